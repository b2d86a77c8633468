use proptest::prelude::*;
use proptest::sample::select;
use zeroize::Zeroizing;

use super::{BadPassword, Flaw, GROUP_DIGITS, GROUPS, RecoveryPassword};

fn check(text: &str) -> Result<RecoveryPassword, BadPassword> {
    RecoveryPassword::check(Zeroizing::new(text.to_owned()))
}

fn flaw_of(text: &str) -> Option<Flaw> {
    check(text).err().map(|bad| bad.flaw)
}

/// The groups of a valid recovery password: each is 11 times a 16-bit number (facts.md section H).
fn groups() -> impl Strategy<Value = [String; GROUPS]> {
    any::<[u16; GROUPS]>().prop_map(|numbers| numbers.map(|number| format!("{:06}", u32::from(number) * 11)))
}

proptest! {
    #[test]
    fn every_valid_one_is_accepted_in_each_separator_form(
        groups in groups(),
        separator in select(&["-", " ", ""][..]),
        around in select(&[("", ""), (" ", "\n"), ("\r\n", "\t")][..]),
    ) {
        let password = check(&format!("{}{}{}", around.0, groups.join(separator), around.1)).unwrap();
        prop_assert_eq!(password.groups().collect::<Vec<_>>(), groups);
    }

    #[test]
    fn every_changed_digit_is_found(groups in groups(), group in 0..GROUPS, place in 0..GROUP_DIGITS, by in 1_u8..10) {
        let mut changed = groups;
        let digit = changed[group].as_bytes()[place] - b'0';
        changed[group].replace_range(place..=place, &((digit + by) % 10).to_string());
        prop_assert_eq!(flaw_of(&changed.join("-")), Some(Flaw::Group { number: group + 1 }));
    }

    #[test]
    fn every_swap_of_neighbours_in_a_group_is_found(groups in groups(), group in 0..GROUPS, place in 0..GROUP_DIGITS - 1) {
        let mut digits: Vec<char> = groups[group].chars().collect();
        prop_assume!(digits[place] != digits[place + 1]);
        digits.swap(place, place + 1);
        let mut changed = groups;
        changed[group] = digits.into_iter().collect();
        prop_assert_eq!(flaw_of(&changed.join("-")), Some(Flaw::Group { number: group + 1 }));
    }

    #[test]
    fn a_missing_or_added_digit_is_found(groups in groups(), place in 0..GROUPS * GROUP_DIGITS, digit in 0_u8..10) {
        let mut shorter = groups.concat();
        shorter.remove(place);
        prop_assert_eq!(flaw_of(&shorter), Some(Flaw::Shape));
        let mut longer = groups.concat();
        longer.insert(place, char::from(b'0' + digit));
        prop_assert_eq!(flaw_of(&longer), Some(Flaw::Shape));
    }

    #[test]
    fn a_bad_one_keeps_its_text_unaltered(text in prop_oneof![any::<String>(), "[0-9 -]{40,60}", "( |[0-9]{6}-){8}[0-9]{6}"]) {
        if let Err(bad) = check(&text) {
            prop_assert_eq!(bad.expose(), &text);
        }
    }

    #[test]
    fn debug_is_blank(groups in groups()) {
        let password = check(&groups.join("-")).unwrap();
        prop_assert_eq!(format!("{password:?} {password:#?}"), "RecoveryPassword(..) RecoveryPassword(..)");
        let bad = check(&format!("{}-X", groups.join("-"))).unwrap_err();
        prop_assert_eq!(format!("{bad:?} {bad:#?}"), "BadPassword(Shape, ..) BadPassword(Shape, ..)");
    }
}

#[test]
fn a_group_is_below_its_limit() {
    let with_first = |group: &str| flaw_of(&format!("{group}-220000-330000-440000-550000-660000-135795-597531"));
    assert_eq!(with_first("000000"), None);
    assert_eq!(with_first("720885"), None);
    assert_eq!(with_first("720896"), Some(Flaw::Group { number: 1 }));
    assert_eq!(with_first("999999"), Some(Flaw::Group { number: 1 }));
    assert_eq!(with_first("110001"), Some(Flaw::Group { number: 1 }));
}

#[test]
fn the_first_bad_group_is_named() {
    let text = "110000-220000-330001-440000-550000-660001-135795-597531";
    assert_eq!(flaw_of(text), Some(Flaw::Group { number: 3 }));
}

#[test]
fn what_is_not_eight_groups_of_six_digits_has_no_shape() {
    let texts = [
        "",
        " ",
        "-",
        "110000",
        "-110000-220000-330000-440000-550000-660000-135795-597531",
        "110000-220000-330000-440000-550000-660000-135795-597531-",
        "1100-00220000-330000-440000-550000-660000-135795-597531",
        "110000_220000_330000_440000_550000_660000_135795_597531",
        "11000O-220000-330000-440000-550000-660000-135795-597531",
        "\u{FF11}10000-220000-330000-440000-550000-660000-135795-597531",
        "110000-220000-330000-440000-550000-660000-135795-597531 (newest)",
    ];
    for text in texts {
        assert_eq!(flaw_of(text), Some(Flaw::Shape), "{text:?}");
    }
}
