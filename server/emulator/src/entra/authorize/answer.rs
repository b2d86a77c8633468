//! How an answer gets back to the client: by redirect or by a form that posts itself.

use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};
use url::Url;

use crate::app_registration::AppRegistration;
use crate::entra::page;
use crate::entra::params::Params;
use crate::entra::refusal::Refusal;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Query,
    Fragment,
    FormPost,
}

/// A registered redirect URI and what the answer there must carry.
pub(super) struct Answer {
    redirect_uri: String,
    url: Url,
    mode: Mode,
    state: Option<String>,
}

impl Answer {
    /// Finds out who asks. What fails here is told to the person on a page, for nothing says that the address is the client's own.
    pub(super) fn read(params: &Params, app: &AppRegistration) -> Result<Self, Refusal> {
        if let Some(name) = params.repeated() {
            let text = format!("The request is not properly formatted. The parameter '{name}' is duplicated.");
            return Err(Refusal::new("invalid_request", 9_000_411, text));
        }
        let client_id = params.get("client_id").ok_or_else(|| Refusal::missing("client_id"))?;
        if !client_id.eq_ignore_ascii_case(&app.client_id.to_string()) {
            return Err(Refusal::unknown_app(client_id));
        }
        let redirect_uri = params.get("redirect_uri").ok_or_else(|| Refusal::missing("redirect_uri"))?;
        let registered = app.redirect_uris.iter().any(|uri| uri == redirect_uri);
        let Some(url) = Url::parse(redirect_uri).ok().filter(|_| registered) else {
            let text = format!(
                "The redirect URI '{redirect_uri}' specified in the request does not match the redirect URIs configured for the \
                 application '{client_id}'. Make sure the redirect URI sent in the request matches one added to your application."
            );
            return Err(Refusal::new("invalid_request", 50_011, text));
        };
        let mode = match params.get("response_mode") {
            Some("form_post") => Mode::FormPost,
            Some("fragment") => Mode::Fragment,
            // Another mode is refused by the request's own checks, and told by query.
            _ => Mode::Query,
        };
        Ok(Self {
            redirect_uri: redirect_uri.to_owned(),
            url,
            mode,
            state: params.get("state").map(str::to_owned),
        })
    }

    /// The address as the client wrote it.
    pub(super) fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Sends `pairs` and the request's `state`.
    pub(super) fn send(&self, pairs: &[(&str, &str)]) -> Response {
        let state = self.state.iter().map(|state| ("state", state.as_str()));
        let pairs: Vec<(&str, &str)> = pairs.iter().copied().chain(state).collect();
        let mut url = self.url.clone();
        match self.mode {
            Mode::Query => {
                url.query_pairs_mut().extend_pairs(&pairs);
            }
            Mode::Fragment => {
                let fragment = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(&pairs)
                    .finish();
                url.set_fragment(Some(&fragment));
            }
            Mode::FormPost => return page::form_post(&self.redirect_uri, &pairs),
        }
        let headers = [
            (header::LOCATION, url.as_str()),
            (header::CACHE_CONTROL, "no-store, no-cache"),
        ];
        (StatusCode::FOUND, headers).into_response()
    }
}
