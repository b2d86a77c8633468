//! Sign-in attempts and sessions.

use domain::id::Reference;
use domain::ports::Ledger;
use domain::record::{Event, EventCode};
use domain::session::{SessionLimits, TakenAttempt};
use domain::station::AtStation;

use crate::fixture::{LIMITS, at, attempt, digest, person, session, signed_in, tokens};

pub async fn takes_an_attempt_once(ledger: &dyn Ledger) {
    let kept = attempt(1);
    ledger.keep_attempt(&kept).await.unwrap();
    let TakenAttempt::Taken(taken) = ledger.take_attempt(kept.state, kept.browser, at(10)).await.unwrap() else {
        panic!("it was not taken");
    };
    assert_eq!(taken.state, kept.state);
    assert_eq!(taken.browser, kept.browser);
    assert_eq!(taken.nonce.expose(), kept.nonce.expose());
    assert_eq!(taken.pkce_verifier.expose(), kept.pkce_verifier.expose());
    assert_eq!(taken.return_to, kept.return_to);
    assert_eq!((taken.began_at, taken.expires_at), (kept.began_at, kept.expires_at));
    for when in [11, 700] {
        let again = ledger.take_attempt(kept.state, kept.browser, at(when)).await.unwrap();
        assert!(matches!(again, TakenAttempt::UsedBefore), "{again:?}");
    }
}

pub async fn keeps_an_attempt_from_another_browser(ledger: &dyn Ledger) {
    let kept = attempt(1);
    ledger.keep_attempt(&kept).await.unwrap();
    let foreign = ledger.take_attempt(kept.state, digest("browser", 2), at(10)).await.unwrap();
    assert!(matches!(foreign, TakenAttempt::Unknown), "{foreign:?}");
    let unknown = ledger.take_attempt(digest("state", 2), kept.browser, at(10)).await.unwrap();
    assert!(matches!(unknown, TakenAttempt::Unknown), "{unknown:?}");
    // The foreign try used nothing up.
    let own = ledger.take_attempt(kept.state, kept.browser, at(11)).await.unwrap();
    assert!(matches!(own, TakenAttempt::Taken(_)), "{own:?}");
}

pub async fn tells_an_expired_attempt(ledger: &dyn Ledger) {
    let kept = attempt(1);
    ledger.keep_attempt(&kept).await.unwrap();
    let late = ledger.take_attempt(kept.state, kept.browser, kept.expires_at).await.unwrap();
    assert!(matches!(late, TakenAttempt::Expired), "{late:?}");
}

pub async fn forgets_an_attempt_long_expired(ledger: &dyn Ledger) {
    let kept = attempt(1);
    ledger.keep_attempt(&kept).await.unwrap();
    let mut later = attempt(2);
    later.began_at = at(600 + 3601);
    ledger.keep_attempt(&later).await.unwrap();
    let forgotten = ledger.take_attempt(kept.state, kept.browser, later.began_at).await.unwrap();
    assert!(matches!(forgotten, TakenAttempt::Unknown), "{forgotten:?}");
}

pub async fn finds_the_session_as_it_was_opened(ledger: &dyn Ledger) {
    let opened = session(1);
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    ledger.open_session(&session(2), &signed_in(2)).await.unwrap();
    let found = ledger.find_session(opened.id, at(0), LIMITS).await.unwrap().unwrap();
    assert_eq!(found.id, opened.id);
    assert_eq!(found.person, opened.person);
    assert_eq!(found.display_name, opened.display_name);
    assert_eq!(found.user_principal_name, opened.user_principal_name);
    assert_eq!((found.roles, found.guest), (opened.roles, opened.guest));
    assert_eq!(found.tokens.access.expose(), opened.tokens.access.expose());
    assert_eq!(found.tokens.access_expires_at, opened.tokens.access_expires_at);
    assert_eq!(
        found.tokens.refresh.unwrap().expose(),
        opened.tokens.refresh.unwrap().expose()
    );
    assert_eq!(found.authenticated_at, opened.authenticated_at);
    assert_eq!((found.began_at, found.last_seen_at), (opened.began_at, opened.last_seen_at));
    assert!(
        ledger
            .find_session(digest("cookie", 3), at(0), LIMITS)
            .await
            .unwrap()
            .is_none()
    );
}

pub async fn ends_an_idle_session(ledger: &dyn Ledger) {
    let opened = session(1);
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    assert!(ledger.find_session(opened.id, at(900), LIMITS).await.unwrap().is_none());
    // It is gone, not only hidden: an earlier time does not bring it back.
    assert!(ledger.find_session(opened.id, at(1), LIMITS).await.unwrap().is_none());
}

pub async fn ends_an_old_session(ledger: &dyn Ledger) {
    let mut opened = session(1);
    opened.last_seen_at = at(28_799);
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    assert!(ledger.find_session(opened.id, at(28_799), LIMITS).await.unwrap().is_some());
    assert!(ledger.find_session(opened.id, at(28_800), LIMITS).await.unwrap().is_none());
}

pub async fn use_keeps_a_session_alive(ledger: &dyn Ledger) {
    let opened = session(1);
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    for seconds in [800, 1600, 2400] {
        let found = ledger.find_session(opened.id, at(seconds), LIMITS).await.unwrap().unwrap();
        assert_eq!(found.last_seen_at, at(seconds));
    }
}

pub async fn replaces_tokens(ledger: &dyn Ledger) {
    let opened = session(1);
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    let mut fresh = tokens(9);
    fresh.refresh = None;
    fresh.access_expires_at = at(7200);
    ledger.put_tokens(opened.id, &fresh).await.unwrap();
    let found = ledger.find_session(opened.id, at(1), LIMITS).await.unwrap().unwrap();
    assert_eq!(found.tokens.access.expose(), fresh.access.expose());
    assert_eq!(found.tokens.access_expires_at, at(7200));
    assert!(found.tokens.refresh.is_none());
}

pub async fn gives_an_ended_session_no_tokens(ledger: &dyn Ledger) {
    ledger.put_tokens(digest("cookie", 1), &tokens(1)).await.unwrap();
    assert!(
        ledger
            .find_session(digest("cookie", 1), at(0), LIMITS)
            .await
            .unwrap()
            .is_none()
    );
}

pub async fn records_the_sign_in_and_the_sign_out(ledger: &dyn Ledger) {
    let opened = session(1);
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    assert_eq!(ledger.head().await.unwrap().seq, 1);
    let event = Event {
        person: Some(opened.person),
        ..Event::new(EventCode::SignedOut, at(60))
    };
    ledger.end_session(opened.id, &event).await.unwrap();
    assert_eq!(ledger.head().await.unwrap().seq, 2);
    assert!(ledger.find_session(opened.id, at(60), LIMITS).await.unwrap().is_none());
    // A second press ends nothing more.
    ledger.end_session(opened.id, &event).await.unwrap();
    assert_eq!(ledger.head().await.unwrap().seq, 2);
}

pub async fn to_ask_whether_a_session_is_alive_is_no_use_of_it(ledger: &dyn Ledger) {
    let opened = session(1);
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    for (now, expected) in [(0, true), (600, true), (899, true), (900, false)] {
        let alive = ledger.is_session_alive(opened.id, at(now), LIMITS).await.unwrap();
        assert_eq!(alive, expected, "at {now}");
    }
    assert!(!ledger.is_session_alive(digest("cookie", 2), at(0), LIMITS).await.unwrap());
    assert!(
        ledger.find_session(opened.id, at(899), LIMITS).await.unwrap().is_some(),
        "nor its end"
    );
    assert!(ledger.is_session_alive(opened.id, at(900), LIMITS).await.unwrap());
}

pub async fn a_purge_removes_what_is_past_its_limits(ledger: &dyn Ledger) {
    for number in [1, 2] {
        ledger.open_session(&session(number), &signed_in(number)).await.unwrap();
    }
    ledger.keep_attempt(&attempt(1)).await.unwrap();
    ledger.find_session(session(2).id, at(600), LIMITS).await.unwrap().unwrap();
    ledger.purge(at(900), LIMITS).await.unwrap();
    // At an earlier time the idle one would be alive, if it were still there.
    assert!(!ledger.is_session_alive(session(1).id, at(1), LIMITS).await.unwrap());
    assert!(ledger.is_session_alive(session(2).id, at(900), LIMITS).await.unwrap());
    let taken = ledger
        .take_attempt(attempt(1).state, attempt(1).browser, at(900))
        .await
        .unwrap();
    assert!(
        matches!(taken, TakenAttempt::Expired),
        "it is remembered for a while: {taken:?}"
    );
    assert_eq!(ledger.head().await.unwrap().seq, 2, "records stay");
}

pub async fn a_session_at_a_station_ends_sooner_and_is_marked_as_used_each_time(ledger: &dyn Ledger) {
    let mut opened = session(1);
    opened.station = Some(AtStation {
        number: Reference::from_random([1; 5]),
        name: "Kiosk 3".to_owned(),
        place: "Berlin".to_owned(),
        limits: SessionLimits {
            idle_seconds: 90,
            absolute_seconds: 600,
        },
    });
    ledger.open_session(&opened, &signed_in(1)).await.unwrap();
    ledger.open_session(&session(2), &signed_in(2)).await.unwrap();
    let found = ledger.find_session(opened.id, at(20), LIMITS).await.unwrap().unwrap();
    assert_eq!(found.station, opened.station);
    ledger.purge(at(109), LIMITS).await.unwrap();
    assert!(
        ledger.is_session_alive(opened.id, at(109), LIMITS).await.unwrap(),
        "used at 20"
    );
    assert!(!ledger.is_session_alive(opened.id, at(110), LIMITS).await.unwrap());
    ledger.purge(at(110), LIMITS).await.unwrap();
    // At an earlier time it would be alive, if it were still there.
    assert!(!ledger.is_session_alive(opened.id, at(21), LIMITS).await.unwrap());
    assert!(
        ledger.is_session_alive(session(2).id, at(110), LIMITS).await.unwrap(),
        "no station's"
    );
}

pub async fn ends_all_sessions_of_a_person(ledger: &dyn Ledger) {
    for number in 1..=3 {
        let mut opened = session(number);
        opened.person = person(number % 2);
        ledger.open_session(&opened, &signed_in(number)).await.unwrap();
    }
    let event = Event {
        subject: Some(person(1)),
        ..Event::new(EventCode::SessionsEnded, at(5))
    };
    assert_eq!(ledger.end_sessions_of(person(1), &event).await.unwrap(), 2);
    for (number, alive) in [(1, false), (2, true), (3, false)] {
        let found = ledger.find_session(session(number).id, at(5), LIMITS).await.unwrap();
        assert_eq!(found.is_some(), alive, "session {number}");
    }
    assert_eq!(ledger.head().await.unwrap().seq, 4);
    assert_eq!(ledger.end_sessions_of(person(1), &event).await.unwrap(), 0);
    assert_eq!(ledger.head().await.unwrap().seq, 5, "that it was wanted is recorded, too");
}
