//! What all pages share.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use crate::device::Device;
use crate::recovery_key::VolumeType;

/// Nothing is loaded, nothing runs; styles stand in the page, forms go here alone.
const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// An answer with a whole page.
pub fn page(status: StatusCode, page: &str) -> Response {
    let mut response = (status, Html(page.to_owned())).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    response
}

/// A document. `title` is escaped here; `style` and `body` are markup.
pub fn document(title: &str, style: &str, refresh: bool, body: &str) -> String {
    let refresh = if refresh {
        "<meta http-equiv=\"refresh\" content=\"2\">"
    } else {
        ""
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\">{refresh}\
         <title>{}</title><style>{style}</style></head><body>{body}</body></html>",
        escape(title)
    )
}

/// The button that lets an administrator read the PC's key past Rekey; nothing when the directory has no key to read.
pub fn admin_centre(device: &Device) -> String {
    if !device.stored_keys().any(|key| key.volume == VolumeType::OperatingSystem) {
        return String::new();
    }
    format!(
        "<form class=\"aside\" method=\"post\" action=\"/pc/{}/read-key\">\
         <button>An administrator reads this key in the admin centre</button></form>",
        device.device_id
    )
}

/// Text that may stand in an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(sign),
        }
    }
    safe
}
