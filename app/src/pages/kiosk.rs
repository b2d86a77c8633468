//! `/kiosk`: the pages of a kiosk station. Large, without a way out, and they end by themselves.

mod code;
mod enrol;
mod form;
mod frame;
mod key;
mod phone;
mod scanner;
mod start;
mod stations;

pub use self::code::StationCodePage;
pub use self::enrol::EnrolPage;
pub use self::form::KioskKeyIdPage;
pub use self::frame::{KioskFrame, StillHerePage};
pub use self::key::KioskKeyPage;
pub use self::phone::KioskPhonePage;
pub use self::start::KioskStartPage;
pub use self::stations::StationsPage;
use crate::desk::kiosk::StationHere;
use crate::desk::try_desk;

/// The station that this browser is.
pub fn station() -> Option<StationHere> {
    try_desk()?.station()
}
