//! Rekey's own icons, drawn for it: 24 units square, strokes in the text's colour, hidden from screen readers (words stand beside them).

use leptos::prelude::*;

/// The frame of an icon.
#[component]
fn Icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
            <path d=path />
        </svg>
    }
}

/// A laptop: a Windows device.
#[component]
pub fn LaptopIcon() -> impl IntoView {
    view! { <Icon path="M5 5h14v10H5zM2 19h20M9 19l1-2h4l1 2" /> }
}

/// A phone: a device of another kind.
#[component]
pub fn PhoneIcon() -> impl IntoView {
    view! { <Icon path="M8 2h8a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zM11 19h2" /> }
}

/// A triangle with an exclamation mark: something is wrong.
#[component]
pub fn AlertIcon() -> impl IntoView {
    view! { <Icon path="M12 3 22 20H2zM12 9v5M12 17.4v.2" /> }
}

/// A globe: the language list, for who cannot read the page.
#[component]
pub fn GlobeIcon() -> impl IntoView {
    view! { <Icon path="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 2.5 4 5.5 4 9s-1 6.5-4 9c-3-2.5-4-5.5-4-9s1-6.5 4-9" /> }
}

/// A lock whose shackle is a turning arrow: the mark of Rekey.
#[component]
pub fn Mark() -> impl IntoView {
    view! { <Icon path="M5 11h14v10H5zM8 11V8a4 4 0 0 1 7-2.6M15.5 2.5v3.2h-3.2M12 15v2" /> }
}
