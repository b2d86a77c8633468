//! The doctor's checks of a tenant.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::secret::SecretText;
use serde::Deserialize;

use crate::app_token::AppTokens;
use crate::provider::Provider;
use crate::settings::EntraSettings;
use crate::sign_in::{SignInError, Untrusted};

/// What one check found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What was checked.
    pub name: String,
    /// Whether it is as it must be.
    pub ok: bool,
    /// What was found, in a sentence.
    pub found: String,
    /// What to do about it; empty when nothing.
    pub mend: String,
}

/// What Rekey does app-only, and the application permissions of which one must be granted, the least first (facts.md sections A to D).
const NEEDED: [(&str, &[&str]); 5] = [
    (
        "Follow rotations by their keys",
        &["BitlockerKey.ReadBasic.All", "BitlockerKey.Read.All"],
    ),
    (
        "Read devices",
        &["Device.Read.All", "Device.ReadWrite.All", "Directory.Read.All"],
    ),
    (
        "Read managed devices",
        &[
            "DeviceManagementManagedDevices.Read.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        ],
    ),
    (
        "Rotate keys",
        &[
            "DeviceManagementConfiguration.ReadWrite.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        ],
    ),
    (
        "Read policies",
        &[
            "DeviceManagementConfiguration.Read.All",
            "DeviceManagementConfiguration.ReadWrite.All",
        ],
    ),
];

/// Runs all checks; one that cannot run because an earlier one failed is left out.
pub(crate) async fn check(settings: &EntraSettings, provider: &Provider, app_tokens: &AppTokens) -> Vec<Finding> {
    let mut findings = Vec::new();
    let discovered = provider.published().await;
    findings.push(match &discovered {
        Ok(_) => good("Tenant", format!("the issuer is {}", settings.issuer())),
        Err(error) => bad("Tenant", error.to_string(), mend(error)),
    });
    if discovered.is_err() {
        return findings;
    }
    match app_tokens.token().await {
        Ok(token) => {
            findings.push(good("App-only token", "Entra gives one".to_owned()));
            findings.extend(check_roles(&token));
        }
        Err(error) => findings.push(bad("App-only token", error.to_string(), mend(&error))),
    }
    findings
}

fn check_roles(token: &SecretText) -> Vec<Finding> {
    let Some(granted) = granted_roles(token) else {
        let found = "the token does not tell which permissions it carries".to_owned();
        return vec![bad(
            "Application permissions",
            found,
            "Compare the app registration's permissions by hand.".to_owned(),
        )];
    };
    let finding = |(name, accepted): (&str, &[&str])| match accepted.iter().find(|role| granted.iter().any(|it| it == *role)) {
        Some(role) => good(name, format!("{role} is granted")),
        None => bad(
            name,
            format!("none of {} is granted", accepted.join(", ")),
            format!(
                "Add the application permission {} of Microsoft Graph and grant admin consent.",
                accepted[0]
            ),
        ),
    };
    NEEDED.into_iter().map(finding).collect()
}

#[derive(Deserialize)]
struct AccessClaims {
    #[serde(default)]
    roles: Vec<String>,
}

/// The `roles` of an app-only token. Good enough for advice; nothing is decided by it, so it is not verified.
fn granted_roles(token: &SecretText) -> Option<Vec<String>> {
    let payload = token.expose().split('.').nth(1)?;
    let claims: AccessClaims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()?;
    Some(claims.roles)
}

fn mend(error: &SignInError) -> String {
    match error {
        SignInError::Untrusted(Untrusted::Issuer) => "Set REKEY_ENTRA__AUTHORITY to the authority that the tenant itself names.",
        SignInError::Misconfigured => {
            "Compare REKEY_ENTRA__TENANT_ID, REKEY_ENTRA__CLIENT_ID and the secret or certificate with the app registration."
        }
        SignInError::Unavailable | SignInError::TimedOut => "Check DNS, proxy and firewall between this machine and Entra.",
        _ => "Look into the sign-in logs of the app registration.",
    }
    .to_owned()
}

fn good(name: &str, found: String) -> Finding {
    Finding {
        name: name.to_owned(),
        ok: true,
        found,
        mend: String::new(),
    }
}

fn bad(name: &str, found: String, mend: String) -> Finding {
    Finding {
        name: name.to_owned(),
        ok: false,
        found,
        mend,
    }
}
