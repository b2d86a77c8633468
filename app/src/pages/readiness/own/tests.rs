use super::*;

fn html(name: &str, could_recover: bool, reasons: &[OwnReason]) -> String {
    let pc = OwnReadiness {
        device: "0f6d1c0e-7d5a-4d0a-9b6e-0d6c3c1f2a11".to_owned(),
        name: name.to_owned(),
        could_recover,
        reasons: reasons.iter().map(|reason| reason.code().to_owned()).collect(),
    };
    let owner = Owner::new();
    owner.with(|| own_view(&[pc]).to_html())
}

#[test]
fn a_pc_that_could_be_recovered_says_yes_and_asks_for_nothing() {
    let html = html("LAPTOP-1", true, &[OwnReason::KeyStored]);
    assert!(html.contains(&words().say(message::READINESS_OWN_YES)), "{html}");
    assert!(!html.contains("/stuck/"), "{html}");
}

#[test]
fn a_pc_without_a_key_leads_to_the_helpdesk_with_its_name() {
    let html = html("LAPTOP 2", false, &[OwnReason::NoKey, OwnReason::NotSeenLately]);
    assert!(html.contains(&words().say(message::READINESS_OWN_NO)), "{html}");
    assert!(html.contains("/stuck/no-key?device=LAPTOP+2"), "{html}");
    assert!(html.contains(&words().say(message::READINESS_OWN_NOT_SEEN_LATELY)), "{html}");
}

#[test]
fn every_reason_has_its_words_and_its_own_weight() {
    for reason in OwnReason::ALL {
        assert!(words().has_coded("readiness-own", reason.code(), ""), "{reason:?}");
    }
    let weight = |reason| reason_weight(OwnReason::code(reason));
    assert_eq!(weight(OwnReason::KeyStored), "good");
    assert_eq!(weight(OwnReason::NotSeenLately), "attention");
    assert_eq!(weight(OwnReason::DeviceDisabled), "bad");
}
