//! For whom a technician may work: asked on every request, and what is out of scope looks like nothing.

use uuid::Uuid;

use super::*;
use crate::case::Situation;
use crate::case::policy::Scope;
use crate::ports::DirectoryError;

const TECHNICIANS: Uuid = Uuid::from_u128(0x6201);
const NORTH: Uuid = Uuid::from_u128(0x6202);
const SOUTH: Uuid = Uuid::from_u128(0x6203);

/// Tess and Theo are the technicians who help the north, where Carl works. Owen works in the south.
fn scoped(scopes: Vec<Scope>) -> Desk {
    let desk = Desk::new(ConsolePolicy {
        scopes,
        second_person: true,
        ..ConsolePolicy::default()
    });
    desk.world.directory.change(|tenant| {
        tenant.staff.members = vec![
            (TECHNICIANS, employee("tess").object),
            (TECHNICIANS, employee("theo").object),
            (NORTH, employee("carl").object),
            (SOUTH, employee("owen").object),
        ];
    });
    desk
}

fn for_north() -> Scope {
    Scope {
        technicians: Some(TECHNICIANS),
        within: vec![NORTH],
    }
}

#[tokio::test]
async fn whom_a_technician_may_help_follows_from_the_scopes() {
    let for_all = |within| Scope {
        technicians: None,
        within,
    };
    let of_others = Scope {
        technicians: Some(SOUTH),
        within: vec![NORTH],
    };
    let table = [
        (vec![], "owen", Found::Chosen),
        (vec![for_north()], "carl", Found::Chosen),
        (vec![for_north()], "owen", Found::Nobody),
        (vec![for_all(vec![NORTH])], "carl", Found::Chosen),
        (vec![for_all(vec![NORTH])], "owen", Found::Nobody),
        (vec![for_all(vec![])], "carl", Found::Nobody),
        (vec![of_others.clone()], "carl", Found::Nobody),
        (vec![of_others, for_all(vec![SOUTH])], "owen", Found::Chosen),
        (vec![for_north(), for_all(vec![SOUTH])], "owen", Found::Chosen),
    ];
    for (scopes, caller, expected) in table {
        let desk = scoped(scopes.clone());
        let number = desk.at(Step::Caller).await;
        let found = desk
            .console()
            .choose_caller(Who::new("tess").actor(), &number, &format!("E-{caller}"))
            .await;
        assert_eq!(found, Ok(expected), "{caller} {scopes:?}");
    }
}

#[tokio::test]
async fn somebody_out_of_scope_and_nobody_look_alike() {
    let mut seen = Vec::new();
    for text in ["E-owen", "E-unknown"] {
        let desk = scoped(vec![for_north()]);
        let number = desk.at(Step::Caller).await;
        let found = desk.console().choose_caller(Who::new("tess").actor(), &number, text).await;
        seen.push((found, desk.case(&number).await, desk.world.ledger.records()));
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn each_action_on_a_caller_who_left_the_scope_is_refused_and_recorded() {
    let tess = Who::new("tess");
    for step in ALL_STEPS.into_iter().filter(|step| *step != Step::Caller) {
        let desk = scoped(vec![for_north()]);
        let number = desk.at(step).await;
        let case = desk.case(&number).await;
        desk.world
            .directory
            .change(|tenant| tenant.staff.members.retain(|(group, _)| *group != NORTH));
        let (console, me) = (desk.console(), tess.actor());
        let refused = [
            console.check(me, &number, Check::CallBack, PHONE).await.map(drop),
            console.record_device_name(me, &number, "LAPTOP").await,
            console.record_key_id(me, &number, "4290B6C0").await.map(drop),
            console.locate(me, &number).await.map(drop),
            console.ask_again(me, &number).await,
            console.give_reason(me, &number, reason("")).await,
            console.ask_approval(me, &number).await,
            console.answer_approval(me, &number, true).await,
            console.reveal(me, &number, form("form")).await.map(drop),
            console.close(me, &number, Ending::Dropped).await,
            console.show(me, &number).await.map(drop),
        ];
        assert_eq!(refused, [Err(Failure::OutOfScope); 11], "{step:?}");
        let denied = desk.world.ledger.records().into_iter().rev().take(refused.len());
        for event in denied {
            assert_eq!(event.code, EventCode::ScopeDenied.number());
            assert_eq!(
                (event.subject, event.case.as_deref()),
                (Some(session("carl").person), Some(number.as_str()))
            );
        }
        assert_eq!(desk.case(&number).await, case);
        assert!(!desk.world.log.take().contains(&Call::ReadKey));
    }
}

#[tokio::test]
async fn a_case_out_of_scope_is_neither_taken_nor_listed() {
    let [tess, owen, carl] = ["tess", "owen", "carl"].map(Who::new);
    let desk = scoped(vec![for_north()]);
    let console = desk.console();
    let souths = console.open_own(owen.actor(), Situation::NoKey, None, None).await.unwrap();
    let norths = console.open_own(carl.actor(), Situation::NoKey, None, None).await.unwrap();
    assert_eq!(console.take(tess.actor(), &souths).await, Err(Failure::OutOfScope));
    assert_eq!(desk.last().0, EventCode::ScopeDenied.number());
    let listed = console.list(tess.actor(), crate::console::CaseList::Waiting).await.unwrap();
    assert_eq!(listed.into_iter().map(|case| case.number).collect::<Vec<_>>(), [norths]);
}

#[tokio::test]
async fn a_directory_that_cannot_tell_memberships_opens_nothing() {
    let tess = Who::new("tess");
    let desk = scoped(vec![for_north()]);
    let number = desk.at(Step::Reveal).await;
    desk.world.directory.fail(Call::Memberships, DirectoryError::Refused);
    let shown = desk.console().reveal(tess.actor(), &number, form("form")).await;
    assert_eq!(shown.map(drop), Err(Failure::DirectoryRefused));
    assert_eq!(
        desk.console().show(tess.actor(), &number).await.map(drop),
        Err(Failure::DirectoryRefused)
    );
    assert!(!desk.world.log.take().contains(&Call::ReadKey));
}

#[tokio::test]
async fn an_attempt_out_of_scope_that_cannot_be_recorded_is_refused_all_the_same() {
    let desk = scoped(vec![for_north()]);
    let number = desk.at(Step::Reveal).await;
    desk.world.directory.change(|tenant| tenant.staff.members.clear());
    desk.world.ledger.fail(Some(Call::Record));
    let shown = desk.console().reveal(Who::new("tess").actor(), &number, form("form")).await;
    assert_eq!(shown.map(drop), Err(Failure::LedgerUnwritable));
    assert!(!desk.world.log.take().contains(&Call::ReadKey));
}

#[tokio::test]
async fn where_rekey_is_the_only_gate_a_device_of_nobody_is_in_no_scope() {
    for (scopes, key_access, in_scope) in [
        (vec![], KeyAccess::Application, true),
        (vec![for_north()], KeyAccess::Delegated, true),
        (vec![for_north()], KeyAccess::Application, false),
    ] {
        for (name, typed) in [("KIOSK-3", "9E1C2A61"), ("unknown", NOBODYS)] {
            let (mut desk, tess) = (scoped(scopes.clone()), Who::new("tess"));
            desk.key_access = key_access;
            let number = desk.at(Step::DeviceName).await;
            let console = desk.console();
            let kiosk = console.is_device_in_scope(tess.actor(), &windows_device(3, "KIOSK-3")).await;
            assert_eq!(kiosk, Ok(in_scope), "{scopes:?} {key_access:?}");
            console.record_device_name(tess.actor(), &number, name).await.unwrap();
            console.record_key_id(tess.actor(), &number, typed).await.unwrap().unwrap();
            let expected = if in_scope { Locating::Located } else { Locating::Nothing };
            assert_eq!(
                console.locate(tess.actor(), &number).await,
                Ok(expected),
                "{name} {key_access:?}"
            );
        }
    }
}
