//! The token endpoint.

mod grants;
mod issue;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State as AxumState};
use axum::response::{IntoResponse as _, Response};
use http::HeaderMap;
use jiff::Timestamp;
use serde_json::Value;

use crate::tenant::Tenant;

use super::client::Claimant;
use super::discovery::check_tenant;
use super::params::Params;
use super::refusal::{Refusal, RequestIds};
use super::{Context, Entra, State};

/// RFC 8628 section 3.4.
const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// One request for tokens.
struct Exchange<'a> {
    entra: &'a Entra,
    tenant: &'a Tenant,
    params: &'a Params,
    now: Timestamp,
}

/// `POST /{tenant}/oauth2/v2.0/token`
pub(super) async fn handle(
    AxumState(context): AxumState<Context>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let params = Params::parse(&body);
    let tenant = context.tenant.read().await;
    let mut state = context.entra.lock();
    let ids = RequestIds::new(&mut state, &headers, tenant.clock.now());
    let exchange = Exchange {
        entra: &context.entra,
        tenant: &tenant,
        params: &params,
        now: ids.now,
    };
    match check_tenant(&name, &tenant).and_then(|()| exchange.run(&mut state, &headers)) {
        Ok(tokens) => {
            let mut response = Json(tokens).into_response();
            ids.stamp(&mut response);
            response
        }
        Err(refusal) => refusal.into_json(&ids, &context.entra.settings.public_url),
    }
}

impl Exchange<'_> {
    fn run(&self, state: &mut State, headers: &HeaderMap) -> Result<Value, Refusal> {
        if let Some(name) = self.params.repeated() {
            let text = format!("The request is not properly formatted. The parameter '{name}' is duplicated.");
            return Err(Refusal::new("invalid_request", 9_000_411, text));
        }
        let grant_type = self.need("grant_type")?;
        let token_endpoint = format!(
            "{}/oauth2/v2.0/token",
            self.entra.tenant_url(&self.tenant.app.tenant_id.to_string())
        );
        let claimant = Claimant {
            params: self.params,
            headers,
            app: &self.tenant.app,
            token_endpoint: &token_endpoint,
            now: self.now,
        };
        state.store.prune(self.now);
        match grant_type {
            "authorization_code" => {
                let proof = claimant.authenticate(&mut state.store)?;
                self.redeem_code(state, proof)
            }
            "refresh_token" => {
                let proof = claimant.authenticate(&mut state.store)?;
                self.refresh(state, proof)
            }
            "client_credentials" => {
                let proof = claimant.authenticate(&mut state.store)?;
                self.for_the_app(state, proof)
            }
            DEVICE_CODE => {
                let proof = claimant.identify(&mut state.store)?;
                self.poll_device(state, proof)
            }
            other => Err(Refusal::new(
                "unsupported_grant_type",
                70_003,
                format!("The app requested an unsupported grant type '{other}'."),
            )),
        }
    }

    fn need(&self, name: &str) -> Result<&str, Refusal> {
        self.params.get(name).ok_or_else(|| Refusal::missing(name))
    }
}
