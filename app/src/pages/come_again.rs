//! Pages that come again by themselves, without a script.

use http::HeaderValue;
use http::header::REFRESH;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// Has the browser come again after so many seconds: to `path`, or to where it is.
pub fn come_again(seconds: u32, path: Option<&str>) {
    let path = path.map(|path| format!(";url={path}")).unwrap_or_default();
    let again = HeaderValue::from_str(&format!("{seconds}{path}"));
    if let (Some(response), Ok(again)) = (use_context::<ResponseOptions>(), again) {
        response.insert_header(REFRESH, again);
    }
}
