//! What a key view carries to ask for more time: the view as it stands, signed for its session. Nothing is written, and the same token
//! sent twice gives the same end.

use domain::failure::Failure;
use domain::id::{DeviceId, Digest, DisclosureId, KeyId};
use domain::open_view::OpenView;
use jiff::Timestamp;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::signature::Signature;

const ID: usize = 16;
const SIGNED_BYTES: usize = 3 * ID + 8 + 4;

/// Makes and reads view tokens.
pub struct ViewTokens(Signature);

impl ViewTokens {
    /// With a key derived from the ledger's.
    pub fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(Signature::new(key))
    }

    /// The token of a view of this session.
    pub fn issue(&self, session: Digest, view: &OpenView) -> String {
        let ids = [view.disclosure.0, view.key.0, view.device.0];
        let mut bytes: Vec<u8> = ids.iter().flat_map(|id| *id.as_bytes()).collect();
        bytes.extend(view.ends_at.as_second().to_be_bytes());
        bytes.extend(view.extensions.to_be_bytes());
        self.0.sign(session, &bytes)
    }

    /// The view.
    ///
    /// # Errors
    /// [`Failure::FormExpired`] when it is of another session, or no token.
    pub fn read(&self, token: &str, session: Digest) -> Result<OpenView, Failure> {
        let signed: Option<[u8; SIGNED_BYTES]> = self.0.open(token, session);
        signed.and_then(|signed| view_of(&signed)).ok_or(Failure::FormExpired)
    }
}

fn view_of(signed: &[u8]) -> Option<OpenView> {
    let (disclosure, rest) = signed.split_at_checked(ID)?;
    let (key, rest) = rest.split_at_checked(ID)?;
    let (device, rest) = rest.split_at_checked(ID)?;
    let (ends, extensions) = rest.split_at_checked(8)?;
    Some(OpenView {
        disclosure: DisclosureId(Uuid::from_slice(disclosure).ok()?),
        key: KeyId(Uuid::from_slice(key).ok()?),
        device: DeviceId(Uuid::from_slice(device).ok()?),
        ends_at: Timestamp::from_second(i64::from_be_bytes(ends.try_into().ok()?)).ok()?,
        extensions: u32::from_be_bytes(extensions.try_into().ok()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_comes_back_to_its_own_session_and_to_no_other() {
        let tokens = ViewTokens::new(Zeroizing::new([1; 32]));
        let (mine, theirs) = (Digest([1; 32]), Digest([2; 32]));
        let view = OpenView {
            disclosure: DisclosureId(Uuid::from_u128(1)),
            key: KeyId(Uuid::from_u128(2)),
            device: DeviceId(Uuid::from_u128(3)),
            ends_at: Timestamp::from_second(1_760_000_000).unwrap(),
            extensions: 4,
        };
        let token = tokens.issue(mine, &view);
        assert_eq!(tokens.read(&token, mine), Ok(view));
        assert_eq!(tokens.read(&token, theirs), Err(Failure::FormExpired));
        assert_eq!(tokens.read("", mine), Err(Failure::FormExpired));
    }
}
