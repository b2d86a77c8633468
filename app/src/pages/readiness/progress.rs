//! How far a run has come, while it goes on.

use leptos::prelude::*;

use crate::desk::readiness::RunProgress;
use crate::pages::readiness::run_path;
use crate::words::{Words, message};

/// Which check is under way, and what it has read. `still`: the page does not come again by itself.
pub fn progress_view(words: Words, progress: &RunProgress, number: &str, still: bool) -> impl IntoView + use<> {
    let values = [
        ("done", progress.checks_done.into()),
        ("checks", progress.checks.into()),
        ("check", words.say_coded("readiness-check", &progress.check, "").into()),
    ];
    let sentence = words.say_with(message::READINESS_PROGRESS, values);
    view! {
        {checks_picture(progress, sentence.clone())}
        <p role="status">{sentence}<br />{reading(words, progress)}</p>
        {renewing_view(words, number, still)}
    }
}

/// What the check has read so far, where it reads many things.
fn reading(words: Words, progress: &RunProgress) -> Option<String> {
    let values = [
        ("done", progress.done.into()),
        ("of", progress.of.unwrap_or(progress.done).into()),
    ];
    let suffix = format!("-{}", progress.check);
    let text = words.say_coded_with("readiness-reading", &suffix, values);
    text.filter(|_| progress.done > 0)
}

/// One cell for each check: done, under way, to come.
fn checks_picture(progress: &RunProgress, sentence: String) -> impl IntoView + use<> {
    let done = progress.checks_done;
    let cells = (0..progress.checks).map(|place| {
        let state = match place.cmp(&done) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "left",
        };
        view! { <rect data-state=state x=place * 40 + 2 y="2" width="36" height="16" rx="3" /> }
    });
    let viewport = format!("0 0 {} 20", progress.checks * 40);
    view! { <svg class="checks-picture" viewBox=viewport role="img" aria-label=sentence>{cells.collect_view()}</svg> }
}

fn renewing_view(words: Words, number: &str, still: bool) -> AnyView {
    let path = run_path(number);
    if still {
        view! { <p><a href=path>{words.say(message::READINESS_GOES_ON)}</a></p> }.into_any()
    } else {
        let still = format!("{path}?still=yes");
        view! { <p class="grey">{words.say(message::READINESS_RENEWS)}" "<a href=still>{words.say(message::READINESS_STILL)}</a></p> }
            .into_any()
    }
}
