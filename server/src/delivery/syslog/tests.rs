use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

use super::*;
use crate::delivery::tests::{full, spare};

fn syslog(scheme: &str, address: SocketAddr) -> Syslog {
    let url = Url::parse(&format!("{scheme}://{address}")).unwrap();
    Syslog::new(&url, "rekey.example.com")
}

fn told() -> Vec<Record> {
    let mut wide = full(2);
    // Counted in octets, not in characters.
    wide.event.why = Some("Müßiggang".to_owned());
    vec![spare(1), wide]
}

fn messages(records: &[Record]) -> Vec<String> {
    let text = |record| message(record, "rekey.example.com").unwrap();
    records.iter().map(text).collect()
}

/// Takes octet-counted frames apart, as a receiver does.
fn frames(mut bytes: &[u8]) -> Vec<String> {
    let mut frames = Vec::new();
    while !bytes.is_empty() {
        let blank = bytes.iter().position(|byte| *byte == b' ').unwrap();
        let length: usize = std::str::from_utf8(&bytes[..blank]).unwrap().parse().unwrap();
        let (frame, rest) = bytes[blank + 1..].split_at(length);
        frames.push(String::from_utf8(frame.to_vec()).unwrap());
        bytes = rest;
    }
    frames
}

#[tokio::test]
async fn over_tcp_frames_are_counted() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let syslog = syslog("tcp", listener.local_addr().unwrap());
    let receiver = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.unwrap();
        bytes
    };
    let records = told();
    let (delivered, bytes) = tokio::join!(syslog.deliver(&records), receiver);
    delivered.unwrap();
    assert_eq!(frames(&bytes), messages(&records));
}

#[tokio::test]
async fn over_udp_each_record_is_a_datagram() {
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let syslog = syslog("udp", socket.local_addr().unwrap());
    let records = told();
    syslog.deliver(&records).await.unwrap();
    for expected in messages(&records) {
        let mut datagram = vec![0; 4096];
        let length = socket.recv(&mut datagram).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&datagram[..length]), expected);
    }
}

#[tokio::test]
async fn nobody_listening_is_a_failure() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let syslog = syslog("tcp", listener.local_addr().unwrap());
    drop(listener);
    let failed = syslog.deliver(&told()).await.unwrap_err();
    assert!(matches!(failed, DeliveryError::Broken(_)), "{failed}");
}

/// What it did not read, it cannot have taken.
#[tokio::test]
async fn a_receiver_that_closes_early_has_taken_nothing() {
    for looks_first in [false, true] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let syslog = syslog("tcp", listener.local_addr().unwrap());
        let receiver = async {
            let (stream, _) = listener.accept().await.unwrap();
            if looks_first {
                stream.peek(&mut [0]).await.unwrap();
            }
        };
        let records = told();
        let (delivered, ()) = tokio::join!(syslog.deliver(&records), receiver);
        let failed = delivered.unwrap_err();
        assert!(matches!(failed, DeliveryError::Broken(_)), "{looks_first}: {failed}");
    }
}

/// It reads, and keeps the connection: nothing more can be known, so the batch counts as taken.
#[tokio::test]
async fn a_receiver_that_never_closes_holds_nothing_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let syslog = syslog("tcp", listener.local_addr().unwrap());
    let records = told();
    let (delivered, (stream, bytes)) = tokio::join!(syslog.deliver(&records), async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.unwrap();
        (stream, bytes)
    });
    delivered.unwrap();
    assert_eq!(frames(&bytes).len(), 2);
    drop(stream);
}
