//! What every page in the frame of a portal carries.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::answer::Answer;
use crate::desk::try_desk;
use crate::embedded::{EmbedAnswer, Embedded, embedded};
use crate::request::request_path;
use crate::words::{message, words};

/// In place of the header: the pages that a person needs in the frame.
#[component]
pub fn FrameNav() -> impl IntoView {
    let words = words();
    let viewer = try_desk().and_then(|desk| desk.viewer());
    let current = |path: &str| (request_path() == path).then_some("page");
    viewer.map(|viewer| {
        view! {
            <header class="top">
                <nav class="nav">
                    <a href="/devices" aria-current=current("/devices")>{words.say(message::NAV_DEVICES)}</a>
                    <a href="/activity" aria-current=current("/activity")>{words.say(message::NAV_ACTIVITY)}</a>
                    <form method="post" action="/auth/sign-out">
                        <button type="submit" class="plain">{words.say(message::NAV_SIGN_OUT)}</button>
                    </form>
                </nav>
                <p class="who">{words.say_with(message::SIGNED_IN_AS, [("name", viewer.user_principal_name.into())])}</p>
            </header>
        }
    })
}

/// What a page in a frame tells the portal: how high it is, and how far the person is. Nothing of keys, devices or the person.
#[component]
pub fn Telling(
    /// The frame.
    frame: Embedded,
) -> impl IntoView {
    let state = match use_context::<Answer>() {
        Some(Answer::Embed(EmbedAnswer::Begin { signed_out: false })) => "ready",
        Some(Answer::Embed(EmbedAnswer::Begin { signed_out: true })) => "finished",
        None if request_path() == "/hidden" => "finished",
        _ if try_desk().is_some_and(|desk| desk.viewer().is_some()) => "signed-in",
        _ => "",
    };
    frame.portal.map(|portal| {
        let script = format!(
            "(()=>{{if(parent===window)return;const say=d=>parent.postMessage(d,'{portal}'),state='{state}';\
             const size=()=>say({{rekey:'size',height:Math.ceil(document.documentElement.getBoundingClientRect().height)}});\
             if(document.hasFocus())document.querySelector('[autofocus]')?.focus();\
             if(state)say({{rekey:state}});new ResizeObserver(size).observe(document.documentElement);\
             const end=document.getElementById('key-hidden');\
             if(end)new MutationObserver(()=>{{if(!end.hidden)say({{rekey:'finished'}})}}).observe(end,{{attributes:true}})}})()"
        );
        view! { <script nonce=use_nonce() inner_html=script></script> }
    })
}

/// Where a step leads in a frame: what would leave it, or cannot be framed, begins again at `/embed`.
pub fn step_in_frame(href: String) -> String {
    let Some(frame) = embedded() else { return href };
    let leaves = href == "/" || href.starts_with("/auth/");
    match (leaves, frame.portal) {
        (false, _) => href,
        (true, None) => "/embed".to_owned(),
        (true, Some(portal)) => {
            let query: String = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("portal", &portal)
                .finish();
            format!("/embed?{query}")
        }
    }
}
