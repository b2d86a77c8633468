//! What stands around each page of a station: no navigation, the way to finish, and the guard that ends it by itself.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::answer::Answer;
use crate::desk::kiosk::StationHere;
use crate::desk::try_desk;
use crate::icons::Mark;
use crate::pages::kiosk::phone::{PHONE, phone_code};
use crate::pages::kiosk::start::picture;
use crate::request::request_path;
use crate::words::{message, words};

/// A few lines that end the page where the server cannot be asked.
const GUARD: &str = include_str!("guard.js");

/// The frame.
#[component]
pub fn KioskFrame(
    /// The station.
    station: StationHere,
    /// The page.
    children: Children,
) -> impl IntoView {
    let words = words();
    let viewer = try_desk().and_then(|desk| desk.viewer());
    let is_start = use_context::<Answer>().is_none() && request_path() == "/kiosk";
    let session = viewer.is_some();
    let finish = viewer.map(|viewer| {
        view! {
            <p class="who">{words.say_with(message::SIGNED_IN_AS, [("name", viewer.user_principal_name.into())])}</p>
            <form method="post" action="/kiosk/finish">
                <button type="submit" class="button second">{words.say(message::KIOSK_FINISH)}</button>
            </form>
        }
    });
    let guard = (!is_start).then(|| guard_view(&station, session));
    view! {
        <div class="kiosk">
            <header class="top">
                <p class="brand"><Mark />{words.say(message::PRODUCT)}</p>
                {finish}
            </header>
            {guard}
            <main id="content" tabindex="-1">{children()}</main>
            <footer class="kiosk-place grey">{station.name}", "{station.place}</footer>
        </div>
    }
}

/// The warning, what is shown when it was not answered, and the lines that see to both. Without a script the browser is sent on by
/// itself: to the question, from there to the end.
fn guard_view(station: &StationHere, session: bool) -> impl IntoView + use<> {
    let words = words();
    let is_key = matches!(use_context::<Answer>(), Some(Answer::Key(_)));
    let is_form = matches!(use_context::<Answer>(), None | Some(Answer::KioskKey(_))) && request_path() != STILL_HERE;
    let waits = (request_path() == PHONE || matches!(use_context::<Answer>(), Some(Answer::KioskPhoneWaits)))
        .then(phone_code)
        .flatten();
    let left = if let Some(code) = &waits {
        code.seconds_left
    } else if is_key {
        let house = try_desk().map(|desk| desk.house()).unwrap_or_default();
        station.seconds_left.min(house.view.seconds)
    } else {
        station.seconds_left
    };
    // Whoever signs in on their phone does not touch the station.
    let (idle, warn) = (
        if waits.is_some() { left } else { station.idle_seconds },
        station.warn_seconds,
    );
    let refresh = if waits.is_some() {
        format!("{left};url=/kiosk/finish?why=time")
    } else if is_key {
        // Whatever page came next, the key could not come back to it.
        format!("{};url=/kiosk/finish?why=idle", idle.min(left))
    } else if is_form && session {
        format!("{};url={STILL_HERE}", idle.saturating_sub(warn).min(left))
    } else {
        format!("{};url=/kiosk/finish?why=idle", warn.min(left))
    };
    view! {
        <noscript><meta http-equiv="refresh" content=refresh /></noscript>
        <div id="kiosk-guard" data-idle=idle.to_string() data-warn=warn.to_string() data-left=left.to_string() data-session=session.then_some("1")></div>
        <div id="still-here" class="still-here" role="alert" hidden>
            <div data-idle>
                <p><strong>{words.say(message::KIOSK_STILL_HERE)}</strong></p>
                <p>{words.say(message::KIOSK_STILL_HERE_WHAT)}</p>
                <button type="button" class="button">{words.say(message::KIOSK_HERE)}</button>
            </div>
            <p data-time><strong>{words.say(message::KIOSK_TIME_ENDS)}</strong></p>
        </div>
        <template id="kiosk-over">{picture(words, false)}</template>
        <script nonce=use_nonce() inner_html=GUARD></script>
    }
}

/// Where the browser asks without a script.
pub const STILL_HERE: &str = "/kiosk/still-here";

/// `/kiosk/still-here`: the question. The answer leads back; without one the browser goes to the end by itself.
#[component]
pub fn StillHerePage() -> impl IntoView {
    let words = words();
    view! {
        <h1>{words.say(message::KIOSK_STILL_HERE)}</h1>
        <p class="lead">{words.say(message::KIOSK_STILL_HERE_WHAT)}</p>
        <p class="next"><a class="button" href="/kiosk/key">{words.say(message::KIOSK_HERE)}</a></p>
    }
}
