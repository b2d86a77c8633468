//! The key view: the answer to `POST /reveal`. The page holds placeholders where the digits belong; the server fills them in.

mod aloud;
mod coach;
mod leaving;
mod more_time;

use domain::password::{Flaw, GROUPS};
use domain::recovery_cause::Told;
use leptos::prelude::*;

use self::coach::Coach;
pub use self::leaving::leaving_view;
pub use self::more_time::MoreTimeForm;
use crate::answer::{KeyView as Answer, Placeholders};
use crate::desk::try_desk;
use crate::icons::AlertIcon;
use crate::islands::IslandWords;
use crate::islands::key_view::KeyView;
use crate::pages::device_name::shown_name;
use crate::pages::failure::HelpdeskBox;
use crate::pages::hidden::KeyHidden;
use crate::pages::rotation::Rotation;
use crate::words::{Words, message, words};

/// The page.
#[component]
pub fn KeyPage(
    /// What it shows beside the digits.
    key_view: Answer,
) -> impl IntoView {
    let words = words();
    let house = try_desk().map(|desk| desk.house()).unwrap_or_default();
    let cause = key_view.told.cause().code();
    let told = key_view.told != Told::default();
    let end = if told {
        format!("/hidden?cause={cause}")
    } else {
        "/hidden".to_owned()
    };
    view! {
        {leaving_view(house.view.seconds, &end)}
        // Without the module the island's button leads to `/hidden`, too: it shall know of the cause.
        {told.then(|| view! { <input type="hidden" form="key-hide" name="cause" value=cause /> })}
        <div id="key-shown">
            <h1>{words.say(message::KEY_TITLE)}</h1>
            <Compare key_view=key_view.clone() />
            <KeyView seconds=house.view.seconds grace_seconds=house.grace_seconds words=view_words(words)>
                {match key_view.flaw {
                    None => view! { <Digits /> }.into_any(),
                    Some(flaw) => view! { <Damaged flaw /> }.into_any(),
                }}
            </KeyView>
            <Coach key_view=key_view.clone() />
            <p class="print-only">{words.say(message::KEY_PRINT)}</p>
        </div>
        <div id="key-hidden" hidden><KeyHidden again=format!("/devices/{}", key_view.device) cause /></div>
        <Rotation order=key_view.order plan=key_view.plan at=key_view.at />
        <HelpdeskBox />
    }
}

/// The device and the whole key ID, for comparing with the screen; the part that was typed stands out.
#[component]
pub fn Compare(key_view: Answer) -> impl IntoView {
    let words = words();
    let Answer {
        key_id,
        typed,
        device_name,
        volume,
        ..
    } = key_view;
    let dashes = key_id[..].char_indices().filter(|(_, it)| *it == '-').map(|(place, _)| place);
    let split = dashes.fold(typed, |split, dash| if dash < split { split + 1 } else { split });
    let (typed, rest) = key_id.split_at(split.min(key_id.len()));
    view! {
        <dl class="facts">
            <div>
                <dt>{words.say(message::KEY_FOR)}</dt>
                <dd><bdi>{shown_name(words, &device_name)}</bdi>", "{words.say_coded("key-volume", volume, "")}</dd>
            </div>
            <div>
                <dt>{words.say(message::KEY_ID_IS)}</dt>
                <dd class="code"><strong>{typed.to_owned()}</strong>{rest.to_owned()}</dd>
            </div>
        </dl>
        <p>{words.say(message::KEY_COMPARE)}</p>
    }
}

/// Eight elements of six digits. Their numbers come from the style sheet, so that the text is the digits and nothing else.
#[component]
pub fn Digits() -> impl IntoView {
    let words = words();
    let group = |index| view! { <span class="key-group" data-digits>{Placeholders::group(index).to_string()}</span> };
    view! {
        <p>{words.say(message::KEY_DO)}</p>
        <div class="key" role="group" aria-label=words.say(message::KEY_GROUP_NAME) dir="ltr" translate="no">
            {(0..GROUPS).map(group).collect_view()}
        </div>
    }
}

/// The unaltered text of a damaged key.
#[component]
pub fn Damaged(flaw: Flaw) -> impl IntoView {
    let words = words();
    let where_ = match flaw {
        Flaw::Shape => None,
        Flaw::Group { number } => Some(words.say_with(message::KEY_MALFORMED_GROUP, [("number", number.into())])),
    };
    view! {
        <div class="alert" role="alert">
            <AlertIcon />
            <div>
                <p><strong>{words.say(message::KEY_MALFORMED_TITLE)}</strong></p>
                <p>{words.say(message::KEY_MALFORMED)}" "{where_}</p>
            </div>
        </div>
        <div class="key damaged" dir="ltr" translate="no"><span data-digits>{Placeholders::DAMAGED.to_string()}</span></div>
    }
}

/// The words of the key view's island.
pub fn view_words(words: Words) -> IslandWords {
    let [time_left, minute_left, hide] =
        [message::KEY_TIME_LEFT, message::KEY_MINUTE_LEFT, message::KEY_HIDE].map(|it| words.say(it));
    let [one, all] = [message::KEY_ONE_GROUP, message::KEY_ALL_GROUPS].map(|it| words.say(it));
    let [previous, next] = [message::KEY_PREVIOUS, message::KEY_NEXT].map(|it| words.say(it));
    let group_now = words.say_with(message::KEY_GROUP_NOW, [("number", "#".into())]);
    IslandWords::new([time_left, minute_left, hide, one, all, previous, next, group_now])
}
