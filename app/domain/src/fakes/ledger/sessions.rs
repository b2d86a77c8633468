//! Sign-in attempts and sessions.

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};

use super::FakeLedger;
use crate::fakes::Call;
use crate::id::{Digest, PersonId};
use crate::ports::{LedgerError, SessionBook, Sessions};
use crate::record::Event;
use crate::session::{Session, SessionLimits, SignInAttempt, TakenAttempt, Tokens};

#[async_trait]
impl Sessions for FakeLedger {
    async fn keep_attempt(&self, attempt: &SignInAttempt) -> Result<(), LedgerError> {
        self.books.lock().unwrap().attempts.push((attempt.clone(), false));
        Ok(())
    }

    async fn take_attempt(&self, state: Digest, browser: Digest, now: Timestamp) -> Result<TakenAttempt, LedgerError> {
        let mut books = self.books.lock().unwrap();
        let mut of_browser = books.attempts.iter_mut();
        let Some((attempt, used)) = of_browser.find(|(it, _)| it.state == state && it.browser == browser) else {
            return Ok(TakenAttempt::Unknown);
        };
        if std::mem::replace(used, true) {
            return Ok(TakenAttempt::UsedBefore);
        }
        Ok(if attempt.expires_at <= now {
            TakenAttempt::Expired
        } else {
            TakenAttempt::Taken(attempt.clone())
        })
    }

    async fn open_session(&self, session: &Session, event: &Event) -> Result<(), LedgerError> {
        let mut books = self.books.lock().unwrap();
        books.sessions.push(session.clone());
        books.append(&self.key, event);
        Ok(())
    }

    async fn find_session(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<Option<Session>, LedgerError> {
        let mut books = self.books.lock().unwrap();
        let Some(session) = books.sessions.iter_mut().find(|it| it.id == id && it.is_alive(now, limits)) else {
            return Ok(None);
        };
        if now.duration_since(session.last_seen_at) >= SignedDuration::from_secs(30) {
            session.last_seen_at = now;
        }
        Ok(Some(session.clone()))
    }

    async fn is_session_alive(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<bool, LedgerError> {
        let books = self.books.lock().unwrap();
        Ok(books.sessions.iter().any(|it| it.id == id && it.is_alive(now, limits)))
    }

    async fn put_tokens(&self, id: Digest, tokens: &Tokens) -> Result<(), LedgerError> {
        let mut books = self.books.lock().unwrap();
        books
            .sessions
            .iter_mut()
            .filter(|it| it.id == id)
            .for_each(|session| session.tokens = tokens.clone());
        Ok(())
    }

    async fn end_session(&self, id: Digest, event: &Event) -> Result<(), LedgerError> {
        let mut books = self.books.lock().unwrap();
        books.sessions.retain(|it| it.id != id);
        books.append(&self.key, event);
        Ok(())
    }

    async fn purge(&self, now: Timestamp, limits: SessionLimits) -> Result<(), LedgerError> {
        let mut books = self.books.lock().unwrap();
        books.sessions.retain(|it| it.is_alive(now, limits));
        books.attempts.retain(|(attempt, _)| attempt.expires_at > now);
        Ok(())
    }
}

#[async_trait]
impl SessionBook for FakeLedger {
    async fn end_sessions_of(&self, person: PersonId, event: &Event) -> Result<u32, LedgerError> {
        let mut books = self.transaction(Call::EndSessionsOf)?;
        let before = books.sessions.len();
        books.sessions.retain(|it| it.person != person);
        let ended = before - books.sessions.len();
        books.append(&self.key, event);
        Ok(u32::try_from(ended).unwrap())
    }
}
