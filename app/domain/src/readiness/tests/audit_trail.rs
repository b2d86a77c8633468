use jiff::SignedDuration;

use super::{Stage, ago, key, logged, person_of, values};
use crate::disclosure::ReadOutcome;
use crate::fakes::{minutes, start};
use crate::ports::trail::KeyRead;
use crate::readiness::{Mend, ReadinessCheck, Verdict};

const CHECK: ReadinessCheck = ReadinessCheck::AuditTrail;

#[tokio::test]
async fn a_disclosure_that_stands_in_entras_log_is_good() {
    let stage = Stage::new().await;
    let found = stage.finding(CHECK, "audit-found").await;
    assert_eq!(found.verdict, Verdict::Good);
    assert_eq!(found.values["seconds"], "3");
    assert_eq!(found.values["at"], ago(1).to_string());
}

#[tokio::test]
async fn one_that_does_not_is_bad() {
    let others: [fn(&mut KeyRead); 5] = [
        |read| read.key = Some(key(2)),
        |read| read.key = None,
        |read| read.person = Some(person_of("ben").object),
        |read| read.succeeded = false,
        |read| read.at = ago(1) + minutes(11),
    ];
    for change in others {
        let stage = Stage::new().await;
        stage.change(|tenant| tenant.past.key_reads.iter_mut().for_each(change));
        let missing = stage.finding(CHECK, "audit-not-found").await;
        assert_eq!((missing.verdict, &missing.mend), (Verdict::Bad, &Some(Mend::Setting)));
        assert_eq!(values(&missing, &["at"]), [ago(1).to_string()]);
        assert!(!missing.values["reference"].is_empty());
    }
}

#[tokio::test]
async fn clocks_may_differ() {
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.past.key_reads[0].at = ago(1) - minutes(4));
    assert_eq!(stage.finding(CHECK, "audit-found").await.values["seconds"], "240");
}

#[tokio::test]
async fn an_applications_read_is_rekeys_only_where_it_reads_by_its_own_right() {
    let mut stage = Stage::new().await;
    stage.change(|tenant| {
        let read = &mut tenant.past.key_reads[0];
        (read.person, read.by_app) = (None, true);
    });
    assert_eq!(stage.codes(CHECK).await, ["audit-not-found"]);
    stage.by_application = true;
    assert_eq!(stage.codes(CHECK).await, ["audit-found"]);
}

#[tokio::test]
async fn of_several_reads_of_the_key_the_nearest_counts() {
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.past.key_reads.push(logged(ago(1) - SignedDuration::from_secs(1))));
    assert_eq!(stage.finding(CHECK, "audit-found").await.values["seconds"], "1");
}

#[tokio::test]
async fn what_is_too_young_too_old_or_was_not_read_is_not_looked_for() {
    let stage = Stage::new().await;
    stage.disclose(2, start() - minutes(9), ReadOutcome::Read).await;
    stage.disclose(3, start() - minutes(30), ReadOutcome::Unknown).await;
    let found = stage.finding(CHECK, "audit-found").await;
    assert_eq!(found.values["at"], ago(1).to_string(), "the newest one that fits");

    stage.world.clock.advance(SignedDuration::from_hours(8 * 24));
    let nothing = stage.finding(CHECK, "audit-nothing-to-look-for").await;
    assert_eq!(nothing.verdict, Verdict::NotKnown);
}
