//! What was located is looked at again before it is shown, and shown only so often.

use super::*;
use crate::case::policy::SHOWINGS_PER_CASE;
use crate::disclosure::SHOWINGS_PER_SESSION;
use crate::ports::DirectoryError;

async fn reveal(desk: &Desk, who: &Who, number: &Reference, text: &str) -> Result<(), Failure> {
    desk.console().reveal(who.actor(), number, form(text)).await.map(drop)
}

/// Tess, in her session of this number.
fn tess_in_session(desk: &Desk, number: usize) -> Who {
    let mut tess = Who::new("tess");
    tess.session.id = Digest::of(&format!("session {number}"));
    desk.world.ledger.keep_session(tess.session.clone());
    tess
}

/// A key that begins as Carl's does.
const LIKE_CARLS: &str = "4290b6c0-c17a-497a-8552-272cc30e80d4";

/// What changed since, and how.
type Change = (&'static str, fn(&mut Tenant));

const CHANGES: [Change; 9] = [
    ("the caller is gone", |tenant| {
        tenant.staff.people.remove(2);
    }),
    ("the caller is disabled", |tenant| tenant.staff.people[2].enabled = false),
    ("the caller is a guest", |tenant| tenant.staff.people[2].guest = true),
    ("the device is somebody else's", |tenant| tenant.owners[0].0 = "owen"),
    ("the device is gone", |tenant| {
        tenant.devices.remove(0);
    }),
    ("the key is gone", |tenant| {
        tenant.keys.remove(0);
    }),
    ("another key matches too", |tenant| {
        tenant.keys.push((stored_key(key_id(LIKE_CARLS), device_id(1)), PASSWORD));
    }),
    ("another device and key match", |tenant| {
        tenant.keys[0] = (stored_key(key_id(LIKE_CARLS), device_id(3)), PASSWORD);
        tenant.devices[2].name = "LAPTOP-CARL".to_owned();
    }),
    ("the technician may not read it", |tenant| tenant.key_readers.clear()),
];

#[tokio::test]
async fn what_is_no_longer_so_is_taken_back_recorded_and_not_shown() {
    for (what, change) in CHANGES {
        let (desk, tess) = (desk(), Who::new("tess"));
        let number = desk.at(Step::Reveal).await;
        desk.world.directory.change(change);
        assert_eq!(
            reveal(&desk, &tess, &number, "form").await,
            Err(Failure::ChangedMeanwhile),
            "{what}"
        );
        let case = desk.case(&number).await;
        assert_eq!(
            (&case.located, &case.reason, case.disclosures.len()),
            (&None, &None, 0),
            "{what}"
        );
        assert_eq!(case.step(&desk.policy), Step::Locate);
        let changed = Some("changed-since".to_owned());
        assert_eq!(desk.last(), (EventCode::PasswordNotLocated.number(), changed), "{what}");
        let calls = desk.world.log.take();
        assert!(
            !calls.contains(&Call::ReadKey) && !calls.contains(&Call::BeginDisclosure),
            "{what}"
        );
        assert_eq!(desk.world.ledger.states(), [], "{what}");
        assert_eq!(
            reveal(&desk, &tess, &number, "again").await,
            Err(Failure::NotThisStep),
            "{what}"
        );
    }
}

#[tokio::test]
async fn what_is_still_so_by_label_or_whole_key_id_is_shown() {
    for (name, typed) in [("KIOSK-3", "9E1C2A61"), ("unknown", NOBODYS)] {
        let (desk, tess) = (desk(), Who::new("tess"));
        let number = desk.at(Step::DeviceName).await;
        let console = desk.console();
        console.record_device_name(tess.actor(), &number, name).await.unwrap();
        console.record_key_id(tess.actor(), &number, typed).await.unwrap().unwrap();
        desk.do_step(&number, Step::Locate).await;
        desk.do_step(&number, Step::Reason).await;
        reveal(&desk, &tess, &number, "form").await.unwrap();
    }
}

#[tokio::test]
async fn when_the_directory_cannot_say_nothing_is_shown_and_nothing_taken_back() {
    for call in [Call::GetPerson, Call::ListDevicesOf, Call::ListKeys] {
        let (desk, tess) = (desk(), Who::new("tess"));
        let number = desk.at(Step::Reveal).await;
        let (case, records) = (desk.case(&number).await, desk.world.ledger.records());
        desk.world.directory.fail(call, DirectoryError::TimedOut);
        assert_eq!(
            reveal(&desk, &tess, &number, "form").await,
            Err(Failure::DirectorySlow),
            "{call:?}"
        );
        assert_eq!(
            (desk.case(&number).await, desk.world.ledger.records()),
            (case, records),
            "{call:?}"
        );
        assert!(!desk.world.log.take().contains(&Call::ReadKey));
    }
}

#[tokio::test]
async fn a_key_is_shown_for_one_case_only_so_often_whatever_the_session() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    for turn in 0..SHOWINGS_PER_CASE {
        let tess = tess_in_session(&desk, turn);
        reveal(&desk, &tess, &number, &format!("form {turn}")).await.unwrap();
    }
    desk.world.log.take();
    let tess = tess_in_session(&desk, SHOWINGS_PER_CASE);
    assert_eq!(reveal(&desk, &tess, &number, "once more").await, Err(Failure::ShownTooOften));
    let calls = desk.world.log.take();
    assert!(
        !calls.contains(&Call::BeginDisclosure) && !calls.contains(&Call::ReadKey),
        "{calls:?}"
    );
    assert_eq!(desk.case(&number).await.disclosures.len(), SHOWINGS_PER_CASE);
}

#[tokio::test]
async fn a_new_case_shows_a_key_no_oftener_in_one_session() {
    let (desk, tess) = (desk(), Who::new("tess"));
    let first = desk.at(Step::Reveal).await;
    for turn in 0..SHOWINGS_PER_SESSION {
        reveal(&desk, &tess, &first, &format!("form {turn}")).await.unwrap();
    }
    let second = desk.at(Step::Reveal).await;
    assert_eq!(reveal(&desk, &tess, &second, "once more").await, Err(Failure::ShownTooOften));
    assert!(!desk.world.log.take().contains(&Call::ReadKey));
}
