//! The parts of a running Rekey, shared by everything that serves a request.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, Mutex};

use app::desk::House;
use axum::extract::FromRef;
use domain::console::Console;
use domain::failure::Failure;
use domain::guard::Guard;
use domain::id::{PersonId, Reference};
use domain::incident::handle::Incidents;
use domain::order_rotation::OrderRotation;
use domain::ports::{Clock, Directory, Ledger, Outbox, People, Posture, Randomness, Trail};
use domain::record::{Event, EventCode};
use domain::rotation::{Cause, OrderFilter};
use domain::session::{Session, SessionLimits};
use domain::station::enrol::Stations;
use entra::sign_in::{SignIn, SignInError};
use jiff::Timestamp;
use leptos::config::LeptosOptions;
use tokio::sync::{Notify, broadcast, watch};
use url::Url;
use uuid::Uuid;

use crate::config::Policies;
use crate::device_codes::DeviceCodes;
use crate::embed::Embedding;
use crate::form_token::FormTokens;
use crate::http::patience::Pending;
use crate::look::Look;
use crate::readiness::UnderWay;
use crate::site::Site;
use crate::view_token::ViewTokens;

/// A token with less time left than this is renewed before it is used.
const RENEW_BEFORE: jiff::SignedDuration = jiff::SignedDuration::from_mins(2);

/// A running Rekey.
#[derive(Clone)]
pub struct Rekey(Arc<Parts>);

/// What it consists of.
pub struct Parts {
    /// Where everything is recorded.
    pub ledger: Arc<dyn Ledger>,
    /// Graph.
    pub directory: Arc<dyn Directory>,
    /// Graph's people.
    pub people: Arc<dyn People>,
    /// Graph's audit log.
    pub trail: Arc<dyn Trail>,
    /// How the tenant is set up.
    pub posture: Arc<dyn Posture>,
    /// The way of records to the outside.
    pub outbox: Arc<dyn Outbox>,
    /// What the organisation asks for.
    pub policies: Policies,
    /// The tenant.
    pub tenant: Uuid,
    /// Whether a proxy tells the browser's address.
    pub behind_proxy: bool,
    /// Sign-in.
    pub sign_in: Arc<SignIn>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// Form tokens.
    pub forms: FormTokens,
    /// Tokens of open key views.
    pub views: ViewTokens,
    /// What pages show of the organisation.
    pub house: Arc<House>,
    /// The organisation's look.
    pub look: Look,
    /// How long sessions last.
    pub limits: SessionLimits,
    /// The address people use.
    pub public_url: Url,
    /// The origin of sign-in, which forms may lead to.
    pub authority: String,
    /// The built files.
    pub site: Site,
    /// Wakes the worker when an order may be due.
    pub order_due: Notify,
    /// The readiness check under way.
    pub readiness: UnderWay,
    /// Wakes the job that rotates the keys of incidents.
    pub incident_rotating: Notify,
    /// Whose orders have changed.
    pub news: broadcast::Sender<PersonId>,
    /// Pages that take long.
    pub pending: Pending,
    /// When each kiosk station was heard of since the start: closer than the ledger knows it.
    pub stations_seen: Mutex<HashMap<Reference, Timestamp>>,
    /// Sign-ins at stations that people make on their own phones.
    pub device_codes: DeviceCodes,
    /// Becomes true when Rekey stops.
    pub stopping: watch::Receiver<bool>,
    /// Rekey inside of portals.
    pub embed: Embedding,
}

impl Deref for Rekey {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl FromRef<Rekey> for LeptosOptions {
    fn from_ref(rekey: &Rekey) -> Self {
        rekey.site.options.clone()
    }
}

impl Rekey {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// Whether people reach it by https.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// A reference for a request.
    pub fn new_reference(&self) -> Reference {
        Reference::random(self.randomness.as_ref())
    }

    /// Who may help themselves.
    pub fn guard(&self) -> Guard<'_> {
        Guard {
            people: self.people.as_ref(),
            posture: self.posture.as_ref(),
            policy: self.policies.self_service,
            key_access: self.policies.key_access,
        }
    }

    /// The helpdesk console.
    pub fn console(&self) -> Console<'_> {
        Console {
            ledger: self.ledger.as_ref(),
            directory: self.directory.as_ref(),
            people: self.people.as_ref(),
            outbox: self.outbox.as_ref(),
            clock: self.clock.as_ref(),
            randomness: self.randomness.as_ref(),
            policy: &self.policies.console,
            key_access: self.policies.key_access,
            plan: self.policies.rotation.rules.plan(Cause::Helpdesk),
        }
    }

    /// Orders by hand and decisions.
    pub fn order_rotation(&self) -> OrderRotation<'_> {
        OrderRotation {
            ledger: self.ledger.as_ref(),
            directory: self.directory.as_ref(),
            people: self.people.as_ref(),
            clock: self.clock.as_ref(),
            randomness: self.randomness.as_ref(),
        }
    }

    /// The orders whose password was given out so long ago that it should be proven dead, and is not.
    pub fn overdue(&self) -> OrderFilter {
        OrderFilter::overdue(self.clock.now(), self.policies.rotation.overdue_days)
    }

    /// Incidents.
    pub fn incidents(&self) -> Incidents<'_> {
        Incidents {
            ledger: self.ledger.as_ref(),
            clock: self.clock.as_ref(),
            randomness: self.randomness.as_ref(),
        }
    }

    /// Kiosk stations.
    pub fn stations(&self) -> Stations<'_> {
        Stations {
            ledger: self.ledger.as_ref(),
            clock: self.clock.as_ref(),
            randomness: self.randomness.as_ref(),
        }
    }

    /// A person whom Entra gives no new tokens is signed out here, too. That Entra does not answer is no reason.
    async fn end_where_refused(&self, session: &Session, error: &SignInError) {
        let refused = matches!(
            error,
            SignInError::RefreshRefused | SignInError::Refused | SignInError::InteractionRequired { .. }
        );
        let event = Event {
            person: Some(session.person),
            person_name: Some(session.user_principal_name.clone()),
            detail: Some(Failure::from(error).code().to_owned()),
            from: session.station.as_ref().map(ToString::to_string),
            ..Event::new(EventCode::SignedOut, self.clock.now())
        };
        if refused && self.ledger.end_session(session.id, &event).await.is_err() {
            tracing::error!("a session that Entra refuses was not ended");
        }
    }

    /// The session with tokens that are good for a while yet; renewed and kept where they were not.
    ///
    /// # Errors
    /// When Entra gives no new ones, or they cannot be kept.
    pub async fn with_fresh_tokens(&self, mut session: Session) -> Result<Session, Failure> {
        let soon = self
            .clock
            .now()
            .saturating_add(RENEW_BEFORE)
            .unwrap_or_else(|_| self.clock.now());
        if session.tokens.access_expires_at > soon {
            return Ok(session);
        }
        let refresh = session.tokens.refresh.as_ref().ok_or(Failure::SignInAgain)?;
        session.tokens = match self.sign_in.refresh(refresh).await {
            Ok(tokens) => tokens,
            Err(error) => {
                tracing::warn!(%error, "tokens were not renewed");
                self.end_where_refused(&session, &error).await;
                return Err(Failure::from(&error));
            }
        };
        self.ledger.put_tokens(session.id, &session.tokens).await?;
        Ok(session)
    }
}
