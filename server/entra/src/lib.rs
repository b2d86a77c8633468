#![doc = include_str!("../README.md")]

mod app_token;
mod certificate;
mod check;
mod entra;
pub mod graph;
pub mod http;
mod provider;
mod settings;
pub mod sign_in;
mod token_endpoint;

pub use certificate::{CertificateCredential, CertificateError};
pub use check::Finding;
pub use entra::{Entra, EntraError, Ports};
pub use settings::{Credential, EntraSettings};
