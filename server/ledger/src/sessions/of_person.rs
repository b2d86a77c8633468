//! The sessions of one person.

use async_trait::async_trait;
use domain::id::{Digest, PersonId};
use domain::ports::{LedgerError, SessionBook};
use domain::record::Event;
use sqlx::SqliteConnection;

use super::sealed;
use crate::chain;
use crate::columns;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::seal::Sealer;

/// The sessions of the person that do not say openly whose they are, because they were opened by an older Rekey. One that does not
/// open is nobody's.
async fn older_sessions(tx: &mut SqliteConnection, sealer: &Sealer, person: PersonId) -> Result<Vec<Vec<u8>>, Fault> {
    let query = sqlx::query_as("SELECT id, facts FROM sessions WHERE person IS NULL");
    let rows: Vec<(Vec<u8>, Vec<u8>)> = query.fetch_all(tx).await?;
    let is_theirs = |id: &[u8], facts: &[u8]| {
        let id = <[u8; 32]>::try_from(id).map(Digest);
        id.is_ok_and(|id| sealed::person_of(sealer, id, facts).is_ok_and(|whose| whose == person))
    };
    let theirs = rows.into_iter().filter(|(id, facts)| is_theirs(id, facts));
    Ok(theirs.map(|(id, _)| id).collect())
}

impl SqliteLedger {
    /// Recorded even where there was none: somebody wanted it, and it holds.
    async fn do_end_sessions_of(&self, person: PersonId, event: &Event) -> Result<u32, Fault> {
        let mut tx = self.begin().await?;
        let query = sqlx::query("DELETE FROM sessions WHERE person = ?1").bind(columns::person_bytes(person));
        let mut ended = query.execute(&mut *tx).await?.rows_affected();
        for id in older_sessions(&mut tx, &self.sealer, person).await? {
            let query = sqlx::query("DELETE FROM sessions WHERE id = ?1").bind(id);
            ended += query.execute(&mut *tx).await?.rows_affected();
        }
        chain::append(&mut tx, &self.chain, std::slice::from_ref(event)).await?;
        tx.commit().await?;
        u32::try_from(ended).map_err(|_| Fault::Misfit("more sessions than can be counted"))
    }
}

#[async_trait]
impl SessionBook for SqliteLedger {
    async fn end_sessions_of(&self, person: PersonId, event: &Event) -> Result<u32, LedgerError> {
        self.do_end_sessions_of(person, event).await.map_err(Fault::report)
    }
}
