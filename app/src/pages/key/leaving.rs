//! How a key view leaves by itself.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

/// Leaves for `to` after `seconds`. Without JavaScript the browser is told to; with JavaScript a few lines do it even where the module
/// never arrives.
pub fn leaving_view(seconds: u32, to: &str) -> impl IntoView + use<> {
    view! {
        <noscript><meta http-equiv="refresh" content=format!("{seconds};url={to}") /></noscript>
        <script nonce=use_nonce() data-seconds=seconds.to_string() data-to=to.to_owned() inner_html=include_str!("leaving.js")></script>
    }
}
