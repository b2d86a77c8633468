//! Where real time enters these commands: how long a step took, and waiting for a process.

use std::time::{Duration, Instant};

/// Counts from its making.
#[derive(Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts to count.
    #[expect(clippy::disallowed_methods, reason = "the one place where these commands read the time")]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// The time since the start.
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// Waits until a process may have something new to say.
#[expect(
    clippy::disallowed_methods,
    reason = "std has no way to wait for a child's end, or for a port, with a limit"
)]
pub fn pause(duration: Duration) {
    std::thread::sleep(duration);
}

/// A duration as people say it: `0.4 s`, `12 s`, `4 min 13 s`.
pub fn in_words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 if duration.subsec_nanos() > 0 => format!("{:.1} s", duration.as_secs_f64()),
        0..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_said_as_people_say_them() {
        assert_eq!(in_words(Duration::from_millis(430)), "0.4 s");
        assert_eq!(in_words(Duration::from_secs(5)), "5 s");
        assert_eq!(in_words(Duration::from_secs(59)), "59 s");
        assert_eq!(in_words(Duration::from_secs(253)), "4 min 13 s");
        assert_eq!(in_words(Duration::from_secs(3605)), "60 min 05 s");
    }
}
