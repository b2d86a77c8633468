use super::incident::incident_view;
use super::*;
use crate::desk::incidents::{IncidentView, ProgressView};

fn incident(progress: Option<ProgressView>) -> IncidentView {
    IncidentView {
        line: IncidentLine {
            number: "K7F2-9MQX".to_owned(),
            title: "A technician's account".to_owned(),
            state: "open".to_owned(),
            opened_at: 1_760_000_000_000_000,
            opened_by: "rita@contoso.example".to_owned(),
            disclosures: 7,
        },
        people: vec!["tess@contoso.example".to_owned()],
        devices: Vec::new(),
        from: None,
        until: None,
        disclosures: Vec::new(),
        progress,
        findings: vec![(
            1_760_000_000,
            "rita@contoso.example".to_owned(),
            "Seen twice".to_owned(),
            None,
        )],
        closing: None,
    }
}

fn progress(placed: u32, running: bool) -> ProgressView {
    ProgressView {
        total: 6,
        placed,
        proven: 1,
        attention: 1,
        seconds_left: 2,
        running,
    }
}

fn html(incident: &IncidentView, still: bool) -> String {
    Owner::new().with(|| incident_view(incident, still).to_html())
}

#[test]
fn the_next_step_is_to_rotate_then_to_stop_then_to_resume() {
    let actions = ["Rotate all keys now", "Stop", "Resume"].map(|name| format!(">{name}</button>"));
    for (progress, offered) in [
        (None, Some(0)),
        (Some(progress(3, true)), Some(1)),
        (Some(progress(3, false)), Some(2)),
        (Some(progress(6, false)), None),
    ] {
        let html = html(&incident(progress), false);
        for (place, action) in actions.iter().enumerate() {
            assert_eq!(html.contains(action), offered == Some(place), "{action} {progress:?}: {html}");
        }
    }
}

#[test]
fn a_page_that_comes_again_by_itself_takes_no_text_until_it_is_held() {
    let running = incident(Some(progress(3, true)));
    assert!(!html(&running, false).contains("<textarea"));
    assert!(html(&running, true).contains("<textarea"));
    assert!(html(&incident(Some(progress(3, false))), false).contains("<textarea"));
}

#[test]
fn a_closed_incident_is_shown_and_not_worked_on() {
    let closed = IncidentView {
        closing: Some((1_760_000_000, "rita@contoso.example".to_owned(), "A false alarm".to_owned())),
        ..incident(None)
    };
    let html = html(&closed, false);
    assert!(html.contains("A false alarm"), "{html}");
    assert!(!html.contains("<form"), "{html}");
    assert!(html.contains("/incidents/K7F2-9MQX/report"), "{html}");
}

#[test]
fn progress_is_told_in_words_beside_the_picture() {
    let html = html(&incident(Some(progress(3, true))), false);
    let sentence = "3 of 6 ordered, 1 proven, 1 in need of attention";
    assert!(html.contains(&format!("aria-label=\"{sentence}\"")), "{html}");
    assert!(html.contains(&format!("<p role=\"status\">{sentence}")), "{html}");
    assert!(html.contains("About 2 seconds until all are ordered."), "{html}");
}

#[test]
fn a_number_that_is_none_leads_to_the_list() {
    assert_eq!(incident_path("k7f2 9mqx"), "/incidents/K7F2-9MQX");
    assert_eq!(incident_path("x\r\ny"), "/incidents");
}
