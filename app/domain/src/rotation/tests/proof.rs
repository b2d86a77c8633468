//! What proves a rotation, and what does not.

use super::*;

#[test]
fn a_proof_is_a_newer_key_of_the_same_device_and_volume() {
    let shown_again = key(SHOWN, at(5));
    let older = key(NEWER, at(-5));
    let at_that_instant = key(NEWER, start());
    let other_volume = StoredKey {
        volume: Volume::FixedData,
        ..key(NEWER, at(5))
    };
    let unknown_volume = StoredKey {
        volume: Volume::Unknown,
        ..key(NEWER, at(5))
    };
    let other_device = StoredKey {
        device: device_id(2),
        ..key(NEWER, at(5))
    };
    let no_proofs = [
        shown_again,
        older,
        at_that_instant,
        other_volume,
        unknown_volume,
        other_device,
    ];
    for key in &no_proofs {
        assert_eq!(proof(&ordered(), std::slice::from_ref(key)), None, "{key:?}");
    }
    assert_eq!(proof(&ordered(), &no_proofs), None);
    assert_eq!(proof(&ordered(), &[]), None);
    let an_instant_later = start().checked_add(SignedDuration::from_nanos(1)).unwrap();
    assert_eq!(proof(&ordered(), &[key(NEWER, an_instant_later)]), Some(key_id(NEWER)));
}

#[test]
fn of_several_proofs_the_newest_is_named() {
    let mut keys = vec![key(NEWEST, at(9)), key(NEWER, at(5)), key(SHOWN, at(-5))];
    assert_eq!(proof(&ordered(), &keys), Some(key_id(NEWEST)));
    keys.reverse();
    assert_eq!(proof(&ordered(), &keys), Some(key_id(NEWEST)));
}

#[test]
fn a_proof_ends_an_order_whatever_else_is_seen() {
    let failed = managed(result(ActionState::Failed, Some(at(2))));
    let unmanaged = Sight {
        managed: Vec::new(),
        ..sight()
    };
    let late = RotationOrder {
        state: OrderState::NeedsAttention(AttentionReason::NoNewKey),
        ..accepted()
    };
    for order in [ordered(), accepted(), late] {
        for sight in [sight(), failed.clone(), unmanaged.clone()] {
            let sight = Sight {
                keys: vec![key(NEWER, at(5))],
                ..sight
            };
            assert_eq!(next_step(&order, &sight, at(100_000)), proven(NEWER));
        }
    }
}
