//! How far back a look goes, and what it settles.

use super::*;

#[tokio::test]
async fn a_read_is_settled_once() {
    let world = world();
    log(&world, [read(&world, "entry 1")]);
    assert_eq!((run(&world).await, run(&world).await), (OUTSIDE, NOTHING));
    assert_eq!((outside_reads(&world).len(), orders(&world).await.len()), (1, 1));
}

#[tokio::test]
async fn the_first_look_goes_a_day_back_and_later_ones_as_far_as_the_log_may_be_late() {
    let world = world();
    let before = |by: SignedDuration| world.clock.now().checked_sub(by).unwrap();
    let at = |id: &str, at: Timestamp| KeyRead { at, ..read(&world, id) };
    let second = SignedDuration::from_secs(1);
    log(
        &world,
        [
            at("too old", before(FIRST_LOOK + second)),
            at("of the day", before(FIRST_LOOK)),
        ],
    );
    assert_eq!(run(&world).await, OUTSIDE);
    let late = [at("too late", before(LATE + second)), at("late", before(LATE))];
    world.clock.advance(minutes(60));
    log(&world, late);
    assert_eq!(run(&world).await, OUTSIDE, "an hour later, back from the last look");
    let details: Vec<_> = outside_reads(&world).into_iter().filter_map(|it| it.detail).collect();
    assert_eq!(details, ["of the day", "late"]);
}

#[tokio::test]
async fn a_look_that_failed_is_made_again_from_where_the_last_one_ended() {
    let world = world();
    run(&world).await;
    log(&world, [read(&world, "entry 1")]);
    let silent = Err(ReconcileError::Directory(DirectoryError::TimedOut));
    world.clock.advance(SignedDuration::from_hours(30));
    for call in [Call::ListKeyReads, Call::ListKeys] {
        world.directory.fail(call, DirectoryError::TimedOut);
        assert_eq!(reconcile(&world).run().await, silent, "{call:?}");
    }
    world.directory.misbehave(&[]);
    for call in [Call::SettledUntil, Call::UnsettledReads, Call::SettleRead] {
        world.ledger.fail(Some(call));
        let failed = Err(ReconcileError::Ledger(LedgerError::Unavailable));
        assert_eq!(reconcile(&world).run().await, failed, "{call:?}");
    }
    world.ledger.fail(None);
    assert_eq!(world.ledger.codes(), [0_u16; 0]);
    assert_eq!(run(&world).await, OUTSIDE);
}
