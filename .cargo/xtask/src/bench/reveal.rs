//! What Rekey itself adds to a reveal, beyond the directory's own answers: measured by the server, over real HTTP, with the
//! ledger on a disk.

use std::net::SocketAddr;
use std::time::Duration;

use crate::bench::browser::{Browser, Page, Url};
use crate::bench::budget::Measured;
use crate::bench::disk::{self, Probe};
use crate::bench::form::Form;
use crate::bench::metrics::Metrics;
use crate::bench::processes::{Addresses, Emulator, Folder, Server};
use crate::bench::wire::{self, Request};
use crate::clock::Stopwatch;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// How many keys are shown.
pub const REVEALS: usize = 60;
/// A key is shown three times in a session, and not a fourth time.
const REVEALS_PER_SESSION: usize = 3;
const OWN_BUDGET_MICROS: u64 = 10_000;

/// Owns two PCs; the key is that of the one that stands at the blue screen.
const ACCOUNT: &str = "owner@contoso.example";
const LOCKED_PC: &str = "LAPTOP-ANNA";

/// The server's own stopwatches.
const OWN: &str = "rekey_reveal_own_seconds";
const DIRECTORY: &str = "rekey_directory_seconds";

/// What was measured; every time is a median unless it says otherwise.
pub struct Reveals {
    /// What Rekey adds, fsync included.
    own: Duration,
    /// The same, of which only one reveal in twenty takes longer.
    own_95: Duration,
    /// What a reveal asks the directory, how often, and how long one answer takes.
    directory: Vec<(&'static str, u32, Duration)>,
    /// One write that is known to be on this disk.
    sync: Duration,
    /// The whole POST, as a browser sees it.
    whole: Duration,
}

/// Signs in as the owner of a locked PC and has its key shown, 60 times.
///
/// # Errors
/// When something does not start, a key is not shown, or the server's stopwatches do not tell.
pub fn measure(workspace: &Workspace) -> Result<Reveals, Failure> {
    let addresses = Addresses::free()?;
    let data = Folder::make(workspace, "reveal")?;
    disk::must_be_real(data.path())?;
    let mut disk = Probe::make(data.path())?;
    let emulator = Emulator::start(workspace, &addresses)?;
    let _server = Server::start(workspace, &emulator, &addresses, &data)?;
    let key_id = locked_key_id(addresses.emulator)?;
    let (mut times, mut syncs) = (Vec::with_capacity(REVEALS), Vec::with_capacity(REVEALS));
    let mut pcs = 0;
    for _ in 0..REVEALS / REVEALS_PER_SESSION {
        let (mut browser, mut devices) = sign_in(&addresses)?;
        pcs = windows_pcs(&devices.answer.body);
        for _ in 0..REVEALS_PER_SESSION {
            times.push(reveal(&mut browser, &devices, &key_id)?);
            // The form there has a fresh token.
            devices = browser.get(&devices.url)?;
            syncs.push(disk.write_and_sync()?);
        }
    }
    let metrics = Metrics(ask(addresses.admin, "/metrics")?);
    read(&metrics, pcs, median(syncs), median(times)).ok_or_else(|| {
        Failure::new(
            "the admin listener's /metrics does not tell of every reveal",
            format!("see whether server/src/http/reveal.rs still records {OWN}, and server/src/timed_directory.rs {DIRECTORY}"),
        )
    })
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// What the server's stopwatches say; `None` unless they have seen every reveal.
fn read(metrics: &Metrics, pcs: u32, sync: Duration, whole: Duration) -> Option<Reveals> {
    let seen = metrics.value(&format!("{OWN}_count"), &[])?;
    if seen.to_string() != REVEALS.to_string() {
        return None;
    }
    // The reveal checks ownership again: it lists the devices, and the keys of each PC, before it reads one.
    let asked = [("list_owned_devices", 1), ("list_keys", pcs), ("read_key", 1)];
    let answer = |what| metrics.quantile(DIRECTORY, &[("what", what)], "0.5");
    let directory = asked.map(|(what, times)| answer(what).map(|median| (what, times, median)));
    Some(Reveals {
        own: metrics.quantile(OWN, &[], "0.5")?,
        own_95: metrics.quantile(OWN, &[], "0.95")?,
        directory: directory.into_iter().collect::<Option<_>>()?,
        sync,
        whole,
    })
}

/// Through the demo tenant's sign-in page to the own devices.
fn sign_in(addresses: &Addresses) -> Result<(Browser, Page), Failure> {
    let mut browser = Browser::default();
    let start = Url::parse(&addresses.public_url()).and_then(|url| url.join("/auth/sign-in"));
    let page = browser.get(&start.ok_or_else(|| stuck("the sign-in"))?)?;
    let chosen = Form::all(&page.answer.body).find_map(|form| {
        let account = form.button(ACCOUNT)?;
        let url = page.url.join(&form.action)?;
        Some((url, [form.fields, vec![account]].concat()))
    });
    let (url, fields) = chosen.ok_or_else(|| stuck("the demo tenant's sign-in page"))?;
    let devices = browser.post(&url, &fields)?;
    if devices.answer.status == 200 && devices.url.path() == "/devices" {
        Ok((browser, devices))
    } else {
        Err(stuck("the way back from the sign-in"))
    }
}

/// Has the key shown once, and says how long its page took.
fn reveal(browser: &mut Browser, devices: &Page, key_id: &str) -> Result<Duration, Failure> {
    let mut forms = Form::all(&devices.answer.body);
    let form = forms.find(|form| form.action == "/reveal");
    let target = form.and_then(|form| Some((devices.url.join(&form.action)?, form.fields)));
    let (url, mut fields) = target.ok_or_else(|| stuck("the key ID form on /devices"))?;
    fields.push(("key_id".to_owned(), key_id.to_owned()));
    let watch = Stopwatch::start();
    let page = browser.post(&url, &fields)?;
    let time = watch.elapsed();
    if page.answer.status == 200 && page.answer.body.contains("Your recovery key") {
        Ok(time)
    } else {
        Err(stuck("the reveal"))
    }
}

/// The key ID on the blue screen, which is no secret.
fn locked_key_id(emulator: SocketAddr) -> Result<String, Failure> {
    screen_key_id(&ask(emulator, "/emulator/state")?).ok_or_else(|| stuck("the demo tenant's state"))
}

fn screen_key_id(state: &str) -> Option<String> {
    let (_, device) = state.split_once(&format!("\"displayName\":\"{LOCKED_PC}\""))?;
    let (_, rest) = device.split_once("\"screenKeyId\":\"")?;
    rest.split('"').next().map(str::to_owned)
}

fn windows_pcs(devices: &str) -> u32 {
    u32::try_from(devices.matches("data-windows=\"true\"").count()).unwrap_or(u32::MAX)
}

fn ask(address: SocketAddr, path: &str) -> Result<String, Failure> {
    let answer = wire::exchange(address, &Request::get(path));
    match answer {
        Ok(answer) if answer.status == 200 => Ok(answer.body),
        Ok(answer) => Err(stuck(&format!("{path}, which answers {}", answer.status))),
        Err(error) => Err(stuck(&format!("{path} ({error})"))),
    }
}

fn stuck(at: &str) -> Failure {
    Failure::new(
        format!("the measurement is stuck at {at}"),
        "run `cargo xtask demo` and go the same way by hand: sign in as owner@, type the key ID of LAPTOP-ANNA's screen",
    )
}

impl Reveals {
    /// What has a budget.
    pub fn measured(&self) -> [Measured; 1] {
        [Measured {
            name: "what Rekey adds, fsync included (median)",
            value: micros(self.own),
            budget: OWN_BUDGET_MICROS,
            unit: "µs",
        }]
    }

    /// What it is compared to, all of the same run.
    pub fn lines(&self) -> Vec<String> {
        let line = |name: &str, time, more: &str| format!("   {name:<44} {:>9} µs {more}", micros(time)).trim_end().to_owned();
        let of = |time: Duration| self.own.div_duration_f64(time);
        let directory: Duration = self.directory.iter().map(|(_, times, time)| *time * *times).sum();
        let mut lines = vec![
            line("the same (95th of 100)", self.own_95, ""),
            line(
                "the directory's answers to one reveal",
                directory,
                &format!("Rekey adds {:.2} of it", of(directory)),
            ),
        ];
        let each = |(what, times, time): &(&str, u32, Duration)| line(&format!("   {what} × {times}"), *time, "each");
        lines.extend(self.directory.iter().map(each));
        lines.push(line(
            "one write and fsync on this disk",
            self.sync,
            &format!("Rekey adds {:.1} of them", of(self.sync)),
        ));
        lines.push(line(
            "the whole POST, seen by the browser",
            self.whole,
            &format!("Rekey's part is {:.2}", of(self.whole)),
        ));
        lines
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
