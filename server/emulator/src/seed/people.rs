//! The accounts, one for each role that Rekey knows and each trap that facts.md names.

use uuid::{Uuid, uuid};

use super::id_of;
use crate::tenant::portal::upn;
use crate::user::{Profile, User};

/// Directory role template ids (facts.md section F).
pub mod roles {
    use super::{Uuid, uuid};

    /// Global Administrator.
    pub const GLOBAL_ADMINISTRATOR: Uuid = uuid!("62e90394-69f5-4237-9190-012177145e10");
    /// Global Reader.
    pub const GLOBAL_READER: Uuid = uuid!("f2ef992c-3afb-46b9-b7cf-a126ee74c451");
    /// Helpdesk Administrator.
    pub const HELPDESK_ADMINISTRATOR: Uuid = uuid!("729827e3-9c14-49f7-bb1b-9608f156bbb8");
    /// Cloud Device Administrator.
    pub const CLOUD_DEVICE_ADMINISTRATOR: Uuid = uuid!("7698a772-787b-4ac8-901f-60d6b08affd2");
    /// Security Reader.
    pub const SECURITY_READER: Uuid = uuid!("5d6b6bb7-de71-4623-b4af-96380a352509");
    /// Security Administrator.
    pub const SECURITY_ADMINISTRATOR: Uuid = uuid!("194ae4cb-b126-40b2-bd5b-6091b380977d");
    /// Intune Administrator.
    pub const INTUNE_ADMINISTRATOR: Uuid = uuid!("3a2c62db-5318-420d-8d74-23affee5d9d5");
    /// The marker of ordinary members.
    pub const USER: Uuid = uuid!("b79fbf4d-3ef9-4689-8143-76b194e85509");
}

/// Name, department, job and the end of the telephone number; the mobile's is 50 more. Numbers from 555 0100 on are kept
/// free for stories. Employee ids follow the order.
const PROFILES: [(&str, &str, &str, Option<u8>); 12] = [
    ("owner", "Sales", "Account manager", Some(1)),
    ("manykeys", "Sales", "Sales engineer", Some(2)),
    ("nokey", "Finance", "Accountant", Some(3)),
    ("hybrid", "Production", "Shift supervisor", None),
    ("newhire", "Finance", "Accountant", Some(5)),
    ("disabled", "Finance", "Accountant", Some(6)),
    ("helpdesk", "IT", "Helpdesk agent", Some(7)),
    ("security", "IT", "Security analyst", Some(8)),
    ("admin", "IT", "Administrator", Some(9)),
    ("manager", "Sales", "Head of department", Some(10)),
    ("technician", "IT", "On-site technician", Some(11)),
    ("guest", "", "", None),
];
/// Those who report to `manager@`.
const REPORTS: [&str; 5] = ["owner", "manykeys", "nokey", "hybrid", "newhire"];

/// All accounts of the tenant.
pub fn accounts() -> Vec<User> {
    let mut accounts = ordinary();
    accounts.extend(staff());
    for (number, (name, department, job_title, phone)) in (1001..).zip(PROFILES) {
        if let Some(user) = accounts.iter_mut().find(|user| user.user_principal_name == upn(name)) {
            let telephone = |end: u8| format!("+1 555 01{end:02}");
            let told = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            user.profile = Profile {
                business_phones: phone.map(telephone).into_iter().collect(),
                mobile_phone: phone.map(|end| telephone(50 + end)),
                employee_id: (!user.guest).then(|| format!("E-{number}")),
                department: told(department),
                job_title: told(job_title),
                manager: REPORTS.contains(&name).then(|| id_of("user manager")),
            };
        }
    }
    accounts
}

fn ordinary() -> Vec<User> {
    let mut guest = person("guest", "Gustav Lind (guest)", "A guest of the tenant, without a device.");
    guest.guest = true;
    guest.directory_roles.clear();
    let mut disabled = person(
        "disabled",
        "Dora Klein",
        "A disabled account: she has left, her PC is still there.",
    );
    disabled.account_enabled = false;
    vec![
        person("owner", "Anna Becker", "Owns two PCs. Her laptop stands at the blue screen."),
        person(
            "manykeys",
            "Milan Novak",
            "One PC with four keys, two of which begin alike, and a phone.",
        ),
        person("nokey", "Noor Haddad", "Her PC asks for a key that was never backed up."),
        person(
            "hybrid",
            "Hugo Brandt",
            "Works on a hybrid-joined PC: the directory names no owner.",
        ),
        person(
            "newhire",
            "Nina Weiss",
            "Has a PC that was someone else's; she may not read the older key.",
        ),
        person(
            "manager",
            "Greta Vogel",
            "Manager of the five above. Her PC has almost as many keys as the directory keeps.",
        ),
        guest,
        disabled,
    ]
}

fn staff() -> Vec<User> {
    vec![
        with_roles(
            person(
                "helpdesk",
                "Hanna Sommer",
                "Helpdesk: finds any device and reads its key for the caller.",
            ),
            &["Recovery.Helpdesk"],
            roles::HELPDESK_ADMINISTRATOR,
        ),
        with_app_role(
            person(
                "technician",
                "Tom Richter",
                "Helpdesk on site: may read the keys of the PCs in Berlin and no others.",
            ),
            "Recovery.Helpdesk",
        ),
        with_roles(
            person("security", "Samir Ortiz", "Security: reads the record and answers incidents."),
            &["Recovery.Auditor", "Recovery.Responder"],
            roles::SECURITY_READER,
        ),
        with_roles(
            person("admin", "Ada Keller", "Administrator: checks that the tenant is ready."),
            &["Recovery.Admin"],
            roles::GLOBAL_ADMINISTRATOR,
        ),
    ]
}

fn person(name: &str, display_name: &str, about: &str) -> User {
    User {
        id: id_of(&format!("user {name}")),
        display_name: display_name.to_owned(),
        user_principal_name: upn(name),
        account_enabled: true,
        guest: false,
        app_roles: Vec::new(),
        directory_roles: vec![roles::USER],
        about: about.to_owned(),
        profile: Profile::default(),
    }
}

fn with_app_role(mut person: User, app_role: &str) -> User {
    person.app_roles.push(app_role.to_owned());
    person
}

fn with_roles(mut person: User, app_roles: &[&str], directory_role: Uuid) -> User {
    person.app_roles = app_roles.iter().map(ToString::to_string).collect();
    person.directory_roles.push(directory_role);
    person
}
