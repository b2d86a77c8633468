//! What a session says of its person, and its tokens: sealed columns.

use domain::id::{Digest, PersonId};
use domain::rights::Role;
use domain::session::{Session, Tokens};
use domain::station::AtStation;
use serde::{Deserialize, Serialize};

use crate::columns;
use crate::fault::Fault;
use crate::seal::{Place, Sealer};

#[derive(sqlx::FromRow)]
pub(super) struct SessionRow {
    facts: Vec<u8>,
    access: Vec<u8>,
    access_expires_at: i64,
    refresh: Option<Vec<u8>>,
    last_seen_at: i64,
}

/// The sealed column `facts`.
#[derive(Serialize, Deserialize)]
struct Facts {
    person: PersonId,
    display_name: String,
    user_principal_name: String,
    /// Their codes. One that this Rekey does not know gives no right, and does not end the session.
    roles: Vec<String>,
    /// Sessions that were opened before are of nobody's guest.
    #[serde(default)]
    guest: bool,
    authenticated_at: i64,
    began_at: i64,
    /// Sessions that were opened before live in windows.
    #[serde(default)]
    portal: Option<String>,
    #[serde(default)]
    station: Option<AtStation>,
}

/// The sealed columns of tokens.
pub(super) struct SealedTokens {
    pub(super) access: Vec<u8>,
    pub(super) refresh: Option<Vec<u8>>,
}

fn place<'a>(id: &'a Digest, column: &'static str) -> Place<'a> {
    Place {
        table: "sessions",
        column,
        row: &id.0,
    }
}

pub(super) fn seal_tokens(sealer: &Sealer, id: &Digest, tokens: &Tokens) -> SealedTokens {
    let refresh = tokens
        .refresh
        .as_ref()
        .map(|refresh| sealer.seal(place(id, "refresh"), refresh.expose().as_bytes()));
    SealedTokens {
        access: sealer.seal(place(id, "access"), tokens.access.expose().as_bytes()),
        refresh,
    }
}

pub(super) fn seal_facts(sealer: &Sealer, session: &Session) -> Result<Vec<u8>, Fault> {
    let facts = Facts {
        person: session.person,
        display_name: session.display_name.clone(),
        user_principal_name: session.user_principal_name.clone(),
        roles: session.roles.iter().map(|role| role.code().to_owned()).collect(),
        guest: session.guest,
        authenticated_at: session.authenticated_at.as_microsecond(),
        began_at: session.began_at.as_microsecond(),
        portal: session.portal.clone(),
        station: session.station.clone(),
    };
    let facts = serde_json::to_vec(&facts).map_err(|_| Fault::Misfit("a session cannot be written down"))?;
    Ok(sealer.seal(place(&session.id, "facts"), &facts))
}

fn open_facts(sealer: &Sealer, id: Digest, facts: &[u8]) -> Result<Facts, Fault> {
    let facts = sealer.open(place(&id, "facts"), facts)?;
    serde_json::from_slice(&facts).map_err(|_| Fault::Unreadable("a session's facts have another form"))
}

/// Whose session it is, as its sealed facts say.
pub(super) fn person_of(sealer: &Sealer, id: Digest, facts: &[u8]) -> Result<PersonId, Fault> {
    Ok(open_facts(sealer, id, facts)?.person)
}

pub(super) fn unseal(sealer: &Sealer, id: Digest, row: &SessionRow) -> Result<Session, Fault> {
    let facts = open_facts(sealer, id, &row.facts)?;
    let refresh = row
        .refresh
        .as_deref()
        .map(|refresh| sealer.open_text(place(&id, "refresh"), refresh))
        .transpose()?;
    Ok(Session {
        id,
        person: facts.person,
        display_name: facts.display_name,
        user_principal_name: facts.user_principal_name,
        roles: facts.roles.iter().filter_map(|role| Role::from_code(role)).collect(),
        guest: facts.guest,
        tokens: Tokens {
            access: sealer.open_text(place(&id, "access"), &row.access)?,
            access_expires_at: columns::timestamp(row.access_expires_at)?,
            refresh,
        },
        authenticated_at: columns::timestamp(facts.authenticated_at)?,
        began_at: columns::timestamp(facts.began_at)?,
        last_seen_at: columns::timestamp(row.last_seen_at)?,
        portal: facts.portal,
        station: facts.station,
    })
}
