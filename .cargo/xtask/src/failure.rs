//! Why a command stopped, in the two sentences that a developer needs.

/// What is missing or went wrong, and what to do about it.
#[derive(Debug)]
pub struct Failure {
    /// What is missing or went wrong.
    pub what: String,
    /// The command or the step that mends it.
    pub remedy: String,
}

impl Failure {
    /// A failure and its remedy, each a sentence without a full stop.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// A failure of the file system, at `path`.
    pub fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(
            format!("{}: {error}", path.display()),
            "make sure that this path exists, may be written to, and that the disk is not full",
        )
    }
}
