//! Lists, which come page by page (facts.md section G).

use domain::ports::{Access, DirectoryError};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use url::Url;

use super::request::{GraphRequest, Repeat};
use super::transport::Transport;

/// More pages than this are no list but a loop.
const MOST_PAGES: usize = 1000;

/// The same for a list of a whole tenant: the page size of some is not documented, and tenants are large.
const MOST_PAGES_OF_TENANT: usize = 20_000;

#[derive(Deserialize)]
struct Page<T> {
    value: Vec<T>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
}

/// A list that is being read.
pub(crate) struct Pages<'a> {
    transport: &'a Transport,
    what: &'static str,
    access: Access<'a>,
    repeat: Repeat,
    next: Option<Url>,
    left: usize,
}

impl<'a> Pages<'a> {
    /// Begins to read a list that somebody waits for.
    pub(crate) fn new(transport: &'a Transport, what: &'static str, url: Url, access: Access<'a>) -> Self {
        Self {
            transport,
            what,
            access,
            repeat: Repeat::WhenBusy,
            next: Some(url),
            left: MOST_PAGES,
        }
    }

    /// Begins to read a list of the whole tenant, app-only and in the background.
    pub(crate) fn of_tenant(transport: &'a Transport, what: &'static str, url: Url) -> Self {
        Self {
            repeat: Repeat::InBackground,
            left: MOST_PAGES_OF_TENANT,
            ..Self::new(transport, what, url, Access::App)
        }
    }

    /// Whether another page follows.
    pub(crate) fn has_next(&self) -> bool {
        self.next.is_some()
    }

    /// The next page; nothing after the last one.
    pub(crate) async fn next_page<T: DeserializeOwned>(&mut self) -> Result<Option<Vec<T>>, DirectoryError> {
        let Some(url) = self.next.take() else { return Ok(None) };
        if self.left == 0 {
            tracing::warn!(what = self.what, "graph's list does not end");
            return Err(DirectoryError::Malformed);
        }
        self.left -= 1;
        let request = GraphRequest {
            repeat: self.repeat,
            ..GraphRequest::get(self.what, url, self.access)
        };
        let page: Page<T> = self.transport.fetch(&request).await?;
        self.next = page.next.map(|link| self.transport.own_link(&link)).transpose()?;
        Ok(Some(page.value))
    }
}
