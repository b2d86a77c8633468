//! What spoils a photograph of a screen.

use rand::Rng;

/// How a picture is taken, and what is wrong with it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spoil {
    /// Height of the key ID's capitals in the picture, in pixels.
    pub cap: f32,
    /// Turned by so much, in degrees.
    pub tilt: f32,
    /// Share of size lost per 1000 pixels to the right and downwards.
    pub away: (f32, f32),
    /// Standard deviation of the blur, in pixels.
    pub blur: f32,
    /// Light of a lamp's reflection at its middle, 0 to 1.
    pub glare: f32,
    /// Strength of the stripes, 0 to 1.
    pub moire: f32,
    /// Standard deviation of the noise, 0 to 1.
    pub noise: f32,
    /// Light of the whole picture, 1 as it is.
    pub brightness: f32,
    /// Share of the contrast that is left.
    pub contrast: f32,
    /// After how many characters of the key ID a hand covers the rest.
    pub covered_after: Option<usize>,
}

impl Spoil {
    /// A good picture.
    pub const NONE: Self = Self {
        cap: 14.0,
        tilt: 0.0,
        away: (0.0, 0.0),
        blur: 0.5,
        glare: 0.0,
        moire: 0.0,
        noise: 0.01,
        brightness: 0.9,
        contrast: 1.0,
        covered_after: None,
    };
}

/// A kind of spoiling that is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Nothing wrong.
    Good,
    /// Up to 12 degrees.
    Tilt,
    /// From the side.
    Perspective,
    /// Out of focus.
    Blur,
    /// A lamp in the screen.
    Glare,
    /// Stripes.
    Moire,
    /// A dark room.
    Noise,
    /// Too dark or washed out.
    Brightness,
    /// 6 to 9 pixels high.
    Small,
    /// 16 to 22 pixels high.
    Large,
    /// A hand covers all but the first eight to twelve characters.
    Covered,
    /// A little of everything.
    Mixed,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Good,
        Self::Tilt,
        Self::Perspective,
        Self::Blur,
        Self::Glare,
        Self::Moire,
        Self::Noise,
        Self::Brightness,
        Self::Small,
        Self::Large,
        Self::Covered,
        Self::Mixed,
    ];

    /// A picture of this kind.
    pub fn spoil(self, random: &mut impl Rng) -> Spoil {
        let mut spoil = Spoil {
            cap: random.gen_range(10.0..16.0),
            tilt: random.gen_range(-2.0..2.0),
            blur: random.gen_range(0.4..0.9),
            noise: random.gen_range(0.005..0.02),
            ..Spoil::NONE
        };
        let sign = if random.gen_bool(0.5) { 1.0 } else { -1.0 };
        match self {
            Self::Good => {}
            Self::Tilt => spoil.tilt = sign * random.gen_range(4.0..12.0),
            Self::Perspective => spoil.away = (sign * random.gen_range(0.15..0.4), random.gen_range(-0.3..0.3)),
            Self::Blur => spoil.blur = spoil.cap * random.gen_range(0.10..0.20),
            Self::Glare => spoil.glare = random.gen_range(0.3..0.8),
            Self::Moire => spoil.moire = random.gen_range(0.08..0.25),
            Self::Noise => spoil.noise = random.gen_range(0.04..0.10),
            Self::Brightness => {
                (spoil.brightness, spoil.contrast) = (random.gen_range(0.3..1.3), random.gen_range(0.25..0.7));
            }
            Self::Small => {
                spoil.cap = random.gen_range(6.0..9.0);
                spoil.blur = random.gen_range(0.3..0.7);
            }
            Self::Large => spoil.cap = random.gen_range(16.0..22.0),
            Self::Covered => spoil.covered_after = Some(random.gen_range(8..13)),
            Self::Mixed => mix(&mut spoil, random),
        }
        spoil
    }
}

fn mix(spoil: &mut Spoil, random: &mut impl Rng) {
    spoil.cap = random.gen_range(8.0..18.0);
    spoil.tilt = random.gen_range(-8.0..8.0);
    spoil.away = (random.gen_range(-0.2..0.2), random.gen_range(-0.2..0.2));
    spoil.blur = spoil.cap * random.gen_range(0.04..0.13);
    spoil.glare = random.gen_range(0.0..0.4);
    spoil.moire = random.gen_range(0.0..0.12);
    spoil.noise = random.gen_range(0.005..0.05);
    spoil.brightness = random.gen_range(0.5..1.1);
    spoil.contrast = random.gen_range(0.5..1.0);
}
