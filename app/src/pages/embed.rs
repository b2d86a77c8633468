//! The pages of `/embed`.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::embedded::{EmbedAnswer, ToConfirm, embedded};
use crate::icons::AlertIcon;
use crate::pages::before::told_fields;
use crate::pages::device_name::shown_name;
use crate::pages::failure::HelpdeskBox;
use crate::words::{Message, message, words};

/// One of them.
#[component]
pub fn EmbedPage(
    /// Which one.
    answer: EmbedAnswer,
) -> impl IntoView {
    match answer {
        EmbedAnswer::Begin { signed_out } => view! { <Begin signed_out /> }.into_any(),
        EmbedAnswer::OwnWindow => view! { <OwnWindow /> }.into_any(),
        EmbedAnswer::Done { code } => handed_over("code", code.expose(), message::EMBED_DONE_TITLE, message::EMBED_DONE_LOST).into_any(),
        EmbedAnswer::Waits {
            ticket,
            form,
            typed,
            device,
            told,
            to_confirm,
        } => {
            let device = device.map(|device| view! { <input type="hidden" name="device" value=device /> });
            view! {
                <h1>{words().say(message::EMBED_WAITS_TITLE)}</h1>
                <p class="lead">{words().say(message::EMBED_WAITS)}</p>
                {facts(&to_confirm)}
                <form method="post" action="/embed/confirm" target=CONFIRM_WINDOW id="embed-ask" class="next">
                    <input type="hidden" name="ticket" value=ticket.expose().to_owned() />
                    <button type="submit" class="button">{words().say(message::EMBED_WAITS_BUTTON)}</button>
                </form>
                {opened()}
                <form method="post" action="/reveal" id="embed-confirmed">
                    <input type="hidden" name="form" value=form />
                    <input type="hidden" name="key_id" value=typed />
                    {device}
                    {told_fields(told).collect_view()}
                    <input type="hidden" name="confirmation" value="" />
                </form>
                <p><a href="/devices">{words().say(message::DO_DEVICES)}</a></p>
                <script nonce=use_nonce() inner_html=WAIT></script>
            }
            .into_any()
        }
        EmbedAnswer::Confirm { ticket, to_confirm } => view! {
            <h1>{words().say(message::EMBED_CONFIRM_TITLE)}</h1>
            <p class="lead">{words().say(message::EMBED_CONFIRM)}</p>
            {facts(&to_confirm)}
            <form method="post" action="/embed/confirmed" class="next">
                <input type="hidden" name="ticket" value=ticket.expose().to_owned() />
                <button type="submit" class="button" id="embed-show" disabled>{words().say(message::EMBED_CONFIRM_BUTTON)}</button>
                <button type="button" class="button second" id="embed-close">{words().say(message::EMBED_CONFIRM_NO)}</button>
            </form>
            <p class="aside">{words().say(message::EMBED_CONFIRM_DOUBT)}</p>
            <script nonce=use_nonce() inner_html=CONFIRM></script>
        }
        .into_any(),
        EmbedAnswer::Confirmed { confirmation } => {
            let (title, lost) = (message::EMBED_CONFIRMED_TITLE, message::EMBED_CONFIRMED_LOST);
            handed_over("confirmation", confirmation.expose(), title, lost).into_any()
        }
    }
}

/// The name of the confirmation's window. Named, not `_blank`: that one would not know who opened it.
const CONFIRM_WINDOW: &str = "rekey-confirm";

/// The sign-in's window is opened with the digest of a nonce that never leaves the frame until the code is redeemed.
const BEGIN: &str = "(async()=>{const b64=a=>btoa(String.fromCharCode(...new Uint8Array(a))).replace(/\\+/g,'-').replace(/\\//g,'_').replace(/=+$/,'');\
const nonce=b64(crypto.getRandomValues(new Uint8Array(32)));\
const challenge=b64(await crypto.subtle.digest('SHA-256',new TextEncoder().encode(nonce)));\
const by=id=>document.getElementById(id),form=by('embed-session'),button=by('embed-sign-in');let opened=null;\
button.addEventListener('click',()=>{opened=open('/embed/sign-in?challenge='+challenge,'rekey-sign-in','popup,width=520,height=720');\
by('embed-opened').hidden=!opened;by('embed-blocked').hidden=!!opened});\
addEventListener('message',e=>{if(e.origin!==location.origin||e.source!==opened||typeof e.data?.code!=='string')return;\
form.nonce.value=nonce;form.code.value=e.data.code;form.submit()});button.disabled=false})()";

const WAIT: &str = "(()=>{const by=id=>document.getElementById(id),form=by('embed-confirmed');let opened=null;\
by('embed-ask').addEventListener('submit',e=>{opened=open('','rekey-confirm','popup,width=520,height=680');\
by('embed-opened').hidden=!opened;by('embed-blocked').hidden=!!opened;if(!opened)e.preventDefault()});\
addEventListener('message',e=>{if(e.origin!==location.origin||e.source!==opened||typeof e.data?.confirmation!=='string')return;\
form.confirmation.value=e.data.confirmation;form.submit()})})()";

/// A press that was meant for what lay under the pointer before the window came must not count: the button wakes after a moment in
/// which the window was seen.
const CONFIRM: &str = "(()=>{const show=document.getElementById('embed-show');let timer=0;\
const wake=()=>{clearTimeout(timer);show.disabled=true;if(document.visibilityState==='visible')timer=setTimeout(()=>{show.disabled=false},1000)};\
addEventListener('focus',wake);document.addEventListener('visibilitychange',wake);wake();\
document.getElementById('embed-close').addEventListener('click',()=>close())})()";

#[component]
fn Begin(signed_out: bool) -> impl IntoView {
    let words = words();
    let portal = embedded().and_then(|embedded| embedded.portal);
    let sign_in = portal.map(|portal| {
        view! {
            <p class="next">
                <button type="button" class="button" id="embed-sign-in" disabled>{words.say(message::START_SIGN_IN)}</button>
            </p>
            <p class="aside">{words.say(message::EMBED_BEGIN_WINDOW)}</p>
            {opened()}
            <form method="post" action="/embed/session" id="embed-session">
                <input type="hidden" name="nonce" value="" />
                <input type="hidden" name="code" value="" />
                <input type="hidden" name="portal" value=portal />
            </form>
            <noscript><p>{words.say(message::EMBED_NO_SCRIPT)}</p></noscript>
            <script nonce=use_nonce() inner_html=BEGIN></script>
        }
    });
    view! {
        {signed_out.then(|| view! {
            <div class="notice" role="status">
                <p>{words.say(message::EMBED_SIGNED_OUT)}</p>
                <p><a href="/auth/sign-out" target="_blank">{words.say(message::EMBED_SIGN_OUT_ENTRA)}</a></p>
            </div>
        })}
        <h1>{words.say(message::START_TITLE)}</h1>
        <p class="lead">{words.say(message::START_LEAD)}</p>
        {sign_in}
        <p>{own_window_link()}</p>
        <HelpdeskBox />
    }
}

/// What the frame says of the window it has opened.
fn opened() -> impl IntoView {
    let words = words();
    view! {
        <div role="status"><p id="embed-opened" hidden>{words.say(message::EMBED_OPENED)}</p></div>
        <div role="alert">
            <div class="alert" id="embed-blocked" hidden><AlertIcon /><p>{words.say(message::EMBED_BLOCKED)}" "{own_window_link()}</p></div>
        </div>
    }
}

fn own_window_link() -> impl IntoView {
    view! { <a href="/" target="_blank" rel="noopener">{words().say(message::EMBED_OWN_WINDOW)}</a> }
}

#[component]
fn OwnWindow() -> impl IntoView {
    let words = words();
    view! {
        <section data-embed="cookie-refused">
            <h1><AlertIcon />{words.say(message::EMBED_COOKIE_TITLE)}</h1>
            <p class="lead">{words.say(message::EMBED_COOKIE)}</p>
            <p class="next"><a class="button" href="/" target="_blank" rel="noopener">{words.say(message::EMBED_OWN_WINDOW)}</a></p>
            <HelpdeskBox />
        </section>
    }
}

fn facts(to_confirm: &ToConfirm) -> impl IntoView + use<> {
    let words = words();
    let row = |label: Message, value: String| view! { <div><dt>{words.say(label)}</dt><dd>{value}</dd></div> };
    let key_id = to_confirm.key_id.clone();
    view! {
        <dl class="facts">
            {row(message::KEY_FOR, shown_name(words, &to_confirm.device_name))}
            <div><dt>{words.say(message::KEY_ID_IS)}</dt><dd class="code" dir="ltr">{key_id}</dd></div>
            {row(message::EMBED_PORTAL, to_confirm.portal.clone())}
        </dl>
    }
}

/// The last page of a window: gives `value` to the frame that has opened it, and to nobody of another origin, and closes. Where the
/// browser has cut the two apart it says so.
fn handed_over(name: &str, value: &str, title: Message, lost: Message) -> impl IntoView + use<> {
    let words = words();
    // The value is base64: it holds no quotes.
    let script = format!(
        "(()=>{{if(!opener){{document.getElementById('embed-lost').hidden=false;return}}\
         opener.postMessage({{{name}:'{value}'}},location.origin);close()}})()"
    );
    view! {
        <h1>{words.say(title)}</h1>
        <p class="lead">{words.say(message::EMBED_CLOSE)}</p>
        <div role="alert">
            <div class="alert" id="embed-lost" hidden>
                <AlertIcon />
                <div><p>{words.say(lost)}</p><p><a href="/">{words.say(message::EMBED_OWN_WINDOW)}</a></p></div>
            </div>
        </div>
        <script nonce=use_nonce() inner_html=script></script>
    }
}
