//! A session in the frame of a portal.

use super::*;
use crate::reveal::Confirmation;

const PORTAL: &str = "https://portal.example";

/// Anna asks for her own key in the portal's frame, or in a window.
async fn ask_in(world: &World, portal: Option<&str>, confirmation: Confirmation) -> Result<Reveal, Failure> {
    let mut session = session("anna");
    session.portal = portal.map(str::to_owned);
    let reference = Reference::from_random([1; 5]);
    let request = RevealRequest {
        told: Told::default(),
        extension: 0,
        actor: actor(&session, &reference),
        typed: ANNAS_TYPED,
        device: None,
        form: Digest::of("form"),
        confirmation,
    };
    RevealKey {
        ledger: &world.ledger,
        directory: &world.directory,
        clock: &world.clock,
        randomness: &world.randomness,
        outbox: &world.outbox,
        guard: world.guard(KeyAccess::Delegated),
        plan: Plan::RelyOnDevice,
    }
    .run(&request)
    .await
}

#[tokio::test]
async fn in_a_frame_nothing_is_shown_without_the_confirmation_for_this_very_key() {
    for confirmation in [Confirmation::None, Confirmation::Given(key_id(BENS))] {
        let world = world();
        let refused = ask_in(&world, Some(PORTAL), confirmation).await;
        assert_eq!(refused.unwrap_err(), Failure::NotConfirmed);
        assert_eq!(world.ledger.outcomes(), []);
        let events = world.ledger.records();
        let [event] = &events[..] else { panic!("{events:?}") };
        assert_eq!(event.code, EventCode::DisclosureRefused.number());
        assert_eq!(event.detail.as_deref(), Some("not-confirmed"));
        assert_eq!(
            (event.path.as_deref(), event.why.as_deref()),
            (Some("embedded"), Some(PORTAL))
        );
    }
}

#[tokio::test]
async fn what_is_to_be_confirmed_is_found_and_not_read() {
    let world = world();
    let found = ask_in(&world, Some(PORTAL), Confirmation::Asked).await.unwrap();
    let Reveal::ToConfirm { device_name, key } = found else {
        panic!("{found:?}")
    };
    assert_eq!((&*device_name, key), ("LAPTOP-ANNA", key_id(ANNAS)));
    assert_eq!(world.ledger.outcomes(), []);
    assert!(world.ledger.records().is_empty());
}

#[tokio::test]
async fn a_confirmed_key_is_shown_and_its_record_names_the_portal() {
    let world = world();
    shown(ask_in(&world, Some(PORTAL), Confirmation::Given(key_id(ANNAS))).await);
    let begun = &world.ledger.records()[0];
    assert_eq!(begun.code, EventCode::DisclosureBegun.number());
    assert_eq!(
        (begun.path.as_deref(), begun.why.as_deref()),
        (Some("embedded"), Some(PORTAL))
    );
}

#[tokio::test]
async fn in_a_window_nothing_needs_to_be_confirmed() {
    let world = world();
    shown(ask_in(&world, None, Confirmation::None).await);
    assert_eq!(world.ledger.records()[0].path.as_deref(), Some("self-service"));
}
