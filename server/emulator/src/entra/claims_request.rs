//! The `claims` parameter: which claims a client wants, and what it understands (facts.md section F, claims challenge).

use serde::Deserialize;

use super::refusal::Refusal;

/// What of the parameter Entra heeds here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ClaimsRequest {
    /// Authentication contexts wanted in the ID token.
    pub(super) id_acrs: Vec<String>,
    /// Authentication contexts wanted in the access token.
    pub(super) access_acrs: Vec<String>,
    /// `xms_cc`: what the client understands, `cp1` for claims challenges.
    pub(super) capabilities: Vec<String>,
}

#[derive(Deserialize)]
struct Document {
    #[serde(default)]
    id_token: Option<Section>,
    #[serde(default)]
    access_token: Option<Section>,
}

#[derive(Deserialize, Default)]
struct Section {
    #[serde(default)]
    acrs: Option<Wanted>,
    #[serde(default)]
    xms_cc: Option<Wanted>,
}

#[derive(Deserialize, Default)]
struct Wanted {
    value: Option<String>,
    #[serde(default)]
    values: Vec<String>,
}

impl Wanted {
    fn all(wanted: Option<Self>) -> Vec<String> {
        let wanted = wanted.unwrap_or_default();
        wanted.value.into_iter().chain(wanted.values).collect()
    }
}

impl ClaimsRequest {
    /// Reads the parameter's JSON; without one nothing is wanted.
    pub(super) fn parse(json: Option<&str>) -> Result<Self, Refusal> {
        let Some(json) = json else { return Ok(Self::default()) };
        let document: Document = serde_json::from_str(json).map_err(|_| Refusal::unsupported("claims"))?;
        let access = document.access_token.unwrap_or_default();
        Ok(Self {
            id_acrs: Wanted::all(document.id_token.unwrap_or_default().acrs),
            access_acrs: Wanted::all(access.acrs),
            capabilities: Wanted::all(access.xms_cc),
        })
    }

    /// Every authentication context that is wanted somewhere.
    pub(super) fn acrs(&self) -> impl Iterator<Item = &String> {
        self.id_acrs.iter().chain(&self.access_acrs)
    }
}
