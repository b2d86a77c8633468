//! Scanning the recovery screen with the camera, beside the key ID form. All words stand in the page; the script that is fetched
//! when somebody asks for it (app/scan) brings none.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::desk::{PageError, desk, refused};
use crate::embedded::embedded;
use crate::shell::Assets;
use crate::words::{Message, message, words};

/// The key IDs of the signed-in person's own keys, as the recovery screen shows them: what a picture is compared with.
#[server(endpoint = "own_key_ids")]
pub async fn own_key_ids() -> Result<Vec<String>, PageError> {
    let desk = desk()?;
    desk.list_own_key_ids().await.map_err(refused(&desk))
}

/// Shows the button where there is a camera to ask for, and fetches the rest when it is pressed.
const BEGIN: &str = "if(navigator.mediaDevices?.getUserMedia){const s=document.getElementById('scan');s.hidden=false;\
    s.querySelector('[data-scan=start]').addEventListener('click',()=>import(s.dataset.module).then(m=>m.open(s),()=>{\
    s.querySelector('[data-scan=after]').textContent=s.querySelector('[data-scan=say-failed]').textContent}))}";

/// What the script says: the name that it asks by, and the sentence.
const SENTENCES: [(&str, Message); 10] = [
    ("say-starting", message::SCAN_STARTING),
    ("say-looking", message::SCAN_LOOKING),
    ("say-slow", message::SCAN_SLOW),
    ("say-found", message::SCAN_FOUND),
    ("say-filled", message::SCAN_FILLED),
    ("say-refused", message::SCAN_REFUSED),
    ("say-no-camera", message::SCAN_NO_CAMERA),
    ("say-in-use", message::SCAN_IN_USE),
    ("say-no-keys", message::SCAN_NO_KEYS),
    ("say-failed", message::SCAN_FAILED),
];

/// The button and its dialog; nothing where the module was not built, and in a frame, to which portals lend no camera.
#[component]
pub fn ScanScreen() -> impl IntoView {
    let words = words();
    let module = use_context::<Assets>()
        .and_then(|assets| assets.scan)
        .filter(|_| embedded().is_none())?;
    let sentences = SENTENCES.map(|(name, text)| view! { <span data-scan=name>{words.say(text)}</span> });
    Some(view! {
        <div class="scan" id="scan" data-module=module hidden>
            <button type="button" class="button second" data-scan="start">{words.say(message::SCAN_BUTTON)}</button>
            <p role="status" class="scan-after" data-scan="after"></p>
            <dialog class="scan-dialog" aria-labelledby="scan-title">
                <h2 id="scan-title">{words.say(message::SCAN_TITLE)}</h2>
                <p role="status" class="scan-says" data-scan="says"></p>
                <div data-scan="view">
                    <video class="scan-view" muted playsinline aria-hidden="true"></video>
                    <p class="grey">{words.say(message::SCAN_PRIVATE)}</p>
                </div>
                <div data-scan="compare" hidden>
                    <h3 tabindex="-1" data-scan="question">{words.say(message::SCAN_QUESTION)}</h3>
                    <ol class="scan-match code" dir="ltr" data-scan="match"></ol>
                    <p data-scan="unread" hidden>{words.say(message::SCAN_UNREAD)}</p>
                    <p class="scan-answers">
                        <button type="button" class="button" data-scan="yes">{words.say(message::SCAN_YES)}</button>
                        <button type="button" class="button second" data-scan="no">{words.say(message::SCAN_NO)}</button>
                    </p>
                </div>
                <button type="button" class="button second" data-scan="cancel">{words.say(message::SCAN_CANCEL)}</button>
            </dialog>
            <div hidden>{sentences.collect_view()}</div>
            <script nonce=use_nonce() inner_html=BEGIN></script>
        </div>
    })
}
