//! Lines of text: blobs of light side by side, and the two lines between which their capital letters stand.

mod blobs;
mod fit;

use crate::binary::Binary;
use blobs::Blob;
use fit::fit;

/// A straight line of the picture: `y = at + slope * x`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Straight {
    /// Where it crosses `x = 0`.
    pub at: f32,
    /// How much it falls per pixel.
    pub slope: f32,
}

impl Straight {
    /// Its height at `x`.
    pub fn y(&self, x: f32) -> f32 {
        self.at + self.slope * x
    }
}

/// A line of text.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Line {
    /// Its left end.
    pub left: f32,
    /// Its right end.
    pub right: f32,
    /// What its letters stand on.
    pub base: Straight,
    /// What its capital letters reach up to.
    pub cap: Straight,
}

impl Line {
    /// Height of its capital letters at `x`.
    pub fn height(&self, x: f32) -> f32 {
        let slope = self.base.slope;
        (self.base.y(x) - self.cap.y(x)) / (1.0 + slope * slope).sqrt()
    }
}

/// Heights of letters that are looked at, in pixels.
const HEIGHTS: std::ops::RangeInclusive<f32> = 4.5..=30.0;
/// Width of the shortest line that is looked at, in heights: eight characters.
const SHORTEST: f32 = 4.5;
/// Most lines of a picture that are looked at, the longest first.
const MOST: usize = 14;

/// Finds the lines of text, the longest first.
pub fn find(binary: &Binary) -> Vec<Line> {
    let (blobs, labels) = blobs::find(binary);
    let chains = blobs::chain(&blobs);
    let mut edges: Vec<Edges> = chains.iter().map(|chain| Edges::of(chain, &blobs)).collect();
    let mut chain_of = vec![usize::MAX; blobs.len()];
    for (index, chain) in chains.iter().enumerate() {
        for blob in chain {
            chain_of[*blob] = index;
        }
    }
    for (at, label) in labels.iter().enumerate() {
        let chain = chain_of.get(*label as usize).and_then(|chain| edges.get_mut(*chain));
        if let Some(edges) = chain {
            edges.add(at % binary.width, at / binary.width);
        }
    }
    let mut lines: Vec<Line> = edges.iter().filter_map(Edges::line).collect();
    lines.sort_by(|a, b| (b.right - b.left).total_cmp(&(a.right - a.left)));
    lines.truncate(MOST);
    lines
}

/// The upper and lower edge of a chain of blobs, column by column.
struct Edges {
    left: usize,
    height: f32,
    columns: Vec<(usize, usize)>,
}

impl Edges {
    fn of(chain: &[usize], blobs: &[Blob]) -> Self {
        let of_chain = || chain.iter().filter_map(|index| blobs.get(*index));
        let left = of_chain().map(|blob| blob.left).min().unwrap_or(0);
        let right = of_chain().map(|blob| blob.right).max().unwrap_or(0);
        let mut heights: Vec<usize> = of_chain().map(Blob::height).filter(|height| *height >= 4).collect();
        heights.sort_unstable();
        // Most letters are capital; a few blobs are two letters, one above the other, or specks.
        let height = heights.get(heights.len() * 6 / 10).copied().unwrap_or(0);
        Self {
            left,
            height: height as f32,
            columns: vec![(usize::MAX, 0); right + 1 - left],
        }
    }

    fn add(&mut self, x: usize, y: usize) {
        if let Some(column) = x.checked_sub(self.left).and_then(|x| self.columns.get_mut(x)) {
            *column = (column.0.min(y), column.1.max(y));
        }
    }

    fn line(&self) -> Option<Line> {
        let width = self.columns.len() as f32;
        if !HEIGHTS.contains(&self.height) || width < self.height * SHORTEST {
            return None;
        }
        let step = (self.height * 0.7).ceil().max(3.0) as usize;
        let (mut tops, mut bottoms) = (Vec::new(), Vec::new());
        for (index, columns) in self.columns.chunks(step).enumerate() {
            let filled = columns.iter().enumerate().filter(|(_, column)| column.0 <= column.1);
            let x = |at: usize| (self.left + index * step + at) as f32;
            let top = filled.clone().min_by_key(|(_, column)| column.0);
            let bottom = filled.max_by_key(|(_, column)| column.1);
            if let (Some((left, top)), Some((right, bottom))) = (top, bottom)
                && (bottom.1 - top.0) as f32 > self.height * 0.6
            {
                tops.push((x(left), top.0 as f32 - 0.5));
                bottoms.push((x(right), bottom.1 as f32 + 0.5));
            }
        }
        let tolerance = (self.height * 0.1).max(0.8);
        let base = fit(&bottoms, tolerance)?;
        let cap = fit(&tops, tolerance)?;
        let line = Line {
            left: self.left as f32,
            right: self.left as f32 + width,
            base,
            cap,
        };
        let fine = |x: f32| (self.height * 0.6..=self.height * 1.6).contains(&line.height(x));
        (fine(line.left) && fine(line.right)).then_some(line)
    }
}
