//! `rekey serve`: puts the parts together and listens until it is told to stop.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use app::desk::House;
use axum::Router;
use domain::ports::Ledger;
use jiff::SignedDuration;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::{Notify, broadcast, watch};

use crate::config::Config;
use crate::delivery::{self, Courier, Delivery};
use crate::device_codes::DeviceCodes;
use crate::embed::Embedding;
use crate::form_token::FormTokens;
use crate::http::patience::Pending;
use crate::look::Look;
use crate::readiness::UnderWay;
use crate::rekey::{Parts, Rekey};
use crate::site::Site;
use crate::timed_directory::TimedDirectory;
use crate::view_token::ViewTokens;
use crate::world::{SystemClock, SystemRandomness};
use crate::{Failed, http, jobs, ledger_file, policy_record, say, tenant, worker};
use domain::open_view::ViewPolicy;

/// Changes of orders that a slow listener may lag behind before it looks at the ledger instead.
const NEWS: usize = 256;

/// How long requests and the order under way may take to finish when Rekey is told to stop: as long as one call to the directory.
/// A client that has sent half a request and no more would hold the end up for ever.
const LONGEST_END: Duration = Duration::from_secs(20);

/// What was counted is summed up this often; nobody may ever ask for it.
const TIDY_METRICS_EVERY: Duration = Duration::from_secs(10);

/// So many orders are followed at a time: one that waits for the directory must not hold up the others.
const WORKERS: usize = 4;

/// Serves until SIGTERM or Ctrl-C.
pub async fn run(config: Config) -> Result<ExitCode, Failed> {
    let public_url = config.http.public_url.clone();
    let running = start(config).await?;
    say(&format!("ready {public_url}"))?;
    running.until_told().await?;
    Ok(ExitCode::SUCCESS)
}

/// A Rekey that listens.
pub struct Running {
    servers: tokio::task::JoinSet<Result<(), std::io::Error>>,
    stop: watch::Sender<bool>,
    terminate: Signal,
}

/// Starts everything.
pub async fn start(config: Config) -> Result<Running, Failed> {
    let (stop, stopping) = watch::channel(false);
    let (rekey, couriers) = assemble(&config, stopping).await?;
    let metrics = PrometheusBuilder::new().install_recorder()?;
    let mut servers = tokio::task::JoinSet::new();
    let public = TcpListener::bind(config.http.listen).await?;
    servers.spawn(listen(public, http::router(rekey.clone()), rekey.stopping.clone()));
    let admin = TcpListener::bind(config.http.admin_listen).await?;
    servers.spawn(listen(
        admin,
        http::admin::router(rekey.clone(), metrics.clone()),
        rekey.stopping.clone(),
    ));
    let pause = SignedDuration::from_millis(i64::from(config.rotation.first_pause_ms));
    for _ in 0..WORKERS {
        servers.spawn(worker::run(rekey.clone(), pause));
    }
    for courier in couriers {
        servers.spawn(delivery::run(courier, rekey.stopping.clone()));
    }
    jobs::start(&rekey, &mut servers);
    tokio::spawn(sum_up(metrics));
    // Listened for before anybody hears that Rekey is ready, and may tell it to stop.
    let terminate = signal(SignalKind::terminate())?;
    Ok(Running {
        servers,
        stop,
        terminate,
    })
}

/// The parts, as they are configured.
async fn assemble(config: &Config, stopping: watch::Receiver<bool>) -> Result<(Rekey, Vec<Courier>), Failed> {
    let entra = tenant::connect(config)?;
    let site = Site::find(&std::env::current_exe()?)?;
    let (ledger, key) = ledger_file::open(config).await?;
    let graph = entra.directory();
    let ledger: Arc<dyn Ledger> = Arc::new(ledger);
    policy_record::record(config, ledger.as_ref()).await?;
    let ports = delivery::Ports {
        ledger: ledger.clone(),
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
    };
    let Delivery { outbox, couriers } = Delivery::new(&config.delivery, &config.http.public_url, &ports)?;
    let look = Look::read(&config.organisation)?;
    let rekey = Rekey::new(Parts {
        ledger,
        directory: Arc::new(TimedDirectory {
            directory: graph.clone(),
            clock: Arc::new(SystemClock),
        }),
        people: graph.clone(),
        trail: graph.clone(),
        posture: graph,
        outbox: Arc::new(outbox),
        policies: config.policies(),
        tenant: config.entra.tenant_id.unwrap_or_default(),
        behind_proxy: config.http.behind_proxy,
        sign_in: entra.sign_in(),
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        forms: FormTokens::new(key.derive("form tokens")),
        views: ViewTokens::new(key.derive("view tokens")),
        house: Arc::new(house(config, &look)),
        look,
        limits: config.session.limits(),
        public_url: config.http.public_url.clone(),
        authority: tenant::authority(config)?.origin().ascii_serialization(),
        site,
        order_due: Notify::new(),
        incident_rotating: Notify::new(),
        readiness: UnderWay::default(),
        news: broadcast::Sender::new(NEWS),
        pending: Pending::default(),
        stations_seen: std::sync::Mutex::default(),
        device_codes: DeviceCodes::default(),
        stopping,
        embed: Embedding::new(config.embed.origins.clone()),
    });
    Ok((rekey, couriers))
}

async fn sum_up(metrics: PrometheusHandle) {
    loop {
        tokio::time::sleep(TIDY_METRICS_EVERY).await;
        metrics.run_upkeep();
    }
}

fn house(config: &Config, look: &Look) -> House {
    House {
        view: ViewPolicy {
            seconds: config.view.seconds,
            extensions: config.view.extensions,
        },
        grace_seconds: config.view.grace_seconds,
        helpdesk: config.helpdesk.clone(),
        organisation: look.organisation(&config.organisation),
    }
}

async fn listen(listener: TcpListener, router: Router, mut stopping: watch::Receiver<bool>) -> Result<(), std::io::Error> {
    let told = async move {
        // A sender that is gone means the same: stop.
        let _ = stopping.wait_for(|stopping| *stopping).await;
    };
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(told).await
}

impl Running {
    /// Waits for SIGTERM or Ctrl-C, then lets requests and the order under way finish, within [`LONGEST_END`].
    pub async fn until_told(mut self) -> Result<(), Failed> {
        tokio::select! {
            _ = self.terminate.recv() => {}
            interrupted = tokio::signal::ctrl_c() => interrupted?,
            ended = self.servers.join_next() => if let Some(ended) = ended { ended?? },
        }
        self.stop.send_replace(true);
        if let Ok(finished) = tokio::time::timeout(LONGEST_END, finish(&mut self.servers)).await {
            return finished;
        }
        tracing::warn!("not everything under way came to its end");
        Ok(())
    }
}

async fn finish(servers: &mut tokio::task::JoinSet<Result<(), std::io::Error>>) -> Result<(), Failed> {
    while let Some(ended) = servers.join_next().await {
        ended??;
    }
    Ok(())
}
