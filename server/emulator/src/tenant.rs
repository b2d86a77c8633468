//! What the tenant holds: accounts, the registration, devices with their keys, policies and logs.

pub mod audit;
pub mod catalogue;
pub mod fleet;
pub mod key_access;
pub mod member_list;
pub mod policies;
pub mod portal;
pub mod quirks;
pub mod roles;

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use jiff::Timestamp;
use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::app_registration::AppRegistration;
use crate::clock::Clock;
use crate::device::{Person, TrustType};
use crate::user::User;
use audit::{DirectoryAudit, IntuneAudit};
use catalogue::CataloguePolicy;
use fleet::Fleet;
use member_list::MemberList;
use policies::Policies;
use quirks::Quirks;
use roles::{RoleAssignment, RoleDefinition};

/// The whole state of the tenant, shared behind `Arc<tokio::sync::RwLock<_>>` (see `SharedTenant`).
pub struct Tenant {
    /// The time.
    pub clock: Clock,
    /// Rekey's registration.
    pub app: AppRegistration,
    /// All accounts.
    pub users: Vec<User>,
    /// Groups and administrative units.
    pub member_lists: Vec<MemberList>,
    /// Roles that the tenant's administrators have made.
    pub custom_roles: Vec<RoleDefinition>,
    /// Assignments beside those that stand in [`User::directory_roles`].
    pub assignments: Vec<RoleAssignment>,
    /// Devices, their Intune records, their keys and the PCs themselves.
    pub fleet: Fleet,
    /// Tenant switch and BitLocker policies (facts.md section D).
    pub policies: Policies,
    /// Policies of the settings catalogue that were made through Graph.
    pub catalogue: Vec<CataloguePolicy>,
    /// Which of the unconfirmed behaviours is played.
    pub quirks: Quirks,
    /// Entra's audit log, oldest first.
    pub audits: Vec<DirectoryAudit>,
    /// The latest reads of Entra's audit log, for its rate limit.
    pub audit_reads: VecDeque<Timestamp>,
    /// Intune's audit log, oldest first.
    pub intune_audits: Vec<IntuneAudit>,
    /// Seconds from unlocking, coming online or an ordered action to the check-in.
    pub check_in_seconds: u64,
    /// Check-ins that are due, soonest first.
    pub agenda: BTreeSet<(Timestamp, Uuid)>,
    /// Told whenever the agenda changes.
    pub agenda_changed: Arc<Notify>,
    rng: ChaCha20Rng,
}

/// The tenant as handlers share it.
pub type SharedTenant = Arc<tokio::sync::RwLock<Tenant>>;

impl Tenant {
    /// A tenant with these accounts and no device. Its randomness follows from seed 0; see [`Tenant::with_seed`].
    pub fn new(clock: Clock, app: AppRegistration, users: Vec<User>) -> Self {
        Self::with_seed(clock, app, users, 0)
    }

    /// A tenant with these accounts and no device, whose key ids and passwords follow from `seed`.
    pub fn with_seed(clock: Clock, app: AppRegistration, users: Vec<User>, seed: u64) -> Self {
        Self {
            clock,
            app,
            users,
            member_lists: Vec::new(),
            custom_roles: Vec::new(),
            assignments: Vec::new(),
            fleet: Fleet::default(),
            policies: Policies::default(),
            catalogue: Vec::new(),
            quirks: Quirks::default(),
            audits: Vec::new(),
            audit_reads: VecDeque::new(),
            intune_audits: Vec::new(),
            check_in_seconds: 0,
            agenda: BTreeSet::new(),
            agenda_changed: Arc::new(Notify::new()),
            rng: ChaCha20Rng::seed_from_u64(seed),
        }
    }

    /// The account with this object id.
    pub fn user(&self, id: Uuid) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// The account as a person to whom a device is tied from now on.
    pub fn person_named(&self, user_principal_name: &str) -> Option<Person> {
        let since = self.clock.now();
        self.user_named(user_principal_name).map(|user| Person {
            user_id: user.id,
            display_name: user.display_name.clone(),
            user_principal_name: user.user_principal_name.clone(),
            since,
        })
    }

    /// The account with this `userPrincipalName`, compared without case.
    pub fn user_named(&self, user_principal_name: &str) -> Option<&User> {
        self.users
            .iter()
            .find(|user| user.user_principal_name.eq_ignore_ascii_case(user_principal_name))
    }

    /// Gives the device at `device` another primary user in Intune, or none. A hybrid-joined device has the registered
    /// owner that this makes (facts.md section B).
    pub fn set_primary_user(&mut self, device: usize, person: Option<Person>) {
        if self.fleet[device].trust_type == TrustType::ServerAd {
            self.fleet.set_owner(device, person.clone());
        }
        self.fleet[device].primary_user = person;
    }

    /// A random id (version 4) from the tenant's seeded generator.
    pub fn random_id(&mut self) -> Uuid {
        let mut bytes = [0; 16];
        self.rng.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    /// The tenant's seeded generator: everything secret or random in the tenant comes from it.
    pub fn rng(&mut self) -> &mut ChaCha20Rng {
        &mut self.rng
    }
}
