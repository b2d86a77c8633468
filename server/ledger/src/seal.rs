//! Sealing: XChaCha20-Poly1305, bound to the place where the value stands, so that it opens nowhere else.

use std::sync::Arc;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use domain::ports::Randomness;
use domain::secret::SecretText;
use zeroize::{Zeroize, Zeroizing};

use crate::fault::Fault;

const NONCE_BYTES: usize = 24;

/// Where a sealed value stands.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    /// The row's primary key.
    pub(crate) row: &'a [u8],
}

impl Place<'_> {
    /// No two places have the same bytes: table and column hold no zero byte.
    fn bytes(self) -> Vec<u8> {
        [self.table.as_bytes(), self.column.as_bytes(), self.row].join(&0)
    }
}

/// Seals and opens values.
pub(crate) struct Sealer {
    cipher: XChaCha20Poly1305,
    randomness: Arc<dyn Randomness>,
}

impl Sealer {
    pub(crate) fn new(key: &Zeroizing<[u8; 32]>, randomness: Arc<dyn Randomness>) -> Self {
        Self {
            cipher: XChaCha20Poly1305::new(Key::from_slice(&key[..])),
            randomness,
        }
    }

    /// The nonce and the sealed bytes.
    pub(crate) fn seal(&self, place: Place<'_>, plain: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE_BYTES];
        self.randomness.fill(&mut nonce);
        let payload = Payload {
            msg: plain,
            aad: &place.bytes(),
        };
        let sealed = self
            .cipher
            .encrypt(XNonce::from_slice(&nonce), payload)
            .expect("a value in memory is shorter than the cipher's 256 GB");
        [&nonce[..], &sealed].concat()
    }

    pub(crate) fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let broken = Fault::Unreadable("a sealed value does not open");
        let Some((nonce, sealed)) = sealed.split_at_checked(NONCE_BYTES) else {
            return Err(broken);
        };
        let payload = Payload {
            msg: sealed,
            aad: &place.bytes(),
        };
        self.cipher
            .decrypt(XNonce::from_slice(nonce), payload)
            .map(Zeroizing::new)
            .map_err(|_| broken)
    }

    /// Opens a value that is text. Nothing is copied: the text takes the opened bytes over.
    pub(crate) fn open_text(&self, place: Place<'_>, sealed: &[u8]) -> Result<SecretText, Fault> {
        let mut plain = self.open(place, sealed)?;
        String::from_utf8(std::mem::take(&mut *plain))
            .map(SecretText::new)
            .map_err(|error| {
                error.into_bytes().zeroize();
                Fault::Unreadable("a sealed value is not text")
            })
    }
}
