//! A browser as far as a measurement needs it: keeps cookies, follows redirects, and says where a form was.

use std::net::{Ipv4Addr, SocketAddr};

use crate::bench::wire::{self, Answer, Request};
use crate::failure::Failure;

/// More are a circle.
const REDIRECTS: usize = 10;

/// An address on this machine. No `Debug`: a query may bear an authorization code.
#[derive(Clone)]
pub struct Url {
    port: u16,
    /// Path and query.
    target: String,
}

impl Url {
    /// `http://localhost:PORT/…`; every other host is refused.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text
            .strip_prefix("http://localhost:")
            .or_else(|| text.strip_prefix("http://127.0.0.1:"))?;
        let (port, target) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        Some(Self {
            port: port.parse().ok()?,
            target: if target.is_empty() {
                "/".to_owned()
            } else {
                target.to_owned()
            },
        })
    }

    /// Where a link on this page leads: another address, or a path of the same site.
    pub fn join(&self, link: &str) -> Option<Self> {
        let own_path = link.starts_with('/') && !link.starts_with("//");
        if own_path {
            return Some(Self {
                port: self.port,
                target: link.to_owned(),
            });
        }
        Self::parse(link)
    }

    /// The path, without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }
}

/// Where the browser stands, and what stands there.
pub struct Page {
    /// Its address, after the redirects.
    pub url: Url,
    /// What was answered.
    pub answer: Answer,
}

/// The browser of one person.
#[derive(Default)]
pub struct Browser {
    cookies: Cookies,
}

impl Browser {
    /// Goes to an address.
    ///
    /// # Errors
    /// When nobody answers there, or the redirects lead nowhere.
    pub fn get(&mut self, url: &Url) -> Result<Page, Failure> {
        self.follow(url.clone(), Request::get(&url.target))
    }

    /// Sends a form of the same site, as a browser does it.
    ///
    /// # Errors
    /// As [`Browser::get`].
    pub fn post(&mut self, url: &Url, fields: &[(String, String)]) -> Result<Page, Failure> {
        let request = Request::post(&url.target, fields)
            .with("Origin", url.origin())
            .with("Sec-Fetch-Site", "same-origin");
        self.follow(url.clone(), request)
    }

    fn follow(&mut self, mut url: Url, mut request: Request) -> Result<Page, Failure> {
        for _ in 0..REDIRECTS {
            let answer = self.ask(&url, request)?;
            if !(300..400).contains(&answer.status) {
                return Ok(Page { url, answer });
            }
            let next = answer.headers("location").next().and_then(|link| url.join(link));
            url = next.ok_or_else(|| astray(&url, "sends the browser to no address of this machine"))?;
            request = Request::get(&url.target);
        }
        Err(astray(&url, "is the end of too many redirects"))
    }

    fn ask(&mut self, url: &Url, request: Request) -> Result<Answer, Failure> {
        let request = request.with("Accept-Language", "en");
        let request = match self.cookies.for_path(url.path()) {
            cookies if cookies.is_empty() => request,
            cookies => request.with("Cookie", cookies),
        };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, url.port));
        let answer = wire::exchange(address, &request).map_err(|error| astray(url, &format!("does not answer ({error})")))?;
        for cookie in answer.headers("set-cookie") {
            self.cookies.keep(cookie);
        }
        Ok(answer)
    }
}

fn astray(url: &Url, what: &str) -> Failure {
    Failure::new(
        format!("{}{} {what}", url.origin(), url.path()),
        "run `cargo xtask demo` and go the same way by hand",
    )
}

/// Cookies of one host: ports do not tell them apart (RFC 6265, section 8.5), paths do.
#[derive(Default)]
struct Cookies(Vec<Cookie>);

struct Cookie {
    name: String,
    value: String,
    path: String,
}

impl Cookies {
    /// Keeps what a `Set-Cookie` header says; `Max-Age=0` takes the cookie away.
    fn keep(&mut self, header: &str) {
        let mut parts = header.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
            return;
        };
        let attributes: Vec<(&str, &str)> = parts.filter_map(|part| part.split_once('=')).collect();
        let attribute = |wanted: &str| {
            let found = attributes.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
            found.map(|(_, value)| *value)
        };
        let path = attribute("path").unwrap_or("/");
        self.0.retain(|cookie| cookie.name != name || cookie.path != path);
        if attribute("max-age") != Some("0") {
            self.0.push(Cookie {
                name: name.to_owned(),
                value: value.to_owned(),
                path: path.to_owned(),
            });
        }
    }

    /// The `Cookie` header for a path; empty when there is nothing to send.
    fn for_path(&self, path: &str) -> String {
        let sent = self.0.iter().filter(|cookie| covers(&cookie.path, path));
        let pairs = sent.map(|cookie| format!("{}={}", cookie.name, cookie.value));
        pairs.collect::<Vec<_>>().join("; ")
    }
}

/// RFC 6265, section 5.1.4.
fn covers(cookie: &str, path: &str) -> bool {
    path.strip_prefix(cookie)
        .is_some_and(|rest| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(headers: &[&str]) -> Cookies {
        let mut cookies = Cookies::default();
        for header in headers {
            cookies.keep(header);
        }
        cookies
    }

    #[test]
    fn a_cookie_is_replaced_by_its_name_and_removed_when_it_is_over() {
        let cookies = kept(&["a=1; Path=/; HttpOnly", "b=x=y", "a=2; path=/; SameSite=Lax"]);
        assert_eq!(cookies.for_path("/devices"), "b=x=y; a=2");
        assert_eq!(kept(&["a=1; Path=/", "a=; Path=/; Max-Age=0"]).for_path("/"), "");
        assert_eq!(kept(&["no cookie"]).for_path("/"), "");
    }

    #[test]
    fn a_cookie_goes_to_its_path_only() {
        let cookies = kept(&["tenant=1; Path=/t/", "page=2; Path=/devices"]);
        assert_eq!(cookies.for_path("/t/authorize"), "tenant=1");
        assert_eq!(cookies.for_path("/devices/7"), "page=2");
        assert_eq!(cookies.for_path("/devices2"), "");
    }

    #[test]
    fn links_lead_within_this_machine_only() {
        let here = Url::parse("http://localhost:3000").unwrap();
        assert_eq!((here.port, here.path()), (3000, "/"));
        let there = here.join("http://localhost:4010/t/authorize?code=1").unwrap();
        assert_eq!((there.port, there.path()), (4010, "/t/authorize"));
        assert_eq!(there.join("/devices?x").map(|url| url.target), Some("/devices?x".to_owned()));
        for foreign in [
            "https://login.example/",
            "//login.example/",
            "http://login.example:80/",
            "devices",
            "",
        ] {
            assert!(here.join(foreign).is_none(), "{foreign:?}");
        }
    }
}
