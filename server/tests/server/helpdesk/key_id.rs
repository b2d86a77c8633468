//! What a technician types as the device's name and the key ID.

use domain::record::EventCode;

use super::at_work::AtWork;
use crate::stage::Stage;
use crate::story::assert_nothing_kept;

/// A case that waits for the key ID of DESKTOP-ANNA.
async fn at_key_id(stage: &Stage) -> AtWork {
    let mut work = AtWork::confirmed(stage, "helpdesk").await;
    work.fill_in("record_device_name", &[("name", "DESKTOP-ANNA")]).await;
    work
}

#[tokio::test]
async fn mistakes_are_said_in_words_and_record_nothing() {
    let (stage, _server) = Stage::serving().await;
    let mut work = at_key_id(&stage).await;
    let cases = [
        ("", "empty"),
        ("1234ABC", "too-short"),
        ("1234ABCD-1234-1234-1234-1234567890AB-1", "too-long"),
        ("1234ABC!", "not-hex"),
    ];
    for (typed, word) in cases {
        work.fill_in("record_key_id", &[("typed", typed)]).await.assert_said(word);
        work.assert_next("record_key_id");
        assert!(
            typed.is_empty() || !work.page.url.as_str().contains(typed),
            "{}",
            work.page.url
        );
    }
    let codes = stage.ledger().await.codes_of_case(&work.number).await;
    assert!(!codes.contains(&EventCode::KeyIdRecorded.number()), "{codes:?}");
}

/// Rule 2: the caller may read out the wrong thing, and the technician may type it.
#[tokio::test]
async fn a_recovery_password_in_the_wrong_field_is_kept_nowhere() {
    let (stage, server) = Stage::serving().await;
    let password = stage.password_of("DESKTOP-ANNA").await;
    let bare = password.replace('-', "");
    let mut work = at_key_id(&stage).await;
    for typed in [&password, &bare] {
        work.fill_in("record_key_id", &[("typed", typed)])
            .await
            .assert_said("recovery-password");
        work.page.assert_no_digits();
        assert!(!work.page.body.contains(&bare) && !work.page.url.as_str().contains(&bare[..6]));
        work.assert_next("record_key_id");
    }
    server.stop().await;
    assert_nothing_kept(&stage, &password);
}

/// The whole key ID, however it is typed, is recorded by its beginning and shown back with dashes.
#[tokio::test]
async fn a_key_id_is_recorded_as_it_was_read() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await.to_uppercase();
    let mut work = at_key_id(&stage).await;
    let typed = key.to_lowercase().replace('-', " ");
    work.fill_in("record_key_id", &[("typed", &typed)])
        .await
        .assert_done("key-id-recorded");
    assert!(work.page.text().contains(&key), "{}", work.page.body);
    let records = stage.ledger().await.of_case(&work.number).await;
    let recorded = records
        .iter()
        .find(|record| record.code == EventCode::KeyIdRecorded.number())
        .unwrap();
    assert_eq!(recorded.detail.as_deref(), Some(&key[..8]));
}

#[tokio::test]
async fn a_device_needs_a_name() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::confirmed(&stage, "helpdesk").await;
    for name in ["", "   ", "\t"] {
        let refused = work.force("record_device_name", &[("name", name)]).await;
        assert_eq!(refused.refusal(), (422, "form-unreadable"), "{name:?}");
    }
    let codes = stage.ledger().await.codes_of_case(&work.number).await;
    assert!(!codes.contains(&EventCode::DeviceNameRecorded.number()), "{codes:?}");
}
