//! What the net learns from: windows of drawn pictures, each with what stands in its middle.

use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use scan::binary::Binary;
use scan::lines::{self, Line, Straight};
use scan::net::{DASH, INPUTS, OTHER, WINDOW, mean_and_scale};
use scan::picture::Picture;
use scan::strip::{Column, Cut, ROWS, cut};
use scan_pictures::font::Face;
use scan_pictures::photo::Photo;
use scan_pictures::random_key_id;
use scan_pictures::screen::{Layout, Screen, TextLine};
use scan_pictures::spoil::Kind;

/// A window.
pub struct Sample {
    /// Its light, 32 steps to one deviation.
    pub light: Vec<i8>,
    /// What stands in its middle.
    pub class: usize,
}

/// All samples of one picture.
pub fn samples(seed: u64) -> Vec<Sample> {
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
    let column_of = |x: f32| {
        let (x, y) = photo.warp.map(x, text.baseline - text.cap / 2.0);
        let away = |column: &Column| (column.middle.0 - x).hypot(column.middle.1 - y);
        let near = strip.iter().enumerate().map(|(at, column)| (at, away(column)));
        let nearest = near.min_by(|(_, a), (_, b)| a.total_cmp(b));
        nearest.filter(|(_, away)| *away < 3.0).map(|(at, _)| at)
    };
    let columns: Vec<Option<usize>> = text.letters.iter().map(|letter| column_of(letter.centre)).collect();
    let in_key_id = |at: usize| text.key_id.is_some_and(|start| (start..start + 36).contains(&at));
    for (at, (column, letter)) in columns.iter().zip(&text.letters).enumerate() {
        let Some(column) = *column else { continue };
        if let Some(class) = class_of(letter.letter).filter(|_| in_key_id(at) || random.gen_bool(0.5)) {
            samples.extend(window(strip, (column + random.gen_range(0..3)).saturating_sub(1), class));
            if class < OTHER && in_key_id(at) {
                samples.extend(window(strip, column, class));
            }
        }
        let next = columns.get(at + 1).copied().flatten().filter(|next| *next >= column + 5);
        if let Some(next) = next.filter(|_| random.gen_bool(if in_key_id(at) { 0.8 } else { 0.3 })) {
            samples.extend(window(strip, usize::midpoint(column, next), OTHER));
        }
    }
}

/// What a letter counts as; nothing for those that look like one of the sixteen.
fn class_of(letter: char) -> Option<usize> {
    match letter {
        '-' => Some(DASH),
        '0'..='9' | 'A'..='F' => letter.to_digit(16).map(|class| class as usize),
        'O' | 'o' | 'S' | 'I' | 'l' | 'i' | 'Z' => None,
        _ => Some(OTHER),
    }
}

fn window(strip: &[Column], middle: usize, class: usize) -> Option<Sample> {
    let start = middle.checked_sub(WINDOW / 2)?;
    let light: Vec<f32> = strip
        .get(start..start + WINDOW)?
        .iter()
        .flat_map(|column| column.light)
        .collect();
    let (mean, scale) = mean_and_scale(&light);
    let step = |light: &f32| ((light - mean) * scale * 32.0).clamp(-127.0, 127.0) as i8;
    Some(Sample {
        light: light.iter().map(step).collect(),
        class,
    })
}

// The strip's rows are what the window is made of; a change of one must be made in both.
const _: () = assert!(INPUTS == WINDOW * ROWS);
