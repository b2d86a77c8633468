//! What the file holds of secrets: nothing that opens without the key, or in another place.

use domain::document::DocumentKind;
use domain::ports::{Documents, LedgerError, Sessions, Sightings};
use domain::record::{Event, EventCode};
use ledger::SqliteLedger;
use std::sync::Arc;

use crate::fixture::books::document;
use crate::fixture::{Counting, Fixture, LIMITS, at, attempt, digest, key, run, session, signed_in, tokens, url_in};

/// All bytes of the ledger's files: the database and its write-ahead log.
fn raw_bytes(fixture: &Fixture) -> Vec<u8> {
    let files = std::fs::read_dir(fixture.folder.path()).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[tokio::test]
async fn no_secret_stands_in_the_files() {
    let fixture = Fixture::new().await;
    let ledger = &fixture.ledger;
    ledger.keep_attempt(&attempt(1)).await.unwrap();
    ledger.open_session(&session(1), &signed_in(1)).await.unwrap();
    ledger.put_tokens(session(1).id, &tokens(2)).await.unwrap();
    let opened = document(DocumentKind::Case, 1, 1);
    let event = Event::new(EventCode::CaseOpened, at(1));
    ledger.save_document(&opened, &[event]).await.unwrap().unwrap();
    for (when, bytes) in [
        ("open", raw_bytes(&fixture)),
        ("closed", {
            ledger.close().await;
            raw_bytes(&fixture)
        }),
    ] {
        assert!(holds(&bytes, "Megan 1"), "{when}: the record of the sign-in is searched, too");
        // Tokens, nonce and verifier are sealed; cookie and state are digests; what a session says of its person is sealed, and
        // what a document says.
        for secret in [
            "plain-",
            "cookie-1",
            "state-1",
            "browser-1",
            "Recovery.Helpdesk",
            "megan1@contoso",
            "the body of version",
        ] {
            assert!(!holds(&bytes, secret), "{when}: {secret}");
        }
    }
}

/// Each sealed column, carried over from one row to the next, and between columns.
#[tokio::test]
async fn a_sealed_value_opens_in_its_own_place_only() {
    let moves = [
        "UPDATE sessions SET access = (SELECT access FROM sessions WHERE id = ?2) WHERE id = ?1",
        "UPDATE sessions SET refresh = (SELECT refresh FROM sessions WHERE id = ?2) WHERE id = ?1",
        "UPDATE sessions SET facts = (SELECT facts FROM sessions WHERE id = ?2) WHERE id = ?1",
        "UPDATE sessions SET access = refresh WHERE id = ?1",
        "UPDATE sessions SET access = x'' WHERE id = ?1",
    ];
    for change in moves {
        let fixture = Fixture::new().await;
        for number in [1, 2] {
            fixture
                .ledger
                .open_session(&session(number), &signed_in(number))
                .await
                .unwrap();
        }
        let mut intruder = fixture.intruder().await;
        let (own, other) = (session(1).id.0.to_vec(), session(2).id.0.to_vec());
        assert_eq!(
            sqlx::query(change)
                .bind(own)
                .bind(other)
                .execute(&mut intruder)
                .await
                .unwrap()
                .rows_affected(),
            1
        );
        let alive = fixture.ledger.is_session_alive(session(1).id, at(1), LIMITS).await;
        assert_eq!(alive, Ok(false), "{change}");
        // It counts as none, and is removed: the person can sign in again.
        let found = fixture.ledger.find_session(session(1).id, at(1), LIMITS).await.unwrap();
        assert!(found.is_none(), "{change}");
        let left: i64 = sqlx::query_scalar("SELECT count(*) FROM sessions")
            .fetch_one(&mut intruder)
            .await
            .unwrap();
        assert_eq!(left, 1, "{change}");
        assert!(
            fixture
                .ledger
                .find_session(session(2).id, at(1), LIMITS)
                .await
                .unwrap()
                .is_some()
        );
    }
}

#[tokio::test]
async fn an_attempt_with_anothers_nonce_is_not_taken() {
    let fixture = Fixture::new().await;
    for number in [1, 2] {
        fixture.ledger.keep_attempt(&attempt(number)).await.unwrap();
    }
    let mut intruder = fixture.intruder().await;
    let change = sqlx::query("UPDATE attempts SET nonce = (SELECT nonce FROM attempts WHERE state = ?2) WHERE state = ?1");
    change
        .bind(attempt(1).state.0.to_vec())
        .bind(attempt(2).state.0.to_vec())
        .execute(&mut intruder)
        .await
        .unwrap();
    let taken = fixture.ledger.take_attempt(attempt(1).state, attempt(1).browser, at(1)).await;
    assert_eq!(taken.err(), Some(LedgerError::Unreadable));
}

/// A later time, carried over from elsewhere, would keep reads from being looked at.
#[tokio::test]
async fn the_time_of_settled_reads_opens_as_it_was_written() {
    let fixture = Fixture::new().await;
    fixture.ledger.put_reads_settled_until(at(5)).await.unwrap();
    let mut intruder = fixture.intruder().await;
    for value in [
        "(SELECT value FROM meta WHERE name = 'check')",
        "randomblob(48)",
        "x'7fffffffffffffff'",
    ] {
        let change = format!("UPDATE meta SET value = {value} WHERE name = 'reads-settled-until'");
        run(&mut intruder, change).await;
        let read = fixture.ledger.reads_settled_until().await;
        assert_eq!(read, Err(LedgerError::Unreadable), "{value}");
    }
}

/// A taken attempt, an ended session and a purged one leave no secret behind, sealed or not.
#[tokio::test]
async fn what_has_ended_is_removed() {
    let fixture = Fixture::new().await;
    let ledger = &fixture.ledger;
    ledger.keep_attempt(&attempt(1)).await.unwrap();
    ledger
        .take_attempt(attempt(1).state, attempt(1).browser, at(1))
        .await
        .unwrap();
    for number in [1, 2] {
        ledger.open_session(&session(number), &signed_in(number)).await.unwrap();
    }
    let mut intruder = fixture.intruder().await;
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM attempts WHERE nonce IS NOT NULL OR pkce_verifier IS NOT NULL")
        .fetch_one(&mut intruder)
        .await
        .unwrap();
    assert_eq!(left, 0);
    ledger
        .find_session(digest("cookie", 2), at(600), LIMITS)
        .await
        .unwrap()
        .unwrap();
    ledger.purge(at(900), LIMITS).await.unwrap();
    let left: Vec<Vec<u8>> = sqlx::query_scalar("SELECT id FROM sessions")
        .fetch_all(&mut intruder)
        .await
        .unwrap();
    assert_eq!(
        left,
        [digest("cookie", 2).0.to_vec()],
        "the idle session is gone, the used one stays"
    );
    ledger.purge(at(600 + 3601), LIMITS).await.unwrap();
    let left: i64 = sqlx::query_scalar("SELECT (SELECT count(*) FROM sessions) + (SELECT count(*) FROM attempts)")
        .fetch_one(&mut intruder)
        .await
        .unwrap();
    assert_eq!(left, 0);
}

/// Finding a session writes its last use at most once in 30 seconds.
#[tokio::test]
async fn the_last_use_is_written_every_30_seconds() {
    let fixture = Fixture::new().await;
    let id = session(1).id;
    fixture.ledger.open_session(&session(1), &signed_in(1)).await.unwrap();
    let mut intruder = fixture.intruder().await;
    for (now, written) in [(29, 0), (30, 30), (31, 30), (59, 30), (60, 60), (40, 60)] {
        fixture.ledger.find_session(id, at(now), LIMITS).await.unwrap().unwrap();
        let stored: i64 = sqlx::query_scalar("SELECT last_seen_at FROM sessions")
            .fetch_one(&mut intruder)
            .await
            .unwrap();
        assert_eq!(stored, at(written).as_microsecond(), "at {now}");
    }
}

/// A ledger that cannot be written must not sign everybody out.
#[tokio::test]
async fn a_use_that_cannot_be_written_does_not_lose_the_session() {
    let fixture = Fixture::new().await;
    fixture.ledger.open_session(&session(1), &signed_in(1)).await.unwrap();
    let mut intruder = fixture.intruder().await;
    let refuse = "CREATE TRIGGER full BEFORE UPDATE ON sessions BEGIN SELECT RAISE(ABORT, 'the disk is full'); END";
    run(&mut intruder, refuse.to_owned()).await;
    let found = fixture.ledger.find_session(session(1).id, at(60), LIMITS).await.unwrap();
    assert_eq!(found.unwrap().last_seen_at, at(60));
    let stored: i64 = sqlx::query_scalar("SELECT last_seen_at FROM sessions")
        .fetch_one(&mut intruder)
        .await
        .unwrap();
    assert_eq!(stored, at(0).as_microsecond(), "it was not written");
}

#[tokio::test]
async fn debug_and_errors_hold_no_secret() {
    let fixture = Fixture::new().await;
    assert_eq!(format!("{:?}", fixture.ledger), "SqliteLedger(..)");
    assert_eq!(format!("{:?}", key()), "LedgerKey(..)");
    let url = "postgres://rekey:hunter2@db/rekey";
    let error = SqliteLedger::open(url, &key(), Arc::new(Counting::default()))
        .await
        .unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    assert!(error.to_string().contains("sqlite"), "{error}");
    let mut intruder = fixture.intruder().await;
    run(&mut intruder, "DROP TABLE sessions".to_owned()).await;
    let error = fixture.ledger.open_session(&session(1), &signed_in(1)).await.unwrap_err();
    assert_eq!(error, LedgerError::Unavailable);
    assert!(SqliteLedger::exists(&url_in(&fixture.folder)).unwrap());
}
