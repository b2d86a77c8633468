//! What an order does before Intune is asked: at once, rely on the device, or wait for somebody's decision.

use super::*;

fn planned(plan: Plan) -> RotationOrder {
    RotationOrder { plan, ..ordered() }
}

/// Devices and volumes that would be an obstacle for an order that is passed on.
fn obstacles() -> [(Volume, Sight); 3] {
    let old = ManagedDevice {
        os_version: Some("10.0.17763.1".to_owned()),
        ..managed_device(1)
    };
    let seen = |managed| Sight { managed, ..sight() };
    [
        (Volume::OperatingSystem, seen(Vec::new())),
        (Volume::OperatingSystem, seen(vec![old])),
        (Volume::RemovableData, sight()),
    ]
}

#[test]
fn an_order_that_asks_waits_for_ever_and_asks_nothing_of_intune() {
    for later in [at(0), start() + PATIENCE_TO_RELY + minutes(1), start() + PATIENCE + PATIENCE] {
        assert_eq!(next_step(&planned(Plan::Ask), &sight(), later), NextStep::LookAgain);
        for (volume, sight) in obstacles() {
            let order = RotationOrder {
                volume,
                ..planned(Plan::Ask)
            };
            assert_eq!(next_step(&order, &sight, later), NextStep::LookAgain);
        }
    }
}

#[test]
fn a_device_is_relied_on_for_three_days_and_then_somebody_must_look() {
    let end = start() + PATIENCE_TO_RELY;
    let a_moment_later = end + SignedDuration::from_nanos(1);
    let step = |now| next_step(&planned(Plan::RelyOnDevice), &sight(), now);
    assert_eq!(
        [step(at(0)), step(at(1)), step(end)],
        [NextStep::LookAgain, NextStep::LookAgain, NextStep::LookAgain]
    );
    assert_eq!(step(a_moment_later), attention(AttentionReason::NotByItself));
    for (volume, sight) in obstacles() {
        let order = RotationOrder {
            volume,
            ..planned(Plan::RelyOnDevice)
        };
        assert_eq!(next_step(&order, &sight, end), NextStep::LookAgain);
        assert_eq!(
            next_step(&order, &sight, a_moment_later),
            attention(AttentionReason::NotByItself)
        );
    }
}

#[test]
fn a_newer_key_proves_an_order_of_any_plan_at_any_time() {
    let rotated = Sight {
        keys: vec![key(SHOWN, at(-5)), key(NEWER, at(5))],
        ..sight()
    };
    for plan in Plan::ALL {
        for now in [at(6), start() + PATIENCE + PATIENCE] {
            assert_eq!(next_step(&planned(plan), &rotated, now), proven(NEWER), "{plan:?}");
        }
    }
}

#[test]
fn what_was_accepted_goes_on_whatever_the_plan_is_now() {
    let failed = managed(result(ActionState::Failed, Some(at(2))));
    for plan in Plan::ALL {
        let order = RotationOrder { plan, ..accepted() };
        let expected = attention(AttentionReason::ActionFailed { error_code: None });
        assert_eq!(next_step(&order, &failed, at(3)), expected, "{plan:?}");
    }
}

#[test]
fn a_device_that_was_relied_on_in_vain_is_not_asked_until_somebody_decides() {
    let order = RotationOrder {
        state: OrderState::NeedsAttention(AttentionReason::NotByItself),
        ..planned(Plan::RelyOnDevice)
    };
    assert_eq!(next_step(&order, &sight(), at(100_000)), NextStep::LookAgain);
    let decided = planned(Plan::AtOnce);
    assert_eq!(next_step(&decided, &sight(), at(100_000)), NextStep::Order(managed_id(1)));
}

#[test]
fn what_intune_did_before_the_decision_counts_no_more() {
    let failed = managed(result(ActionState::Failed, Some(at(2))));
    let decided = |second| RotationOrder {
        decided_at: Some(at(second)),
        ..planned(Plan::AtOnce)
    };
    assert_eq!(next_step(&decided(3), &failed, at(4)), NextStep::Order(managed_id(1)));
    assert_eq!(
        next_step(&decided(2), &failed, at(4)),
        NextStep::AlreadyAccepted(managed_id(1))
    );
}

#[test]
fn what_somebody_may_decide_for_depends_on_what_the_order_waits_for_and_on_who_saw_the_key() {
    let stuck = OrderState::NeedsAttention(AttentionReason::NotByItself);
    let (ordered, gone) = (OrderState::Ordered, OrderState::Superseded(SupersededBy::LaterOrder));
    let (now, leave) = (Plan::AtOnce, Plan::RelyOnDevice);
    for (state, plan, another, who_saw_it) in [
        (&ordered, Plan::AtOnce, vec![], vec![]),
        (&ordered, Plan::Ask, vec![now, leave], vec![now]),
        (&ordered, Plan::RelyOnDevice, vec![now], vec![now]),
        (&stuck, Plan::AtOnce, vec![now], vec![now]),
        (&stuck, Plan::Ask, vec![now], vec![now]),
        (&gone, Plan::Ask, vec![], vec![]),
    ] {
        let order = RotationOrder {
            state: state.clone(),
            ..planned(plan)
        };
        assert_eq!(order.decisions_of(person(2)), another, "{state:?} {plan:?}");
        assert_eq!(order.decisions_of(person(1)), who_saw_it, "{state:?} {plan:?}");
    }
}
