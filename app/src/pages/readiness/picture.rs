//! The findings of a run as a picture: one column for each, the higher the worse, from the worst to the best.

use domain::readiness::Verdict;
use leptos::prelude::*;

use crate::pages::readiness::verdict::shaped;
use crate::words::{Words, message};

/// How high the picture is, in its own units.
const HEIGHT: u32 = 24;

/// How wide a column is with the gap beside it.
const COLUMN: u32 = 10;

fn height(verdict: Verdict) -> u32 {
    match verdict {
        Verdict::Bad => HEIGHT,
        Verdict::Attention => 17,
        Verdict::NotKnown => 11,
        Verdict::Good => 5,
    }
}

/// How many there are of each verdict, from the worst to the best.
fn counted(counts: &[(String, u32)]) -> Vec<(Verdict, u32)> {
    let count = |verdict: Verdict| {
        counts
            .iter()
            .find(|(code, _)| code == verdict.code())
            .map_or(0, |(_, count)| *count)
    };
    Verdict::ALL
        .into_iter()
        .rev()
        .map(|verdict| (verdict, count(verdict)))
        .collect()
}

/// The picture, `large` or `small`; nothing where nothing was found.
pub fn counts_picture(words: Words, counts: &[(String, u32)], size: &'static str) -> Option<impl IntoView + use<>> {
    let counted = counted(counts);
    let total: u32 = counted.iter().map(|(_, count)| *count).sum();
    let each = counted
        .into_iter()
        .flat_map(|(verdict, count)| (0..count).map(move |_| verdict));
    let columns = (0..).zip(each).map(|(place, verdict): (u32, Verdict)| {
        let (x, y) = (place * COLUMN + 1, HEIGHT - height(verdict));
        view! { <rect data-verdict=verdict.code() x=x y=y width=COLUMN - 2 height=height(verdict) /> }
    });
    let columns = columns.collect_view();
    let viewport = format!("0 0 {} {HEIGHT}", total * COLUMN);
    (total > 0).then(|| view! {
        <svg class="findings-picture" data-size=size viewBox=viewport preserveAspectRatio="none" role="img" aria-label=sentence(words, counts)>
            {columns}
        </svg>
    })
}

/// The same for who does not see it.
fn sentence(words: Words, counts: &[(String, u32)]) -> String {
    let counted = counted(counts);
    let total: u32 = counted.iter().map(|(_, count)| *count).sum();
    let name = |verdict| match verdict {
        Verdict::Bad => "bad",
        Verdict::Attention => "attention",
        Verdict::NotKnown => "unknown",
        Verdict::Good => "good",
    };
    let values = counted.into_iter().map(|(verdict, count)| (name(verdict), count.into()));
    words.say_with(message::READINESS_PICTURE, values.chain([("count", total.into())]))
}

/// How many findings there are of each verdict, in words.
pub fn legend(words: Words, counts: &[(String, u32)]) -> Option<impl IntoView + use<>> {
    let found = counted(counts).into_iter().filter(|(_, count)| *count > 0);
    let items: Vec<_> = found
        .map(|(verdict, count)| {
            let name = words.say_coded("readiness-verdict", verdict.code(), "");
            view! { <li>{shaped(words, verdict.code(), name)}" "<strong class="code">{words.number(count)}</strong></li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="findings-legend">{items}</ul> })
}
