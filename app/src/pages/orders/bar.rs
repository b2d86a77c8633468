//! Numbers that people compare, as one bar. Each part has its own pattern, so that none is told by its colour alone.

use leptos::prelude::*;

use crate::words::words;

/// A part of the bar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its pattern: `proven`, `underway`, `asks`, `attention` or `left`.
    pub kind: &'static str,
    /// What it stands for.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// The bar with its legend. A page has one at most: the patterns have IDs.
#[component]
pub fn Bar(
    /// From the start to the end of the line.
    parts: Vec<Part>,
    /// The same as a sentence, for who does not see it.
    sentence: String,
) -> impl IntoView {
    let total: u64 = parts.iter().map(|part| u64::from(part.count)).sum();
    let mut before = 0;
    let drawn: Vec<_> = parts
        .iter()
        .filter(|part| part.count > 0)
        .map(|part| {
            let start = before;
            before += u64::from(part.count);
            let (x, width) = (percent(start, total), percent(before - start, total));
            view! { <rect data-part=part.kind x=x width=width height="100%" fill=fill(part.kind) /> }
        })
        .collect();
    let legend = parts.into_iter().map(|part| {
        view! {
            <li>
                <svg width="20" height="20" aria-hidden="true" focusable="false">
                    <rect data-part=part.kind width="100%" height="100%" fill=fill(part.kind) />
                </svg>
                <strong class="code">{words().number(part.count)}</strong>
                {part.name}
            </li>
        }
    });
    view! {
        <figure class="bar">
            <svg class="bar-picture" role="img" aria-label=sentence width="100%" height="36"><Patterns />{drawn}</svg>
            <ul class="legend">{legend.collect_view()}</ul>
        </figure>
    }
}

/// Lines of two directions, and dots.
#[component]
fn Patterns() -> impl IntoView {
    view! {
        <defs>
            <pattern id="bar-underway" patternUnits="userSpaceOnUse" width="8" height="8">
                <path class="bar-lines" d="M0 2h8M0 6h8" />
            </pattern>
            <pattern id="bar-asks" patternUnits="userSpaceOnUse" width="8" height="8">
                <circle class="bar-dot" cx="4" cy="4" r="2" />
            </pattern>
            <pattern id="bar-attention" patternUnits="userSpaceOnUse" width="8" height="8">
                <path class="bar-slants" d="M-2 10 10-2M-2 2 2-2M6 10l4-4" />
            </pattern>
        </defs>
    }
}

/// The pattern's address; the colour of plain parts comes from the style sheet.
fn fill(kind: &str) -> Option<String> {
    matches!(kind, "underway" | "asks" | "attention").then(|| format!("url(#bar-{kind})"))
}

/// A share of the total with one decimal.
fn percent(count: u64, total: u64) -> String {
    let tenths = count * 1000 / total.max(1);
    format!("{}.{}%", tenths / 10, tenths % 10)
}
