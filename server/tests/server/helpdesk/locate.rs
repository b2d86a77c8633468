//! The matching password: among the caller's devices, or on a device that nobody owns, and nowhere else.

use domain::record::EventCode;
use serde_json::json;

use super::at_work::AtWork;
use crate::page::Page;
use crate::pc::OS;
use crate::stage::{READ, Stage, text};

/// A case of this caller, shown a badge, who tells this device name and key ID.
async fn telling(stage: &Stage, caller: &str, badge: &str, name: &str, key_id: &str) -> AtWork {
    let mut work = AtWork::open(stage, "helpdesk").await;
    work.choose(&format!("{caller}@contoso.example")).await.assert_done("chosen");
    work.check("in-person", badge).await.assert_done("check-passed");
    work.record(name, key_id).await;
    work
}

/// How the last record of locating says that it went.
async fn recorded(stage: &Stage, work: &AtWork) -> (u16, String) {
    let records = stage.ledger().await.of_case(&work.number).await;
    let last = records.last().unwrap();
    (last.code, last.detail.clone().unwrap())
}

fn located(how: &str) -> (u16, String) {
    (EventCode::PasswordLocated.number(), how.to_owned())
}

fn not_located(why: &str) -> (u16, String) {
    (EventCode::PasswordNotLocated.number(), why.to_owned())
}

/// What the page was told to count: the `n` of its address.
fn count(page: &Page) -> usize {
    let n = page.url.query_pairs().find(|(name, _)| name == "n").unwrap().1;
    n.parse().unwrap()
}

#[tokio::test]
async fn a_device_of_the_caller_even_under_a_wrong_name() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut work = telling(&stage, "owner", "E-1001", "the grey one", &key[..8]).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    assert_eq!(recorded(&stage, &work).await, located("own-device"));
    work.assert_next("give_reason");
}

#[tokio::test]
async fn a_hybrid_joined_device_without_an_owner_by_its_name() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-HUGO").await;
    let mut work = telling(&stage, "hybrid", "E-1004", "desktop-hugo", &key[..8]).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    assert_eq!(recorded(&stage, &work).await, located("label"));
    work.fill_in("give_reason", &[("code", "tpm")]).await;
    assert_eq!(
        work.reveal().await.read_out_password(),
        stage.password_of("DESKTOP-HUGO").await
    );
}

#[tokio::test]
async fn a_shared_device_by_its_serial_number() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("PC-LOBBY").await;
    let serial = {
        let tenant = stage.tenant.tenant.read().await;
        let lobby = tenant.fleet.iter().find(|device| device.display_name == "PC-LOBBY").unwrap();
        lobby.serial_number.clone()
    };
    let mut work = telling(&stage, "owner", "E-1001", &serial, &key[..8]).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    assert_eq!(recorded(&stage, &work).await, located("label"));
}

#[tokio::test]
async fn a_shared_device_of_unknown_name_by_the_whole_key_id() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("PC-LOBBY").await;
    let mut work = telling(&stage, "owner", "E-1001", "the one at the door", &key[..8]).await;
    work.fill_in("locate", &[]).await.assert_said("nothing");
    assert_eq!(recorded(&stage, &work).await, not_located("nothing"), "not by a beginning");
    work.fill_in("ask_key_id_again", &[]).await;
    work.record("the one at the door", &key).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    assert_eq!(recorded(&stage, &work).await, located("key-id"));
    work.fill_in("give_reason", &[("code", "unknown")]).await;
    assert_eq!(work.reveal().await.read_out_password(), stage.password_of("PC-LOBBY").await);
}

/// Rule 4: whatever the caller knows of it.
#[tokio::test]
async fn a_device_of_somebody_else_is_not_located() {
    let (stage, _server) = Stage::serving().await;
    let milan = stage.pc("LAPTOP-MILAN").await;
    let key = text(&milan.current(OS)["id"]);
    // Entra names no owner of a hybrid-joined PC, but Intune names a primary user.
    let hugo = stage.pc("DESKTOP-HUGO").await;
    stage
        .put(&format!("/pcs/{}", hugo.id()), json!({ "primaryUser": "hybrid" }))
        .await;
    let other = text(&hugo.current(OS)["id"]);
    for (name, key) in [("LAPTOP-MILAN", key), ("PC-LOBBY", key), ("DESKTOP-HUGO", other)] {
        let mut work = telling(&stage, "owner", "E-1001", name, key).await;
        work.fill_in("locate", &[]).await.assert_said("nothing");
        assert_eq!(recorded(&stage, &work).await, not_located("nothing"), "{name}");
        let refused = work.force_reveal().await;
        assert_eq!(refused.refusal(), (409, "not-this-step"), "{name}");
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn of_keys_that_begin_alike_more_characters_are_asked_for() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-MILAN").await;
    let mut work = telling(&stage, "manykeys", "E-1002", "LAPTOP-MILAN", &key[..8]).await;
    work.fill_in("locate", &[]).await.assert_said("several");
    assert_eq!(recorded(&stage, &work).await, not_located("several"));
    let enough = count(&work.page);
    assert!(
        work.page.text().contains(&format!("first {enough} characters")),
        "{}",
        work.page.body
    );
    let longer = &key.replace('-', "")[..enough];
    work.fill_in("ask_key_id_again", &[]).await;
    work.record("LAPTOP-MILAN", longer).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    work.fill_in("give_reason", &[("code", "update")]).await;
    assert_eq!(
        work.reveal().await.read_out_password(),
        stage.password_of("LAPTOP-MILAN").await
    );
}

/// The place is said, never what stands there.
#[tokio::test]
async fn a_slip_in_one_place_is_said() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await.to_uppercase();
    let slip = if key.as_bytes()[4] == b'7' { "1" } else { "7" };
    let typed = format!("{}{slip}{}", &key[..4], &key[5..8]);
    let mut work = telling(&stage, "owner", "E-1001", "DESKTOP-ANNA", &typed).await;
    work.fill_in("locate", &[]).await.assert_said("near-miss");
    assert_eq!(count(&work.page), 5);
    assert!(!work.page.body.contains(&key[..8]), "{}", work.page.body);
    assert_eq!(recorded(&stage, &work).await, not_located("near-miss"));
}

#[tokio::test]
async fn how_full_the_directory_is_stands_there_before_it_is_too_late() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("PC-ARCHIVE").await;
    let mut work = telling(&stage, "manager", "E-1010", "PC-ARCHIVE", &key).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    let page = work.page.text();
    assert!(page.contains("187 keys of at most 200"), "{page}");
    assert!(page.contains("old keys must be removed"), "{page}");
    assert!(page.contains("The device replaces its key after it was used"), "{page}");
}

/// A page that is wrong about what a device does by itself would be worse than one that does not know.
#[tokio::test]
async fn whether_the_device_rotates_by_itself_is_said_as_far_as_it_is_known() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ADA").await;
    let mut work = telling(&stage, "admin", "E-1009", "DESKTOP-ADA", &key[..8]).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    let page = work.page.text();
    assert!(page.contains("New key by itself No."), "too old: {page}");

    let (stage, _server) = Stage::serving().await;
    let unreadable = json!([{ "match": "configurationPolicies", "status": 403 }]);
    stage.faults(unreadable).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut work = telling(&stage, "owner", "E-1001", "DESKTOP-ANNA", &key[..8]).await;
    work.fill_in("locate", &[]).await.assert_done("located");
    let page = work.page.text();
    assert!(page.contains("New key by itself Not known."), "{page}");
}

/// A directory that fails is no reason to say that there is no key.
#[tokio::test]
async fn a_directory_that_fails_leaves_the_case_where_it_was() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut work = telling(&stage, "owner", "E-1001", "DESKTOP-ANNA", &key[..8]).await;
    stage.faults(json!([{ "match": "ownedDevices", "status": 500 }])).await;
    let failed = work.force("locate", &[]).await;
    assert_eq!(failed.refusal(), (503, "directory-down"));
    stage.faults(json!([])).await;
    work.reload().await;
    work.fill_in("locate", &[]).await.assert_done("located");
}
