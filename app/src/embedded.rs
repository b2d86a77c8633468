//! Rekey in the frame of a portal, and the windows that belong to it.

use domain::recovery_cause::Told;
use domain::secret::SecretText;
use leptos::prelude::use_context;

use crate::words::Language;

/// Which colours the portal asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// Those that the person's system asks for.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The word: in the element's attribute, in the cookie, in the document.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme with this word; any other word is [`Theme::Auto`].
    pub fn from_code(code: &str) -> Self {
        match code {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Auto,
        }
    }
}

/// A page in the frame of a portal.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Embedded {
    /// The portal's origin, one of those that are configured; `None` where the page does not know which one it is.
    pub portal: Option<String>,
    /// Its colours.
    pub theme: Theme,
}

/// How the page being rendered is framed; `None`: not at all.
pub fn embedded() -> Option<Embedded> {
    use_context::<Embedded>()
}

/// A key that was found, as the pages of its confirmation name it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToConfirm {
    /// The device's name.
    pub device_name: String,
    /// The whole key ID with dashes, upper case.
    pub key_id: String,
    /// The portal's origin.
    pub portal: String,
    /// The language of the frame, for the window, too.
    pub language: Language,
}

/// The pages of `/embed`.
#[derive(Clone, Debug)]
pub enum EmbedAnswer {
    /// In the frame: nobody is signed in.
    Begin {
        /// Somebody was until now.
        signed_out: bool,
    },
    /// In the frame: the browser keeps no cookie there.
    OwnWindow,
    /// The window of the sign-in: hands the code to the frame.
    Done {
        /// The one-time code.
        code: SecretText,
    },
    /// In the frame: the key was found, and waits for the window of the confirmation.
    Waits {
        /// What the window asks with.
        ticket: SecretText,
        /// The number of the key ID form.
        form: String,
        /// The key ID as it was typed.
        typed: String,
        /// The device, where one was chosen.
        device: Option<String>,
        /// What was told of what happened before.
        told: Told,
        /// What is to be confirmed.
        to_confirm: ToConfirm,
    },
    /// The window of the confirmation.
    Confirm {
        /// What it was asked with.
        ticket: SecretText,
        /// What is to be confirmed.
        to_confirm: ToConfirm,
    },
    /// The window of the confirmation: hands it to the frame.
    Confirmed {
        /// The one-time confirmation.
        confirmation: SecretText,
    },
}
