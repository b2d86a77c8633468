//! Whether a request comes from the frame of a portal, and who is visiting there.
//!
//! A frame has cookies of its own, so that a session in a window never is one in a frame: what a frame can be made to do is less.

use app::embedded::{Embedded, Theme};
use app::words::Language;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use http::HeaderMap;

use crate::http::cookies;
use crate::rekey::Rekey;

/// What a portal asked for: language, theme, and who it is. Not secret, and believed only as far as the portal is on the list.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// The language, where one of Rekey's was named.
    pub language: Option<Language>,
    /// The frame.
    pub frame: Embedded,
}

/// The name of the session cookie in frames.
pub fn session_name(rekey: &Rekey) -> &'static str {
    if rekey.is_https() {
        "__Host-rekey-embed"
    } else {
        "rekey-embed"
    }
}

fn look_name(rekey: &Rekey) -> &'static str {
    if rekey.is_https() {
        "__Host-rekey-embed-look"
    } else {
        "rekey-embed-look"
    }
}

/// The session cookies that count in this request, the first one first. Browsers say where an answer will be seen; a request that
/// does not show, or of a browser that does not say it, is taken for one of a window while there is a session in one.
pub fn session_names(rekey: &Rekey, headers: &HeaderMap) -> Vec<&'static str> {
    let window = cookies::session_name(rekey);
    if !rekey.embed.is_on() {
        return vec![window];
    }
    match headers.get("sec-fetch-dest").and_then(|value| value.to_str().ok()) {
        Some("document") => vec![window],
        Some("iframe" | "frame") => vec![session_name(rekey)],
        _ => vec![window, session_name(rekey)],
    }
}

/// A cookie for this frame in this portal only (CHIPS): `None`, because the frame is another site's; `Partitioned`, so that no other
/// page gets it. Browsers take `Secure` cookies over http from loopback, too.
fn cookie(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(true)
        .same_site(SameSite::None)
        .partitioned(true)
        .build()
}

/// The session cookie of a frame.
pub fn session_cookie(rekey: &Rekey, value: String) -> Cookie<'static> {
    cookie(session_name(rekey), value)
}

/// The same, to remove it.
pub fn session_removal(rekey: &Rekey) -> Cookie<'static> {
    let mut removed = cookie(session_name(rekey), String::new());
    removed.make_removal();
    removed
}

impl Look {
    /// What the portal has asked for, as the frame's cookie keeps it.
    pub fn of(rekey: &Rekey, jar: &CookieJar) -> Self {
        let value = jar
            .get(look_name(rekey))
            .map(|cookie| cookie.value().to_owned())
            .unwrap_or_default();
        let mut parts = value.splitn(3, '|');
        let mut next = || parts.next().unwrap_or_default().to_owned();
        let (language, theme, portal) = (next(), next(), next());
        Self::new(rekey, &language, &theme, &portal)
    }

    /// From the words of a portal.
    pub fn new(rekey: &Rekey, language: &str, theme: &str, portal: &str) -> Self {
        // "de-AT" is German.
        let language = language.split('-').next().and_then(Language::from_tag);
        let portal = rekey.embed.is_listed(portal).then(|| portal.to_owned());
        Self {
            language,
            frame: Embedded {
                portal,
                theme: Theme::from_code(theme),
            },
        }
    }

    /// The cookie that keeps it.
    pub fn cookie(&self, rekey: &Rekey) -> Cookie<'static> {
        let language = self.language.map(Language::tag).unwrap_or_default();
        let portal = self.frame.portal.as_deref().unwrap_or_default();
        cookie(look_name(rekey), format!("{language}|{}|{portal}", self.frame.theme.code()))
    }
}

/// Who may frame the page: its portal, where it is known; where the session is over, each on the list; any other page nobody.
pub fn ancestors(rekey: &Rekey, frame: Option<&Embedded>) -> String {
    match frame {
        None => "'none'".to_owned(),
        Some(Embedded {
            portal: Some(portal), ..
        }) => portal.clone(),
        Some(Embedded { portal: None, .. }) => rekey.embed.origins().join(" "),
    }
}
