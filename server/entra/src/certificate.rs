//! The certificate credential: a signed statement in place of a client secret (facts.md section F).

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::ports::Randomness;
use domain::secret::SecretText;
use jiff::Timestamp;
use rsa::RsaPrivateKey;
use rsa::pkcs1::DecodeRsaPrivateKey as _;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::pss::BlindedSigningKey;
use rsa::rand_core::{CryptoRng, Error as RandError, RngCore, impls};
use rsa::signature::{RandomizedSigner as _, SignatureEncoding as _};
use rsa::traits::PublicKeyParts as _;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a statement is good for, in seconds. Entra takes 10 minutes at most.
const STATEMENT_SECONDS: i64 = 300;

/// A certificate and its RSA private key. The key is wiped when dropped and never shown.
#[derive(Clone)]
pub struct CertificateCredential {
    key: Arc<RsaPrivateKey>,
    thumbprint: String,
}

/// Why a PEM text is no certificate credential.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CertificateError {
    /// It is not PEM.
    #[error("the certificate file is not PEM")]
    NotPem,
    /// It holds no `CERTIFICATE`.
    #[error("the certificate file holds no certificate")]
    NoCertificate,
    /// It holds no `PRIVATE KEY` or `RSA PRIVATE KEY` in the clear.
    #[error("the certificate file holds no unencrypted RSA private key")]
    NoPrivateKey,
    /// The private key is not RSA, or cannot be read.
    #[error("the private key cannot be read as an RSA key")]
    BadPrivateKey,
    /// The first certificate has another public key.
    #[error("the private key does not belong to the first certificate of the file")]
    Mismatch,
}

impl CertificateCredential {
    /// Reads the first `CERTIFICATE` and the private key (PKCS #8 or PKCS #1) of a PEM text.
    ///
    /// # Errors
    /// What is missing or does not fit.
    pub fn from_pem(text: &str) -> Result<Self, CertificateError> {
        let parts = pem::parse_many(text).map_err(|_| CertificateError::NotPem)?;
        let mut certificate = None;
        let mut key = None;
        for part in parts {
            let tag = part.tag().to_owned();
            let contents = Zeroizing::new(part.into_contents());
            match tag.as_str() {
                "CERTIFICATE" if certificate.is_none() => certificate = Some(contents),
                "PRIVATE KEY" => key = Some(readable(RsaPrivateKey::from_pkcs8_der(&contents))?),
                "RSA PRIVATE KEY" => key = Some(readable(RsaPrivateKey::from_pkcs1_der(&contents))?),
                _ => {}
            }
        }
        let certificate = certificate.ok_or(CertificateError::NoCertificate)?;
        let key = key.ok_or(CertificateError::NoPrivateKey)?;
        // A certificate holds its public key's modulus as plain big-endian bytes; reading the rest of it is Entra's business.
        let modulus = key.n().to_bytes_be();
        if !certificate.windows(modulus.len()).any(|window| window == modulus) {
            return Err(CertificateError::Mismatch);
        }
        let thumbprint = URL_SAFE_NO_PAD.encode(Sha256::digest(&certificate));
        Ok(Self {
            key: Arc::new(key),
            thumbprint,
        })
    }

    /// `x5t#S256`: the SHA-256 of the certificate's DER, in base64url without padding.
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }

    /// A statement, signed with PS256, that the app `client_id` is calling `audience` now.
    pub(crate) fn state(&self, client_id: Uuid, audience: &str, now: Timestamp, randomness: &dyn Randomness) -> SecretText {
        let mut jti = [0; 16];
        randomness.fill(&mut jti);
        let now = now.as_second();
        let header = json!({ "alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint });
        let claims = json!({
            "aud": audience,
            "iss": client_id,
            "sub": client_id,
            "jti": uuid::Builder::from_random_bytes(jti).into_uuid(),
            "nbf": now,
            "iat": now,
            "exp": now + STATEMENT_SECONDS,
        });
        let statement = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(header.to_string()),
            URL_SAFE_NO_PAD.encode(claims.to_string())
        );
        let signer = BlindedSigningKey::<Sha256>::new(RsaPrivateKey::clone(&self.key));
        let signature = signer.sign_with_rng(&mut FromPort(randomness), statement.as_bytes());
        SecretText::new(format!("{statement}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes())))
    }
}

/// What is wrong inside a private key is nobody's business.
fn readable<E>(key: Result<RsaPrivateKey, E>) -> Result<RsaPrivateKey, CertificateError> {
    key.map_err(|_| CertificateError::BadPrivateKey)
}

impl fmt::Debug for CertificateCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateCredential")
            .field("thumbprint", &self.thumbprint)
            .finish_non_exhaustive()
    }
}

/// The port in the shape that `rsa` asks for.
struct FromPort<'a>(&'a dyn Randomness);

impl RngCore for FromPort<'_> {
    fn next_u32(&mut self) -> u32 {
        impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), RandError> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl CryptoRng for FromPort<'_> {}
