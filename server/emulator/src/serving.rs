//! Starting and stopping the demo tenant.

pub mod wire;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::middleware;
use axum::routing::any;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use tokio::net::TcpListener;
use tokio::sync::{RwLock, oneshot};
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::control::{self, Control};
use crate::entra::{self, Entra, EntraSettings};
use crate::front::fault::Faults;
use crate::front::journal::Journal;
use crate::front::{self, Front};
use crate::graph::{self, Graph};
use crate::machine_room;
use crate::pc::agenda;
use crate::seed;
use crate::settings::Settings;
use crate::tenant::SharedTenant;
use wire::{Cut, Wires};

/// How long requests under way may take when the tenant stops.
const STOP: Duration = Duration::from_secs(2);
/// Seconds an access token lives, as Entra's do.
const TOKEN_SECONDS: i64 = 3600;

/// Why the demo tenant does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// It holds passwords of nobody, but it signs in anybody: it must not be reachable from elsewhere.
    #[error("the demo tenant listens on loopback only, not on {0}")]
    NotLoopback(SocketAddr),
    /// The address is taken, or not there.
    #[error("the demo tenant cannot listen on {0}: {1}")]
    Listen(SocketAddr, io::Error),
}

/// A demo tenant that runs.
pub struct Running {
    /// Where it listens.
    pub addr: SocketAddr,
    /// Its base URL, without a trailing slash: Entra's authority and Graph's.
    pub base_url: String,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// Rekey's client id.
    pub client_id: Uuid,
    /// Rekey's client secret.
    pub client_secret: String,
    /// The tenant itself.
    pub tenant: SharedTenant,
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
    agenda: JoinHandle<()>,
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running")
            .field("addr", &self.addr)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

impl Running {
    /// Stops taking requests and ends the PCs' timers. Requests under way have two seconds to end.
    pub async fn stop(mut self) {
        drop(self.stop);
        self.agenda.abort();
        if tokio::time::timeout(STOP, &mut self.server).await.is_err() {
            self.server.abort();
        }
    }

    /// Returns when the server has ended, which it does not do by itself.
    pub async fn wait(&mut self) {
        if let Err(error) = (&mut self.server).await {
            tracing::error!(%error, "the demo tenant ended badly");
        }
    }
}

/// Starts the demo tenant: Entra, Graph, the PCs, the control API and the machine room, on one address.
pub async fn start(settings: Settings) -> Result<Running, StartError> {
    if !settings.listen.ip().is_loopback() {
        return Err(StartError::NotLoopback(settings.listen));
    }
    let failed = |error| StartError::Listen(settings.listen, error);
    let listener = TcpListener::bind(settings.listen).await.map_err(failed)?;
    let addr = listener.local_addr().map_err(failed)?;
    let base_url = settings
        .public_url
        .clone()
        .unwrap_or_else(|| format!("http://{addr}"))
        .trim_end_matches('/')
        .to_owned();

    let seeded = seed::tenant(&settings);
    let (tenant_id, client_id) = (seeded.app.tenant_id, seeded.app.client_id);
    let client_secret = seeded.app.client_secrets.first().cloned().unwrap_or_default();
    let tenant: SharedTenant = Arc::new(RwLock::new(seeded));
    let agenda = tokio::spawn(agenda::keep(Arc::downgrade(&tenant)));
    let router = router(settings, &tenant, &base_url);
    let (stop, stopped) = oneshot::channel::<()>();
    let server = tokio::spawn(serve(Wires(listener), router, stopped));
    Ok(Running {
        addr,
        base_url,
        tenant_id,
        client_id,
        client_secret,
        tenant,
        stop,
        server,
        agenda,
    })
}

/// Serves until the other end of `stopped` is gone.
async fn serve(wires: Wires, router: Router, stopped: oneshot::Receiver<()>) {
    let serving = axum::serve(wires, router.into_make_service_with_connect_info::<Cut>());
    let stopped = async {
        // The sender is only ever dropped.
        let _ = stopped.await;
    };
    if let Err(error) = serving.with_graceful_shutdown(stopped).await {
        tracing::error!(%error, "the demo tenant cannot serve");
    }
}

fn router(settings: Settings, tenant: &SharedTenant, base_url: &str) -> Router {
    let entra_settings = EntraSettings {
        public_url: base_url.to_owned(),
        graph_url: base_url.to_owned(),
        access_token_seconds: TOKEN_SECONDS,
        sign_in_frequency: None,
    };
    // Streams of their own, so that a sign-in or a request id does not change the next recovery password.
    let stream = |number| {
        let mut rng = ChaCha20Rng::seed_from_u64(settings.seed);
        rng.set_stream(number);
        rng
    };
    let entra = Arc::new(Entra::new(entra_settings, stream(1)));
    let faults = Arc::new(Faults::default());
    let journal = Arc::new(Journal::default());
    let graph = Arc::new(Graph::new(
        Arc::clone(tenant),
        Arc::clone(&faults),
        base_url.to_owned(),
        stream(2),
    ));
    let front = Front {
        entra: Arc::clone(&entra),
        faults: Arc::clone(&faults),
        journal: Arc::clone(&journal),
        clock: settings.clock.clone(),
    };
    let control = Control {
        tenant: Arc::clone(tenant),
        entra: Arc::clone(&entra),
        faults,
        journal,
        settings: Arc::new(settings),
    };
    let graph = Router::new()
        .route("/v1.0/{*path}", any(graph::serve))
        .route("/beta/{*path}", any(graph::serve))
        .with_state(graph);
    graph
        .merge(entra::router(entra, Arc::clone(tenant)))
        .layer(middleware::from_fn_with_state(front, front::stand_before))
        .merge(control::router(control.clone()))
        .merge(machine_room::router(control))
}
