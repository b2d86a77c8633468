//! The pages of the device code flow.

use axum::response::Response;
use http::StatusCode;

use crate::entra::authorize::CANCEL;
use crate::user::User;

use super::sign_in::accounts;
use super::{escape, layout};

/// Asks for the code that a device shows and for the account.
pub(in crate::entra) fn device(action: &str, users: &[User], alert: Option<&str>) -> Response {
    let alert = alert
        .map(|text| format!("<p role=\"alert\">{}</p>\n", escape(text)))
        .unwrap_or_default();
    let body = format!(
        "<h1>Contoso sign-in (demo tenant)</h1>\n<p>Enter the code that your app or device shows, then choose the account.</p>\n{alert}\
         <form method=\"post\" action=\"{}\">\n<label for=\"code\">Code</label>\n\
         <input type=\"text\" id=\"code\" name=\"user_code\" autocomplete=\"off\" autocapitalize=\"characters\" required>\n{}\
         <button class=\"plain\" name=\"{CANCEL}\" value=\"1\">Cancel</button>\n</form>",
        escape(action),
        accounts(users, None),
    );
    layout(StatusCode::OK, "Enter code", &body, None)
}

/// Says what became of the code.
pub(in crate::entra) fn device_done(text: &str) -> Response {
    let body = format!(
        "<h1>Contoso sign-in (demo tenant)</h1>\n<p role=\"status\">{}</p>",
        escape(text)
    );
    layout(StatusCode::OK, "Contoso sign-in (demo tenant)", &body, None)
}
