//! What these commands say: plain text, bold headings only where a terminal is watching.

use std::io::{self, IsTerminal, Write};
use std::process::Command;

use crate::failure::Failure;

/// The start of a larger part of the work.
pub fn heading(text: &str) {
    plain(&if in_colour() {
        format!("\n\x1b[1m== {text}\x1b[0m")
    } else {
        format!("\n== {text}")
    });
}

/// Whether somebody watches who can see more than plain text.
pub fn in_colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// A line without the codes that colour it on a terminal (`ESC [ .. m`).
pub fn without_colour(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let text = part.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ';');
        plain.push_str(text.strip_prefix('m').unwrap_or(text));
    }
    plain
}

/// One line, or several.
pub fn plain(text: &str) {
    // A closed pipe (`cargo xtask help | head -1`) is the reader's wish and no error.
    let _closed = writeln!(io::stdout(), "{text}");
}

/// The command that is about to run, so that it can be repeated by hand.
pub fn command(command: &Command) {
    plain(&format!("$ {}", command_line(command)));
}

/// Why the work stopped and what helps.
pub fn failure(failure: &Failure) {
    let _closed = writeln!(io::stderr(), "\nStopped: {}.\nWhat helps: {}.", failure.what, failure.remedy);
}

/// A command as one would type it.
pub fn command_line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| quoted(&word.to_string_lossy()))
        .collect::<Vec<_>>()
        .join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=@,+^~".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_go_and_the_text_stays() {
        let line = "\x1b[38;5;77m   Front\x1b[0m made in 5 s [main]";
        assert_eq!(without_colour(line), "   Front made in 5 s [main]");
        assert_eq!(without_colour("plain; text"), "plain; text");
    }

    #[test]
    fn a_command_line_can_be_pasted_into_a_shell() {
        let mut command = Command::new("cargo");
        command.args(["clippy", "-p", "two words", "it's", ""]);
        assert_eq!(command_line(&command), r"cargo clippy -p 'two words' 'it'\''s' ''");
    }
}
