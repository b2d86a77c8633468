mod delivery;
mod embedded;
mod gate;
mod limits;
mod not_matched;
mod orders;

use super::{Confirmation, Reveal, RevealKey, RevealRequest, ShownKey};
use crate::disclosure::{READS_PER_SESSION, ReadOutcome};
use crate::failure::Failure;
use crate::fakes::{
    Call, Fault, Tenant, World, actor, device_id, employee, key_id, managed_device, session, start, stored_key, windows_device,
};
use crate::guard::Guard;
use crate::id::{DeviceId, Digest, Reference};
use crate::key_access::KeyAccess;
use crate::key_id::KeyIdMistake;
use crate::matching::Finding;
use crate::password::Flaw;
use crate::ports::{DirectoryError, Sessions as _};
use crate::record::{Event, EventCode};
use crate::recovery_cause::Told;
use crate::rotation::{OrderState, Plan, SupersededBy};

const ANNAS: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const ANNAS_TYPED: &str = "4290B6C0";
const BENS: &str = "7d1c2a60-3f6e-4a52-9a55-0c0f3a5f9b11";
const NOBODYS: &str = "7d1c2a61-aaaa-4a52-9a55-0c0f3a5f9b11";
const PASSWORD: &str = "110000-220000-330000-440000-550000-660000-135795-597531";

/// The calls of a reveal that is shown.
const SAFE_ORDER: [Call; 10] = [
    Call::GetPerson,
    Call::SelfServiceSwitch,
    Call::ListOwnedDevices,
    Call::ListKeys,
    Call::FindDevice,
    Call::BeginDisclosure,
    Call::IsDelivered,
    Call::ReadKey,
    Call::FinishDisclosure,
    Call::IsDelivered,
];

/// Anna owns device 1 and Ben device 2; each has a key and is known to Intune.
fn world() -> World {
    World::new(Tenant {
        devices: vec![windows_device(1, "LAPTOP-ANNA"), windows_device(2, "LAPTOP-BEN")],
        owners: vec![("anna", device_id(1)), ("ben", device_id(2))],
        keys: vec![
            (stored_key(key_id(ANNAS), device_id(1)), PASSWORD),
            (stored_key(key_id(BENS), device_id(2)), PASSWORD),
        ],
        managed: vec![(device_id(1), managed_device(1)), (device_id(2), managed_device(2))],
        ..Tenant::default()
    })
}

/// Anna asks.
async fn ask(world: &World, typed: &str, device: Option<DeviceId>, form: &str) -> Result<Reveal, Failure> {
    ask_through(world, world.guard(KeyAccess::Delegated), typed, device, form).await
}

/// Anna asks, where this decides who may.
async fn ask_through(
    world: &World,
    guard: Guard<'_>,
    typed: &str,
    device: Option<DeviceId>,
    form: &str,
) -> Result<Reveal, Failure> {
    let World {
        ledger,
        directory,
        clock,
        randomness,
        outbox,
        ..
    } = world;
    let (session, reference, form) = (session("anna"), Reference::from_random([1; 5]), Digest::of(form));
    let request = RevealRequest {
        actor: actor(&session, &reference),
        typed,
        device,
        form,
        told: Told::default(),
        extension: 0,
        confirmation: Confirmation::None,
    };
    RevealKey {
        ledger,
        directory,
        clock,
        randomness,
        outbox,
        guard,
        plan: Plan::RelyOnDevice,
    }
    .run(&request)
    .await
}

/// Anna asks for her own key with a fresh form.
async fn ask_for_own(world: &World) -> Result<Reveal, Failure> {
    ask(world, ANNAS_TYPED, None, "form").await
}

fn shown(reveal: Result<Reveal, Failure>) -> ShownKey {
    match reveal {
        Ok(Reveal::Shown(shown)) => *shown,
        other => panic!("not shown: {other:?}"),
    }
}

fn numbers<const N: usize>(codes: [EventCode; N]) -> [u16; N] {
    codes.map(EventCode::number)
}

#[tokio::test]
async fn a_key_is_recorded_then_read_then_recorded_again_then_shown() {
    let world = world();
    let shown = shown(ask_for_own(&world).await);
    assert_eq!(world.log.take(), SAFE_ORDER);
    assert_eq!(shown.password.unwrap().groups().collect::<Vec<_>>().join("-"), PASSWORD);
    assert_eq!(
        (shown.key.id, shown.device.id, shown.at),
        (key_id(ANNAS), device_id(1), start())
    );
    assert_eq!(world.ledger.outcomes(), [Some(ReadOutcome::Read)]);
    assert_eq!(world.ledger.states(), [OrderState::Ordered]);
    let codes = numbers([EventCode::DisclosureBegun, EventCode::RotationOrdered, EventCode::KeyRead]);
    assert_eq!(world.ledger.codes(), codes);
    let read = &world.ledger.records()[2];
    assert_eq!(
        (read.disclosure, read.key, read.device),
        (Some(shown.disclosure), Some(key_id(ANNAS)), Some(device_id(1)))
    );
    assert_eq!(
        (read.request_id.as_deref(), read.person),
        (Some("request-1"), Some(session("anna").person))
    );
    assert_eq!(world.ledger.next_look_at(shown.order), Some(start()));
}

#[tokio::test]
async fn without_a_record_the_directory_is_not_asked() {
    let world = world();
    world.ledger.fail(Some(Call::BeginDisclosure));
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::LedgerUnwritable);
    assert_eq!(world.log.take(), SAFE_ORDER[..6]);
    assert_eq!(world.ledger.codes(), [0_u16; 0]);
}

#[tokio::test]
async fn without_the_second_record_nothing_is_shown_and_the_order_stays() {
    let world = world();
    world.ledger.fail(Some(Call::FinishDisclosure));
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::LedgerUnwritable);
    assert_eq!(world.log.take(), SAFE_ORDER[..9]);
    assert_eq!(
        (world.ledger.outcomes(), world.ledger.states()),
        (vec![None], vec![OrderState::Ordered])
    );
}

#[tokio::test]
async fn a_definite_refusal_supersedes_the_order_and_an_unknown_outcome_keeps_it() {
    let superseded = OrderState::Superseded(SupersededBy::NothingDisclosed);
    let refused = (ReadOutcome::Refused, EventCode::KeyReadRefused, superseded);
    let unknown = (ReadOutcome::Unknown, EventCode::KeyReadUnknown, OrderState::Ordered);
    let table = [
        (DirectoryError::TokenRefused, Failure::SignInAgain, &refused),
        (DirectoryError::Refused, Failure::DirectoryRefused, &refused),
        (DirectoryError::NotFound, Failure::NotFound, &refused),
        (
            DirectoryError::Throttled { retry_after: None },
            Failure::DirectoryBusy,
            &refused,
        ),
        (DirectoryError::Unreachable, Failure::DirectoryDown, &refused),
        (DirectoryError::TimedOut, Failure::DirectorySlow, &unknown),
        (DirectoryError::Failed { retry_after: None }, Failure::DirectoryDown, &unknown),
        (DirectoryError::Malformed, Failure::DirectoryDown, &unknown),
    ];
    for (error, failure, (outcome, code, state)) in table {
        let world = world();
        world.directory.fail(Call::ReadKey, error.clone());
        assert_eq!(ask_for_own(&world).await.unwrap_err(), failure, "{error:?}");
        assert_eq!(world.log.take(), SAFE_ORDER[..9], "asked once, never retried");
        assert_eq!(world.ledger.outcomes(), [Some(outcome.clone())], "{error:?}");
        assert_eq!(world.ledger.states(), std::slice::from_ref(state), "{error:?}");
        assert!(world.ledger.codes().contains(&code.number()), "{error:?}");
    }
}

#[tokio::test]
async fn an_answer_of_another_key_or_device_is_never_shown() {
    for fault in [Fault::AnswersForKey(key_id(BENS)), Fault::AnswersForDevice(device_id(2))] {
        let world = world();
        world.directory.misbehave(&[fault]);
        assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::DirectoryDown);
        assert_eq!(world.ledger.outcomes(), [Some(ReadOutcome::Unknown)]);
        assert_eq!(world.ledger.states(), [OrderState::Ordered]);
        assert_eq!(world.ledger.records()[2].request_id.as_deref(), Some("request-1"));
    }
}

#[tokio::test]
async fn a_malformed_password_is_shown_unaltered_as_such() {
    let bad = " 110001-220000-330000-440000-550000-660000-135795-597531";
    let world = world();
    world.directory.change(|tenant| tenant.keys[0].1 = bad);
    let shown = shown(ask_for_own(&world).await);
    let password = shown.password.unwrap_err();
    assert_eq!((password.expose(), password.flaw), (bad, Flaw::Group { number: 1 }));
    assert_eq!(world.ledger.outcomes(), [Some(ReadOutcome::ReadMalformed)]);
    assert_eq!(world.ledger.states(), [OrderState::Ordered]);
    assert_eq!(world.ledger.codes().last(), Some(&EventCode::KeyReadMalformed.number()));
}

#[tokio::test]
async fn debug_tells_neither_what_was_typed_nor_the_password() {
    let (session, reference) = (session("anna"), Reference::from_random([1; 5]));
    let request = RevealRequest {
        actor: actor(&session, &reference),
        typed: PASSWORD,
        device: None,
        form: Digest::of("form"),
        told: Told::default(),
        extension: 0,
        confirmation: Confirmation::None,
    };
    assert!(!format!("{request:?}").contains("110000"));
    assert!(!format!("{:?}", shown(ask_for_own(&world()).await)).contains("110000"));
}
