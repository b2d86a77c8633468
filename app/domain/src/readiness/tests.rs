mod audit_trail;
mod escrow;
mod files;
mod helpdesk;
mod kept;
mod own;
mod permissions;
mod rotation;
mod run;
mod self_service;

use jiff::{SignedDuration, Timestamp};
use std::sync::Mutex;

use super::{CheckReadiness, CheckReport, Finding, Progress, ReadinessCheck};
use crate::device::{Device, JoinType, RotationPolicy, RotationSetting};
use crate::disclosure::ReadOutcome;
use crate::fakes::{Tenant, World, device_id, disclosure, key_id, person_of, session, start, stored_key, windows_device};
use crate::id::{DeviceId, KeyId};
use crate::permissions::{Feature, NEEDED};
use crate::person::{Person, PersonLabel};
use crate::ports::Disclosures as _;
use crate::ports::posture::{DirectoryRole, EscrowPolicy, PasswordUse};
use crate::ports::trail::{HeldDevice, KeyRead};
use crate::record::{Event, EventCode};
use uuid::Uuid;

/// What the tests play in: a tenant in which everything is as it should be, until a test changes it.
struct Stage {
    world: World,
    technicians: Vec<PersonLabel>,
    test_user: Option<Uuid>,
    by_application: bool,
}

impl Stage {
    /// Anna owns device 1, which is Entra-joined, and Ben device 2, which is hybrid-joined. Tina helps callers. An hour ago Anna
    /// read her key, and a day ago a rotation was proven.
    async fn new() -> Self {
        let world = World::new(tenant());
        let proven = Event::new(EventCode::RotationProven, ago(24));
        world.ledger.record(&proven).await.unwrap();
        let stage = Self {
            world,
            technicians: vec![label("tina")],
            test_user: Some(person_of("anna").object),
            by_application: false,
        };
        stage.disclose(1, ago(1), ReadOutcome::Read).await;
        stage
    }

    fn change(&self, change: impl FnOnce(&mut Tenant)) {
        self.world.directory.change(change);
    }

    /// Anna's disclosure of her own key.
    async fn disclose(&self, number: u128, at: Timestamp, outcome: ReadOutcome) {
        let ledger = &self.world.ledger;
        let begun = disclosure(number, "anna", stored_key(key(1), device_id(1)), at);
        ledger.begin_disclosure(&begun, at).await.unwrap().unwrap();
        let event = Event::new(outcome.event_code(), at);
        ledger.finish_disclosure(begun.id, &outcome, &event).await.unwrap();
    }

    async fn run(&self) -> Vec<CheckReport> {
        self.run_with(&|_| {}).await
    }

    async fn run_with(&self, progress: &(dyn Fn(Progress) + Send + Sync)) -> Vec<CheckReport> {
        let World {
            ledger,
            directory,
            clock,
            ..
        } = &self.world;
        let in_use = |feature| self.by_application || feature != Feature::ApplicationKeys;
        let check = CheckReadiness {
            ledger,
            directory,
            people: directory,
            posture: directory,
            trail: directory,
            clock,
            in_use: &in_use,
            test_user: self.test_user,
            technicians: &self.technicians,
        };
        check.run(progress).await
    }

    async fn progress(&self) -> Vec<Progress> {
        let told = Mutex::new(Vec::new());
        self.run_with(&|progress| told.lock().unwrap().push(progress)).await;
        told.into_inner().unwrap()
    }

    /// What one check found.
    async fn findings(&self, check: ReadinessCheck) -> Vec<Finding> {
        findings(self.run().await, check)
    }

    /// The finding with this code.
    async fn finding(&self, check: ReadinessCheck, code: &str) -> Finding {
        let findings = self.findings(check).await;
        let found = findings.iter().find(|finding| finding.code == code).cloned();
        found.unwrap_or_else(|| panic!("no {code} among {findings:#?}"))
    }

    /// The codes of what one check found.
    async fn codes(&self, check: ReadinessCheck) -> Vec<String> {
        self.findings(check).await.into_iter().map(|finding| finding.code).collect()
    }
}

fn findings(reports: Vec<CheckReport>, check: ReadinessCheck) -> Vec<Finding> {
    let report = reports.into_iter().find(|report| report.check == check);
    report.unwrap().findings
}

/// The values of a finding, in the order of these names.
fn values<'a>(finding: &'a Finding, names: &[&str]) -> Vec<&'a str> {
    names.iter().map(|name| finding.values[*name].as_str()).collect()
}

fn ago(hours: i64) -> Timestamp {
    start() - SignedDuration::from_hours(hours)
}

fn key(number: u128) -> KeyId {
    key_id(&format!("{number:08}-0000-4000-8000-000000000000"))
}

fn label(token: &str) -> PersonLabel {
    PersonLabel {
        id: person_of(token),
        name: session(token).user_principal_name,
    }
}

fn somebody(token: &str) -> Person {
    Person {
        object: person_of(token).object,
        display_name: token.to_owned(),
        user_principal_name: session(token).user_principal_name,
        phones: Vec::new(),
        employee_id: None,
        department: None,
        enabled: true,
        guest: false,
    }
}

fn held(device: DeviceId, by: Option<&str>) -> HeldDevice {
    HeldDevice {
        device,
        name: "PC".to_owned(),
        person: by.map(|token| person_of(token).object),
        person_name: by.map(str::to_owned),
    }
}

fn role(name: &str, actions: &[&str]) -> DirectoryRole {
    DirectoryRole {
        name: name.to_owned(),
        template: None,
        actions: actions.iter().map(|action| (*action).to_owned()).collect(),
        scope: "/".to_owned(),
    }
}

/// Entra's entry of Anna's read.
fn logged(at: Timestamp) -> KeyRead {
    KeyRead {
        id: "entry".to_owned(),
        at,
        key: Some(key(1)),
        device: Some(device_id(1)),
        person: Some(person_of("anna").object),
        person_name: "anna@contoso.example".to_owned(),
        by_app: false,
        correlation: None,
        succeeded: true,
    }
}

fn least_permissions() -> Vec<String> {
    let needed = NEEDED.iter().filter(|(feature, _)| *feature != Feature::ApplicationKeys);
    needed.map(|(_, accepted)| accepted[0].to_owned()).collect()
}

fn hybrid_device(number: u128, name: &str) -> Device {
    Device {
        join_type: JoinType::HybridJoined,
        ..windows_device(number, name)
    }
}

fn tenant() -> Tenant {
    let mut tenant = Tenant {
        devices: vec![windows_device(1, "LAPTOP-ANNA"), hybrid_device(2, "LAPTOP-BEN")],
        owners: vec![("anna", device_id(1)), ("ben", device_id(2))],
        keys: vec![(stored_key(key(1), device_id(1)), ""), (stored_key(key(2), device_id(2)), "")],
        policy: RotationPolicy {
            rotation: Some(RotationSetting::EntraAndHybridJoined),
            save_to_directory: Some(true),
            require_stored: Some(true),
        },
        ..Tenant::default()
    };
    tenant.staff.people = vec![somebody("anna"), somebody("ben"), somebody("tina")];
    tenant.past.held = vec![held(device_id(1), Some("anna")), held(device_id(2), Some("ben"))];
    tenant.past.key_reads = vec![logged(ago(1) + SignedDuration::from_secs(3))];
    tenant.setup.escrow = EscrowPolicy {
        save_to_directory: Some(true),
        require_stored: Some(true),
        password: Some(PasswordUse::Required),
        policies: vec!["BitLocker for all".to_owned()],
    };
    tenant.setup.granted = least_permissions();
    let actions = [
        "microsoft.directory/bitlockerKeys/key/read",
        "microsoft.directory/devices/standard/read",
    ];
    tenant.setup.roles = vec![(person_of("tina").object, role("Recovery helpdesk", &actions))];
    tenant
}
