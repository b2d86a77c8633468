//! Who read: a person, an application, or nobody at all.

use super::*;

#[tokio::test]
async fn a_read_by_an_application_is_rekeys_only_where_rekey_reads_with_its_own_right() {
    for (key_access, expected) in [(KeyAccess::Delegated, OUTSIDE), (KeyAccess::Application, PAIRED)] {
        let world = world();
        disclose(&world, 1, Some(ReadOutcome::Read)).await;
        let by_app = KeyRead {
            by_app: true,
            person: None,
            ..read(&world, "entry 1")
        };
        log(&world, [by_app]);
        assert_eq!(reconcile_with(&world, key_access).run().await, Ok(expected), "{key_access:?}");
    }
}

#[tokio::test]
async fn a_read_that_failed_gave_nothing_out() {
    let world = world();
    log(
        &world,
        [KeyRead {
            succeeded: false,
            ..read(&world, "entry 1")
        }],
    );
    assert_eq!(run(&world).await, NOTHING);
    assert_eq!((world.ledger.codes(), orders(&world).await), (Vec::new(), Vec::new()));
}

#[tokio::test]
async fn a_read_by_an_application_names_no_person() {
    let world = world();
    let by_app = KeyRead {
        by_app: true,
        person: None,
        person_name: "Backup tool".to_owned(),
        ..read(&world, "entry 1")
    };
    log(&world, [by_app]);
    assert_eq!(run(&world).await, OUTSIDE);
    let [event] = outside_reads(&world).try_into().unwrap();
    assert_eq!((event.person, event.person_name.as_deref()), (None, Some("Backup tool")));
}
