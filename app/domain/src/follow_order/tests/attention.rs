//! Orders that Rekey cannot carry on by itself: never silently.

use super::*;

#[tokio::test]
async fn a_missing_permission_needs_attention_at_once() {
    for call in [Call::ListKeys, Call::ListManaged, Call::RotationPolicy, Call::OrderRotation] {
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
        (DirectoryError::TimedOut, AttentionReason::DeviceNotSeen),
        (DirectoryError::NotFound, AttentionReason::DeviceNotSeen),
        (DirectoryError::TokenRefused, AttentionReason::DeviceNotSeen),
    ];
    for (error, reason) in table {
        let (world, _) = disclosed().await;
        world.directory.fail(Call::ListKeys, error);
        world.clock.advance(PATIENCE);
        assert_eq!(follow(&world).await.state, OrderState::Ordered);
        assert_eq!(follow_next(&world).await.state, needs(reason));
    }
    let (world, _) = disclosed().await;
    follow(&world).await;
    world.directory.fail(Call::ListKeys, DirectoryError::Refused);
    world.clock.advance(PATIENCE + minutes(1));
    assert_eq!(follow(&world).await.state, needs(AttentionReason::NotPermitted));
}

#[tokio::test]
async fn what_the_policy_and_the_join_type_forbid_is_not_asked_for() {
    let (world, _) = disclosed().await;
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
    assert_eq!(follow(&world).await.state, needs(AttentionReason::RotationOff));
    assert!(!world.log.take().contains(&Call::OrderRotation));
}

#[tokio::test]
async fn an_order_that_needs_attention_is_proven_by_a_key_that_came_another_way() {
    let (world, id) = disclosed().await;
    world.directory.change(|tenant| tenant.managed.clear());
    assert_eq!(follow(&world).await.state, needs(AttentionReason::NotManaged));
    world.log.take();
    assert_eq!(follow_next(&world).await.state, needs(AttentionReason::NotManaged));
    assert_eq!(
        world.log.take(),
        [Call::LeaseOrder, Call::ListKeys, Call::SaveOrder],
        "nothing is asked for"
    );
    assert_eq!(world.ledger.codes().len(), 4, "the state did not change");
    world.directory.check_in(device_id(1), Some(new_key(&world)));
    assert_eq!(follow_next(&world).await.state, OrderState::Proven { by: key_id(NEWER) });
    assert_eq!(wait(&world, id), None);
}

#[tokio::test]
async fn a_failed_action_needs_attention_with_its_reason() {
    let (world, _) = disclosed().await;
    world.clock.advance(minutes(1));
    follow(&world).await;
    world.directory.change(|tenant| {
        let result = tenant.managed[0].1.rotation.as_mut().unwrap();
        (result.state, result.error_code) = (ActionState::Failed, Some(5));
    });
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
