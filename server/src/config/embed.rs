//! Which portals may put Rekey into a frame of theirs.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::config::is_safe;

/// Rekey inside of portals. By default nothing may frame it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Embed {
    /// The portals' origins, each as browsers write it, such as `https://portal.example.com`. `https`, or `http` on loopback.
    pub origins: Vec<String>,
}

impl Embed {
    /// Whether the settings fit.
    ///
    /// # Errors
    /// The setting that does not, as it is written in the environment, and what to do about it.
    pub fn check(&self) -> Result<(), (&'static str, String)> {
        match self.origins.iter().find(|origin| !is_exact_origin(origin)) {
            None => Ok(()),
            Some(wrong) => Err((
                "REKEY_EMBED__ORIGINS",
                format!(
                    "{wrong} is no exact origin: give scheme, host and port only, in lower case and without a slash at the end, such as \
                     https://portal.example.com; http:// is for localhost and loopback addresses only"
                ),
            )),
        }
    }
}

/// Exact, so that it can be compared as text and stands in headers and scripts as it is.
fn is_exact_origin(text: &str) -> bool {
    // A URL's host may hold more: `*` would let in every host there, and `;` or a quote end what it stands in.
    let plain = text.chars().all(|it| it.is_ascii_alphanumeric() || "-.:/[]".contains(it));
    plain && Url::parse(text).is_ok_and(|url| is_safe(&url) && url.origin().ascii_serialization() == text)
}

#[cfg(test)]
mod tests {
    use super::is_exact_origin;

    #[test]
    fn only_exact_origins_are_taken() {
        for right in [
            "https://portal.example.com",
            "https://portal.example.com:8443",
            "http://localhost:5000",
            "http://127.0.0.1:5000",
        ] {
            assert!(is_exact_origin(right), "{right}");
        }
        for wrong in [
            "",
            "*",
            "https:",
            "https://*.example.com",
            "https://portal.example.com/",
            "https://portal.example.com/path",
            "https://portal.example.com:443",
            "https://Portal.example.com",
            "https://portal.example.com'; script-src *",
            "https://portal.example.com;x",
            "https://por'tal.example.com",
            "https://user@portal.example.com",
            "http://portal.example.com",
            "portal.example.com",
            "null",
            "data:text/html,",
        ] {
            assert!(!is_exact_origin(wrong), "{wrong}");
        }
    }
}
