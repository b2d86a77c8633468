//! Sign-ins that were begun. One is taken once; it stays for a while without its secrets, so that a second try can be told apart.

use domain::id::Digest;
use domain::session::{SignInAttempt, TakenAttempt};
use jiff::{SignedDuration, Timestamp};
use sqlx::SqliteConnection;

use crate::columns;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::seal::Place;

/// How long an attempt is remembered past its end, so that the person hears "too late" or "used before", not "unknown".
const REMEMBERED_FOR: SignedDuration = SignedDuration::from_hours(1);

#[derive(sqlx::FromRow)]
struct AttemptRow {
    /// `None`, like the verifier: it was taken.
    nonce: Option<Vec<u8>>,
    pkce_verifier: Option<Vec<u8>>,
    return_to: String,
    began_at: i64,
    expires_at: i64,
}

fn place<'a>(state: &'a Digest, column: &'static str) -> Place<'a> {
    Place {
        table: "attempts",
        column,
        row: &state.0,
    }
}

pub(super) async fn remove_expired(tx: &mut SqliteConnection, now: Timestamp) -> Result<(), Fault> {
    let before = now
        .saturating_sub(REMEMBERED_FOR)
        .map_err(|_| Fault::Misfit("the time is out of bounds"))?;
    sqlx::query("DELETE FROM attempts WHERE expires_at < ?1")
        .bind(before.as_microsecond())
        .execute(tx)
        .await?;
    Ok(())
}

impl SqliteLedger {
    pub(super) async fn do_keep_attempt(&self, attempt: &SignInAttempt) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        remove_expired(&mut tx, attempt.began_at).await?;
        let insert = "INSERT INTO attempts (state, browser, nonce, pkce_verifier, return_to, began_at, expires_at) \
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let seal = |column, text: &str| self.sealer.seal(place(&attempt.state, column), text.as_bytes());
        let query = sqlx::query(insert)
            .bind(columns::digest_bytes(attempt.state))
            .bind(columns::digest_bytes(attempt.browser))
            .bind(seal("nonce", attempt.nonce.expose()))
            .bind(seal("pkce_verifier", attempt.pkce_verifier.expose()))
            .bind(attempt.return_to.clone())
            .bind(attempt.began_at.as_microsecond())
            .bind(attempt.expires_at.as_microsecond());
        query.execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }

    /// Another browser's try finds nothing and uses nothing up.
    pub(super) async fn do_take_attempt(&self, state: Digest, browser: Digest, now: Timestamp) -> Result<TakenAttempt, Fault> {
        let mut tx = self.begin().await?;
        let find = "SELECT nonce, pkce_verifier, return_to, began_at, expires_at FROM attempts WHERE state = ?1 AND browser = ?2";
        let query = sqlx::query_as(find)
            .bind(columns::digest_bytes(state))
            .bind(columns::digest_bytes(browser));
        let row: Option<AttemptRow> = query.fetch_optional(&mut *tx).await?;
        let Some(row) = row else { return Ok(TakenAttempt::Unknown) };
        let (Some(nonce), Some(pkce_verifier)) = (row.nonce, row.pkce_verifier) else {
            return Ok(TakenAttempt::UsedBefore);
        };
        let expires_at = columns::timestamp(row.expires_at)?;
        if now >= expires_at {
            return Ok(TakenAttempt::Expired);
        }
        let attempt = SignInAttempt {
            state,
            browser,
            nonce: self.sealer.open_text(place(&state, "nonce"), &nonce)?,
            pkce_verifier: self.sealer.open_text(place(&state, "pkce_verifier"), &pkce_verifier)?,
            return_to: row.return_to,
            began_at: columns::timestamp(row.began_at)?,
            expires_at,
        };
        let empty = sqlx::query("UPDATE attempts SET nonce = NULL, pkce_verifier = NULL WHERE state = ?1");
        empty.bind(columns::digest_bytes(state)).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(TakenAttempt::Taken(attempt))
    }
}
