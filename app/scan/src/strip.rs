//! A line of text, straightened: its capital letters all of one height.

use crate::lines::Line;
use crate::picture::Picture;

/// Rows of a strip.
pub const ROWS: usize = 16;
/// Rows that a capital letter fills.
pub const CAP: f32 = 12.0;
/// Rows above a capital letter.
const ABOVE: f32 = 2.0;
/// Most columns of a strip.
const MOST: usize = 1600;

/// One column of a strip.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Column {
    /// Its light, from the top.
    pub light: [f32; ROWS],
    /// Where the middle of its capital letters lies in the picture.
    pub middle: (f32, f32),
}

/// How a strip is cut, against what the line says: shares of the height of a capital letter.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Cut {
    /// How much further down.
    pub down: f32,
    /// How many times as high.
    pub high: f32,
}

impl Cut {
    /// As the line says.
    pub const PLAIN: Self = Self { down: 0.0, high: 1.0 };
}

/// Cuts the strip of a line out of a picture.
pub fn cut(picture: &Picture, line: &Line, cut: Cut) -> Vec<Column> {
    let slope = line.base.slope;
    let along = 1.0 / (1.0 + slope * slope).sqrt();
    // Along the line, and downwards across it.
    let across = (-slope * along, along);
    let margin = line.height(line.left) * 0.6;
    let mut x = line.left - margin;
    let mut columns = Vec::new();
    while x < line.right + margin && columns.len() < MOST {
        let height = line.height(x);
        let step = height * cut.high / CAP;
        if step < 0.2 {
            break;
        }
        let middle = f32::midpoint(line.base.y(x), line.cap.y(x)) + height * cut.down;
        let place = |row: f32| {
            let off = (row - ABOVE - CAP / 2.0) * step;
            (x + across.0 * off, middle + across.1 * off)
        };
        let mut light = [0.0; ROWS];
        for (row, light) in light.iter_mut().enumerate() {
            *light = soft(picture, place(row as f32 + 0.5), step);
        }
        columns.push(Column {
            light,
            middle: place(ABOVE + CAP / 2.0),
        });
        x += step * along;
    }
    columns
}

/// The light around a place: where the strip has fewer pixels than the picture, the mean of four.
fn soft(picture: &Picture, (x, y): (f32, f32), step: f32) -> f32 {
    if step < 1.3 {
        return picture.at(x, y);
    }
    let off = step / 4.0;
    let corners = [(-off, -off), (off, -off), (-off, off), (off, off)];
    corners.iter().map(|(dx, dy)| picture.at(x + dx, y + dy)).sum::<f32>() / 4.0
}
