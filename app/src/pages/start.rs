//! `/`: what this is, and the one thing to do.

use leptos::prelude::*;

use crate::desk::try_desk;
use crate::pages::failure::HelpdeskBox;
use crate::words::{message, words};

/// The start page. With `?signed-out` it says that nothing is left behind.
#[component]
pub fn StartPage() -> impl IntoView {
    let words = words();
    let desk = try_desk();
    let signed_in = desk.as_ref().is_some_and(|desk| desk.viewer().is_some());
    let minutes = desk.map_or(5, |desk| desk.house().view_seconds.div_ceil(60));
    let signed_out = use_context::<http::request::Parts>().is_some_and(|parts| parts.uri.query() == Some("signed-out"));
    let signed_out = signed_out && !signed_in;
    let action = if signed_in {
        view! { <a class="button" href="/devices">{words.say(message::START_SIGNED_IN)}</a> }.into_any()
    } else {
        view! { <a class="button" href="/auth/sign-in">{words.say(message::START_SIGN_IN)}</a> }.into_any()
    };
    view! {
        {signed_out.then(|| view! { <p class="notice" role="status">{words.say(message::START_SIGNED_OUT)}</p> })}
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
        <HelpdeskBox />
    }
}
