//! Lays a key ID along a strip: which column each of its characters fits best, and how much that speaks for it.

use crate::candidate::{Candidate, LENGTH, is_dash};
use crate::net::{DASH, Likely};

/// How far apart neighbouring characters stand, in columns: of a dash and another one, and of two others.
const STEPS_AT_DASH: std::ops::RangeInclusive<usize> = 5..=13;
const STEPS: std::ops::RangeInclusive<usize> = 6..=15;
/// What one character can speak against a key ID at most: a speck of glare hides it, and no more.
const FLOOR: f32 = -4.5;
/// The logarithm of sixteen: what a character that is surely read speaks for the key ID that has it.
const SIXTEEN: f32 = 2.772_588_7;
/// What a dash in its place speaks for there being a key ID.
const FOR_DASH: f32 = 1.0;

/// A key ID laid along a strip.
#[derive(Clone, PartialEq, Debug)]
pub struct Alignment {
    /// How much speaks for it: the logarithm of how many times likelier the picture is with it than with any other.
    pub score: f32,
    /// The columns of its characters, from character `start` on.
    pub columns: Vec<usize>,
    /// Its first character that is in the picture.
    pub start: usize,
}

/// What each column speaks for a character at a place.
fn gain(likely: &Likely, class: usize) -> f32 {
    let plus = if class == DASH { FOR_DASH } else { SIXTEEN };
    likely[class].max(FLOOR) + plus
}

fn free_gain(likely: &Likely, place: usize) -> f32 {
    let best = likely[..DASH].iter().copied().fold(f32::MIN, f32::max);
    if is_dash(place) {
        gain(likely, DASH)
    } else {
        best.max(FLOOR) + SIXTEEN
    }
}

/// How well the strip reads as any key ID.
pub fn free(likely: &[Likely]) -> Alignment {
    lay(likely, free_gain)
}

/// How well the strip reads as this key ID.
pub fn of(likely: &[Likely], candidate: &Candidate) -> Alignment {
    lay(likely, |likely, place| gain(likely, candidate.0[place]))
}

/// The part of a key ID that reads best, its characters in order; what stands beside it does not count against it.
fn lay(likely: &[Likely], gain: impl Fn(&Likely, usize) -> f32) -> Alignment {
    let width = likely.len();
    let mut scores = vec![0.0_f32; width * LENGTH];
    let mut steps = vec![0_u8; width * LENGTH];
    let mut best = (0.0, 0);
    for place in 0..LENGTH {
        let range = if is_dash(place) || (place > 0 && is_dash(place - 1)) {
            STEPS_AT_DASH
        } else {
            STEPS
        };
        let (before, here) = scores.split_at_mut(place * width);
        let before = before.get(place.saturating_sub(1) * width..).unwrap_or(&[]);
        for (x, likely) in likely.iter().enumerate() {
            let mut from = (0.0, 0_u8);
            for step in range.clone() {
                let score = x.checked_sub(step).and_then(|x| before.get(x)).copied().unwrap_or(0.0);
                if score > from.0 {
                    from = (score, step as u8);
                }
            }
            let score = gain(likely, place) + from.0;
            here[x] = score;
            steps[place * width + x] = from.1;
            if score > best.0 {
                best = (score, place * width + x);
            }
        }
    }
    trace(best, &steps, width)
}

fn trace((score, mut at): (f32, usize), steps: &[u8], width: usize) -> Alignment {
    if score <= 0.0 {
        return Alignment {
            score: 0.0,
            columns: Vec::new(),
            start: 0,
        };
    }
    let mut columns = vec![at % width];
    while let Some(step) = steps.get(at).map(|step| usize::from(*step)).filter(|step| *step > 0) {
        at -= width + step;
        columns.push(at % width);
    }
    columns.reverse();
    Alignment {
        score,
        columns,
        start: at / width,
    }
}
