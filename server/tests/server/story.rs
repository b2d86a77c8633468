//! The whole story: from the blue screen to a password that is worth nothing any more.

use domain::disclosure::ReadOutcome;
use domain::record::EventCode;
use domain::rotation::OrderState;

use crate::follow::{is_accepted, is_proven};
use crate::pc::OS;
use crate::records::codes;
use crate::stage::{READ, ROTATE, Stage, text};

#[tokio::test]
async fn a_locked_pc_is_recovered_and_its_password_replaced() {
    let (stage, server) = Stage::serving().await;
    let pc = stage.pc("LAPTOP-ANNA").await;
    assert!(pc.is_locked());
    let key = pc.current(OS);
    let mut browser = stage.browser();
    let devices = browser.sign_in("owner").await;
    for name in ["LAPTOP-ANNA", "DESKTOP-ANNA"] {
        assert!(devices.body.contains(name), "{}", devices.body);
    }
    assert!(!devices.body.contains("LAPTOP-MILAN"));

    // As people type it: the first eight characters.
    let shown = browser.reveal(&text(&key["id"])[..8].to_uppercase()).await;
    let password = shown.password();
    assert_eq!(password, text(&key["key"]));
    assert_eq!(shown.header("cache-control"), "no-store");
    let (status, answer) = stage.unlock(&pc, &password).await;
    assert_eq!(status, 200, "{answer}");

    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    stage.check_in(&pc).await;
    let proven = stage.order_becomes(&ledger, "owner", is_proven).await;
    let pc = stage.pc("LAPTOP-ANNA").await;
    let new = pc.current(OS);
    assert_ne!(new["id"], key["id"]);
    let OrderState::Proven { by } = proven else {
        panic!("{proven:?}")
    };
    assert_eq!(by.to_string(), text(&new["id"]));

    // The old password is dead, the activity page says what became of it, and nothing of it is anywhere.
    stage.lock(&pc).await;
    assert_eq!(stage.unlock(&pc, &password).await.0, 422);
    let activity = browser.open("/activity").await;
    assert!(activity.body.contains(r#"data-state="proven""#), "{}", activity.body);
    assert!(activity.body.contains(&shown.reference()), "{}", activity.body);
    activity.assert_no_digits();
    let old = browser.reveal(text(&key["id"])).await;
    assert_eq!(old.status, 422);
    old.assert_no_digits();
    server.stop().await;
    assert_nothing_kept(&stage, &password);
}

/// Neither the log nor any file of the data folder holds the password, in any spelling.
pub fn assert_nothing_kept(stage: &Stage, password: &str) {
    let bare = password.replace('-', "");
    let mut files = vec![("log".to_owned(), stage.log().into_bytes())];
    for entry in std::fs::read_dir(stage.folder.path().join("data")).unwrap() {
        let entry = entry.unwrap();
        files.push((
            entry.file_name().to_string_lossy().into_owned(),
            std::fs::read(entry.path()).unwrap(),
        ));
    }
    assert!(files.len() >= 3, "log, ledger and key");
    for (name, content) in files {
        let content = String::from_utf8_lossy(&content);
        assert!(!content.contains(password) && !content.contains(&bare), "{name}");
    }
}

#[tokio::test]
async fn the_ledger_tells_the_story_and_verifies() {
    let (stage, server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let shown = stage.signed_in("owner").await.reveal(&key).await;
    shown.password();
    let ledger = stage.ledger().await;
    let past = stage.newest(&ledger, "owner", |past| is_accepted(&past.order.state)).await;
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    stage.order_becomes(&ledger, "owner", is_proven).await;

    assert_eq!((past.key.to_string(), past.outcome), (key, Some(ReadOutcome::Read)));
    assert_eq!(past.order.id.to_string(), shown.order());
    let expected = [
        EventCode::PolicyChanged,
        EventCode::SignedIn,
        EventCode::DisclosureBegun,
        EventCode::RotationOrdered,
        EventCode::KeyRead,
        EventCode::RotationAccepted,
        EventCode::RotationProven,
    ];
    let records = ledger.records().await;
    assert_eq!(codes(&records), expected.map(EventCode::number));
    assert_eq!(
        codes(&ledger.records_of(&shown.reference()).await),
        [2001, 3001, 2002],
        "what the helpdesk finds by the reference"
    );
    // Both logs can be joined: Graph was told the disclosure's ID, once.
    let reads = stage.requests(READ).await;
    assert_eq!(reads.len(), 1);
    assert_eq!(text(&reads[0]["clientRequestId"]), past.id.to_string());
    assert_eq!(stage.requests(ROTATE).await.len(), 1);

    server.stop().await;
    let verified = stage.run(&["verify-ledger"]).await;
    let said = String::from_utf8(verified.stdout).unwrap();
    assert!(verified.status.success(), "{said}");
    assert!(said.contains("7 records, 1 disclosures"), "{said}");
}
