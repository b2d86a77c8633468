//! A photograph of a screen.

use rand::Rng;

use crate::screen::{CAP, Screen};
use crate::spoil::Spoil;
use crate::warp::Warp;

/// A grey picture.
pub struct Photo {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// Its light, row by row.
    pub luma: Vec<u8>,
    /// Where points of the screen lie in it.
    pub warp: Warp,
}

impl Photo {
    /// Takes it, the key ID about the middle.
    pub fn take(screen: &Screen, spoil: &Spoil, width: usize, height: usize, random: &mut impl Rng) -> Self {
        let middle = (width as f32 / 2.0, height as f32 / 2.0);
        let off = (
            random.gen_range(-0.06..0.06) * middle.0,
            random.gen_range(-0.4..0.4) * middle.1,
        );
        let to = (middle.0 + off.0, middle.1 + off.1);
        let warp = Warp::new(screen.key_id_centre(), to, spoil.cap / CAP, spoil.tilt, spoil.away);
        let mut light = project(screen, spoil, &warp, width, height);
        blur(&mut light, width, spoil.blur);
        light_up(&mut light, width, height, spoil, random);
        let luma = light
            .iter()
            .map(|light| {
                let noise: f32 = (0..4).map(|_| random.gen_range(-1.0..1.0_f32)).sum::<f32>() * 0.87 * spoil.noise;
                ((light + noise) * 255.0).clamp(0.0, 255.0) as u8
            })
            .collect();
        Self {
            width,
            height,
            luma,
            warp,
        }
    }
}

/// The screen as the lens sees it; a hand where one is.
fn project(screen: &Screen, spoil: &Spoil, warp: &Warp, width: usize, height: usize) -> Vec<f32> {
    let back = warp.inverse();
    let fine = (CAP / spoil.cap * 1.5).ceil().max(1.0) as usize;
    let edge = spoil.covered_after.map(|count| screen.key_id_edge(count));
    let share = 1.0 / (fine * fine) as f32;
    let mut light = Vec::with_capacity(width * height);
    for v in 0..height {
        for u in 0..width {
            let mut sum = 0.0;
            for step in 0..fine * fine {
                let place = |step: usize| (step as f32 + 0.5) / fine as f32 - 0.5;
                let (x, y) = back.map(u as f32 + place(step % fine), v as f32 + place(step / fine));
                sum += match edge {
                    Some(edge) if x > edge + (y * 0.02).sin() * 1.5 => 0.5 + 0.08 * (x * 0.05 + y * 0.02).sin(),
                    _ => screen.at(x, y),
                };
            }
            light.push(sum * share);
        }
    }
    light
}

/// Blurs rows and columns with a bell of this standard deviation.
fn blur(light: &mut [f32], width: usize, deviation: f32) {
    if deviation < 0.1 {
        return;
    }
    let reach = (deviation * 3.0).ceil() as isize;
    let bell: Vec<f32> = (-reach..=reach)
        .map(|at| (-(at as f32 / deviation).powi(2) / 2.0).exp())
        .collect();
    let sum: f32 = bell.iter().sum();
    let rows: Vec<Vec<f32>> = light.chunks_exact(width).map(|row| spread(row, &bell, sum)).collect();
    for x in 0..width {
        let column: Vec<f32> = rows.iter().map(|row| row[x]).collect();
        for (row, blurred) in light.chunks_exact_mut(width).zip(spread(&column, &bell, sum)) {
            row[x] = blurred;
        }
    }
}

/// One row or column, its ends going on for ever.
fn spread(line: &[f32], bell: &[f32], sum: f32) -> Vec<f32> {
    let reach = bell.len() / 2;
    let ends = |end: Option<&f32>| std::iter::repeat_n(end.copied().unwrap_or(0.0), reach);
    let wide: Vec<f32> = ends(line.first())
        .chain(line.iter().copied())
        .chain(ends(line.last()))
        .collect();
    let weigh = |part: &[f32]| part.iter().zip(bell).map(|(light, weight)| light * weight).sum::<f32>() / sum;
    wide.windows(bell.len()).map(weigh).collect()
}

/// Brightness, a lamp and stripes.
fn light_up(light: &mut [f32], width: usize, height: usize, spoil: &Spoil, random: &mut impl Rng) {
    let lamp = (
        random.gen_range(0.2..0.8) * width as f32,
        random.gen_range(0.2..0.8) * height as f32,
    );
    let reach = random.gen_range(60.0..160.0_f32);
    let direction = random.gen_range(0.0..std::f32::consts::TAU).sin_cos();
    let stripe = std::f32::consts::TAU / random.gen_range(4.0..14.0_f32);
    let bend = random.gen_range(0.001..0.004_f32);
    for (index, pixel) in light.iter_mut().enumerate() {
        let (x, y) = ((index % width) as f32, (index / width) as f32);
        let along = x * direction.0 + y * direction.1;
        let across = x * direction.1 - y * direction.0;
        let stripes = 1.0 + spoil.moire * ((along + bend * across * across / 10.0) * stripe).sin();
        let away = ((x - lamp.0).powi(2) + (y - lamp.1).powi(2)) / (reach * reach);
        let shaded = 0.5 + (*pixel * stripes - 0.5) * spoil.contrast;
        *pixel = (shaded * spoil.brightness + spoil.glare * (-away).exp()).clamp(0.0, 1.0);
    }
}
