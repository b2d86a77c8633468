//! What the page's script calls. The picture comes as the canvas has it and is forgotten with the call.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::candidate::{Candidate, LENGTH};
use crate::net::Net;
use crate::picture::Picture;
use crate::reader::{Found, read};

/// A candidate for which so much speaks needs no second picture that says the same.
const SURE_AT_ONCE: f32 = 45.0;

/// Reads pictures, one after another.
#[wasm_bindgen]
pub struct Scanner {
    net: Net,
    candidates: Vec<Candidate>,
    before: Option<usize>,
}

#[wasm_bindgen]
impl Scanner {
    /// For these key IDs, separated by spaces.
    #[wasm_bindgen(constructor)]
    pub fn new(key_ids: &str) -> Self {
        Self {
            net: Net::trained(),
            candidates: key_ids.split_whitespace().filter_map(Candidate::read).collect(),
            before: None,
        }
    }

    /// Reads one picture of a canvas (red, green, blue, opacity). Gives the 36 characters of the key ID that it shows and then, for
    /// each of them, what was read, with a dot for what the picture does not show.
    pub fn read(&mut self, pixels: &[u8], width: usize, height: usize) -> Option<String> {
        let picture = Picture::new(grey(pixels), width, height)?;
        let found = read(&self.net, &picture, &self.candidates);
        let before = std::mem::replace(&mut self.before, found.as_ref().map(|found| found.candidate));
        let found = found?;
        let agree = before == Some(found.candidate);
        if !agree && found.score < SURE_AT_ONCE {
            return None;
        }
        // It is shown now. Whoever says that it is another one does not get it again for a single picture.
        self.before = None;
        Some(text(&found))
    }
}

/// How light each pixel is, as the eye weighs the colours. White on blue is farthest apart in red and green.
fn grey(pixels: &[u8]) -> Vec<u8> {
    let light = |pixel: &[u8]| match pixel {
        [red, green, blue, ..] => ((u32::from(*red) * 77 + u32::from(*green) * 150 + u32::from(*blue) * 29) / 256).min(255) as u8,
        _ => 0,
    };
    pixels.chunks_exact(4).map(light).collect()
}

fn text(found: &Found) -> String {
    let mut text = String::with_capacity(LENGTH * 2);
    text.extend(found.characters.iter().map(|it| it.character));
    text.extend(found.characters.iter().map(|it| it.read.unwrap_or('.')));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grey_weighs_the_colours_and_drops_a_broken_end() {
        assert_eq!(grey(&[255, 255, 255, 255, 0, 0, 0, 255, 9]), [255, 0]);
        assert!(grey(&[0, 0, 255, 255])[0] < grey(&[0, 255, 0, 255])[0]);
    }
}
