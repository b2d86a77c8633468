//! The binary as a child process.

use std::fs::OpenOptions;
use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use url::Url;

use crate::eventually::DEADLINE;

const BINARY: &str = env!("CARGO_BIN_EXE_rekey");

/// Below the ports that systems give to outgoing connections, so that none of those can take it first.
const FIRST_PORT: u16 = 10_000;
const PORTS: u32 = 20_000;

/// A port of this test's own: no two test processes begin at the same one, and one that is taken is passed over.
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    loop {
        let number = std::process::id() * 8 + u32::from(NEXT.fetch_add(1, Ordering::Relaxed));
        let port = FIRST_PORT + u16::try_from(number % PORTS).unwrap();
        if std::net::TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// The addresses of one server.
#[derive(Clone, Debug)]
pub struct Address {
    pub public: Url,
    pub admin: Url,
}

impl Address {
    pub fn new() -> Self {
        let url = || Url::parse(&format!("http://127.0.0.1:{}", free_port())).unwrap();
        Self {
            public: url(),
            admin: url(),
        }
    }
}

/// The command in `folder`, with no setting of the machine's environment; its log goes into `log`.
pub fn command(folder: &Path) -> Command {
    let log = OpenOptions::new().create(true).append(true).open(folder.join("log")).unwrap();
    let mut command = Command::new(BINARY);
    command
        .current_dir(folder)
        .env_clear()
        .env("REKEY_DATA_DIR", folder.join("data"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .kill_on_drop(true);
    command
}

/// Runs a command of the binary to its end.
pub async fn run(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = command(folder);
    command
        .args(arguments)
        .envs(environment.iter().copied())
        .stderr(Stdio::piped());
    tokio::time::timeout(DEADLINE, command.output())
        .await
        .expect("the command ends")
        .unwrap()
}

/// The folder of built files that `rekey serve` asks for; a real build's is left as it is.
pub fn provide_site() {
    let folder = Path::new(BINARY).parent().unwrap();
    if !folder.join("site/pkg").is_dir() {
        std::fs::create_dir_all(folder.join("../site/pkg")).unwrap();
    }
}

/// A `rekey serve` that is ready.
pub struct Server {
    child: Child,
    pub address: Address,
}

impl Server {
    /// Starts it and waits for its word.
    pub async fn start(mut command: Command, address: Address) -> Self {
        let mut child = command
            .arg("serve")
            .env("REKEY_HTTP__LISTEN", socket(&address.public))
            .env("REKEY_HTTP__ADMIN_LISTEN", socket(&address.admin))
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = tokio::time::timeout(DEADLINE, lines.next_line())
            .await
            .expect("the server says something")
            .unwrap();
        assert!(line.as_deref().is_some_and(|line| line.starts_with("ready ")), "{line:?}");
        Self { child, address }
    }

    /// SIGKILL: it cannot do anything more, not even flush.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// SIGTERM.
    pub fn terminate(&self) {
        let pid = self.child.id().unwrap().to_string();
        let sent = std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for its end; gives the exit code.
    pub async fn end(mut self) -> Option<i32> {
        tokio::time::timeout(DEADLINE, self.child.wait())
            .await
            .expect("the server ends")
            .unwrap()
            .code()
    }

    /// Stops it in an orderly way.
    pub async fn stop(self) {
        self.terminate();
        assert_eq!(self.end().await, Some(0));
    }
}

fn socket(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap(), url.port().unwrap())
}
