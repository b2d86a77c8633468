//! Values as columns hold them: times as microseconds, IDs as the 16 bytes of a UUID, a person as 32 bytes. One form each, so
//! that a changed column is always a changed value.

use domain::id::{Digest, PersonId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::fault::Fault;

pub(crate) fn person_bytes(person: PersonId) -> Vec<u8> {
    person.to_bytes().to_vec()
}

pub(crate) fn person(bytes: &[u8]) -> Result<PersonId, Fault> {
    let (tenant, object) = bytes
        .split_at_checked(16)
        .ok_or(Fault::Unreadable("a person's ID is cut off"))?;
    Ok(PersonId {
        tenant: uuid(tenant)?,
        object: uuid(object)?,
    })
}

pub(crate) fn uuid_bytes(id: Uuid) -> Vec<u8> {
    id.as_bytes().to_vec()
}

pub(crate) fn uuid(bytes: &[u8]) -> Result<Uuid, Fault> {
    Uuid::from_slice(bytes).map_err(|_| Fault::Unreadable("an ID has not 16 bytes"))
}

pub(crate) fn digest_bytes(digest: Digest) -> Vec<u8> {
    digest.0.to_vec()
}

pub(crate) fn timestamp(micros: i64) -> Result<Timestamp, Fault> {
    Timestamp::from_microsecond(micros).map_err(|_| Fault::Unreadable("a time is out of bounds"))
}
