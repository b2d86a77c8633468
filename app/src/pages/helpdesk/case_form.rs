//! A form that acts on a case, and a field of it.

use leptos::prelude::*;

/// A form that acts on the case with this number.
#[component]
pub fn CaseForm(
    /// The last part of the action's path.
    action: &'static str,
    /// The case's number.
    number: String,
    /// Its fields and buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <form method="post" action=format!("/api/{action}") class="case-form">
            <input type="hidden" name="number" value=number />
            {children()}
        </form>
    }
}

/// What a field takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Takes {
    /// Text.
    #[default]
    Text,
    /// A code: it has the codes' face.
    Code,
    /// Digits: phones show the keys for them.
    Digits,
}

/// A field of one line that must be filled in, with its label and a hint.
#[component]
pub fn TextField(
    /// Its ID on the page.
    id: &'static str,
    /// Its name in the form.
    name: &'static str,
    /// Its label.
    label: String,
    /// What belongs into it.
    #[prop(optional)]
    hint: Option<String>,
    /// What stands in it already.
    #[prop(optional)]
    value: String,
    /// What it takes.
    #[prop(optional)]
    takes: Takes,
    /// Whether it is the one thing to do on the page: the page opens there.
    #[prop(optional)]
    first: bool,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described_by = hint.is_some().then(|| hint_id.clone());
    let class = (takes != Takes::Text).then_some("code");
    let keys = (takes == Takes::Digits).then_some("numeric");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="grey" id=hint_id>{hint}</p> })}
            <input id=id name=name type="text" class=class value=value required maxlength="200" autofocus=first autocomplete="off"
                spellcheck="false" inputmode=keys aria-describedby=described_by />
        </div>
    }
}
