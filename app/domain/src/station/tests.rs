mod session;

use super::Station;
use super::enrol::{CODE_LIFETIME, NewCode, SEEN_STEP, Stations};
use crate::actor::Actor;
use crate::document::Kept as _;
use crate::failure::Failure;
use crate::fakes::{Tenant, World, actor, session};
use crate::id::Reference;
use crate::ports::Clock as _;
use crate::record::EventCode;
use crate::session::Session;

struct Administrator {
    session: Session,
    reference: Reference,
}

impl Administrator {
    fn new() -> Self {
        Self {
            session: session("ada"),
            reference: Reference::from_random([1; 5]),
        }
    }

    fn actor(&self) -> Actor<'_> {
        actor(&self.session, &self.reference)
    }
}

fn stations(world: &World) -> Stations<'_> {
    Stations {
        ledger: &world.ledger,
        clock: &world.clock,
        randomness: &world.randomness,
    }
}

async fn make(world: &World) -> NewCode {
    stations(world)
        .make(Administrator::new().actor(), " Kiosk 3 ", "Berlin, ground floor")
        .await
        .unwrap()
}

async fn enrol(world: &World, code: &str) -> Option<(Station, String)> {
    let reference = Reference::from_random([2; 5]);
    let enrolled = stations(world).enrol(code, &reference, Some("192.0.2.7")).await.unwrap();
    enrolled.map(|(station, credential)| (station, credential.expose().to_owned()))
}

async fn is_known(world: &World, credential: &str) -> bool {
    stations(world).recognise(credential).await.unwrap().is_some()
}

fn count(world: &World, code: EventCode) -> usize {
    let events = world.ledger.records();
    events.iter().filter(|event| event.code == code.number()).count()
}

#[tokio::test]
async fn a_code_makes_one_browser_a_station_once() {
    let world = World::new(Tenant::default());
    let made = make(&world).await;
    assert_eq!(
        (made.station.state(), made.station.label().as_str()),
        ("waiting", "Kiosk 3 (Berlin, ground floor)")
    );
    // As people type it.
    let typed = made.code.as_str().to_lowercase().replace('-', " ");
    let (station, credential) = enrol(&world, &typed).await.unwrap();
    assert_eq!((station.state(), &station.number), ("enrolled", &made.station.number));
    assert!(is_known(&world, &credential).await);
    assert_eq!(enrol(&world, &typed).await, None, "used");
    let events = world.ledger.records();
    let last = events.last().unwrap();
    assert_eq!(last.code, EventCode::StationEnrolled.number());
    assert_eq!(last.from.as_deref(), Some("192.0.2.7"));
    assert_eq!(last.detail.as_deref(), Some("Kiosk 3 (Berlin, ground floor)"));
    assert_eq!(last.case.as_deref(), Some(made.station.number.as_str()));
}

#[tokio::test]
async fn nothing_that_opens_is_kept() {
    let world = World::new(Tenant::default());
    let made = make(&world).await;
    let kept = serde_json::to_string(&made.station).unwrap();
    assert!(!kept.contains(made.code.as_str()), "{kept}");
    let (station, credential) = enrol(&world, made.code.as_str()).await.unwrap();
    let secret = credential.split_once('.').unwrap().1;
    assert_eq!(secret.len(), 64, "256 bits");
    let kept = format!("{} {station:?}", serde_json::to_string(&station).unwrap());
    assert!(!kept.contains(secret), "{kept}");
    assert_eq!(station.code, None);
}

#[tokio::test]
async fn a_code_ends_by_itself_and_a_guess_leaves_no_record() {
    let world = World::new(Tenant::default());
    let made = make(&world).await;
    for guess in ["", "K7QM", "0000-0000", "not a code at all"] {
        assert_eq!(enrol(&world, guess).await, None, "{guess}");
    }
    world.clock.advance(CODE_LIFETIME);
    assert_eq!(enrol(&world, made.code.as_str()).await, None, "too old");
    assert_eq!(world.ledger.records().len(), 1, "only that it was made");
}

#[tokio::test]
async fn only_the_whole_credential_opens() {
    let world = World::new(Tenant::default());
    let (first, second) = (make(&world).await, make(&world).await);
    let (_, credential) = enrol(&world, first.code.as_str()).await.unwrap();
    let (_, other) = enrol(&world, second.code.as_str()).await.unwrap();
    let (number, secret) = credential.split_once('.').unwrap();
    let strangers = [
        String::new(),
        number.to_owned(),
        format!("{number}."),
        format!(".{secret}"),
        format!("{number}.{}", &secret[..63]),
        format!("{number}.{}", other.split_once('.').unwrap().1),
        format!("0000-0000.{secret}"),
    ];
    for stranger in strangers {
        assert!(!is_known(&world, &stranger).await, "{stranger}");
    }
}

#[tokio::test]
async fn a_revoked_station_is_none_for_good() {
    let world = World::new(Tenant::default());
    let made = make(&world).await;
    let (_, credential) = enrol(&world, made.code.as_str()).await.unwrap();
    let administrator = Administrator::new();
    for _ in 0..2 {
        stations(&world)
            .revoke(administrator.actor(), &made.station.number)
            .await
            .unwrap();
    }
    assert!(!is_known(&world, &credential).await);
    assert_eq!(count(&world, EventCode::StationRevoked), 1, "once");
    let renewed = stations(&world).renew_code(administrator.actor(), &made.station.number).await;
    assert_eq!(renewed, Err(Failure::NotFound));
    // Nor does a code that was not used yet.
    let waiting = make(&world).await;
    stations(&world)
        .revoke(administrator.actor(), &waiting.station.number)
        .await
        .unwrap();
    assert_eq!(enrol(&world, waiting.code.as_str()).await, None);
}

#[tokio::test]
async fn a_new_code_takes_the_old_credential_away_when_it_is_used() {
    let world = World::new(Tenant::default());
    let made = make(&world).await;
    let (_, old) = enrol(&world, made.code.as_str()).await.unwrap();
    let renewed = stations(&world)
        .renew_code(Administrator::new().actor(), &made.station.number)
        .await
        .unwrap();
    assert!(is_known(&world, &old).await, "until then it stays");
    let (_, new) = enrol(&world, renewed.code.as_str()).await.unwrap();
    assert!(is_known(&world, &new).await && !is_known(&world, &old).await);
}

#[tokio::test]
async fn its_use_is_recorded_now_and_then() {
    let world = World::new(Tenant::default());
    let made = make(&world).await;
    enrol(&world, made.code.as_str()).await.unwrap();
    let reference = Reference::from_random([3; 5]);
    let note = async || {
        let noted = stations(&world).note_use(&made.station.number, &reference, None).await;
        noted.unwrap();
        count(&world, EventCode::StationInUse)
    };
    assert_eq!(note().await, 0, "it was enrolled just now");
    world.clock.advance(SEEN_STEP);
    assert_eq!((note().await, note().await), (1, 1));
    let listed = stations(&world).list().await.unwrap();
    assert_eq!(listed[0].seen_at, Some(world.clock.now()));
}

#[tokio::test]
async fn a_station_has_a_name_a_place_and_no_key_in_either() {
    let world = World::new(Tenant::default());
    let administrator = Administrator::new();
    let key = "000011-000022-000033-000044-000055-000066-000077-000088";
    for (name, place, failure) in [
        ("", "Berlin", Failure::FormUnreadable),
        ("Kiosk", " ", Failure::FormUnreadable),
        ("Kiosk", key, Failure::HoldsRecoveryKey),
    ] {
        let made = stations(&world).make(administrator.actor(), name, place).await;
        assert_eq!(made, Err(failure), "{name} {place}");
    }
    assert!(world.ledger.records().is_empty());
}
