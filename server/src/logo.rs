//! The organisation's logo: read once at the start, and served as it is.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// The largest file: it is part of the first page, and phones on slow links wait for it.
const LIMIT: usize = 64 * 1024;

/// What every PNG file begins with (ISO/IEC 15948, section 5.2).
const PNG: [u8; 8] = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n'];

/// What has no place in a drawing. A browser runs nothing in an image, and the route's policy forbids it once more; but who opens the
/// file has looked for trouble, and is told.
const ACTIVE: [&str; 5] = ["<script", "javascript:", "<foreignobject", "<!entity", "onload="];

/// A picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Logo {
    /// `image/png` or `image/svg+xml`.
    pub kind: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Logo {
    /// Reads the file.
    ///
    /// # Errors
    /// Why it cannot be used, in a sentence for administrators.
    pub fn read(path: &Path) -> Result<Self, String> {
        let bytes = std::fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        if bytes.len() > LIMIT {
            return Err(format!("{} has {} bytes; give {LIMIT} at most", path.display(), bytes.len()));
        }
        let kind = kind_of(&bytes).map_err(|what| format!("{} {what}", path.display()))?;
        Ok(Self { kind, bytes })
    }

    /// A word that changes with the file, so that a new logo is fetched.
    pub fn digest(&self) -> String {
        short_digest(&self.bytes)
    }
}

/// The first 64 bits of the digest, for addresses.
pub fn short_digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    URL_SAFE_NO_PAD.encode(digest.get(..8).unwrap_or_default())
}

fn kind_of(bytes: &[u8]) -> Result<&'static str, &'static str> {
    if bytes.starts_with(&PNG) {
        return Ok("image/png");
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "is neither PNG nor SVG")?;
    let text = text.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    if !text.starts_with('<') || !text.contains("<svg") {
        return Err("is neither PNG nor SVG");
    }
    if ACTIVE.iter().any(|active| text.contains(active)) {
        return Err("holds script or what could load some: give a drawing alone");
    }
    Ok("image/svg+xml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_taken_and_what_runs_is_not() {
        let png = [&PNG[..], b"rest"].concat();
        assert_eq!(kind_of(&png), Ok("image/png"));
        assert_eq!(kind_of(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Ok("image/svg+xml"));
        assert_eq!(kind_of(b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg/>"), Ok("image/svg+xml"));
        for no_picture in [
            &b"GIF89a"[..],
            b"",
            b"<html><body></body></html>",
            b"\xff\xfe<svg/>",
            b"{\"svg\":1}",
        ] {
            assert_eq!(kind_of(no_picture), Err("is neither PNG nor SVG"));
        }
        for active in [
            "<svg><SCRIPT>1</SCRIPT></svg>",
            "<svg onLoad='x()'/>",
            "<svg><a href='javascript:1'/></svg>",
        ] {
            assert!(
                kind_of(active.as_bytes()).is_err_and(|what| what.contains("script")),
                "{active}"
            );
        }
    }
}
