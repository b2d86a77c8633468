//! The client proves itself by an assertion that its certificate signed.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use rsa::RsaPrivateKey;
use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::pkcs8::EncodePublicKey as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::stage::{CLIENT, Plan, Stage, assert_refused};

const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[tag, 0x82], length.as_slice(), &content].concat()
}

/// A certificate of version 3 with nothing in it but the key; nobody looks at its own signature.
fn certificate(key: &RsaPrivateKey) -> Vec<u8> {
    let spki = key.to_public_key().to_public_key_der().unwrap();
    let sha256_with_rsa = [0x30, 0x0D, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 11, 5, 0];
    let (version, serial, name) = ([0xA0, 3, 2, 1, 2], [2, 1, 1], [0x30, 0]);
    let validity = der(0x30, &[&der(0x17, &[b"260101000000Z"]), &der(0x17, &[b"360101000000Z"])]);
    let body = der(
        0x30,
        &[&version, &serial, &sha256_with_rsa, &name, &validity, &name, spki.as_bytes()],
    );
    der(0x30, &[&body, &sha256_with_rsa, &[3, 2, 0, 0]])
}

struct Signatory {
    key: RsaPrivateKey,
    certificate: Vec<u8>,
}

impl Signatory {
    fn new(seed: u64) -> Self {
        let key = RsaPrivateKey::new(&mut ChaCha20Rng::seed_from_u64(seed), 2048).unwrap();
        Self {
            certificate: certificate(&key),
            key,
        }
    }

    fn sign(&self, header: &Header, claims: &Value) -> String {
        let key = EncodingKey::from_rsa_der(self.key.to_pkcs1_der().unwrap().as_bytes());
        encode(header, claims, &key).unwrap()
    }

    /// As facts.md section F has it: PS256 and the certificate's SHA-256.
    fn header(&self) -> Header {
        let digest = URL_SAFE_NO_PAD.encode(Sha256::digest(&self.certificate));
        Header {
            x5t_s256: Some(digest),
            ..Header::new(Algorithm::PS256)
        }
    }
}

fn claims(stage: &Stage, changes: &Value) -> Value {
    let now = stage.now();
    let mut claims = json!({
        "aud": stage.url("/oauth2/v2.0/token"), "iss": CLIENT, "sub": CLIENT, "jti": "1", "nbf": now, "iat": now, "exp": now + 600,
    });
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims
}

async fn ask(stage: &Stage, assertion: &str) -> (u16, Value) {
    let (client, scope) = (CLIENT.to_string(), format!("{}/.default", stage.base));
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", client.as_str()),
        ("scope", scope.as_str()),
        ("client_assertion_type", TYPE),
        ("client_assertion", assertion),
    ];
    stage.bare_token(&form).await
}

async fn registered(signatory: &Signatory) -> Stage {
    Stage::with(Plan {
        certificates: vec![signatory.certificate.clone()],
        ..Plan::default()
    })
    .await
}

#[tokio::test]
async fn an_assertion_stands_for_the_client_once() {
    let signatory = Signatory::new(1);
    let stage = registered(&signatory).await;
    let assertion = signatory.sign(&signatory.header(), &claims(&stage, &json!({})));
    let (status, tokens) = ask(&stage, &assertion).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(stage.verified(&tokens["access_token"]).await["appidacr"], "2");
    assert_refused(&ask(&stage, &assertion).await, 401, "invalid_client", 700_027);
    let next = signatory.sign(&signatory.header(), &claims(&stage, &json!({ "jti": "2" })));
    assert_eq!(ask(&stage, &next).await.0, 200);
}

#[tokio::test]
async fn the_older_form_is_accepted() {
    let signatory = Signatory::new(1);
    let stage = registered(&signatory).await;
    let header = Header {
        x5t: Some(URL_SAFE_NO_PAD.encode([7; 20])),
        ..Header::new(Algorithm::RS256)
    };
    assert_eq!(
        ask(&stage, &signatory.sign(&header, &claims(&stage, &json!({})))).await.0,
        200
    );
}

#[tokio::test]
async fn an_assertion_by_another_key_is_refused() {
    let (signatory, stranger) = (Signatory::new(1), Signatory::new(2));
    let stage = registered(&signatory).await;
    let usual = claims(&stage, &json!({}));
    let borrowed = stranger.sign(&signatory.header(), &usual);
    let unknown = stranger.sign(&stranger.header(), &usual);
    let nameless = signatory.sign(&Header::new(Algorithm::PS256), &usual);
    for assertion in [borrowed, unknown, nameless] {
        assert_refused(&ask(&stage, &assertion).await, 401, "invalid_client", 700_027);
    }
    assert_refused(&ask(&stage, "not.a.token").await, 401, "invalid_client", 50_027);
}

#[tokio::test]
async fn an_assertion_must_say_the_right_things() {
    let signatory = Signatory::new(1);
    let stage = registered(&signatory).await;
    let now = stage.now();
    let cases = [
        (json!({ "aud": stage.url("/v2.0") }), 700_023),
        (json!({ "iss": "00000000-0000-0000-0000-000000000000" }), 700_021),
        (json!({ "sub": "someone else" }), 700_021),
        (json!({ "exp": now }), 700_024),
        (json!({ "exp": now + 601 }), 700_024),
        (json!({ "nbf": now + 301, "exp": now + 400 }), 700_024),
        (json!({ "jti": null }), 50_027),
    ];
    for (changes, code) in cases {
        let assertion = signatory.sign(&signatory.header(), &claims(&stage, &changes));
        assert_refused(&ask(&stage, &assertion).await, 401, "invalid_client", code);
    }
}

#[tokio::test]
async fn an_assertion_of_another_type_is_refused() {
    let stage = Stage::new().await;
    let refused = stage
        .token(&[("grant_type", "client_credentials"), ("client_assertion", "x")])
        .await;
    assert_refused(&refused, 400, "invalid_request", 90_023);
    let refused = stage
        .token(&[("grant_type", "client_credentials"), ("client_assertion_type", TYPE)])
        .await;
    assert_refused(&refused, 400, "invalid_request", 900_144);
}
