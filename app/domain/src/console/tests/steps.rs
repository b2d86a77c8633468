//! What the technician records: the device's name, the key ID, the reason, the end.

use super::*;
use crate::console::steps::LONGEST;
use crate::key_id::KeyIdMistake;

#[tokio::test]
async fn a_device_name_is_one_line_of_bounded_length() {
    let table = [
        ("  LAPTOP-1\n", "LAPTOP-1".to_owned()),
        ("a\u{7}b\tc", "a b c".to_owned()),
        (&"x".repeat(LONGEST + 9), "x".repeat(LONGEST)),
    ];
    for (typed, kept) in table {
        let desk = desk();
        let number = desk.at(Step::DeviceName).await;
        desk.console()
            .record_device_name(Who::new("tess").actor(), &number, typed)
            .await
            .unwrap();
        assert_eq!(desk.case(&number).await.device_name.as_ref(), Some(&kept));
        assert_eq!(desk.last(), (EventCode::DeviceNameRecorded.number(), Some(kept)));
    }
}

#[tokio::test]
async fn without_a_device_name_the_step_stays() {
    for typed in ["", "  ", "\n\t"] {
        let desk = desk();
        let number = desk.at(Step::DeviceName).await;
        let recorded = desk
            .console()
            .record_device_name(Who::new("tess").actor(), &number, typed)
            .await;
        assert_eq!(recorded, Err(Failure::FormUnreadable), "{typed:?}");
        assert_eq!(desk.case(&number).await.step(&desk.policy), Step::DeviceName);
    }
}

#[tokio::test]
async fn a_device_name_or_note_that_holds_a_recovery_key_is_kept_nowhere() {
    let spaced = PASSWORD.replace('-', " ");
    let after_the_cut = format!("{} {PASSWORD}", "x".repeat(LONGEST));
    for text in [PASSWORD, &spaced, &format!("it is {PASSWORD}, she says"), &after_the_cut] {
        for step in [Step::DeviceName, Step::Reason] {
            let (desk, tess) = (desk(), Who::new("tess"));
            let number = desk.at(step).await;
            let (case, records) = (desk.case(&number).await, desk.world.ledger.records());
            let said = match step {
                Step::Reason => desk.console().give_reason(tess.actor(), &number, reason(text)).await,
                _ => desk.console().record_device_name(tess.actor(), &number, text).await,
            };
            assert_eq!(said, Err(Failure::HoldsRecoveryKey), "{step:?}");
            assert_eq!((desk.case(&number).await, desk.world.ledger.records()), (case, records));
        }
    }
}

#[tokio::test]
async fn of_a_key_id_only_the_beginning_is_recorded() {
    let desk = desk();
    let number = desk.at(Step::KeyId).await;
    let typed = "4290b6c0-b17a-497a-8552-272cc30e80d4";
    let recorded = desk.console().record_key_id(Who::new("tess").actor(), &number, typed).await;
    assert_eq!(recorded, Ok(Ok(())));
    assert_eq!(desk.last(), (EventCode::KeyIdRecorded.number(), Some("4290B6C0".to_owned())));
    let kept = desk.case(&number).await.key_id;
    assert_eq!(kept.as_deref(), Some("4290B6C0B17A497A8552272CC30E80D4"));
}

#[tokio::test]
async fn what_is_no_key_id_is_neither_kept_nor_recorded() {
    let desk = desk();
    let number = desk.at(Step::KeyId).await;
    let (case, records) = (desk.case(&number).await, desk.world.ledger.records());
    for (typed, mistake) in [
        (PASSWORD, KeyIdMistake::RecoveryPassword),
        ("", KeyIdMistake::Empty),
        ("4290B6C", KeyIdMistake::TooShort { length: 7 }),
        ("LAPTOP-1", KeyIdMistake::NotHex { character: 'P' }),
    ] {
        let recorded = desk.console().record_key_id(Who::new("tess").actor(), &number, typed).await;
        assert_eq!(recorded, Ok(Err(mistake)));
    }
    assert_eq!((desk.case(&number).await, desk.world.ledger.records()), (case, records));
}

#[tokio::test]
async fn asking_again_forgets_the_device_name_and_the_key_id_but_the_records_stay() {
    let desk = desk();
    let number = desk.at(Step::Locate).await;
    let records = desk.world.ledger.records();
    desk.console().ask_again(Who::new("tess").actor(), &number).await.unwrap();
    assert_eq!(desk.case(&number).await.step(&desk.policy), Step::DeviceName);
    assert_eq!(desk.world.ledger.records()[..records.len()], records);
    assert_eq!(
        desk.last(),
        (EventCode::PasswordNotLocated.number(), Some("asked-again".to_owned()))
    );
}

#[tokio::test]
async fn the_reason_is_recorded_with_its_words() {
    for (note, why) in [(" said\nso ", Some("said so".to_owned())), (" ", None)] {
        let desk = desk();
        let number = desk.at(Step::Reason).await;
        desk.console()
            .give_reason(Who::new("tess").actor(), &number, reason(note))
            .await
            .unwrap();
        let last = desk.world.ledger.records().pop().unwrap();
        let expected = (EventCode::ReasonRecorded.number(), Some("tpm".to_owned()), why);
        assert_eq!((last.code, last.detail, last.why), expected);
        assert_eq!(desk.case(&number).await.step(&desk.policy), Step::Reveal);
    }
}

#[tokio::test]
async fn a_case_ends_once_in_any_way_at_any_step() {
    let tess = Who::new("tess");
    for ending in Ending::ALL {
        for step in ALL_STEPS.into_iter().filter(|step| *step != Step::Ended) {
            let desk = desk_with_second_person();
            let number = desk.at(step).await;
            desk.console().close(tess.actor(), &number, ending).await.unwrap();
            assert_eq!(desk.last(), (EventCode::CaseClosed.number(), Some(ending.code().to_owned())));
            assert_eq!(desk.case(&number).await.ending, Some(ending));
            let again = desk.console().close(tess.actor(), &number, Ending::Dropped).await;
            assert_eq!(again, Err(Failure::NotThisStep));
            assert_eq!(desk.case(&number).await.ending, Some(ending));
        }
    }
}

#[tokio::test]
async fn the_code_is_worth_nothing_after_the_end() {
    let desk = desk();
    let number = desk.at(Step::Confirm).await;
    desk.console().show_code(Who::new("carl").actor(), &number).await.unwrap();
    desk.console()
        .close(Who::new("tess").actor(), &number, Ending::NotConfirmed)
        .await
        .unwrap();
    assert_eq!(desk.case(&number).await.code, None);
}

#[tokio::test]
async fn of_two_changes_at_once_one_is_told() {
    let desk = desk();
    let number = desk.at(Step::DeviceName).await;
    let (console, tess) = (desk.console(), Who::new("tess"));
    let stale = console.find(&number).await.unwrap();
    console.record_device_name(tess.actor(), &number, "LAPTOP").await.unwrap();
    let records = desk.world.ledger.records();
    let event = console.event(EventCode::CaseClosed, tess.actor(), &stale.value);
    assert_eq!(console.save(&stale, vec![event]).await, Err(Failure::ChangedMeanwhile));
    assert_eq!(desk.world.ledger.records(), records, "a conflict records nothing");
    assert_eq!(desk.case(&number).await.device_name.as_deref(), Some("LAPTOP"));
}

#[tokio::test]
async fn a_case_that_does_not_exist_is_not_found() {
    let (desk, unknown, tess) = (desk(), Reference::from_random([9; 5]), Who::new("tess"));
    let console = desk.console();
    assert_eq!(console.show(tess.actor(), &unknown).await.map(drop), Err(Failure::NotFound));
    assert_eq!(console.take(tess.actor(), &unknown).await, Err(Failure::NotFound));
    assert_eq!(console.locate(tess.actor(), &unknown).await.map(drop), Err(Failure::NotFound));
    assert_eq!(
        console.close(tess.actor(), &unknown, Ending::Dropped).await,
        Err(Failure::NotFound)
    );
    assert_eq!(
        console.show_code(tess.actor(), &unknown).await.map(drop),
        Err(Failure::NotFound)
    );
}
