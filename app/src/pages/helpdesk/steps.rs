//! The steps of a case in their order: done ones with what was recorded, the one to do now with its form, later ones closed.

use leptos::prelude::*;

use super::approval::approval_body;
use super::caller::caller_body;
use super::case::is_confirmed;
use super::confirm::confirm_body;
use super::device::{device_name_body, key_id_body};
use super::locate::locate_body;
use super::reason::reason_body;
use super::showing::reveal_body;
use crate::desk::console::CaseView;
use crate::words::{Words, message};

/// Where a step stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It is done: its body says what was recorded.
    Done,
    /// It is the next one. Its body holds the form, where the case is the viewer's own.
    Now,
    /// It comes later.
    Later,
}

impl Standing {
    /// Of the step with this word.
    pub fn of(case: &CaseView, step: &str) -> Self {
        let done = match step {
            "caller" => case.caller.is_some(),
            "confirm" => is_confirmed(case),
            "device-name" => case.device_name.is_some(),
            "key-id" => case.key_id.is_some(),
            "locate" => case.located.is_some(),
            "reason" => case.reason.is_some(),
            "approval" => case.approval.is_some(),
            _ => case.showings > 0,
        };
        match (case.line.step == step, done) {
            (true, _) => Self::Now,
            (false, true) => Self::Done,
            (false, false) => Self::Later,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Later => "later",
        }
    }
}

/// What makes the body of a step that is done or to be done now.
type Body = fn(Words, &CaseView, Standing) -> AnyView;

/// The five steps.
const FIVE: [(&str, Body); 5] = [
    ("confirm", confirm_body),
    ("device-name", device_name_body),
    ("key-id", key_id_body),
    ("locate", locate_body),
    ("reason", reason_body),
];

/// The steps whose own field is where the page opens. With the others it opens at the step: those that are done may fill a screen.
const BEGINS_WITH_FIELD: [&str; 3] = ["caller", "device-name", "key-id"];

/// All steps of a case. The five are numbered; what comes before and after them is not.
pub fn steps_view(words: Words, case: &CaseView) -> impl IntoView + use<> {
    let approval = case.second_person.then(|| unnumbered(words, case, "approval", approval_body));
    view! {
        {unnumbered(words, case, "caller", caller_body)}
        <ol class="case-steps">
            {FIVE.into_iter().map(|(step, body)| {
                let standing = Standing::of(case, step);
                view! {
                    <li class="case-step" data-standing=standing.code() aria-current=current(standing)>
                        {step_view(words, case, step, standing, body)}
                    </li>
                }
            }).collect_view()}
        </ol>
        {approval}
        {unnumbered(words, case, "reveal", reveal_body)}
    }
}

fn unnumbered(words: Words, case: &CaseView, step: &'static str, body: Body) -> impl IntoView + use<> {
    let standing = Standing::of(case, step);
    view! {
        <section class="case-step" data-standing=standing.code() aria-current=current(standing)>
            {step_view(words, case, step, standing, body)}
        </section>
    }
}

fn current(standing: Standing) -> Option<&'static str> {
    (standing == Standing::Now).then_some("step")
}

fn step_view(words: Words, case: &CaseView, step: &'static str, standing: Standing, body: Body) -> impl IntoView + use<> {
    let says = match standing {
        Standing::Done => message::CONSOLE_DONE,
        Standing::Now => message::CONSOLE_NOW,
        Standing::Later => message::CONSOLE_LATER,
    };
    let body = (standing != Standing::Later).then(|| body(words, case, standing));
    let opens_here = standing == Standing::Now && case.mine && !BEGINS_WITH_FIELD.contains(&step);
    view! {
        <div tabindex=opens_here.then_some("-1") autofocus=opens_here>
            <h2>{title(words, case, step)}" "<span class="standing">{words.say(says)}</span></h2>
            {body}
        </div>
    }
}

fn title(words: Words, case: &CaseView, step: &str) -> String {
    match (step, &case.caller) {
        ("caller", _) => words.say(message::CONSOLE_CALLER_TITLE),
        ("confirm", Some(caller)) => {
            words.say_with(message::CONSOLE_CONFIRM_TITLE, [("name", caller.display_name.clone().into())])
        }
        _ => words.say_coded("console-step", step, ""),
    }
}
