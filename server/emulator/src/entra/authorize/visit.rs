//! One browser with a request that is in order: ask, or answer.

use std::collections::BTreeSet;

use axum::response::Response;
use jiff::SignedDuration;
use uuid::Uuid;

use crate::entra::cookie::with_cookie;
use crate::entra::refusal::{Refusal, RequestIds};
use crate::entra::store::{CODE_SECONDS, Code, Grant, Session};
use crate::entra::{EntraSettings, State, page};
use crate::tenant::Tenant;
use crate::user::User;

use super::answer::Answer;
use super::request::{Prompt, Request};
use super::{Choice, account};

/// One valid request of one browser.
pub(super) struct Visit<'a> {
    pub(super) settings: &'a EntraSettings,
    pub(super) tenant: &'a Tenant,
    pub(super) ids: RequestIds,
    /// The session cookie it sent.
    pub(super) cookie: Option<String>,
    pub(super) answer: &'a Answer,
}

impl Visit<'_> {
    /// A code, an error or the sign-in page.
    pub(super) fn answer(&self, state: &mut State, request: &Request, choice: Option<Choice>) -> Response {
        let session = self
            .cookie
            .as_ref()
            .and_then(|cookie| state.store.sessions.get(cookie))
            .cloned();
        match choice {
            Some(Choice::Cancel) => self.refuse(&Refusal::new(
                "access_denied",
                65_004,
                "User declined to consent to access the app.",
            )),
            Some(Choice::Account(account)) => self.choose(state, request, session, &account),
            None if request.prompt == Prompt::None => self.silently(state, request, session),
            None => self.arrive(state, request, session),
        }
    }

    /// Nobody has pressed anything yet: single sign-on if nothing speaks against it, else the page.
    fn arrive(&self, state: &mut State, request: &Request, session: Option<Session>) -> Response {
        let asks = matches!(request.prompt, Prompt::SelectAccount | Prompt::Consent);
        let Some(session) = session.filter(|session| !asks && self.suffices(request, session)) else {
            return self.page(request, None);
        };
        match self.account(session.oid) {
            Ok(_) => self.issue(state, request, session),
            Err(refusal) => self.page(request, Some(&refusal)),
        }
    }

    /// `prompt=none`: a code, or an error that says what is in the way.
    fn silently(&self, state: &mut State, request: &Request, session: Option<Session>) -> Response {
        let signed_in = session.filter(|session| self.is_hinted(request, session));
        let refusal = match signed_in {
            None => no_session(),
            Some(session) if !request.acrs_satisfied_by(&session) => Refusal::new(
                "interaction_required",
                50_076,
                "Due to a configuration change made by your administrator, or because you moved to a new location, you must use \
                 multi-factor authentication to access the resource.",
            ),
            Some(session) if !self.suffices(request, &session) => no_session(),
            Some(session) => match self
                .account(session.oid)
                .and_then(|_| request.scopes.granted(&self.tenant.app))
            {
                Ok(_) => return self.issue(state, request, session),
                Err(refusal) => refusal.under("interaction_required"),
            },
        };
        self.refuse(&refusal)
    }

    /// An account was pressed, which stands for giving its credentials unless the session is good enough already.
    fn choose(&self, state: &mut State, request: &Request, session: Option<Session>, account: &str) -> Response {
        let account = account
            .parse()
            .map_err(|_| Refusal::no_account())
            .and_then(|oid| self.account(oid));
        let user = match account {
            Ok(user) => user,
            Err(refusal) => return self.page(request, Some(&refusal)),
        };
        let before = session.filter(|session| session.oid == user.id);
        match before {
            Some(session) if request.is_satisfied_by(&session, self.ids.now, self.settings.sign_in_frequency) => {
                self.issue(state, request, session)
            }
            before => {
                let session = self.sign_in(state, request, user.id, before);
                let cookie = state.secret();
                if let Some(old) = &self.cookie {
                    state.store.sessions.remove(old);
                }
                state.store.sessions.insert(cookie.clone(), session.clone());
                let response = self.issue(state, request, session);
                with_cookie(response, &cookie, self.tenant.app.tenant_id)
            }
        }
    }

    fn sign_in(&self, state: &mut State, request: &Request, oid: Uuid, before: Option<Session>) -> Session {
        let (id, mut acrs) = before.map_or_else(|| (state.id(), BTreeSet::new()), |old| (old.id, old.acrs));
        acrs.extend(request.claims.acrs().cloned());
        Session {
            oid,
            id,
            auth_time: self.ids.now,
            acrs,
        }
    }

    fn issue(&self, state: &mut State, request: &Request, session: Session) -> Response {
        let now = self.ids.now;
        state.store.prune(now);
        let (code, session_state) = (state.secret(), session.id.to_string());
        let grant = Grant {
            id: state.id(),
            session,
            scopes: request.scopes.clone(),
            claims: request.claims.clone(),
            nonce: request.nonce.clone(),
        };
        let expires = now + SignedDuration::from_secs(CODE_SECONDS);
        let redirect_uri = self.answer.redirect_uri().to_owned();
        let challenge = request.challenge.clone();
        state.store.codes.insert(
            code.clone(),
            Code {
                grant,
                redirect_uri,
                challenge,
                expires,
                redeemed: false,
            },
        );
        self.answer.send(&[("code", &code), ("session_state", &session_state)])
    }

    /// Tells the client what is wrong.
    pub(super) fn refuse(&self, refusal: &Refusal) -> Response {
        let (description, uri) = (refusal.description(&self.ids), refusal.uri(&self.settings.public_url));
        let mut pairs = vec![("error", refusal.error)];
        if refusal.code == 65_004 {
            pairs.push(("error_subcode", "cancel"));
        }
        pairs.extend([("error_description", description.as_str()), ("error_uri", uri.as_str())]);
        self.answer.send(&pairs)
    }

    fn page(&self, request: &Request, refusal: Option<&Refusal>) -> Response {
        page::sign_in(&page::SignIn {
            action: &format!("/{}/oauth2/v2.0/authorize", self.tenant.app.tenant_id),
            accounts: &self.tenant.users,
            hint: request.login_hint.as_deref(),
            alert: refusal.map(Refusal::sentence).as_deref(),
            carried: &request.params,
        })
    }

    fn suffices(&self, request: &Request, session: &Session) -> bool {
        self.is_hinted(request, session) && request.is_satisfied_by(session, self.ids.now, self.settings.sign_in_frequency)
    }

    /// Whether the session is of the account that `login_hint` names, if it names one.
    fn is_hinted(&self, request: &Request, session: &Session) -> bool {
        let Some(hint) = &request.login_hint else { return true };
        let user = self.tenant.users.iter().find(|user| user.id == session.oid);
        user.is_some_and(|user| user.user_principal_name.eq_ignore_ascii_case(hint))
    }

    fn account(&self, oid: Uuid) -> Result<&User, Refusal> {
        account(self.tenant, oid)
    }
}

fn no_session() -> Refusal {
    Refusal::new(
        "login_required",
        50_058,
        "A silent sign-in request was sent but no user is signed in.",
    )
}
