//! The request that is being answered.

use leptos::prelude::use_context;

/// The path of the request that is being answered.
pub fn request_path() -> String {
    use_context::<http::request::Parts>()
        .map(|parts| parts.uri.path().to_owned())
        .unwrap_or_default()
}
