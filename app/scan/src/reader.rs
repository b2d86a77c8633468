//! Reads a key ID out of a picture: finds lines, reads them as key IDs, and says which candidate it is, if it is surely one.

use crate::align::{self, Alignment};
use crate::binary::Binary;
use crate::candidate::{Candidate, character, is_dash};
use crate::lines::{self, Line};
use crate::net::{DASH, Likely, Net};
use crate::picture::Picture;
use crate::strip::{Cut, cut};

/// A line that reads worse than this as any key ID is not looked at again.
const WORTH_A_LOOK: f32 = 9.0;
/// What must speak for a candidate: a picture of another key ID reaches it once in `e^17` times.
const LEAST_SCORE: f32 = 17.0;
/// What must speak for it above the next one.
const LEAST_MARGIN: f32 = 9.0;
/// Characters beside dashes that must be in the picture.
const LEAST_READ: usize = 8;
/// How much likelier another character must be at a place to contradict.
const CONTRADICTS: f32 = 2.0;
/// A character that is less likely than this, where another is read, is another one. Of 16 that are read one may be: a scratch.
const SURELY_ANOTHER: f32 = 0.01;

/// How many lines are cut in other ways, too, where the plain one shows no candidate.
const LOOKED_AT_AGAIN: usize = 2;

/// Other ways to cut the strip of a line: its edges are a little off in a blurred picture.
const CUTS: [Cut; 5] = [
    Cut { down: 0.0, high: 0.9 },
    Cut { down: 0.0, high: 1.1 },
    Cut { down: 0.07, high: 1.0 },
    Cut { down: -0.07, high: 1.0 },
    Cut { down: 0.0, high: 0.8 },
];

/// One character of the candidate, and what the picture has there.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Character {
    /// The candidate's.
    pub character: char,
    /// What was read; nothing where the picture does not show the place.
    pub read: Option<char>,
    /// How sure the candidate's character is, 0 to 1.
    pub sure: f32,
}

/// A candidate that was found.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// Its index among the candidates.
    pub candidate: usize,
    /// How much speaks for it.
    pub score: f32,
    /// How much more than for the next one.
    pub margin: f32,
    /// Character by character.
    pub characters: Vec<Character>,
}

/// A strip as the net sees it, and how well it reads as any key ID.
struct Seen {
    likely: Vec<Likely>,
    free: f32,
}

/// The candidate that the picture shows; nothing when it shows none, or may show another.
pub fn read(net: &Net, picture: &Picture, candidates: &[Candidate]) -> Option<Found> {
    let (lines, found) = read_at_scale(net, picture, candidates);
    // Large letters are read at half their size; where there were lines that read as a key ID, the size was right.
    if lines > 0 {
        return found;
    }
    read_at_scale(net, &picture.halved()?, candidates).1
}

/// How many lines read as a key ID, and the candidate that one of them shows.
fn read_at_scale(net: &Net, picture: &Picture, candidates: &[Candidate]) -> (usize, Option<Found>) {
    let lines = lines::find(&Binary::of(picture));
    let mut seen: Vec<(Line, Seen)> = lines
        .into_iter()
        .map(|line| (line, look(net, picture, &line, Cut::PLAIN)))
        .collect();
    seen.retain(|(_, seen)| seen.free >= WORTH_A_LOOK);
    seen.sort_by(|(_, a), (_, b)| b.free.total_cmp(&a.free));
    let found = seen.iter().take(LOOKED_AT_AGAIN).find_map(|(line, plain)| {
        choose(&plain.likely, candidates).or_else(|| {
            let others = CUTS.iter().map(|cut| look(net, picture, line, *cut));
            let best = others.max_by(|a, b| a.free.total_cmp(&b.free))?;
            choose(&best.likely, candidates)
        })
    });
    (seen.len(), found)
}

fn look(net: &Net, picture: &Picture, line: &Line, how: Cut) -> Seen {
    let likely = net.look(&cut(picture, line, how));
    let free = align::free(&likely).score;
    Seen { likely, free }
}

/// The candidate that the strip shows, if it is surely one.
fn choose(likely: &[Likely], candidates: &[Candidate]) -> Option<Found> {
    let mut best: Option<(usize, Alignment)> = None;
    let mut next = 0.0_f32;
    for (index, candidate) in candidates.iter().enumerate() {
        let alignment = align::of(likely, candidate);
        match &best {
            Some((other, ahead)) if alignment.score <= ahead.score => {
                if candidates.get(*other) != Some(candidate) {
                    next = next.max(alignment.score);
                }
            }
            _ => {
                let behind = best.replace((index, alignment));
                next = behind.map_or(next, |(_, behind)| next.max(behind.score));
            }
        }
    }
    let (index, alignment) = best?;
    let candidate = candidates.get(index)?;
    let characters = characters(likely, candidate, &alignment);
    let found = Found {
        candidate: index,
        score: alignment.score,
        margin: alignment.score - next,
        characters,
    };
    is_sure(&found).then_some(found)
}

fn characters(likely: &[Likely], candidate: &Candidate, alignment: &Alignment) -> Vec<Character> {
    let at = |place: usize| {
        let column = alignment.columns.get(place.checked_sub(alignment.start)?)?;
        likely.get(*column)
    };
    let classes = candidate.0.iter().enumerate();
    classes
        .map(|(place, class)| {
            let likely = at(place);
            let sure = likely.and_then(|likely| likely.get(*class)).map_or(0.0, |it| it.exp());
            let read = likely.map(|likely| {
                if is_dash(place) {
                    '-'
                } else {
                    character(likeliest(likely, *class))
                }
            });
            Character {
                character: character(*class),
                read,
                sure,
            }
        })
        .collect()
}

/// The likeliest of the sixteen; the candidate's own unless another is clearly likelier.
fn likeliest(likely: &Likely, own: usize) -> usize {
    let own_likely = likely.get(own).copied().unwrap_or(f32::MIN);
    let sixteen = likely.iter().take(DASH).enumerate();
    let best = sixteen.max_by(|(_, a), (_, b)| a.total_cmp(b));
    best.filter(|(_, likely)| **likely > own_likely + CONTRADICTS)
        .map_or(own, |(class, _)| class)
}

fn is_sure(found: &Found) -> bool {
    let read = |it: &&Character| it.read.is_some() && it.character != '-';
    let of = |filter: &dyn Fn(&Character) -> bool| found.characters.iter().filter(read).filter(|it| filter(it)).count();
    let count = of(&|_| true);
    let against = of(&|it| it.read != Some(it.character));
    let surely_against = of(&|it| it.read != Some(it.character) && it.sure < SURELY_ANOTHER);
    found.score >= LEAST_SCORE
        && found.margin >= LEAST_MARGIN
        && count >= LEAST_READ
        && against * 8 <= count.saturating_sub(4)
        && surely_against * 16 <= count
}
