//! The RSA key in an X.509 certificate. The certificate itself is trusted: it is registered.

use rsa::RsaPublicKey;
use rsa::pkcs8::DecodePublicKey as _;

/// Reads the `SubjectPublicKeyInfo` (RFC 5280 section 4.1); `None` when the bytes are no certificate or the key is not RSA.
pub(super) fn public_key(certificate: &[u8]) -> Option<RsaPublicKey> {
    let (certificate, _) = element(certificate)?;
    let (to_be_signed, _) = element(certificate.content)?;
    let mut rest = to_be_signed.content;
    // The version is optional and the only context-specific element before the key.
    if rest.first() == Some(&0xA0) {
        rest = element(rest)?.1;
    }
    // Serial number, signature algorithm, issuer, validity, subject.
    for _ in 0..5 {
        rest = element(rest)?.1;
    }
    RsaPublicKey::from_public_key_der(element(rest)?.0.whole).ok()
}

struct Element<'a> {
    whole: &'a [u8],
    content: &'a [u8],
}

/// Splits the first DER element off. Tags are one byte in a certificate's outer structure.
fn element(der: &[u8]) -> Option<(Element<'_>, &[u8])> {
    let first = usize::from(*der.get(1)?);
    let (header, length) = if first < 0x80 {
        (2, first)
    } else {
        let count = first & 0x7F;
        let bytes = der.get(2..2 + count).filter(|bytes| (1..=4).contains(&bytes.len()))?;
        (
            2 + count,
            bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)),
        )
    };
    let end = header.checked_add(length)?;
    Some((
        Element {
            whole: der.get(..end)?,
            content: der.get(header..end)?,
        },
        der.get(end..)?,
    ))
}

#[cfg(test)]
mod tests;
