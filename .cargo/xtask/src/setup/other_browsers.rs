//! Firefox and `WebKitGTK` for the story of the browser tests: those that are there already, or Debian's. A machine that can have
//! neither runs the tests without them, and says so.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run_command;
use crate::setup::browser;
use crate::workspace::Workspace;

/// A browser beside Chromium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherBrowser {
    /// Gecko.
    Firefox,
    /// The nearest to Safari that runs here.
    WebKitGtk,
}

/// A program that a browser needs: the variable that names it for the tests, and what it is called.
type Part = (&'static str, &'static [&'static str]);

/// Debian's and upstream's folders of `WebKitGTK`'s smallest browser, by the version of its interface.
const MINI_BROWSERS: [&str; 8] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
    "/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkitgtk-6.0/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkitgtk-6.0/MiniBrowser",
];

impl OtherBrowser {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Firefox, Self::WebKitGtk];

    /// What it is called on the screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Firefox => "Firefox",
            Self::WebKitGtk => "WebKitGTK",
        }
    }

    fn parts(self) -> &'static [Part] {
        match self {
            Self::Firefox => &[("REKEY_FIREFOX", &["firefox-esr", "firefox"])],
            Self::WebKitGtk => &[
                ("REKEY_WEBKIT_DRIVER", &["WebKitWebDriver"]),
                ("REKEY_MINI_BROWSER", &MINI_BROWSERS),
                ("REKEY_XVFB", &["Xvfb"]),
            ],
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Firefox => &["firefox-esr"],
            Self::WebKitGtk => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Self::Firefox => "install Firefox (Debian: sudo apt-get install firefox-esr) or point REKEY_FIREFOX at one",
            Self::WebKitGtk => "install it (Debian: sudo apt-get install webkit2gtk-driver xvfb)",
        }
    }

    /// The variables that name its programs for the tests; nothing where one of them is missing.
    pub fn find(self) -> Option<Vec<(&'static str, PathBuf)>> {
        let found = |(variable, names): &Part| place(env::var_os(variable), names).map(|path| (*variable, path));
        self.parts().iter().map(found).collect()
    }

    /// Installs Debian's, which needs root.
    ///
    /// # Errors
    /// When a variable names a program that is not there, there is no apt-get or no root, or a package cannot be fetched.
    pub fn install(self, workspace: &Workspace) -> Result<(), Failure> {
        let is_chosen = |variable: &str| env::var_os(variable).is_some_and(|path| !path.is_empty());
        let chosen = self
            .parts()
            .iter()
            .find(|(variable, names)| is_chosen(variable) && place(env::var_os(variable), names).is_none());
        if let Some((variable, _)) = chosen {
            return Err(Failure::new(
                format!("{variable} names a file that is not there"),
                self.remedy(),
            ));
        }
        browser::install_packages(workspace, self.title(), self.packages(), self.remedy())
    }
}

/// The program that somebody chose, else the first of `names` that is there: a path, or a name on the PATH.
fn place(chosen: Option<OsString>, names: &[&str]) -> Option<PathBuf> {
    match chosen.filter(|path| !path.is_empty()) {
        // Another one in its stead would only confuse.
        Some(chosen) => Some(PathBuf::from(chosen)).filter(|path| path.is_file()),
        None => names.iter().find_map(|name| {
            let path = Path::new(name);
            if path.is_absolute() {
                path.is_file().then(|| path.to_path_buf())
            } else {
                run_command::on_path(&[name])
            }
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_program_that_is_not_there_is_not_replaced() {
        assert_eq!(place(Some("/no/such/browser".into()), &["sh"]), None);
        assert!(place(Some(OsString::new()), &["sh"]).is_some());
    }

    #[test]
    fn a_program_is_found_by_its_name_or_its_place() {
        let by_name = place(None, &["no-such-browser", "sh"]).unwrap();
        assert_eq!(place(None, &["/no/such/browser", by_name.to_str().unwrap()]), Some(by_name));
        assert_eq!(place(None, &["no-such-browser"]), None);
    }
}
