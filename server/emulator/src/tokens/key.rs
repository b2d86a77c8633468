//! One signing key of the tenant.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rand_chacha::ChaCha20Rng;
use rsa::pkcs1v15::SigningKey;
use rsa::signature::{SignatureEncoding as _, Signer as _};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, RsaPublicKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::jws::Jws;

/// An RSA key of 2048 bits and the name by which tokens call it.
pub(crate) struct SigningKeyPair {
    kid: String,
    private: SigningKey<Sha256>,
    public: RsaPublicKey,
}

impl SigningKeyPair {
    /// Makes a key; without optimisation this takes seconds.
    pub(crate) fn generate(rng: &mut ChaCha20Rng) -> Self {
        let private = RsaPrivateKey::new(rng, 2048).expect("2048 bits are a size that RSA can have");
        let public = private.to_public_key();
        let kid = URL_SAFE_NO_PAD.encode(&Sha256::digest(public.n().to_bytes_be())[..20]);
        Self {
            kid,
            private: SigningKey::new(private),
            public,
        }
    }

    /// The key's name in `kid`: 27 characters, as Entra's thumbprints are.
    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    /// The public half as a member of the JWKS.
    pub(crate) fn jwk(&self, issuer: &str) -> Value {
        json!({
            "kty": "RSA",
            "use": "sig",
            "kid": self.kid,
            "n": URL_SAFE_NO_PAD.encode(self.public.n().to_bytes_be()),
            "e": URL_SAFE_NO_PAD.encode(self.public.e().to_bytes_be()),
            "issuer": issuer,
        })
    }

    /// Signs `claims` by RS256.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        let header = json!({ "typ": "JWT", "alg": "RS256", "kid": self.kid });
        let signed = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(header.to_string()),
            URL_SAFE_NO_PAD.encode(claims.to_string())
        );
        let signature = self.private.sign(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }

    /// Whether this key signed `jws`; the tenant's own tokens are RS256 only.
    pub(crate) fn verifies(&self, jws: &Jws<'_>) -> bool {
        jws.header("alg") == Some("RS256") && jws.is_signed_by(&self.public)
    }
}
