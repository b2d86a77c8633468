//! The disk under the ledger: whether it is one, and what one write costs that must not be lost.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::clock::Stopwatch;
use crate::failure::Failure;

/// `SQLite`'s page.
const PAGE: [u8; 4096] = [7; 4096];

/// Refuses a folder in memory, where fsync costs nothing.
///
/// # Errors
/// When it is one.
pub fn must_be_real(folder: &Path) -> Result<(), Failure> {
    // Only Linux tells; elsewhere temporary files are on a disk.
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    match file_system_of(folder, &mounts) {
        Some(kind @ ("tmpfs" | "ramfs")) => Err(Failure::new(
            format!(
                "{} is in memory ({kind}): what it costs to keep a record cannot be measured there",
                folder.display()
            ),
            "put the repository on a disk",
        )),
        _ => Ok(()),
    }
}

/// The kind of file system that a path is on: that of the innermost mount.
fn file_system_of<'a>(path: &Path, mounts: &'a str) -> Option<&'a str> {
    let mounts = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        Some((Path::new(words.next()?), words.next()?))
    });
    let around = mounts.filter(|(point, _)| path.starts_with(point));
    around
        .max_by_key(|(point, _)| point.components().count())
        .map(|(_, kind)| kind)
}

/// A file that is written to beside the ledger, so that both meet the same disk under the same load.
pub struct Probe {
    path: PathBuf,
    file: File,
}

impl Probe {
    /// Makes the file in `folder`.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn make(folder: &Path) -> Result<Self, Failure> {
        let path = folder.join("fsync");
        let file = File::create(&path).map_err(|error| Failure::file(&path, &error))?;
        Ok(Self { path, file })
    }

    /// How long it takes to append one page and to know that it is on the disk, by the same call as `SQLite`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write_and_sync(&mut self) -> Result<Duration, Failure> {
        let watch = Stopwatch::start();
        let written = self.file.write_all(&PAGE).and_then(|()| self.file.sync_all());
        written.map_err(|error| Failure::file(&self.path, &error))?;
        Ok(watch.elapsed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "/dev/vda / ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n/dev/vdb /tmp/disk xfs rw 0 0\n";

    #[test]
    fn the_innermost_mount_counts() {
        let kind = |path: &str| file_system_of(Path::new(path), MOUNTS);
        assert_eq!(kind("/home/rekey"), Some("ext4"));
        assert_eq!(kind("/tmp/ledger"), Some("tmpfs"));
        assert_eq!(kind("/tmp/disk/ledger"), Some("xfs"));
        assert_eq!(kind("/tmpfile"), Some("ext4"));
    }

    #[test]
    fn without_mounts_nothing_is_known() {
        assert_eq!(file_system_of(Path::new("/tmp"), ""), None);
    }
}
