//! Running other programs: aloud, quietly, and with a limit.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use crate::clock::{self, Stopwatch};
use crate::failure::Failure;
use crate::say;

/// Runs a command whose output the developer sees.
///
/// # Errors
/// With `remedy`, when it cannot be started or does not succeed.
pub fn run(command: &mut Command, remedy: &str) -> Result<(), Failure> {
    say::command(command);
    let status = command.status().map_err(|error| not_started(command, &error, remedy))?;
    if status.success() {
        Ok(())
    } else {
        Err(ended(command, status, remedy))
    }
}

/// Runs a command that colours its output even where no terminal is, and takes the colour out there.
///
/// # Errors
/// With `remedy`, when it cannot be started or does not succeed.
pub fn run_without_colour(command: &mut Command, remedy: &str) -> Result<(), Failure> {
    if say::in_colour() {
        return run(command, remedy);
    }
    say::command(command);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| not_started(command, &error, remedy))?;
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(|| pass_on(errors));
        pass_on(output);
    });
    let status = child.wait().map_err(|error| not_started(command, &error, remedy))?;
    if status.success() {
        Ok(())
    } else {
        Err(ended(command, status, remedy))
    }
}

fn pass_on(stream: Option<impl Read>) {
    let mut lines = stream.into_iter().flat_map(|stream| BufReader::new(stream).split(b'\n'));
    while let Some(Ok(line)) = lines.next() {
        say::plain(&say::without_colour(&String::from_utf8_lossy(&line)));
    }
}

/// What a command prints on its standard output, if it succeeds.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a command succeeds before `limit` is over; it is ended then.
pub fn succeeds_within(command: &mut Command, limit: Duration) -> bool {
    let Ok(mut child) = command.stdin(Stdio::null()).spawn() else {
        return false;
    };
    let watch = Stopwatch::start();
    while watch.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => clock::pause(Duration::from_millis(50)),
            Err(_) => break,
        }
    }
    // Both fail only when it has ended meanwhile.
    let _ended = child.kill().and_then(|()| child.wait());
    false
}

/// The first of `names` that is a program on the PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let places = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places
        .map(|place| place.with_extension(std::env::consts::EXE_EXTENSION))
        .find(|place| place.is_file())
}

/// The PATH with `folders` in front, so that what they hold wins.
pub fn path_with(folders: &[&Path]) -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders
        .iter()
        .map(|folder| folder.to_path_buf())
        .chain(std::env::split_paths(&path));
    // Refused only for a folder with a colon in its name.
    std::env::join_paths(all).unwrap_or(path)
}

fn not_started(command: &Command, error: &std::io::Error, remedy: &str) -> Failure {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => Failure::new(format!("the program `{program}` is not there"), remedy),
        _ => Failure::new(format!("`{program}` could not be started: {error}"), remedy),
    }
}

fn ended(command: &Command, status: ExitStatus, remedy: &str) -> Failure {
    Failure::new(format!("`{}` failed ({status})", say::command_line(command)), remedy)
}
