//! The recovery screens, as light.

use crate::font::{Face, Pen, Placed};

/// How a Windows lays its screen out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layout {
    /// Windows 10: white on blue, the key ID behind its label.
    Windows10,
    /// Windows 11: white on blue, the key ID behind a short label.
    Windows11,
    /// Windows 11 24H2: white on near black, the key ID on a line of its own.
    Windows11H24,
}

impl Layout {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Windows10, Self::Windows11, Self::Windows11H24];

    fn background(self) -> f32 {
        match self {
            Self::Windows10 => 0.42,
            Self::Windows11 => 0.35,
            Self::Windows11H24 => 0.08,
        }
    }

    /// Lines of text: their size against the key ID's, and the text. `{id}` stands for the key ID.
    fn lines(self) -> &'static [(f32, &'static str)] {
        match self {
            Self::Windows10 => &[
                (2.0, "BitLocker recovery"),
                (1.0, "Enter the recovery key for this drive"),
                (1.0, "For more information on how to retrieve this key, go to"),
                (1.0, "https://aka.ms/recoverykeyfaq from another PC or mobile device."),
                (1.0, "Use the number keys or function keys F1-F10 (use F10 for 0)."),
                (1.0, "Recovery key ID (to identify your key): {id}"),
                (1.0, "Press Enter to continue"),
                (1.0, "Press Esc for more recovery options"),
            ],
            Self::Windows11 => &[
                (2.0, "BitLocker recovery"),
                (1.0, "Enter the recovery key to get going again (Keyboard Layout: US)"),
                (1.0, "Here's how to find your key:"),
                (1.0, "- Try your Microsoft account at: aka.ms/myrecoverykey"),
                (1.0, "- For more options go to: aka.ms/recoverykeyfaq"),
                (1.0, "Recovery key ID: {id}"),
                (0.8, "Drive label: PC-0417 OSDisk 11/22/2026"),
                (1.0, "Press Enter to continue"),
            ],
            Self::Windows11H24 => &[
                (1.8, "Enter your recovery key"),
                (1.0, "Your device needs your BitLocker recovery key to start up."),
                (1.0, "Recovery key ID (to identify your key):"),
                (1.0, "{id}"),
                (1.0, "Sign in at aka.ms/aadrecoverykey with your work account"),
                (0.8, "Error code: 0xC0210000   Device: DESKTOP-4F2A9C1"),
            ],
        }
    }
}

/// One drawn line.
#[derive(Clone, PartialEq, Debug)]
pub struct TextLine {
    /// Where it stands.
    pub baseline: f32,
    /// How high its capitals are.
    pub cap: f32,
    /// Its characters.
    pub letters: Vec<Placed>,
    /// Where in it the key ID begins.
    pub key_id: Option<usize>,
}

/// A screen: its light from 0 to 1, row by row.
pub struct Screen {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// Row by row.
    pub light: Vec<f32>,
    /// Its lines.
    pub lines: Vec<TextLine>,
    /// What is drawn where nothing is.
    pub background: f32,
}

/// Height of the key ID's capitals on the screen, in pixels.
pub const CAP: f32 = 16.0;

/// How far the screen goes on around what is drawn, in pixels; beyond is the dark frame of the machine.
const FRAME: i32 = 40;

impl Screen {
    /// Draws a screen.
    pub fn draw(layout: Layout, face: Face, stretch: f32, key_id: &str) -> Self {
        let (width, height) = (1400, 700);
        let background = layout.background();
        let mut screen = Self {
            width,
            height,
            light: vec![background; width * height],
            lines: Vec::new(),
            background,
        };
        let mut baseline = 60.0;
        for (size, text) in layout.lines() {
            let cap = CAP * size;
            baseline += cap * 2.4;
            let pen = Pen::new(face, cap, stretch);
            screen.line(&pen, text, baseline, key_id);
        }
        screen
    }

    fn line(&mut self, pen: &Pen, text: &str, baseline: f32, key_id: &str) {
        let start = text.find("{id}").map(|at| text[..at].chars().count());
        let text = text.replace("{id}", key_id);
        let (width, background) = (self.width, self.background);
        let light = &mut self.light;
        let letters = pen.write(&text, 70.0, baseline, |outline| {
            let corner = outline.px_bounds().min;
            outline.draw(|x, y, cover| {
                let (x, y) = (corner.x as usize + x as usize, corner.y as usize + y as usize);
                if let Some(pixel) = light.get_mut(y * width + x).filter(|_| x < width) {
                    *pixel = pixel.max(background + (1.0 - background) * cover.min(1.0));
                }
            });
        });
        self.lines.push(TextLine {
            baseline,
            cap: pen.cap,
            letters,
            key_id: start,
        });
    }

    /// The middle of the key ID.
    pub fn key_id_centre(&self) -> (f32, f32) {
        let line = self.lines.iter().find_map(|line| Some((line, line.key_id?)));
        line.and_then(|(line, start)| {
            let first = line.letters.get(start)?;
            let last = line.letters.get(start + 35)?;
            Some((f32::midpoint(first.centre, last.centre), line.baseline - line.cap / 2.0))
        })
        .unwrap_or((0.0, 0.0))
    }

    /// The right edge of the key ID's character number `count`.
    pub fn key_id_edge(&self, count: usize) -> f32 {
        let line = self.lines.iter().find_map(|line| Some((line, line.key_id?)));
        line.and_then(|(line, start)| line.letters.get((start + count).checked_sub(1)?))
            .map_or(0.0, |letter| letter.centre + letter.width / 2.0)
    }

    /// The light at a place between pixels.
    pub fn at(&self, x: f32, y: f32) -> f32 {
        let (left, top) = (x.floor(), y.floor());
        let (dx, dy) = (x - left, y - top);
        let (left, top) = (left as i32, top as i32);
        let row = |y: i32| self.pixel(left, y) * (1.0 - dx) + self.pixel(left + 1, y) * dx;
        row(top) * (1.0 - dy) + row(top + 1) * dy
    }

    fn pixel(&self, x: i32, y: i32) -> f32 {
        let inside = |at: i32, size: usize| usize::try_from(at).ok().filter(|at| *at < size);
        if let (Some(x), Some(y)) = (inside(x, self.width), inside(y, self.height)) {
            return self.light[y * self.width + x];
        }
        let near = |at: i32, size: usize| inside(at.saturating_add(FRAME), size + 2 * FRAME.unsigned_abs() as usize).is_some();
        if near(x, self.width) && near(y, self.height) {
            self.background
        } else {
            0.05
        }
    }
}
