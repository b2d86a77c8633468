//! Who is visiting: every request gets a reference, a language, and the session of its cookie. A bug becomes a page.

use std::net::{IpAddr, SocketAddr};
use std::panic::AssertUnwindSafe;
use std::sync::PoisonError;

use app::embedded::Embedded;
use app::words::Language;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use domain::actor::Actor;
use domain::failure::Failure;
use domain::id::{Digest, Reference};
use domain::session::Session;
use domain::station::Station;
use futures::FutureExt;
use http::HeaderMap;
use http::header::ACCEPT_LANGUAGE;
use tracing::Instrument;

use crate::http::answer;
use crate::http::cookies::{self, LANGUAGE};
use crate::http::frame::{self, Look};
use crate::rekey::Rekey;

/// Where a station asks, without a script, whether somebody is still there.
pub const STILL_HERE: &str = "/kiosk/still-here";

/// What is known of a request.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Its reference.
    pub reference: Reference,
    /// Its language.
    pub language: Language,
    /// The living session, if there is one.
    pub session: Option<Session>,
    /// From where: the network address of the browser, and at a kiosk station its name and place.
    pub from: Option<String>,
    /// The portal's frame that the page is in, where it is in one.
    pub frame: Option<Embedded>,
    /// The kiosk station that this browser is.
    pub station: Option<Station>,
    /// Whether the browser has a station's credential that is none, or none any more.
    pub station_refused: bool,
}

impl Visit {
    /// The person who acts in this request.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] when there is nobody.
    pub fn actor(&self) -> Result<Actor<'_>, Failure> {
        Ok(self.actor_of(self.session.as_ref().ok_or(Failure::SignedOut)?))
    }

    /// The same with the session that has fresh tokens.
    pub fn actor_of<'a>(&'a self, session: &'a Session) -> Actor<'a> {
        Actor {
            session,
            reference: &self.reference,
            from: self.from.as_deref(),
        }
    }
}

/// Finds out who is visiting, answers within a log span that bears the reference, and catches bugs.
pub async fn receive(State(rekey): State<Rekey>, mut request: Request, next: Next) -> Response {
    let reference = rekey.new_reference();
    let span = tracing::info_span!("request", %reference, method = %request.method(), path = %request.uri().path());
    let answered = async {
        let jar = CookieJar::from_headers(request.headers());
        let (session, framed, station, lost) = match find(&rekey, &jar, request.uri().path(), request.headers()).await {
            Ok((session, framed, station)) => (session, framed, station, false),
            Err(()) => (None, false, None, true),
        };
        let look = framed.then(|| Look::of(&rekey, &jar));
        let visit = Visit {
            language: look
                .as_ref()
                .and_then(|look| look.language)
                .unwrap_or_else(|| language(&jar, request.headers())),
            reference,
            frame: look.map(|look| frame_of(look, session.as_ref())),
            session,
            from: whence(address(&rekey, &request), station.as_ref()),
            station_refused: station.is_none() && jar.get(cookies::station_name(&rekey)).is_some(),
            station,
        };
        request.extensions_mut().insert(visit.clone());
        // Who need not know who is visiting goes on without.
        if lost && !matches!(request.uri().path(), "/" | "/hidden" | "/auth/sign-out") {
            return answer::failure(&rekey, &visit, Failure::LedgerUnwritable).await;
        }
        match AssertUnwindSafe(next.run(request)).catch_unwind().await {
            Ok(response) => response,
            Err(_) => answer::failure(&rekey, &visit, Failure::Bug).await,
        }
    };
    let response = answered.instrument(span.clone()).await;
    let _entered = span.enter();
    metrics::counter!("rekey_http_answers_total", "status" => response.status().as_u16().to_string()).increment(1);
    tracing::info!(status = response.status().as_u16(), "answered");
    response
}

/// The session, whether it is that of a frame, and the station of this browser. A session counts only at the station it was opened at,
/// and at a station no other does: when a station is revoked its sessions end with it.
async fn find(
    rekey: &Rekey,
    jar: &CookieJar,
    path: &str,
    headers: &HeaderMap,
) -> Result<(Option<Session>, bool, Option<Station>), ()> {
    let station = find_station(rekey, jar).await?;
    // To ask whether somebody is still here is no use of the session.
    if path == STILL_HERE {
        return Ok((None, false, station));
    }
    let here = station.as_ref().map(|station| &station.number);
    let (session, framed) = find_session(rekey, jar, headers).await?;
    let session = session.filter(|session| session.station.as_ref().map(|station| &station.number) == here);
    Ok((session, framed, station))
}

/// The session of the first cookie that has one, and whether a frame's cookie was the last one looked at.
async fn find_session(rekey: &Rekey, jar: &CookieJar, headers: &HeaderMap) -> Result<(Option<Session>, bool), ()> {
    let mut framed = false;
    for name in frame::session_names(rekey, headers) {
        let Some(cookie) = jar.get(name) else { continue };
        framed = name == frame::session_name(rekey);
        let id = Digest::of(cookie.value());
        let found = rekey
            .ledger
            .find_session(id, rekey.clock.now(), rekey.limits)
            .await
            .map_err(|_| ())?;
        // A session is good in its own cookie alone, and in a frame while its portal is on the list.
        let fits = |session: &Session| match &session.portal {
            None => !framed,
            Some(portal) => framed && rekey.embed.is_listed(portal),
        };
        if let Some(session) = found.filter(fits) {
            return Ok((Some(session), framed));
        }
    }
    Ok((None, framed))
}

/// The session knows its portal best.
fn frame_of(look: Look, session: Option<&Session>) -> Embedded {
    let portal = session.and_then(|session| session.portal.clone());
    Embedded {
        portal: portal.or(look.frame.portal),
        theme: look.frame.theme,
    }
}

async fn find_station(rekey: &Rekey, jar: &CookieJar) -> Result<Option<Station>, ()> {
    let Some(cookie) = jar.get(cookies::station_name(rekey)) else {
        return Ok(None);
    };
    let station = rekey.stations().recognise(cookie.value()).await.map_err(|_| ())?;
    if let Some(station) = &station {
        let mut seen = rekey.stations_seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(station.number.clone(), rekey.clock.now());
    }
    Ok(station)
}

/// Every record of what is done at a station bears its name and place.
fn whence(address: Option<String>, station: Option<&Station>) -> Option<String> {
    match (address, station) {
        (Some(address), Some(station)) => Some(format!("{address}, {}", station.label())),
        (None, Some(station)) => Some(station.label()),
        (address, None) => address,
    }
}

/// Where the request comes from: the peer, or what a proxy of the organisation's own has put last.
fn address(rekey: &Rekey, request: &Request) -> Option<String> {
    let forwarded = || {
        let header = request.headers().get_all("x-forwarded-for").iter().next_back()?;
        let last = header.to_str().ok()?.rsplit(',').next()?.trim();
        last.parse::<IpAddr>().ok()
    };
    let peer = || Some(request.extensions().get::<ConnectInfo<SocketAddr>>()?.0.ip());
    let address = if rekey.behind_proxy { forwarded() } else { peer() };
    address.map(|address| address.to_canonical().to_string())
}

fn language(jar: &CookieJar, headers: &HeaderMap) -> Language {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::choose(jar.get(LANGUAGE).map(axum_extra::extract::cookie::Cookie::value), accepted)
}
