//! Sessions at a station.

use crate::disclosure::DisclosurePath;
use crate::fakes::{session, start};
use crate::id::Reference;
use crate::session::{Session, SessionLimits};
use crate::station::AtStation;

fn at_station() -> Session {
    let limits = SessionLimits {
        idle_seconds: 90,
        absolute_seconds: 600,
    };
    Session {
        station: Some(AtStation {
            number: Reference::from_random([4; 5]),
            name: "Kiosk 3".to_owned(),
            place: "Berlin".to_owned(),
            limits,
        }),
        ..session("anna")
    }
}

/// Whatever the browser does, and whatever other sessions may.
#[test]
fn a_session_at_a_station_has_its_own_limits_and_never_longer_ones() {
    let wide = SessionLimits {
        idle_seconds: 900,
        absolute_seconds: 9000,
    };
    let narrow = SessionLimits {
        idle_seconds: 60,
        absolute_seconds: 300,
    };
    let after = |seconds| start() + jiff::SignedDuration::from_secs(seconds);
    let used = |seconds| Session {
        last_seen_at: after(seconds),
        ..at_station()
    };
    for (seen, now, limits, alive) in [
        (0, 89, wide, true),
        (0, 90, wide, false),
        (599, 599, wide, true),
        (599, 600, wide, false),
        (0, 59, narrow, true),
        (0, 60, narrow, false),
        (299, 300, narrow, false),
    ] {
        assert_eq!(used(seen).is_alive(after(now), limits), alive, "{seen} {now} {limits:?}");
    }
    assert_eq!(at_station().seconds_left(after(100), wide), 500);
    assert_eq!(at_station().seconds_left(after(700), wide), 0);
}

#[test]
fn a_key_shown_at_a_station_is_shown_by_the_path_of_kiosks() {
    assert_eq!(at_station().path(), DisclosurePath::Kiosk);
    assert_eq!(session("anna").path(), DisclosurePath::SelfService);
}
