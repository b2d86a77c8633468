//! Kiosk stations.

use std::sync::PoisonError;

use app::answer::Placeholders;
use app::desk::kiosk::{KioskDesk, PhoneCode, StationHere, StationLine};
use async_trait::async_trait;
use domain::document::Kept as _;
use domain::failure::Failure;
use domain::station::Station;
use jiff::Timestamp;

use super::{RequestDesk, number};
use crate::http::scan_codes::address_qr;

#[async_trait]
impl KioskDesk for RequestDesk {
    fn station(&self) -> Option<StationHere> {
        let station = self.visit.station.as_ref()?;
        let kiosk = &self.rekey.policies.kiosk;
        let now = self.rekey.clock.now();
        let session = self.visit.session.as_ref();
        Some(StationHere {
            name: Placeholders::strip(&station.name),
            place: Placeholders::strip(&station.place),
            idle_seconds: kiosk.idle_seconds,
            warn_seconds: kiosk.warn_seconds(),
            seconds_left: session.map_or(kiosk.absolute_seconds, |session| session.seconds_left(now, self.rekey.limits)),
            scanner: kiosk.scanner,
        })
    }

    fn phone_code(&self) -> Option<PhoneCode> {
        let station = self.visit.station.as_ref()?;
        let now = self.rekey.clock.now();
        let begun = self.rekey.device_codes.begun(&station.number, now)?;
        let (qr, side) = address_qr(begun.scanned_address())?;
        Some(PhoneCode {
            code: Placeholders::strip(begun.user_code()),
            address: Placeholders::strip(begun.address()),
            qr,
            side,
            seconds_left: u32::try_from(begun.ends_at().duration_since(now).as_secs()).unwrap_or(0),
        })
    }

    fn device_code(&self) -> bool {
        self.rekey.policies.kiosk.device_code
    }

    fn station_refused(&self) -> bool {
        self.visit.station_refused
    }

    async fn list_stations(&self) -> Result<Vec<StationLine>, Failure> {
        let stations = self.rekey.stations().list().await?;
        let seen = self.rekey.stations_seen.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(stations
            .into_iter()
            .map(|station| {
                let lately = seen.get(&station.number).copied();
                station_line(station, lately)
            })
            .collect())
    }

    async fn revoke_station(&self, text: &str) -> Result<(), Failure> {
        self.rekey.stations().revoke(self.visit.actor()?, &number(text)?).await
    }
}

fn station_line(station: Station, lately: Option<Timestamp>) -> StationLine {
    StationLine {
        number: station.number.to_string(),
        state: station.state().to_owned(),
        seen_at: station.seen_at.max(lately).map(Timestamp::as_second),
        made_at: station.made_at.as_second(),
        made_by: station.made_by.name,
        revoked: station.revoked.map(|(at, by)| (at.as_second(), by.name)),
        name: station.name,
        place: station.place,
    }
}
