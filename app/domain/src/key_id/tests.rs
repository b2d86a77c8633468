use proptest::prelude::*;
use proptest::sample::{Index, select};
use uuid::Uuid;

use super::{FEWEST, KeyIdMistake, TypedKeyId, WHOLE, holds_recovery_password, with_dashes};

/// What people and clipboards put between characters.
const SEPARATORS: [&str; 14] = [
    "", "", "", "", "", " ", "-", "\u{2013}", "\u{2011}", "\u{A0}", "\t", "\u{200B}", "{", "}",
];

/// What stands between the groups of a recovery key, wherever it was copied from.
const GROUP_SEPARATORS: [&str; 10] = ["-", " ", "", " - ", "\u{2013}", "\n", "\u{A0}", ",", "/", "; "];

fn screen_digits(id: u128) -> String {
    format!("{:X}", Uuid::from_u128(id).simple())
}

fn read(text: &str) -> Result<String, KeyIdMistake> {
    TypedKeyId::read(text).map(|it| it.digits().to_owned())
}

/// One hexadecimal digit as somebody may write it.
fn written(digit: char, style: u8) -> char {
    match style % 4 {
        0 => digit,
        1 => digit.to_ascii_lowercase(),
        2 => char::from_u32(u32::from(digit) + 0xFEE0).unwrap(),
        _ => look_alike_of(digit, style / 4),
    }
}

fn look_alike_of(digit: char, choice: u8) -> char {
    let choices: &[char] = match digit {
        '0' => &['O', 'o'],
        '1' => &['I', 'l', 'L', 'i', '|'],
        '2' => &['Z', 'z'],
        '5' => &['S', 's'],
        '6' => &['G', 'g'],
        _ => return digit,
    };
    choices[usize::from(choice) % choices.len()]
}

/// `digits` with a style for each digit and something before each.
fn format_digits(digits: &str, styles: &[(u8, &str)]) -> String {
    digits
        .chars()
        .zip(styles)
        .flat_map(|(digit, (style, before))| before.chars().chain([written(digit, *style)]))
        .collect()
}

fn styles() -> impl Strategy<Value = Vec<(u8, &'static str)>> {
    prop::collection::vec((any::<u8>(), select(&SEPARATORS[..])), WHOLE)
}

/// Whether no reader can take these digits for half a recovery key.
fn is_plainly_hex(digits: &str) -> bool {
    let letters = digits.chars().filter(char::is_ascii_alphabetic).count();
    letters > 2 || digits.len() - letters < 24
}

proptest! {
    #[test]
    fn any_formatting_of_any_guid_reads_back(id: u128, length in FEWEST..=WHOLE, styles in styles()) {
        let digits = screen_digits(id)[..length].to_owned();
        // Decimal digits alone may be a recovery key: they have a test of their own.
        prop_assume!(digits.contains(|digit: char| digit.is_ascii_alphabetic()) && is_plainly_hex(&digits));
        prop_assert_eq!(read(&format_digits(&digits, &styles)), Ok(digits));
    }

    #[test]
    fn a_beginning_of_decimal_digits_in_its_own_groups_is_read(digits in "[0-9]{8,23}") {
        let typed = TypedKeyId::read(&digits).unwrap();
        prop_assert_eq!(typed.digits(), &digits);
        prop_assert_eq!(read(&typed.to_string()), Ok(digits));
    }

    #[test]
    fn a_whole_key_id_in_its_own_groups_is_read_even_if_all_decimal(digits in "[0-9]{32}", letters in "[A-F]{0,2}") {
        let digits = format!("{letters}{}", &digits[letters.len()..]);
        let grouped = with_dashes(&digits);
        prop_assert_eq!(read(&grouped), Ok(digits.clone()));
        prop_assert_eq!(read(&format!("{{{}}}", grouped.to_lowercase())), Ok(digits));
    }

    #[test]
    fn half_a_recovery_key_is_known_in_any_other_grouping(
        digits in "[0-9]{24,48}",
        separators in prop::collection::vec(select(&GROUP_SEPARATORS[..]), 48),
        slips in prop::collection::vec((any::<Index>(), select(&['O', 'l', 'S', 'B', 'A', 'x', '\u{E4}'][..])), 0..=2),
    ) {
        let mut written: Vec<char> = digits.chars().collect();
        for (place, slip) in slips {
            written.insert(place.index(written.len() + 1), slip);
        }
        let groups: String = written.iter().zip(separators.iter().cycle()).flat_map(|(digit, after)| [*digit].into_iter().chain(after.chars())).collect();
        prop_assert_eq!(read(&groups), Err(KeyIdMistake::RecoveryPassword));
        prop_assert_eq!(read(&written.iter().collect::<String>()), Err(KeyIdMistake::RecoveryPassword));
    }

    #[test]
    fn what_is_displayed_is_the_beginning_of_the_guid_on_the_screen(id: u128, length in FEWEST..=WHOLE) {
        prop_assume!(is_plainly_hex(&screen_digits(id)[..length]));
        let on_screen = format!("{:X}", Uuid::from_u128(id).hyphenated());
        let typed = TypedKeyId::read(&screen_digits(id)[..length]).unwrap();
        prop_assert!(on_screen.starts_with(&typed.to_string()));
        prop_assert_eq!(typed.is_whole(), length == WHOLE);
        prop_assert!(typed.begins(&screen_digits(id)));
    }

    #[test]
    fn no_text_panics_and_what_is_read_is_8_to_32_digits(text in any::<String>()) {
        if let Ok(digits) = read(&text) {
            prop_assert!((FEWEST..=WHOLE).contains(&digits.len()));
            prop_assert!(digits.chars().all(|it| it.is_ascii_digit() || ('A'..='F').contains(&it)));
        }
    }

    #[test]
    fn no_text_that_nearly_is_one_panics(text in "[0-9A-Fa-fOoIlLSZG|{}() .:_\u{2013}\u{FF10}-\u{FF19}\u{200B}-]{0,80}") {
        if let Ok(digits) = read(&text) {
            prop_assert!((FEWEST..=WHOLE).contains(&digits.len()));
        }
    }

    #[test]
    fn a_recovery_key_is_known_in_any_grouping(digits in "[0-9]{48}", separators in prop::collection::vec(select(&GROUP_SEPARATORS[..]), 48)) {
        let text: String = digits.chars().zip(separators).flat_map(|(digit, after)| [digit].into_iter().chain(after.chars())).collect();
        prop_assert_eq!(read(&text), Err(KeyIdMistake::RecoveryPassword));
    }

    #[test]
    fn a_recovery_key_is_known_with_words_around_and_letters_for_digits(
        digits in "[0-9]{48}",
        separator in select(&GROUP_SEPARATORS[..]),
        before in select(&["", "Recovery Key: ", "Wiederherstellungsschl\u{FC}ssel\n", "key="][..]),
        styles in prop::collection::vec(any::<u8>(), 48),
    ) {
        let written: String = digits.chars().zip(&styles).map(|(digit, style)| written(digit, *style)).collect();
        let written: Vec<char> = written.chars().collect();
        let groups: Vec<String> = written.chunks(6).map(|group| group.iter().collect()).collect();
        let text = format!("{before}{} ", groups.join(separator));
        prop_assert_eq!(read(&text), Err(KeyIdMistake::RecoveryPassword));
    }

    #[test]
    fn a_recovery_key_is_known_from_its_second_group_on(digits in "[0-9]{48}", length in 18_usize..48, separator in select(&["-", " ", " - "][..])) {
        let groups: Vec<&str> = (0..length.div_ceil(6)).map(|group| &digits[group * 6..length.min(group * 6 + 6)]).collect();
        prop_assert_eq!(read(&groups.join(separator)), Err(KeyIdMistake::RecoveryPassword));
        prop_assert_eq!(read(&groups[..2].join(separator)), Err(KeyIdMistake::RecoveryPassword));
        prop_assert_eq!(read(&format!("{}{separator}", groups[..3].join(separator))), Err(KeyIdMistake::RecoveryPassword));
    }

    #[test]
    fn one_changed_digit_is_the_single_difference(id: u128, length in FEWEST..=WHOLE, place in 0_usize..WHOLE, by in 1_u128..16) {
        prop_assume!(is_plainly_hex(&screen_digits(id)[..length]));
        let changed = screen_digits(id ^ (by << (4 * (WHOLE - 1 - place))));
        let typed = TypedKeyId::read(&screen_digits(id)[..length]).unwrap();
        prop_assert_eq!(typed.single_difference(&changed), (place < length).then_some(place));
        prop_assert_eq!(typed.begins(&changed), place >= length);
    }
}

#[test]
fn two_differences_are_no_single_one() {
    let typed = TypedKeyId::read("4290B6C0").unwrap();
    assert_eq!(typed.single_difference("4290B6C1FFFF"), Some(7));
    assert_eq!(typed.single_difference("5290B6C1FFFF"), None);
}

#[test]
fn texts_as_people_type_them() {
    let table = [
        ("4290B6C0-B17A-497A-8552-272CC30E80D4", Ok("4290B6C0B17A497A8552272CC30E80D4")),
        (
            "{4290b6c0-b17a-497a-8552-272cc30e80d4}",
            Ok("4290B6C0B17A497A8552272CC30E80D4"),
        ),
        ("  4290 B6C0 ", Ok("4290B6C0")),
        ("(4290B6C0)", Ok("4290B6C0")),
        ("429OB6CO", Ok("4290B6C0")),
        ("4290B6C0-B1", Ok("4290B6C0B1")),
        ("4290B6C0-B17A-", Ok("4290B6C0B17A")),
        ("110000-22", Ok("11000022")),
        ("", Err(KeyIdMistake::Empty)),
        (" -\u{3000}\u{FEFF} ", Err(KeyIdMistake::Empty)),
        ("4290B6C", Err(KeyIdMistake::TooShort { length: 7 })),
        ("110000", Err(KeyIdMistake::TooShort { length: 6 })),
        ("4290B6C0B17A497A8552272CC30E80D4F", Err(KeyIdMistake::TooLong { length: 33 })),
        ("4290B6C0-XYZ", Err(KeyIdMistake::NotHex { character: 'X' })),
        ("LAPTOP-ANNA", Err(KeyIdMistake::NotHex { character: 'P' })),
        ("12345678-1234-4234-8234-123456789012", Ok("12345678123442348234123456789012")),
        ("12345678901234567890123", Ok("12345678901234567890123")),
        ("12345678123442348234123456789012", Err(KeyIdMistake::RecoveryPassword)),
        ("123456789012345678901234567890", Err(KeyIdMistake::RecoveryPassword)),
        ("12345678-1234-4234-8234-1234", Err(KeyIdMistake::RecoveryPassword)),
        ("12345678901234567890123456AB", Err(KeyIdMistake::RecoveryPassword)),
        ("12345678901234567890123456ABC", Ok("12345678901234567890123456ABC")),
        ("110000-220000", Err(KeyIdMistake::RecoveryPassword)),
        ("110000-220000-330000", Err(KeyIdMistake::RecoveryPassword)),
        ("110000 220000 33", Err(KeyIdMistake::RecoveryPassword)),
        (
            "110000-220000-330000-440000-550000-660000-135795-597531",
            Err(KeyIdMistake::RecoveryPassword),
        ),
        (
            "110000220000330000440000550000660000135795597531",
            Err(KeyIdMistake::RecoveryPassword),
        ),
    ];
    for (text, expected) in table {
        assert_eq!(read(text), expected.map(str::to_owned), "{text:?}");
    }
}

#[test]
fn a_free_text_holds_a_recovery_key_or_not() {
    let key = "110000-220000-330000-440000-550000-660000-135795-597531";
    for text in [
        key,
        &key.replace('-', ""),
        &key.replace('-', " "),
        &format!("she read out {key}, twice"),
        &key[..27],
    ] {
        assert!(holds_recovery_password(text), "{text}");
    }
    let id = "4290b6c0-b17a-497a-8552-272cc30e80d4";
    for text in [
        "",
        "LAPTOP-1",
        "SN-0001",
        id,
        "PC 110000 of room 220",
        "called +49 30 1234567 at 09:30",
        "see https://example.org/123456",
    ] {
        assert!(!holds_recovery_password(text), "{text}");
    }
}
