//! The authorization endpoint: asks who is there, and sends the browser back with a code.

mod answer;
mod request;
mod visit;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State as AxumState};
use axum::response::Response;
use http::HeaderMap;
use uuid::Uuid;

use crate::tenant::Tenant;
use crate::user::User;

use super::cookie::session_cookie;
use super::discovery::check_tenant;
use super::params::Params;
use super::refusal::{Refusal, RequestIds};
use super::{Context, page};
use answer::Answer;
use request::Request;
use visit::Visit;

/// The button of an account on the sign-in page: its object id.
pub(super) const ACCOUNT: &str = "demo_account";
/// The button that gives up.
pub(super) const CANCEL: &str = "demo_cancel";

/// What the person pressed on the sign-in page.
pub(super) enum Choice {
    /// An account, by the text of its object id.
    Account(String),
    /// "Cancel".
    Cancel,
}

impl Choice {
    /// The button in a form.
    pub(super) fn read(form: &Params) -> Option<Self> {
        let account = || form.get(ACCOUNT).map(|account| Self::Account(account.to_owned()));
        form.get(CANCEL).map(|_| Self::Cancel).or_else(account)
    }
}

/// `GET /{tenant}/oauth2/v2.0/authorize`
pub(super) async fn show(
    AxumState(context): AxumState<Context>,
    Path(name): Path<String>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    // A link must not press a button.
    visit(
        &context,
        &name,
        &headers,
        &Params::parse(query.unwrap_or_default().as_bytes()),
        None,
    )
    .await
}

/// `POST /{tenant}/oauth2/v2.0/authorize`: the sign-in page's form, or a client that posts its request.
pub(super) async fn submit(
    AxumState(context): AxumState<Context>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = Params::parse(&body);
    visit(&context, &name, &headers, &form, Choice::read(&form)).await
}

async fn visit(context: &Context, name: &str, headers: &HeaderMap, params: &Params, choice: Option<Choice>) -> Response {
    let params = params.without(&[ACCOUNT, CANCEL]);
    let tenant = context.tenant.read().await;
    let mut state = context.entra.lock();
    let ids = RequestIds::new(&mut state, headers, tenant.clock.now());
    let settings = &context.entra.settings;
    let opened = check_tenant(name, &tenant).and_then(|()| Answer::read(&params, &tenant.app));
    let answer = match opened {
        Ok(answer) => answer,
        Err(refusal) => return page::error(&refusal, &ids),
    };
    let visit = Visit {
        settings,
        tenant: &tenant,
        ids,
        cookie: session_cookie(headers),
        answer: &answer,
    };
    match Request::read(&params, settings) {
        Ok(request) => visit.answer(&mut state, &request, choice),
        Err(refusal) => visit.refuse(&refusal),
    }
}

/// The account behind an object id, if it may sign in.
pub(super) fn account(tenant: &Tenant, oid: Uuid) -> Result<&User, Refusal> {
    let user = tenant
        .users
        .iter()
        .find(|user| user.id == oid)
        .ok_or_else(Refusal::no_account)?;
    if user.account_enabled {
        Ok(user)
    } else {
        Err(Refusal::disabled())
    }
}
