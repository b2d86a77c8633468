//! Sessions: what a cookie's digest stands for. Who it is, what they may do and their tokens are sealed, so that nobody who can
//! write into the file can become somebody else.

mod attempts;
mod of_person;
mod sealed;

use async_trait::async_trait;
use domain::id::Digest;
use domain::ports::{LedgerError, Sessions};
use domain::record::Event;
use domain::session::{Session, SessionLimits, SignInAttempt, TakenAttempt, Tokens};
use jiff::{SignedDuration, Timestamp};

use self::sealed::{SessionRow, seal_facts, seal_tokens, unseal};
use crate::chain;
use crate::columns;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::sightings;

/// How exactly the ledger knows when a session was last used. Writing it on each request would cost a disk flush each.
const LAST_SEEN_STEP: SignedDuration = SignedDuration::from_secs(30);

/// The limits of a session at a station are so short that the step would take a good part of them away.
fn last_seen_step(session: &Session) -> SignedDuration {
    match session.station {
        Some(_) => SignedDuration::from_secs(1),
        None => LAST_SEEN_STEP,
    }
}

impl SqliteLedger {
    async fn do_purge(&self, now: Timestamp, limits: SessionLimits) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        attempts::remove_expired(&mut tx, now).await?;
        sightings::forget_settled(&mut tx, now).await?;
        // The same sum, in whole seconds, as `Session::is_alive`.
        let ended = "DELETE FROM sessions WHERE ?1 - last_seen_at / 1000000 >= min(?2, coalesce(idle_seconds, ?2)) \
                     OR ?1 - began_at / 1000000 >= min(?3, coalesce(absolute_seconds, ?3))";
        let query = sqlx::query(ended)
            .bind(now.as_second())
            .bind(limits.idle_seconds)
            .bind(limits.absolute_seconds);
        query.execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }

    async fn do_open_session(&self, session: &Session, event: &Event) -> Result<(), Fault> {
        let sealed = seal_tokens(&self.sealer, &session.id, &session.tokens);
        let facts = seal_facts(&self.sealer, session)?;
        let own = session.station.as_ref().map(|station| station.limits);
        let mut tx = self.begin().await?;
        let insert = "INSERT INTO sessions (id, facts, access, access_expires_at, refresh, began_at, last_seen_at, person, \
                      idle_seconds, absolute_seconds) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        let query = sqlx::query(insert)
            .bind(columns::digest_bytes(session.id))
            .bind(facts)
            .bind(sealed.access)
            .bind(session.tokens.access_expires_at.as_microsecond())
            .bind(sealed.refresh)
            .bind(session.began_at.as_microsecond())
            .bind(session.last_seen_at.as_microsecond())
            .bind(columns::person_bytes(session.person))
            .bind(own.map(|own| own.idle_seconds))
            .bind(own.map(|own| own.absolute_seconds));
        query.execute(&mut *tx).await?;
        chain::append(&mut tx, &self.chain, std::slice::from_ref(event)).await?;
        Ok(tx.commit().await?)
    }

    async fn read_session(&self, id: Digest) -> Result<Option<Session>, Fault> {
        let find = "SELECT facts, access, access_expires_at, refresh, last_seen_at FROM sessions WHERE id = ?1";
        let row: Option<SessionRow> = sqlx::query_as(find)
            .bind(columns::digest_bytes(id))
            .fetch_optional(&self.readers)
            .await?;
        row.map(|row| unseal(&self.sealer, id, &row)).transpose()
    }

    async fn do_find_session(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<Option<Session>, Fault> {
        let session = match self.read_session(id).await {
            Ok(session) => session,
            // It opens for nobody any more; without it the person can sign in again.
            Err(Fault::Unreadable(cause)) => {
                tracing::error!(cause, "a session cannot be read: it is removed");
                self.remove_session(id).await?;
                return Ok(None);
            }
            Err(fault) => return Err(fault),
        };
        let Some(mut session) = session else { return Ok(None) };
        if !session.is_alive(now, limits) {
            self.remove_session(id).await?;
            return Ok(None);
        }
        if now.duration_since(session.last_seen_at) >= last_seen_step(&session)
            && let Err(fault) = self.mark_seen(id, now).await
        {
            // A ledger that cannot be written still tells who somebody is; the session only ends sooner.
            tracing::error!(cause = %fault, "the use of a session cannot be noted");
        }
        session.last_seen_at = session.last_seen_at.max(now);
        Ok(Some(session))
    }

    async fn do_is_session_alive(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<bool, Fault> {
        match self.read_session(id).await {
            Ok(session) => Ok(session.is_some_and(|session| session.is_alive(now, limits))),
            Err(Fault::Unreadable(_)) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    async fn mark_seen(&self, id: Digest, now: Timestamp) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let query = sqlx::query("UPDATE sessions SET last_seen_at = max(last_seen_at, ?2) WHERE id = ?1");
        query
            .bind(columns::digest_bytes(id))
            .bind(now.as_microsecond())
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }

    async fn remove_session(&self, id: Digest) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        sqlx::query("DELETE FROM sessions WHERE id = ?1")
            .bind(columns::digest_bytes(id))
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }

    /// A session that ended meanwhile gets no tokens: they are dropped.
    async fn do_put_tokens(&self, id: Digest, tokens: &Tokens) -> Result<(), Fault> {
        let sealed = seal_tokens(&self.sealer, &id, tokens);
        let mut tx = self.begin().await?;
        let query = sqlx::query("UPDATE sessions SET access = ?2, access_expires_at = ?3, refresh = ?4 WHERE id = ?1")
            .bind(columns::digest_bytes(id))
            .bind(sealed.access)
            .bind(tokens.access_expires_at.as_microsecond())
            .bind(sealed.refresh);
        query.execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }

    /// A second press ends nothing, and records nothing.
    async fn do_end_session(&self, id: Digest, event: &Event) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let query = sqlx::query("DELETE FROM sessions WHERE id = ?1").bind(columns::digest_bytes(id));
        if query.execute(&mut *tx).await?.rows_affected() > 0 {
            chain::append(&mut tx, &self.chain, std::slice::from_ref(event)).await?;
        }
        Ok(tx.commit().await?)
    }
}

#[async_trait]
impl Sessions for SqliteLedger {
    async fn keep_attempt(&self, attempt: &SignInAttempt) -> Result<(), LedgerError> {
        self.do_keep_attempt(attempt).await.map_err(Fault::report)
    }

    async fn take_attempt(&self, state: Digest, browser: Digest, now: Timestamp) -> Result<TakenAttempt, LedgerError> {
        self.do_take_attempt(state, browser, now).await.map_err(Fault::report)
    }

    async fn open_session(&self, session: &Session, event: &Event) -> Result<(), LedgerError> {
        self.do_open_session(session, event).await.map_err(Fault::report)
    }

    async fn find_session(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<Option<Session>, LedgerError> {
        self.do_find_session(id, now, limits).await.map_err(Fault::report)
    }

    async fn is_session_alive(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<bool, LedgerError> {
        self.do_is_session_alive(id, now, limits).await.map_err(Fault::report)
    }

    async fn put_tokens(&self, id: Digest, tokens: &Tokens) -> Result<(), LedgerError> {
        self.do_put_tokens(id, tokens).await.map_err(Fault::report)
    }

    async fn end_session(&self, id: Digest, event: &Event) -> Result<(), LedgerError> {
        self.do_end_session(id, event).await.map_err(Fault::report)
    }

    async fn purge(&self, now: Timestamp, limits: SessionLimits) -> Result<(), LedgerError> {
        self.do_purge(now, limits).await.map_err(Fault::report)
    }
}
