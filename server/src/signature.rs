//! A few bytes that a page carries back: signed for one session, so that neither another session nor the page itself can make them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::id::Digest;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Signs with HMAC-SHA256. Each use has a key of its own.
pub struct Signature(Zeroizing<[u8; 32]>);

impl Signature {
    /// With a key derived from the ledger's.
    pub fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(key)
    }

    /// The bytes with their signature, as text for a form.
    pub fn sign(&self, session: Digest, bytes: &[u8]) -> String {
        let tag = self.mac(session, bytes).finalize().into_bytes();
        URL_SAFE_NO_PAD.encode([bytes, &tag[..]].concat())
    }

    /// The bytes; `None` unless they are `N` and were signed for this session.
    pub fn open<const N: usize>(&self, text: &str, session: Digest) -> Option<[u8; N]> {
        let all = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (signed, tag) = all.split_at_checked(N)?;
        self.mac(session, signed).verify_slice(tag).ok()?;
        signed.try_into().ok()
    }

    fn mac(&self, session: Digest, signed: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0[..]).expect("HMAC takes keys of every length");
        mac.update(&session.0);
        mac.update(signed);
        mac
    }
}
