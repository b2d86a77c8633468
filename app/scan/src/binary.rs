//! What is lighter than its surroundings.

use crate::picture::Picture;

/// How far the surroundings reach, in pixels: more than the height of a letter.
const REACH: usize = 14;
/// By how much at least a letter is lighter than its surroundings, in steps of 255.
const LEAST: f32 = 4.0;
/// By which share of its surroundings' deviation a letter is lighter than they are.
const SHARE: f32 = 0.5;

/// The picture in black and white: white where it is lighter than around.
pub struct Binary {
    /// Its width in pixels.
    pub width: usize,
    /// Row by row.
    pub light: Vec<bool>,
}

/// Sums over all pixels above and to the left.
struct Sums {
    width: usize,
    light: Vec<f64>,
    squares: Vec<f64>,
}

impl Sums {
    fn of(picture: &Picture) -> Self {
        let width = picture.width() + 1;
        let mut light = vec![0.0; width * (picture.height() + 1)];
        let mut squares = light.clone();
        for (y, row) in picture.rows().enumerate() {
            let (mut sum, mut square) = (0.0, 0.0);
            for (x, value) in row.iter().enumerate() {
                let value = f64::from(*value);
                sum += value;
                square += value * value;
                let here = (y + 1) * width + x + 1;
                light[here] = light[here - width] + sum;
                squares[here] = squares[here - width] + square;
            }
        }
        Self { width, light, squares }
    }

    /// Mean and deviation in the rectangle from `from` up to, but without, `to`; both lie inside the picture.
    fn mean_and_deviation(&self, from: (usize, usize), to: (usize, usize)) -> (f32, f32) {
        let corner = |x: usize, y: usize| y * self.width + x;
        let corners = [
            corner(to.0, to.1),
            corner(from.0, from.1),
            corner(from.0, to.1),
            corner(to.0, from.1),
        ];
        let area = ((to.0 - from.0) * (to.1 - from.1)) as f64;
        let mean = |of: &[f64]| (of[corners[0]] + of[corners[1]] - of[corners[2]] - of[corners[3]]) / area;
        let (light, square) = (mean(&self.light), mean(&self.squares));
        (light as f32, (square - light * light).max(0.0).sqrt() as f32)
    }
}

impl Binary {
    /// Finds what is lighter than its surroundings.
    pub fn of(picture: &Picture) -> Self {
        let smooth = picture.smoothed();
        let sums = Sums::of(&smooth);
        let (width, height) = (smooth.width(), smooth.height());
        let mut light = Vec::with_capacity(width * height);
        for (y, row) in smooth.rows().enumerate() {
            let (top, bottom) = (y.saturating_sub(REACH), (y + REACH + 1).min(height));
            light.extend(row.iter().enumerate().map(|(x, value)| {
                let (left, right) = (x.saturating_sub(REACH), (x + REACH + 1).min(width));
                let (mean, deviation) = sums.mean_and_deviation((left, top), (right, bottom));
                f32::from(*value) > mean + (deviation * SHARE).max(LEAST)
            }));
        }
        Self { width, light }
    }
}
