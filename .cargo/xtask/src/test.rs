//! `cargo xtask test`: everything that is checked before a change is good, in the order of what fails soonest.

mod plan;
mod steps;

use std::process::ExitCode;
use std::time::Duration;

use crate::clock::{self, Stopwatch};
use crate::failure::Failure;
use crate::say;
use crate::setup;
use crate::workspace::Workspace;

use plan::Step;

/// Sets up and runs the steps named by `words`, all when there are none; stops at the first that fails.
///
/// # Errors
/// When a step is unknown, or set-up fails. A step that fails is told here, so that the summary is the last word.
pub fn test(workspace: &Workspace, words: &[String]) -> Result<ExitCode, Failure> {
    let whole = Stopwatch::start();
    let steps = plan::steps(words)?;
    setup::prepare(workspace, &plan::needs(&steps))?;
    let mut done = Vec::new();
    let mut outcome = Ok(());
    for step in &steps {
        say::heading(&format!("{}: {}", step.name(), step.title()));
        let watch = Stopwatch::start();
        outcome = steps::run_step(*step, workspace);
        let time = watch.elapsed();
        say::plain(&format!(
            "{}: {} in {}",
            step.name(),
            verdict(outcome.is_ok()),
            clock::in_words(time)
        ));
        done.push((*step, outcome.is_ok(), time));
        if outcome.is_err() {
            break;
        }
    }
    if let Err(failure) = &outcome {
        say::failure(failure);
    }
    say::heading(&format!("Summary after {}", clock::in_words(whole.elapsed())));
    say::plain(&summary(&steps, &done));
    Ok(if outcome.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn verdict(passed: bool) -> &'static str {
    if passed { "passed" } else { "FAILED" }
}

/// A line for each step, and the count.
fn summary(steps: &[Step], done: &[(Step, bool, Duration)]) -> String {
    let mut lines: Vec<String> = done
        .iter()
        .map(|(step, passed, time)| format!("   {:<8} {:<8} {}", step.name(), verdict(*passed), clock::in_words(*time)))
        .collect();
    lines.extend(
        steps
            .iter()
            .skip(done.len())
            .map(|step| format!("   {:<8} not run", step.name())),
    );
    let passed = done.iter().filter(|(_, passed, _)| *passed).count();
    let failed = done.len() - passed;
    let skipped = match steps.len() - done.len() {
        0 => String::new(),
        skipped => format!(", {skipped} skipped"),
    };
    lines.push(format!("steps: {passed} passed, {failed} failed{skipped}"));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIME: Duration = Duration::from_secs(12);

    #[test]
    fn the_summary_counts_what_passed_failed_and_was_not_run() {
        let steps = [Step::Fmt, Step::Clippy, Step::Unit];
        let text = summary(&steps, &[(Step::Fmt, true, TIME), (Step::Clippy, false, TIME)]);
        assert_eq!(
            text,
            "   fmt      passed   12 s\n   clippy   FAILED   12 s\n   unit     not run\nsteps: 1 passed, 1 failed, 1 skipped"
        );
    }

    #[test]
    fn when_all_was_run_nothing_is_called_skipped() {
        assert!(summary(&[Step::Fmt], &[(Step::Fmt, true, TIME)]).ends_with("steps: 1 passed, 0 failed"));
    }
}
