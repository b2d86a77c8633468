//! More time for a key view, before it ends.

use leptos::prelude::*;

use crate::answer::MoreTime;
use crate::desk::try_desk;
use crate::words::{message, words};

/// The form that asks for it. With JavaScript the page stays and gets more time; without, the key is shown anew.
#[component]
pub fn MoreTimeForm(
    /// What is carried.
    more_time: MoreTime,
    /// Where the key is shown anew.
    action: String,
    /// What else the form keeps.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = words();
    let token = try_desk().and_then(|desk| desk.form_token().ok()).unwrap_or_default();
    let button = (more_time.left > 0).then(|| {
        view! { <button type="submit" class="button second">{words.say(message::COACH_MORE_TIME)}</button> }
    });
    view! {
        <form method="post" action=action id="key-extend" data-to="/reveal/extend"
            data-done=words.say(message::COACH_MORE_DONE) data-last=words.say(message::COACH_MORE_LAST)
            data-failed=words.say(message::COACH_MORE_FAILED)>
            <input type="hidden" name="form" value=token />
            <input type="hidden" name="view" value=more_time.view />
            {children.map(|children| children())}
            {button}
            <p role="status" id="key-extend-said"></p>
        </form>
    }
}
