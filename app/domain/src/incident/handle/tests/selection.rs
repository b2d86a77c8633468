//! Which disclosures an incident holds.

use super::*;

fn of_people(tokens: &[&str]) -> Selection {
    Selection {
        people: tokens.iter().map(|token| session(token).label()).collect(),
        ..Selection::default()
    }
}

fn of_devices(numbers: &[u128]) -> Selection {
    let label = |number: &u128| DeviceLabel {
        id: device_id(*number),
        name: "LAPTOP".to_owned(),
    };
    Selection {
        devices: numbers.iter().map(label).collect(),
        ..Selection::default()
    }
}

#[tokio::test]
async fn an_incident_holds_what_its_selection_picks_newest_first() {
    let (world, [first, second, third, fourth]) = world().await;
    let at = |minute| start().checked_add(minutes(minute)).unwrap();
    let window = |from, until| Selection {
        from,
        until,
        ..Selection::default()
    };
    let one = |disclosure| Selection {
        disclosure: Some(disclosure),
        ..Selection::default()
    };
    let both = Selection {
        people: of_people(&["anna"]).people,
        ..of_devices(&[2])
    };
    let one_in_window = Selection {
        from: Some(at(2)),
        ..of_people(&["anna", "ben"])
    };
    let table = [
        (Selection::default(), vec![fourth, third, second, first]),
        (of_people(&["anna"]), vec![second, first]),
        (of_people(&["anna", "ben"]), vec![fourth, third, second, first]),
        (of_devices(&[2]), vec![third, second]),
        (both, vec![third, second, first]),
        (window(Some(at(1)), None), vec![fourth, third, second]),
        (window(Some(at(1)), Some(at(2))), vec![second]),
        (one_in_window, vec![fourth, third]),
        (one(third), vec![third]),
    ];
    for (selection, expected) in table {
        let number = open(&world, selection.clone()).await.unwrap();
        assert_eq!(found(&world, &number).await.disclosures, expected, "{selection:?}");
    }
}

#[tokio::test]
async fn without_a_title_or_anything_picked_no_incident_is_opened() {
    let (world, _) = world().await;
    let records = world.ledger.records();
    for title in ["", " \n"] {
        let opened = incidents(&world).open(rita().actor(), title, Selection::default()).await;
        assert_eq!(opened, Err(Failure::FormUnreadable));
    }
    assert_eq!(open(&world, of_people(&["carl"])).await, Err(Failure::FormUnreadable));
    assert_eq!(open(&world, of_devices(&[9])).await, Err(Failure::FormUnreadable));
    assert_eq!(world.ledger.records(), records);
}

#[tokio::test]
async fn what_the_directory_refused_was_no_disclosure() {
    let (world, _) = world().await;
    world.disclose(9, "ben", key(9), Some(ReadOutcome::Refused)).await;
    assert_eq!(open(&world, of_devices(&[9])).await, Err(Failure::FormUnreadable));
    let unknown = world.disclose(10, "ben", key(10), None).await;
    let number = open(&world, of_devices(&[9, 10])).await.unwrap();
    assert_eq!(found(&world, &number).await.disclosures, [unknown.id]);
}

#[tokio::test]
async fn one_larger_than_an_incident_can_hold_is_not_opened() {
    let world = World::new(Tenant::default());
    for number in 0..u128::from(LARGEST) {
        world.disclose(number, "anna", key(number), None).await;
    }
    let number = opened(&world).await;
    assert_eq!(found(&world, &number).await.disclosures.len(), LARGEST as usize);
    world.disclose(u128::from(LARGEST), "anna", key(1), None).await;
    assert_eq!(open(&world, Selection::default()).await, Err(Failure::FormUnreadable));
}

#[tokio::test]
async fn the_disclosures_of_an_incident_are_told_as_they_stand_now() {
    let (world, [_, second, third, _]) = world().await;
    let number = open(&world, of_devices(&[2])).await.unwrap();
    let incident = found(&world, &number).await;
    let now = incidents(&world).disclosures(&incident, 100).await.unwrap();
    assert_eq!(now.iter().map(|past| past.id).collect::<Vec<_>>(), [third, second]);
    let gone = Incident {
        disclosures: vec![DisclosureId(Uuid::from_u128(99)), second],
        ..incident
    };
    assert_eq!(incidents(&world).disclosures(&gone, 100).await.unwrap().len(), 1);
}
