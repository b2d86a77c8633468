//! The straight line through most of some points.

use super::Straight;

/// Steepest line of text that is read: 15 degrees.
const STEEPEST: f32 = 0.27;
/// Pairs of points that are tried.
const TRIES: usize = 240;

/// The line that most points lie on, within `tolerance`; none of fewer than four points.
pub fn fit(points: &[(f32, f32)], tolerance: f32) -> Option<Straight> {
    if points.len() < 4 {
        return None;
    }
    let inside = |line: &Straight, point: &(f32, f32)| (point.1 - line.y(point.0)).abs() <= tolerance;
    let mut best: Option<(usize, Straight)> = None;
    let far = points.len() / 3;
    let pairs = points.len() * (points.len() - far) / 2;
    let skip = (pairs / TRIES).max(1);
    let all = (0..points.len()).flat_map(|first| (first + far.max(1)..points.len()).map(move |second| (first, second)));
    for (first, second) in all.step_by(skip) {
        let (a, b) = (points[first], points[second]);
        let slope = (b.1 - a.1) / (b.0 - a.0).max(1.0);
        let line = Straight {
            at: a.1 - slope * a.0,
            slope,
        };
        if slope.abs() > STEEPEST {
            continue;
        }
        let count = points.iter().filter(|point| inside(&line, point)).count();
        if best.is_none_or(|(most, _)| count > most) {
            best = Some((count, line));
        }
    }
    let (_, line) = best?;
    let inliers: Vec<(f32, f32)> = points.iter().copied().filter(|point| inside(&line, point)).collect();
    Some(through(&inliers).unwrap_or(line))
}

/// The line of least squares.
fn through(points: &[(f32, f32)]) -> Option<Straight> {
    let count = points.len() as f32;
    let mean = |of: fn(&(f32, f32)) -> f32| points.iter().map(of).sum::<f32>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let spread: f32 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    let together: f32 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    let slope = together / spread;
    (points.len() >= 3 && slope.is_finite()).then_some(Straight {
        at: y - slope * x,
        slope,
    })
}
