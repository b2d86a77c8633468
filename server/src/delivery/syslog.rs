//! Syslog: each record one RFC 5424 message, over TCP with octet counting (RFC 6587) or over UDP (RFC 5426).

mod message;

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use async_trait::async_trait;
use domain::audit::Record;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpStream, UdpSocket, lookup_host};
use tokio::time::timeout;
use url::Url;

use self::message::message;
use crate::config::SinkName;
use crate::delivery::sink::{DeliveryError, Sink};

/// From the look-up of the name until the last byte is written.
const SENDING: Duration = Duration::from_secs(10);

/// How long the receiver may take to close after the last byte.
const CLOSING: Duration = Duration::from_secs(2);

/// A syslog receiver.
pub struct Syslog {
    is_tcp: bool,
    /// `host:port`.
    address: String,
    /// Under which name the receiver knows Rekey.
    own_name: String,
}

impl Syslog {
    /// `address` is `tcp://host:port` or `udp://host:port`.
    pub fn new(address: &Url, own_name: &str) -> Self {
        let host = address.host_str().unwrap_or_default();
        Self {
            is_tcp: address.scheme() == "tcp",
            address: format!("{host}:{}", address.port().unwrap_or_default()),
            own_name: own_name.to_owned(),
        }
    }

    /// A connection for each batch. Syslog acknowledges nothing; but a receiver that has read to the end closes, and one that has
    /// gone away resets. Of one that keeps the connection open no more can be known.
    async fn send_stream(&self, messages: &[String]) -> Result<(), DeliveryError> {
        let counted = messages.iter().map(|message| format!("{} {message}", message.len()));
        let frames = counted.collect::<Vec<_>>().concat();
        let sending = async {
            let mut stream = TcpStream::connect(&self.address).await?;
            stream.write_all(frames.as_bytes()).await?;
            stream.shutdown().await?;
            Ok::<_, std::io::Error>(stream)
        };
        let mut stream = timeout(SENDING, sending).await.map_err(|_| DeliveryError::TimedOut)??;
        let mut nowhere = tokio::io::sink();
        if let Ok(closed) = timeout(CLOSING, tokio::io::copy(&mut stream, &mut nowhere)).await {
            closed?;
        }
        // Where the receiver closed before it had read all, the reset comes after what looks like an end.
        stream.take_error()?.map_or(Ok(()), |reset| Err(reset.into()))
    }

    async fn send_datagrams(&self, messages: &[String]) -> Result<(), DeliveryError> {
        let sending = async {
            let address = lookup_host(&self.address).await?.next();
            let address = address.ok_or_else(|| std::io::Error::other("the name has no address"))?;
            let own: SocketAddr = match address {
                SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
                SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
            };
            let socket = UdpSocket::bind(own).await?;
            socket.connect(address).await?;
            for message in messages {
                socket.send(message.as_bytes()).await?;
            }
            Ok::<_, std::io::Error>(())
        };
        Ok(timeout(SENDING, sending).await.map_err(|_| DeliveryError::TimedOut)??)
    }
}

#[async_trait]
impl Sink for Syslog {
    fn name(&self) -> SinkName {
        SinkName::Syslog
    }

    async fn deliver(&self, records: &[Record]) -> Result<(), DeliveryError> {
        let messages = records.iter().map(|record| message(record, &self.own_name));
        let messages: Vec<String> = messages.collect::<Result<_, _>>().map_err(std::io::Error::from)?;
        if self.is_tcp {
            self.send_stream(&messages).await
        } else {
            self.send_datagrams(&messages).await
        }
    }
}

#[cfg(test)]
mod tests;
