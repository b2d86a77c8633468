//! The key ID field: shows the ID as it is read while it is typed, and says what is happening after the form was sent.

use domain::key_id::TypedKeyId;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use crate::islands::IslandWords;

/// The field. Without the module it is a plain text field.
#[island]
pub fn KeyIdField(
    /// What was typed before.
    typed: String,
    /// Whether there is something to say about it (`#key-id-said`).
    refused: bool,
    /// Its label, what belongs into it, what stands before the ID as read, what is said while the answer is awaited, and when it
    /// takes long.
    words: IslandWords,
) -> impl IntoView {
    let text = RwSignal::new(typed.clone());
    let read = move || text.with(|text| TypedKeyId::read(text)).ok().map(|read| read.to_string());
    let waiting = RwSignal::new(Waiting::No);
    let awake = RwSignal::new(false);
    let [label, hint, read_as, working, slow] = words.take();
    #[cfg(feature = "hydrate")]
    browser::watch_form(waiting, awake);
    view! {
        <div class="field" data-awake=move || awake.get().then_some("true")>
            <label for="key-id">{label}</label>
            <p class="grey" id="key-id-hint">{hint}</p>
            <input
                id="key-id"
                name="key_id"
                type="text"
                class="code"
                value=typed
                autocomplete="off"
                autocapitalize="characters"
                {..custom_attribute("autocorrect", "off")}
                spellcheck="false"
                enterkeyhint="go"
                maxlength="200"
                required
                autofocus=refused
                aria-invalid=refused.then_some("true")
                aria-describedby=if refused { "key-id-said key-id-hint key-id-read" } else { "key-id-hint key-id-read" }
                on:input=move |event| text.set(event_target_value(&event))
            />
            <p class="read-as" id="key-id-read" aria-live="polite">
                {move || read().map(|read| view! { <span class="grey">{read_as.clone()}</span>" "<span class="code">{read}</span> })}
            </p>
            <div role="status" class="waiting">
                {move || (waiting.get() != Waiting::No).then(|| view! { <p class="spinner">{working.clone()}</p> })}
                {move || (waiting.get() == Waiting::Long).then(|| view! { <p>{slow.clone()}</p> })}
            </div>
        </div>
    }
}

/// Whether an answer is awaited.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Waiting {
    /// Nothing was sent.
    No,
    /// The form was sent.
    Yes,
    /// It was sent some time ago.
    Long,
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::time::Duration;

    use leptos::ev;
    use leptos::prelude::*;

    use super::Waiting;

    /// When an answer counts as slow.
    const LONG: Duration = Duration::from_secs(6);

    /// The island's own form is the document's only one with the field in it. A second submit while the first is under way is
    /// stopped: its form token would be refused, and the person would see that instead of the key.
    pub fn watch_form(waiting: RwSignal<Waiting>, awake: RwSignal<bool>) {
        Effect::new(move |_| {
            awake.set(true);
            let submit = window_event_listener(ev::submit, move |event| {
                let is_ours = event_target::<web_sys::Element>(&event).class_list().contains("key-id-form");
                match (is_ours, waiting.get_untracked()) {
                    (false, _) => {}
                    (true, Waiting::No) => {
                        waiting.set(Waiting::Yes);
                        set_timeout(move || waiting.set(Waiting::Long), LONG);
                    }
                    (true, _) => event.prevent_default(),
                }
            });
            // The page may come back from the browser's memory with the form sent long ago.
            let show = window_event_listener(ev::pageshow, move |_| waiting.set(Waiting::No));
            on_cleanup(move || {
                submit.remove();
                show.remove();
            });
        });
    }
}
