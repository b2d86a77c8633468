//! Drawings of the recovery screens: where the key ID stands on each, its first eight characters ringed.
//!
//! Drawn for Rekey, each after the order of its screen's lines. Words stand where people look, in the language of the page and
//! otherwise only if they are the same in every language; lines stand for all other text, since the screen speaks the PC's own.
//!
//! - Windows 10 and 11: order and words as public copies of the screens have them; hints and addresses as Microsoft's article
//!   "BitLocker preboot recovery screen" names them. A drive label was found in neither, so none is drawn.
//! - Windows 11, version 24H2 and later: a dark ground, this title and an error code at the bottom were found in no public text (the
//!   article has the code behind the Alt key). So it is drawn in general terms: lines at the bottom, and words above alone.

use leptos::prelude::*;

use crate::words::{Message, Words, message};

/// A Windows whose recovery screen has a look of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Windows {
    Ten,
    Eleven,
    /// Version 24H2 and later.
    Eleven24H2,
}

/// What is drawn at which height. The drawings are 300 units wide and 200 high; text begins at `LEFT`.
struct Sketch {
    class: &'static str,
    title: Message,
    /// Lines that stand for text.
    lines: &'static str,
    /// Words that are the same in every language, with where they begin and stand.
    words: &'static [(u16, u16, &'static str)],
    /// Where the label of the key ID stands.
    label: u16,
    /// Where the key ID stands: behind its label, unless that has a line of its own.
    key_id: u16,
}

const LEFT: u16 = 20;
/// The widest a title may be, and a label with the ring behind it.
const TITLE_ROOM: u16 = 262;
const LABEL_ROOM: u16 = 156;

impl Windows {
    const ALL: [Self; 3] = [Self::Ten, Self::Eleven, Self::Eleven24H2];

    fn name(self) -> Message {
        match self {
            Self::Ten => message::SCREENS_10,
            Self::Eleven => message::SCREENS_11,
            Self::Eleven24H2 => message::SCREENS_11_24H2,
        }
    }

    fn text(self) -> Message {
        match self {
            Self::Ten => message::SCREENS_10_TEXT,
            Self::Eleven => message::SCREENS_11_TEXT,
            Self::Eleven24H2 => message::SCREENS_11_24H2_TEXT,
        }
    }

    fn sketch(self) -> Sketch {
        match self {
            Self::Ten => Sketch {
                class: "screen-drawing",
                title: message::SCREENS_TITLE,
                lines: "M20 49H152M20 90H196M144 103H226M20 116H128M170 116H206M20 179H122M20 188H154",
                words: &[(LEFT, 106, "aka.ms/recoverykeyfaq"), (132, 119, "F1\u{2011}F10")],
                label: 140,
                key_id: 142,
            },
            Self::Eleven => Sketch {
                class: "screen-drawing",
                title: message::SCREENS_TITLE,
                lines: "M20 49H152M20 90H128M170 90H206M20 143H96M29 156H72M29 168H60M20 179H122M20 188H154",
                words: &[
                    (132, 93, "F1\u{2011}F10"),
                    (LEFT, 159, "-"),
                    (76, 159, "aka.ms/aadrecoverykey"),
                    (LEFT, 171, "-"),
                    (64, 171, "aka.ms/recoverykeyfaq"),
                ],
                label: 114,
                key_id: 116,
            },
            Self::Eleven24H2 => Sketch {
                class: "screen-drawing screen-dark",
                title: message::SCREENS_TITLE_24H2,
                lines: "M20 49H214M20 172H92M20 187H84M158 187H236",
                words: &[(96, 175, "aka.ms/aadrecoverykey")],
                label: 104,
                key_id: 126,
            },
        }
    }
}

/// All three, each with the name of its Windows and a sentence that says what the drawing shows. On a narrow page they stand in a
/// row that scrolls, which the keyboard reaches.
#[component]
pub fn RecoveryScreens(words: Words) -> impl IntoView {
    let figures = Windows::ALL.map(|windows| {
        view! {
            <figure>
                {drawing(words, &windows.sketch())}
                <figcaption><strong>{words.say(windows.name())}</strong>" "{words.say(windows.text())}</figcaption>
            </figure>
        }
    });
    view! {
        <div class="screens" role="group" aria-label=words.say(message::KEY_ID_WHERE) tabindex="0">{figures.collect_view()}</div>
    }
}

fn drawing(words: Words, sketch: &Sketch) -> impl IntoView + use<> {
    let (title, label) = (words.say(sketch.title), words.say(message::SCREENS_LABEL));
    // What Windows writes in that language may be longer than the drawing is wide.
    let title_width = width(&title, 95).min(TITLE_ROOM);
    let label_width = width(&label, 53).min(LABEL_ROOM);
    let behind = sketch.key_id - sketch.label < 10;
    let ring = LEFT + if behind { label_width + 8 } else { 0 };
    let key_id = sketch.key_id;
    // The other groups, as far as the drawing goes.
    let rest = (ring < 170).then(|| format!("M{} {}H288", ring + 102, key_id - 5));
    let fixed = sketch
        .words
        .iter()
        .map(|(x, y, text)| view! { <text x=*x y=*y class="screen-words">{*text}</text> });
    view! {
        <svg class=sketch.class viewBox="0 0 300 200" width="300" height="200" aria-hidden="true" focusable="false">
            <rect class="screen-ground" x="2" y="2" width="296" height="196" rx="10" />
            <text class="screen-title" x=LEFT y="36" textLength=title_width lengthAdjust="spacingAndGlyphs">{title}</text>
            <path class="screen-lines" d=sketch.lines />
            <rect class="screen-field" x=LEFT y="58" width="240" height="18" />
            {fixed.collect_view()}
            <text class="screen-words" x=LEFT y=sketch.label textLength=label_width lengthAdjust="spacingAndGlyphs">{label}</text>
            {rest.map(|d| view! { <path class="screen-rest" d=d /> })}
            <rect class="screen-ring" x=ring y=key_id - 18 width="96" height="25" rx="12.5" />
            <text class="screen-id code" x=ring + 48 y=key_id text-anchor="middle">"4290B6C0"</text>
            <path class="screen-arrow" d=format!("M{} {}l11 11h-6v9h-10v-9h-6z", ring + 48, key_id + 11) />
        </svg>
    }
}

/// About how wide a text is, if ten letters are `ten` wide; the browser fits the text into it. Signs of China and Japan are about
/// twice as wide.
fn width(text: &str, ten: u16) -> u16 {
    let tenths = text.chars().map(|sign| if sign >= '\u{2e80}' { 19 } else { 10 });
    tenths.sum::<u16>() * ten / 100
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn the_ring_stays_on_the_screen_in_every_language() {
        for language in Language::ALL {
            let label = Words(language).say(message::SCREENS_LABEL);
            let ring = LEFT + width(&label, 53).min(LABEL_ROOM) + 8;
            assert!(ring + 96 <= 290, "{language:?}: {ring}");
        }
    }
}
