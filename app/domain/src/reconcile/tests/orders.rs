//! Which outside reads call for a rotation.

use super::*;

#[tokio::test]
async fn a_missing_permission_never_passes_for_a_key_that_is_gone() {
    let world = world();
    log(&world, [read(&world, "entry 1")]);
    world.directory.fail(Call::ListKeys, DirectoryError::Refused);
    let failed = Err(ReconcileError::Directory(DirectoryError::Refused));
    assert_eq!(reconcile(&world).run().await, failed);
    world.directory.fail(Call::FindDevice, DirectoryError::Refused);
    assert_eq!(run(&world).await, OUTSIDE, "the name is for display");
    assert_eq!(orders(&world).await.len(), 1);
}

/// A key that was stored after the read.
fn newer() -> StoredKey {
    StoredKey {
        created_at: start() + minutes(1),
        ..stored_key(key_id(NEWER), device_id(1))
    }
}

#[tokio::test]
async fn what_is_gone_or_replaced_since_needs_no_order() {
    let changes: [fn(&mut Tenant); 3] = [
        |tenant| tenant.keys.clear(),
        |tenant| tenant.keys.push((newer(), "")),
        |tenant| tenant.past.key_reads[0].device = None,
    ];
    for change in changes {
        let world = world();
        log(&world, [read(&world, "entry 1")]);
        world.clock.advance(minutes(5));
        world.directory.change(change);
        assert_eq!(run(&world).await, OUTSIDE);
        assert_eq!((outside_reads(&world).len(), orders(&world).await), (1, Vec::new()));
    }
}

#[tokio::test]
async fn a_newer_key_of_another_volume_and_a_clock_that_is_ahead_replace_nothing() {
    let changes: [fn(&mut Tenant); 2] = [
        |tenant| {
            let volume = Volume::FixedData;
            tenant.keys.push((StoredKey { volume, ..newer() }, ""));
        },
        |tenant| tenant.keys[0].0.created_at = newer().created_at,
    ];
    for change in changes {
        let world = world();
        log(&world, [read(&world, "entry 1")]);
        world.directory.change(change);
        assert_eq!(run(&world).await, OUTSIDE);
        assert_eq!(orders(&world).await.len(), 1);
    }
}

#[tokio::test]
async fn a_device_that_the_directory_does_not_know_is_rotated_without_a_name() {
    let world = world();
    world.directory.change(|tenant| tenant.devices.clear());
    log(&world, [read(&world, "entry 1")]);
    assert_eq!(run(&world).await, OUTSIDE);
    assert_eq!(orders(&world).await[0].device_name, "");
}
