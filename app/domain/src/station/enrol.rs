//! How a station comes to be, is enrolled, recognised, and revoked.

use std::fmt::Write as _;

use jiff::{SignedDuration, Timestamp};

use super::{EnrolmentCode, Station};
use crate::actor::Actor;
use crate::console::plain;
use crate::document::{self, DocumentFilter, Versioned};
use crate::failure::Failure;
use crate::id::{Digest, Reference};
use crate::ports::{Clock, Ledger, Randomness};
use crate::record::{Event, EventCode};
use crate::secret::SecretText;

/// How long a code may be used. It holds 40 random bits: at a thousand tries a second one guess in a million finds it in that time.
pub const CODE_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// How exactly the ledger knows when a station was in use; each step is a record.
pub const SEEN_STEP: SignedDuration = SignedDuration::from_hours(12);

/// How many stations a list shows, and how many can wait for their code.
pub const LISTED: u32 = 500;

/// The use cases.
pub struct Stations<'a> {
    /// Where they are kept.
    pub ledger: &'a dyn Ledger,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For numbers, codes and credentials.
    pub randomness: &'a dyn Randomness,
}

/// A code, to be shown once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewCode {
    /// The station that it enrols.
    pub station: Station,
    /// The code.
    pub code: Reference,
}

impl Stations<'_> {
    /// Makes a station; gives the code that enrols it.
    ///
    /// # Errors
    /// [`Failure::FormUnreadable`] without a name or a place, [`Failure::HoldsRecoveryKey`], or as the ledger fails.
    pub async fn make(&self, actor: Actor<'_>, name: &str, place: &str) -> Result<NewCode, Failure> {
        let (name, place) = (plain(name)?, plain(place)?);
        let (Some(name), Some(place)) = (name, place) else {
            return Err(Failure::FormUnreadable);
        };
        let (code, kept) = self.new_code();
        let station = Station {
            number: Reference::random(self.randomness),
            name,
            place,
            made_at: self.clock.now(),
            made_by: actor.session.label(),
            code: Some(kept),
            credential: None,
            enrolled_at: None,
            seen_at: None,
            revoked: None,
        };
        let event = self.event(actor, EventCode::StationMade, &station);
        document::save(self.ledger, &Versioned::new(station.clone()), &[event]).await?;
        Ok(NewCode { station, code })
    }

    /// A new code for a station, such as after its PC was set up anew. The credential it has stays until the code is used.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none or it was revoked, or as the ledger fails.
    pub async fn renew_code(&self, actor: Actor<'_>, number: &Reference) -> Result<NewCode, Failure> {
        let mut station: Versioned<Station> = document::find(self.ledger, number).await?;
        if station.value.revoked.is_some() {
            return Err(Failure::NotFound);
        }
        let (code, kept) = self.new_code();
        station.value.code = Some(kept);
        let event = self.event(actor, EventCode::StationCodeMade, &station.value);
        document::save(self.ledger, &station, &[event]).await?;
        let station = station.value;
        Ok(NewCode { station, code })
    }

    /// Revokes a station for good. A second press changes nothing.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none, or as the ledger fails.
    pub async fn revoke(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut station: Versioned<Station> = document::find(self.ledger, number).await?;
        if station.value.revoked.is_some() {
            return Ok(());
        }
        station.value.revoked = Some((self.clock.now(), actor.session.label()));
        station.value.code = None;
        station.value.credential = None;
        let event = self.event(actor, EventCode::StationRevoked, &station.value);
        document::save(self.ledger, &station, &[event]).await
    }

    /// The stations, newest first.
    ///
    /// # Errors
    /// As the ledger fails.
    pub async fn list(&self) -> Result<Vec<Station>, Failure> {
        let stations = document::list::<Station>(self.ledger, &DocumentFilter::default(), LISTED).await?;
        Ok(stations.into_iter().map(|station| station.value).collect())
    }

    /// Uses a code up; gives the station with its credential, which only the station's browser keeps. Nothing when no station waits
    /// for this code: unknown, used and too old look alike, and are not recorded, for anybody can type codes.
    ///
    /// # Errors
    /// As the ledger fails.
    pub async fn enrol(
        &self,
        typed: &str,
        reference: &Reference,
        from: Option<&str>,
    ) -> Result<Option<(Station, SecretText)>, Failure> {
        let Some(code) = Reference::read(typed) else { return Ok(None) };
        let (digest, now) = (Digest::of(code.as_str()).0, self.clock.now());
        let waits = |station: &Station| {
            let fits = |code: &EnrolmentCode| code.digest == digest && now < code.ends_at;
            station.revoked.is_none() && station.code.as_ref().is_some_and(fits)
        };
        let stations = document::list::<Station>(self.ledger, &DocumentFilter::default(), LISTED).await?;
        let Some(mut station) = stations.into_iter().find(|station| waits(&station.value)) else {
            return Ok(None);
        };
        let secret = self.random_secret();
        let credential = SecretText::new(format!("{}.{}", station.value.number, secret.expose()));
        station.value.code = None;
        station.value.credential = Some(Digest::of(secret.expose()).0);
        station.value.enrolled_at = Some(now);
        station.value.seen_at = Some(now);
        let event = unattended(EventCode::StationEnrolled, &station.value, reference, from, now);
        document::save(self.ledger, &station, &[event]).await?;
        Ok(Some((station.value, credential)))
    }

    /// The station with this credential; none when it is unknown, was replaced or revoked.
    ///
    /// # Errors
    /// As the ledger fails.
    pub async fn recognise(&self, credential: &str) -> Result<Option<Station>, Failure> {
        let parts = credential.split_once('.');
        let Some((number, secret)) = parts.and_then(|(number, secret)| Some((Reference::read(number)?, secret))) else {
            return Ok(None);
        };
        let found = match document::find::<Station>(self.ledger, &number).await {
            Err(Failure::NotFound) => return Ok(None),
            found => found?.value,
        };
        let fits = found.revoked.is_none() && found.credential == Some(Digest::of(secret).0);
        Ok(fits.then_some(found))
    }

    /// Notes that a station is in use, at most once in [`SEEN_STEP`]. Somebody who changes it meanwhile comes first.
    ///
    /// # Errors
    /// As the ledger fails.
    pub async fn note_use(&self, number: &Reference, reference: &Reference, from: Option<&str>) -> Result<(), Failure> {
        let mut station: Versioned<Station> = document::find(self.ledger, number).await?;
        let now = self.clock.now();
        let lately = |at: Timestamp| now.duration_since(at) < SEEN_STEP;
        if station.value.seen_at.is_some_and(lately) || station.value.credential.is_none() {
            return Ok(());
        }
        station.value.seen_at = Some(now);
        let event = unattended(EventCode::StationInUse, &station.value, reference, from, now);
        match document::save(self.ledger, &station, &[event]).await {
            Err(Failure::ChangedMeanwhile) => Ok(()),
            saved => saved,
        }
    }

    fn new_code(&self) -> (Reference, EnrolmentCode) {
        let (code, now) = (Reference::random(self.randomness), self.clock.now());
        let kept = EnrolmentCode {
            digest: Digest::of(code.as_str()).0,
            ends_at: now.saturating_add(CODE_LIFETIME).unwrap_or(now),
        };
        (code, kept)
    }

    /// 32 random bytes in hexadecimal.
    fn random_secret(&self) -> SecretText {
        let mut bytes = zeroize::Zeroizing::new([0; 32]);
        self.randomness.fill(bytes.as_mut_slice());
        let mut text = String::with_capacity(64);
        for byte in bytes.iter() {
            // A String takes everything.
            let _ = write!(text, "{byte:02x}");
        }
        SecretText::new(text)
    }

    fn event(&self, actor: Actor<'_>, code: EventCode, station: &Station) -> Event {
        Event {
            detail: Some(station.label()),
            case: Some(station.number.to_string()),
            ..actor.event(code, self.clock.now())
        }
    }
}

/// An event of the station itself, at which nobody is signed in.
fn unattended(code: EventCode, station: &Station, reference: &Reference, from: Option<&str>, now: Timestamp) -> Event {
    Event {
        reference: Some(reference.clone()),
        from: from.map(str::to_owned),
        detail: Some(station.label()),
        case: Some(station.number.to_string()),
        ..Event::new(code, now)
    }
}
