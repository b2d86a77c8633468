//! A secret in the configuration: read, never written.

use std::fmt;

use domain::secret::SecretText;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What stands where a secret would be printed.
const BLANK: &str = "(set)";

/// A secret setting.
#[derive(Clone, Debug)]
pub struct ConfigSecret(pub SecretText);

impl<'de> Deserialize<'de> for ConfigSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SecretVisitor)
    }
}

/// Takes text only, and never puts what it got into an error, as serde's own would.
struct SecretVisitor;

impl SecretVisitor {
    fn refuse<E: Error>() -> Result<ConfigSecret, E> {
        Err(E::custom(
            "a secret that looks like a number or a truth value must be in quotes",
        ))
    }
}

impl Visitor<'_> for SecretVisitor {
    type Value = ConfigSecret;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a secret")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<ConfigSecret, E> {
        Ok(ConfigSecret(SecretText::new(text.to_owned())))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<ConfigSecret, E> {
        Self::refuse()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<ConfigSecret, E> {
        Self::refuse()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<ConfigSecret, E> {
        Self::refuse()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<ConfigSecret, E> {
        Self::refuse()
    }
}

impl Serialize for ConfigSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(BLANK)
    }
}
