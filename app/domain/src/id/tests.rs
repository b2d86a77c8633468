use std::collections::HashSet;

use proptest::prelude::*;
use uuid::Uuid;

use super::{DeviceId, Digest, KeyId, PersonId, Reference};
use crate::record::ChainHash;

/// What a symbol stands for, after Crockford.
fn value(symbol: char) -> u64 {
    let place = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".find(symbol).unwrap();
    u64::try_from(place).unwrap()
}

proptest! {
    #[test]
    fn a_reference_holds_all_40_bits_in_8_symbols(bytes: [u8; 5]) {
        let text = Reference::from_random(bytes).to_string();
        prop_assert_eq!((text.len(), text.find('-')), (9, Some(4)));
        let bits = text.chars().filter(|it| *it != '-').fold(0, |bits, symbol| bits << 5 | value(symbol));
        prop_assert_eq!(&bits.to_be_bytes()[3..], &bytes[..]);
        prop_assert_eq!(Reference::from_stored(text), Reference::from_random(bytes));
    }

    #[test]
    fn an_id_reads_back_as_it_is_displayed(number: u128) {
        let id = KeyId(Uuid::from_u128(number));
        prop_assert_eq!(id.to_string().parse(), Ok(id));
        prop_assert_eq!(id.to_string().to_uppercase().parse(), Ok(id));
        prop_assert_eq!(id.to_string(), id.to_string().to_lowercase());
    }
}

#[test]
fn a_reference_has_no_letter_that_is_taken_for_a_digit() {
    let symbols: HashSet<char> = (0..=255)
        .flat_map(|byte| Reference::from_random([byte; 5]).as_str().chars().collect::<Vec<_>>())
        .filter(|it| *it != '-')
        .collect();
    assert_eq!(symbols.len(), 32);
    assert!(symbols.is_disjoint(&HashSet::from(['I', 'L', 'O', 'U'])));
}

/// The reference as a person might type it who has read it, or heard it.
fn typed(shown: &str) -> [String; 6] {
    [
        shown.to_owned(),
        shown.to_lowercase(),
        shown.replace('-', ""),
        format!("  {} ", shown.replace('-', " - ")),
        shown.chars().flat_map(|it| [it, ' ']).collect(),
        shown.replace('0', "O").replace('1', "l"),
    ]
}

proptest! {
    #[test]
    fn a_reference_is_read_as_people_type_it(bytes: [u8; 5]) {
        let reference = Reference::from_random(bytes);
        for text in typed(reference.as_str()) {
            prop_assert_eq!(Reference::read(&text), Some(reference.clone()), "{}", text);
        }
    }

    #[test]
    fn whatever_is_typed_reads_as_a_reference_in_its_one_form_or_as_none(text in "[0-9A-Za-z -]{7,10}") {
        if let Some(read) = Reference::read(&text) {
            prop_assert_eq!((read.as_str().len(), read.as_str().find('-')), (9, Some(4)));
            prop_assert_eq!(Reference::read(read.as_str()), Some(read));
        }
    }
}

#[test]
fn letters_are_read_as_the_digits_they_look_like() {
    assert_eq!(Reference::read("oOiI-lL01").unwrap().as_str(), "0011-1101");
}

#[test]
fn what_is_no_reference_is_not_read() {
    let too_short_or_long = ["", "-", "K7QM", "K7QM-2XF", "K7QM-2XF4-9"];
    let not_its_letters = ["K7QM-2XFU", "K7QM-2XF!", "K7QM_2XF4", "K7QM-2X\u{c4}", "K7QM-2\u{ff14}"];
    for text in too_short_or_long.into_iter().chain(not_its_letters) {
        assert_eq!(Reference::read(text), None, "{text:?}");
    }
}

#[test]
fn a_text_that_is_no_guid_is_no_id() {
    for text in ["", "4290B6C0", "4290B6C0-B17A-497A-8552-272CC30E80DG", "110000-220000"] {
        assert!(text.parse::<DeviceId>().is_err(), "{text}");
    }
}

#[test]
fn a_person_is_both_the_tenant_and_the_object() {
    let [one, other] = [Uuid::from_u128(1), Uuid::from_u128(2)];
    let person = PersonId {
        tenant: one,
        object: other,
    };
    assert_ne!(
        person,
        PersonId {
            tenant: other,
            object: one
        }
    );
    assert_eq!(person.to_string(), format!("{other}@{one}"));
}

#[test]
fn a_digest_is_the_sha_256_and_is_not_seen_whole() {
    let digest = Digest::of("abc");
    assert_eq!(
        ChainHash(digest.0).to_string(),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_eq!(format!("{digest:?}"), "Digest(ba78..)");
}
