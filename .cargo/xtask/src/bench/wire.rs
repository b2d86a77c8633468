//! HTTP/1.1 as far as a measurement needs it: one question, one answer, one connection, on loopback (RFC 9112).

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Longer than any answer of a healthy server on loopback takes.
const LIMIT: Duration = Duration::from_secs(10);

/// A question. No `Debug`: it bears cookies and form tokens.
pub struct Request {
    method: &'static str,
    /// Path and query.
    target: String,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Request {
    /// `GET target`.
    pub fn get(target: &str) -> Self {
        Self {
            method: "GET",
            target: target.to_owned(),
            headers: Vec::new(),
            body: String::new(),
        }
    }

    /// `POST target` with the fields of a form.
    pub fn post(target: &str, fields: &[(String, String)]) -> Self {
        let pairs = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        Self {
            method: "POST",
            body,
            ..Self::get(target)
        }
        .with("Content-Type", "application/x-www-form-urlencoded")
    }

    /// The same with one more header.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    fn text(&self, port: u16) -> String {
        let mut lines = vec![
            format!("{} {} HTTP/1.1", self.method, self.target),
            format!("Host: localhost:{port}"),
            "Connection: close".to_owned(),
            format!("Content-Length: {}", self.body.len()),
        ];
        lines.extend(self.headers.iter().map(|(name, value)| format!("{name}: {value}")));
        format!("{}\r\n\r\n{}", lines.join("\r\n"), self.body)
    }
}

/// Text as forms send it: what is not plain is percent-encoded.
fn encoded(text: &str) -> String {
    let letter = |byte: u8| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    text.bytes().map(letter).collect()
}

/// An answer. No `Debug`: its body may hold a recovery password.
pub struct Answer {
    /// The status code.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// The body, put together again where it came in chunks.
    pub body: String,
}

impl Answer {
    /// The values of a header, whose name is given in small letters.
    pub fn headers(&self, name: &str) -> impl Iterator<Item = &str> {
        let of_name = move |(header, _): &&(String, String)| header == name;
        self.headers.iter().filter(of_name).map(|(_, value)| value.as_str())
    }

    /// Reads all that came before the connection closed; `None` when that is not one whole answer.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let (head, body) = (std::str::from_utf8(&bytes[..end]).ok()?, &bytes[end + 4..]);
        let mut lines = head.split("\r\n");
        let status = lines.next()?.strip_prefix("HTTP/1.1 ")?.split(' ').next()?.parse().ok()?;
        let headers = lines
            .map(|line| {
                let (name, value) = line.split_once(':')?;
                Some((name.to_ascii_lowercase(), value.trim().to_owned()))
            })
            .collect::<Option<Vec<_>>>()?;
        let mut answer = Self {
            status,
            headers,
            body: String::new(),
        };
        answer.body = String::from_utf8_lossy(&answer.whole_body(body)?).into_owned();
        Some(answer)
    }

    fn whole_body(&self, body: &[u8]) -> Option<Vec<u8>> {
        if self
            .headers("transfer-encoding")
            .any(|coding| coding.eq_ignore_ascii_case("chunked"))
        {
            return without_chunks(body);
        }
        match self.headers("content-length").next() {
            Some(length) => body.get(..length.parse().ok()?).map(<[u8]>::to_vec),
            None => Some(body.to_vec()),
        }
    }
}

/// A body whose chunks each say their length, in hexadecimal, before them; the last one is empty.
fn without_chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        rest = &rest[end + 2..];
        if size == 0 {
            return Some(whole);
        }
        let (chunk, after) = rest.split_at_checked(size)?;
        whole.extend_from_slice(chunk);
        rest = after.strip_prefix(b"\r\n")?;
    }
}

/// Asks and waits for the whole answer.
///
/// # Errors
/// When nobody listens, the answer takes longer than ten seconds, or it is not one.
pub fn exchange(address: SocketAddr, request: &Request) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(LIMIT))?;
    stream.set_nodelay(true)?;
    stream.write_all(request.text(address.port()).as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Answer::parse(&bytes).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "no whole answer"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<Answer> {
        Answer::parse(text.as_bytes())
    }

    #[test]
    fn an_answer_has_status_headers_and_a_body_of_its_length() {
        let answer = parsed("HTTP/1.1 303 See Other\r\nSet-Cookie: a=1\r\nset-cookie:b=2\r\nContent-Length: 2\r\n\r\nokTOO MUCH");
        let answer = answer.unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (303, "ok"));
        assert_eq!(answer.headers("set-cookie").collect::<Vec<_>>(), ["a=1", "b=2"]);
        assert_eq!(answer.headers("location").next(), None);
    }

    #[test]
    fn a_body_without_length_ends_with_the_connection() {
        assert_eq!(parsed("HTTP/1.1 200 OK\r\n\r\nall of it").unwrap().body, "all of it");
    }

    #[test]
    fn chunks_are_put_together() {
        let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let answer = parsed(&format!("{chunked}4\r\nab\r\n\r\nB;x=y\r\nhello world\r\n0\r\n\r\n")).unwrap();
        assert_eq!(answer.body, "ab\r\nhello world");
        for broken in ["4\r\nab", "4\r\nabcdX\r\n0\r\n\r\n", "g\r\n", "4\r\nabcd\r\n", ""] {
            assert!(parsed(&format!("{chunked}{broken}")).is_none(), "{broken:?}");
        }
    }

    #[test]
    fn what_is_no_whole_answer_is_none() {
        for broken in [
            "",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 OK\r\n\r\n",
            "SSH-2.0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc",
        ] {
            assert!(parsed(broken).is_none(), "{broken:?}");
        }
    }

    #[test]
    fn a_form_is_sent_encoded_and_with_its_length() {
        let request = Request::post("/reveal", &[("key id".to_owned(), "a&b=ä".to_owned())]).with("Origin", "http://localhost:7");
        let text = request.text(7);
        assert!(text.starts_with("POST /reveal HTTP/1.1\r\nHost: localhost:7\r\n"));
        assert!(text.contains("\r\nOrigin: http://localhost:7\r\n"));
        assert!(text.contains("\r\nContent-Length: 23\r\n"), "{text}");
        assert!(text.ends_with("\r\n\r\nkey%20id=a%26b%3D%C3%A4"));
    }
}
