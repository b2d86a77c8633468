use super::*;
use crate::fakes::{Call, Tenant, World, actor, minutes, session};
use crate::id::Reference;

async fn accept_in(world: &World, session: &Session, version: &str, language: &str) -> Result<(), Failure> {
    let reference = Reference::random(&world.randomness);
    accept(&world.ledger, &world.clock, &actor(session, &reference), version, language).await
}

async fn accepted(world: &World, session: &Session, version: &str) -> bool {
    is_accepted(&world.ledger, session, version).await.unwrap()
}

#[tokio::test]
async fn what_was_accepted_counts_for_its_version_and_is_recorded_once() {
    let world = World::new(Tenant::default());
    let anna = session("anna");
    assert!(!accepted(&world, &anna, "2").await);
    for _ in 0..2 {
        accept_in(&world, &anna, "2", "de").await.unwrap();
    }
    assert!(accepted(&world, &anna, "2").await);
    assert!(!accepted(&world, &anna, "3").await, "a new version asks again");
    assert!(!accepted(&world, &anna, "").await);
    let records = world.ledger.records();
    assert_eq!(world.ledger.codes(), [EventCode::NoticeAccepted.number()]);
    assert_eq!(records[0].detail.as_deref(), Some("2 de"));
    assert_eq!(records[0].person, Some(anna.person));
}

#[tokio::test]
async fn it_counts_for_nobody_else_and_for_no_later_session() {
    let world = World::new(Tenant::default());
    let anna = session("anna");
    accept_in(&world, &anna, "2", "en").await.unwrap();
    assert!(!accepted(&world, &session("ben"), "2").await);
    let mut later = anna.clone();
    later.began_at = world.clock.now() + minutes(1);
    assert!(!accepted(&world, &later, "2").await);
    // Another person who came to bear the same name.
    let mut namesake = session("ben");
    namesake.user_principal_name = anna.user_principal_name.clone();
    assert!(!accepted(&world, &namesake, "2").await);
}

#[tokio::test]
async fn where_the_ledger_cannot_tell_or_write_nothing_is_accepted() {
    let world = World::new(Tenant::default());
    let anna = session("anna");
    for operation in [Call::SearchRecords, Call::Record] {
        world.ledger.fail(Some(operation));
        let failed = accept_in(&world, &anna, "2", "en").await;
        assert_eq!(failed, Err(Failure::LedgerUnwritable), "{operation:?}");
    }
    world.ledger.fail(None);
    assert!(!accepted(&world, &anna, "2").await);
}
