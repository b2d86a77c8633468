//! Fields of the forms for staff, each with its label, a hint, and a word where what was typed could not be used.

use leptos::prelude::*;

use crate::icons::AlertIcon;
use crate::words::{Message, words};

/// A line of text. Its name in the form is its ID on the page, too.
#[component]
pub fn TextField(
    /// Its name.
    name: &'static str,
    /// Its label.
    label: Message,
    /// What it takes, where the label does not say it all.
    #[prop(optional, into)]
    hint: String,
    /// What stands in it.
    #[prop(optional, into)]
    value: String,
    /// What is wrong with that.
    #[prop(optional_no_strip)]
    mistake: Option<Message>,
    /// Whether it must not be empty.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let words = words();
    let (hint_id, mistake_id) = (format!("{name}-hint"), format!("{name}-mistake"));
    let texts = [(!hint.is_empty()).then_some(&*hint_id), mistake.map(|_| &*mistake_id)];
    let described = texts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = Some(described).filter(|ids| !ids.is_empty());
    view! {
        <div class="labelled">
            <label for=name>{words.say(label)}</label>
            {(!hint.is_empty()).then(|| view! { <p class="grey" id=hint_id>{hint}</p> })}
            {mistake.map(|mistake| view! { <p class="mistake" id=mistake_id><AlertIcon />{words.say(mistake)}</p> })}
            <input
                type="text"
                id=name
                name=name
                value=value
                required=required
                aria-describedby=described
                aria-invalid=mistake.map(|_| "true")
                autocomplete="off"
                spellcheck="false"
            />
        </div>
    }
}

/// A choice of one among several, made of [`choice`]s.
#[component]
pub fn SelectField(
    /// Its name.
    name: &'static str,
    /// Its label.
    label: Message,
    /// The choices.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="labelled">
            <label for=name>{words().say(label)}</label>
            <select id=name name=name>{children()}</select>
        </div>
    }
}

/// One choice of a [`SelectField`].
pub fn choice(value: String, text: String, chosen: &str) -> impl IntoView + use<> {
    let selected = value == chosen;
    view! { <option value=value selected=selected>{text}</option> }
}
