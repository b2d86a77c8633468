//! The key file.

use ledger::{KeyError, LedgerKey};
use tempfile::TempDir;

use crate::fixture::Counting;

#[test]
fn a_new_key_is_written_for_its_owner_only_and_loaded_again() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("data/ledger.key");
    let created = LedgerKey::load_or_create(&path, &Counting::default(), false).unwrap();
    assert_eq!(std::fs::read(&path).unwrap().len(), 32);
    assert_eq!(
        std::fs::read_dir(path.parent().unwrap()).unwrap().count(),
        1,
        "no draft is left behind"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    }
    for ledger_exists in [false, true] {
        let loaded = LedgerKey::load_or_create(&path, &Counting::default(), ledger_exists).unwrap();
        assert_eq!(*loaded.derive("forms"), *created.derive("forms"));
    }
}

#[test]
fn a_missing_key_of_an_existing_ledger_is_not_replaced() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("ledger.key");
    let error = LedgerKey::load_or_create(&path, &Counting::default(), true).unwrap_err();
    assert!(matches!(error, KeyError::Missing { .. }), "{error}");
    assert!(error.to_string().contains("backup"), "{error}");
    assert!(!path.exists());
}

#[test]
fn a_file_of_another_length_is_no_key() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("ledger.key");
    for length in [0, 31, 33] {
        std::fs::write(&path, vec![1; length]).unwrap();
        let error = LedgerKey::load_or_create(&path, &Counting::default(), false).unwrap_err();
        assert!(
            matches!(error, KeyError::Length { length: found, .. } if found == length),
            "{error}"
        );
    }
}

#[test]
fn each_label_and_each_key_derives_its_own() {
    let key = LedgerKey::from_bytes([1; 32]);
    assert_eq!(*key.derive("forms"), *LedgerKey::from_bytes([1; 32]).derive("forms"));
    assert_ne!(*key.derive("forms"), *key.derive("form"));
    assert_ne!(*key.derive("forms"), *LedgerKey::from_bytes([2; 32]).derive("forms"));
    assert_ne!(*key.derive("forms"), [1; 32]);
}
