//! Turns the message files into constants, so that a page cannot name a message that is not there; and refuses to build when a
//! language lacks a message, has one too many, or uses other variables than English.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The languages in the order of the language list: their names in `Language`, and their folders. The first is what the others are
/// held against.
const LANGUAGES: [(&str, &str); 11] = [
    ("English", "en"),
    ("German", "de"),
    ("French", "fr"),
    ("Spanish", "es"),
    ("Portuguese", "pt"),
    ("Italian", "it"),
    ("Polish", "pl"),
    ("Japanese", "ja"),
    ("Chinese", "zh"),
    ("Arabic", "ar"),
    ("Hebrew", "he"),
];

type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo::rerun-if-changed=messages");
    let read: Vec<Messages> = LANGUAGES.iter().map(|(_, tag)| read(tag)).collect();
    let english = &read[0];
    for ((_, language), messages) in LANGUAGES.iter().zip(&read).skip(1) {
        assert!(
            messages == english,
            "messages/{language} differs from messages/en in: {}",
            differences(english, messages)
        );
    }
    let mut code = String::new();
    for key in english.keys() {
        let name = key.to_uppercase().replace('-', "_");
        writeln!(code, "/// `{key}`.\npub const {name}: Message = Message(\"{key}\");").expect("a String takes everything");
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let write = |name: &str, code: String| fs::write(Path::new(&out).join(name), code).expect("OUT_DIR can be written");
    write("message.rs", code);
    write("sources.rs", sources());
    write("languages.rs", languages());
}

/// The areas: a message file each, the same ones in every language.
fn areas() -> Vec<String> {
    let files = fs::read_dir("messages/en").expect("messages/en can be read");
    let names = files.map(|file| file.expect("messages/en can be read").file_name().into_string());
    let mut areas: Vec<String> = names
        .filter_map(|name| Some(name.ok()?.strip_suffix(".ftl")?.to_owned()))
        .collect();
    areas.sort();
    areas
}

/// The list of all languages.
fn languages() -> String {
    let names = LANGUAGES.map(|(name, _)| format!("Self::{name}")).join(", ");
    let count = LANGUAGES.len();
    format!("impl Language {{\n    /// All that were built in.\n    pub const ALL: [Self; {count}] = [{names}];\n}}\n")
}

/// The texts of all files, each language's behind its tag.
fn sources() -> String {
    let folder = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let mut code = "const SOURCES: &[(&str, &[&str])] = &[\n".to_owned();
    for (_, language) in LANGUAGES {
        writeln!(code, "    ({language:?}, &[").expect("a String takes everything");
        for area in areas() {
            let file = format!("{folder}/messages/{language}/{area}.ftl");
            writeln!(code, "        include_str!({file:?}),").expect("a String takes everything");
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    code
}

/// All files of a language; a message in two of them is a mistake.
fn read(language: &str) -> Messages {
    let mut messages = Messages::new();
    for area in areas() {
        for (key, variables) in read_file(&format!("messages/{language}/{area}.ftl")) {
            assert!(
                messages.insert(key.clone(), variables).is_none(),
                "{key} stands in two files of {language}"
            );
        }
    }
    messages
}

fn read_file(path: &str) -> Messages {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((
            message.id.name,
            message.value.map(|value| variables(&value)).unwrap_or_default(),
        )),
        _ => None,
    });
    messages.collect()
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => names.extend(variable(inline)),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                names.extend(variable(selector));
                names.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
    names
}

fn variable(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        _ => None,
    }
}

fn differences(english: &Messages, other: &Messages) -> String {
    let keys: BTreeSet<&String> = english.keys().chain(other.keys()).collect();
    let differing = keys.into_iter().filter(|key| english.get(*key) != other.get(*key));
    differing.map(String::as_str).collect::<Vec<_>>().join(", ")
}
