//! The files that a phone fetches, as cargo-leptos has compressed them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::budget::Measured;
use crate::failure::Failure;
use crate::workspace::Workspace;

/// The comparison: the same flow as a React 19 + MSAL single-page app, brotli.
pub const REACT_AND_MSAL: u64 = 136_457;

const MODULE_BUDGET: u64 = 90_000;
const WHOLE_BUDGET: u64 = 110_000;

/// One file.
pub struct Download {
    /// Its path below the site's root.
    pub name: String,
    /// Its size on the wire, in bytes.
    pub bytes: u64,
}

/// Module, script, style, the fonts and pictures that the style names, and the icon.
///
/// # Errors
/// When the release build has not made one of them.
pub fn downloads(workspace: &Workspace) -> Result<Vec<Download>, Failure> {
    let site = workspace.site();
    let stamps = workspace.rekey().with_file_name("hash.txt");
    let hashes = fs::read_to_string(&stamps).map_err(|error| Failure::file(&stamps, &error))?;
    let mut names: Vec<String> = ["wasm", "js", "css"].iter().map(|kind| built_name(&hashes, kind)).collect();
    let style = site.join(names.last().map_or("", String::as_str));
    let style = fs::read_to_string(&style).map_err(|error| Failure::file(&style, &error))?;
    names.extend(named_by_style(&style));
    names.extend(snippets(&site));
    names.extend(
        ["favicon.svg", "favicon.ico"]
            .iter()
            .find(|icon| site.join(icon).exists())
            .map(|icon| (*icon).to_owned()),
    );
    names.into_iter().map(|name| on_the_wire(&site, name)).collect()
}

/// The sums beside their budgets.
pub fn measured(downloads: &[Download]) -> [Measured; 2] {
    let sum = |of: fn(&Download) -> bool| downloads.iter().filter(|file| of(file)).map(|file| file.bytes).sum();
    let module = |file: &Download| is_module(&file.name);
    [
        Measured {
            name: "the WebAssembly module",
            value: sum(module),
            budget: MODULE_BUDGET,
            unit: "B",
        },
        Measured {
            name: "all in all",
            value: sum(|_| true),
            budget: WHOLE_BUDGET,
            unit: "B",
        },
    ]
}

fn is_module(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "wasm")
}

/// The name of a built file: cargo-leptos writes its content's hash into it and into hash.txt (`css: Xy12`).
fn built_name(hashes: &str, kind: &str) -> String {
    let hash = hashes.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':'));
    match hash.map(str::trim) {
        Some(hash) => format!("pkg/rekey.{hash}.{kind}"),
        None => format!("pkg/rekey.{kind}"),
    }
}

/// The files that a style names with `url(..)`, except what is written out in place.
fn named_by_style(style: &str) -> Vec<String> {
    let mut names: Vec<String> = style
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .map(|url| url.trim_matches(['"', '\'']))
        .filter(|url| !url.starts_with("data:") && !url.starts_with('#'))
        .map(|url| url.trim_start_matches("../").trim_start_matches('/').to_owned())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Scripts that the module brings along, where it does.
fn snippets(site: &Path) -> Vec<String> {
    let mut folders = vec![site.join("pkg/snippets")];
    let mut found: Vec<PathBuf> = Vec::new();
    while let Some(folder) = folders.pop() {
        // There is no such folder where no crate brings a script.
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "js") {
                found.push(path);
            }
        }
    }
    found
        .iter()
        .filter_map(|path| path.strip_prefix(site).ok())
        .map(|path| path.display().to_string())
        .collect()
}

/// The compressed file's size where there is one: a font is compressed already.
fn on_the_wire(site: &Path, name: String) -> Result<Download, Failure> {
    let plain = site.join(&name);
    let compressed = site.join(format!("{name}.br"));
    let file = if compressed.exists() { &compressed } else { &plain };
    let bytes = fs::metadata(file).map_err(|error| Failure::file(&plain, &error))?.len();
    Ok(Download { name, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_files_carry_the_hash_of_their_kind() {
        let hashes = "js: Ab-1\nwasm: Cd_2\ncss: Ef3\n";
        assert_eq!(built_name(hashes, "wasm"), "pkg/rekey.Cd_2.wasm");
        assert_eq!(built_name(hashes, "css"), "pkg/rekey.Ef3.css");
        assert_eq!(built_name("", "js"), "pkg/rekey.js");
    }

    #[test]
    fn the_style_names_its_fonts_once_and_what_is_inside_it_is_no_download() {
        let style = "@font-face{src:url(/fonts/digits.woff2)}a{b:url(\"/fonts/digits.woff2\");c:url(data:image/png;base64,xx)}\
            d{e:url('../check.svg')}";
        assert_eq!(named_by_style(style), ["check.svg", "fonts/digits.woff2"]);
    }

    #[test]
    fn the_module_counts_in_both_sums() {
        let file = |name: &str, bytes| Download {
            name: name.to_owned(),
            bytes,
        };
        let [module, whole] = measured(&[
            file("pkg/rekey.1.wasm", 80_000),
            file("pkg/rekey.2.js", 5_000),
            file("f.woff2", 3),
        ]);
        assert_eq!((module.value, whole.value), (80_000, 85_003));
        assert!(!module.is_over() && !whole.is_over());
    }
}
