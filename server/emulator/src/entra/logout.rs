//! Sign-out: ends the browser's session with Entra. Refresh tokens live on, as Entra's do.

use axum::extract::{Path, RawQuery, State as AxumState};
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, StatusCode, header};

use super::cookie::{session_cookie, with_cookie};
use super::discovery::check_tenant;
use super::params::Params;
use super::refusal::RequestIds;
use super::{Context, page};

/// `GET /{tenant}/oauth2/v2.0/logout`; `post_logout_redirect_uri` is followed only to an address of the registration.
pub(super) async fn handle(
    AxumState(context): AxumState<Context>,
    Path(name): Path<String>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let tenant = context.tenant.read().await;
    let mut state = context.entra.lock();
    if let Err(refusal) = check_tenant(&name, &tenant) {
        return page::error(&refusal, &RequestIds::new(&mut state, &headers, tenant.clock.now()));
    }
    if let Some(cookie) = session_cookie(&headers) {
        state.store.sessions.remove(&cookie);
    }
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let registered = |uri: &&str| tenant.app.logout_uris.iter().any(|known| known == uri);
    let target = params
        .get("post_logout_redirect_uri")
        .filter(registered)
        .and_then(|uri| url::Url::parse(uri).ok());
    let response = match target {
        Some(mut url) => {
            if let Some(state) = params.get("state") {
                url.query_pairs_mut().append_pair("state", state);
            }
            (
                StatusCode::FOUND,
                [
                    (header::LOCATION, url.as_str()),
                    (header::CACHE_CONTROL, "no-store, no-cache"),
                ],
            )
                .into_response()
        }
        None => page::signed_out(),
    };
    with_cookie(response, "", tenant.app.tenant_id)
}
