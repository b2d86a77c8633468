//! What the tenant's BitLocker policies say about rotation and escrow (facts.md section D).

mod statements;

use domain::device::RotationPolicy;
use domain::ports::posture::EscrowPolicy;
use domain::ports::{Access, DirectoryError};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex;
use uuid::Uuid;

use self::statements::{Statements, note};
use super::transport::Transport;

/// How long an answer is good for: policies change by hand, and every order asks.
const FRESH_FOR: SignedDuration = SignedDuration::from_secs(60);

/// Settings-catalogue policies are known to the beta version of Graph only.
const PATH: &str = "/beta/deviceManagement/configurationPolicies";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WirePolicy {
    id: Option<String>,
    name: Option<String>,
    is_assigned: Option<bool>,
    template_reference: Option<WireTemplate>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireTemplate {
    template_family: Option<String>,
}

impl WirePolicy {
    /// Assigned, and either the disk-encryption template or free of a template: the other templates hold no BitLocker setting.
    fn may_say_something(&self) -> bool {
        let family = self
            .template_reference
            .as_ref()
            .and_then(|template| template.template_family.as_deref());
        self.is_assigned == Some(true) && matches!(family, None | Some("" | "none" | "endpointSecurityDiskEncryption"))
    }
}

/// What all assigned policies say together. Where they disagree on a setting nothing is known of it, because it is known of none
/// which device it reaches.
#[derive(Clone)]
struct Said {
    rotation: RotationPolicy,
    escrow: EscrowPolicy,
}

/// What came of reading them, and when.
type Kept = (Result<Said, DirectoryError>, Timestamp);

/// Reads the policies; for rotation at most once a minute.
#[derive(Default)]
pub(super) struct KeptPolicy(Mutex<Option<Kept>>);

impl KeptPolicy {
    /// What they say of rotation. Rekey may rotate without the right to read policies: then nothing is known of them.
    pub(super) async fn rotation(&self, transport: &Transport) -> Result<RotationPolicy, DirectoryError> {
        match self.read(transport, FRESH_FOR).await {
            Err(DirectoryError::Refused | DirectoryError::NotFound) => Ok(RotationPolicy::default()),
            other => Ok(other?.rotation),
        }
    }

    /// What they say of escrow. Only readiness checks ask, and somebody may just have mended what the last one found: read anew.
    pub(super) async fn escrow(&self, transport: &Transport) -> Result<EscrowPolicy, DirectoryError> {
        Ok(self.read(transport, SignedDuration::ZERO).await?.escrow)
    }

    async fn read(&self, transport: &Transport, fresh_for: SignedDuration) -> Result<Said, DirectoryError> {
        let mut kept = self.0.lock().await;
        let now = transport.clock().now();
        if let Some((said, read_at)) = &*kept
            && now.duration_since(*read_at) < fresh_for
        {
            return said.clone();
        }
        let said = read_all(transport).await;
        // A refusal stays one until an administrator does something; other failures pass by themselves.
        if matches!(said, Ok(_) | Err(DirectoryError::Refused | DirectoryError::NotFound)) {
            *kept = Some((said.clone(), now));
        }
        said
    }
}

async fn read_all(transport: &Transport) -> Result<Said, DirectoryError> {
    let url = transport.url(
        PATH,
        Some("$select=id,name,platforms,technologies,templateReference,isAssigned"),
    )?;
    let listed: Vec<WirePolicy> = transport.list("policies", url, Access::App).await?;
    let mut all = Statements::default();
    let mut policies = Vec::new();
    for policy in listed.into_iter().filter(WirePolicy::may_say_something) {
        let Some(id) = policy.id.as_deref().and_then(|id| Uuid::parse_str(id).ok()) else {
            continue;
        };
        let statements = read_one(transport, id).await?;
        if statements.tell_of_escrow() {
            policies.push(policy.name.unwrap_or_else(|| id.to_string()));
        }
        all.join(statements);
    }
    Ok(Said {
        rotation: all.rotation_policy(),
        escrow: EscrowPolicy {
            policies,
            ..all.escrow_policy()
        },
    })
}

async fn read_one(transport: &Transport, policy: Uuid) -> Result<Statements, DirectoryError> {
    let url = transport.url(&format!("{PATH}/{policy}/settings"), Some("$select=id,settingInstance"))?;
    let mut statements = Statements::default();
    match transport.list::<Value>("policy settings", url, Access::App).await {
        Ok(settings) => settings.iter().for_each(|setting| note(setting, &mut statements)),
        // Removed since it was listed.
        Err(DirectoryError::NotFound) => {}
        Err(error) => return Err(error),
    }
    Ok(statements)
}
