//! The whole way from the call to a password that is worth nothing any more.

use domain::record::{Event, EventCode};
use domain::rotation::OrderState;
use emulator::tenant::audit::{Actor, KeyEvent};

use super::at_work::{AtWork, PHONE};
use crate::follow::{is_accepted, is_proven};
use crate::pc::OS;
use crate::stage::{READ, Stage, text};
use crate::story::assert_nothing_kept;

const TECHNICIAN: &str = "helpdesk@contoso.example";
const CALLER: &str = "owner@contoso.example";

/// What is recorded of a case from its beginning to the key, beside its rotation order.
const STEPS: [EventCode; 11] = [
    EventCode::CaseOpened,
    EventCode::PersonSearched,
    EventCode::CallerChosen,
    EventCode::CheckPassed,
    EventCode::DeviceNameRecorded,
    EventCode::KeyIdRecorded,
    EventCode::PasswordLocated,
    EventCode::ReasonRecorded,
    EventCode::KeyAskedFor,
    EventCode::DisclosureBegun,
    EventCode::KeyRead,
];

/// The digits in words.
const WORDS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

#[tokio::test]
async fn a_caller_is_helped_in_five_steps_by_forms_alone() {
    let (stage, server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    work.choose("Anna Becker").await.assert_done("chosen");
    assert!(
        work.page.text().contains("Confirm that it is Anna Becker"),
        "{}",
        work.page.body
    );
    work.check("call-back", PHONE).await.assert_done("check-passed");
    work.tell(&stage, "LAPTOP-ANNA").await;
    work.fill_in("locate", &[]).await.assert_done("located");
    let located = work.page.text();
    assert!(
        located.contains(&key.to_uppercase()),
        "the whole key ID, to compare: {located}"
    );
    work.page.assert_no_digits();
    work.fill_in("give_reason", &[("code", "hardware"), ("note", "a new dock")])
        .await;
    work.page.assert_no_digits();
    assert_eq!(stage.requests(READ).await.len(), 0, "nobody has seen a key yet");

    let shown = work.reveal().await;
    let password = shown.read_out_password();
    assert_eq!(password, stage.password_of("LAPTOP-ANNA").await);
    assert_eq!(shown.header("cache-control"), "no-store");
    assert!(shown.body.contains(&key.to_uppercase()) && shown.text().contains("Anna Becker"));
    assert_replaced(&stage, "LAPTOP-ANNA", &password).await;
    work.reload().await;
    assert!(work.page.text().contains("Shown once"), "{}", work.page.body);
    work.fill_in("close_case", &[("ending", "solved")]).await;
    assert!(!work.page.has_form("/api/close_case"), "{}", work.page.body);
    server.stop().await;
    assert_nothing_kept(&stage, &password);
}

/// The password unlocks the PC, and is worth nothing once the PC has checked in: as after every disclosure.
async fn assert_replaced(stage: &Stage, name: &str, password: &str) {
    let pc = stage.pc(name).await;
    assert_eq!(stage.unlock(&pc, password).await.0, 200);
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "helpdesk", is_accepted).await;
    stage.check_in(&pc).await;
    let proven = stage.order_becomes(&ledger, "helpdesk", is_proven).await;
    let new = stage.key_of(name).await;
    assert!(
        matches!(proven, OrderState::Proven { by } if by.to_string() == new),
        "{proven:?}"
    );
    stage.lock(&pc).await;
    assert_eq!(stage.unlock(&pc, password).await.0, 422);
}

/// The groups stand there in digits and in words, for reading them out loud.
#[tokio::test]
async fn each_digit_stands_there_as_a_word() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let shown = work.reveal().await;
    shown.read_out_password();
    for (digits, spoken) in shown.read_out() {
        let words: Vec<_> = digits.bytes().map(|digit| WORDS[usize::from(digit - b'0')]).collect();
        assert_eq!(spoken.split_whitespace().collect::<Vec<_>>(), words);
    }
}

#[tokio::test]
async fn every_step_is_recorded_and_the_showing_before_the_key_is_read() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let shown = work.reveal().await;
    shown.read_out_password();
    let ledger = stage.ledger().await;
    let past = stage.newest(&ledger, "helpdesk", |past| past.outcome.is_some()).await;
    let records = ledger.of_case(&work.number).await;
    // What becomes of the order comes among them at any time.
    let records: Vec<_> = records.into_iter().filter(|record| record.code / 1000 != 3).collect();
    let codes: Vec<_> = records.iter().map(|record| record.code).collect();
    assert_eq!(codes, STEPS.map(EventCode::number));
    for record in &records {
        assert_eq!(record.person_name.as_deref(), Some(TECHNICIAN), "{record:?}");
        assert_eq!(record.from.as_deref(), Some("127.0.0.1"), "{record:?}");
    }
    for record in &records[2..] {
        assert_eq!(record.subject_name.as_deref(), Some(CALLER), "{record:?}");
    }
    let of = |code: EventCode| records.iter().find(|record| record.code == code.number()).unwrap();
    assert_is_of(of(EventCode::DisclosureBegun), &key, &shown.reference());
    assert_is_of(of(EventCode::KeyRead), &key, &shown.reference());
    assert_eq!(of(EventCode::DisclosureBegun).why.as_deref(), Some("update"));
    assert_eq!(past.subject.unwrap().name, CALLER);
    assert_eq!(past.case.unwrap().to_string(), work.number);
}

fn assert_is_of(record: &Event, key: &str, reference: &str) {
    assert_eq!(record.path.as_deref(), Some("helpdesk"), "{record:?}");
    assert_eq!(record.key.unwrap().to_string(), key);
    assert_eq!(record.reference.as_ref().unwrap().as_str(), reference);
}

/// Who looks for the case's number finds the order, too, and for whom it was.
#[tokio::test]
async fn the_rotation_order_belongs_to_the_case() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let shown = work.reveal().await;
    shown.read_out_password();
    let records = stage.ledger().await.of_case(&work.number).await;
    let position = |code: EventCode| records.iter().position(|record| record.code == code.number());
    let [begun, ordered, read] = [EventCode::DisclosureBegun, EventCode::RotationOrdered, EventCode::KeyRead].map(position);
    assert!(begun.is_some() && begun < ordered && ordered < read, "{records:?}");
    let ordered = &records[ordered.unwrap()];
    assert_is_of(ordered, &stage.key_of("DESKTOP-ANNA").await, &shown.reference());
    assert_eq!(ordered.subject_name.as_deref(), Some(CALLER));
}

/// Read with the technician's own right: Entra's log names the person, and both logs can be joined.
#[tokio::test]
async fn the_tenants_own_log_names_the_technician() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    work.reveal().await.read_out_password();
    let past = stage
        .newest(&stage.ledger().await, "helpdesk", |past| past.outcome.is_some())
        .await;
    let tenant = stage.tenant.tenant.read().await;
    let mut reads = tenant.audits.iter().filter(|audit| audit.event == KeyEvent::Read);
    let read = reads.next().unwrap();
    assert!(reads.next().is_none(), "one key, once");
    let technician = Actor::User(past.person.object, TECHNICIAN.to_owned());
    assert_eq!((&read.actor, read.key_id.to_string()), (&technician, key));
    assert_eq!(read.correlation_id, past.id.to_string());
    drop(tenant);
    assert_eq!(stage.requests(READ).await[0]["authorization"], "delegated");
}

/// The form holds no key ID, and one that is sent along does not count: the key is the case's own.
#[tokio::test]
async fn the_key_of_the_case_alone_is_shown() {
    let (stage, _server) = Stage::serving().await;
    let other = stage.key_of("LAPTOP-ANNA").await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let form = work.browser.form().await;
    let action = format!("/helpdesk/cases/{}/reveal", work.number);
    let fields = [("form", form.as_str()), ("key_id", other.as_str()), ("key", other.as_str())];
    let shown = work.browser.submit(&work.page.url, &action, &fields).await;
    assert_eq!(shown.read_out_password(), stage.password_of("DESKTOP-ANNA").await);
    let pc = stage.pc("DESKTOP-ANNA").await;
    let reads = stage.requests(READ).await;
    assert_eq!(reads.len(), 1);
    assert!(text(&reads[0]["path"]).contains(text(&pc.current(OS)["id"])), "{reads:?}");
}

/// "Show again" is another disclosure; the form before it is used up.
#[tokio::test]
async fn each_showing_has_its_own_form_and_record() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    work.reveal().await.read_out_password();
    let again = work.reveal().await;
    assert_eq!(again.refusal(), (409, "form-used"), "the page from before");
    again.assert_no_digits();
    assert!(again.read_out().is_empty());
    work.reload().await;
    work.reveal().await.read_out_password();
    let begun = stage.ledger().await.count(EventCode::DisclosureBegun).await;
    assert_eq!((begun, stage.requests(READ).await.len()), (2, 2));
}
