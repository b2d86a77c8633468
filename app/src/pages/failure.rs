//! A failure's page: what happened, what to do next, and the reference that the helpdesk looks up.

use domain::failure::Failure;
use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::desk::{PageError, try_desk};
use crate::embedded::embedded;
use crate::icons::AlertIcon;
use crate::organisation::in_language;
use crate::pages::frame::step_in_frame;
use crate::pages::kiosk;
use crate::request::{is_below, request_path};
use crate::words::{message, words};

/// The page of a failure. Sets the answer's status.
#[component]
pub fn FailurePage(
    failure: Failure,
    /// The reference of the request that failed, where that is an earlier one.
    #[prop(optional)]
    reference: String,
) -> impl IntoView {
    let words = words();
    let reference = match reference {
        none if none.is_empty() => try_desk().map(|desk| desk.reference()).unwrap_or_default(),
        earlier => earlier,
    };
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    }
    let (href, label) = match next_step(failure) {
        ("/devices", _) if request_path().starts_with("/helpdesk") => ("/helpdesk", message::DO_HELPDESK),
        step => step,
    };
    let href = if href == SIGN_IN && kiosk::station().is_some() {
        // Who has begun with their phone need not type a password there.
        "/kiosk".to_owned()
    } else if href == SIGN_IN {
        format!("{SIGN_IN}?return_to={}", page_to_return_to())
    } else {
        href.to_owned()
    };
    let href = step_in_frame(href);
    view! {
        <section class="failure" data-failure=failure.code()>
            <h1><AlertIcon />{words.say_coded("failure", failure.code(), "-title")}</h1>
            <p class="lead">{words.say_coded("failure", failure.code(), "-what")}</p>
            <p class="lead"><strong>{words.say_coded("failure", failure.code(), "-do")}</strong></p>
            <p class="next"><a class="button" href=href>{words.say(label)}</a></p>
            <div class="reference">
                <p>{words.say(message::REFERENCE_LABEL)}" "<strong class="code">{reference}</strong></p>
                <p class="grey">{words.say(message::REFERENCE_USE)}</p>
            </div>
            <HelpdeskBox />
        </section>
    }
}

/// The same from a server function's error.
pub fn failure_view(error: &PageError) -> AnyView {
    view! { <FailurePage failure=error.failure reference=error.reference.clone() /> }.into_any()
}

const SIGN_IN: &str = "/auth/sign-in";

/// The pages that a sign-in leads back to, with those below them.
const PAGES_TO_RETURN_TO: [&str; 10] = [
    "/activity",
    "/audit",
    "/devices",
    "/helpdesk",
    "/incidents",
    "/kiosk/stations",
    "/readiness",
    "/rotation",
    "/stuck",
    "/verify",
];

/// What stands last in the paths below them that answer something else than a page.
const NO_PAGES: [&str; 4] = ["/export", "/live", "/report", "/reveal"];

/// The page the person was on, where it is one to come back to. Paths of pages hold nothing that a query would need to escape.
fn page_to_return_to() -> String {
    let path = request_path();
    let is_page =
        PAGES_TO_RETURN_TO.iter().any(|page| is_below(&path, page)) && !NO_PAGES.iter().any(|last| path.ends_with(last));
    let plain = path.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '/' | '-'));
    if is_page && plain { path } else { "/devices".to_owned() }
}

fn next_step(failure: Failure) -> (&'static str, crate::words::Message) {
    match failure {
        Failure::SignedOut
        | Failure::SignInAgain
        | Failure::SignInCancelled
        | Failure::SignInExpired
        | Failure::SignInUnknown
        | Failure::SignInUntrusted
        | Failure::ClockSkew
        | Failure::SignInUnavailable => (SIGN_IN, message::DO_SIGN_IN),
        Failure::SignInUsed
        | Failure::NotFound
        | Failure::FormExpired
        | Failure::FormUsed
        | Failure::ShownTooOften
        | Failure::DirectoryRefused
        | Failure::NotConfirmed => ("/devices", message::DO_DEVICES),
        Failure::SelfServiceOff => ("/stuck/restricted", message::DO_CASE),
        Failure::DirectoryDown
        | Failure::DirectorySlow
        | Failure::DirectoryBusy
        | Failure::LedgerUnwritable
        | Failure::NotDelivered
        | Failure::Bug => ("/devices", message::DO_AGAIN),
        Failure::OutOfScope | Failure::SearchLimit | Failure::NotThisStep | Failure::NotYourself => {
            ("/helpdesk", message::DO_HELPDESK)
        }
        Failure::SignInRefused
        | Failure::GuestRefused
        | Failure::ForeignRequest
        | Failure::NotPermitted
        | Failure::ChangedMeanwhile
        | Failure::FormUnreadable
        | Failure::HoldsRecoveryKey
        | Failure::RecordChanged
        | Failure::NoSuchPage => ("/", message::DO_START),
    }
}

/// How to reach the helpdesk, from the configuration.
#[component]
pub fn HelpdeskBox() -> impl IntoView {
    let words = words();
    let helpdesk = try_desk().map(|desk| desk.house().helpdesk.clone()).unwrap_or_default();
    let unset = helpdesk == crate::desk::Helpdesk::default();
    // A station leads nowhere else, and calls nobody.
    let here = kiosk::station().is_some();
    let link = |address: String, text: String| {
        if here {
            view! { <bdi>{text}</bdi> }.into_any()
        } else {
            // A portal's frame shows Rekey alone.
            let target = embedded().filter(|_| address.starts_with("https:")).map(|_| "_blank");
            view! { <a dir="ltr" href=address target=target>{text}</a> }.into_any()
        }
    };
    let row = |label, value: AnyView| view! { <div><dt>{words.say(label)}</dt><dd>{value}</dd></div> };
    let phone = helpdesk.phone.map(|phone| {
        let dial: String = phone.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
        row(message::HELPDESK_PHONE, link(format!("tel:{dial}"), phone))
    });
    let email = helpdesk
        .email
        .map(|email| row(message::HELPDESK_EMAIL, link(format!("mailto:{email}"), email)));
    let hours = helpdesk
        .hours
        .map(|hours| row(message::HELPDESK_HOURS, view! { <bdi>{hours}</bdi> }.into_any()));
    let web = helpdesk.url.map(|url| row(message::HELPDESK_WEB, link(url.clone(), url)));
    let text = in_language(&helpdesk.text, words.0).map(|(language, text)| {
        view! { <p class="helpdesk-text" lang=language.lang() dir=language.direction().code()>{text.to_owned()}</p> }
    });
    view! {
        <aside class="helpdesk" aria-labelledby="helpdesk">
            <h2 id="helpdesk">{words.say(message::HELPDESK_TITLE)}</h2>
            {if unset {
                view! { <p>{words.say(message::HELPDESK_UNSET)}</p> }.into_any()
            } else {
                view! { {text}<dl>{phone}{email}{hours}{web}</dl> }.into_any()
            }}
        </aside>
    }
}
