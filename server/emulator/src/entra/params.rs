//! The parameters of a request, from the query or from a form.

use url::form_urlencoded;

/// Names and values in order. A parameter without a value counts as missing (RFC 6749 section 3.1).
/// Not `Debug`: passwords of clients are among them.
#[derive(Clone, Default)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads `application/x-www-form-urlencoded` text; never fails.
    pub(super) fn parse(encoded: &[u8]) -> Self {
        Self(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The value of `name`, if it has one.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// A name that stands there twice, which RFC 6749 section 3.1 forbids.
    pub(super) fn repeated(&self) -> Option<&str> {
        let twice = |(at, (name, _)): &(usize, &(String, String))| self.0[..*at].iter().any(|(other, _)| other == name);
        self.0.iter().enumerate().find(twice).map(|(_, (name, _))| name.as_str())
    }

    /// Everything but the parameters called `names`, in order.
    pub(super) fn without(&self, names: &[&str]) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(name, _)| !names.contains(&name.as_str()))
                .cloned()
                .collect(),
        )
    }

    /// All names and values in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
