use super::doors::{DOORS, Method, Needs, Shut, find};
use super::{Right, Role, TABLE, has};

#[test]
fn the_table_lists_each_right_once_and_gives_it_to_somebody() {
    for (place, (right, roles)) in TABLE.iter().enumerate() {
        assert!(!roles.is_empty(), "{right:?}");
        assert!(!TABLE[..place].iter().any(|(other, _)| other == right), "{right:?}");
    }
}

#[test]
fn each_role_has_exactly_what_the_table_says() {
    let of = |role| {
        let rights: Vec<Right> = TABLE
            .iter()
            .map(|(right, _)| *right)
            .filter(|right| has(&[role], *right))
            .collect();
        rights
    };
    assert_eq!(
        of(Role::Helpdesk),
        [Right::UseConsole, Right::Approve, Right::SeeOrders, Right::OrderRotation]
    );
    assert_eq!(
        of(Role::Auditor),
        [Right::SeeOrders, Right::ReadAudit, Right::ExportAudit, Right::SeeReadiness]
    );
    assert_eq!(
        of(Role::Responder),
        [
            Right::SeeOrders,
            Right::OrderRotation,
            Right::ReadAudit,
            Right::HandleIncidents
        ]
    );
    assert_eq!(
        of(Role::Admin),
        [
            Right::SeeOrders,
            Right::SeeReadiness,
            Right::RunReadiness,
            Right::ManageStations
        ]
    );
    assert!(TABLE.iter().all(|(right, _)| !has(&[], *right)));
}

#[test]
fn roles_are_read_back_from_their_codes() {
    for role in Role::ALL {
        assert_eq!(Role::from_code(role.code()), Some(role));
    }
    assert_eq!(Role::from_code("Recovery.Everything"), None);
}

#[test]
fn no_two_doors_stand_at_one_place() {
    for door in DOORS {
        assert_eq!(find(door.method, door.path), Some(door), "{door:?} is hidden by another");
    }
}

#[test]
fn a_segment_in_braces_is_any_one_segment() {
    let device = find(Method::Get, "/devices/1").unwrap();
    assert_eq!(device.path, "/devices/{device}");
    for unknown in ["/devices/", "/devices/1/2", "/nowhere", "", "devices"] {
        assert_eq!(find(Method::Get, unknown), None, "{unknown:?}");
    }
    assert_eq!(find(Method::Post, "/devices"), None);
}

#[test]
fn doors_open_for_those_who_have_the_right() {
    for door in DOORS {
        for role in Role::ALL {
            let expected = match door.needs {
                Needs::Nothing | Needs::Session => Ok(()),
                Needs::Right(right) if has(&[role], right) => Ok(()),
                Needs::Right(right) => Err(Shut::NotPermitted(right)),
            };
            assert_eq!(door.open(Some(&[role])), expected, "{door:?} {role:?}");
        }
        assert_eq!(door.open(None).is_ok(), door.needs == Needs::Nothing, "{door:?}");
    }
}
