//! What becomes of an order that Intune accepted.

use super::*;

#[test]
fn each_action_result_of_an_accepted_order_has_its_reason() {
    let now = at(1)
        .checked_add(PATIENCE_AFTER_DONE)
        .unwrap()
        .checked_add(minutes(1))
        .unwrap();
    let table = [
        (ActionState::Waiting, None, NextStep::LookAgain),
        (
            ActionState::Failed,
            Some(-17),
            attention(AttentionReason::ActionFailed { error_code: Some(-17) }),
        ),
        (
            ActionState::Failed,
            None,
            attention(AttentionReason::ActionFailed { error_code: None }),
        ),
        (ActionState::NotSupported, None, attention(AttentionReason::NotSupported)),
        (ActionState::Cancelled, None, attention(AttentionReason::Cancelled)),
        (ActionState::Done, None, attention(AttentionReason::NoNewKey)),
    ];
    assert_eq!(next_step(&accepted(), &sight(), now), NextStep::LookAgain);
    for (state, error_code, expected) in table {
        for started_at in [Some(at(1)), None] {
            let sight = managed(ActionResult {
                state,
                started_at,
                error_code,
            });
            assert_eq!(next_step(&accepted(), &sight, now), expected, "{state:?}");
        }
    }
}

#[test]
fn action_results_from_before_the_disclosure_are_ignored() {
    for state in [
        ActionState::Done,
        ActionState::Failed,
        ActionState::NotSupported,
        ActionState::Cancelled,
    ] {
        for started_at in [at(-1), a_second_before()] {
            let step = next_step(&accepted(), &managed(result(state, Some(started_at))), at(60));
            assert_eq!(step, NextStep::LookAgain, "{state:?}");
        }
    }
}

#[test]
fn action_results_of_another_entry_are_ignored() {
    let stale = ManagedDevice {
        rotation: Some(result(ActionState::Failed, Some(at(2)))),
        ..managed_device(2)
    };
    let sight = Sight {
        managed: vec![stale, managed_device(1)],
        ..sight()
    };
    assert_eq!(next_step(&accepted(), &sight, at(60)), NextStep::LookAgain);
}

#[test]
fn done_without_a_new_key_is_waited_for_from_the_synchronisation_on() {
    let done = |last_sync_at| {
        let rotation = Some(result(ActionState::Done, Some(at(1))));
        Sight {
            managed: vec![ManagedDevice {
                last_sync_at,
                rotation,
                ..managed_device(1)
            }],
            ..sight()
        }
    };
    // The device was off for a day; it said "done" at minute 1440.
    let patience = PATIENCE_AFTER_DONE.as_mins();
    let step = |minute| next_step(&accepted(), &done(Some(at(1440))), at(minute));
    assert_eq!(step(1441), NextStep::LookAgain);
    assert_eq!(step(1440 + patience), NextStep::LookAgain);
    assert_eq!(step(1440 + patience + 1), attention(AttentionReason::NoNewKey));
    // When it synchronised is unknown, or not told yet: from the acceptance on.
    for last_sync_at in [None, Some(at(-60))] {
        assert_eq!(
            next_step(&accepted(), &done(last_sync_at), at(1 + patience)),
            NextStep::LookAgain
        );
        assert_eq!(
            next_step(&accepted(), &done(last_sync_at), at(2 + patience)),
            attention(AttentionReason::NoNewKey)
        );
    }
}

#[test]
fn a_device_that_stays_away_needs_attention_in_the_end() {
    let patience = accepted().accepted_at.unwrap().checked_add(PATIENCE).unwrap();
    let later = patience.checked_add(SignedDuration::from_secs(1)).unwrap();
    for sight in [
        sight(),
        managed(result(ActionState::Waiting, Some(at(1)))),
        Sight {
            managed: Vec::new(),
            ..sight()
        },
    ] {
        assert_eq!(next_step(&accepted(), &sight, patience), NextStep::LookAgain);
        assert_eq!(
            next_step(&accepted(), &sight, later),
            attention(AttentionReason::DeviceNotSeen)
        );
    }
}
