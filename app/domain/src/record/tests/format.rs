//! The bytes that are hashed: a change of them would make every existing ledger look tampered with.

use super::*;

/// An event with no field that format 1 does not know.
fn old() -> Event {
    Event {
        person: Some(PersonId {
            tenant: Uuid::from_u128(1),
            object: Uuid::from_u128(2),
        }),
        key: Some(KeyId(Uuid::from_u128(3))),
        detail: Some("self-service".to_owned()),
        ..Event::new(EventCode::DisclosureBegun, "2026-11-22T09:00:00Z".parse().unwrap())
    }
}

/// The same with every younger field.
fn young() -> Event {
    Event {
        subject: Some(PersonId {
            tenant: Uuid::from_u128(1),
            object: Uuid::from_u128(4),
        }),
        subject_name: Some("anna".to_owned()),
        path: Some("helpdesk".to_owned()),
        why: Some("tpm".to_owned()),
        from: Some("::1".to_owned()),
        case: Some("K7QM-2XF4".to_owned()),
        ..old()
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Made with Python's `hmac`.
#[test]
fn the_format_is_the_one_that_ledgers_are_written_in() {
    let head = chain(&[old(), old()]);
    assert_eq!(head.seq, 2);
    assert_eq!(
        head.hash.to_string(),
        "8421015288b0f2e087aa6b3867bc033cf3da35fb1918c42aa70859af1535beef"
    );
    assert_eq!(
        ChainKey::new(KEY).seal(head).to_string(),
        "a2f9e345956c133600ee79d099b7f45f884724512463ab76269c321b0ffec7da"
    );
}

/// Put together by hand: the format, the number, the time, the code; then nine fields, each absent or with its length.
const OLD_BYTES: [&str; 13] = [
    "01",
    "0000000000000001",
    "000660d9b3bde400",
    "07d1",
    "00",
    "0100000000000000200000000000000000000000000000000100000000000000000000000000000002",
    "00",
    "00",
    "01000000000000001000000000000000000000000000000003",
    "00",
    "00",
    "01000000000000000c73656c662d73657276696365",
    "00",
];

/// The six younger fields after them.
const YOUNG_BYTES: [&str; 6] = [
    "0100000000000000200000000000000000000000000000000100000000000000000000000000000004",
    "010000000000000004616e6e61",
    "01000000000000000868656c706465736b",
    "01000000000000000374706d",
    "0100000000000000033a3a31",
    "0100000000000000094b37514d2d32584634",
];

#[test]
fn an_event_without_younger_fields_has_exactly_the_bytes_of_format_1() {
    assert_eq!(hex(&old().canonical_bytes(1)), OLD_BYTES.concat());
}

#[test]
fn an_event_with_younger_fields_has_the_bytes_of_format_2() {
    let expected = format!("02{}{}", OLD_BYTES[1..].concat(), YOUNG_BYTES.concat());
    assert_eq!(hex(&young().canonical_bytes(1)), expected);
}

#[test]
fn each_younger_field_alone_makes_other_bytes_of_format_2() {
    let mut seen = vec![old().canonical_bytes(1)];
    for field in 0..6 {
        let mut event = old();
        change_younger(&mut event, field);
        let bytes = event.canonical_bytes(1);
        assert_eq!(bytes[0], 2, "{field}");
        assert!(!seen.contains(&bytes), "{field}");
        seen.push(bytes);
    }
}

proptest! {
    #[test]
    fn the_format_is_2_exactly_when_a_younger_field_is_set(event in event()) {
        let younger = [&event.subject_name, &event.path, &event.why, &event.from, &event.case];
        let any = event.subject.is_some() || younger.iter().any(|field| field.is_some());
        prop_assert_eq!(event.canonical_bytes(1)[0], if any { 2 } else { 1 });
    }

    #[test]
    fn an_event_of_format_1_shares_no_bytes_with_one_of_format_2(old in old_event(), field in 0..6_usize) {
        let mut young = old.clone();
        change_younger(&mut young, field);
        prop_assert_ne!(old.canonical_bytes(1), young.canonical_bytes(1));
    }
}
