//! What Graph reads out of an access token.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

/// Seconds by which a token may be used before its `nbf`.
const EARLY_SECONDS: i64 = 300;

/// Who calls Graph, and with which permissions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessClaims {
    /// The person's object id, or the service principal's when the app calls for itself.
    pub oid: Uuid,
    /// The tenant.
    pub tid: Uuid,
    /// `appid`: the client that got the token.
    pub app_id: Uuid,
    /// Delegated permissions, from `scp`; empty for app-only. May also hold `openid`, `profile` and `email`.
    pub scopes: Vec<String>,
    /// Application permissions for app-only; a person's token has none.
    pub roles: Vec<String>,
    /// Template ids of directory roles; members also have b79fbf4d-3ef9-4689-8143-76b194e85509.
    pub wids: Vec<Uuid>,
    /// Whether the app calls for itself (`idtyp` app).
    pub app_only: bool,
    /// `upn`; `None` for app-only.
    pub user_principal_name: Option<String>,
    /// `sid`: the browser session it came from; `None` for app-only.
    pub session_id: Option<Uuid>,
    /// Authentication contexts the person has satisfied and the client asked for.
    pub acrs: Vec<String>,
    /// `xms_cc`: what the client declared it understands; `cp1` is claims challenges.
    pub capabilities: Vec<String>,
    /// `uti`: the token's own id, which Graph's logs carry.
    pub uti: String,
}

/// Why an access token is not accepted. It never carries the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not a token, or a claim is missing.
    #[error("the token cannot be read")]
    Malformed,
    /// Unknown key, another algorithm or a wrong signature.
    #[error("the token's signature is not valid")]
    Signature,
    /// At or after `exp`.
    #[error("the token has expired")]
    Expired,
    /// More than 300 seconds before `nbf`.
    #[error("the token is not valid yet")]
    NotYetValid,
    /// Made for something else than Graph: an ID token, for instance.
    #[error("the token is for another audience")]
    Audience,
    /// Issued for another tenant.
    #[error("the token is from another tenant")]
    Tenant,
}

#[derive(Deserialize)]
struct Raw {
    iss: String,
    oid: Uuid,
    tid: Uuid,
    appid: Uuid,
    nbf: i64,
    exp: i64,
    uti: String,
    idtyp: String,
    scp: Option<String>,
    upn: Option<String>,
    sid: Option<Uuid>,
    #[serde(default)]
    roles: Vec<String>,
    #[serde(default)]
    wids: Vec<Uuid>,
    #[serde(default)]
    acrs: Vec<String>,
    #[serde(default)]
    xms_cc: Vec<String>,
}

/// Reads verified claims and checks their times; gives the issuer along.
pub(super) fn read(claims: Value, now: Timestamp) -> Result<(AccessClaims, String), TokenError> {
    let raw: Raw = serde_json::from_value(claims).map_err(|_| TokenError::Malformed)?;
    let now = now.as_second();
    if now >= raw.exp {
        return Err(TokenError::Expired);
    }
    if now < raw.nbf - EARLY_SECONDS {
        return Err(TokenError::NotYetValid);
    }
    let claims = AccessClaims {
        oid: raw.oid,
        tid: raw.tid,
        app_id: raw.appid,
        scopes: raw.scp.iter().flat_map(|scp| scp.split(' ')).map(str::to_owned).collect(),
        roles: raw.roles,
        wids: raw.wids,
        app_only: raw.idtyp == "app",
        user_principal_name: raw.upn,
        session_id: raw.sid,
        acrs: raw.acrs,
        capabilities: raw.xms_cc,
        uti: raw.uti,
    };
    Ok((claims, raw.iss))
}
