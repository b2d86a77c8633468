//! The organisation's own words and look: its name, logo and colours, the notice that must be accepted, texts in several languages.

use std::collections::BTreeMap;

use domain::contrast::{Colour, NEEDED};
use serde::{Deserialize, Serialize};

use crate::words::Language;

/// What pages show of the organisation; what is not configured is not shown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Organisation {
    /// Its name.
    pub name: Option<String>,
    /// The address of its logo.
    pub logo: Option<String>,
    /// The address of the style sheet with its colours.
    pub style: Option<String>,
    /// What must be accepted before a key is shown.
    pub notice: Option<Notice>,
}

/// What must be accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// Its version: another one is asked anew.
    pub version: String,
    /// The texts.
    pub texts: Texts,
}

/// Where to get help; what is not configured is not shown.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Helpdesk {
    /// A phone number.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// An `https:` address.
    pub url: Option<String>,
    /// What else there is to say, by language.
    pub text: Texts,
}

/// A text in several languages, by their tags.
pub type Texts = BTreeMap<String, String>;

/// The text in the language; else in English; else in the first language there is. With its language.
pub fn in_language(texts: &Texts, language: Language) -> Option<(Language, &str)> {
    let find = |language: Language| Some((language, texts.get(language.tag())?.as_str()));
    let first = || Language::ALL.into_iter().find_map(find);
    find(language).or_else(|| find(Language::English)).or_else(first)
}

/// The backgrounds that text stands on, as `style/tokens.css` has them: `--paper`, `--card`, `--care-paper`.
pub const LIGHT: [&str; 3] = ["#f5f6f2", "#ffffff", "#fdf0da"];
/// The same in the dark.
pub const DARK: [&str; 3] = ["#0f1513", "#19211e", "#2f2311"];

/// A colour that cannot be read on one of the backgrounds, in a sentence for administrators.
///
/// # Errors
/// What the ratio is and what it must be.
pub fn check_colour(text: &str, backgrounds: [&str; 3]) -> Result<(), String> {
    let colour = Colour::read(text).ok_or_else(|| format!("{text:?} is no colour: give six digits such as #0b5a4a"))?;
    let read = backgrounds.into_iter().filter_map(Colour::read);
    let worst = read
        .map(|background| (colour.contrast(background), background))
        .min_by(|(one, _), (two, _)| one.total_cmp(two));
    match worst {
        Some((ratio, background)) if ratio < NEEDED => Err(format!(
            "{colour} has a contrast of {ratio:.2}:1 with the background {background}; text needs {NEEDED}:1 at least. Give a {} one",
            if backgrounds == LIGHT { "darker" } else { "lighter" }
        )),
        _ => Ok(()),
    }
}

/// The style sheet with the organisation's colours. Where the person has chosen colours of their own, those stay. On the accent
/// stands the page's own background, whose contrast was checked.
pub fn style_sheet(accent: Option<&str>, accent_dark: Option<&str>) -> String {
    let rule = |scheme: &str, accent: &str, on: &str| {
        format!(
            "@media (prefers-color-scheme: {scheme}) and (forced-colors: none) {{ :root {{ --accent: {accent}; --on-accent: {on}; }} }}\n"
        )
    };
    let light = accent.map(|accent| rule("light", accent, LIGHT[1]));
    let dark = accent_dark.map(|accent| rule("dark", accent, DARK[0]));
    [light, dark].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
