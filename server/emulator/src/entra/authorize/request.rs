//! What an authorization request asks for. What fails here is told to the client by its redirect URI.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;

use crate::entra::EntraSettings;
use crate::entra::claims_request::ClaimsRequest;
use crate::entra::params::Params;
use crate::entra::refusal::Refusal;
use crate::entra::scopes::Scopes;
use crate::entra::store::Session;

/// `prompt`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prompt {
    /// Not given: ask if need be.
    WhenNeeded,
    /// `none`: never ask.
    None,
    /// `login`: ask for the credentials again.
    Login,
    /// `select_account`: ask which account.
    SelectAccount,
    /// `consent`: the page stands for Entra's question, too.
    Consent,
}

/// An authorization request that is in order.
pub(super) struct Request {
    /// As it came, for the sign-in page to carry on.
    pub(super) params: Params,
    /// `code_challenge` of S256.
    pub(super) challenge: String,
    pub(super) scopes: Scopes,
    pub(super) claims: ClaimsRequest,
    pub(super) prompt: Prompt,
    pub(super) login_hint: Option<String>,
    pub(super) nonce: Option<String>,
    max_age: Option<i64>,
}

impl Request {
    /// Checks every parameter but those which say where to answer.
    pub(super) fn read(params: &Params, settings: &EntraSettings) -> Result<Self, Refusal> {
        response_type(params)?;
        if !matches!(params.get("response_mode"), None | Some("query" | "fragment" | "form_post")) {
            return Err(Refusal::unsupported("response_mode"));
        }
        let scope = params.get("scope").ok_or_else(|| Refusal::missing("scope"))?;
        Ok(Self {
            params: params.clone(),
            challenge: challenge(params)?,
            scopes: Scopes::parse(scope, &settings.graph_url)?,
            claims: ClaimsRequest::parse(params.get("claims"))?,
            prompt: prompt(params)?,
            login_hint: params.get("login_hint").map(str::to_owned),
            nonce: params.get("nonce").map(str::to_owned),
            max_age: max_age(params)?,
        })
    }

    /// Whether the credentials given for `session` will do: recent enough, and strong enough for the contexts asked.
    pub(super) fn is_satisfied_by(&self, session: &Session, now: Timestamp, sign_in_frequency: Option<i64>) -> bool {
        let age = now.as_second() - session.auth_time.as_second();
        // OpenID Connect: max_age=0 is prompt=login.
        let recent = self.max_age.is_none_or(|limit| limit > 0 && age <= limit);
        let frequent = sign_in_frequency.is_none_or(|limit| age <= limit);
        self.prompt != Prompt::Login && recent && frequent && self.acrs_satisfied_by(session)
    }

    /// Whether the session has satisfied every authentication context that `claims` asks for.
    pub(super) fn acrs_satisfied_by(&self, session: &Session) -> bool {
        self.claims.acrs().all(|acr| session.acrs.contains(acr))
    }
}

fn response_type(params: &Params) -> Result<(), Refusal> {
    match params.get("response_type") {
        Some("code") => Ok(()),
        None => Err(Refusal::missing("response_type")),
        Some(other) if other.split(' ').all(|part| ["code", "id_token", "token"].contains(&part)) => {
            let text = format!("response_type '{other}' is not enabled for the application.");
            Err(Refusal::new("unsupported_response_type", 700_054, text))
        }
        Some(_) => Err(Refusal::new(
            "unsupported_response_type",
            70_005,
            "The response_type is not supported.",
        )),
    }
}

fn challenge(params: &Params) -> Result<String, Refusal> {
    let Some(challenge) = params.get("code_challenge") else {
        let text = "Proof Key for Code Exchange is required for authorization code redemption.";
        return Err(Refusal::new("invalid_request", 9_002_325, text));
    };
    if params.get("code_challenge_method") != Some("S256") {
        return Err(Refusal::unsupported("code_challenge_method"));
    }
    if URL_SAFE_NO_PAD.decode(challenge).map_or(0, |digest| digest.len()) != 32 {
        return Err(Refusal::new(
            "invalid_request",
            501_491,
            "Invalid size of Code_Challenge parameter.",
        ));
    }
    Ok(challenge.to_owned())
}

fn prompt(params: &Params) -> Result<Prompt, Refusal> {
    match params.get("prompt") {
        None => Ok(Prompt::WhenNeeded),
        Some("none") => Ok(Prompt::None),
        Some("login") => Ok(Prompt::Login),
        Some("select_account") => Ok(Prompt::SelectAccount),
        Some("consent") => Ok(Prompt::Consent),
        Some(_) => Err(Refusal::unsupported("prompt")),
    }
}

fn max_age(params: &Params) -> Result<Option<i64>, Refusal> {
    let seconds = params.get("max_age").map(str::parse::<u32>).transpose();
    seconds
        .map(|seconds| seconds.map(i64::from))
        .map_err(|_| Refusal::unsupported("max_age"))
}
