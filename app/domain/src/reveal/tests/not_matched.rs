//! What is told and recorded when there is no key to show.

use super::*;

#[tokio::test]
async fn the_key_of_somebody_else_and_an_unknown_one_look_and_sound_alike() {
    let mut seen = Vec::new();
    for typed in [BENS, NOBODYS] {
        let world = world();
        let Reveal::NotMatched { finding, .. } = ask(&world, typed, None, "form").await.unwrap() else {
            panic!("matched")
        };
        seen.push((finding, world.log.take(), world.ledger.records()));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0].0, Finding::NoMatch);
    assert!(!seen[0].1.contains(&Call::ReadKey));
    assert_eq!(seen[0].2[0].code, EventCode::KeyIdNotMatched.number());
}

#[tokio::test]
async fn what_does_not_match_is_recorded_without_what_was_typed() {
    let annas_device = device_id(1).to_string();
    let table = [(BENS, "no-match"), ("4290B6C1", "near-miss"), (&annas_device, "device-id")];
    for (typed, detail) in table {
        let world = world();
        assert!(
            matches!(ask(&world, typed, None, "form").await, Ok(Reveal::NotMatched { .. })),
            "{typed}"
        );
        let records = world.ledger.records();
        assert_eq!(records.len(), 1, "{typed}");
        assert_eq!((records[0].detail.as_deref(), records[0].key), (Some(detail), None));
        assert!(!format!("{:?}", records[0]).to_uppercase().contains(&typed.to_uppercase()));
        assert!(!world.ledger.has_used(Digest::of("form")), "the form may be corrected");
    }
}

#[tokio::test]
async fn when_a_mismatch_cannot_be_recorded_nothing_is_told() {
    let world = world();
    world.ledger.fail(Some(Call::Record));
    assert_eq!(ask(&world, BENS, None, "form").await.unwrap_err(), Failure::LedgerUnwritable);
}

#[tokio::test]
async fn a_chosen_device_that_is_not_owned_opens_nothing() {
    let world = world();
    let reveal = ask(&world, BENS, Some(device_id(2)), "form").await;
    assert!(
        matches!(
            reveal,
            Ok(Reveal::NotMatched {
                finding: Finding::NoMatch,
                ..
            })
        ),
        "{reveal:?}"
    );
    let reveal = ask(&world, ANNAS_TYPED, Some(device_id(2)), "form").await;
    assert!(
        matches!(
            reveal,
            Ok(Reveal::NotMatched {
                finding: Finding::OtherDevice { .. },
                ..
            })
        ),
        "{reveal:?}"
    );
    assert!(!world.log.take().contains(&Call::BeginDisclosure));
}

#[tokio::test]
async fn a_label_of_an_own_device_is_told_and_not_that_of_another() {
    for label in ["laptop anna", "SN 0001"] {
        let reveal = ask(&world(), label, None, "form").await;
        assert!(
            matches!(&reveal, Ok(Reveal::IsLabel { device_name }) if device_name == "LAPTOP-ANNA"),
            "{reveal:?}"
        );
    }
    for label in ["LAPTOP-BEN", "SN-0002"] {
        let reveal = ask(&world(), label, None, "form").await;
        assert!(
            matches!(&reveal, Ok(Reveal::Mistake(KeyIdMistake::NotHex { .. }))),
            "{reveal:?}"
        );
    }
    let world = world();
    world.directory.fail(Call::ListManaged, DirectoryError::Refused);
    let reveal = ask(&world, "SN-0001", None, "form").await;
    assert!(
        matches!(&reveal, Ok(Reveal::Mistake(KeyIdMistake::NotHex { .. }))),
        "{reveal:?}"
    );
}

#[tokio::test]
async fn a_name_that_reads_as_a_key_id_is_told_as_such_without_asking_intune() {
    let world = world();
    world
        .directory
        .change(|tenant| tenant.devices[0].name = "5CD-1234-ABE".to_owned());
    let reveal = ask(&world, "5cd1234abe", None, "form").await;
    assert!(matches!(reveal, Ok(Reveal::IsLabel { .. })), "{reveal:?}");
    assert_eq!(world.log.take(), SAFE_ORDER[..4]);
}

#[tokio::test]
async fn a_serial_number_that_reads_as_a_key_id_is_told_as_such() {
    let world = world();
    world
        .directory
        .change(|tenant| tenant.managed[0].1.serial = Some("59EE-0675".to_owned()));
    let reveal = ask(&world, "59ee0675", None, "form").await;
    assert!(matches!(reveal, Ok(Reveal::IsLabel { .. })), "{reveal:?}");
    assert!(world.log.take().contains(&Call::ListManaged));
    ask(&world, "laptop anna", None, "form").await.unwrap();
    assert!(!world.log.take().contains(&Call::ListManaged), "the name says it");
}

#[tokio::test]
async fn a_recovery_key_in_the_wrong_field_is_neither_compared_nor_recorded() {
    let world = world();
    let reveal = ask(&world, PASSWORD, None, "form").await;
    assert!(
        matches!(reveal, Ok(Reveal::Mistake(KeyIdMistake::RecoveryPassword))),
        "{reveal:?}"
    );
    assert_eq!(world.log.take(), SAFE_ORDER[..4]);
}

#[tokio::test]
async fn when_the_own_devices_cannot_be_listed_nothing_else_is_done() {
    let world = world();
    world.directory.fail(Call::ListOwnedDevices, DirectoryError::TokenRefused);
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::SignInAgain);
    assert_eq!(world.log.take(), SAFE_ORDER[..3]);
}

#[tokio::test]
async fn a_key_that_the_directory_lists_by_mistake_is_not_opened() {
    let world = world();
    world.directory.misbehave(&[Fault::IgnoresFilter]);
    let reveal = ask(&world, BENS, None, "form").await;
    assert!(
        matches!(
            reveal,
            Ok(Reveal::NotMatched {
                finding: Finding::NoMatch,
                ..
            })
        ),
        "{reveal:?}"
    );
    assert!(!world.log.take().contains(&Call::BeginDisclosure));
}
