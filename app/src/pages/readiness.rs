//! `/readiness`: whether people get back in and nobody else does: the checks, and what they found before.

mod finding;
mod line;
mod mend;
mod own;
mod picture;
mod progress;
mod run;
mod verdict;

use domain::readiness::ReadinessCheck;
use leptos::prelude::*;

pub use self::finding::text as finding_text;
use self::line::{line_facts, standing_view};
pub use self::own::OwnReadinessPage;
use self::picture::{counts_picture, legend};
pub use self::run::ReadinessRunPage;
use crate::desk::readiness::{RunLine, RunList};
use crate::desk::{PageError, desk, refused};
use crate::pages::failure::failure_view;
use crate::pages::staff::OverdueLine;
use crate::words::{Message, Words, message, words};

/// The runs, newest first.
#[server(endpoint = "list_readiness_runs")]
pub async fn list_readiness_runs() -> Result<RunList, PageError> {
    let desk = desk()?;
    desk.list_readiness_runs().await.map_err(refused(&desk))
}

/// Starts a run and shows it; while one is under way it shows that one.
#[server(endpoint = "check_readiness")]
pub async fn check_readiness() -> Result<(), PageError> {
    let desk = desk()?;
    let number = desk.check_readiness().await.map_err(refused(&desk))?;
    leptos_axum::redirect(&run_path(&number));
    Ok(())
}

fn run_path(number: &str) -> String {
    format!("/readiness/runs/{number}")
}

/// The page.
#[component]
pub fn ReadinessPage() -> impl IntoView {
    view! {
        <OverdueLine />
        <Suspense>
            {Suspend::new(async move {
                match list_readiness_runs().await {
                    Ok(found) => readiness_view(&found).into_any(),
                    Err(error) => failure_view(&error),
                }
            })}
        </Suspense>
    }
}

fn readiness_view(found: &RunList) -> impl IntoView + use<> {
    let words = words();
    let last = match found.runs.first() {
        Some(line) => last_view(words, line).into_any(),
        None => view! { <p>{words.say(message::READINESS_NONE)}</p> }.into_any(),
    };
    view! {
        <h1>{words.say(message::READINESS_TITLE)}</h1>
        <p class="lead">{words.say(message::READINESS_LEAD)}</p>
        {found.may_run.then(|| check_form(words, "button", message::READINESS_CHECK_NOW))}
        {last}
        {what_view(words)}
        {earlier_view(words, found.runs.get(1..).unwrap_or_default())}
        <p><a href="/readiness/mine">{words.say(message::READINESS_OWN_LINK)}</a></p>
    }
}

/// The one thing to do here.
fn check_form(words: Words, class: &'static str, name: Message) -> impl IntoView {
    view! {
        <form method="post" action="/api/check_readiness" class="next">
            <button type="submit" class=class>{words.say(name)}</button>
        </form>
    }
}

/// The newest run.
fn last_view(words: Words, line: &RunLine) -> impl IntoView + use<> {
    view! {
        <section class="readiness-part" aria-labelledby="last">
            <h2 id="last">{words.say(message::READINESS_LAST)}</h2>
            <p>{standing_view(words, line)}</p>
            {counts_picture(words, &line.counts, "large")}
            {legend(words, &line.counts)}
            <p class="grey">{line_facts(words, line)}</p>
            <p><a href=run_path(&line.number)>{words.say(message::READINESS_LAST_SEE)}</a></p>
        </section>
    }
}

/// Each check in one line.
fn what_view(words: Words) -> impl IntoView {
    let lines = ReadinessCheck::ALL.map(|check| {
        let name = words.say_coded("readiness-check", check.code(), "");
        let what = words.say_coded("readiness-check", check.code(), "-what");
        view! { <li><p><strong>{name}</strong><br />{what}</p></li> }
    });
    view! {
        <section class="readiness-part" aria-labelledby="what">
            <h2 id="what">{words.say(message::READINESS_WHAT)}</h2>
            <ol class="steps">{lines.collect_view()}</ol>
        </section>
    }
}

/// The runs before the newest.
fn earlier_view(words: Words, runs: &[RunLine]) -> Option<impl IntoView + use<>> {
    let items = runs.iter().map(|line| {
        view! {
            <li class="entry">
                <h3><a href=run_path(&line.number)>{line::time(line)}</a></h3>
                <div class="readiness-line">{standing_view(words, line)}{counts_picture(words, &line.counts, "small")}</div>
                <p class="grey">{line::by(words, line)}</p>
            </li>
        }
    });
    let items = items.collect_view();
    (!runs.is_empty()).then(|| {
        view! {
            <section class="readiness-part" aria-labelledby="earlier">
                <h2 id="earlier">{words.say(message::READINESS_EARLIER)}</h2>
                <ul class="activity">{items}</ul>
            </section>
        }
    })
}

#[cfg(test)]
mod tests;
