//! The request that is being answered.

use leptos::prelude::use_context;

/// The path of the request that is being answered.
pub fn request_path() -> String {
    use_context::<http::request::Parts>()
        .map(|parts| parts.uri.path().to_owned())
        .unwrap_or_default()
}

/// Whether the path is the page's, or one below it.
pub fn is_below(path: &str, page: &str) -> bool {
    path.strip_prefix(page)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
