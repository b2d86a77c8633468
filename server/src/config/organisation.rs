//! The organisation's own words and look.

use std::path::{Path, PathBuf};

use app::organisation::{self, DARK, LIGHT, Notice, Texts};
use app::words::Language;
use serde::{Deserialize, Deserializer, Serialize};

use crate::logo::Logo;

/// A setting that does not fit: its name, and what to do.
type Unfit = (&'static str, String);

/// The section.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OrganisationSection {
    /// Its name, at the top of every page.
    pub name: Option<String>,
    /// A PNG or SVG file with its logo, 64 kB at most; 32 pixels high on the page.
    pub logo_file: Option<PathBuf>,
    /// The colour of buttons and links, such as `#0b5a4a`; 7:1 on all light backgrounds.
    pub accent: Option<String>,
    /// The same where the person prefers dark pages; 7:1 on all dark backgrounds.
    pub accent_dark: Option<String>,
    /// What must be accepted before a key is shown.
    pub notice: Option<NoticeSection>,
}

/// `[organisation.notice]`: its version, and a text for each language by its tag.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NoticeSection {
    /// Another one is asked anew. Up to 40 letters, digits, `.`, `-` and `_`. It stands in the records.
    #[serde(deserialize_with = "text_or_number")]
    pub version: String,
    /// The texts.
    #[serde(flatten)]
    pub texts: Texts,
}

/// In the environment `1` is a number.
fn text_or_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Version {
        Text(String),
        Number(u64),
    }
    Ok(match Version::deserialize(deserializer)? {
        Version::Text(text) => text,
        Version::Number(number) => number.to_string(),
    })
}

impl OrganisationSection {
    /// Whether the settings fit.
    pub fn check(&self) -> Result<(), Unfit> {
        if self
            .name
            .as_ref()
            .is_some_and(|name| name.trim().is_empty() || name.chars().count() > 60)
        {
            return Err(("REKEY_ORGANISATION__NAME", "give 1 to 60 characters".to_owned()));
        }
        let colour = |name, colour: &Option<String>, backgrounds| match colour {
            Some(colour) => organisation::check_colour(colour, backgrounds).map_err(|what| (name, what)),
            None => Ok(()),
        };
        colour("REKEY_ORGANISATION__ACCENT", &self.accent, LIGHT)?;
        colour("REKEY_ORGANISATION__ACCENT_DARK", &self.accent_dark, DARK)?;
        if let Some(notice) = &self.notice {
            notice.check().map_err(|what| ("REKEY_ORGANISATION__NOTICE", what))?;
        }
        self.logo().map(|_| ())
    }

    /// The logo, read from its file.
    pub fn logo(&self) -> Result<Option<Logo>, Unfit> {
        let read = |path: &Path| Logo::read(path).map_err(|what| ("REKEY_ORGANISATION__LOGO_FILE", what));
        self.logo_file.as_deref().map(read).transpose()
    }

    /// The notice, as pages show it.
    pub fn notice(&self) -> Option<Notice> {
        self.notice.as_ref().map(|notice| Notice {
            version: notice.version.clone(),
            texts: notice.texts.clone(),
        })
    }
}

impl NoticeSection {
    fn check(&self) -> Result<(), String> {
        let plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '_');
        if self.version.is_empty() || self.version.len() > 40 || !self.version.chars().all(plain) {
            return Err("give a version of 1 to 40 letters, digits, dots, dashes and underscores".to_owned());
        }
        if self.texts.is_empty() {
            return Err("give a text for one language at least, such as en = \"...\"".to_owned());
        }
        check_texts(&self.texts)
    }
}

/// Whether each text is of a language that Rekey speaks, and says something.
pub fn check_texts(texts: &Texts) -> Result<(), String> {
    for (tag, text) in texts {
        if Language::from_tag(tag).is_none() {
            let tags = Language::ALL.map(Language::tag).join(", ");
            return Err(format!("{tag:?} is no language of Rekey: give one of {tags}"));
        }
        if text.trim().is_empty() {
            return Err(format!("the text for {tag:?} is empty: leave it out, or write it"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
