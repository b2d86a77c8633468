use rand::SeedableRng;
use rand_chacha::ChaCha20Rng;

use super::{Mistyped, RecoveryPassword};

#[test]
fn what_is_generated_obeys_the_rule_and_reads_back() {
    let mut rng = ChaCha20Rng::seed_from_u64(7);
    for _ in 0..1000 {
        let password = RecoveryPassword::generate(&mut rng);
        let digits = password.digits();
        assert_eq!(digits.len(), 55);
        for group in digits.split('-') {
            let value: u32 = group.parse().unwrap();
            assert!(value.is_multiple_of(11) && value < 720_896, "{group}");
        }
        assert!(RecoveryPassword::parse(&digits).unwrap() == password);
        assert!(RecoveryPassword::parse(&digits.replace('-', "")).unwrap() == password);
        assert!(RecoveryPassword::parse(&digits.replace('-', " ")).unwrap() == password);
    }
}

#[test]
fn every_wrong_digit_names_its_block() {
    let digits = RecoveryPassword::generate(&mut ChaCha20Rng::seed_from_u64(3)).digits();
    for position in (0..digits.len()).filter(|position| position % 7 != 6) {
        let mut typed: Vec<u8> = digits.clone().into_bytes();
        typed[position] = b'0' + (typed[position] - b'0' + 1) % 10;
        let error = RecoveryPassword::parse(std::str::from_utf8(&typed).unwrap()).unwrap_err();
        assert_eq!(
            error,
            Mistyped::Blocks {
                blocks: vec![position / 7 + 1]
            }
        );
    }
}

#[test]
fn a_group_of_720896_or_more_is_wrong() {
    let largest = "720885-".repeat(7) + "720885";
    assert!(RecoveryPassword::parse(&largest).is_ok());
    let above = "720885-".repeat(7) + "720896";
    assert_eq!(
        RecoveryPassword::parse(&above).unwrap_err(),
        Mistyped::Blocks { blocks: vec![8] }
    );
}

#[test]
fn the_message_says_what_is_wrong() {
    assert_eq!(RecoveryPassword::parse("12345").unwrap_err(), Mistyped::Length { digits: 5 });
    assert_eq!(RecoveryPassword::parse("hello").unwrap_err(), Mistyped::NotDigits);
    let error = Mistyped::Blocks { blocks: vec![1, 4, 8] };
    assert_eq!(error.to_string(), "Blocks 1, 4 and 8 are wrong. Check their six digits.");
    assert_eq!(
        Mistyped::Blocks { blocks: vec![3] }.to_string(),
        "Block 3 is wrong. Check its six digits."
    );
}
