//! The certificate in place of a client secret.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::secret::SecretText;
use entra::{CertificateCredential, CertificateError, Credential};
use pem::Pem;
use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::pkcs8::{EncodePrivateKey as _, EncodePublicKey as _};
use rsa::pss::{Signature, VerifyingKey};
use rsa::signature::Verifier as _;
use rsa::{RsaPrivateKey, RsaPublicKey};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::stand::{CLIENT, KEY, NOW, OTHER_KEY, Stand, TENANT};

/// What counts of a certificate here: its bytes, with the public key among them.
fn certificate_of(key: &RsaPrivateKey) -> Vec<u8> {
    let public = RsaPublicKey::from(key).to_public_key_der().unwrap();
    [b"0\x82 certificate of ".as_slice(), public.as_bytes(), b" by an authority"].concat()
}

fn pem_of(parts: &[(&str, Vec<u8>)]) -> String {
    let parts: Vec<Pem> = parts.iter().map(|(tag, contents)| Pem::new(*tag, contents.clone())).collect();
    pem::encode_many(&parts)
}

fn pkcs8(key: &RsaPrivateKey) -> Vec<u8> {
    key.to_pkcs8_der().unwrap().as_bytes().to_vec()
}

fn credential() -> CertificateCredential {
    let text = pem_of(&[("CERTIFICATE", certificate_of(&KEY)), ("PRIVATE KEY", pkcs8(&KEY))]);
    CertificateCredential::from_pem(&text).unwrap()
}

#[test]
fn both_forms_and_both_orders_are_read() {
    let thumbprint = URL_SAFE_NO_PAD.encode(Sha256::digest(certificate_of(&KEY)));
    let certificate = ("CERTIFICATE", certificate_of(&KEY));
    let authority = ("CERTIFICATE", certificate_of(&OTHER_KEY));
    let pkcs1 = ("RSA PRIVATE KEY", KEY.to_pkcs1_der().unwrap().as_bytes().to_vec());
    let pkcs8 = ("PRIVATE KEY", pkcs8(&KEY));
    for parts in [
        vec![certificate.clone(), pkcs8.clone()],
        vec![pkcs8, certificate.clone()],
        vec![certificate, authority, pkcs1],
    ] {
        let credential = CertificateCredential::from_pem(&pem_of(&parts)).unwrap();
        assert_eq!(credential.thumbprint(), thumbprint);
    }
}

#[test]
fn what_is_missing_is_named() {
    let certificate = ("CERTIFICATE", certificate_of(&KEY));
    let cases = [
        ("no PEM".to_owned(), CertificateError::NoCertificate),
        (pem_of(&[("PRIVATE KEY", pkcs8(&KEY))]), CertificateError::NoCertificate),
        (pem_of(std::slice::from_ref(&certificate)), CertificateError::NoPrivateKey),
        (
            pem_of(&[certificate.clone(), ("ENCRYPTED PRIVATE KEY", vec![1, 2])]),
            CertificateError::NoPrivateKey,
        ),
        (
            pem_of(&[certificate.clone(), ("PRIVATE KEY", vec![1, 2])]),
            CertificateError::BadPrivateKey,
        ),
        (
            pem_of(&[certificate, ("PRIVATE KEY", pkcs8(&OTHER_KEY))]),
            CertificateError::Mismatch,
        ),
        ("-----BEGIN X-----\n!\n-----END Y-----\n".to_owned(), CertificateError::NotPem),
    ];
    for (text, expected) in cases {
        assert_eq!(CertificateCredential::from_pem(&text).unwrap_err(), expected);
    }
}

#[tokio::test]
async fn the_statement_is_signed_for_this_tenant_and_used_once() {
    let stand = Stand::with(|settings| settings.credential = Credential::Certificate(credential())).await;
    stand.give_app_tokens().await;
    let mut statements = Vec::new();
    for _ in 0..2 {
        stand.entra.sign_in().refresh(&SecretText::new("r".to_owned())).await.unwrap();
        let request = stand.server.received_requests().await.unwrap().pop().unwrap();
        let form: HashMap<_, _> = url::form_urlencoded::parse(&request.body).into_owned().collect();
        assert_eq!(
            form["client_assertion_type"],
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        );
        assert_eq!(form["client_id"], CLIENT.to_string());
        assert!(!form.contains_key("client_secret"));
        statements.push(check_statement(&stand, &form["client_assertion"]));
    }
    assert_ne!(statements[0]["jti"], statements[1]["jti"]);
}

fn check_statement(stand: &Stand, statement: &str) -> Value {
    let (signed, signature) = statement.rsplit_once('.').unwrap();
    let signature = Signature::try_from(URL_SAFE_NO_PAD.decode(signature).unwrap().as_slice()).unwrap();
    VerifyingKey::<Sha256>::new(RsaPublicKey::from(&*KEY))
        .verify(signed.as_bytes(), &signature)
        .unwrap();
    let part = |at: usize| -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(signed.split('.').nth(at).unwrap()).unwrap()).unwrap()
    };
    let (header, claims) = (part(0), part(1));
    assert_eq!((header["alg"].as_str(), header["typ"].as_str()), (Some("PS256"), Some("JWT")));
    assert_eq!(header["x5t#S256"], credential().thumbprint());
    assert_eq!(claims["aud"], format!("{}/{TENANT}/oauth2/v2.0/token", stand.server.uri()));
    assert_eq!(
        (claims["iss"].as_str(), claims["sub"].as_str()),
        (Some(&*CLIENT.to_string()), Some(&*CLIENT.to_string()))
    );
    assert_eq!((claims["nbf"].as_i64(), claims["exp"].as_i64()), (Some(NOW), Some(NOW + 300)));
    claims
}

#[test]
fn the_private_key_is_not_shown() {
    let shown = format!("{:?}", Credential::Certificate(credential()));
    assert!(shown.contains(credential().thumbprint()));
    assert!(!shown.contains("RsaPrivateKey") && !shown.contains("primes"), "{shown}");
}
