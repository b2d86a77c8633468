//! What HTTP adds to the pages.

pub mod admin;
pub mod answer;
pub mod cookies;
mod digits;
pub mod doors;
pub mod embed;
pub mod export;
pub mod extend;
pub mod frame;
pub mod headers;
pub mod incident_report;
pub mod kiosk;
pub mod language;
pub mod live;
pub mod notice;
pub mod organisation;
pub mod origin;
pub mod patience;
pub mod read_out;
pub mod readiness;
pub mod reveal;
pub mod scan_codes;
pub mod session;
pub mod sign_in;
pub mod visit;

use app::app::App;
use app::shell::shell;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use leptos_axum::{LeptosRoutes, generate_route_list};
use tower_http::services::ServeDir;

use crate::rekey::Rekey;

/// No form here is longer.
const FORM_LIMIT: usize = 8 * 1024;

/// Rekey inside of portals.
fn embedding() -> Router<Rekey> {
    Router::new()
        .route("/embed", get(embed::begin))
        .route("/embed/sign-in", get(embed::sign_in))
        .route("/embed/done", get(embed::done))
        .route("/embed/session", post(embed::session))
        .route("/embed/arrived", get(embed::arrived))
        .route("/embed/ask", post(embed::ask))
        .route("/embed/confirm", post(embed::confirm))
        .route("/embed/confirmed", post(embed::confirmed))
}

/// The public listener's routes.
pub fn router(rekey: Rekey) -> Router {
    let routes = generate_route_list(App);
    let context = {
        let rekey = rekey.clone();
        move || answer::provide(&rekey, None)
    };
    let options = rekey.site.options.clone();
    let pages = Router::new()
        .route("/auth/sign-in", get(sign_in::begin))
        .route("/auth/callback", get(sign_in::finish))
        .route("/auth/sign-out", get(sign_in::sign_out).post(sign_in::sign_out))
        .route("/reveal", get(reveal::again).post(reveal::reveal))
        .route("/reveal/extend", post(extend::extend))
        .route("/activity/live", get(live::live))
        .route("/language", post(language::choose))
        .route("/notice/accept", post(notice::accept))
        .route("/helpdesk/cases/{number}/reveal", post(read_out::reveal))
        .route("/audit/export", get(export::export))
        .route("/readiness/files/{file}", get(readiness::file))
        .route("/readiness/runs/{number}/export", get(readiness::export))
        .route("/incidents/{number}/report", get(incident_report::download))
        .merge(embedding())
        .route("/kiosk/stations", post(kiosk::make))
        .route("/kiosk/stations/{number}/code", post(kiosk::renew_code))
        .route("/kiosk/enrol", post(kiosk::enrol))
        .route("/kiosk/phone", post(kiosk::phone::begin))
        .route("/kiosk/phone/state", get(kiosk::phone::state))
        .route("/kiosk/phone/arrived", post(kiosk::phone::arrived))
        .route("/kiosk/keypad", post(kiosk::keypad))
        .route("/kiosk/here", post(kiosk::here))
        .route("/kiosk/finish", get(kiosk::finish).post(kiosk::finish))
        .leptos_routes_with_context(&rekey, routes, context, move || shell(options.clone()))
        .fallback(answer::no_such_page)
        .method_not_allowed_fallback(answer::no_such_page)
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        // A known path asked in another way than its own: a page says so, too.
        .method_not_allowed_fallback(answer::no_such_page)
        .layer(from_fn_with_state(rekey.clone(), patience::wait))
        .layer(from_fn_with_state(rekey.clone(), notice::ask))
        .layer(from_fn_with_state(rekey.clone(), doors::open))
        .layer(from_fn_with_state(rekey.clone(), kiosk::keep_in))
        .layer(from_fn_with_state(rekey.clone(), origin::refuse_foreign))
        .layer(from_fn_with_state(rekey.clone(), visit::receive))
        .layer(from_fn(headers::keep_nothing))
        .with_state(rekey.clone());
    let site = ServeDir::new(&rekey.site.root)
        .precompressed_br()
        .append_index_html_on_directories(false)
        .call_fallback_on_method_not_allowed(true);
    Router::new()
        .route(organisation::LOGO, get(organisation::logo))
        .route(organisation::STYLE, get(organisation::style))
        .with_state(rekey.clone())
        .fallback_service(site.fallback(pages))
        .layer(from_fn(headers::cache_built_files))
        .layer(from_fn_with_state(rekey, headers::secure))
}
