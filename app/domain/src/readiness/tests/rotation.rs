use jiff::SignedDuration;

use super::{Stage, ago, values};
use crate::device::RotationSetting;
use crate::fakes::{Call, device_id, key_id, person_of, windows_device};
use crate::id::OrderId;
use crate::ports::OrderBook as _;
use crate::ports::Orders as _;
use crate::readiness::{Mend, PolicyFile, ReadinessCheck, Verdict};
use crate::record::{Event, EventCode};
use crate::rotation::{AttentionReason, Cause, NewOrder, OrderState, Plan};
use uuid::Uuid;

const CHECK: ReadinessCheck = ReadinessCheck::Rotation;

/// Places an order whose password was given out so many hours ago.
async fn place(stage: &Stage, number: u128, hours: i64) -> OrderId {
    let order = NewOrder {
        id: OrderId(Uuid::from_u128(number)),
        cause: Cause::ByHand,
        plan: Plan::AtOnce,
        incident: None,
        person: Some(person_of("anna")),
        device: device_id(number),
        device_name: format!("PC-{number}"),
        key: key_id("4290b6c0-b17a-497a-8552-272cc30e80d4"),
        volume: crate::device::Volume::OperatingSystem,
        disclosed_at: ago(hours),
        at: ago(hours),
    };
    let event = Event::new(EventCode::RotationOrdered, ago(hours));
    stage.world.ledger.place_order(&order, &event).await.unwrap().order()
}

async fn become_state(stage: &Stage, id: OrderId, new: OrderState) {
    let ledger = &stage.world.ledger;
    let mut order = ledger.find_order(id).await.unwrap().unwrap();
    order.state = new;
    let event = Event::new(order.state.event_code(), ago(2));
    ledger.save_order(&order, None, Some(&event)).await.unwrap();
}

#[tokio::test]
async fn the_setting_is_held_against_the_devices_there_are() {
    let cases = [
        (Some(RotationSetting::EntraAndHybridJoined), "on", Verdict::Good),
        (Some(RotationSetting::EntraJoined), "not-hybrid", Verdict::Attention),
        (Some(RotationSetting::Off), "off", Verdict::Bad),
        (None, "not-set", Verdict::Attention),
    ];
    for (setting, state, verdict) in cases {
        let stage = Stage::new().await;
        stage.change(|tenant| tenant.policy.rotation = setting);
        let finding = stage.finding(CHECK, &format!("rotation-setting-{state}")).await;
        assert_eq!((finding.verdict, &finding.values["hybrid"][..]), (verdict, "1"));
        let mend = (verdict != Verdict::Good).then_some(Mend::PolicyFile(PolicyFile::Rotation));
        assert_eq!(finding.mend, mend);
    }
    let stage = Stage::new().await;
    stage.change(|tenant| {
        tenant.policy.rotation = Some(RotationSetting::EntraJoined);
        tenant.devices.truncate(1);
    });
    assert_eq!(
        stage.codes(CHECK).await[0],
        "rotation-setting-on",
        "no hybrid device is left out"
    );
}

#[tokio::test]
async fn devices_too_old_to_rotate_are_named_and_unknown_ones_counted() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        let mut old = windows_device(3, "OLD");
        old.os_version = Some("10.0.18362.1".to_owned());
        let mut first = windows_device(4, "FIRST");
        first.os_version = Some("10.0.18363.1".to_owned());
        let mut unknown = windows_device(5, "UNKNOWN");
        unknown.os_version = None;
        tenant.devices.extend([old, first, unknown]);
    });
    let old = stage.finding(CHECK, "rotation-windows-old").await;
    assert_eq!((old.verdict, &old.names[..]), (Verdict::Attention, &["OLD".to_owned()][..]));
    assert_eq!(
        values(&old, &["devices", "old", "unknown", "build"]),
        ["5", "1", "1", "18363"]
    );
}

#[tokio::test]
async fn the_last_proof_is_told_with_its_age() {
    let stage = Stage::new().await;
    let proven = stage.finding(CHECK, "rotation-proven").await;
    assert_eq!(
        (proven.verdict, values(&proven, &["days", "at"])),
        (Verdict::Good, vec!["1", &ago(24).to_string()])
    );
    stage.world.clock.advance(SignedDuration::from_hours(90 * 24));
    let long_ago = stage.finding(CHECK, "rotation-proven-long-ago").await;
    assert_eq!((long_ago.verdict, &long_ago.values["days"][..]), (Verdict::Attention, "91"));
    let mut fresh = Stage::new().await;
    fresh.world.ledger = crate::fakes::FakeLedger::new(fresh.world.log.clone());
    let never = fresh.finding(CHECK, "rotation-never-proven").await;
    assert_eq!(never.verdict, Verdict::NotKnown);
}

#[tokio::test]
async fn an_order_not_proven_after_a_week_is_stuck() {
    let stage = Stage::new().await;
    place(&stage, 7, 7 * 24 - 1).await;
    let proven = place(&stage, 8, 8 * 24).await;
    let by = key_id("99999999-0000-4000-8000-000000000001");
    become_state(&stage, proven, OrderState::Proven { by }).await;
    assert!(stage.codes(CHECK).await.contains(&"rotation-nothing-stuck".to_owned()));
    place(&stage, 9, 7 * 24 + 1).await;
    let stuck = stage.finding(CHECK, "rotation-stuck").await;
    assert_eq!((stuck.verdict, &stuck.names[..]), (Verdict::Bad, &["PC-9".to_owned()][..]));
    assert_eq!((&stuck.values["orders"][..], stuck.more), ("1", 0));
    assert!(!stage.codes(CHECK).await.contains(&"rotation-nothing-stuck".to_owned()));
}

#[tokio::test]
async fn orders_that_need_attention_are_counted() {
    let stage = Stage::new().await;
    for number in 1000..1203 {
        let order = place(&stage, number, 2).await;
        become_state(&stage, order, OrderState::NeedsAttention(AttentionReason::NotManaged)).await;
    }
    let attention = stage.finding(CHECK, "rotation-needs-attention").await;
    assert_eq!(
        (attention.verdict, &attention.values["orders"][..]),
        (Verdict::Attention, "203")
    );
    assert_eq!((attention.names.len(), attention.more), (200, 3));
}

#[tokio::test]
async fn without_the_list_of_devices_nothing_is_said_of_their_age() {
    let stage = Stage::new().await;
    let error = crate::ports::DirectoryError::TimedOut;
    stage.world.directory.fail(Call::ListWindowsDevices, error);
    let codes = stage.codes(CHECK).await;
    assert!(codes.iter().all(|code| !code.starts_with("rotation-windows")), "{codes:?}");
    assert!(codes.contains(&"rotation-proven".to_owned()));
}
