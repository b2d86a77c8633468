//! Who is visiting: every request gets a reference, a language, and the session of its cookie. A bug becomes a page.

use std::net::{IpAddr, SocketAddr};
use std::panic::AssertUnwindSafe;

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
use futures::FutureExt;
use http::HeaderMap;
use http::header::ACCEPT_LANGUAGE;
use tracing::Instrument;

use crate::http::answer;
use crate::http::cookies::LANGUAGE;
use crate::http::frame::{self, Look};
use crate::rekey::Rekey;

/// What is known of a request.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Its reference.
    pub reference: Reference,
    /// Its language.
    pub language: Language,
    /// The living session, if there is one.
    pub session: Option<Session>,
    /// The network address of the browser.
    pub from: Option<String>,
    /// The portal's frame that the page is in, where it is in one.
    pub frame: Option<Embedded>,
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
        let (session, framed, lost) = match find_session(&rekey, &jar, request.headers()).await {
            Ok((session, framed)) => (session, framed, false),
            Err(()) => (None, false, true),
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
            from: address(&rekey, &request),
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
