//! The live status: puts news of rotation orders into the page as the server sends it.

use leptos::prelude::*;

/// Listens while the page is open. The children hold an element with `data-order` for each order; without the module they stay as
/// they are, and a reload brings the news.
#[island]
pub fn LiveStatus(
    /// What the server has rendered.
    children: Children,
) -> impl IntoView {
    let awake = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    browser::listen(awake);
    view! { <div class="live" data-awake=move || awake.get().then_some("true")>{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use futures::StreamExt;
    use gloo_net::eventsource::futures::EventSource;
    use leptos::prelude::*;
    use leptos::task::spawn_local;

    /// Each message is an order's ID, a line break, and the status as the server renders it. `end` says that no order is open.
    pub fn listen(awake: RwSignal<bool>) {
        Effect::new(move |_| {
            spawn_local(async move {
                let Ok(mut source) = EventSource::new("/activity/live") else {
                    return;
                };
                let Ok(mut messages) = source.subscribe("message") else {
                    return;
                };
                awake.set(true);
                while let Some(Ok((_, message))) = messages.next().await {
                    match message.data().as_string().as_deref().and_then(|text| text.split_once('\n')) {
                        Some((order, status)) => show(order, status),
                        None => break,
                    }
                }
                source.close();
            });
        });
    }

    fn show(order: &str, status: &str) {
        // IDs are GUIDs made by the server, so they need no escaping in a selector.
        let place = document().query_selector(&format!("[data-order='{order}']")).ok().flatten();
        if let Some(place) = place.filter(|place| place.inner_html() != status) {
            place.set_inner_html(status);
        }
    }
}
