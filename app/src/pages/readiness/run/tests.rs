use super::*;
use crate::desk::readiness::{RunLine, RunProgress};

fn line(ended: bool) -> RunLine {
    RunLine {
        number: "K7QF-2M9X".to_owned(),
        opened_at: 1_760_000_000,
        by: Some("admin@contoso.example".to_owned()),
        ended,
        verdict: "bad".to_owned(),
        counts: [("bad", 1), ("attention", 0), ("not-known", 2), ("good", 3)]
            .map(|(verdict, count)| (verdict.to_owned(), count))
            .to_vec(),
    }
}

fn check() -> CheckView {
    CheckView {
        check: "rotation".to_owned(),
        verdict: "bad".to_owned(),
        findings: Vec::new(),
    }
}

/// The page, and whether it comes again by itself.
fn html(run: &RunView, still: bool) -> (String, bool) {
    let owner = Owner::new();
    owner.with(|| {
        let response = leptos_axum::ResponseOptions::default();
        provide_context(response.clone());
        let html = run_view(run, still).to_html();
        let again = response.0.read().unwrap().headers.contains_key(http::header::REFRESH);
        (html, again)
    })
}

#[test]
fn a_run_under_way_tells_how_far_it_is_and_comes_again_unless_it_is_held() {
    let run = RunView {
        line: line(false),
        checks: Vec::new(),
        progress: Some(RunProgress {
            check: "escrow".to_owned(),
            checks_done: 1,
            checks: 6,
            done: 1234,
            of: None,
        }),
    };
    let (page, again) = html(&run, false);
    assert!(again && page.contains("1 of 6 checks are done. Now: Stored keys"), "{page}");
    assert!(page.contains("1,234 devices and keys read so far"), "{page}");
    assert!(!page.contains("/export"), "{page}");
    assert!(!html(&run, true).1);
}

#[test]
fn a_run_that_has_ended_shows_its_findings_in_a_picture_and_offers_them_as_files() {
    let run = RunView {
        line: line(true),
        checks: vec![check()],
        progress: None,
    };
    let (page, again) = html(&run, false);
    assert!(
        !again && page.contains(&words().say_coded("readiness-overall", "bad", "")),
        "{page}"
    );
    assert!(
        page.contains("6 findings: 1 must be mended, 0 need attention, 2 not known, 3 good"),
        "{page}"
    );
    assert_eq!(page.matches("<rect").count(), 6, "{page}");
    assert!(page.contains("/readiness/runs/K7QF-2M9X/export?format=csv"), "{page}");
}

#[test]
fn a_run_that_ended_without_a_result_says_so() {
    let run = RunView {
        line: line(true),
        checks: Vec::new(),
        progress: None,
    };
    let (page, _) = html(&run, false);
    assert!(page.contains(&words().say(message::READINESS_RUN_EMPTY)), "{page}");
    assert!(!page.contains("/export"), "{page}");
}
