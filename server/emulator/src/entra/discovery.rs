//! The metadata document and the keys.

use axum::Json;
use axum::extract::{Path, State as AxumState};
use axum::response::{IntoResponse as _, Response};
use http::HeaderMap;
use serde_json::{Value, json};

use crate::tenant::Tenant;

use super::refusal::{Refusal, RequestIds};
use super::{Context, Entra};

/// Accepts the tenant's GUID in a path; nothing else is a tenant here.
pub(super) fn check_tenant(name: &str, tenant: &Tenant) -> Result<(), Refusal> {
    if name.eq_ignore_ascii_case(&tenant.app.tenant_id.to_string()) {
        Ok(())
    } else {
        Err(Refusal::unknown_tenant(name))
    }
}

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`
pub(super) async fn configuration(
    AxumState(context): AxumState<Context>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let tenant = context.tenant.read().await;
    match check_tenant(&name, &tenant) {
        Ok(()) => Json(document(&context.entra, &tenant.app.tenant_id.to_string())).into_response(),
        Err(refusal) => refuse(&context.entra, refusal, &headers, &tenant),
    }
}

/// `GET /{tenant}/discovery/v2.0/keys`
pub(super) async fn keys(AxumState(context): AxumState<Context>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let tenant = context.tenant.read().await;
    match check_tenant(&name, &tenant) {
        Ok(()) => Json(context.entra.lock().signer.jwks(tenant.app.tenant_id)).into_response(),
        Err(refusal) => refuse(&context.entra, refusal, &headers, &tenant),
    }
}

fn refuse(entra: &Entra, refusal: Refusal, headers: &HeaderMap, tenant: &Tenant) -> Response {
    let ids = RequestIds::new(&mut entra.lock(), headers, tenant.clock.now());
    refusal.into_json(&ids, &entra.settings.public_url)
}

/// The document as facts.md section F records it. PKCE works although Entra does not say so here.
fn document(entra: &Entra, tenant_id: &str) -> Value {
    let base = entra.tenant_url(tenant_id);
    let graph = &entra.settings.graph_url;
    let graph_host = graph.split_once("://").map_or(graph.as_str(), |(_, host)| host);
    let host = entra.settings.public_url.split_once("://").map_or("", |(_, host)| host);
    json!({
        "token_endpoint": format!("{base}/oauth2/v2.0/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "jwks_uri": format!("{base}/discovery/v2.0/keys"),
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "issuer": format!("{base}/v2.0"),
        "request_uri_parameter_supported": false,
        "userinfo_endpoint": format!("{graph}/oidc/userinfo"),
        "authorization_endpoint": format!("{base}/oauth2/v2.0/authorize"),
        "device_authorization_endpoint": format!("{base}/oauth2/v2.0/devicecode"),
        "http_logout_supported": true,
        "frontchannel_logout_supported": true,
        "end_session_endpoint": format!("{base}/oauth2/v2.0/logout"),
        "claims_supported": [
            "sub", "iss", "cloud_instance_name", "cloud_instance_host_name", "cloud_graph_host_name", "msgraph_host", "aud", "exp",
            "iat", "auth_time", "acr", "nonce", "preferred_username", "name", "tid", "ver", "at_hash", "c_hash", "email"
        ],
        "tenant_region_scope": "WW",
        "cloud_instance_name": host,
        "cloud_graph_host_name": graph_host,
        "msgraph_host": graph_host,
    })
}
