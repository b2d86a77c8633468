//! Every word on the screen, from the message files, in the person's language.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::Timestamp;
use leptos::prelude::*;

/// One message of the message files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Message(&'static str);

/// All messages, one constant each, made from `messages/en` by the build script.
pub mod message {
    use super::Message;
    include!(concat!(env!("OUT_DIR"), "/message.rs"));
}

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// A language that Rekey speaks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
}

impl Language {
    /// All of them, in the order of the language list.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// The language tag: in `lang`, in the cookie, in the file's name.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The person's choice, else the first of the browser's `Accept-Language` that Rekey speaks, else English.
    pub fn choose(chosen: Option<&str>, accepted: Option<&str>) -> Self {
        let mut wishes: Vec<(f32, &str)> = accepted.unwrap_or_default().split(',').filter_map(wish).collect();
        wishes.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let spoken = wishes.into_iter().find_map(|(_, tag)| Self::from_tag(tag));
        chosen.and_then(Self::from_tag).or(spoken).unwrap_or(Self::English)
    }
}

/// "de-AT;q=0.8" as (0.8, "de").
fn wish(part: &str) -> Option<(f32, &str)> {
    let (range, quality) = part.trim().split_once(";q=").unwrap_or((part.trim(), "1"));
    let quality: f32 = quality.trim().parse().ok()?;
    (quality > 0.0).then(|| (quality, range.split('-').next().unwrap_or(range)))
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<Language, Bundle>> = LazyLock::new(|| {
    Language::ALL
        .into_iter()
        .map(|language| (language, bundle(language)))
        .collect()
});

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
    bundle.set_use_isolating(false);
    for source in sources(language.tag()) {
        // The build script has parsed the same files; a flaw in them ends the build, not the server.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The words in one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words(pub Language);

impl Words {
    /// The message's text.
    pub fn say(self, message: Message) -> String {
        self.format(message.0, None).unwrap_or_else(|| message.0.to_owned())
    }

    /// The message's text with its variables filled in.
    pub fn say_with<'a>(self, message: Message, values: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let arguments: FluentArgs = values.into_iter().collect();
        self.format(message.0, Some(&arguments))
            .unwrap_or_else(|| message.0.to_owned())
    }

    /// The message whose key is made from a code of the domain, such as `failure-bug-title`.
    pub fn say_coded(self, prefix: &str, code: &str, suffix: &str) -> String {
        let key = format!("{prefix}-{code}{suffix}");
        self.format(&key, None).unwrap_or(key)
    }

    /// The same with its variables filled in; none when there is no such message.
    pub fn say_coded_with<'a>(
        self,
        prefix: &str,
        suffix: &str,
        values: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Option<String> {
        let arguments: FluentArgs = values.into_iter().collect();
        self.format(&format!("{prefix}{suffix}"), Some(&arguments))
    }

    /// Whether there is such a message.
    pub fn has_coded(self, prefix: &str, code: &str, suffix: &str) -> bool {
        self.format(&format!("{prefix}-{code}{suffix}"), None).is_some()
    }

    fn format(self, key: &str, arguments: Option<&FluentArgs>) -> Option<String> {
        let bundle = BUNDLES.get(&self.0)?;
        let pattern = bundle.get_message(key)?.value()?;
        Some(bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
    }
}

/// The words of the page that is being rendered.
pub fn words() -> Words {
    use_context::<Words>().unwrap_or(Words(Language::English))
}

/// A time as people compare it: to the minute, in UTC, the same in all languages.
pub fn minute(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// A `<time>` element, with the exact time for machines.
#[component]
pub fn Time(at: Timestamp) -> impl IntoView {
    view! { <time datetime=at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()>{minute(at)}</time> }
}

#[cfg(test)]
mod tests;
