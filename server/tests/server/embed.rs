//! Rekey in the frame of a portal.

mod confirm;
mod sign_in;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::id::Digest;

use crate::browser::Browser;
use crate::page::Page;
use crate::process::Server;
use crate::stage::Stage;

pub const PORTAL: &str = "https://portal.example";
pub const NONCE: &str = "a nonce that the frame has made";
/// The session cookie in frames, over plain HTTP.
pub const FRAME: &str = "rekey-embed";
const LISTED: [(&str, &str); 1] = [(
    "REKEY_EMBED__ORIGINS",
    r#"["https://portal.example", "https://intranet.example:8443"]"#,
)];

/// A stage whose server may be framed by the portal.
pub async fn embedding() -> (Stage, Server) {
    let stage = Stage::new().await;
    let server = stage.serve_with(0, &LISTED).await;
    (stage, server)
}

pub fn challenge() -> String {
    URL_SAFE_NO_PAD.encode(Digest::of(NONCE).0)
}

/// The window of the sign-in, to its end.
pub async fn sign_in_window(browser: &mut Browser, account: &str) -> Page {
    let page = browser.open(&format!("/embed/sign-in?challenge={}", challenge())).await;
    let back = browser.press(&page, &format!("Sign in as {account}@contoso.example")).await;
    browser.open_url(back).await
}

/// What the window hands to its opener.
pub fn handed_over(page: &Page, name: &str) -> String {
    let found = page.each(&format!(r"opener\.postMessage\(\{{{name}:'([^']*)'\}},location\.origin\)"));
    found.first().unwrap_or_else(|| panic!("{}", page.body)).clone()
}

pub async fn redeem(frame: &mut Browser, nonce: &str, code: &str) -> Page {
    frame
        .post("/embed/session", &[("nonce", nonce), ("code", code), ("portal", PORTAL)])
        .await
}

/// A frame in which this account is signed in.
pub async fn signed_in_frame(stage: &Stage, account: &str) -> Browser {
    let done = sign_in_window(&mut stage.browser(), account).await;
    let mut frame = stage.browser();
    let redeemed = redeem(&mut frame, NONCE, &handed_over(&done, "code")).await;
    let page = frame.follow(redeemed).await;
    assert_eq!((page.status, page.url.path()), (200, "/devices"), "{}", page.body);
    frame
}

/// Who may frame the page.
pub fn ancestors(page: &Page) -> String {
    let policy = page.header("content-security-policy");
    policy.split_once("frame-ancestors ").expect("a policy").1.to_owned()
}

#[tokio::test]
async fn by_default_nothing_may_frame_anything() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    for path in [
        "/embed",
        "/embed?portal=https://portal.example",
        &format!("/embed/sign-in?challenge={}", challenge()),
        &format!("/embed/done?challenge={}", challenge()),
        "/embed/arrived",
    ] {
        let page = browser.open(path).await;
        assert_eq!(page.refusal(), (404, "no-such-page"), "{path}");
        assert_eq!(
            (&*ancestors(&page), page.header("x-frame-options")),
            ("'none'", "DENY"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn only_listed_portals_may_frame_it() {
    let (stage, _server) = embedding().await;
    let mut browser = stage.browser();
    let page = browser.open("/embed?portal=https://portal.example&lang=de&theme=dark").await;
    assert_eq!(page.status, 200);
    assert_eq!((&*ancestors(&page), page.header("x-frame-options")), (PORTAL, ""));
    assert!(
        page.body.contains(r#"lang="de""#) && page.body.contains(r#"data-embedded="dark""#),
        "{}",
        page.body
    );
    let anybody = browser.open("/embed").await;
    assert_eq!(ancestors(&anybody), "https://portal.example https://intranet.example:8443");
    for unlisted in [
        "https://evil.example",
        "https://portal.example.evil.example",
        "https://portal.example/",
        "*",
        "null",
    ] {
        let page = browser.open(&format!("/embed?portal={unlisted}")).await;
        assert_eq!(page.refusal(), (404, "no-such-page"), "{unlisted}");
        assert_eq!(ancestors(&page), "'none'", "{unlisted}");
    }
}

#[tokio::test]
async fn pages_of_a_window_are_never_framed_and_those_of_a_frame_by_their_portal() {
    let (stage, _server) = embedding().await;
    let mut window = stage.signed_in("owner").await;
    for path in ["/", "/devices", "/activity", "/hidden"] {
        assert_eq!(ancestors(&window.open(path).await), "'none'", "{path}");
    }
    let mut frame = signed_in_frame(&stage, "owner").await;
    for path in ["/devices", "/activity", "/hidden", "/no/such/page"] {
        let page = frame.open(path).await;
        assert_eq!((&*ancestors(&page), page.header("x-frame-options")), (PORTAL, ""), "{path}");
        assert!(!page.body.contains("action=\"/language\""), "{path}");
    }
}

/// The frame may keep nothing of a session that is over but the page that says so.
#[tokio::test]
async fn after_the_end_of_a_session_the_frame_begins_again() {
    let (stage, _server) = embedding().await;
    let mut frame = signed_in_frame(&stage, "owner").await;
    let cookie = frame.jar[FRAME].clone();
    let out = frame.post("/auth/sign-out", &[]).await;
    assert_eq!(
        (out.status, out.header("location")),
        (303, "/embed?signed-out=&portal=https%3A%2F%2Fportal.example")
    );
    assert!(!frame.jar.contains_key(FRAME));
    assert_eq!(ancestors(&frame.follow(out).await), PORTAL);
    frame.jar.insert(FRAME.to_owned(), cookie);
    let page = frame.open("/devices").await;
    assert_eq!(page.refusal(), (401, "signed-out"));
    assert_eq!(ancestors(&page), PORTAL);
    assert!(page.body.contains("href=\"/embed?portal="), "{}", page.body);
}
