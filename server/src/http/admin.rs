//! The admin listener: is it alive, is it ready, what does it count.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::StatusCode;
use metrics_exporter_prometheus::PrometheusHandle;

use crate::rekey::Rekey;

/// The admin listener's routes.
pub fn router(rekey: Rekey, metrics: PrometheusHandle) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .with_state(rekey)
        .route("/metrics", get(move || async move { metrics.render() }))
}

/// Ready means: the ledger answers. Entra and Graph may be down; then people get a page that says so.
async fn ready(State(rekey): State<Rekey>) -> (StatusCode, &'static str) {
    match rekey.ledger.head().await {
        Ok(_) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the ledger does not answer\n"),
    }
}
