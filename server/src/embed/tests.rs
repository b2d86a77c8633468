use app::words::Language;
use domain::id::PersonId;
use domain::secret::SecretText;
use domain::session::Tokens;
use uuid::Uuid;

use super::*;

const BROWSER: Digest = Digest([1; 32]);
const OTHER: Digest = Digest([2; 32]);

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).expect("in range")
}

fn signed_in() -> SignedIn {
    SignedIn {
        auth_time: None,
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
        tokens: Tokens {
            access: SecretText::new(String::new()),
            access_expires_at: at(0),
            refresh: None,
        },
    }
}

/// A sign-in that came back at second 0, for the frame with the nonce "nonce".
fn with_sign_in() -> Embedding {
    let embedding = Embedding::new(vec!["https://portal.example".to_owned()]);
    assert!(embedding.keep(Digest::of("nonce"), BROWSER, signed_in(), at(0)));
    embedding
}

fn give(embedding: &Embedding, browser: Digest, now: i64) -> bool {
    embedding.give_code(Digest::of("nonce"), browser, Digest::of("code"), at(now))
}

#[test]
fn a_code_is_redeemed_once_by_whoever_has_the_nonce() {
    let embedding = with_sign_in();
    assert!(embedding.redeem("nonce", "code", at(1)).is_none(), "no code was given yet");
    assert!(give(&embedding, BROWSER, 1));
    assert!(embedding.redeem("another", "code", at(1)).is_none());
    assert!(embedding.redeem("nonce", "another", at(1)).is_none());
    assert!(embedding.redeem("nonce", "code", at(59)).is_some());
    assert!(embedding.redeem("nonce", "code", at(59)).is_none());
}

#[test]
fn a_code_ends_after_a_minute() {
    let embedding = with_sign_in();
    assert!(give(&embedding, BROWSER, 59));
    assert!(embedding.redeem("nonce", "code", at(60)).is_none());
    assert!(!give(&with_sign_in(), BROWSER, 60));
}

#[test]
fn a_code_is_given_once_and_in_the_browser_that_signed_in() {
    let embedding = with_sign_in();
    assert!(!give(&embedding, OTHER, 1));
    assert!(give(&embedding, BROWSER, 1));
    assert!(!give(&embedding, BROWSER, 1));
}

fn with_key() -> Embedding {
    let embedding = Embedding::default();
    let found = FoundKey {
        session: Digest([3; 32]),
        form: Digest([4; 32]),
        key: KeyId(Uuid::from_u128(5)),
        to_confirm: ToConfirm {
            device_name: "LAPTOP".to_owned(),
            key_id: "5".to_owned(),
            portal: "https://portal.example".to_owned(),
            language: Language::English,
        },
    };
    assert!(embedding.ask(Digest::of("ticket"), found, at(0)));
    embedding
}

fn confirm(embedding: &Embedding, now: i64) -> bool {
    embedding.confirm(Digest::of("ticket"), Digest::of("yes"), at(now))
}

#[test]
fn a_confirmation_is_good_once_for_its_session_and_form() {
    let (embedding, yes) = (with_key(), Digest::of("yes"));
    let take = |session, form| embedding.take(yes, Digest([session; 32]), Digest([form; 32]), at(3));
    assert_eq!(take(3, 4), None, "nobody confirmed anything yet");
    assert!(confirm(&embedding, 2));
    assert!(!confirm(&embedding, 2), "once");
    assert!(embedding.to_confirm(Digest::of("ticket"), at(2)).is_none());
    assert_eq!(take(9, 4), None);
    assert_eq!(take(3, 9), None);
    assert_eq!(take(3, 4), Some(KeyId(Uuid::from_u128(5))));
    assert_eq!(take(3, 4), None);
}

#[test]
fn a_question_and_its_answer_end() {
    let late = with_key();
    assert!(late.to_confirm(Digest::of("ticket"), at(119)).is_some());
    assert!(!confirm(&late, 120));
    let embedding = with_key();
    assert!(confirm(&embedding, 10));
    assert_eq!(
        embedding.take(Digest::of("yes"), Digest([3; 32]), Digest([4; 32]), at(130)),
        None
    );
}

#[test]
fn only_so_many_wait() {
    let embedding = Embedding::default();
    let keep = |number: usize| embedding.keep(Digest::of(&number.to_string()), BROWSER, signed_in(), at(0));
    assert!((0..AT_MOST).all(keep));
    assert!(!keep(AT_MOST));
}
