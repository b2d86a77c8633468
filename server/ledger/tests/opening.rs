//! Opening: the file, the key that fits it, and what is refused.

use std::sync::Arc;

use domain::ports::Disclosures;
use ledger::{LedgerKey, OpenError, SqliteLedger};
use tempfile::TempDir;

use crate::fixture::{Counting, Fixture, begin, disclosure, key, open_in, run, url_in};

async fn open(url: &str, key: &LedgerKey) -> Result<SqliteLedger, OpenError> {
    SqliteLedger::open(url, key, Arc::new(Counting::default())).await
}

#[tokio::test]
async fn the_file_and_its_folder_are_for_their_owner_only() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("data/deep/ledger.sqlite");
    let url = format!("sqlite:{}", path.display());
    assert!(!SqliteLedger::exists(&url).unwrap());
    let ledger = open(&url, &key()).await.unwrap();
    begin(&ledger, &disclosure(1)).await;
    assert!(SqliteLedger::exists(&url).unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: std::path::PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.path().join("data/deep")), 0o700);
        for file in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"] {
            assert_eq!(mode(folder.path().join("data/deep").join(file)), 0o600, "{file}");
        }
    }
}

#[tokio::test]
async fn a_ledger_goes_on_where_it_was_closed() {
    let fixture = Fixture::new().await;
    begin(&fixture.ledger, &disclosure(1)).await;
    let head = fixture.ledger.head().await.unwrap();
    fixture.ledger.close().await;
    let again = open_in(&fixture.folder).await;
    assert_eq!(again.head().await.unwrap(), head);
    begin(&again, &disclosure(2)).await;
    assert_eq!(again.verify().await.unwrap().disclosures, 2);
}

#[tokio::test]
async fn another_key_does_not_open_it() {
    let fixture = Fixture::new().await;
    fixture.ledger.close().await;
    let error = open(&url_in(&fixture.folder), &LedgerKey::from_bytes([8; 32]))
        .await
        .unwrap_err();
    assert!(matches!(error, OpenError::WrongKey), "{error}");
    open(&url_in(&fixture.folder), &key()).await.unwrap();
}

/// Without its check value a ledger that holds entries is not taken for a new one, with whichever key.
#[tokio::test]
async fn a_removed_check_value_is_found() {
    let fixture = Fixture::new().await;
    begin(&fixture.ledger, &disclosure(1)).await;
    let mut intruder = fixture.intruder_without_guards().await;
    run(&mut intruder, "DELETE FROM meta; DELETE FROM head".to_owned()).await;
    let error = open(&url_in(&fixture.folder), &LedgerKey::from_bytes([8; 32]))
        .await
        .unwrap_err();
    assert!(matches!(error, OpenError::CheckMissing), "{error}");
}

#[tokio::test]
async fn other_stores_are_refused() {
    for url in [
        "postgres://db/rekey",
        "postgresql://db/rekey",
        "",
        "ledger.sqlite",
        "sqlite::memory:",
        "sqlite:",
        "sqlite:a?mode=memory",
    ] {
        let error = open(url, &key()).await.unwrap_err();
        assert!(matches!(error, OpenError::Unsupported), "{url}: {error}");
        assert!(error.to_string().contains("sqlite://"), "{error}");
        assert!(SqliteLedger::exists(url).is_err());
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("ledger.sqlite");
    let text = "not a database, but somebody's file ".repeat(40);
    std::fs::write(&path, &text).unwrap();
    let error = open(&url_in(&folder), &key()).await.unwrap_err();
    assert!(matches!(error, OpenError::Database(_)), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}
