//! People (facts.md section B and its neighbours in the user resource).

use serde_json::Value;
use uuid::Uuid;

use super::answer::Answer;
use super::call::Call;
use super::directory::{advanced, owned};
use super::filter::Op;
use super::managed_devices;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::device::Person;
use crate::tenant::Tenant;
use crate::tenant::quirks::LimitedInfo;
use crate::user::{Profile, User};

const READ: &[&str] = &["User.Read.All", "Directory.Read.All"];
/// What Graph answers without `$select`; everything else must be asked for.
const DEFAULT: &[&str] = &[
    "id",
    "displayName",
    "userPrincipalName",
    "mail",
    "businessPhones",
    "mobilePhone",
    "jobTitle",
];
const USER: Supports = Supports {
    members: &[
        "id",
        "displayName",
        "userPrincipalName",
        "mail",
        "businessPhones",
        "mobilePhone",
        "jobTitle",
        "accountEnabled",
        "userType",
        "employeeId",
        "department",
    ],
    filter: &[
        ("userPrincipalName", &[Op::Eq, Op::StartsWith, Op::Or]),
        ("mail", &[Op::Eq, Op::StartsWith, Op::Or]),
        ("displayName", &[Op::Eq, Op::StartsWith, Op::Or]),
        ("employeeId", &[Op::Eq, Op::StartsWith, Op::Or]),
    ],
    options: &["$top", "$count", "$skiptoken"],
};

/// A person as Graph shows them. The people of generated PCs have no account, only names.
pub struct UserView<'a> {
    account: Option<&'a User>,
    id: Uuid,
    display_name: &'a str,
    user_principal_name: &'a str,
    typed: bool,
}

impl<'a> UserView<'a> {
    fn of_account(user: &'a User) -> Self {
        Self {
            account: Some(user),
            id: user.id,
            display_name: &user.display_name,
            user_principal_name: &user.user_principal_name,
            typed: false,
        }
    }

    /// Somebody whom a device is tied to, as a directory object beside which its type stands.
    pub fn of_person(tenant: &'a Tenant, person: &'a Person) -> Self {
        let named = Self::named(person);
        let view = tenant.user(person.user_id).map_or(named, Self::of_account);
        Self { typed: true, ..view }
    }

    fn named(person: &'a Person) -> Self {
        Self {
            account: None,
            id: person.user_id,
            display_name: &person.display_name,
            user_principal_name: &person.user_principal_name,
            typed: false,
        }
    }

    fn profile<T: Into<Value>>(&self, member: impl Fn(&'a Profile) -> Option<T>) -> Value {
        self.account
            .and_then(|user| member(&user.profile))
            .map_or(Value::Null, Into::into)
    }
}

impl Resource for UserView<'_> {
    fn member(&self, name: &str) -> Value {
        match name {
            "id" => self.id.to_string().into(),
            "displayName" => self.display_name.into(),
            "userPrincipalName" | "mail" => self.user_principal_name.into(),
            "accountEnabled" => self.account.is_none_or(|user| user.account_enabled).into(),
            "userType" if self.account.is_some_and(|user| user.guest) => "Guest".into(),
            "userType" => "Member".into(),
            "businessPhones" => self
                .account
                .map_or_else(Vec::new, |user| user.profile.business_phones.clone())
                .into(),
            "mobilePhone" => self.profile(|profile| profile.mobile_phone.as_deref()),
            "employeeId" => self.profile(|profile| profile.employee_id.as_deref()),
            "department" => self.profile(|profile| profile.department.as_deref()),
            "jobTitle" => self.profile(|profile| profile.job_title.as_deref()),
            _ => Value::Null,
        }
    }

    fn odata_type(&self) -> Option<&'static str> {
        self.typed.then_some("#microsoft.graph.user")
    }
}

/// `/users…`.
pub fn route(tenant: &Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    match rest {
        [] => {
            call.caller.may(READ)?;
            collection(tenant, call, everybody(tenant))
        }
        [id] => {
            call.caller.may(READ)?;
            item(call, &find(tenant, id)?)
        }
        [id, "manager"] => manager(tenant, call, id),
        [id, "manageddevices"] => managed_devices::of_user(tenant, call, id_of(tenant, id)?),
        [id, "owneddevices", cast @ ..] => {
            call.caller.may(READ)?;
            owned(tenant, call, id_of(tenant, id)?, (LimitedInfo::None, cast))
        }
        _ => Err(Problem::no_segment(rest.last().copied().unwrap_or("users"))),
    }
}

/// `GET /me`.
pub fn me(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    let id = call.caller.person()?;
    call.caller
        .may(&["User.Read", "User.Read.All", "User.ReadBasic.All", "Directory.Read.All"])?;
    let user = tenant.user(id).ok_or_else(|| Problem::not_found(&id.to_string()))?;
    item(call, &UserView::of_account(user))
}

fn manager(tenant: &Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    call.caller.may(READ)?;
    let person = find(tenant, id)?;
    let manager = person.account.and_then(|user| user.profile.manager);
    let manager = manager
        .and_then(|id| tenant.user(id))
        .ok_or_else(|| Problem::not_found("manager"))?;
    let view = UserView {
        typed: true,
        ..UserView::of_account(manager)
    };
    item(call, &view)
}

/// A page of people.
pub fn collection<'a>(tenant: &'a Tenant, call: &Call, people: impl Iterator<Item = UserView<'a>>) -> Result<Answer, Problem> {
    let options = with_default(advanced(call, &USER)?);
    let size = tenant.quirks.collection_page_size;
    Ok(page::collection(call, (&options, &USER), people, size))
}

fn item(call: &Call, view: &UserView<'_>) -> Result<Answer, Problem> {
    let options = with_default(Options::read(&call.query, &USER)?);
    Ok(page::item(call, &options, &USER, view))
}

fn with_default(mut options: Options) -> Options {
    options.select.get_or_insert_with(|| DEFAULT.to_vec());
    options
}

/// Object id of the person with this object id or `userPrincipalName`.
pub fn id_of(tenant: &Tenant, id_or_upn: &str) -> Result<Uuid, Problem> {
    find(tenant, id_or_upn).map(|view| view.id)
}

/// The person with this object id or `userPrincipalName`.
fn find<'a>(tenant: &'a Tenant, id_or_upn: &str) -> Result<UserView<'a>, Problem> {
    let unknown = || Problem::not_found(id_or_upn);
    let Ok(id) = id_or_upn.parse::<Uuid>() else {
        let is_asked = |view: &UserView<'_>| view.user_principal_name.eq_ignore_ascii_case(id_or_upn);
        return everybody(tenant).find(is_asked).ok_or_else(unknown);
    };
    if let Some(user) = tenant.user(id) {
        return Ok(UserView::of_account(user));
    }
    let position = tenant.fleet.owned_by(id).first().ok_or_else(unknown)?;
    tenant.fleet[*position]
        .owner
        .as_ref()
        .map(UserView::named)
        .ok_or_else(unknown)
}

/// All accounts, and then the people who own a device without having one.
fn everybody(tenant: &Tenant) -> impl Iterator<Item = UserView<'_>> {
    let others = tenant.fleet.iter().enumerate().filter_map(|(position, device)| {
        let owner = device.owner.as_ref()?;
        let first = tenant.fleet.owned_by(owner.user_id).first() == Some(&position);
        (first && tenant.user(owner.user_id).is_none()).then(|| UserView::named(owner))
    });
    tenant.users.iter().map(UserView::of_account).chain(others)
}
