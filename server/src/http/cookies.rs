//! The cookies: opaque, for this host only, unreadable for scripts.

use axum_extra::extract::cookie::{Cookie, SameSite};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::rekey::Rekey;

/// The language that was chosen. Not a secret.
pub const LANGUAGE: &str = "rekey-language";

/// Set by the page that keeps itself on a person's own phone: signing out leaves that page there. Not a secret.
pub const OWN_DEVICE: &str = "rekey-own-device";

/// The session cookie's name. `__Host-` binds it to this host and to https (RFC 6265bis, section 4.1.3.2).
pub fn session_name(rekey: &Rekey) -> &'static str {
    if rekey.is_https() { "__Host-rekey" } else { "rekey" }
}

/// The name of the cookie that binds sign-in attempts to a browser.
pub fn browser_name(rekey: &Rekey) -> &'static str {
    if rekey.is_https() {
        "__Host-rekey-browser"
    } else {
        "rekey-browser"
    }
}

/// 32 random bytes as text.
pub fn random_value(rekey: &Rekey) -> String {
    let mut bytes = [0; 32];
    rekey.randomness.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A cookie that ends with the browser. `Lax`, because the way back from Entra comes from another site.
pub fn cookie(rekey: &Rekey, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(rekey.is_https())
        .same_site(SameSite::Lax)
        .build()
}

/// The same, to remove it.
pub fn removal(rekey: &Rekey, name: &'static str) -> Cookie<'static> {
    let mut removed = cookie(rekey, name, String::new());
    removed.make_removal();
    removed
}
