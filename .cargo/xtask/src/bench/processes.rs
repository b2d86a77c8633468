//! The demo tenant and `rekey serve` as processes of their own, for as long as something is measured.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::bench::wire::{self, Request};
use crate::clock::{self, Stopwatch};
use crate::failure::Failure;
use crate::workspace::Workspace;

/// How long `serve` may take at all until it is ready.
const LIMIT: Duration = Duration::from_secs(20);

/// Where the processes listen: on loopback, at ports that were free when they were looked for.
pub struct Addresses {
    /// The demo tenant.
    pub emulator: SocketAddr,
    /// Rekey's pages.
    pub pages: SocketAddr,
    /// Rekey's admin listener.
    pub admin: SocketAddr,
}

impl Addresses {
    /// Lets the system choose the ports.
    ///
    /// # Errors
    /// When none is free.
    pub fn free() -> Result<Self, Failure> {
        // All are taken before the first is given back, so that they differ.
        let listeners = [free_listener()?, free_listener()?, free_listener()?];
        let [emulator, pages, admin] = listeners.map(|(_listener, address)| address);
        Ok(Self { emulator, pages, admin })
    }

    /// Rekey's address as people type it: scheme, host and port.
    pub fn public_url(&self) -> String {
        format!("http://localhost:{}", self.pages.port())
    }
}

fn free_listener() -> Result<(TcpListener, SocketAddr), Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let found = listener.and_then(|listener| listener.local_addr().map(|address| (listener, address)));
    found.map_err(|error| Failure::new(format!("no port of this machine is free: {error}"), "end other servers"))
}

/// A process that ends when it is no longer needed.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when it has ended already.
        let _ended = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// The demo tenant. No `Debug`: its settings hold a client secret.
pub struct Emulator {
    settings: Vec<(String, String)>,
    _process: Running,
    /// Kept open: a program whose output nobody takes any more may end.
    _output: BufReader<ChildStdout>,
}

impl Emulator {
    /// Starts `rekey emulate` for a Rekey at these addresses, and waits until it is ready.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(workspace: &Workspace, addresses: &Addresses) -> Result<Self, Failure> {
        let mut command = rekey(workspace);
        command.args(["emulate", "--listen"]).arg(addresses.emulator.to_string());
        // The registration's redirect URI is made of it.
        command.env("REKEY_HTTP__PUBLIC_URL", addresses.public_url());
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = spawn(&mut command)?;
        let silent = || {
            Failure::new(
                "`rekey emulate` ended before it was ready",
                "run it by hand and read its message",
            )
        };
        let mut output = BufReader::new(process.0.stdout.take().ok_or_else(silent)?);
        let settings = settings_until_ready(&mut output).ok_or_else(silent)?;
        Ok(Self {
            settings,
            _process: process,
            _output: output,
        })
    }
}

/// The settings for `serve` that the emulator prints before it says that it is ready.
fn settings_until_ready(output: &mut impl BufRead) -> Option<Vec<(String, String)>> {
    let mut settings = Vec::new();
    for line in output.lines().map_while(Result::ok) {
        if line.starts_with("ready") {
            return Some(settings);
        }
        let setting = line.split_once('=').filter(|(name, _)| name.starts_with("REKEY_"));
        settings.extend(setting.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
    None
}

/// `rekey serve`.
pub struct Server {
    process: Running,
    /// From the command until it said that it is ready.
    pub ready_after: Duration,
}

impl Server {
    /// Starts it against the emulator with its ledger in `data`, and waits until it is ready.
    ///
    /// # Errors
    /// When it does not become ready.
    pub fn start(workspace: &Workspace, emulator: &Emulator, addresses: &Addresses, data: &Folder) -> Result<Self, Failure> {
        let mut command = serve_command(rekey(workspace), &emulator.settings, addresses, &data.0);
        let watch = Stopwatch::start();
        let mut process = spawn(&mut command)?;
        while !is_ready(addresses.admin) {
            if watch.elapsed() > LIMIT || process.0.try_wait().is_ok_and(|ended| ended.is_some()) {
                return Err(Failure::new(
                    "`rekey serve` did not become ready",
                    "run `cargo xtask demo` and read its message",
                ));
            }
            clock::pause(Duration::from_millis(2));
        }
        let ready_after = watch.elapsed();
        Ok(Self { process, ready_after })
    }

    /// The process's number.
    pub fn id(&self) -> u32 {
        self.process.0.id()
    }
}

/// Secrets go in by the environment, which no message of ours shows, and never by the arguments.
fn serve_command(mut command: Command, settings: &[(String, String)], addresses: &Addresses, data: &Path) -> Command {
    command.arg("serve").envs(settings.iter().map(|(name, value)| (name, value)));
    command
        .env("REKEY_HTTP__LISTEN", addresses.pages.to_string())
        .env("REKEY_HTTP__ADMIN_LISTEN", addresses.admin.to_string())
        .env("REKEY_HTTP__PUBLIC_URL", addresses.public_url())
        .env(
            "REKEY_LEDGER__URL",
            format!("sqlite:{}", data.join("ledger.sqlite").display()),
        );
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// The release binary, without settings of the developer's own.
fn rekey(workspace: &Workspace) -> Command {
    let mut command = workspace.command(&workspace.rekey());
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("REKEY_")) {
        command.env_remove(name);
    }
    command
}

fn spawn(command: &mut Command) -> Result<Running, Failure> {
    let child = command.stdin(Stdio::null()).spawn();
    let program = command.get_program().to_string_lossy().into_owned();
    child
        .map(Running)
        .map_err(|error| Failure::new(format!("{program} could not be started: {error}"), "build again"))
}

fn is_ready(admin: SocketAddr) -> bool {
    wire::exchange(admin, &Request::get("/readyz")).is_ok_and(|answer| answer.status == 200)
}

/// A folder for one ledger, removed with it. Below `target/`, which is a disk where builds are.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes it; `name` tells it from others of this process.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn make(workspace: &Workspace, name: &str) -> Result<Self, Failure> {
        let folder = workspace
            .root
            .join("target/tmp")
            .join(format!("bench-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
        Ok(Self(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays behind is a small file among the build's own.
        let _left = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say;

    fn addresses() -> Addresses {
        let at = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        Addresses {
            emulator: at(1),
            pages: at(2),
            admin: at(3),
        }
    }

    #[test]
    fn only_the_emulators_settings_are_passed_on() {
        let mut said = "REKEY_ENTRA__TENANT_ID=a=b\nmachine room: x=y\nready http://localhost:1\nREKEY_LATE=1\n".as_bytes();
        let settings = settings_until_ready(&mut said);
        assert_eq!(settings, Some(vec![("REKEY_ENTRA__TENANT_ID".to_owned(), "a=b".to_owned())]));
        assert_eq!(settings_until_ready(&mut "REKEY_A=1\n".as_bytes()), None);
    }

    #[test]
    fn the_client_secret_is_handed_over_and_never_shown() {
        let secret = [("REKEY_ENTRA__CLIENT_SECRET".to_owned(), "very-secret".to_owned())];
        let command = serve_command(Command::new("rekey"), &secret, &addresses(), Path::new("/data"));
        assert!(command.get_envs().any(|(_, value)| value == Some("very-secret".as_ref())));
        assert_eq!(say::command_line(&command), "rekey serve");
    }

    #[test]
    fn addresses_that_are_free_differ() {
        let found = Addresses::free().unwrap();
        assert!(found.emulator != found.pages && found.pages != found.admin && found.admin != found.emulator);
    }
}
