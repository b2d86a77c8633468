//! The section of kiosk stations.

use domain::session::SessionLimits;
use serde::{Deserialize, Serialize};

/// Kiosk stations.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Kiosk {
    /// How long a session at a station lasts without use, in seconds: 30 to 300. In the last third, 30 seconds at most, the page warns
    /// and can be answered.
    pub idle_seconds: u32,
    /// How long it lasts in all, in seconds: from `idle_seconds` to 1800.
    pub absolute_seconds: u32,
    /// Whether the key view at a station shows the key as a barcode and a QR code, too, for a scanner that types what it reads. Off,
    /// because a barcode is read from further away than digits are, by any phone, in one moment: switch it on only where the screen of
    /// the station cannot be seen by others, and a scanner is there to be used.
    pub scanner: bool,
    /// Whether people may sign in at a station with their own phone, by a code that the station shows (device code flow). Off, because
    /// Microsoft recommends to block that flow: whoever talks somebody into typing the code is signed in as them at the station, and a
    /// phone that is signed in asks for no password. Switch it on only where strangers cannot stand at a station unseen and typing a
    /// password there is worse. The app registration has to allow public client flows, and no Conditional Access policy for
    /// authentication flows may block it.
    pub device_code: bool,
}

impl Default for Kiosk {
    fn default() -> Self {
        Self {
            idle_seconds: 90,
            absolute_seconds: 600,
            scanner: false,
            device_code: false,
        }
    }
}

impl Kiosk {
    /// Whether the settings fit.
    pub fn check(&self) -> Result<(), (&'static str, String)> {
        if !(30..=300).contains(&self.idle_seconds) {
            return Err(("REKEY_KIOSK__IDLE_SECONDS", "give 30 to 300 seconds".to_owned()));
        }
        if !(self.idle_seconds..=1800).contains(&self.absolute_seconds) {
            return Err((
                "REKEY_KIOSK__ABSOLUTE_SECONDS",
                "give at least REKEY_KIOSK__IDLE_SECONDS, and at most 1800 seconds".to_owned(),
            ));
        }
        Ok(())
    }

    /// The limits, for the rules.
    pub fn limits(&self) -> SessionLimits {
        SessionLimits {
            idle_seconds: self.idle_seconds,
            absolute_seconds: self.absolute_seconds,
        }
    }

    /// How long before the end the page warns, in seconds.
    pub fn warn_seconds(&self) -> u32 {
        (self.idle_seconds / 3).min(30)
    }
}
