use super::{label, start};
use crate::document::{DocumentKind, Kept as _, Versioned};
use crate::id::Reference;
use crate::readiness::finding::Finding;
use crate::readiness::{CheckReport, GraphRequest, Mend, PolicyFile, ReadinessCheck, ReadinessRun, Verdict};

fn run(checks: Vec<CheckReport>) -> ReadinessRun {
    ReadinessRun {
        number: Reference::from_random([1; 5]),
        opened_at: start(),
        by: Some(label("anna")),
        ended_at: None,
        checks,
    }
}

fn report(verdicts: &[Verdict]) -> CheckReport {
    let findings = verdicts.iter().map(|verdict| Finding::new("code", *verdict)).collect();
    CheckReport::of(ReadinessCheck::Escrow, findings)
}

#[test]
fn a_run_is_kept_and_read_back_whole() {
    let grant = GraphRequest::GrantPermission("User.Read.All".to_owned());
    let finding = Finding::new("permission-missing", Verdict::Bad)
        .with("feature", "people")
        .naming(vec!["User.Read.All".to_owned()])
        .mended_by(Mend::GraphRequest(grant));
    let other = Finding::new("rotation-setting-off", Verdict::Bad).mended_by(Mend::PolicyFile(PolicyFile::Rotation));
    let mut whole = run(vec![CheckReport::of(ReadinessCheck::Permissions, vec![finding, other])]);
    whole.ended_at = Some(start());
    let document = Versioned::new(whole.clone()).next().unwrap();
    assert_eq!((document.kind, document.version), (DocumentKind::Readiness, 1));
    assert_eq!((document.worker, document.subject), (Some(label("anna").id), None));
    assert_eq!(Versioned::<ReadinessRun>::read(&document).unwrap().value, whole);
}

#[test]
fn a_run_has_ended_when_it_says_when() {
    let mut it = run(Vec::new());
    assert_eq!(it.state(), "running");
    it.ended_at = Some(start());
    assert_eq!(it.state(), "ended");
}

#[test]
fn the_worst_finding_decides_and_of_none_nothing_is_known() {
    assert!(Verdict::ALL.is_sorted());
    assert_eq!(report(&[Verdict::Good, Verdict::NotKnown]).verdict, Verdict::NotKnown);
    assert_eq!(report(&[Verdict::NotKnown, Verdict::Attention]).verdict, Verdict::Attention);
    assert_eq!(report(&[Verdict::Bad, Verdict::Attention]).verdict, Verdict::Bad);
    assert_eq!(report(&[]).verdict, Verdict::NotKnown);
    assert_eq!(run(Vec::new()).verdict(), Verdict::NotKnown);
    let two = run(vec![report(&[Verdict::Good]), report(&[Verdict::Attention])]);
    assert_eq!(two.verdict(), Verdict::Attention);
}

#[test]
fn two_hundred_names_are_held_and_the_rest_is_counted() {
    let names = |number: usize| (0..number).map(|number| format!("PC-{number}")).collect();
    let all = Finding::new("code", Verdict::Bad).naming(names(200));
    assert_eq!((all.names.len(), all.more), (200, 0));
    let some = Finding::new("code", Verdict::Bad).naming(names(203));
    assert_eq!((some.names.len(), some.more), (200, 3));
}

#[test]
fn up_to_one_in_twenty_is_left_out_with_attention() {
    assert_eq!(Verdict::of_share(0, 0), Verdict::Good);
    assert_eq!(Verdict::of_share(0, 40), Verdict::Good);
    assert_eq!(Verdict::of_share(2, 40), Verdict::Attention);
    assert_eq!(Verdict::of_share(3, 40), Verdict::Bad);
}

#[test]
fn the_words_are_stable_and_differ() {
    let checks: Vec<&str> = ReadinessCheck::ALL.iter().map(|check| check.code()).collect();
    let expected = ["permissions", "escrow", "self-service", "helpdesk", "audit-trail", "rotation"];
    assert_eq!(checks, expected);
    let verdicts: Vec<&str> = Verdict::ALL.iter().map(|verdict| verdict.code()).collect();
    assert_eq!(verdicts, ["good", "not-known", "attention", "bad"]);
    for file in PolicyFile::ALL {
        assert_eq!(PolicyFile::from_code(file.code()), Some(file));
    }
    assert_eq!(PolicyFile::from_code("other"), None);
}
