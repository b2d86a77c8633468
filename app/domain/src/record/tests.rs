mod event_code;
mod format;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use proptest::sample::Index;
use uuid::Uuid;

use super::{ChainHash, ChainKey, Event, EventCode, Head};
use crate::id::{DeviceId, DisclosureId, KeyId, OrderId, PersonId, Reference};

const KEY: [u8; 32] = [7; 32];

/// The fields of an event.
const FIELDS: usize = 17;

fn chain(events: &[Event]) -> Head {
    let key = ChainKey::new(KEY);
    events.iter().fold(Head::EMPTY, |head, event| key.append(head, event))
}

fn moment(microsecond: i64) -> Timestamp {
    Timestamp::from_microsecond(microsecond).unwrap()
}

fn id() -> impl Strategy<Value = Uuid> {
    (0_u128..3).prop_map(Uuid::from_u128)
}

fn text() -> impl Strategy<Value = Option<String>> {
    prop::option::of("[a\u{0}\u{1}\u{e4}]{0,3}")
}

fn person() -> impl Strategy<Value = Option<PersonId>> {
    prop::option::of((id(), id()).prop_map(|(tenant, object)| PersonId { tenant, object }))
}

/// Events of few values each, so that two of them are often the same in most fields.
fn old_event() -> impl Strategy<Value = Event> {
    let ids = (
        prop::option::of(id()),
        prop::option::of(id()),
        prop::option::of(id()),
        prop::option::of(id()),
    );
    let texts = (text(), text(), text(), text());
    (0_i64..3, 0_u16..3, person(), ids, texts).prop_map(
        |(at, code, person, (device, key, disclosure, order), (reference, person_name, detail, request_id))| Event {
            at: moment(at),
            code,
            reference: reference.map(Reference::from_stored),
            person,
            person_name,
            device: device.map(DeviceId),
            key: key.map(KeyId),
            disclosure: disclosure.map(DisclosureId),
            order: order.map(OrderId),
            detail,
            request_id,
            ..Event::new(EventCode::SignedIn, moment(0))
        },
    )
}

/// The same, every other one with fields that format 1 does not know.
fn event() -> impl Strategy<Value = Event> {
    let younger = (person(), text(), text(), text(), text(), text());
    (old_event(), prop::option::of(younger)).prop_map(|(event, younger)| match younger {
        None => event,
        Some((subject, subject_name, path, why, from, case)) => Event {
            subject,
            subject_name,
            path,
            why,
            from,
            case,
            ..event
        },
    })
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    prop::collection::vec(event(), 2..8)
}

fn other_id(id: Option<Uuid>) -> Uuid {
    Uuid::from_u128(id.map_or(0, |id| id.as_u128()) ^ 1)
}

fn other_text(text: Option<&str>) -> String {
    text.map_or_else(String::new, |text| format!("{text}a"))
}

fn other_person(person: Option<PersonId>) -> PersonId {
    let person = person.unwrap_or(PersonId {
        tenant: Uuid::nil(),
        object: Uuid::nil(),
    });
    PersonId {
        object: other_id(Some(person.object)),
        ..person
    }
}

/// Changes one of the fields that format 1 does not know.
fn change_younger(event: &mut Event, field: usize) {
    match field {
        0 => event.subject = Some(other_person(event.subject)),
        1 => event.subject_name = Some(other_text(event.subject_name.as_deref())),
        2 => event.path = Some(other_text(event.path.as_deref())),
        3 => event.why = Some(other_text(event.why.as_deref())),
        4 => event.from = Some(other_text(event.from.as_deref())),
        _ => event.case = Some(other_text(event.case.as_deref())),
    }
}

/// The event with one field changed as little as can be.
fn changed(event: &Event, field: usize) -> Event {
    let mut event = event.clone();
    match field {
        0 => event.at = event.at.checked_add(SignedDuration::from_micros(1)).unwrap(),
        1 => event.code ^= 1,
        2 => {
            event.reference = Some(Reference::from_stored(other_text(
                event.reference.as_ref().map(Reference::as_str),
            )));
        }
        3 => event.person = Some(other_person(event.person)),
        4 => event.person_name = Some(other_text(event.person_name.as_deref())),
        5 => event.device = Some(DeviceId(other_id(event.device.map(|it| it.0)))),
        6 => event.key = Some(KeyId(other_id(event.key.map(|it| it.0)))),
        7 => event.disclosure = Some(DisclosureId(other_id(event.disclosure.map(|it| it.0)))),
        8 => event.order = Some(OrderId(other_id(event.order.map(|it| it.0)))),
        9 => event.detail = Some(other_text(event.detail.as_deref())),
        10 => event.request_id = Some(other_text(event.request_id.as_deref())),
        _ => change_younger(&mut event, field - 11),
    }
    event
}

proptest! {
    #[test]
    fn any_change_of_any_field_of_any_record_changes_the_head(events in events(), place: Index, field in 0..FIELDS) {
        let mut tampered = events.clone();
        let place = place.index(events.len());
        tampered[place] = changed(&events[place], field);
        prop_assert_ne!(&tampered, &events);
        prop_assert_ne!(chain(&tampered).hash, chain(&events).hash);
    }

    #[test]
    fn any_removal_changes_the_head_and_its_seal(events in events(), place: Index) {
        let mut tampered = events.clone();
        tampered.remove(place.index(events.len()));
        let (before, after) = (chain(&events), chain(&tampered));
        prop_assert_ne!(after.hash, before.hash);
        prop_assert_ne!(ChainKey::new(KEY).seal(after), ChainKey::new(KEY).seal(before));
    }

    #[test]
    fn any_insertion_changes_the_head(events in events(), place: Index, added in event()) {
        let mut tampered = events.clone();
        tampered.insert(place.index(events.len() + 1), added);
        prop_assert_ne!(chain(&tampered).hash, chain(&events).hash);
    }

    #[test]
    fn any_swap_changes_the_head(events in events(), first: Index, second: Index) {
        let (first, second) = (first.index(events.len()), second.index(events.len()));
        prop_assume!(events[first] != events[second]);
        let mut tampered = events.clone();
        tampered.swap(first, second);
        prop_assert_ne!(chain(&tampered).hash, chain(&events).hash);
    }

    #[test]
    fn events_share_their_bytes_only_when_they_are_the_same(one in event(), other in event(), seqs in (0_i64..2, 0_i64..2)) {
        let same = one == other && seqs.0 == seqs.1;
        prop_assert_eq!(one.canonical_bytes(seqs.0) == other.canonical_bytes(seqs.1), same);
    }

    #[test]
    fn the_same_event_at_another_place_has_other_bytes(event in event(), seq in 1_i64..9, by in 1_i64..9) {
        prop_assert_ne!(event.canonical_bytes(seq), event.canonical_bytes(seq + by));
    }

    #[test]
    fn text_cannot_move_from_one_field_to_the_next(parts in prop::collection::vec("[a-z]{0,3}", 3..6), split: Index, other_split: Index) {
        let (split, other_split) = (1 + split.index(parts.len() - 1), 1 + other_split.index(parts.len() - 1));
        prop_assume!(split != other_split);
        // The byte between the parts is the one that stands before a field, so that only the lengths tell the fields apart.
        let event = |split: usize| Event {
            detail: Some(parts[..split].join("\u{1}")),
            request_id: Some(parts[split..].join("\u{1}")),
            ..Event::new(EventCode::SignInFailed, moment(0))
        };
        prop_assert_ne!(event(split).canonical_bytes(1), event(other_split).canonical_bytes(1));
    }

    #[test]
    fn the_same_field_content_in_another_field_has_other_bytes(text in "[a-z]{0,9}") {
        let none = Event::new(EventCode::SignInFailed, moment(0));
        let in_detail = Event { detail: Some(text.clone()), ..none.clone() };
        let in_request = Event { request_id: Some(text), ..none.clone() };
        prop_assert_ne!(in_detail.canonical_bytes(1), in_request.canonical_bytes(1));
        prop_assert_ne!(in_detail.canonical_bytes(1), none.canonical_bytes(1));
    }

    #[test]
    fn nobody_without_the_key_makes_the_same_chain(events in events(), key: [u8; 32]) {
        prop_assume!(key != KEY);
        let forged = events.iter().fold(Head::EMPTY, |head, event| ChainKey::new(key).append(head, event));
        prop_assert_eq!(forged.seq, chain(&events).seq);
        prop_assert_ne!(forged.hash, chain(&events).hash);
        prop_assert_ne!(ChainKey::new(key).seal(forged), ChainKey::new(KEY).seal(forged));
    }
}

#[test]
fn records_are_numbered_from_one() {
    let event = Event::new(EventCode::SignedIn, moment(0));
    assert_eq!(
        Head::EMPTY,
        Head {
            seq: 0,
            hash: ChainHash([0; 32])
        }
    );
    assert_eq!(chain(std::slice::from_ref(&event)).seq, 1);
    assert_eq!(chain(&[event.clone(), event]).seq, 2);
}

#[test]
fn an_event_keeps_the_microsecond() {
    let at: Timestamp = "2026-11-22T09:00:00.123456789Z".parse().unwrap();
    assert_eq!(
        Event::new(EventCode::SignedIn, at).at.to_string(),
        "2026-11-22T09:00:00.123456Z"
    );
}

#[test]
fn the_key_is_not_seen() {
    assert_eq!(format!("{:?}", ChainKey::new(KEY)), "ChainKey(..)");
}
