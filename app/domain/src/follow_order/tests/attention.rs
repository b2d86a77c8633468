//! Orders that Rekey cannot carry on by itself: never silently.

use super::*;

#[tokio::test]
async fn a_missing_permission_needs_attention_at_once() {
    for call in [Call::ListKeys, Call::ListManaged, Call::OrderRotation] {
        let (world, id) = disclosed().await;
        world.directory.fail(call, DirectoryError::Refused);
        let order = follow(&world).await;
        assert_eq!(order.state, needs(AttentionReason::NotPermitted), "{call:?}");
        assert_eq!(order.ended_at, Some(world.clock.now()));
        assert_eq!(wait(&world, id), Some(PACE_OF_ATTENTION), "still looked at");
        let last = world.ledger.records().pop().unwrap();
        assert_eq!(
            (last.code, last.detail.as_deref()),
            (EventCode::RotationNeedsAttention.number(), Some("not-permitted"))
        );
    }
}

#[tokio::test]
async fn a_refused_look_does_not_undo_an_acceptance() {
    let (world, _) = disclosed().await;
    follow(&world).await;
    world.directory.fail(Call::ListKeys, DirectoryError::Refused);
    assert_eq!(follow_next(&world).await.state, OrderState::Accepted);
}

#[tokio::test]
async fn a_directory_that_fails_for_longer_than_patience_is_no_silent_end() {
    let table = [
        (DirectoryError::TimedOut, AttentionReason::DirectoryNotAnswering),
        (DirectoryError::Unreachable, AttentionReason::DirectoryNotAnswering),
        (DirectoryError::Malformed, AttentionReason::DirectoryNotAnswering),
        (DirectoryError::Refused, AttentionReason::NotPermitted),
    ];
    for (error, reason) in table {
        let (world, _) = disclosed().await;
        follow(&world).await;
        world.directory.fail(Call::ListKeys, error);
        world.clock.advance(PATIENCE);
        assert_eq!(follow(&world).await.state, OrderState::Accepted);
        assert_eq!(follow_next(&world).await.state, needs(reason.clone()));
        // The directory is back: now it is known that the device stayed away.
        world.directory.misbehave(&[]);
        assert_eq!(follow_next(&world).await.state, needs(AttentionReason::DeviceNotSeen));
    }
}

/// A tenant whose policy rotates no hybrid-joined device, and device 1 is one.
fn forbid(world: &World) {
    world.directory.change(|tenant| {
        tenant.devices = vec![Device {
            join_type: JoinType::HybridJoined,
            ..windows_device(1, "LAPTOP")
        }];
        tenant.policy = RotationPolicy {
            rotation: Some(RotationSetting::EntraJoined),
            ..RotationPolicy::default()
        };
    });
}

/// The device says that the action failed.
fn fail_action(world: &World) {
    world.directory.change(|tenant| {
        let result = tenant.managed[0].1.rotation.as_mut().unwrap();
        (result.state, result.error_code) = (ActionState::Failed, Some(5));
    });
}

#[tokio::test]
async fn what_the_policies_seem_to_forbid_is_asked_for_all_the_same() {
    let (world, _) = disclosed().await;
    forbid(&world);
    world.clock.advance(minutes(1));
    assert_eq!(follow(&world).await.state, OrderState::Accepted);
    assert_eq!(follow_next(&world).await.state, OrderState::Accepted);
    let asked = world.log.take();
    assert!(asked.contains(&Call::OrderRotation));
    assert!(!asked.contains(&Call::RotationPolicy) && !asked.contains(&Call::FindDevice));
}

#[tokio::test]
async fn the_policies_are_read_when_the_action_came_to_nothing_and_explain_it() {
    let (world, _) = disclosed().await;
    forbid(&world);
    world.clock.advance(minutes(1));
    follow(&world).await;
    fail_action(&world);
    assert_eq!(follow_next(&world).await.state, needs(AttentionReason::RotationOff));
    let last = world.ledger.records().pop().unwrap();
    assert_eq!(last.detail.as_deref(), Some("rotation-off"));
}

#[tokio::test]
async fn policies_that_cannot_be_read_explain_nothing_and_hold_nothing_up() {
    let failed = needs(AttentionReason::ActionFailed { error_code: Some(5) });
    for (call, error) in [
        (Call::RotationPolicy, DirectoryError::Refused),
        (Call::RotationPolicy, DirectoryError::TimedOut),
        (Call::FindDevice, DirectoryError::Refused),
    ] {
        let (world, _) = disclosed().await;
        forbid(&world);
        world.clock.advance(minutes(1));
        follow(&world).await;
        fail_action(&world);
        world.directory.fail(call, error);
        assert_eq!(follow_next(&world).await.state, failed, "{call:?}");
    }
}

#[tokio::test]
async fn an_order_that_needs_attention_is_proven_by_a_key_that_came_another_way() {
    let (world, id) = disclosed().await;
    world.clock.advance(minutes(1));
    follow(&world).await;
    fail_action(&world);
    let failed = needs(AttentionReason::ActionFailed { error_code: Some(5) });
    assert_eq!(follow_next(&world).await.state, failed);
    let records = world.ledger.codes().len();
    world.log.take();
    assert_eq!(follow_next(&world).await.state, failed);
    assert_eq!(
        world.log.take(),
        [Call::LeaseOrder, Call::ListKeys, Call::SaveOrder],
        "nothing is asked for"
    );
    assert_eq!(world.ledger.codes().len(), records, "the state did not change");
    world.directory.check_in(device_id(1), Some(new_key(&world)));
    assert_eq!(follow_next(&world).await.state, OrderState::Proven { by: key_id(NEWER) });
    assert_eq!(wait(&world, id), None);
}

#[tokio::test]
async fn an_order_kept_back_by_a_passing_obstacle_is_accepted_when_it_is_gone() {
    for call in [Call::ListKeys, Call::OrderRotation] {
        let (world, id) = disclosed().await;
        world.clock.advance(minutes(1));
        world.directory.fail(call, DirectoryError::Refused);
        assert_eq!(follow(&world).await.state, needs(AttentionReason::NotPermitted));
        let records = world.ledger.codes().len();
        let still = follow_next(&world).await;
        assert_eq!(still.state, needs(AttentionReason::NotPermitted));
        assert_eq!(wait(&world, id), Some(PACE_OF_ATTENTION));
        assert_eq!(world.ledger.codes().len(), records, "the state did not change");

        world.directory.misbehave(&[]);
        let order = follow_next(&world).await;
        assert_eq!((&order.state, order.ended_at), (&OrderState::Accepted, None), "{call:?}");
        assert_eq!(order.accepted_at, Some(world.clock.now()));
        assert_eq!(world.ledger.codes().last(), Some(&EventCode::RotationAccepted.number()));
        assert!(wait(&world, id) < Some(minutes(1)), "followed at the pace of an open order");
        world.clock.advance(minutes(1));
        world.directory.check_in(device_id(1), Some(new_key(&world)));
        assert_eq!(follow_next(&world).await.state, OrderState::Proven { by: key_id(NEWER) });
    }
}

#[tokio::test]
async fn a_device_that_is_enrolled_later_is_rotated_then() {
    let (world, _) = disclosed().await;
    let entry = managed_device(1);
    world.directory.change(|tenant| tenant.managed.clear());
    assert_eq!(follow(&world).await.state, needs(AttentionReason::NotManaged));
    let old = |it: &mut Tenant| {
        let os_version = Some("10.0.17763.1".to_owned());
        it.managed = vec![(
            device_id(1),
            crate::device::ManagedDevice {
                os_version,
                ..entry.clone()
            },
        )];
    };
    world.directory.change(old);
    assert_eq!(follow_next(&world).await.state, needs(AttentionReason::WindowsTooOld));
    world
        .directory
        .change(|tenant| tenant.managed = vec![(device_id(1), entry.clone())]);
    world.log.take();
    assert_eq!(follow_next(&world).await.state, OrderState::Accepted);
    assert!(world.log.take().contains(&Call::OrderRotation));
}

#[tokio::test]
async fn a_failed_action_needs_attention_with_its_reason() {
    let (world, _) = disclosed().await;
    world.clock.advance(minutes(1));
    follow(&world).await;
    fail_action(&world);
    assert_eq!(
        follow_next(&world).await.state,
        needs(AttentionReason::ActionFailed { error_code: Some(5) })
    );
}

#[tokio::test]
async fn done_without_a_key_is_no_proof() {
    let (world, _) = disclosed().await;
    world.clock.advance(minutes(1));
    follow(&world).await;
    world.directory.check_in(device_id(1), None);
    assert_eq!(follow_next(&world).await.state, OrderState::Accepted);
    world.clock.advance(minutes(31));
    assert_eq!(follow_next(&world).await.state, needs(AttentionReason::NoNewKey));
}

#[tokio::test]
async fn an_order_in_need_of_attention_is_given_up_after_90_days() {
    let (world, id) = disclosed().await;
    world.directory.change(|tenant| tenant.managed.clear());
    follow(&world).await;
    world.clock.advance(LOOK_ON_FOR - minutes(1));
    follow(&world).await;
    assert_eq!(wait(&world, id), Some(PACE_OF_ATTENTION));
    follow_next(&world).await;
    assert_eq!(wait(&world, id), None);
}
