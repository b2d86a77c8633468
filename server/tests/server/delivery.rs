//! Records on their way to the outside, and keys that wait for it.

mod receiver;

use domain::ports::Records as _;
use domain::rotation::{OrderState, SupersededBy};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::net::TcpListener;

use self::receiver::{Receiver, SECRET};
use crate::eventually::{DEADLINE, eventually};
use crate::process::{self, Server};
use crate::records::{Ledger, codes};
use crate::stage::{READ, Stage};

/// Showing a key waits for the webhook.
const WAITING: [(&str, &str); 2] = [
    ("REKEY_DELIVERY__WAIT_FOR", r#"["webhook"]"#),
    ("REKEY_DELIVERY__WAIT_SECONDS", "3"),
];

async fn serve(stage: &Stage, receiver: &Receiver, more: &[(&'static str, &str)]) -> Server {
    let settings = receiver.settings();
    let mut environment: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    environment.extend(more);
    stage.serve_with(0, &environment).await
}

/// What identifies a record, as the outside was told it.
fn told(records: &[Value]) -> Vec<Value> {
    let short = |record: &Value| json!([record["seq"], record["code"], record["hash"]]);
    records.iter().map(short).collect()
}

/// The same, as the ledger has it.
async fn recorded(ledger: &Ledger) -> Vec<Value> {
    let records = ledger.ledger.records_after(0, 10_000).await.unwrap();
    let short = |record: &domain::audit::Record| json!([record.seq, record.event.code, record.hash.to_string()]);
    records.iter().map(short).collect()
}

/// The outside was told the first records, once each and in order. Meanwhile there can be more.
fn assert_begins(recorded: &[Value], outside: &[Value]) {
    assert_eq!(told(outside), recorded[..outside.len()]);
}

fn has_sign_in(records: &[Value]) -> bool {
    records.iter().any(|record| record["code"] == 1001)
}

/// Waits until the outside was told every record there is, once each and in order.
async fn everything_is_told(ledger: &Ledger, outside: impl Fn() -> Vec<Value>) {
    eventually("every record to be told", || async {
        let recorded = recorded(ledger).await;
        (recorded == told(&outside())).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_webhook_is_told_every_record_but_no_password() {
    let stage = Stage::new().await;
    let receiver = Receiver::refusing(0).await;
    let _server = serve(&stage, &receiver, &[]).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let shown = stage.signed_in("owner").await.reveal(&key).await;
    let password = shown.password();
    everything_is_told(&stage.ledger().await, || receiver.records()).await;
    let records = receiver.records();
    let read = records.iter().find(|record| record["code"] == 2002).unwrap();
    assert_eq!(read["reference"], shown.reference().as_str());
    assert_eq!(read["personName"], "owner@contoso.example");
    assert_eq!(read["key"], key.as_str());
    assert_eq!(read["outcome"], "done");
    assert!(!json!(records).to_string().contains(&password));
}

#[tokio::test]
async fn what_was_refused_comes_again_in_order() {
    let stage = Stage::new().await;
    let receiver = Receiver::refusing(2).await;
    let server = serve(&stage, &receiver, &[]).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    // Nobody waits for the receiver: the key is shown all the same.
    stage.signed_in("owner").await.reveal(&key).await.password();
    everything_is_told(&stage.ledger().await, || receiver.records()).await;
    let refused = receiver.refused();
    assert_eq!(refused.len(), 2);
    assert!(refused.iter().all(|post| post.numbers.starts_with("1-")));
    assert!(receiver.taken()[0].numbers.starts_with("1-"));
    let metrics = stage.http.get(server.address.admin.join("/metrics").unwrap());
    let metrics = metrics.send().await.unwrap().text().await.unwrap();
    let failed = r#"rekey_deliveries_total{sink="webhook",outcome="failed"} 2"#;
    assert!(metrics.contains(failed), "{metrics}");
    assert!(metrics.contains(r#"rekey_delivery_lag_records{sink="webhook"}"#), "{metrics}");
}

#[tokio::test]
async fn a_restart_goes_on_behind_what_was_taken() {
    let stage = Stage::new().await;
    let receiver = Receiver::refusing(0).await;
    let server = serve(&stage, &receiver, &[]).await;
    stage.signed_in("owner").await;
    let ledger = stage.ledger().await;
    everything_is_told(&ledger, || receiver.records()).await;
    server.stop().await;
    let _server = serve(&stage, &receiver, &[]).await;
    stage.signed_in("helpdesk").await;
    everything_is_told(&ledger, || receiver.records()).await;
}

#[tokio::test]
async fn where_the_policy_waits_the_outside_knows_before_the_person_sees() {
    let stage = Stage::new().await;
    let receiver = Receiver::refusing(0).await;
    let _server = serve(&stage, &receiver, &WAITING).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let codes: Vec<_> = receiver.records().iter().map(|record| record["code"].clone()).collect();
    assert!(codes.contains(&json!(2001)) && codes.contains(&json!(2002)), "{codes:?}");
}

#[tokio::test]
async fn where_the_policy_waits_in_vain_no_key_is_read() {
    let stage = Stage::new().await;
    let receiver = Receiver::away();
    let _server = serve(&stage, &receiver, &WAITING).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let refused = browser.reveal(&key).await;
    assert_eq!(refused.refusal(), (503, "not-delivered"));
    refused.assert_no_digits();
    assert_eq!(stage.requests(READ).await.len(), 0, "the directory was not asked");

    // The ledger has it all: what was begun, that nothing was read and why, and that the order fell.
    let ledger = stage.ledger().await;
    let records = ledger.records_of(&refused.reference()).await;
    assert_eq!(codes(&records)[..3], [2001, 3001, 2003]);
    assert_eq!(records[2].detail.as_deref(), Some("not-delivered"));
    let past = ledger.disclosures(stage.person("owner").await).await;
    assert_eq!(past[0].order.state, OrderState::Superseded(SupersededBy::NothingDisclosed));
    let log = stage.log();
    assert!(log.contains("records were not delivered"), "{log}");
    assert!(!log.contains("tell-nobody") && !log.contains(SECRET), "{log}");

    // Who asks again once the receiver is back need not wait for the next try.
    receiver.come_back().await;
    browser.reveal(&key).await.password();
    everything_is_told(&ledger, || receiver.records()).await;
    ledger.verify().await;
}

/// Rekey stops, but a person is still waiting for a key that waits for the outside.
#[tokio::test]
async fn a_reveal_under_way_is_delivered_and_finished() {
    let stage = Stage::new().await;
    let receiver = Receiver::refusing(0).await;
    let server = serve(&stage, &receiver, &WAITING).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    stage.faults(json!([{ "match": READ, "delayMs": 600 }])).await;
    let reveal = tokio::spawn(async move { browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await });
    eventually("the read to be under way", || async {
        (!stage.requests(READ).await.is_empty()).then_some(())
    })
    .await;
    server.terminate();
    reveal.await.unwrap().password();
    assert_eq!(server.end().await, Some(0));
    assert!(!stage.log().contains("not everything under way"), "{}", stage.log());
}

#[tokio::test]
async fn standard_output_gets_a_line_of_json_for_each_record() {
    let stage = Stage::new().await;
    let address = &stage.addresses[0];
    let socket = |url: &url::Url| url.socket_addrs(|| None).unwrap()[0].to_string();
    let mut child = process::command(stage.folder.path())
        .arg("serve")
        .envs(stage.settings())
        .env("REKEY_HTTP__PUBLIC_URL", address.public.as_str())
        .env("REKEY_HTTP__LISTEN", socket(&address.public))
        .env("REKEY_HTTP__ADMIN_LISTEN", socket(&address.admin))
        .env("REKEY_DELIVERY__STDOUT", "true")
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut told: Vec<Value> = Vec::new();
    let reading = async {
        while !has_sign_in(&told) {
            let line = lines.next_line().await.unwrap().unwrap();
            if line.starts_with("ready ") {
                stage.signed_in("owner").await;
            } else {
                told.push(serde_json::from_str(&line).unwrap());
            }
        }
    };
    tokio::time::timeout(DEADLINE, reading).await.expect("the sign-in is told");
    assert_begins(&recorded(&stage.ledger().await).await, &told);
}

#[tokio::test]
async fn syslog_over_tcp_gets_a_message_for_each_record() {
    let stage = Stage::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("tcp://{}", listener.local_addr().unwrap());
    let _server = stage.serve_with(0, &[("REKEY_DELIVERY__SYSLOG__ADDRESS", &address)]).await;
    stage.signed_in("owner").await;
    let mut told: Vec<Value> = Vec::new();
    let reading = async {
        while !has_sign_in(&told) {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut frames = String::new();
            stream.read_to_string(&mut frames).await.unwrap();
            told.extend(messages(&frames));
        }
    };
    tokio::time::timeout(DEADLINE, reading).await.expect("the sign-in is told");
    assert_begins(&recorded(&stage.ledger().await).await, &told);
}

/// The records in octet-counted messages.
fn messages(mut frames: &str) -> Vec<Value> {
    let mut records = Vec::new();
    while let Some((length, rest)) = frames.split_once(' ') {
        let (message, rest) = rest.split_at(length.parse().unwrap());
        let fields: Vec<_> = message.splitn(8, ' ').collect();
        assert!(fields[0].ends_with(">1") && fields[3] == "rekey", "{message}");
        records.push(serde_json::from_str(fields[7]).unwrap());
        frames = rest;
    }
    records
}
