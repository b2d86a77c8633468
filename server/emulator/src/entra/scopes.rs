//! Scopes: OpenID Connect's own and the permissions of Graph.

use crate::app_registration::AppRegistration;

use super::refusal::Refusal;

const OPENID: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// What a client asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scopes {
    /// OpenID Connect's own, in the order asked.
    pub(super) openid: Vec<String>,
    /// Permissions of Graph without prefix, in the order asked.
    graph: Vec<String>,
    /// `<graph>/.default`: all that the app has consent for.
    default: bool,
}

impl Scopes {
    /// Reads a list with spaces between. A permission stands bare (`User.Read`) or behind Graph's URL; another resource is refused.
    pub(super) fn parse(text: &str, graph_url: &str) -> Result<Self, Refusal> {
        let mut scopes = Self::default();
        for asked in text.split_ascii_whitespace() {
            let bare = asked
                .strip_prefix(graph_url)
                .and_then(|rest| rest.strip_prefix('/'))
                .unwrap_or(asked);
            if bare.contains("://") || bare.contains('/') {
                return Err(unknown_resource(asked));
            }
            if bare == ".default" {
                scopes.default = true;
            } else if OPENID.contains(&bare) {
                push(&mut scopes.openid, bare);
            } else {
                push(&mut scopes.graph, bare);
            }
        }
        if scopes == Self::default() || scopes.default && !scopes.graph.is_empty() {
            return Err(invalid(text));
        }
        Ok(scopes)
    }

    /// Asks for the permissions of `other` instead, and keeps OpenID Connect's own: a client may name them anew with each token.
    pub(super) fn with_permissions_of(&self, other: Self) -> Self {
        Self {
            openid: self.openid.clone(),
            graph: other.graph,
            default: other.default,
        }
    }

    /// Whether one of OpenID Connect's own was asked.
    pub(super) fn has(&self, name: &str) -> bool {
        self.openid.iter().any(|scope| scope == name)
    }

    /// The permissions of Graph for `scp`, spelt as in the registration. One without consent refuses all (AADSTS65001).
    /// Entra asks at sign-in; nobody but an administrator consents here, so that sign-in passes and the tokens are refused.
    pub(super) fn granted(&self, app: &AppRegistration) -> Result<Vec<String>, Refusal> {
        if self.default {
            return Ok(app.delegated.clone());
        }
        let consented = |asked: &String| app.delegated.iter().find(|scope| scope.eq_ignore_ascii_case(asked)).cloned();
        self.graph.iter().map(consented).collect::<Option<Vec<String>>>().ok_or_else(|| {
            let text = format!(
                "The user or administrator has not consented to use the application with ID '{}' named 'Rekey'. Send an interactive \
                 authorization request for this user and resource.",
                app.client_id
            );
            Refusal::new("invalid_grant", 65_001, text).suberror("consent_required")
        })
    }
}

/// An app that calls for itself asks for `<graph>/.default` and nothing else.
pub(super) fn require_default(text: &str, graph_url: &str) -> Result<(), Refusal> {
    let Some(resource) = text.strip_suffix("/.default") else {
        return Err(invalid(text));
    };
    if resource == graph_url {
        Ok(())
    } else {
        Err(unknown_resource(text))
    }
}

fn push(list: &mut Vec<String>, scope: &str) {
    if !list.iter().any(|known| known == scope) {
        list.push(scope.to_owned());
    }
}

fn invalid(text: &str) -> Refusal {
    Refusal::new(
        "invalid_scope",
        70_011,
        format!("The provided value for the input parameter 'scope' is not valid: '{text}'."),
    )
}

fn unknown_resource(scope: &str) -> Refusal {
    let text = format!("The resource principal of the scope '{scope}' was not found in the tenant named Contoso.");
    Refusal::new("invalid_resource", 500_011, text)
}
