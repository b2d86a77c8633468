//! The list of languages at the foot of every page.

use leptos::prelude::*;

use crate::icons::GlobeIcon;
use crate::words::{Language, Words, message, words};

/// The languages, each by its own name. Folded away, so that eleven of them stand in nobody's way; it opens without script.
#[component]
pub fn LanguageList(
    /// The page to come back to.
    back: String,
) -> impl IntoView {
    let now = words();
    let languages = Language::ALL.map(|language| {
        let name = Words(language).say(message::LANGUAGE_NAME);
        view! {
            <button type="submit" name="to" value=language.tag() lang=language.lang()
                aria-pressed=(language == now.0).to_string()>
                {name}
            </button>
        }
    });
    let choose = now.say(message::LANGUAGE_CHOOSE);
    view! {
        <details class="languages">
            <summary><GlobeIcon /><span>{choose.clone()}": "{now.say(message::LANGUAGE_NAME)}</span></summary>
            <form method="post" action="/language" aria-label=choose>
                <input type="hidden" name="back" value=back />
                {languages.into_iter().collect_view()}
            </form>
        </details>
    }
}
