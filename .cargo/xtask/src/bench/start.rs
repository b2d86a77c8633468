//! How long `rekey serve` takes until it is ready, and what memory it holds when nobody asks anything of it.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::bench::budget::Measured;
use crate::bench::processes::{Addresses, Emulator, Folder, Server};
use crate::clock;
use crate::failure::Failure;
use crate::workspace::Workspace;

const READY_BUDGET_MS: u64 = 500;
const MEMORY_BUDGET_KB: u64 = 60_000;
const RUNS: usize = 5;
/// Long enough for what the start has begun to be over.
const REST: Duration = Duration::from_secs(2);

/// Starts `rekey serve` against the emulator, five times, and takes the middle of the times and the most of the memory.
///
/// # Errors
/// When one of the two does not start, or this system does not tell a process's memory.
pub fn measure(workspace: &Workspace) -> Result<[Measured; 2], Failure> {
    let addresses = Addresses::free()?;
    let emulator = Emulator::start(workspace, &addresses)?;
    let mut times = Vec::new();
    let mut memory = 0;
    for run in 0..RUNS {
        let data = Folder::make(workspace, &format!("start-{run}"))?;
        let server = Server::start(workspace, &emulator, &addresses, &data)?;
        times.push(u64::try_from(server.ready_after.as_millis()).unwrap_or(u64::MAX));
        clock::pause(REST);
        memory = memory.max(resident_kilobytes(server.id())?);
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

fn resident_kilobytes(process: u32) -> Result<u64, Failure> {
    let path = PathBuf::from(format!("/proc/{process}/status"));
    let status = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    resident_in(&status).ok_or_else(|| Failure::new("this system does not tell a process's memory", "measure on Linux"))
}

fn resident_in(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
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
}
