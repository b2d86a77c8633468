//! The document around every page.

use leptos::config::LeptosOptions;
use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::answer::Answer;
use crate::app::App;
use crate::desk::try_desk;
use crate::embedded::embedded;
use crate::pages::kiosk;
use crate::request::request_path;
use crate::words::{Message, message, words};

/// The names of the built files, with their hashes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Assets {
    /// Path of the style sheet.
    pub style: String,
    /// Path of the script that loads the module.
    pub script: String,
    /// Path of the WebAssembly module.
    pub module: String,
    /// Path of the script that scans a screen with the camera, where it was built.
    pub scan: Option<String>,
}

/// What the head of the document must know of the page.
struct Plan {
    title: Message,
    /// Only a page with an island loads the module.
    island: bool,
}

fn without_island(title: Message) -> Plan {
    Plan { title, island: false }
}

fn plan() -> Plan {
    // A station's pages need no module, and its history tells nothing.
    if kiosk::station().is_some() {
        return without_island(message::PRODUCT);
    }
    match use_context::<Answer>() {
        // A title is kept in the history: the key view's tells nothing.
        Some(Answer::Key(_) | Answer::ReadOut(_)) => {
            return Plan {
                title: message::PRODUCT,
                island: true,
            };
        }
        Some(Answer::Form(_)) => {
            return Plan {
                title: message::DEVICES_TITLE,
                island: true,
            };
        }
        Some(
            Answer::Failure(_)
            | Answer::Waiting
            | Answer::Embed(_)
            | Answer::KioskKey(_)
            | Answer::StationCode(_)
            | Answer::StationCodeRefused
            | Answer::KioskPhoneWaits,
        ) => {
            return Plan {
                title: message::PRODUCT,
                island: false,
            };
        }
        None => {}
    }
    let path = request_path();
    match path.as_str() {
        "/" => Plan {
            title: message::START_TITLE,
            island: false,
        },
        "/devices" => Plan {
            title: message::DEVICES_TITLE,
            island: true,
        },
        "/activity" => Plan {
            title: message::ACTIVITY_TITLE,
            island: true,
        },
        path if path.starts_with("/devices/") => Plan {
            title: message::DEVICES_TITLE,
            island: true,
        },
        "/kiosk/stations" => without_island(message::NAV_STATIONS),
        path if path.starts_with("/helpdesk") => without_island(message::NAV_HELPDESK),
        path if path.starts_with("/audit") => without_island(message::NAV_AUDIT),
        path if path.starts_with("/incidents") => without_island(message::NAV_INCIDENTS),
        path if path.starts_with("/readiness") => without_island(message::NAV_READINESS),
        "/install" => without_island(message::INSTALL_TITLE),
        "/accessibility" => without_island(message::ACCESSIBILITY_TITLE),
        "/rotation" => without_island(message::NAV_ROTATION),
        "/notice" => without_island(message::ORGANISATION_NOTICE_TITLE),
        _ => Plan {
            title: message::PRODUCT,
            island: false,
        },
    }
}

/// The document.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    let words = words();
    let plan = plan();
    let assets = use_context::<Assets>().unwrap_or_default();
    let own_style = try_desk().and_then(|desk| desk.house().organisation.style.clone());
    let title = match words.say(plan.title) {
        title if plan.title == message::PRODUCT => title,
        title => format!("{title} \u{2013} {}", words.say(message::PRODUCT)),
    };
    let module = if plan.island {
        view! { <HydrationScripts options islands=true /> }.into_any()
    } else {
        view! {
            <link rel="prefetch" href=assets.script.clone() r#as="script" />
            <link rel="prefetch" href=assets.module.clone() r#as="fetch" crossorigin=use_nonce() />
        }
        .into_any()
    };
    let theme = embedded().map(|frame| frame.theme.code());
    view! {
        <!DOCTYPE html>
        <html lang=words.0.lang() dir=words.0.direction().code() data-embedded=theme>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="color-scheme" content="light dark" />
                <meta name="robots" content="noindex" />
                <meta name="format-detection" content="telephone=no" />
                <title>{title}</title>
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                <link rel="manifest" href="/manifest.webmanifest" />
                <meta name="theme-color" content="#f5f6f2" media="(prefers-color-scheme: light)" />
                <meta name="theme-color" content="#0f1513" media="(prefers-color-scheme: dark)" />
                <link rel="stylesheet" href=assets.style.clone() />
                {own_style.map(|style| view! { <link rel="stylesheet" href=style /> })}
                {module}
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}
