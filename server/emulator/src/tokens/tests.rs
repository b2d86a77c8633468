use jiff::Timestamp;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Signer, TokenError, TokenSettings};

const GRAPH: &str = "http://localhost:4010";

fn signer() -> Signer {
    let settings = TokenSettings {
        public_url: GRAPH.into(),
        graph_url: GRAPH.into(),
        access_token_seconds: 3600,
    };
    Signer::new(settings, &mut ChaCha20Rng::seed_from_u64(7))
}

/// What Graph says to a token with these claims changed, signed as every other.
fn judged(signer: &Signer, changes: &Value) -> Result<(), TokenError> {
    let tid = Uuid::from_u128(1);
    let mut claims = json!({
        "aud": GRAPH, "iss": format!("{GRAPH}/{tid}/"), "tid": tid, "oid": Uuid::from_u128(2), "appid": Uuid::from_u128(3),
        "uti": "u", "idtyp": "user", "scp": "User.Read", "upn": "owner@contoso.example",
    });
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    let Value::Object(claims) = claims else {
        unreachable!("it is an object")
    };
    let now = Timestamp::from_second(1_795_338_000).unwrap();
    signer.verify_access(&signer.seal(claims, now), now).map(drop)
}

#[test]
fn a_signature_alone_does_not_make_a_token_for_graph() {
    let signer = signer();
    assert_eq!(judged(&signer, &json!({})), Ok(()));
    let other = Uuid::from_u128(9);
    assert_eq!(judged(&signer, &json!({ "tid": other })), Err(TokenError::Tenant));
    assert_eq!(
        judged(&signer, &json!({ "iss": format!("{GRAPH}/{other}/") })),
        Err(TokenError::Tenant)
    );
    assert_eq!(
        judged(&signer, &json!({ "aud": "http://localhost:4011" })),
        Err(TokenError::Audience)
    );
    assert_eq!(judged(&signer, &json!({ "oid": "owner" })), Err(TokenError::Malformed));
    assert_eq!(judged(&signer, &json!({ "idtyp": null })), Err(TokenError::Malformed));
}

#[test]
fn keys_of_another_signer_do_not_count() {
    let (ours, theirs) = (signer(), {
        let settings = TokenSettings {
            public_url: GRAPH.into(),
            graph_url: GRAPH.into(),
            access_token_seconds: 3600,
        };
        Signer::new(settings, &mut ChaCha20Rng::seed_from_u64(8))
    });
    let now = Timestamp::UNIX_EPOCH;
    let token = theirs.seal(serde_json::Map::new(), now);
    assert_eq!(ours.verify_access(&token, now), Err(TokenError::Signature));
}
