//! The signature of a webhook.

use domain::secret::SecretText;
use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::Sha256;

/// `t=SECONDS,v1=HEX`: HMAC-SHA-256 under the secret over the seconds since 1970, a dot and the body. The time is signed too, so
/// that the receiver can refuse what somebody recorded and sends again.
pub fn signature(secret: &SecretText, at: Timestamp, body: &[u8]) -> String {
    let seconds = at.as_second();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()).expect("HMAC takes keys of every length");
    mac.update(format!("{seconds}.").as_bytes());
    mac.update(body);
    format!("t={seconds},v1={}", hex::encode(mac.finalize().into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with another tool: `printf '1795338000.{"records":[]}' | openssl dgst -sha256 -hmac 'sixteen characters'`.
    #[test]
    fn others_compute_the_same() {
        let secret = SecretText::new("sixteen characters".to_owned());
        let at = Timestamp::from_second(1_795_338_000).unwrap();
        assert_eq!(
            signature(&secret, at, br#"{"records":[]}"#),
            "t=1795338000,v1=3de9fd7df5f055d921a216c79008adb4fa26cffdc8d373c6fbffe47905a290d0"
        );
    }
}
