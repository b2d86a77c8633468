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

/// The name of the cookie that holds a kiosk station's credential.
pub fn station_name(rekey: &Rekey) -> &'static str {
    if rekey.is_https() {
        "__Host-rekey-station"
    } else {
        "rekey-station"
    }
}

/// How long a browser keeps a station's credential: as long as browsers keep any cookie. Each visit of its start begins anew.
const STATION_SECONDS: u32 = 400 * 24 * 3600;

/// The credential of a station.
pub fn station(rekey: &Rekey, value: String) -> Cookie<'static> {
    ending(rekey, station_name(rekey), value, STATION_SECONDS)
}

/// The cookie of a session at a station: it goes by itself where the network does not let it be removed.
pub fn ending(rekey: &Rekey, name: &'static str, value: String, seconds: u32) -> Cookie<'static> {
    let mut ending = cookie(rekey, name, value);
    // The library's own type for spans is not at hand, so it reads one.
    let span = Cookie::parse(format!("span=; Max-Age={seconds}"));
    ending.set_max_age(span.ok().and_then(|span| span.max_age()));
    ending
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
