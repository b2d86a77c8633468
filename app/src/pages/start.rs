//! `/`: what this is, and the one thing to do.

use leptos::prelude::*;

use crate::desk::try_desk;
use crate::pages::failure::HelpdeskBox;
use crate::pages::frame::step_in_frame;
use crate::words::{message, words};

/// The start page. With `?signed-out` it says that nothing is left behind, with `?reported` what followed from
/// "this was not me".
#[component]
pub fn StartPage() -> impl IntoView {
    let words = words();
    let desk = try_desk();
    let signed_in = desk.as_ref().is_some_and(|desk| desk.viewer().is_some());
    let minutes = desk.map_or(5, |desk| desk.house().view.seconds.div_ceil(60));
    let query = use_context::<http::request::Parts>().and_then(|parts| parts.uri.query().map(str::to_owned));
    let notice = match query.as_deref() {
        Some("signed-out") if !signed_in => Some(message::START_SIGNED_OUT),
        Some("reported") if !signed_in => Some(message::START_REPORTED),
        _ => None,
    };
    let action = if signed_in {
        view! { <a class="button" href="/devices">{words.say(message::START_SIGNED_IN)}</a> }.into_any()
    } else {
        let href = step_in_frame("/auth/sign-in".to_owned());
        view! { <a class="button" href=href>{words.say(message::START_SIGN_IN)}</a> }.into_any()
    };
    view! {
        {notice.map(|notice| view! { <p class="notice" role="status">{words.say(notice)}</p> })}
        <h1>{words.say(message::START_TITLE)}</h1>
        <p class="lead">{words.say(message::START_LEAD)}</p>
        <p class="next">{action}</p>
        <section aria-labelledby="steps">
            <h2 id="steps">{words.say(message::START_STEPS)}</h2>
            <ol class="steps">
                <li>{words.say(message::START_STEP_SIGN_IN)}</li>
                <li>{words.say(message::START_STEP_KEY_ID)}</li>
                <li>{words.say(message::START_STEP_TYPE)}</li>
            </ol>
        </section>
        <p class="aside">{words.say_with(message::START_PRIVATE, [("minutes", minutes.into())])}</p>
        <p class="aside">{words.say(message::START_NEVER)}</p>
        <p class="aside">{words.say(message::START_BORROWED)}</p>
        <p><a href="/install">{words.say(message::INSTALL_LINK)}</a></p>
        <HelpdeskBox />
    }
}
