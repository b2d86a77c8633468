use domain::id::PersonId;
use domain::secret::SecretText;
use domain::session::Tokens;
use entra::sign_in::SignedIn;
use jiff::Timestamp;
use uuid::Uuid;

use super::{is_fresh, local_path};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_760_000_000 + second).unwrap()
}

fn signed_in(auth_time: Option<Timestamp>) -> SignedIn {
    SignedIn {
        person: PersonId {
            tenant: Uuid::nil(),
            object: Uuid::nil(),
        },
        display_name: String::new(),
        user_principal_name: String::new(),
        roles: Vec::new(),
        wids: Vec::new(),
        acrs: Vec::new(),
        guest: false,
        authenticated_at: at(0),
        auth_time,
        tokens: Tokens {
            access: SecretText::new(String::new()),
            access_expires_at: at(3600),
            refresh: None,
        },
    }
}

/// At a station Entra's word that somebody is still signed in is that of the person before.
#[test]
fn only_a_sign_in_after_the_attempt_began_is_fresh() {
    for (auth_time, fresh) in [
        (None, false),
        (Some(at(-3600)), false),
        (Some(at(-21)), false),
        (Some(at(-20)), true),
        (Some(at(0)), true),
        (Some(at(30)), true),
    ] {
        assert_eq!(is_fresh(&signed_in(auth_time), at(0)), fresh, "{auth_time:?}");
    }
}

#[test]
fn only_paths_of_this_site_are_returned_to() {
    assert_eq!(local_path("/devices/1?x=2").as_deref(), Some("/devices/1?x=2"));
    for foreign in [
        "",
        "devices",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/a\r\nb",
        "/\t/evil.example",
        "/\u{1}x",
        "/a b",
    ] {
        assert_eq!(local_path(foreign), None, "{foreign:?}");
    }
}
