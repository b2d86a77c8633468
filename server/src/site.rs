//! Where the built style sheet, script, module and public files are. Found beside the binary, so that nobody has to say it.

use std::path::{Path, PathBuf};

use app::shell::Assets;
use leptos::config::{Env, LeptosOptions};

/// The built site.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder with `pkg/` in it.
    pub root: PathBuf,
    /// The files' names.
    pub assets: Assets,
    /// What leptos must know to write the script into a page.
    pub options: LeptosOptions,
}

/// There is no site.
#[derive(Debug, thiserror::Error)]
#[error("the pages' files are not beside the binary ({0}); build them with `cargo xtask build`")]
pub struct NoSite(PathBuf);

/// The file that names the hashes of the built files, one `kind: hash` a line.
const HASHES: &str = "hash.txt";

impl Site {
    /// Finds the site beside the binary at `exe`: `site/` in its folder, or in the one above (a build folder).
    ///
    /// # Errors
    /// When there is none.
    pub fn find(exe: &Path) -> Result<Self, NoSite> {
        let folder = exe.parent().unwrap_or(Path::new("."));
        let candidates = [folder.join("site"), folder.join("../site")];
        let root = candidates
            .into_iter()
            .find(|root| root.join("pkg").is_dir())
            .ok_or_else(|| NoSite(folder.to_owned()))?;
        let hash_file = folder.join(HASHES);
        let hashes = std::fs::read_to_string(&hash_file).unwrap_or_default();
        Ok(Self {
            assets: Assets {
                scan: scan(&root),
                ..assets(&hashes)
            },
            options: options(&root, &hash_file, !hashes.is_empty()),
            root,
        })
    }
}

fn assets(hashes: &str) -> Assets {
    let name = |kind: &str| {
        let line = hashes
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.trim() == kind);
        line.map_or_else(
            || format!("/pkg/rekey.{kind}"),
            |(_, hash)| format!("/pkg/rekey.{}.{kind}", hash.trim()),
        )
    };
    Assets {
        style: name("css"),
        script: name("js"),
        module: name("wasm"),
        scan: None,
    }
}

/// The camera's script, in the folder of its build. Absent where cargo-leptos alone has built.
fn scan(root: &Path) -> Option<String> {
    let folders = std::fs::read_dir(root.join("pkg")).ok()?.flatten();
    let mut names = folders.filter_map(|folder| folder.file_name().into_string().ok());
    let folder = names.find(|name| name.starts_with("scan-"))?;
    Some(format!("/pkg/{folder}/camera.js"))
}

fn options(root: &Path, hash_file: &Path, hashed: bool) -> LeptosOptions {
    LeptosOptions::builder()
        .output_name("rekey")
        .site_root(root.display().to_string())
        .site_pkg_dir("pkg")
        .env(Env::PROD)
        .hash_file(hash_file.display().to_string().into())
        .hash_files(hashed)
        .build()
}
