use super::*;
use crate::desk::readiness::MendView;
use crate::words::Language;

const ENGLISH: Words = Words(Language::English);

/// A code, the verdicts it can have, and its values.
type Known = (&'static str, &'static [&'static str], &'static [(&'static str, &'static str)]);

/// Every code of the checks (`app/domain/src/readiness`).
const FINDINGS: &[Known] = &[
    (
        "permission-missing",
        &["bad"],
        &[("feature", "devices"), ("permission", "Device.Read.All")],
    ),
    ("permissions-enough", &["good"], &[("features", "9")]),
    ("permissions-needless", &["attention"], &[("count", "2")]),
    ("escrow-no-devices", &["not-known"], &[]),
    (
        "escrow-share",
        &["good", "attention", "bad"],
        &[("devices", "40"), ("with", "38"), ("without", "2"), ("percent", "95")],
    ),
    ("escrow-keys-at-limit", &["bad"], &[("count", "1"), ("limit", "200")]),
    ("escrow-keys-near-limit", &["attention"], &[("count", "1"), ("limit", "200")]),
    ("escrow-keys-within-limit", &["good"], &[("most", "3"), ("limit", "200")]),
    ("escrow-save-on", &["good"], &[]),
    ("escrow-save-off", &["bad"], &[]),
    ("escrow-save-not-set", &["attention"], &[]),
    ("escrow-require-on", &["good"], &[]),
    ("escrow-require-off", &["bad"], &[]),
    ("escrow-require-not-set", &["attention"], &[]),
    ("escrow-password-required", &["good"], &[]),
    ("escrow-password-allowed", &["attention"], &[]),
    ("escrow-password-not-allowed", &["bad"], &[]),
    ("escrow-password-not-set", &["attention"], &[]),
    ("self-service-switch-on", &["good"], &[]),
    ("self-service-switch-off", &["bad"], &[]),
    ("self-service-switch-off-application", &["attention"], &[]),
    (
        "self-service-owners",
        &["good", "not-known", "attention", "bad"],
        &[("devices", "300"), ("without", "2"), ("not-looked-up", "50")],
    ),
    (
        "self-service-hybrid",
        &["good", "attention", "bad"],
        &[("devices", "9"), ("without", "2")],
    ),
    (
        "self-service-dry-run",
        &["good", "attention", "bad"],
        &[("person", "anna@contoso.example"), ("devices", "2"), ("with", "1")],
    ),
    ("self-service-dry-run-nobody", &["not-known"], &[]),
    (
        "self-service-dry-run-no-device",
        &["bad"],
        &[("person", "anna@contoso.example")],
    ),
    ("helpdesk-nobody", &["not-known"], &[]),
    ("helpdesk-global-administrator", &["bad"], &[("people", "1")]),
    ("helpdesk-cannot-read", &["bad"], &[("people", "1")]),
    ("helpdesk-cannot-find", &["attention"], &[("people", "1")]),
    ("helpdesk-broader", &["attention"], &[("people", "1")]),
    ("helpdesk-least", &["good"], &[("people", "1")]),
    ("audit-nothing-to-look-for", &["not-known"], &[]),
    (
        "audit-found",
        &["good"],
        &[("seconds", "3"), ("reference", "K7QF-2M9X"), ("at", "2026-11-22T09:00:00Z")],
    ),
    (
        "audit-not-found",
        &["bad"],
        &[("reference", "K7QF-2M9X"), ("at", "2026-11-22T09:00:00Z")],
    ),
    ("rotation-setting-on", &["good"], &[("hybrid", "0")]),
    ("rotation-setting-not-hybrid", &["attention"], &[("hybrid", "4")]),
    ("rotation-setting-off", &["bad"], &[("hybrid", "0")]),
    ("rotation-setting-not-set", &["attention"], &[("hybrid", "0")]),
    (
        "rotation-windows-new-enough",
        &["good"],
        &[("devices", "9"), ("old", "0"), ("unknown", "1"), ("build", "18363")],
    ),
    (
        "rotation-windows-old",
        &["attention"],
        &[("devices", "9"), ("old", "2"), ("unknown", "0"), ("build", "18363")],
    ),
    ("rotation-never-proven", &["not-known"], &[]),
    (
        "rotation-proven-long-ago",
        &["attention"],
        &[("at", "2026-11-22T09:00:00Z"), ("days", "120")],
    ),
    ("rotation-proven", &["good"], &[("at", "2026-11-22T09:00:00Z"), ("days", "0")]),
    ("rotation-nothing-stuck", &["good"], &[]),
    ("rotation-stuck", &["bad"], &[("orders", "2")]),
    ("rotation-needs-attention", &["attention"], &[("orders", "2")]),
    ("directory-token-refused", &["not-known"], &[("asked", "permissions")]),
    (
        "directory-refused",
        &["not-known"],
        &[("asked", "devices"), ("permission", "Device.Read.All")],
    ),
    ("directory-not-found", &["not-known"], &[("asked", "roles")]),
    ("directory-throttled", &["not-known"], &[("asked", "people")]),
    ("directory-unreachable", &["not-known"], &[("asked", "key-metadata")]),
    ("directory-failed", &["not-known"], &[("asked", "device-policies")]),
    ("directory-timed-out", &["not-known"], &[("asked", "managed-devices")]),
    ("directory-malformed", &["not-known"], &[("asked", "reconciliation")]),
    ("ledger-not-available", &["not-known"], &[]),
];

fn finding(code: &str, verdict: &str, values: &[(&str, &str)]) -> FindingView {
    FindingView {
        code: code.to_owned(),
        verdict: verdict.to_owned(),
        values: values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        names: Vec::new(),
        more: 0,
        mend: None,
    }
}

fn html(finding: &FindingView) -> String {
    let owner = Owner::new();
    owner.with(|| finding_item(ENGLISH, finding).to_html())
}

#[test]
fn every_finding_has_its_words_with_nothing_left_to_fill_in() {
    for language in Language::ALL {
        for (code, verdicts, values) in FINDINGS {
            for verdict in *verdicts {
                let prefixes: &[&str] = match *verdict {
                    "good" => &["readiness-found"],
                    _ => &["readiness-found", "readiness-why", "readiness-do"],
                };
                for prefix in prefixes {
                    let text = text(Words(language), prefix, &finding(code, verdict, values));
                    assert!(
                        text != *code && !text.contains(['{', '}']),
                        "{language:?} {prefix}-{code}: {text}"
                    );
                    assert!(!text.contains("readiness-"), "{language:?} {prefix}-{code}: {text}");
                }
            }
        }
    }
}

#[test]
fn numbers_choose_the_plural_and_times_are_told_to_the_minute() {
    let said = |code, values: &[(&str, &str)]| text(ENGLISH, "readiness-found", &finding(code, "bad", values));
    assert_eq!(
        said(
            "escrow-share",
            &[("devices", "3"), ("with", "3"), ("without", "0"), ("percent", "100")]
        ),
        "All 3 devices have a recovery key of their Windows drive stored."
    );
    assert_eq!(
        said("rotation-stuck", &[("orders", "1")]),
        "One key that was shown is not proven dead after seven days."
    );
    let logged = [("reference", "12345678"), ("at", "2026-11-22T09:00:07Z")];
    let logged = said("audit-not-found", &logged);
    assert!(
        logged.contains("Nov 22, 2026, 09:00 UTC") && logged.contains("12345678"),
        "{logged}"
    );
}

#[test]
fn a_good_finding_is_told_in_one_sentence_and_another_says_what_to_do() {
    let what_to_do = ENGLISH.say(message::READINESS_DO);
    assert!(!html(&finding("escrow-save-on", "good", &[])).contains(&what_to_do));
    assert!(html(&finding("escrow-save-off", "bad", &[])).contains(&what_to_do));
}

#[test]
fn names_stand_in_a_list_with_how_many_more_there_are() {
    let several = FindingView {
        names: vec!["PC-1".to_owned(), "PC-2".to_owned()],
        more: 3,
        ..finding("rotation-windows-old", "attention", &[])
    };
    let html = html(&several);
    assert!(html.contains("Which devices (5)") && html.contains("PC-2"), "{html}");
    assert!(html.contains("and 3 more"), "{html}");
}

#[test]
fn a_policy_is_offered_as_a_file_and_a_request_as_its_text() {
    let policy = FindingView {
        mend: Some(MendView::PolicyFile("rotation".to_owned())),
        ..finding("rotation-setting-off", "bad", &[])
    };
    assert!(html(&policy).contains("href=\"/readiness/files/rotation.json\""));
    let request = FindingView {
        mend: Some(MendView::GraphRequest {
            method: "PATCH".to_owned(),
            path: "/v1.0/policies/authorizationPolicy".to_owned(),
            body: "{}".to_owned(),
        }),
        ..finding("self-service-switch-off", "bad", &[])
    };
    let html = html(&request);
    assert!(html.contains("PATCH /v1.0/policies/authorizationPolicy\n\n{}"), "{html}");
    assert!(!html.contains(&ENGLISH.say(message::READINESS_REQUEST_OWN)), "{html}");
}
