//! What the pages of kiosk stations ask.

use async_trait::async_trait;
use domain::failure::Failure;
use serde::{Deserialize, Serialize};

/// Kiosk stations.
#[async_trait]
pub trait KioskDesk: Send + Sync {
    /// The station that this browser is.
    fn station(&self) -> Option<StationHere>;

    /// Whether this browser has a station's credential that is none, or none any more.
    fn station_refused(&self) -> bool;

    /// The code that this station shows to a phone.
    fn phone_code(&self) -> Option<PhoneCode>;

    /// Whether people may sign in at stations with their own phones.
    fn device_code(&self) -> bool;

    /// All stations, newest first.
    async fn list_stations(&self) -> Result<Vec<StationLine>, Failure>;

    /// Revokes one for good.
    async fn revoke_station(&self, number: &str) -> Result<(), Failure>;
}

/// The station that this browser is, and how long things last at it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StationHere {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// How long a session lasts without use, in seconds.
    pub idle_seconds: u32,
    /// How long before the end the page warns, in seconds.
    pub warn_seconds: u32,
    /// How long the session lasts at most from now on, in seconds.
    pub seconds_left: u32,
    /// Whether the key is shown as a barcode, too.
    pub scanner: bool,
}

/// What a station shows to somebody who signs in with their phone. `Debug` leaves the code out.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneCode {
    /// What is typed on the phone.
    pub code: String,
    /// Where it is typed.
    pub address: String,
    /// The outline of a QR code of the address, for the `d` of an SVG path.
    pub qr: String,
    /// How many modules a side it has.
    pub side: u32,
    /// How long it counts from now on, in seconds.
    pub seconds_left: u32,
}

impl std::fmt::Debug for PhoneCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneCode")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// A station, as the list shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StationLine {
    /// Its number.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// The stable word of its state: `waiting`, `enrolled`, `revoked`.
    pub state: String,
    /// When it was heard of last, in seconds since 1970.
    pub seen_at: Option<i64>,
    /// When it was made.
    pub made_at: i64,
    /// By whom.
    pub made_by: String,
    /// When it was revoked, and by whom.
    pub revoked: Option<(i64, String)>,
}
