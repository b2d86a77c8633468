//! The ledger's records: what is written, in which bytes, and how they are chained.

mod event_code;

use std::fmt;

use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::Sha256;

pub use self::event_code::{EventCode, Outcome};
use crate::id::{DeviceId, DisclosureId, KeyId, OrderId, PersonId, Reference};

/// One event, before it has its place in the chain. Never holds a password or a token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// When, to the microsecond.
    pub at: Timestamp,
    /// What: an [`EventCode`]'s number.
    pub code: u16,
    /// The reference of the request, or none for the worker's own.
    pub reference: Option<Reference>,
    /// Who did it.
    pub person: Option<PersonId>,
    /// Their name at that time.
    pub person_name: Option<String>,
    /// For whom it was done, or whom it is about, where that is somebody else.
    pub subject: Option<PersonId>,
    /// Their name at that time.
    pub subject_name: Option<String>,
    /// Which device.
    pub device: Option<DeviceId>,
    /// Which key.
    pub key: Option<KeyId>,
    /// Which disclosure.
    pub disclosure: Option<DisclosureId>,
    /// Which order.
    pub order: Option<OrderId>,
    /// A stable word: a path, an outcome, a reason.
    pub detail: Option<String>,
    /// By which path a key was asked for.
    pub path: Option<String>,
    /// Why, in the words of who did it.
    pub why: Option<String>,
    /// From where: the network address of the browser.
    pub from: Option<String>,
    /// The number of the case or incident it belongs to.
    pub case: Option<String>,
    /// Graph's `request-id`.
    pub request_id: Option<String>,
}

impl Event {
    /// An event with nothing but its code and time. The time is cut to the microsecond, which is what the ledger keeps.
    pub fn new(code: EventCode, at: Timestamp) -> Self {
        Self {
            at: Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at),
            code: code.number(),
            reference: None,
            person: None,
            person_name: None,
            subject: None,
            subject_name: None,
            device: None,
            key: None,
            disclosure: None,
            order: None,
            detail: None,
            path: None,
            why: None,
            from: None,
            case: None,
            request_id: None,
        }
    }

    /// The bytes that are hashed: each field with its length before it, so that no two events share them. An event that uses none
    /// of the younger fields has the bytes of format 1, so that older records stay what they are; any other those of format 2.
    pub fn canonical_bytes(&self, seq: i64) -> Vec<u8> {
        let younger = self.younger_fields();
        let format = if younger.iter().all(Option::is_none) { 1 } else { 2 };
        let mut bytes = vec![format];
        bytes.extend(seq.to_be_bytes());
        bytes.extend(self.at.as_microsecond().to_be_bytes());
        bytes.extend(self.code.to_be_bytes());
        let person = self.person.map(PersonId::to_bytes);
        let mut put = |field: Option<&[u8]>| match field {
            None => bytes.push(0),
            Some(field) => {
                bytes.push(1);
                bytes.extend((field.len() as u64).to_be_bytes());
                bytes.extend(field);
            }
        };
        put(self.reference.as_ref().map(|it| it.as_str().as_bytes()));
        put(person.as_ref().map(|it| &it[..]));
        put(self.person_name.as_ref().map(String::as_bytes));
        put(self.device.as_ref().map(|it| &it.0.as_bytes()[..]));
        put(self.key.as_ref().map(|it| &it.0.as_bytes()[..]));
        put(self.disclosure.as_ref().map(|it| &it.0.as_bytes()[..]));
        put(self.order.as_ref().map(|it| &it.0.as_bytes()[..]));
        put(self.detail.as_ref().map(String::as_bytes));
        put(self.request_id.as_ref().map(String::as_bytes));
        if format == 2 {
            for field in &younger {
                put(field.as_deref());
            }
        }
        bytes
    }

    /// The fields that format 1 does not know.
    fn younger_fields(&self) -> [Option<Vec<u8>>; 6] {
        let text = |field: &Option<String>| field.as_ref().map(|it| it.as_bytes().to_vec());
        [
            self.subject.map(|it| it.to_bytes().to_vec()),
            text(&self.subject_name),
            text(&self.path),
            text(&self.why),
            text(&self.from),
            text(&self.case),
        ]
    }
}

/// The hash of a record: HMAC-SHA-256, so that nobody without the ledger's key can make the chain fit again after a change.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChainHash(pub [u8; 32]);

impl ChainHash {
    /// What the first record is chained to.
    pub const START: Self = Self([0; 32]);
}

impl fmt::Display for ChainHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ChainHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The last record: how many there are, and what they add up to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// The last record's number; records are numbered from 1 without gaps. 0: there are none.
    pub seq: i64,
    /// The last record's hash.
    pub hash: ChainHash,
}

impl Head {
    /// The head of an empty ledger.
    pub const EMPTY: Self = Self {
        seq: 0,
        hash: ChainHash::START,
    };
}

/// The key of the chain, derived from the ledger's key.
#[derive(Clone, zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
pub struct ChainKey([u8; 32]);

impl ChainKey {
    /// Takes the bytes over.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    fn mac(&self) -> Hmac<Sha256> {
        // HMAC takes keys of every length, so this cannot fail for 32 bytes.
        Hmac::new_from_slice(&self.0).unwrap_or_else(|_| unreachable!("HMAC takes keys of every length"))
    }

    /// The head after `event` was appended behind `head`.
    pub fn append(&self, head: Head, event: &Event) -> Head {
        let seq = head.seq + 1;
        let mut mac = self.mac();
        mac.update(b"record");
        mac.update(&head.hash.0);
        mac.update(&event.canonical_bytes(seq));
        Head {
            seq,
            hash: ChainHash(mac.finalize().into_bytes().into()),
        }
    }

    /// The seal of a head. It is kept beside the records, so that the removal of the last ones is found, too.
    pub fn seal(&self, head: Head) -> ChainHash {
        let mut mac = self.mac();
        mac.update(b"head");
        mac.update(&head.seq.to_be_bytes());
        mac.update(&head.hash.0);
        ChainHash(mac.finalize().into_bytes().into())
    }
}

impl fmt::Debug for ChainKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChainKey(..)")
    }
}

#[cfg(test)]
mod tests;
