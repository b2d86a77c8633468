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
        let rows: Vec<&[u8]> = self.rows().collect();
        let mut luma = Vec::with_capacity(self.luma.len());
        let mut sums = vec![0_u16; self.width + 2];
        for (y, row) in rows.iter().enumerate() {
            let above = rows.get(y.saturating_sub(1)).unwrap_or(row);
            let below = rows.get(y + 1).unwrap_or(row);
            let columns = above.iter().zip(*row).zip(*below);
            for (sum, ((a, b), c)) in sums.iter_mut().skip(1).zip(columns) {
                *sum = u16::from(*a) + u16::from(*b) + u16::from(*c);
            }
            // Beyond the edge it looks like the edge.
            sums[0] = sums[1];
            sums[self.width + 1] = sums[self.width];
            luma.extend(sums.windows(3).map(|three| (three.iter().sum::<u16>() / 9) as u8));
        }
        Self { luma, ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_as_many_pixels_as_it_says() {
        assert!(Picture::new(vec![0; 6], 3, 2).is_some());
        assert!(Picture::new(vec![0; 6], 2, 2).is_none());
        assert!(Picture::new(Vec::new(), 0, 0).is_none());
        assert!(Picture::new(Vec::new(), usize::MAX, 2).is_none());
    }

    #[test]
    fn smoothing_and_halving_take_means() {
        let picture = Picture::new(vec![0, 0, 90, 0, 0, 0, 0, 0, 0], 3, 3).unwrap();
        assert_eq!(picture.smoothed().luma, [0, 20, 40, 0, 10, 20, 0, 0, 0]);
        let picture = Picture::new(vec![10, 20, 1, 30, 40, 1, 9, 9, 9], 3, 3).unwrap();
        assert_eq!(picture.halved().unwrap().luma, [25]);
        assert!(Picture::new(vec![1], 1, 1).unwrap().halved().is_none());
    }
}
