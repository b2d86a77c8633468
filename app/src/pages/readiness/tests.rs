use domain::readiness::Verdict;

use super::*;
use crate::words::Language;

#[test]
fn every_check_and_verdict_has_its_words() {
    for language in Language::ALL {
        let has = |prefix, code, suffix| {
            assert!(
                Words(language).has_coded(prefix, code, suffix),
                "{language:?} {prefix}-{code}{suffix}"
            );
        };
        for check in ReadinessCheck::ALL {
            has("readiness-check", check.code(), "");
            has("readiness-check", check.code(), "-what");
        }
        for verdict in Verdict::ALL {
            has("readiness-verdict", verdict.code(), "");
            has("readiness-overall", verdict.code(), "");
        }
        for (feature, _) in domain::permissions::NEEDED {
            has("readiness-feature", feature.code(), "");
        }
        for file in domain::readiness::PolicyFile::ALL {
            has("readiness-file", file.code(), "");
        }
    }
}

#[test]
fn only_who_may_run_the_checks_is_offered_to() {
    let page = |may_run| {
        let runs = Vec::new();
        let owner = Owner::new();
        owner.with(|| readiness_view(&RunList { runs, may_run }).to_html())
    };
    assert!(page(true).contains("action=\"/api/check_readiness\""));
    assert!(!page(false).contains("action=\"/api/check_readiness\""));
}
