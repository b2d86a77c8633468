//! Which character stands at a column of a strip: two layers, trained by `cargo run --release -p scan --example train`.

use crate::strip::{Column, ROWS};

/// Columns that are looked at together.
pub const WINDOW: usize = 14;
/// What goes in.
pub const INPUTS: usize = WINDOW * ROWS;
/// What is between.
pub const HIDDEN: usize = 40;
/// What comes out: the sixteen characters, the dash, and anything else.
pub const CLASSES: usize = 18;
/// The dash among the classes.
pub const DASH: usize = 16;
/// Anything else.
pub const OTHER: usize = 17;

/// Logarithms of how likely each class is.
pub type Likely = [f32; CLASSES];

static WEIGHTS: &[u8] = include_bytes!("net/weights.bin");

/// The net.
pub struct Net {
    first: Vec<Unit>,
    second: Vec<Unit>,
}

struct Unit {
    weights: Vec<f32>,
    sum: f32,
    bias: f32,
}

impl Net {
    /// The net as it was trained.
    pub fn trained() -> Self {
        let mut bytes = WEIGHTS.iter().copied();
        Self {
            first: units(&mut bytes, HIDDEN, INPUTS),
            second: units(&mut bytes, CLASSES, HIDDEN),
        }
    }

    /// Looks at every column of a strip that has enough neighbours; the first is column `WINDOW / 2`.
    pub fn look(&self, strip: &[Column]) -> Vec<Likely> {
        let light: Vec<f32> = strip.iter().flat_map(|column| column.light).collect();
        let count = (strip.len() + 1).saturating_sub(WINDOW);
        (0..count)
            .filter_map(|start| Some(self.classes(light.get(start * ROWS..start * ROWS + INPUTS)?)))
            .collect()
    }

    fn classes(&self, light: &[f32]) -> Likely {
        let (mean, scale) = mean_and_scale(light);
        let mut hidden = [0.0; HIDDEN];
        for (hidden, unit) in hidden.iter_mut().zip(&self.first) {
            *hidden = ((unit.dot(light) - mean * unit.sum) * scale + unit.bias).max(0.0);
        }
        let mut out = [0.0; CLASSES];
        for (out, unit) in out.iter_mut().zip(&self.second) {
            *out = unit.dot(&hidden) + unit.bias;
        }
        let most = out.iter().copied().fold(f32::MIN, f32::max);
        let sum: f32 = out.iter().map(|it| (it - most).exp()).sum();
        out.map(|it| it - most - sum.ln())
    }
}

/// Mean of the light, and what to multiply its deviations with; weak light stays weak.
pub fn mean_and_scale(light: &[f32]) -> (f32, f32) {
    let count = light.len().max(1) as f32;
    let mean = light.iter().sum::<f32>() / count;
    let variance = light.iter().map(|it| (it - mean).powi(2)).sum::<f32>() / count;
    (mean, 1.0 / (variance.sqrt() + 3.0))
}

impl Unit {
    fn dot(&self, with: &[f32]) -> f32 {
        // Eight sums side by side: the compiler makes them one instruction.
        let mut sums = [0.0_f32; 8];
        for (weights, values) in self.weights.chunks_exact(8).zip(with.chunks_exact(8)) {
            for ((sum, weight), value) in sums.iter_mut().zip(weights).zip(values) {
                *sum += weight * value;
            }
        }
        sums.iter().sum()
    }
}

/// Units as they are written: scale and bias as little-endian f32, then one signed byte for each weight.
fn units(bytes: &mut impl Iterator<Item = u8>, count: usize, inputs: usize) -> Vec<Unit> {
    (0..count)
        .map(|_| {
            let (scale, bias) = (number(bytes), number(bytes));
            let weights: Vec<f32> = bytes.take(inputs).map(|it| f32::from(it.cast_signed()) * scale).collect();
            Unit {
                sum: weights.iter().sum(),
                bias,
                weights,
            }
        })
        .collect()
}

fn number(bytes: &mut impl Iterator<Item = u8>) -> f32 {
    let mut four = [0; 4];
    for byte in &mut four {
        *byte = bytes.next().unwrap_or(0);
    }
    f32::from_le_bytes(four)
}
