use super::page_of;
use super::steps::Standing;
use crate::desk::console::{CallerView, CaseLine, CaseView};

/// A case whose caller is known and confirmed, in the one way that is asked for.
fn confirmed_case(step: &str) -> CaseView {
    CaseView {
        line: CaseLine {
            number: "7K2M-9QXD".to_owned(),
            opened_at: 0,
            situation: None,
            person: None,
            device: None,
            technician: None,
            step: step.to_owned(),
        },
        mine: true,
        may_approve: false,
        known_device: None,
        known_key_id: None,
        opened_by: None,
        caller: Some(CallerView {
            display_name: "Carl".to_owned(),
            user_principal_name: "carl@contoso.example".to_owned(),
            department: None,
            phones: Vec::new(),
            manager: None,
        }),
        checks_needed: 1,
        checks_passed: vec![("code".to_owned(), "tess@contoso.example".to_owned(), 0)],
        checks_open: Vec::new(),
        code_waits: false,
        device_name: None,
        key_id: None,
        located: None,
        reason: None,
        approval_asked: false,
        second_person: false,
        approval: None,
        showings: 0,
        ending: None,
    }
}

#[test]
fn a_number_from_a_form_brings_nothing_of_its_own_into_the_address() {
    assert_eq!(page_of("7k2m\r\n9qxd"), "/helpdesk/cases/7K2M-9QXD");
    assert_eq!(page_of("7K2M-9QXD?said=solved"), "/helpdesk");
}

#[test]
fn steps_before_the_next_are_done_and_those_after_it_closed() {
    let case = confirmed_case("device-name");
    let standings = ["caller", "confirm", "device-name", "key-id", "reveal"].map(|step| Standing::of(&case, step));
    let expected = [
        Standing::Done,
        Standing::Done,
        Standing::Now,
        Standing::Later,
        Standing::Later,
    ];
    assert_eq!(standings, expected);
}

#[test]
fn a_case_that_ended_early_claims_no_confirmation() {
    let mut case = confirmed_case("ended");
    case.checks_needed = 2;
    assert_eq!(Standing::of(&case, "confirm"), Standing::Later);
}
