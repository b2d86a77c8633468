//! Who may help themselves at all, and by whose right.

use super::*;
use crate::disclosure::{DisclosureFilter, DisclosurePath};
use crate::guard::SelfServicePolicy;
use crate::ports::{Disclosures as _, OrderBook as _};
use crate::rotation::Cause;
use crate::session::Session;

/// A policy, key access, and the failure of whoever is told one.
type Case = (SelfServicePolicy, KeyAccess, Result<(), Failure>);

const GUESTS: SelfServicePolicy = SelfServicePolicy {
    guests: true,
    despite_switch: false,
};
const DESPITE: SelfServicePolicy = SelfServicePolicy {
    guests: false,
    despite_switch: true,
};

async fn ask_under(world: &World, policy: SelfServicePolicy, key_access: KeyAccess) -> Result<(), Failure> {
    let guard = Guard {
        policy,
        ..world.guard(key_access)
    };
    ask_through(world, guard, ANNAS_TYPED, None, "form").await.map(drop)
}

/// Each case in a world of its own; whoever is refused is recorded and was told nothing of devices.
async fn check(change: impl Fn(&mut Tenant), cases: &[Case]) {
    for (policy, key_access, expected) in cases {
        let world = world();
        world.directory.change(|tenant| {
            tenant.staff.people = vec![employee("anna")];
            change(tenant);
        });
        let asked = ask_under(&world, *policy, *key_access).await;
        assert_eq!(asked, *expected, "{policy:?} {key_access:?}");
        if let Err(failure) = asked {
            let [refused] = world.ledger.records().try_into().unwrap();
            assert_eq!(
                (refused.code, refused.detail.as_deref()),
                (EventCode::DisclosureRefused.number(), Some(failure.code()))
            );
            assert_eq!(
                (refused.path.as_deref(), refused.person),
                (Some("self-service"), Some(session("anna").person))
            );
        }
        let calls = world.log.take();
        assert_eq!(calls.contains(&Call::ListOwnedDevices), expected.is_ok(), "{calls:?}");
    }
}

#[tokio::test]
async fn a_disabled_account_is_refused() {
    let refused = Err(Failure::SignInRefused);
    check(
        |tenant| tenant.staff.people[0].enabled = false,
        &[
            (SelfServicePolicy::default(), KeyAccess::Delegated, refused),
            (GUESTS, KeyAccess::Application, refused),
        ],
    )
    .await;
}

#[tokio::test]
async fn an_account_that_is_gone_is_refused_where_rekey_is_the_gate() {
    check(
        |tenant| tenant.staff.people.clear(),
        &[
            (SelfServicePolicy::default(), KeyAccess::Delegated, Ok(())),
            (
                SelfServicePolicy::default(),
                KeyAccess::Application,
                Err(Failure::SignInRefused),
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_guest_of_the_session_is_refused_before_anything_is_asked() {
    let world = world();
    let guest = Session {
        guest: true,
        ..session("anna")
    };
    let checked = world.guard(KeyAccess::Delegated).check(&guest).await;
    assert_eq!((checked, world.log.take()), (Err(Failure::GuestRefused), Vec::new()));
}

#[tokio::test]
async fn a_refusal_that_cannot_be_recorded_is_one_all_the_same() {
    let world = world();
    world.directory.change(|tenant| tenant.setup.switch = Some(false));
    world.ledger.fail(Some(Call::Record));
    let asked = ask_under(&world, SelfServicePolicy::default(), KeyAccess::Delegated).await;
    assert_eq!(asked, Err(Failure::LedgerUnwritable));
    assert!(!world.log.take().contains(&Call::ListOwnedDevices));
}

#[tokio::test]
async fn a_guest_is_let_in_only_where_the_organisation_says_so() {
    let refused = Err(Failure::GuestRefused);
    check(
        |tenant| tenant.staff.people[0].guest = true,
        &[
            (SelfServicePolicy::default(), KeyAccess::Delegated, refused),
            (DESPITE, KeyAccess::Application, refused),
            (GUESTS, KeyAccess::Delegated, Ok(())),
            (GUESTS, KeyAccess::Application, Ok(())),
        ],
    )
    .await;
}

#[tokio::test]
async fn the_tenants_switch_is_kept_to_unless_rekey_is_the_gate_and_the_organisation_says_so() {
    let refused = Err(Failure::SelfServiceOff);
    check(
        |tenant| tenant.setup.switch = Some(false),
        &[
            (SelfServicePolicy::default(), KeyAccess::Delegated, refused),
            (DESPITE, KeyAccess::Delegated, refused),
            (SelfServicePolicy::default(), KeyAccess::Application, refused),
            (DESPITE, KeyAccess::Application, Ok(())),
        ],
    )
    .await;
    for switch in [None, Some(true)] {
        check(
            |tenant| tenant.setup.switch = switch,
            &[
                (SelfServicePolicy::default(), KeyAccess::Delegated, Ok(())),
                (SelfServicePolicy::default(), KeyAccess::Application, Ok(())),
            ],
        )
        .await;
    }
}

#[tokio::test]
async fn what_cannot_be_found_out_lets_through_only_where_entra_decides() {
    for call in [Call::GetPerson, Call::SelfServiceSwitch] {
        for (key_access, expected) in [
            (KeyAccess::Delegated, Ok(())),
            (KeyAccess::Application, Err(Failure::DirectorySlow)),
        ] {
            let world = world();
            world.directory.change(|tenant| tenant.staff.people = vec![employee("anna")]);
            world.directory.fail(call, DirectoryError::TimedOut);
            let asked = ask_under(&world, SelfServicePolicy::default(), key_access).await;
            assert_eq!(asked, expected, "{call:?} {key_access:?}");
        }
    }
}

#[tokio::test]
async fn with_rekeys_own_right_a_key_that_entra_would_refuse_is_read_but_never_that_of_another() {
    let world = world();
    world.directory.change(|tenant| tenant.staff.people = vec![employee("anna")]);
    let ask = async |typed, form| {
        let guard = world.guard(KeyAccess::Application);
        ask_through(&world, guard, typed, None, form).await
    };
    shown(ask(ANNAS_TYPED, "first").await);
    let reveal = ask(BENS, "second").await;
    assert!(
        matches!(
            &reveal,
            Ok(Reveal::NotMatched {
                finding: Finding::NoMatch,
                ..
            })
        ),
        "{reveal:?}"
    );
    assert_eq!(world.log.take().iter().filter(|call| **call == Call::ReadKey).count(), 1);
}

#[tokio::test]
async fn the_key_of_a_disabled_device_is_not_shown() {
    let world = world();
    world.directory.change(|tenant| tenant.devices[0].enabled = false);
    let reveal = ask_for_own(&world).await;
    assert!(
        matches!(&reveal, Ok(Reveal::DeviceDisabled { device_name }) if device_name == "LAPTOP-ANNA"),
        "{reveal:?}"
    );
    assert!(!world.log.take().contains(&Call::BeginDisclosure));
    assert_eq!(world.ledger.outcomes(), []);
    assert_eq!(world.ledger.codes().len(), 1, "it is recorded");
}

#[tokio::test]
async fn a_disclosure_is_by_self_service_from_an_address_and_its_order_follows_the_policy() {
    let world = world();
    let shown = shown(ask_for_own(&world).await);
    let past = world.ledger.list_disclosures(&DisclosureFilter::default(), 9).await.unwrap();
    assert_eq!(
        (past.len(), past[0].path, &past[0].subject),
        (1, DisclosurePath::SelfService, &None)
    );
    let order = world.ledger.find_order(shown.order).await.unwrap().unwrap();
    assert_eq!((order.cause, order.plan), (Cause::SelfService, Plan::RelyOnDevice));
    for event in world.ledger.records() {
        assert_eq!(
            (event.from.as_deref(), event.path.as_deref()),
            (Some("192.0.2.7"), Some("self-service"))
        );
    }
}
