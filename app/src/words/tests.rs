use domain::case::{Check, Ending, How, ReasonCode, Situation};
use domain::failure::Failure;
use domain::readiness::{OwnReason, ReadinessCheck, Verdict};
use domain::record::{EventCode, Outcome};
use domain::rotation::{AttentionReason, Cause, Plan, Standing};

use super::*;

#[test]
fn every_failure_has_its_words_in_every_language() {
    for language in Language::ALL {
        for failure in Failure::ALL {
            for suffix in ["-title", "-what", "-do"] {
                assert!(
                    Words(language).has_coded("failure", failure.code(), suffix),
                    "{language:?} {failure:?} {suffix}"
                );
            }
        }
    }
}

#[test]
fn every_reason_and_state_has_its_words() {
    for language in Language::ALL {
        for reason in AttentionReason::ALL {
            assert!(
                Words(language).has_coded("reason", reason.code(), ""),
                "{language:?} {reason:?}"
            );
        }
        for state in ["ordered", "accepted", "proven", "superseded", "needs-attention"] {
            assert!(Words(language).has_coded("state", state, ""), "{language:?} {state}");
        }
    }
}

#[test]
fn variables_and_plurals_are_filled_in() {
    let english = Words(Language::English);
    assert_eq!(
        english.say_with(message::DEVICE_KEYS, [("count", 1.into())]),
        "One recovery key is stored"
    );
    assert_eq!(
        english.say_with(message::DEVICE_KEYS, [("count", 4.into())]),
        "4 recovery keys are stored"
    );
}

#[test]
fn numbers_are_grouped_as_the_language_does() {
    let keys = |language| Words(language).say_with(message::DEVICE_KEYS, [("count", 100_000.into())]);
    assert!(keys(Language::English).contains("100,000"));
    assert!(keys(Language::German).contains("100.000"));
}

/// Every code of the domain that pages put into words.
fn coded() -> Vec<(&'static str, String)> {
    let mut all: Vec<(&str, String)> = Vec::new();
    let mut add = |prefix, codes: &[&str]| all.extend(codes.iter().map(|code| (prefix, (*code).to_owned())));
    add("audit-outcome", &Outcome::ALL.map(Outcome::code));
    add("audit-path", &["self-service", "helpdesk", "outside"]);
    add("activity-path", &["self-service", "helpdesk"]);
    add("orders-cause", &Cause::ALL.map(Cause::code));
    add("orders-standing", &Standing::ALL.map(Standing::code));
    add("orders-plan", &Plan::ALL.map(Plan::code));
    add("incidents-state", &["open", "rotating", "closed"]);
    add("console-reason", &ReasonCode::ALL.map(ReasonCode::code));
    add("console-check", &Check::ALL.map(Check::code));
    add("console-situation", &Situation::ALL.map(Situation::code));
    add("console-ending", &Ending::ALL.map(Ending::code));
    add("console-passed", &Check::ALL.map(Check::code));
    add("console-how", &[How::OwnDevice, How::Label, How::KeyId].map(How::code));
    add("console-rotation", &["will", "will-not", "unknown"]);
    add("console-digit", &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    add("readiness-check", &ReadinessCheck::ALL.map(ReadinessCheck::code));
    add("readiness-verdict", &Verdict::ALL.map(Verdict::code));
    add("readiness-own", &OwnReason::ALL.map(OwnReason::code));
    all.extend(EventCode::ALL.map(|code| ("audit-event", code.number().to_string())));
    all
}

#[test]
fn every_code_has_its_words_in_every_language() {
    for language in Language::ALL {
        for (prefix, code) in coded() {
            assert!(Words(language).has_coded(prefix, &code, ""), "{language:?} {prefix}-{code}");
        }
    }
}

/// The first strong character decides the direction of what stands between the isolating characters (UAX 9, rules X5c and P2).
#[test]
fn in_text_from_right_to_left_names_and_ids_keep_together() {
    for language in Language::ALL {
        let said = Words(language).say_with(message::DEVICE_CHOOSE, [("name", "LAPTOP-12".into())]);
        let isolated = said.contains("\u{2068}LAPTOP-12\u{2069}");
        assert_eq!(
            isolated,
            language.direction() == Direction::RightToLeft,
            "{language:?}: {said}"
        );
    }
}

/// People find their language by it.
#[test]
fn each_language_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<_> = Language::ALL.map(|it| Words(it).say(message::LANGUAGE_NAME)).into();
    assert_eq!(names.len(), Language::ALL.len());
}
