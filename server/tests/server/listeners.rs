//! What each listener serves, and the headers of every answer.

use url::Url;

use crate::browser::{Browser, location};
use crate::stage::Stage;

async fn get(stage: &Stage, base: &Url, path: &str) -> (u16, String) {
    let response = stage.http.get(base.join(path).unwrap()).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

#[tokio::test]
async fn health_and_metrics_stand_on_the_admin_listener_only() {
    let (stage, server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let admin = &server.address.admin;
    assert_eq!(get(&stage, admin, "/healthz").await, (200, "alive\n".to_owned()));
    assert_eq!(get(&stage, admin, "/readyz").await, (200, "ready\n".to_owned()));
    let (status, metrics) = get(&stage, admin, "/metrics").await;
    assert_eq!(status, 200);
    assert!(metrics.contains("rekey_keys_shown_total 1"), "{metrics}");
    assert!(!metrics.to_lowercase().contains(&key), "{metrics}");
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(get(&stage, &server.address.public, path).await.0, 404, "{path}");
    }
    for path in ["/", "/devices", "/auth/sign-in", "/reveal"] {
        assert_eq!(get(&stage, admin, path).await.0, 404, "{path}");
    }
}

/// Entra and Graph may be down: Rekey is ready to say so.
#[tokio::test]
async fn rekey_is_ready_without_the_tenant() {
    let (stage, server) = Stage::serving().await;
    let all = serde_json::json!([{ "match": ".", "drop": true }]);
    stage.faults(all).await;
    assert_eq!(get(&stage, &server.address.admin, "/readyz").await.0, 200);
    let mut browser = stage.browser();
    assert_eq!(browser.open("/").await.status, 200);
    let page = browser.open("/auth/sign-in").await;
    assert_eq!(page.refusal(), (503, "sign-in-unavailable"));
}

#[tokio::test]
async fn every_page_is_closed_and_kept_nowhere() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let mut pages = vec![browser.reveal(&key).await, browser.reveal("00000000").await];
    for path in ["/", "/devices", "/activity", "/hidden", "/no/such/page"] {
        pages.push(browser.open(path).await);
    }
    for page in &pages {
        let at = format!("{} {}", page.status, page.url);
        assert_eq!(page.header("cache-control"), "no-store", "{at}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{at}");
        assert_eq!(page.header("x-frame-options"), "DENY", "{at}");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{at}");
        let policy = page.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "script-src 'nonce-",
        ] {
            assert!(policy.contains(part), "{at}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline"), "{at}: {policy}");
        assert_eq!(
            page.header("strict-transport-security"),
            "",
            "{at}: over plain HTTP it would lock people out"
        );
    }
    assert_eq!(pages.last().unwrap().refusal(), (404, "no-such-page"));
    // No two pages share a nonce.
    let policies: std::collections::BTreeSet<_> = pages.iter().map(|page| page.header("content-security-policy")).collect();
    assert_eq!(policies.len(), pages.len());
}

/// What the key view's markup holds beside the digits: nothing that keeps or repeats them.
#[tokio::test]
async fn the_key_view_holds_the_digits_once_and_leaves_by_itself() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let page = stage.signed_in("owner").await.reveal(&key).await;
    let password = page.password();
    for group in password.split('-') {
        assert_eq!(page.body.matches(group).count(), 1, "{group}");
    }
    assert!(
        page.body.contains(r#"http-equiv="refresh" content="300;url=/hidden""#),
        "{}",
        page.body
    );
    assert!(!page.headers.contains_key("etag") && !page.headers.contains_key("last-modified"));
    assert_eq!(page.url.query(), None);
}

#[tokio::test]
async fn over_https_cookies_are_bound_to_host_and_scheme() {
    let stage = Stage::new().await;
    let server = stage
        .serve_with(0, &[("REKEY_HTTP__PUBLIC_URL", "https://rekey.example.com")])
        .await;
    let mut browser: Browser = stage.browser();
    let page = browser.get_once(server.address.public.join("/auth/sign-in").unwrap()).await;
    let cookie = page.set_cookie("__Host-rekey-browser").unwrap();
    for part in ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(page.header("strict-transport-security").starts_with("max-age="));
    let back: Vec<_> = location(&page).unwrap().query_pairs().into_owned().collect();
    assert!(back.contains(&(
        "redirect_uri".to_owned(),
        "https://rekey.example.com/auth/callback".to_owned()
    )));
}

/// What is no page: other methods, the files' folder, paths that climb.
#[tokio::test]
async fn other_methods_and_paths_get_nothing() {
    let (stage, server) = Stage::serving().await;
    let base = &server.address.public;
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/hash.txt",
        "/pkg/../../hash.txt",
        "/pkg/%2e%2e/%2e%2e/hash.txt",
        "/pkg/",
    ] {
        // Written by hand: a URL library would tidy the path up.
        let raw = format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        let answer = send_raw(base, &raw).await;
        assert!(
            answer.starts_with("HTTP/1.1 404") || answer.starts_with("HTTP/1.1 400"),
            "{path}: {answer}"
        );
    }
    let key = stage.key_of("LAPTOP-ANNA").await;
    let browser = stage.signed_in("owner").await;
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        let method = method.parse().unwrap();
        let request = stage.http.request(method, browser.url("/reveal")).form(&[("key_id", &key)]);
        let page = browser.clone().send(request).await;
        assert!(page.status >= 400, "{}", page.status);
        page.assert_no_digits();
    }
}

async fn send_raw(base: &Url, request: &str) -> String {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", base.port().unwrap()))
        .await
        .unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// Whatever a request looks like, the answer is a page with a way on and a reference, and tells nothing of the inside.
#[tokio::test]
async fn malformed_requests_get_pages_too() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let mut pages = Vec::new();
    for path in [
        "/auth/callback?state=a&state=b",
        "/auth/sign-in?return_to=/a&return_to=/b",
        "/auth/callback?code=%ff&state=%ff",
        "/devices/not-an-id",
        "/devices/%ff",
    ] {
        pages.push(browser.get_once(browser.url(path)).await);
    }
    pages.push(browser.post("/language", &[("nothing", "x")]).await);
    pages.push(browser.post("/auth/callback", &[]).await);
    for page in pages {
        let at = format!(
            "{} {}: {}",
            page.status,
            page.url,
            page.body.chars().take(200).collect::<String>()
        );
        assert!(page.status < 500, "{at}");
        assert!(page.status < 400 || page.failure().is_some(), "{at}");
        assert!(!page.body.contains("deserialize"), "{at}");
    }
}
