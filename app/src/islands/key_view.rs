//! The key view: the time that is left, hiding, and one group at a time. It works on the digits that the server has put into the
//! page and never holds them itself.

use leptos::prelude::*;

use crate::islands::IslandWords;

/// The last group, from 0.
const LAST_GROUP: usize = 7;

/// From here on the view warns.
const WARNING_SECONDS: u32 = 60;

/// The view around the digits.
#[island]
pub fn KeyView(
    /// How long the key stays, in seconds.
    seconds: u32,
    /// How long after a switch to another tab it is hidden, in seconds.
    grace_seconds: u32,
    /// The timer's name, the warning at 60 seconds, and the buttons: hide, one group, all groups, previous, next; then "Group # of 8".
    words: IslandWords,
    /// The digits.
    children: Children,
) -> impl IntoView {
    let left = RwSignal::new(seconds);
    // The only group that is shown, from 0.
    let only = RwSignal::new(None::<usize>);
    let awake = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    browser::run(seconds, grace_seconds, left, only, awake);
    #[cfg(not(feature = "hydrate"))]
    let _ = grace_seconds;
    let [time_left, minute_left, hide, one_group, all_groups, previous, next, group_now] = words.take();
    view! {
        <div class="key-view" data-awake=move || awake.get().then_some("true") data-warning=move || (left.get() <= WARNING_SECONDS).then_some("true")>
            <div class="key-bar">
                <p class="timer">
                    <span aria-hidden="true">{time_left.clone()}</span>
                    <span role="timer" aria-label=time_left class="code">{move || clock(left.get())}</span>
                </p>
                <form action="/hidden" method="get" id="key-hide"><button type="submit" class="button second">{hide}</button></form>
            </div>
            <p role="status" class="warning">{move || (left.get() <= WARNING_SECONDS).then(|| minute_left.clone())}</p>
            <div class="key-place" data-only=move || only.get().map(|only| only.to_string())>{children()}</div>
            <div class="key-steps" hidden=move || !awake.get()>
                <button type="button" class="button second" aria-pressed=move || only.get().is_some().to_string()
                    on:click=move |_| only.update(|only| *only = if only.is_some() { None } else { Some(0) })>
                    {move || if only.get().is_some() { all_groups.clone() } else { one_group.clone() }}
                </button>
                <div class="key-step" hidden=move || only.get().is_none()>
                    <button type="button" class="button second" aria-disabled=move || (only.get() == Some(0)).then_some("true")
                        on:click=move |_| only.update(|only| *only = only.map(|it| it.saturating_sub(1)))>{previous}</button>
                    <p role="status">{move || only.get().map(|only| group_now.replace('#', &(only + 1).to_string()))}</p>
                    <button type="button" class="button second" aria-disabled=move || (only.get() == Some(LAST_GROUP)).then_some("true")
                        on:click=move |_| only.update(|only| *only = only.map(|it| (it + 1).min(LAST_GROUP)))>{next}</button>
                </div>
            </div>
        </div>
    }
}

/// "4:59".
fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::time::Duration;

    use leptos::ev;
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    use super::LAST_GROUP;

    /// How often the timer looks at the clock.
    const TICK: Duration = Duration::from_millis(250);

    /// Starts the timer and everything that ends the view.
    pub fn run(seconds: u32, grace_seconds: u32, left: RwSignal<u32>, only: RwSignal<Option<usize>>, awake: RwSignal<bool>) {
        Effect::new(move |_| {
            let away_since = StoredValue::new(None::<f64>);
            let tick = move || {
                let now = js_sys::Date::now();
                // Asked anew each time: it moves when more time was given.
                let end = page_arrived() + f64::from(seconds) * 1000.0;
                let remaining = ((end - now) / 1000.0).ceil().max(0.0);
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "between 0 and the seconds of the view"
                )]
                left.set(remaining as u32);
                let away_too_long = away_since
                    .get_value()
                    .is_some_and(|since| now - since > f64::from(grace_seconds) * 1000.0);
                if remaining <= 0.0 || away_too_long {
                    hide();
                }
            };
            let timer = set_interval_with_handle(tick, TICK).ok();
            let visibility = window_event_listener_untyped("visibilitychange", move |_| {
                // The clock is looked at first: a tab that slept comes back late.
                tick();
                away_since.set_value(document().hidden().then(js_sys::Date::now));
            });
            let submit = window_event_listener(ev::submit, |event| {
                if event_target::<Element>(&event).id() == "key-hide" {
                    event.prevent_default();
                    hide();
                }
            });
            let keys = window_event_listener(ev::keydown, move |event| step_by_key(&event, only));
            // Who reads the key out loud begins with the first group.
            if matches!(document().query_selector(".read-out"), Ok(Some(_))) {
                only.set(Some(0));
            }
            awake.set(true);
            on_cleanup(move || {
                if let Some(timer) = timer {
                    timer.clear();
                }
                submit.remove();
                keys.remove();
                visibility.remove();
            });
        });
        Effect::new(move |_| mask(only.get()));
    }

    /// When the page arrived, as its own few lines have noted: the time counts from there, not from the module's arrival.
    fn page_arrived() -> f64 {
        let noted = document()
            .document_element()
            .and_then(|root| root.get_attribute("data-shown-at"));
        // The browser reads the number: doing it here would cost the phone 13 kB.
        let at = noted.map_or(f64::NAN, |at| js_sys::Number::parse_float(&at));
        if at.is_finite() { at } else { js_sys::Date::now() }
    }

    fn step_by_key(event: &ev::KeyboardEvent, only: RwSignal<Option<usize>>) {
        if only.get_untracked().is_none() {
            return;
        }
        // Among the place marks the arrows choose another mark.
        let among_marks = event_target::<Element>(event).tag_name() == "INPUT";
        match &*event.key() {
            "ArrowRight" | "ArrowLeft" if among_marks => {}
            "ArrowRight" => only.update(|only| *only = only.map(|it| (it + 1).min(LAST_GROUP))),
            "ArrowLeft" => only.update(|only| *only = only.map(|it| it.saturating_sub(1))),
            "Escape" => {
                // The steps go away, and with them the focus of who has used them.
                if matches!(document().query_selector(".key-step:focus-within"), Ok(Some(_))) {
                    focus_on(".key-steps > .button");
                }
                only.set(None);
            }
            _ => {}
        }
    }

    fn focus_on(selector: &str) {
        let found = document().query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    }

    fn all(selector: &str) -> Vec<Element> {
        let Ok(list) = document().query_selector_all(selector) else {
            return Vec::new();
        };
        (0..list.length())
            .filter_map(|index| list.item(index)?.dyn_into().ok())
            .collect()
    }

    /// Masked groups are hidden from eyes and screen readers alike.
    fn mask(only: Option<usize>) {
        for (index, group) in all(".key-group").iter().enumerate() {
            let masked = only.is_some_and(|only| only != index);
            let _ = if masked {
                group.set_attribute("aria-hidden", "true")
            } else {
                group.remove_attribute("aria-hidden")
            };
            let _ = group.class_list().toggle_with_force("masked", masked);
            let _ = group.class_list().toggle_with_force("only", only == Some(index));
        }
    }

    /// Takes the digits out of the document and says so.
    fn hide() {
        for group in all("[data-digits]") {
            group.set_text_content(None);
            group.remove();
        }
        let document = document();
        if let Some(shown) = document.get_element_by_id("key-shown") {
            shown.remove();
        }
        if let Some(hidden) = document.get_element_by_id("key-hidden") {
            let _ = hidden.remove_attribute("hidden");
        }
        focus_on("#key-hidden-title");
    }
}
