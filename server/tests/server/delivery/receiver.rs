//! A receiver of webhooks, as an organisation would write one.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use hmac::{Hmac, Mac};
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use sha2::Sha256;
use tokio::net::TcpListener;

use crate::process::free_port;

/// Known to both sides; not worth keeping, for a test needs no secrets.
pub const SECRET: &str = "sixteen characters, and more";

/// What came and is verified.
#[derive(Clone)]
pub struct Post {
    /// The header with the numbers of the first and the last record.
    pub numbers: String,
    pub records: Vec<Value>,
}

#[derive(Default)]
struct Desk {
    refusals: u32,
    refused: Vec<Post>,
    taken: Vec<Post>,
}

pub struct Receiver {
    port: u16,
    desk: Arc<Mutex<Desk>>,
}

impl Receiver {
    /// One that nobody has started yet.
    pub fn away() -> Self {
        Self {
            port: free_port(),
            desk: Arc::default(),
        }
    }

    /// One that refuses so often, and then takes everything.
    pub async fn refusing(times: u32) -> Self {
        let receiver = Self::away();
        receiver.desk.lock().unwrap().refusals = times;
        receiver.come_back().await;
        receiver
    }

    /// From now on it listens.
    pub async fn come_back(&self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await.unwrap();
        let router = Router::new().fallback(take).with_state(Arc::clone(&self.desk));
        tokio::spawn(async move { axum::serve(listener, router).await });
    }

    /// The settings that name it.
    pub fn settings(&self) -> Vec<(&'static str, String)> {
        let url = format!("http://127.0.0.1:{}/hook?code=tell-nobody", self.port);
        vec![
            ("REKEY_DELIVERY__WEBHOOK__URL", url),
            ("REKEY_DELIVERY__WEBHOOK__SECRET", SECRET.to_owned()),
        ]
    }

    pub fn refused(&self) -> Vec<Post> {
        self.desk.lock().unwrap().refused.clone()
    }

    pub fn taken(&self) -> Vec<Post> {
        self.desk.lock().unwrap().taken.clone()
    }

    /// All records that it took, as they came.
    pub fn records(&self) -> Vec<Value> {
        self.taken().into_iter().flat_map(|post| post.records).collect()
    }
}

async fn take(State(desk): State<Arc<Mutex<Desk>>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    assert!(is_signed(headers["rekey-signature"].to_str().unwrap(), &body), "{headers:?}");
    let told: Value = serde_json::from_slice(&body).unwrap();
    let post = Post {
        numbers: headers["rekey-delivery"].to_str().unwrap().to_owned(),
        records: told["records"].as_array().unwrap().clone(),
    };
    let mut desk = desk.lock().unwrap();
    if desk.refusals > 0 {
        desk.refusals -= 1;
        desk.refused.push(post);
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    desk.taken.push(post);
    StatusCode::NO_CONTENT
}

/// Whether `t=..,v1=..` is the signature of this body under the secret.
fn is_signed(header: &str, body: &[u8]) -> bool {
    let (time, tag) = header.split_once(",v1=").unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(time.strip_prefix("t=").unwrap().as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.verify_slice(&hex::decode(tag).unwrap()).is_ok()
}
