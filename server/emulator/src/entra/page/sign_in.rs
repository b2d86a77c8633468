//! The page that lists the accounts.

use axum::response::Response;
use http::StatusCode;

use crate::entra::authorize::{ACCOUNT, CANCEL};
use crate::entra::params::Params;
use crate::user::User;

use super::{escape, hidden, layout};

/// What the sign-in page shows.
pub(in crate::entra) struct SignIn<'a> {
    /// Where the form goes.
    pub(in crate::entra) action: &'a str,
    /// Every account, each with its button.
    pub(in crate::entra) accounts: &'a [User],
    /// `login_hint`: the account that comes first and has the focus.
    pub(in crate::entra) hint: Option<&'a str>,
    /// Why the last attempt failed.
    pub(in crate::entra) alert: Option<&'a str>,
    /// The authorization request, which the form carries on.
    pub(in crate::entra) carried: &'a Params,
}

/// The sign-in page. Pressing an account stands for giving its password: the tenant is a demo.
pub(in crate::entra) fn sign_in(page: &SignIn<'_>) -> Response {
    let alert = page
        .alert
        .map(|text| format!("<p role=\"alert\">{}</p>\n", escape(text)))
        .unwrap_or_default();
    let body = format!(
        "<h1>Contoso sign-in (demo tenant)</h1>\n<p>Choose the account to sign in with. No password is needed here.</p>\n{alert}\
         <form method=\"post\" action=\"{}\">\n{}{}<button class=\"plain\" name=\"{CANCEL}\" value=\"1\">Cancel</button>\n</form>",
        escape(page.action),
        hidden(page.carried.iter()),
        accounts(page.accounts, page.hint),
    );
    layout(StatusCode::OK, "Contoso sign-in (demo tenant)", &body, None)
}

/// One button for each account; the hinted one first, so that the return key means it.
pub(super) fn accounts(users: &[User], hint: Option<&str>) -> String {
    let is_hinted = |user: &&User| hint.is_some_and(|hint| user.user_principal_name.eq_ignore_ascii_case(hint));
    let (hinted, others): (Vec<&User>, Vec<&User>) = users.iter().partition(is_hinted);
    let marked = hinted.into_iter().map(|user| account(user, " class=\"hinted\" autofocus"));
    let items: String = marked.chain(others.into_iter().map(|user| account(user, ""))).collect();
    format!("<ul>\n{items}</ul>\n")
}

fn account(user: &User, attributes: &str) -> String {
    let (id, name) = (user.id, escape(&user.user_principal_name));
    format!(
        "<li><button name=\"{ACCOUNT}\" value=\"{id}\" aria-describedby=\"about-{id}\"{attributes}><strong>Sign in as {name}</strong> \
         <span>{}</span></button>\n<p class=\"about\" id=\"about-{id}\">{}</p></li>\n",
        escape(&user.display_name),
        escape(&user.about),
    )
}
