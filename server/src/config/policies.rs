//! The sections that say what the organisation asks for: roles, guests, rotation, the records.

use domain::case::ConsolePolicy;
use domain::guard::SelfServicePolicy;
use domain::key_access::KeyAccess;
use domain::permissions::Feature;
use domain::rights::Role;
use domain::rotation::{Plan, RotationRules};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::config::Kiosk;

/// A setting that does not fit: its name, and what to do.
type Unfit = (&'static str, String);

/// Directory roles that count as roles here, by template ID (facts.md section F); for tenants that assign no app roles.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Roles {
    /// Counts as `Recovery.Helpdesk`.
    pub helpdesk: Vec<Uuid>,
    /// Counts as `Recovery.Auditor`.
    pub auditor: Vec<Uuid>,
    /// Counts as `Recovery.Responder`.
    pub responder: Vec<Uuid>,
    /// Counts as `Recovery.Admin`.
    pub admin: Vec<Uuid>,
}

impl Roles {
    /// The roles of somebody whose token has these app roles and directory roles.
    pub fn of(&self, app_roles: &[String], directory_roles: &[String]) -> Vec<Role> {
        let held: Vec<Uuid> = directory_roles.iter().filter_map(|id| Uuid::parse_str(id).ok()).collect();
        let counts = |role: Role| {
            let by_directory = match role {
                Role::Helpdesk => &self.helpdesk,
                Role::Auditor => &self.auditor,
                Role::Responder => &self.responder,
                Role::Admin => &self.admin,
            };
            app_roles.iter().any(|code| code == role.code()) || by_directory.iter().any(|id| held.contains(id))
        };
        Role::ALL.into_iter().filter(|role| counts(*role)).collect()
    }
}

/// Self-service.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SelfService {
    /// Whether guests of the tenant may get keys of devices they own.
    pub guests: bool,
}

/// The policy of `entra.key_access = "application"`: Rekey is the only gate then.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ApplicationKeys {
    /// That the organisation knows and wants it. Without it Rekey does not start with `application`.
    pub accepted: bool,
    /// Whether people may help themselves although the tenant's own switch forbids it.
    pub despite_tenant_switch: bool,
}

impl ApplicationKeys {
    /// Whether it fits the key access.
    pub fn check(&self, key_access: KeyAccess) -> Result<(), Unfit> {
        match (key_access, self.accepted, self.despite_tenant_switch) {
            (KeyAccess::Application, false, _) => Err((
                "REKEY_APPLICATION_KEYS__ACCEPTED",
                "with `application` Rekey is the only gate in front of every key: set this to true if that is what you want, or use \
                 `delegated`"
                    .to_owned(),
            )),
            (KeyAccess::Delegated, _, true) => Err((
                "REKEY_APPLICATION_KEYS__DESPITE_TENANT_SWITCH",
                "with `delegated` key access Entra keeps to its switch itself; leave this false".to_owned(),
            )),
            _ => Ok(()),
        }
    }
}

/// Rotation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rotation {
    /// The first pause between two looks at an order, in milliseconds; later ones double up to a quarter of an hour.
    pub first_pause_ms: u32,
    /// What each cause calls for: `at-once`, `rely-on-device` or `ask`.
    pub rules: RotationRules,
    /// After how many days a disclosed key that is not proven dead is shown to everybody who looks after keys.
    pub overdue_days: u32,
    /// How often it is looked who holds which device, in seconds; 0: never.
    pub watch_owners_seconds: u32,
}

impl Default for Rotation {
    fn default() -> Self {
        Self {
            first_pause_ms: 5000,
            rules: RotationRules::default(),
            overdue_days: 7,
            watch_owners_seconds: 3600,
        }
    }
}

impl Rotation {
    /// Whether the settings fit.
    pub fn check(&self) -> Result<(), Unfit> {
        if self.first_pause_ms < 10 {
            return Err(("REKEY_ROTATION__FIRST_PAUSE_MS", "give at least 10 milliseconds".to_owned()));
        }
        if !(1..=90).contains(&self.overdue_days) {
            return Err(("REKEY_ROTATION__OVERDUE_DAYS", "give 1 to 90 days".to_owned()));
        }
        // Who presses the button has decided already.
        if self.rules.by_hand != Plan::AtOnce || self.rules.incident != Plan::AtOnce {
            return Err((
                "REKEY_ROTATION__RULES",
                "`by_hand` and `incident` are ordered by people and carried out at once".to_owned(),
            ));
        }
        Ok(())
    }
}

/// The records and what they are held against.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Audit {
    /// How often Entra's own log is read for reads that did not pass through Rekey, in seconds; 0: never.
    pub reconcile_seconds: u32,
    /// How often the whole chain is read, in seconds; 0: never.
    pub verify_seconds: u32,
}

impl Default for Audit {
    fn default() -> Self {
        Self {
            reconcile_seconds: 300,
            verify_seconds: 24 * 3600,
        }
    }
}

/// Readiness checks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Readiness {
    /// The address of somebody for whom self-service is tried, as far as it goes without reading a key.
    pub test_user: Option<String>,
}

/// What the organisation asks for, as the rules read it.
#[derive(Clone, Debug)]
pub struct Policies {
    /// Directory roles that count.
    pub roles: Roles,
    /// The helpdesk console.
    pub console: ConsolePolicy,
    /// Self-service.
    pub self_service: SelfServicePolicy,
    /// With whose right keys are read.
    pub key_access: KeyAccess,
    /// Rotation.
    pub rotation: Rotation,
    /// The records.
    pub audit: Audit,
    /// Readiness checks.
    pub readiness: Readiness,
    /// Kiosk stations.
    pub kiosk: Kiosk,
}

impl Policies {
    /// Whether a feature is used that needs a permission of its own.
    pub fn uses(&self, feature: Feature) -> bool {
        match feature {
            Feature::ApplicationKeys => self.key_access == KeyAccess::Application,
            Feature::Scope => !self.console.scopes.is_empty(),
            Feature::Reconciliation => self.audit.reconcile_seconds > 0,
            _ => true,
        }
    }
}

/// Whether the console's policy can be met.
pub fn check_console(policy: &ConsolePolicy) -> Result<(), Unfit> {
    let kinds: std::collections::HashSet<_> = policy.checks.iter().collect();
    if kinds.len() != policy.checks.len() || policy.needed == 0 || usize::from(policy.needed) > policy.checks.len() {
        return Err((
            "REKEY_CONSOLE__NEEDED",
            "give 1 to as many as REKEY_CONSOLE__CHECKS names, each once".to_owned(),
        ));
    }
    if policy.searches_per_hour == 0 || policy.people_per_day == 0 || policy.alarm_at_people > policy.people_per_day {
        return Err((
            "REKEY_CONSOLE__PEOPLE_PER_DAY",
            "give limits of at least 1, and an alarm below the limit".to_owned(),
        ));
    }
    if policy.scopes.iter().any(|scope| scope.within.is_empty()) {
        return Err((
            "REKEY_CONSOLE__SCOPES",
            "each scope names the groups or administrative units it is `within`".to_owned(),
        ));
    }
    Ok(())
}
