use domain::failure::Failure;
use domain::rotation::AttentionReason;

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
fn the_choice_comes_before_the_browser_and_quality_before_order() {
    assert_eq!(Language::choose(Some("de"), Some("en")), Language::German);
    assert_eq!(Language::choose(None, Some("fr, en;q=0.5, de-AT;q=0.8")), Language::German);
    assert_eq!(Language::choose(Some("xx"), Some("fr, de;q=0")), Language::English);
    assert_eq!(Language::choose(None, None), Language::English);
}
