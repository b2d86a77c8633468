//! Every word on the screen, from the message files, in the person's language.

mod language;
mod locale;

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::Timestamp;
use leptos::prelude::*;

pub use self::language::{Direction, Language};

/// One message of the message files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Message(&'static str);

/// All messages, one constant each, made from `messages/en` by the build script.
pub mod message {
    use super::Message;
    include!(concat!(env!("OUT_DIR"), "/message.rs"));
}

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<Language, Bundle>> = LazyLock::new(|| {
    Language::ALL
        .into_iter()
        .map(|language| (language, bundle(language)))
        .collect()
});

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
    // In text from right to left a name or an ID keeps its own direction, and stays in one piece.
    bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
    bundle.set_formatter(Some(locale::format_number));
    let sources = SOURCES.iter().find(|(tag, _)| *tag == language.tag());
    for source in sources.into_iter().flat_map(|(_, sources)| *sources) {
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

    /// A time to the minute, as the language writes it, in UTC: the server does not know where the person is.
    pub fn minute(self, at: Timestamp) -> String {
        locale::minute(self.0, at)
    }

    /// A whole number, as the language writes it.
    pub fn number(self, number: impl Into<u64>) -> String {
        locale::number(self.0, number.into())
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

/// A `<time>` element, with the exact time for machines.
#[component]
pub fn Time(at: Timestamp) -> impl IntoView {
    view! { <time datetime=at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()>{words().minute(at)}</time> }
}

#[cfg(test)]
mod tests;
