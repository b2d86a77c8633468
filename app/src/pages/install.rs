//! `/install`: keeps the start page on a person's own phone, with a page for when there is no network. `/offline` is that page.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::pages::failure::HelpdeskBox;
use crate::words::{message, words};

/// The page. Nothing is kept unless the person asks for it: on a borrowed device nothing must stay.
#[component]
pub fn InstallPage() -> impl IntoView {
    let words = words();
    let worker = format!("/offline.js?language={}", words.0.tag());
    view! {
        <h1>{words.say(message::INSTALL_TITLE)}</h1>
        <p class="lead">{words.say(message::INSTALL_LEAD)}</p>
        <p class="aside">{words.say(message::INSTALL_OWN)}</p>
        <div id="install-here" hidden>
            <p class="next">
                <button type="button" class="button" value="keep">{words.say(message::INSTALL_KEEP)}</button>
                <button type="button" class="button second" value="remove">{words.say(message::INSTALL_REMOVE)}</button>
            </p>
            <p role="status" id="install-said" data-kept=words.say(message::INSTALL_KEPT) data-failed=words.say(message::INSTALL_FAILED)></p>
        </div>
        <h2>{words.say(message::INSTALL_HOME)}</h2>
        <ul>
            <li>{words.say(message::INSTALL_HOME_IPHONE)}</li>
            <li>{words.say(message::INSTALL_HOME_ANDROID)}</li>
        </ul>
        <script nonce=use_nonce() data-worker=worker inner_html=include_str!("install.js")></script>
    }
}

/// What is shown when there is no network. It names no person and no device.
#[component]
pub fn OfflinePage() -> impl IntoView {
    let words = words();
    view! {
        <h1>{words.say(message::OFFLINE_TITLE)}</h1>
        <p class="lead">{words.say(message::OFFLINE_LEAD)}</p>
        <ol class="steps">
            <li>{words.say(message::OFFLINE_NETWORK)}</li>
            <li>{words.say(message::OFFLINE_NOTE)}</li>
            <li>{words.say(message::OFFLINE_CALL)}</li>
        </ol>
        <p class="next"><a class="button" href="/">{words.say(message::OFFLINE_AGAIN)}</a></p>
        <HelpdeskBox />
    }
}
