//! A signed token in its compact form: three base64url parts with dots between.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rsa::RsaPublicKey;
use rsa::signature::Verifier as _;
use serde_json::Value;
use sha2::Sha256;

/// A token that was taken apart; nothing is verified yet.
pub(crate) struct Jws<'a> {
    header: Value,
    /// The payload.
    pub(crate) claims: Value,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Jws<'a> {
    /// Takes a token apart; `None` when it is not one.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
        Some(Self {
            header: serde_json::from_slice(&decode(header)?).ok()?,
            claims: serde_json::from_slice(&decode(claims)?).ok()?,
            signed,
            signature: decode(signature)?,
        })
    }

    /// A member of the header that is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.header[name].as_str()
    }

    /// Whether `key` signed it, by the algorithm that its header names: RS256 or PS256, nothing else.
    pub(crate) fn is_signed_by(&self, key: &RsaPublicKey) -> bool {
        match self.header("alg") {
            Some("RS256") => rsa::pkcs1v15::Signature::try_from(self.signature.as_slice()).is_ok_and(|signature| {
                rsa::pkcs1v15::VerifyingKey::<Sha256>::new(key.clone())
                    .verify(self.signed.as_bytes(), &signature)
                    .is_ok()
            }),
            Some("PS256") => rsa::pss::Signature::try_from(self.signature.as_slice()).is_ok_and(|signature| {
                rsa::pss::VerifyingKey::<Sha256>::new(key.clone())
                    .verify(self.signed.as_bytes(), &signature)
                    .is_ok()
            }),
            _ => false,
        }
    }
}
