//! The net while it learns.

use std::thread;

use rand::Rng as _;
use rand_chacha::ChaCha8Rng;
use scan::net::{CLASSES, HIDDEN, INPUTS, OTHER};

use crate::samples::Sample;

/// The net while it learns: weights, and what Adam remembers of their slopes.
pub struct Layers {
    first: Vec<Vec<f32>>,
    second: Vec<Vec<f32>>,
    moments: Vec<Vec<(f32, f32)>>,
    time: i32,
}

impl Layers {
    /// With random weights.
    pub fn new(random: &mut ChaCha8Rng) -> Self {
        let mut layer = |units: usize, inputs: usize| -> Vec<Vec<f32>> {
            let reach = (6.0 / inputs as f32).sqrt();
            let mut unit = || (0..inputs).map(|_| random.gen_range(-reach..reach)).chain([0.0]).collect();
            (0..units).map(|_| unit()).collect()
        };
        let (first, second) = (layer(HIDDEN, INPUTS), layer(CLASSES, HIDDEN));
        let moments = first.iter().chain(&second).map(|unit| vec![(0.0, 0.0); unit.len()]).collect();
        Self {
            first,
            second,
            moments,
            time: 0,
        }
    }

    fn forward(&self, light: &[f32]) -> (Vec<f32>, Vec<f32>) {
        let apply = |unit: &Vec<f32>, inputs: &[f32]| dot(unit, inputs) + unit[inputs.len()];
        let hidden: Vec<f32> = self.first.iter().map(|unit| apply(unit, light).max(0.0)).collect();
        let mut out: Vec<f32> = self.second.iter().map(|unit| apply(unit, &hidden)).collect();
        let most = out.iter().copied().fold(f32::MIN, f32::max);
        for it in &mut out {
            *it = (*it - most).exp();
        }
        let sum: f32 = out.iter().sum();
        for it in &mut out {
            *it /= sum;
        }
        (hidden, out)
    }

    /// One round of all samples; gives the mean loss.
    pub fn learn(&mut self, samples: &[Sample], rate: f32) -> f32 {
        let mut loss = 0.0;
        for batch in samples.chunks(128) {
            let halves = batch.split_at(batch.len() / 2);
            let this = &*self;
            let (a, b) = thread::scope(|scope| {
                let other = scope.spawn(|| this.slopes(halves.1));
                (this.slopes(halves.0), other.join().expect("no panic"))
            });
            loss += a.1 + b.1;
            self.time += 1;
            let units = self.first.iter_mut().chain(&mut self.second).zip(&mut self.moments);
            for ((unit, moments), (a, b)) in units.zip(a.0.iter().zip(&b.0)) {
                let count = batch.len() as f32;
                for (((weight, moment), a), b) in unit.iter_mut().zip(moments).zip(a).zip(b) {
                    let slope = (a + b) / count + *weight * 1e-4;
                    moment.0 = 0.9 * moment.0 + 0.1 * slope;
                    moment.1 = 0.999 * moment.1 + 0.001 * slope * slope;
                    let (m, v) = (
                        moment.0 / (1.0 - 0.9_f32.powi(self.time)),
                        moment.1 / (1.0 - 0.999_f32.powi(self.time)),
                    );
                    *weight -= rate * m / (v.sqrt() + 1e-8);
                }
            }
        }
        loss / samples.len() as f32
    }

    fn slopes(&self, samples: &[Sample]) -> (Vec<Vec<f32>>, f32) {
        let mut slopes: Vec<Vec<f32>> = self
            .first
            .iter()
            .chain(&self.second)
            .map(|unit| vec![0.0; unit.len()])
            .collect();
        let mut loss = 0.0;
        for sample in samples {
            let light = light(sample);
            let (hidden, mut out) = self.forward(&light);
            loss -= out[sample.class].max(1e-9).ln();
            out[sample.class] -= 1.0;
            let (first, second) = slopes.split_at_mut(HIDDEN);
            let mut back = vec![0.0; HIDDEN];
            for ((slope, unit), out) in second.iter_mut().zip(&self.second).zip(&out) {
                add(slope, &hidden, *out);
                slope[HIDDEN] += out;
                back.iter_mut().zip(unit).for_each(|(back, weight)| *back += weight * out);
            }
            for ((slope, back), _) in first.iter_mut().zip(back).zip(&hidden).filter(|(_, hidden)| **hidden > 0.0) {
                add(slope, &light, back);
                slope[INPUTS] += back;
            }
        }
        (slopes, loss)
    }

    /// Share read right of what is a character, and share of what is none that passes for one.
    pub fn judge(&self, samples: &[Sample]) -> (f32, f32) {
        let mut counts = [[0.0_f32; 2]; 2];
        for sample in samples {
            let (_, out) = self.forward(&light(sample));
            let best = (0..CLASSES).max_by(|a, b| out[*a].total_cmp(&out[*b])).unwrap_or(OTHER);
            counts[usize::from(sample.class == OTHER)][usize::from(best == sample.class)] += 1.0;
        }
        (
            counts[0][1] / (counts[0][0] + counts[0][1]),
            counts[1][0] / (counts[1][0] + counts[1][1]),
        )
    }

    /// As `net.rs` reads them.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for unit in self.first.iter().chain(&self.second) {
            let (bias, weights) = unit.split_last().expect("a bias");
            let scale = weights.iter().fold(1e-6_f32, |most, it| most.max(it.abs())) / 127.0;
            bytes.extend(scale.to_le_bytes());
            bytes.extend(bias.to_le_bytes());
            bytes.extend(weights.iter().map(|it| ((it / scale).round() as i8).cast_unsigned()));
        }
        bytes
    }
}

fn light(sample: &Sample) -> Vec<f32> {
    sample.light.iter().map(|it| f32::from(*it) / 32.0).collect()
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0_f32; 8];
    for (a, b) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}

fn add(to: &mut [f32], what: &[f32], times: f32) {
    to.iter_mut().zip(what).for_each(|(to, what)| *to += what * times);
}
