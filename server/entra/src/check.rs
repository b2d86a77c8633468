//! The doctor's checks of a tenant.

use domain::permissions::{self, Feature};
use domain::secret::SecretText;

use crate::app_token::{AppTokens, granted_permissions};
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

/// Runs all checks; one that cannot run because an earlier one failed is left out.
pub(crate) async fn check(
    settings: &EntraSettings,
    provider: &Provider,
    app_tokens: &AppTokens,
    in_use: impl Fn(Feature) -> bool,
) -> Vec<Finding> {
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
            findings.extend(check_permissions(&token, in_use));
        }
        Err(error) => findings.push(bad("App-only token", error.to_string(), mend(&error))),
    }
    findings
}

fn check_permissions(token: &SecretText, in_use: impl Fn(Feature) -> bool) -> Vec<Finding> {
    let Some(granted) = granted_permissions(token) else {
        let found = "the token does not tell which permissions it carries".to_owned();
        return vec![bad(
            "Application permissions",
            found,
            "Compare the app registration's permissions by hand.".to_owned(),
        )];
    };
    let compared = permissions::compare(&granted, in_use);
    let served = compared
        .served
        .iter()
        .map(|(feature, permission)| good(purpose(*feature), format!("{permission} is granted")));
    let missing = compared.missing.iter().map(|(feature, least)| {
        bad(
            purpose(*feature),
            format!("neither {least} nor a greater permission is granted"),
            format!("Add the application permission {least} of Microsoft Graph and grant admin consent."),
        )
    });
    let needless = compared.needless.iter().map(|permission| {
        bad(
            "Least privilege",
            format!("{permission} is granted"),
            format!("Remove the application permission {permission}: nothing needs it."),
        )
    });
    served.chain(missing).chain(needless).collect()
}

/// What a feature does app-only.
fn purpose(feature: Feature) -> &'static str {
    match feature {
        Feature::KeyMetadata => "Follow rotations by their keys",
        Feature::ApplicationKeys => "Read keys with Rekey's own right",
        Feature::Devices => "Read devices",
        Feature::ManagedDevices => "Read managed devices",
        Feature::Rotation => "Rotate keys",
        Feature::DevicePolicies => "Read policies",
        Feature::TenantSwitch => "Read the tenant's self-service switch",
        Feature::People => "Read people",
        Feature::Scope => "Read memberships",
        Feature::Reconciliation => "Read Entra's audit log",
        Feature::Roles => "Read directory roles",
    }
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
