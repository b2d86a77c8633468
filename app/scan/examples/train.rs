//! Trains the net and writes `src/net/weights.bin`: `cargo run --release -p scan --example train [PICTURES] [ROUNDS]`.
//! The pictures are drawn with fixed seeds, so the same call on the same machine writes the same file.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "sizes of pictures; weights are rounded to a byte on purpose"
)]

use std::thread;

use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use scan::binary::Binary;
use scan::lines::{self, Line, Straight};
use scan::net::{CLASSES, DASH, HIDDEN, INPUTS, OTHER, WINDOW, mean_and_scale};
use scan::picture::Picture;
use scan::strip::{Column, Cut, ROWS, cut};
use scan_pictures::font::Face;
use scan_pictures::photo::Photo;
use scan_pictures::random_key_id;
use scan_pictures::screen::{Layout, Screen, TextLine};
use scan_pictures::spoil::Kind;

struct Sample {
    light: Vec<i8>,
    class: usize,
}

fn main() {
    let mut words = std::env::args().skip(1).map(|word| word.parse().expect("a number"));
    let (pictures, rounds) = (words.next().unwrap_or(2400), words.next().unwrap_or(8));
    let halves: Vec<_> = (0..2_u64)
        .map(|half| {
            thread::spawn(move || {
                (0..pictures / 2)
                    .flat_map(|at| samples(at * 2 + half))
                    .collect::<Vec<Sample>>()
            })
        })
        .collect();
    let mut all: Vec<Sample> = halves.into_iter().flat_map(|half| half.join().expect("no panic")).collect();
    println!("{} samples", all.len());
    let mut random = ChaCha8Rng::seed_from_u64(7);
    all.shuffle(&mut random);
    let held = all.split_off(all.len() * 19 / 20);
    let mut net = Layers::new(&mut random);
    for round in 0..rounds {
        all.shuffle(&mut random);
        let rate = 0.002 * 0.5_f32.powf(round as f32 * 4.0 / rounds as f32);
        let loss = net.learn(&all, rate);
        println!("round {round}: loss {loss:.4}, held out {:?}", net.judge(&held));
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/net/weights.bin");
    std::fs::write(file, net.bytes()).expect("the file can be written");
    eprintln!("wrote {file}");
}

/// All samples of one picture.
fn samples(seed: u64) -> Vec<Sample> {
    let mut random = ChaCha8Rng::seed_from_u64(1_000_000 + seed);
    let face = *Face::TRAINING.choose(&mut random).expect("faces");
    let layout = *Layout::ALL.choose(&mut random).expect("layouts");
    let screen = Screen::draw(layout, face, random.gen_range(0.85..1.15), &random_key_id(&mut random));
    let mut spoil = Kind::ALL.choose(&mut random).expect("kinds").spoil(&mut random);
    spoil.covered_after = None;
    spoil.glare *= 0.7;
    let photo = Photo::take(&screen, &spoil, 860, 300, &mut random);
    let Some(picture) = Picture::new(photo.luma.clone(), photo.width, photo.height) else {
        return Vec::new();
    };
    let found = lines::find(&Binary::of(&picture));
    let mut samples = Vec::new();
    for text in &screen.lines {
        let ideal = ideal_line(text, &photo);
        let own = found.iter().find(|line| {
            let x = f32::midpoint(line.left, line.right);
            let high = ideal.height(x);
            (line.base.y(x) - ideal.base.y(x)).abs() < high * 0.35 && (line.cap.y(x) - ideal.cap.y(x)).abs() < high * 0.35
        });
        let line = match own {
            Some(line) if random.gen_bool(0.7) => line,
            _ => &ideal,
        };
        let how = Cut {
            down: random.gen_range(-0.07..0.07),
            high: random.gen_range(0.92..1.1),
        };
        let strip = cut(&picture, line, how);
        windows(&strip, text, &photo, &mut random, &mut samples);
    }
    samples
}

/// The line where it truly is.
fn ideal_line(text: &TextLine, photo: &Photo) -> Line {
    let ends = [text.letters.first(), text.letters.last()].map(|letter| letter.map_or(0.0, |letter| letter.centre));
    let straight = |y: f32| {
        let [(ax, ay), (bx, by)] = ends.map(|x| photo.warp.map(x, y));
        let slope = (by - ay) / (bx - ax);
        Straight {
            at: ay - slope * ax,
            slope,
        }
    };
    let [left, right] = ends.map(|x| photo.warp.map(x, text.baseline).0);
    Line {
        left: left.max(0.0),
        right: right.min(photo.width as f32),
        base: straight(text.baseline),
        cap: straight(text.baseline - text.cap),
    }
}

/// The windows of a strip, each with what stands in its middle.
fn windows(strip: &[Column], text: &TextLine, photo: &Photo, random: &mut ChaCha8Rng, samples: &mut Vec<Sample>) {
    if strip.len() < WINDOW {
        return;
    }
    let column_of = |x: f32| {
        let (x, y) = photo.warp.map(x, text.baseline - text.cap / 2.0);
        let near = strip
            .iter()
            .enumerate()
            .map(|(at, column)| (at, (column.middle.0 - x).hypot(column.middle.1 - y)));
        near.min_by(|(_, a), (_, b)| a.total_cmp(b))
            .filter(|(_, away)| *away < 3.0)
            .map(|(at, _)| at)
    };
    let letters: Vec<(Option<usize>, char, f32)> = text
        .letters
        .iter()
        .map(|letter| (column_of(letter.centre), letter.letter, letter.width))
        .collect();
    let mut add = |middle: usize, class: usize| {
        let Some(window) = middle
            .checked_sub(WINDOW / 2)
            .and_then(|start| strip.get(start..start + WINDOW))
        else {
            return;
        };
        let light: Vec<f32> = window.iter().flat_map(|column| column.light).collect();
        let (mean, scale) = mean_and_scale(&light);
        let light = light
            .iter()
            .map(|it| ((it - mean) * scale * 32.0).clamp(-127.0, 127.0) as i8)
            .collect();
        samples.push(Sample { light, class });
    };
    let in_key_id = |at: usize| text.key_id.is_some_and(|start| (start..start + 36).contains(&at));
    for (at, (column, letter, _)) in letters.iter().enumerate() {
        let Some(column) = *column else { continue };
        let jitter = |random: &mut ChaCha8Rng| usize::saturating_add(column, random.gen_range(0..3)).saturating_sub(1);
        let is_hex = letter.is_ascii_digit() || ('A'..='F').contains(letter);
        let class = match letter {
            '-' => Some(DASH),
            _ if is_hex => letter.to_digit(16).map(|class| class as usize),
            'O' | 'o' | 'S' | 'I' | 'l' | 'i' | 'Z' => None,
            _ => Some(OTHER),
        };
        if let Some(class) = class.filter(|_| in_key_id(at) || random.gen_bool(0.5)) {
            add(jitter(random), class);
            if class < OTHER && in_key_id(at) {
                add(column, class);
            }
        }
        let next = letters.get(at + 1).and_then(|next| next.0).filter(|next| *next >= column + 5);
        if let Some(next) = next.filter(|_| random.gen_bool(if in_key_id(at) { 0.8 } else { 0.3 })) {
            add(usize::midpoint(column, next), OTHER);
        }
    }
}

/// The net while it learns: weights, and what Adam remembers of their slopes.
struct Layers {
    first: Vec<Vec<f32>>,
    second: Vec<Vec<f32>>,
    moments: Vec<Vec<(f32, f32)>>,
    time: i32,
}

impl Layers {
    fn new(random: &mut ChaCha8Rng) -> Self {
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
        out.iter_mut().for_each(|it| *it = (*it - most).exp());
        let sum: f32 = out.iter().sum();
        out.iter_mut().for_each(|it| *it /= sum);
        (hidden, out)
    }

    fn learn(&mut self, samples: &[Sample], rate: f32) -> f32 {
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
    fn judge(&self, samples: &[Sample]) -> (f32, f32) {
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
    fn bytes(&self) -> Vec<u8> {
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

// The strip's rows are what the window is made of; a change of one must be made in both.
const _: () = assert!(INPUTS == WINDOW * ROWS);
