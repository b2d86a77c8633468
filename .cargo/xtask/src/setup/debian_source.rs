//! Rust's source of exactly the active compiler's version, from Debian's backports.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::run_command::{on_path, output_of, run};
use crate::setup::debian_std::REMEDY;
use crate::workspace::Workspace;

/// Fetches and unpacks it below `scratch`; says where.
///
/// # Errors
/// When this is not Debian, or its backports have no rust-src of the compiler's version.
pub fn fetch(workspace: &Workspace, scratch: &Path) -> Result<PathBuf, Failure> {
    if on_path(&["apt-get"]).is_none() || on_path(&["dpkg"]).is_none() {
        return Err(Failure::new(
            "this is not Debian: there is no apt-get or dpkg to fetch Rust's source with",
            REMEDY,
        ));
    }
    let apt = Apt::with_private_lists(workspace, scratch)?;
    run(apt.command("apt-get").args(["--quiet", "update"]), REMEDY)?;
    let release = output_of(workspace.command(Path::new("rustc")).arg("-vV")).unwrap_or_default();
    let release = release
        .lines()
        .find_map(|line| line.strip_prefix("release: "))
        .unwrap_or_default();
    let offered = output_of(apt.command("apt-cache").args(["madison", "rust-src"])).unwrap_or_default();
    let version = version_for(&offered, release).ok_or_else(|| {
        Failure::new(
            format!("Debian has no rust-src {release}, the version of this compiler"),
            REMEDY,
        )
    })?;
    run(
        apt.command("apt-get")
            .args(["--quiet", "download"])
            .arg(format!("rust-src={version}")),
        REMEDY,
    )?;
    let archive = files_in(scratch, "deb")?
        .pop()
        .ok_or_else(|| Failure::new("apt-get fetched no rust-src", REMEDY))?;
    let unpacked = scratch.join("unpacked");
    run(
        workspace
            .command(Path::new("dpkg"))
            .arg("--extract")
            .arg(archive)
            .arg(&unpacked),
        REMEDY,
    )?;
    Ok(unpacked.join(format!("usr/src/rustc-{release}")))
}

/// apt with lists and caches of its own: no root needed, and the system's stay as they are.
struct Apt {
    scratch: PathBuf,
}

impl Apt {
    fn with_private_lists(workspace: &Workspace, scratch: &Path) -> Result<Self, Failure> {
        for folder in ["lists/partial", "cache/archives/partial"] {
            let folder = scratch.join(folder);
            fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
        }
        let mut targets = workspace.command(Path::new("apt-get"));
        let targets = output_of(targets.args(["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]));
        let list = scratch.join("sources.list");
        fs::write(&list, sources(&targets.unwrap_or_default())).map_err(|error| Failure::file(&list, &error))?;
        Ok(Self {
            scratch: scratch.to_owned(),
        })
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(&self.scratch)
            .args(["-o", "Dir::Etc::sourceparts=-", "-o", "APT::Sandbox::User="]);
        for (name, place) in [
            ("Etc::sourcelist", "sources.list"),
            ("State::lists", "lists"),
            ("Cache", "cache"),
        ] {
            command
                .arg("-o")
                .arg(format!("Dir::{name}={}", self.scratch.join(place).display()));
        }
        command
    }
}

/// The backports of the same mirrors that this machine's packages come from; each mirror once.
fn sources(mirrors: &str) -> String {
    let mirrors: BTreeSet<&str> = mirrors.lines().filter(|mirror| !mirror.contains("security")).collect();
    let lines: Vec<String> = mirrors
        .iter()
        .map(|mirror| format!("deb {mirror} trixie-backports main\n"))
        .collect();
    lines.concat()
}

/// The package version, out of `apt-cache madison`'s lines, whose source is that of `release`.
fn version_for<'madison>(madison: &'madison str, release: &str) -> Option<&'madison str> {
    let versions = madison.lines().filter_map(|line| line.split('|').nth(1)).map(str::trim);
    versions.into_iter().find(|version| {
        version
            .strip_prefix(release)
            .is_some_and(|rest| rest.starts_with(['+', '-', '~']))
    })
}

/// The files of one kind in a folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn files_in(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADISON: &str = "  rust-src | 1.96.1+dfsg1-2~bpo13+1 | mirror trixie-backports/main amd64 Packages\n  \
        rust-src | 1.95.0+dfsg1-2~bpo13+1 | mirror trixie-backports/main amd64 Packages\n";

    #[test]
    fn the_source_is_that_of_exactly_this_compiler() {
        assert_eq!(version_for(MADISON, "1.95.0"), Some("1.95.0+dfsg1-2~bpo13+1"));
        assert_eq!(version_for(MADISON, "1.95"), None);
        assert_eq!(version_for(MADISON, "1.94.0"), None);
        assert_eq!(version_for("", "1.95.0"), None);
    }

    #[test]
    fn each_mirror_is_asked_once_and_security_mirrors_have_no_backports() {
        let mirrors = "http://mirror.example/debian/\nhttp://mirror.example/debian/\nhttp://mirror.example/debian-security/\n";
        assert_eq!(sources(mirrors), "deb http://mirror.example/debian/ trixie-backports main\n");
    }
}
