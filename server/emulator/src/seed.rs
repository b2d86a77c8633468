//! The tenant as it is at the start and after a reset: accounts, consent, PCs with their
//! stories, the office in Berlin, and a generated crowd.

pub mod berlin;
pub mod consent;
pub mod crowd;
pub mod extremes;
pub mod machines;
pub mod people;

use uuid::Uuid;

use crate::settings::Settings;
use crate::tenant::Tenant;

/// The tenant's id.
pub const TENANT_ID: Uuid = Uuid::from_u128(0x8f3c_1f4e_2a6b_4c1d_9e57_0d4a_6b1c_7e20);
/// Rekey's client id.
pub const CLIENT_ID: Uuid = Uuid::from_u128(0x5d2e_94b7_61c0_4f3a_8b16_c7f0_23a9_d4e1);

/// The id of `what` in this tenant: always the same.
pub fn id_of(what: &str) -> Uuid {
    Uuid::new_v5(&TENANT_ID, what.as_bytes())
}

/// A fresh tenant. The client secret is the settings', or made from the seed.
pub fn tenant(settings: &Settings) -> Tenant {
    let users = people::accounts();
    let app = consent::registration(settings);
    let mut tenant = Tenant::with_seed(settings.clock.clone(), app, users, settings.seed);
    tenant.check_in_seconds = settings.check_in_seconds;
    let made_secret = consent::make_secret(tenant.rng());
    if tenant.app.client_secrets.is_empty() {
        tenant.app.client_secrets.push(made_secret);
    }
    machines::add_all(&mut tenant);
    extremes::add(&mut tenant);
    berlin::add(&mut tenant);
    crowd::add(&mut tenant, settings.pcs);
    tenant
}
