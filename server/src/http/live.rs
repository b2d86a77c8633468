//! `GET /activity/live`: news of the person's rotation orders, as server-sent events.

use std::convert::Infallible;
use std::time::Duration;

use app::pages::order_status::order_status_html;
use app::words::Words;
use axum::Extension;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::disclosure::DisclosureFilter;
use domain::failure::Failure;
use domain::id::{Digest, PersonId};
use futures::stream::{self, Stream};
use http::StatusCode;
use tokio::sync::broadcast::error::RecvError;

use crate::desk::order_status;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// How many disclosures are followed: those of the first page.
const FOLLOWED: u32 = 20;

/// How often it is looked at the ledger without news.
const LOOK_AFTER: Duration = Duration::from_secs(20);

/// Sends the status of the person's orders now and at every change, until none is open.
pub async fn live(State(rekey): State<Rekey>, Extension(visit): Extension<Visit>) -> Response {
    let Some(session) = visit.session else {
        return StatusCode::from_u16(Failure::SignedOut.status())
            .unwrap_or(StatusCode::UNAUTHORIZED)
            .into_response();
    };
    let listener = Listener {
        person: session.person,
        session: session.id,
        words: Words(visit.language),
        news: rekey.news.subscribe(),
        rekey,
        first: true,
    };
    Sse::new(listener.events()).keep_alive(KeepAlive::default()).into_response()
}

struct Listener {
    rekey: Rekey,
    person: PersonId,
    session: Digest,
    words: Words,
    news: tokio::sync::broadcast::Receiver<PersonId>,
    first: bool,
}

impl Listener {
    fn events(self) -> impl Stream<Item = Result<Event, Infallible>> {
        let batches = stream::unfold(Some(self), |listener| async {
            let mut listener = listener?;
            if !std::mem::take(&mut listener.first) && !listener.wait().await {
                return None;
            }
            let (events, open) = listener.look().await?;
            Some((stream::iter(events), open.then_some(listener)))
        });
        futures::StreamExt::map(futures::StreamExt::flatten(batches), Ok)
    }

    /// Waits for news of this person, or a while. `false`: Rekey stops.
    async fn wait(&mut self) -> bool {
        let mut stopping = self.rekey.stopping.clone();
        loop {
            tokio::select! {
                _ = stopping.wait_for(|stopping| *stopping) => return false,
                () = tokio::time::sleep(LOOK_AFTER) => return true,
                news = self.news.recv() => match news {
                    Ok(person) if person != self.person => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => return true,
                    Err(RecvError::Closed) => return false,
                },
            }
        }
    }

    fn concerning(&self) -> DisclosureFilter {
        DisclosureFilter {
            concerning: Some(self.person),
            ..DisclosureFilter::default()
        }
    }

    /// The events to send, and whether an order is open. `None` when the session has ended or the ledger does not answer: the
    /// browser comes again by itself.
    async fn look(&self) -> Option<(Vec<Event>, bool)> {
        let now = self.rekey.clock.now();
        // Looking must not keep the session alive: the page may be open on a borrowed phone that nobody holds.
        let alive = self.rekey.ledger.is_session_alive(self.session, now, self.rekey.limits).await;
        alive.ok().filter(|alive| *alive)?;
        let past = self.rekey.ledger.list_disclosures(&self.concerning(), FOLLOWED).await.ok()?;
        let open = past.iter().any(|past| !past.order.state.has_ended());
        let mut events: Vec<Event> = past
            .iter()
            .map(|past| {
                let status = order_status_html(self.words, &order_status(&past.order, past.at));
                // A line break ends a line of the event; the first one divides the ID from the status.
                Event::default().data(format!("{}\n{}", past.order.id, status.replace(['\n', '\r'], " ")))
            })
            .collect();
        if !open {
            events.push(Event::default().data("end"));
        }
        Some((events, open))
    }
}
