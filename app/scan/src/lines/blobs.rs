//! Blobs of light, and chains of them that stand side by side.

use crate::binary::Binary;

/// Label of what belongs to no blob.
pub const NONE: u32 = u32::MAX;

/// A blob's box, both ends inside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Blob {
    pub left: usize,
    pub right: usize,
    pub top: usize,
    pub bottom: usize,
    pub area: usize,
}

impl Blob {
    /// In pixels.
    pub fn height(&self) -> usize {
        self.bottom + 1 - self.top
    }

    fn middle(&self) -> f32 {
        (self.top + self.bottom) as f32 / 2.0
    }

    /// Whether it can be a letter, or several, or a dash.
    fn is_of_text(&self) -> bool {
        let (width, height) = (self.right + 1 - self.left, self.height());
        self.area >= 4 && height <= 60 && (height >= 4 || width >= height)
    }
}

/// The blobs, and for each pixel the one that it belongs to.
pub fn find(binary: &Binary) -> (Vec<Blob>, Vec<u32>) {
    let mut labels = vec![NONE; binary.light.len()];
    let mut blobs = Vec::new();
    let mut open = Vec::new();
    for start in 0..labels.len() {
        if !binary.light[start] || labels[start] != NONE {
            continue;
        }
        // A picture has fewer pixels than a u32 counts.
        let label = blobs.len() as u32;
        let mut blob = Blob {
            left: usize::MAX,
            right: 0,
            top: usize::MAX,
            bottom: 0,
            area: 0,
        };
        labels[start] = label;
        open.push(start);
        while let Some(at) = open.pop() {
            let (x, y) = (at % binary.width, at / binary.width);
            blob = Blob {
                left: blob.left.min(x),
                right: blob.right.max(x),
                top: blob.top.min(y),
                bottom: blob.bottom.max(y),
                area: blob.area + 1,
            };
            for near in neighbours(x, y, binary) {
                if binary.light[near] && labels[near] == NONE {
                    labels[near] = label;
                    open.push(near);
                }
            }
        }
        blobs.push(blob);
    }
    (blobs, labels)
}

/// The eight pixels around, as far as the picture has them.
fn neighbours(x: usize, y: usize, binary: &Binary) -> impl Iterator<Item = usize> + use<> {
    let (width, height) = (binary.width, binary.light.len() / binary.width);
    let (left, right) = (x.saturating_sub(1), (x + 1).min(width - 1));
    let (top, bottom) = (y.saturating_sub(1), (y + 1).min(height - 1));
    (top..=bottom).flat_map(move |y| (left..=right).map(move |x| y * width + x))
}

/// Chains of blobs that stand side by side, as indices.
pub fn chain(blobs: &[Blob]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..blobs.len()).filter(|index| blobs[*index].is_of_text()).collect();
    order.sort_unstable_by_key(|index| blobs[*index].left);
    let mut leader: Vec<usize> = (0..blobs.len()).collect();
    for (place, first) in order.iter().enumerate() {
        let a = &blobs[*first];
        let reach = a.right + 40;
        for second in order.iter().skip(place + 1).take_while(|index| blobs[**index].left <= reach) {
            if stand_side_by_side(a, &blobs[*second]) {
                let (a, b) = (lead(&mut leader, *first), lead(&mut leader, *second));
                leader[b] = a;
            }
        }
    }
    let mut chains: Vec<Vec<usize>> = vec![Vec::new(); blobs.len()];
    for index in order {
        let leader = lead(&mut leader, index);
        chains[leader].push(index);
    }
    chains.retain(|chain| !chain.is_empty());
    chains
}

fn lead(leader: &mut [usize], mut index: usize) -> usize {
    while leader[index] != index {
        leader[index] = leader[leader[index]];
        index = leader[index];
    }
    index
}

fn stand_side_by_side(a: &Blob, b: &Blob) -> bool {
    let (larger, smaller) = (a.height().max(b.height()), a.height().min(b.height()));
    let height = larger as f32;
    if larger < 4 || larger > smaller * 5 || (smaller >= 6 && larger > smaller * 2 + 2) {
        return false;
    }
    let gap = b.left as f32 - a.right as f32;
    gap <= height * 0.95 && (a.middle() - b.middle()).abs() <= height * 0.42
}
