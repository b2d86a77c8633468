//! A film for a browser's pretended camera: uncompressed, YUV4MPEG2.

use std::fmt::Write as _;

use crate::photo::Photo;

/// The bytes of a film that shows these pictures one after another; all must be of one size, with even sides.
pub fn y4m(photos: &[Photo]) -> Vec<u8> {
    let Some(first) = photos.first() else {
        return Vec::new();
    };
    let mut head = String::new();
    // Writing to a string does not fail.
    let _written = writeln!(head, "YUV4MPEG2 W{} H{} F5:1 Ip A1:1 C420jpeg", first.width, first.height);
    let mut bytes = head.into_bytes();
    for photo in photos {
        bytes.extend_from_slice(b"FRAME\n");
        bytes.extend_from_slice(&photo.luma);
        bytes.resize(bytes.len() + photo.width * photo.height / 2, 128);
    }
    bytes
}
