//! A secret in the configuration: read, never written.

use domain::secret::SecretText;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What stands where a secret would be printed.
const BLANK: &str = "(set)";

/// A secret setting.
#[derive(Clone, Debug)]
pub struct ConfigSecret(pub SecretText);

impl<'de> Deserialize<'de> for ConfigSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(SecretText::new(text)))
    }
}

impl Serialize for ConfigSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(BLANK)
    }
}
