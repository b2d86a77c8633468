//! The fonts that screens are drawn in. Windows' own (Segoe UI) may not be embedded; Noto Sans is of its kind and is kept for
//! measuring: the reader is never trained on it.

use ab_glyph::{Font as _, FontRef, OutlinedGlyph, PxScale, ScaleFont as _, point};

/// A font.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Face {
    /// `DejaVu` Sans.
    Wide,
    /// `DejaVu` Sans Condensed.
    Narrow,
    /// Ubuntu Light.
    Light,
    /// Hack, of fixed width.
    Fixed,
    /// Noto Sans: for measuring alone.
    Unseen,
}

impl Face {
    /// Those that the reader is trained on.
    pub const TRAINING: [Self; 4] = [Self::Wide, Self::Narrow, Self::Light, Self::Fixed];

    fn font(self) -> FontRef<'static> {
        let bytes = match self {
            Self::Wide => dejavu::sans::regular(),
            Self::Narrow => dejavu::sans_condensed::regular(),
            Self::Light => epaint_default_fonts::UBUNTU_LIGHT,
            Self::Fixed => epaint_default_fonts::HACK_REGULAR,
            Self::Unseen => notosans::REGULAR_TTF,
        };
        // The fonts are compiled in: the first test finds one that cannot be read.
        FontRef::try_from_slice(bytes).unwrap_or_else(|_| unreachable!("a compiled-in font is a font"))
    }
}

/// One character where it was drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Placed {
    /// The character.
    pub letter: char,
    /// The middle of its advance.
    pub centre: f32,
    /// Its advance.
    pub width: f32,
}

/// A font at a size.
pub struct Pen {
    font: FontRef<'static>,
    scale: PxScale,
    /// Height of a capital letter, in pixels.
    pub cap: f32,
}

impl Pen {
    /// A pen whose capital letters are `cap` pixels high and whose letters are `stretch` times as wide as the font has them.
    pub fn new(face: Face, cap: f32, stretch: f32) -> Self {
        let font = face.font();
        let probe = PxScale::from(1000.0);
        let glyph = font.glyph_id('H').with_scale_and_position(probe, point(0.0, 0.0));
        let height = font
            .outline_glyph(glyph)
            .map_or(700.0, |outline| outline.px_bounds().height());
        let size = cap * 1000.0 / height;
        Self {
            font,
            scale: PxScale {
                x: size * stretch,
                y: size,
            },
            cap,
        }
    }

    /// Lays `text` out from `left` on `baseline`; `put` gets each outline.
    pub fn write(&self, text: &str, left: f32, baseline: f32, mut put: impl FnMut(&OutlinedGlyph)) -> Vec<Placed> {
        let scaled = self.font.as_scaled(self.scale);
        let mut x = left;
        let mut placed = Vec::new();
        for letter in text.chars() {
            let id = self.font.glyph_id(letter);
            let width = scaled.h_advance(id);
            let glyph = id.with_scale_and_position(self.scale, point(x, baseline));
            if let Some(outline) = self.font.outline_glyph(glyph) {
                put(&outline);
            }
            placed.push(Placed {
                letter,
                centre: x + width / 2.0,
                width,
            });
            x += width;
        }
        placed
    }
}
