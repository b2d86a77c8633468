//! Orders in need of attention: what the policies explain, and what goes on when the obstacle is gone.

use super::*;

const NOT_EXPLAINED: [AttentionReason; 9] = [
    AttentionReason::NotManaged,
    AttentionReason::WindowsTooOld,
    AttentionReason::RotationOff,
    AttentionReason::NotSavedToDirectory,
    AttentionReason::StoringNotRequired,
    AttentionReason::RemovableVolume,
    AttentionReason::Cancelled,
    AttentionReason::NotPermitted,
    AttentionReason::DirectoryNotAnswering,
];

const EXPLAINED: [AttentionReason; 5] = [
    AttentionReason::ActionFailed { error_code: Some(5) },
    AttentionReason::NotSupported,
    AttentionReason::NoNewKey,
    AttentionReason::DeviceNotSeen,
    AttentionReason::NotByItself,
];

const THAT_PASS: [AttentionReason; 4] = [
    AttentionReason::NotPermitted,
    AttentionReason::DirectoryNotAnswering,
    AttentionReason::NotManaged,
    AttentionReason::WindowsTooOld,
];

/// Policies that let a rotation work.
fn fine() -> RotationPolicy {
    RotationPolicy {
        rotation: Some(RotationSetting::EntraJoined),
        save_to_directory: Some(true),
        require_stored: Some(true),
    }
}

#[test]
fn each_obstacle_of_the_policies_explains_an_action_that_came_to_nothing() {
    use JoinType::{EntraJoined, HybridJoined, Unknown};
    let rotation = |setting| RotationPolicy {
        rotation: Some(setting),
        ..fine()
    };
    let not_saved = RotationPolicy {
        save_to_directory: Some(false),
        ..fine()
    };
    let not_required = RotationPolicy {
        require_stored: Some(false),
        ..fine()
    };
    let table = [
        (
            rotation(RotationSetting::Off),
            EntraJoined,
            Some(AttentionReason::RotationOff),
        ),
        (
            rotation(RotationSetting::EntraJoined),
            HybridJoined,
            Some(AttentionReason::RotationOff),
        ),
        (rotation(RotationSetting::EntraAndHybridJoined), HybridJoined, None),
        (rotation(RotationSetting::EntraJoined), Unknown, None),
        (not_saved, EntraJoined, Some(AttentionReason::NotSavedToDirectory)),
        (not_required, EntraJoined, Some(AttentionReason::StoringNotRequired)),
        (fine(), EntraJoined, None),
        // What no policy says is not held against the device.
        (RotationPolicy::default(), HybridJoined, None),
    ];
    for (policy, join_type, obstacle) in table {
        for reason in EXPLAINED {
            let expected = obstacle.clone().unwrap_or(reason.clone());
            assert_eq!(reason.explained_by(policy, join_type), expected, "{policy:?} {join_type:?}");
        }
    }
}

#[test]
fn what_has_a_cause_of_its_own_is_not_explained_by_policies() {
    let off = RotationPolicy {
        rotation: Some(RotationSetting::Off),
        ..fine()
    };
    for reason in NOT_EXPLAINED {
        assert!(!reason.may_come_from_policies());
        assert_eq!(reason.clone().explained_by(off, JoinType::EntraJoined), reason);
    }
    assert_eq!(NOT_EXPLAINED.len() + EXPLAINED.len(), AttentionReason::ALL.len());
}

fn in_need(reason: AttentionReason) -> RotationOrder {
    RotationOrder {
        state: OrderState::NeedsAttention(reason),
        ended_at: Some(at(1)),
        ..ordered()
    }
}

#[test]
fn an_order_that_was_never_accepted_is_passed_on_when_the_obstacle_is_gone() {
    for reason in AttentionReason::ALL {
        let expected = if THAT_PASS.contains(&reason) {
            NextStep::Order(managed_id(1))
        } else {
            NextStep::LookAgain
        };
        assert_eq!(next_step(&in_need(reason.clone()), &sight(), at(360)), expected, "{reason:?}");
    }
    let asked_before = managed(result(ActionState::Waiting, Some(at(2))));
    let step = next_step(&in_need(AttentionReason::NotPermitted), &asked_before, at(360));
    assert_eq!(step, NextStep::AlreadyAccepted(managed_id(1)));
}

#[test]
fn an_obstacle_that_stays_is_told_once_and_another_one_instead_of_it() {
    let nowhere = Sight {
        managed: Vec::new(),
        ..sight()
    };
    let step = |reason| next_step(&in_need(reason), &nowhere, at(360));
    assert_eq!(step(AttentionReason::NotManaged), NextStep::LookAgain);
    assert_eq!(step(AttentionReason::NotPermitted), attention(AttentionReason::NotManaged));
}

#[test]
fn an_accepted_order_that_lost_the_directory_is_told_what_the_directory_says_and_not_asked_for_again() {
    let lost = RotationOrder {
        state: OrderState::NeedsAttention(AttentionReason::DirectoryNotAnswering),
        ..accepted()
    };
    let later = at(2) + PATIENCE;
    assert_eq!(next_step(&lost, &sight(), later), attention(AttentionReason::DeviceNotSeen));
    let failed = managed(result(ActionState::Failed, Some(at(2))));
    let step = next_step(&lost, &failed, later);
    assert_eq!(step, attention(AttentionReason::ActionFailed { error_code: None }));
}
