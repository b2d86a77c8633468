//! How long `rekey serve` takes until it is ready, and what memory it holds when nobody asks anything of it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::bench::budget::Measured;
use crate::clock::{self, Stopwatch};
use crate::failure::Failure;
use crate::workspace::Workspace;

const READY_BUDGET_MS: u64 = 500;
const MEMORY_BUDGET_KB: u64 = 60_000;
const RUNS: usize = 5;
/// How long it may take at all.
const LIMIT: Duration = Duration::from_secs(20);
/// Long enough for what the start has begun to be over.
const REST: Duration = Duration::from_secs(2);

/// Starts `rekey serve` against the emulator, five times, and takes the middle of the times and the most of the memory.
///
/// # Errors
/// When one of the two does not start, or this system does not tell a process's memory.
pub fn measure(workspace: &Workspace) -> Result<[Measured; 2], Failure> {
    let mut emulator = Emulator::start(workspace)?;
    let settings = emulator.settings()?;
    let mut times = Vec::new();
    let mut memory = 0;
    for run in 0..RUNS {
        let (time, kilobytes) = serve_once(workspace, &settings, run)?;
        times.push(u64::try_from(time.as_millis()).unwrap_or(u64::MAX));
        memory = memory.max(kilobytes);
    }
    times.sort_unstable();
    Ok([
        Measured {
            name: "from the command to ready (middle of 5)",
            value: times[RUNS / 2],
            budget: READY_BUDGET_MS,
            unit: "ms",
        },
        Measured {
            name: "resident memory at rest (most of 5)",
            value: memory,
            budget: MEMORY_BUDGET_KB,
            unit: "kB",
        },
    ])
}

/// A process that ends when it is no longer needed.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when it has ended already.
        let _ended = self.0.kill().and_then(|()| self.0.wait());
    }
}

struct Emulator {
    _process: Running,
    /// Kept open: a program whose output nobody takes any more may end.
    output: BufReader<ChildStdout>,
}

impl Emulator {
    fn start(workspace: &Workspace) -> Result<Self, Failure> {
        let mut command = workspace.command(&workspace.rekey());
        command
            .args(["emulate", "--listen"])
            .arg(free_address()?.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = spawn(&mut command)?;
        let output = process.0.stdout.take().ok_or_else(Self::silent)?;
        Ok(Self {
            _process: process,
            output: BufReader::new(output),
        })
    }

    /// The settings for `serve` that the emulator prints before it says that it is ready.
    fn settings(&mut self) -> Result<Vec<(String, String)>, Failure> {
        let mut lines = Vec::new();
        for line in self.output.by_ref().lines().map_while(Result::ok) {
            if line.starts_with("ready") {
                return Ok(settings_in(&lines));
            }
            lines.push(line);
        }
        Err(Self::silent())
    }

    fn silent() -> Failure {
        Failure::new(
            "`rekey emulate` ended before it was ready",
            "run it by hand and read its message",
        )
    }
}

fn settings_in(lines: &[String]) -> Vec<(String, String)> {
    let settings = lines
        .iter()
        .filter(|line| line.starts_with("REKEY_"))
        .filter_map(|line| line.split_once('='));
    settings.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn serve_once(workspace: &Workspace, settings: &[(String, String)], run: usize) -> Result<(Duration, u64), Failure> {
    let data = Folder::make(run)?;
    let (listen, admin) = (free_address()?, free_address()?);
    let mut command = workspace.command(&workspace.rekey());
    command.arg("serve").envs(settings.iter().map(|(name, value)| (name, value)));
    command
        .env("REKEY_HTTP__LISTEN", listen.to_string())
        .env("REKEY_HTTP__ADMIN_LISTEN", admin.to_string());
    command.env("REKEY_HTTP__PUBLIC_URL", format!("http://localhost:{}", listen.port()));
    command.env("REKEY_LEDGER__URL", format!("sqlite:{}", data.0.join("ledger.db").display()));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let watch = Stopwatch::start();
    let mut server = spawn(&mut command)?;
    while !is_ready(admin) {
        if watch.elapsed() > LIMIT || server.0.try_wait().is_ok_and(|ended| ended.is_some()) {
            return Err(Failure::new(
                "`rekey serve` did not become ready",
                "run `cargo xtask demo` and read its message",
            ));
        }
        clock::pause(Duration::from_millis(2));
    }
    let time = watch.elapsed();
    clock::pause(REST);
    Ok((time, resident_kilobytes(server.0.id())?))
}

fn spawn(command: &mut Command) -> Result<Running, Failure> {
    let child = command.stdin(Stdio::null()).spawn();
    let program = command.get_program().to_string_lossy().into_owned();
    child
        .map(Running)
        .map_err(|error| Failure::new(format!("{program} could not be started: {error}"), "build again"))
}

/// An address on this machine that nobody listens on: the system chooses the port.
fn free_address() -> Result<SocketAddr, Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let address = listener.and_then(|listener| listener.local_addr());
    address.map_err(|error| Failure::new(format!("no port of this machine is free: {error}"), "end other servers"))
}

fn is_ready(admin: SocketAddr) -> bool {
    let ask = || {
        let mut stream = TcpStream::connect(admin)?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).map(|_bytes| answer)
    };
    ask().is_ok_and(|answer: String| answer.starts_with("HTTP/1.1 200"))
}

fn resident_kilobytes(process: u32) -> Result<u64, Failure> {
    let path = PathBuf::from(format!("/proc/{process}/status"));
    let status = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    resident_in(&status).ok_or_else(|| Failure::new("this system does not tell a process's memory", "measure on Linux"))
}

fn resident_in(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// A folder for one run's ledger, removed with it.
struct Folder(PathBuf);

impl Folder {
    fn make(run: usize) -> Result<Self, Failure> {
        let folder = std::env::temp_dir().join(format!("rekey-bench-{}-{run}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

fn remove(folder: &Path) {
    // What stays behind is a small file in the system's folder for such files.
    let _left = fs::remove_dir_all(folder);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resident_memory_is_the_line_that_says_so() {
        let status = "Name:\trekey\nVmPeak:\t  900000 kB\nVmRSS:\t   31234 kB\nVmData:\t  1 kB\n";
        assert_eq!(resident_in(status), Some(31_234));
        assert_eq!(resident_in("Name:\trekey\n"), None);
    }

    #[test]
    fn only_the_emulators_settings_are_passed_on() {
        let lines = [
            "REKEY_ENTRA__TENANT_ID=a=b".to_owned(),
            "machine room: http://localhost:4010".to_owned(),
        ];
        assert_eq!(settings_in(&lines), [("REKEY_ENTRA__TENANT_ID".to_owned(), "a=b".to_owned())]);
    }
}
