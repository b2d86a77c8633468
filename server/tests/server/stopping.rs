//! SIGTERM: what is under way is finished, and nothing holds the end up.

use std::time::Duration;

use serde_json::json;

use crate::eventually::eventually;
use crate::follow::is_accepted;
use crate::page::Page;
use crate::stage::{READ, Stage};

/// Longer than an orderly end takes, shorter than an operator's patience.
const SOON: Duration = Duration::from_secs(10);

#[tokio::test]
async fn an_open_stream_of_news_does_not_hold_the_end_up() {
    let (stage, server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let shown = browser.reveal(&key).await;
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    let request = stage.http.get(browser.url("/activity/live"));
    let mut stream = browser.start(request).await.unwrap();
    assert_eq!(stream.status(), 200);
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    let first = stream.chunk().await.unwrap().unwrap();
    assert!(String::from_utf8_lossy(&first).contains(shown.order()));
    server.terminate();
    let ended = tokio::time::timeout(SOON, async {
        while stream.chunk().await.unwrap().is_some() {}
        server.end().await
    });
    assert_eq!(ended.await.expect("it ends soon"), Some(0));
    ledger.verify().await;
}

#[tokio::test]
async fn the_stream_brings_each_step_and_ends_with_the_last() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    browser.reveal(&key).await.password();
    let request = stage.http.get(browser.url("/activity/live"));
    let stream = browser.start(request).await.unwrap();
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    let all = tokio::time::timeout(SOON, stream.text())
        .await
        .expect("it ends by itself")
        .unwrap();
    assert!(all.contains(r#"data-state="proven""#), "{all}");
    assert!(all.trim_end().ends_with("data: end"), "{all}");
}

/// A person who is waiting for the key still gets it, and what came of it is recorded.
#[tokio::test]
async fn a_reveal_under_way_is_finished() {
    let (stage, server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    stage.faults(json!([{ "match": READ, "delayMs": 600 }])).await;
    let reveal = tokio::spawn(async move {
        let page: Page = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
        page
    });
    eventually("the read to be under way", || async {
        (!stage.requests(READ).await.is_empty()).then_some(())
    })
    .await;
    server.terminate();
    reveal.await.unwrap().password();
    assert_eq!(server.end().await, Some(0));
    let verified = stage.ledger().await.verify().await;
    assert_eq!(verified.disclosures, 1);
}

/// A connection that a browser merely keeps open.
#[tokio::test]
async fn an_idle_connection_does_not_hold_the_end_up() {
    let (stage, server) = Stage::serving().await;
    let port = server.address.public.port().unwrap();
    let silent = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let mut browser = stage.browser();
    assert_eq!(browser.open("/").await.status, 200);
    server.terminate();
    let ended = tokio::time::timeout(SOON, server.end()).await.expect("it ends soon");
    assert_eq!(ended, Some(0));
    drop(silent);
}

/// A request that was begun and never ended: a phone that lost its network, or somebody who means ill.
#[tokio::test]
async fn half_a_request_does_not_hold_the_end_up() {
    use tokio::io::AsyncWriteExt as _;
    let (stage, server) = Stage::serving().await;
    let port = server.address.public.port().unwrap();
    let mut half = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    half.write_all(b"POST /reveal HTTP/1.1\r\nhost: x\r\ncontent-le")
        .await
        .unwrap();
    let mut browser = stage.browser();
    assert_eq!(browser.open("/").await.status, 200);
    server.terminate();
    // Not soon, for it could be a person's request that is still coming; but within the deadline.
    assert_eq!(server.end().await, Some(0));
    drop(half);
}
