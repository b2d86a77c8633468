//! How often a key is shown, and when no longer.

use super::*;

#[tokio::test]
async fn a_fourth_showing_in_one_session_is_refused_and_recorded() {
    let world = world();
    for form in ["first", "second", "third"] {
        shown(ask(&world, ANNAS_TYPED, None, form).await);
    }
    world.log.take();
    assert_eq!(
        ask(&world, ANNAS_TYPED, None, "fourth").await.unwrap_err(),
        Failure::ShownTooOften
    );
    assert!(!world.log.take().contains(&Call::ReadKey));
    let records = world.ledger.records();
    let last = records.last().unwrap();
    assert_eq!(
        (last.code, last.detail.as_deref()),
        (EventCode::DisclosureRefused.number(), Some("shown-too-often"))
    );
    assert_eq!((last.key, last.device), (Some(key_id(ANNAS)), Some(device_id(1))));
}

#[tokio::test]
async fn unknown_outcomes_do_not_lock_a_person_out_soon() {
    let world = world();
    world.directory.fail(Call::ReadKey, DirectoryError::TimedOut);
    for number in 0..READS_PER_SESSION - 1 {
        let reveal = ask(&world, ANNAS_TYPED, None, &format!("form {number}")).await;
        assert_eq!(reveal.unwrap_err(), Failure::DirectorySlow);
    }
    world.directory.misbehave(&[]);
    shown(ask(&world, ANNAS_TYPED, None, "at last").await);
    let refused = ask(&world, ANNAS_TYPED, None, "too often").await;
    assert_eq!(refused.unwrap_err(), Failure::ShownTooOften);
}

#[tokio::test]
async fn a_sign_out_while_the_key_is_looked_for_shows_nothing() {
    let world = world();
    let event = Event::new(EventCode::SignedOut, start());
    world.ledger.end_session(session("anna").id, &event).await.unwrap();
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::SignedOut);
    assert_eq!(
        world.log.take(),
        SAFE_ORDER[..6],
        "the directory is not asked for the password"
    );
    assert_eq!(world.ledger.outcomes(), []);
    let last = world.ledger.records().pop().unwrap();
    assert_eq!(
        (last.code, last.detail.as_deref()),
        (EventCode::DisclosureRefused.number(), Some("signed-out"))
    );
}

#[tokio::test]
async fn a_form_is_used_once() {
    let world = world();
    shown(ask_for_own(&world).await);
    assert!(world.ledger.has_used(Digest::of("form")));
    world.log.take();
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::FormUsed);
    assert!(!world.log.take().contains(&Call::ReadKey));
    assert_eq!(world.ledger.outcomes().len(), 1);
    let last = world.ledger.records().pop().unwrap();
    assert_eq!(
        (last.code, last.detail.as_deref()),
        (EventCode::DisclosureRefused.number(), Some("form-used"))
    );
}
