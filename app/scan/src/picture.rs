//! A grey picture.

/// Pixels of the largest picture that is looked at.
pub const MOST: usize = 4_000_000;

/// A grey picture, row by row. Places outside it look like its edge.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    luma: Vec<u8>,
}

impl Picture {
    /// A picture of `width` times `height` pixels; none where `luma` has another number of them, or there are none or too many.
    pub fn new(luma: Vec<u8>, width: usize, height: usize) -> Option<Self> {
        let pixels = width.checked_mul(height)?;
        ((1..=MOST).contains(&pixels) && pixels == luma.len()).then_some(Self { width, height, luma })
    }

    /// Its width in pixels.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Its height in pixels.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Its rows from the top.
    pub fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.luma.chunks_exact(self.width)
    }

    /// The light of a pixel.
    pub fn pixel(&self, x: i32, y: i32) -> f32 {
        let x = (x.max(0) as usize).min(self.width - 1);
        let y = (y.max(0) as usize).min(self.height - 1);
        self.luma.get(y * self.width + x).copied().map_or(0.0, f32::from)
    }

    /// The light at a place between pixels.
    pub fn at(&self, x: f32, y: f32) -> f32 {
        let (left, top) = (x.floor(), y.floor());
        let (dx, dy) = (x - left, y - top);
        let (left, top) = (left as i32, top as i32);
        let row = |y: i32| self.pixel(left, y) * (1.0 - dx) + self.pixel(left + 1, y) * dx;
        row(top) * (1.0 - dy) + row(top + 1) * dy
    }

    /// Half as wide and half as high.
    #[must_use]
    pub fn halved(&self) -> Option<Self> {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut luma = Vec::with_capacity(width * height);
        for pair in self.luma.chunks_exact(self.width * 2) {
            let (upper, lower) = pair.split_at(self.width);
            let quads = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            luma.extend(quads.map(|(upper, lower)| {
                let sum: u16 = upper.iter().chain(lower).map(|light| u16::from(*light)).sum();
                (sum / 4) as u8
            }));
        }
        Self::new(luma, width, height)
    }

    /// Every pixel the mean of itself and its eight neighbours: less noise.
    #[must_use]
    pub fn smoothed(&self) -> Self {
        let mut luma = Vec::with_capacity(self.luma.len());
        for y in 0..self.height as i32 {
            for x in 0..self.width as i32 {
                let sum: f32 = (-1..=1).map(|dy| (-1..=1).map(|dx| self.pixel(x + dx, y + dy)).sum::<f32>()).sum();
                luma.push((sum / 9.0) as u8);
            }
        }
        Self { luma, ..*self }
    }
}
