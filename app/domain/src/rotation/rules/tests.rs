use super::{Cause, OwnRotation, Plan, RotationRules};
use crate::device::{JoinType, RotationPolicy, RotationSetting};
use crate::rotation::AttentionReason;

const NEW: Option<&str> = Some("10.0.26100.2033");

fn policy(rotation: Option<RotationSetting>) -> RotationPolicy {
    RotationPolicy {
        rotation,
        save_to_directory: Some(true),
        require_stored: Some(true),
    }
}

#[test]
fn a_device_rotates_by_itself_where_the_setting_reaches_its_join_type() {
    use JoinType::{EntraJoined, HybridJoined, Registered, Unknown};
    let off = || OwnRotation::WillNot(AttentionReason::RotationOff);
    let cases = [
        (None, EntraJoined, OwnRotation::Unknown),
        (Some(RotationSetting::Off), EntraJoined, off()),
        (Some(RotationSetting::EntraJoined), EntraJoined, OwnRotation::Will),
        (Some(RotationSetting::EntraJoined), HybridJoined, off()),
        (Some(RotationSetting::EntraAndHybridJoined), EntraJoined, OwnRotation::Will),
        (Some(RotationSetting::EntraAndHybridJoined), HybridJoined, OwnRotation::Will),
        (Some(RotationSetting::EntraAndHybridJoined), Registered, OwnRotation::Unknown),
        (Some(RotationSetting::EntraAndHybridJoined), Unknown, OwnRotation::Unknown),
    ];
    for (setting, join_type, expected) in cases {
        assert_eq!(
            OwnRotation::of(policy(setting), join_type, NEW),
            expected,
            "{setting:?} {join_type:?}"
        );
    }
}

#[test]
fn the_other_conditions_are_needed_too() {
    let on = policy(Some(RotationSetting::EntraAndHybridJoined));
    let join = JoinType::EntraJoined;
    let not_saved = RotationPolicy {
        save_to_directory: Some(false),
        ..on
    };
    let not_required = RotationPolicy {
        require_stored: Some(false),
        ..on
    };
    let unsaid = RotationPolicy {
        require_stored: None,
        ..on
    };
    assert_eq!(
        OwnRotation::of(not_saved, join, NEW),
        OwnRotation::WillNot(AttentionReason::NotSavedToDirectory)
    );
    assert_eq!(
        OwnRotation::of(not_required, join, NEW),
        OwnRotation::WillNot(AttentionReason::StoringNotRequired)
    );
    assert_eq!(OwnRotation::of(unsaid, join, NEW), OwnRotation::Unknown);
    assert_eq!(
        OwnRotation::of(on, join, Some("10.0.18362.1")),
        OwnRotation::WillNot(AttentionReason::WindowsTooOld)
    );
    assert_eq!(OwnRotation::of(on, join, Some("10.0.18363.1")), OwnRotation::Will);
    assert_eq!(OwnRotation::of(on, join, None), OwnRotation::Unknown);
}

#[test]
fn words_are_read_back() {
    for cause in Cause::ALL {
        assert_eq!(Cause::from_code(cause.code()), Some(cause));
    }
    for plan in Plan::ALL {
        assert_eq!(Plan::from_code(plan.code()), Some(plan));
    }
}

#[test]
fn each_cause_has_a_plan_of_its_own() {
    for (place, cause) in Cause::ALL.into_iter().enumerate() {
        let plans: Vec<Plan> = (0..6).map(|it| if it == place { Plan::Ask } else { Plan::AtOnce }).collect();
        let rules = RotationRules {
            self_service: plans[0],
            helpdesk: plans[1],
            owner_change: plans[2],
            incident: plans[3],
            outside_read: plans[4],
            by_hand: plans[5],
        };
        assert_eq!(rules.plan(cause), Plan::Ask, "{cause:?}");
        let others = Cause::ALL.into_iter().filter(|other| *other != cause);
        assert!(others.map(|other| rules.plan(other)).all(|plan| plan == Plan::AtOnce));
    }
}
