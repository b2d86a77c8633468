//! `/readiness/runs/{number}`: what one run found, or how far it has come.

use domain::rights::Right;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use crate::desk::readiness::{CheckView, RunView};
use crate::desk::{PageError, desk, refused, try_desk};
use crate::pages::come_again::come_again;
use crate::pages::failure::failure_view;
use crate::pages::readiness::finding::finding_item;
use crate::pages::readiness::line::line_facts;
use crate::pages::readiness::picture::{counts_picture, legend};
use crate::pages::readiness::progress::progress_view;
use crate::pages::readiness::verdict::{shaped, verdict_view};
use crate::pages::readiness::{check_form, run_path};
use crate::pages::staff::OverdueLine;
use crate::words::{Message, Words, message, words};

/// One run, as far as it has come.
#[server(endpoint = "find_readiness_run")]
pub async fn find_readiness_run(number: String) -> Result<RunView, PageError> {
    let desk = desk()?;
    desk.find_readiness_run(&number).await.map_err(refused(&desk))
}

/// The page. While the run goes on it comes again by itself, unless `?still` holds it.
#[component]
pub fn ReadinessRunPage() -> impl IntoView {
    let number = use_params_map().get_untracked().get("number").unwrap_or_default();
    let still = use_query_map().get_untracked().get("still").is_some();
    view! {
        <OverdueLine />
        <Suspense>
            {
                let number = number.clone();
                Suspend::new(async move {
                    match find_readiness_run(number).await {
                        Ok(run) => run_view(&run, still).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

fn run_view(run: &RunView, still: bool) -> impl IntoView + use<> {
    let words = words();
    let standing = match &run.progress {
        Some(progress) => {
            if !still {
                come_again(1, None);
            }
            progress_view(words, progress, &run.line.number, still).into_any()
        }
        None => summary_view(words, run).into_any(),
    };
    let taken = (run.progress.is_none() && !run.checks.is_empty()).then(|| take_view(words, &run.line.number));
    view! {
        <h1>{words.say(message::READINESS_RUN_TITLE)}</h1>
        <p class="grey">{line_facts(words, &run.line)}</p>
        {standing}
        {run.checks.iter().map(|check| check_view(words, check)).collect_view()}
        {taken}
        {run.progress.is_none().then(|| again_view(words))}
        <p><a href="/readiness">{words.say(message::READINESS_BACK)}</a></p>
    }
}

/// What it comes to, the findings in one picture, and the ways to the checks.
fn summary_view(words: Words, run: &RunView) -> AnyView {
    if run.checks.is_empty() {
        return view! { <p class="lead">{words.say(message::READINESS_RUN_EMPTY)}</p> }.into_any();
    }
    let verdict = &run.line.verdict;
    let overall = words.say_coded("readiness-overall", verdict, "");
    let ways = run.checks.iter().map(|check| {
        let name = words.say_coded("readiness-check", &check.check, "");
        view! { <li><a href=format!("#check-{}", check.check)>{shaped(words, &check.verdict, name)}</a></li> }
    });
    view! {
        <p class="lead">{shaped(words, verdict, overall)}</p>
        {counts_picture(words, &run.line.counts, "large")}
        {legend(words, &run.line.counts)}
        <nav class="readiness-ways" aria-label=words.say(message::READINESS_CHECKS)><ol>{ways.collect_view()}</ol></nav>
    }
    .into_any()
}

fn check_view(words: Words, check: &CheckView) -> impl IntoView + use<> {
    let id = format!("check-{}", check.check);
    let findings = check.findings.iter().map(|finding| finding_item(words, finding));
    view! {
        <section class="readiness-part" aria-labelledby=id>
            <h2 id=id.clone()>{words.say_coded("readiness-check", &check.check, "")}</h2>
            <p>{verdict_view(words, &check.verdict)}</p>
            <ul class="findings">{findings.collect_view()}</ul>
        </section>
    }
}

/// The formats in which the findings are taken away.
const FORMATS: [(&str, Message); 2] = [("json", message::READINESS_TAKE_JSON), ("csv", message::READINESS_TAKE_CSV)];

fn take_view(words: Words, number: &str) -> impl IntoView + use<> {
    let links = FORMATS.map(|(format, name)| {
        let href = format!("{}/export?format={format}", run_path(number));
        // The server answers with a file, so the router must not take the link for a page.
        view! { <a class="button second" href=href rel="external" download="">{words.say(name)}</a> }
    });
    view! {
        <section class="readiness-part" aria-labelledby="take">
            <h2 id="take">{words.say(message::READINESS_TAKE)}</h2>
            <p class="next">{links.collect_view()}</p>
        </section>
    }
}

/// After something was mended.
fn again_view(words: Words) -> Option<impl IntoView> {
    let viewer = try_desk().and_then(|desk| desk.viewer());
    let may = viewer.is_some_and(|viewer| viewer.may(Right::RunReadiness));
    may.then(|| check_form(words, "button", message::READINESS_CHECK_AGAIN))
}

#[cfg(test)]
mod tests;
