//! Which steps there are, which of them a call means, and what they need.

use crate::failure::Failure;
use crate::setup::Thing;
use crate::setup::other_browsers::OtherBrowser;

/// One thing that `cargo xtask test` checks, in the order in which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The format of the code.
    Fmt,
    /// Licences, sources and advisories of the dependencies.
    Deny,
    /// Lints, once for the server and once for the browser.
    Clippy,
    /// Unit and integration tests.
    Unit,
    /// Examples in the documentation.
    Doctest,
    /// The documentation itself.
    Doc,
    /// The release build.
    Build,
    /// What a phone downloads, against its budget.
    Size,
    /// Browsers against the real server and the emulator.
    E2e,
}

impl Step {
    /// All steps in their order.
    pub const ALL: [Self; 9] = [
        Self::Fmt,
        Self::Deny,
        Self::Clippy,
        Self::Unit,
        Self::Doctest,
        Self::Doc,
        Self::Build,
        Self::Size,
        Self::E2e,
    ];

    /// What it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Deny => "deny",
            Self::Clippy => "clippy",
            Self::Unit => "unit",
            Self::Doctest => "doctest",
            Self::Doc => "doc",
            Self::Build => "build",
            Self::Size => "size",
            Self::E2e => "e2e",
        }
    }

    /// What it checks.
    pub fn title(self) -> &'static str {
        match self {
            Self::Fmt => "the code is formatted",
            Self::Deny => "the dependencies' licences and sources are wanted ones",
            Self::Clippy => "lints, for the server and for the browser",
            Self::Unit => "unit and integration tests",
            Self::Doctest => "the documentation's examples work",
            Self::Doc => "the documentation can be built",
            Self::Build => "the release can be built",
            Self::Size => "what a phone downloads is within its budget",
            Self::E2e => "browsers against the real server and the demo tenant",
        }
    }

    fn needs(self) -> &'static [Thing] {
        match self {
            Self::Fmt | Self::Doctest | Self::Doc | Self::Size => &[],
            Self::Deny => &[Thing::Deny],
            Self::Clippy => &[Thing::WasmTarget],
            Self::Unit => &[Thing::Nextest],
            Self::Build => &Thing::FOR_BUILD,
            Self::E2e => &[
                Thing::NodePackages,
                Thing::Browser,
                Thing::Other(OtherBrowser::Firefox),
                Thing::Other(OtherBrowser::WebKitGtk),
            ],
        }
    }
}

/// The steps that `words` name, in their order; all, when there are none. Size and browser tests look at the release, so
/// they bring the build with them.
///
/// # Errors
/// When a word is no step.
pub fn steps(words: &[String]) -> Result<Vec<Step>, Failure> {
    if words.is_empty() {
        return Ok(Step::ALL.to_vec());
    }
    let mut steps = words.iter().map(|word| named(word)).collect::<Result<Vec<_>, _>>()?;
    if steps.iter().any(|step| matches!(step, Step::Size | Step::E2e)) {
        steps.push(Step::Build);
    }
    steps.sort_unstable();
    steps.dedup();
    Ok(steps)
}

/// What set-up must provide for `steps`.
pub fn needs(steps: &[Step]) -> Vec<Thing> {
    steps.iter().flat_map(|step| step.needs()).copied().collect()
}

fn named(word: &str) -> Result<Step, Failure> {
    let found = Step::ALL.into_iter().find(|step| step.name() == word);
    found.ok_or_else(|| {
        let names = Step::ALL.map(Step::name).join(" ");
        Failure::new(format!("there is no step `{word}`"), format!("the steps are: {names}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(words: &[&str]) -> Vec<Step> {
        steps(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn without_words_everything_is_checked_in_order() {
        assert_eq!(plan(&[]), Step::ALL);
        assert!(Step::ALL.is_sorted());
    }

    #[test]
    fn named_steps_run_once_each_and_in_order() {
        assert_eq!(plan(&["unit", "fmt", "unit"]), [Step::Fmt, Step::Unit]);
    }

    #[test]
    fn what_looks_at_the_release_brings_the_build() {
        assert_eq!(plan(&["e2e"]), [Step::Build, Step::E2e]);
        assert_eq!(plan(&["size", "build"]), [Step::Build, Step::Size]);
    }

    #[test]
    fn an_unknown_word_is_refused_with_the_list_of_steps() {
        let failure = steps(&["fnt".to_owned()]).unwrap_err();
        assert!(failure.what.contains("fnt"));
        assert!(failure.remedy.contains("fmt deny clippy"));
    }

    #[test]
    fn every_step_together_needs_all_that_set_up_provides() {
        let needs = needs(&Step::ALL);
        assert!(Thing::ALL.iter().all(|thing| needs.contains(thing)));
        assert!(super::needs(&[Step::Fmt]).is_empty());
    }
}
