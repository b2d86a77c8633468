//! The helpdesk: whether technicians' directory roles find devices and read keys, and do nothing broader.

use uuid::{Uuid, uuid};

use super::check::{CheckReadiness, Counter};
use super::finding::{Finding, Verdict};
use super::{GraphRequest, Mend};
use crate::permissions::Feature;
use crate::ports::posture::DirectoryRole;

/// facts.md section F.
const GLOBAL_ADMINISTRATOR: Uuid = uuid!("62e90394-69f5-4237-9190-012177145e10");

/// The built-in roles that read keys, and so find devices, whatever actions the directory lists for them (facts.md sections A, F).
const BUILT_IN_READERS: [Uuid; 7] = [
    GLOBAL_ADMINISTRATOR,
    // Global Reader
    uuid!("f2ef992c-3afb-46b9-b7cf-a126ee74c451"),
    // Helpdesk Administrator
    uuid!("729827e3-9c14-49f7-bb1b-9608f156bbb8"),
    // Cloud Device Administrator
    uuid!("7698a772-787b-4ac8-901f-60d6b08affd2"),
    // Security Reader
    uuid!("5d6b6bb7-de71-4623-b4af-96380a352509"),
    // Security Administrator
    uuid!("194ae4cb-b126-40b2-bd5b-6091b380977d"),
    // Intune Administrator
    uuid!("3a2c62db-5318-420d-8d74-23affee5d9d5"),
];

/// The action that reads keys (facts.md section A), in lower case.
const READ_KEY: &str = "microsoft.directory/bitlockerkeys/key/read";

/// What the roles of one technician come to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Powers {
    reads_keys: bool,
    finds_devices: bool,
    is_global_administrator: bool,
    /// The roles that allow more than the work needs, with how many actions.
    broader: Vec<(String, usize)>,
}

impl Powers {
    fn of(roles: &[DirectoryRole]) -> Self {
        let built_in = |role: &DirectoryRole| role.template.is_some_and(|template| BUILT_IN_READERS.contains(&template));
        let allows = |role: &DirectoryRole, test: fn(&str) -> bool| {
            let mut actions = role.actions.iter().map(|action| action.to_ascii_lowercase());
            built_in(role) || actions.any(|action| test(&action))
        };
        let broader = roles.iter().map(|role| (role.name.clone(), actions_beyond(role)));
        Self {
            reads_keys: roles.iter().any(|role| allows(role, |action| action == READ_KEY)),
            finds_devices: roles.iter().any(|role| allows(role, finds_devices)),
            is_global_administrator: roles.iter().any(|role| role.template == Some(GLOBAL_ADMINISTRATOR)),
            broader: broader.filter(|(_, actions)| *actions > 0).collect(),
        }
    }
}

fn finds_devices(action: &str) -> bool {
    action.starts_with("microsoft.directory/devices/") && (action.ends_with("/read") || action.ends_with("/alltasks"))
}

/// How many actions of the role the work does not need.
fn actions_beyond(role: &DirectoryRole) -> usize {
    let is_needed = |action: &&String| {
        let action = action.to_ascii_lowercase();
        let described = ["microsoft.directory/devices/", "microsoft.directory/users/"];
        action.starts_with("microsoft.directory/bitlockerkeys/")
            || (described.iter().any(|of| action.starts_with(of)) && action.ends_with("standard/read"))
    };
    role.actions.iter().filter(|action| !is_needed(action)).count()
}

impl CheckReadiness<'_> {
    pub(super) async fn check_helpdesk(&self, counter: &Counter<'_>) -> Vec<Finding> {
        let of = self.technicians.len();
        let mut technicians = Vec::new();
        for (looked_at, technician) in self.technicians.iter().enumerate() {
            match self.posture.list_roles(technician.id.object).await {
                Ok(roles) => technicians.push((technician.name.clone(), Powers::of(&roles))),
                Err(error) => return vec![Finding::not_answered(Feature::Roles, &error)],
            }
            counter.at(looked_at + 1, Some(of));
        }
        of_technicians(&technicians, (self.in_use)(Feature::ApplicationKeys))
    }
}

/// Where Rekey reads keys with its own right, technicians need no role of the directory.
fn of_technicians(technicians: &[(String, Powers)], by_application: bool) -> Vec<Finding> {
    if technicians.is_empty() {
        return vec![Finding::new("helpdesk-nobody", Verdict::NotKnown)];
    }
    let names = |test: &dyn Fn(&Powers) -> bool| -> Vec<String> {
        let those = technicians.iter().filter(|(_, powers)| test(powers));
        those.map(|(name, _)| name.clone()).collect()
    };
    let finding = |code, verdict, names: Vec<String>| {
        Finding::new(code, verdict)
            .with("people", &names.len())
            .naming(names)
            .mended_by(Mend::GraphRequest(GraphRequest::CreateHelpdeskRole))
    };
    let mut findings = vec![finding(
        "helpdesk-global-administrator",
        Verdict::Bad,
        names(&|powers| powers.is_global_administrator),
    )];
    if !by_application {
        let cannot_read = names(&|powers| !powers.reads_keys);
        let cannot_find = names(&|powers| !powers.finds_devices);
        findings.push(finding("helpdesk-cannot-read", Verdict::Bad, cannot_read));
        findings.push(finding("helpdesk-cannot-find", Verdict::Attention, cannot_find));
    }
    findings.push(finding("helpdesk-broader", Verdict::Attention, broader(technicians)));
    findings.retain(|finding| !finding.names.is_empty());
    if findings.is_empty() {
        findings.push(finding("helpdesk-least", Verdict::Good, names(&|_| true)));
    }
    findings
}

/// "name (role: actions)", but not of those of whom worse is told.
fn broader(technicians: &[(String, Powers)]) -> Vec<String> {
    let others = technicians.iter().filter(|(_, powers)| !powers.is_global_administrator);
    let roles = others.flat_map(|(name, powers)| powers.broader.iter().map(move |role| (name, role)));
    roles
        .map(|(name, (role, actions))| format!("{name} ({role}: {actions})"))
        .collect()
}
