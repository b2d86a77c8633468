//! The camera's module: a WebAssembly module of its own, which a page fetches when somebody wants to scan a screen.

use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run_command;
use crate::setup::{cargo_tools, node_tools};
use crate::workspace::Workspace;

/// The scripts, as they stand in `app/scan/src`: the one that is imported, and those that it brings.
const SCRIPTS: [&str; 3] = ["camera.js", "reading.js", "worker.js"];

/// The files of the folder that browsers fetch from: the scripts, what wasm-bindgen writes for them, the module.
const FILES: [&str; 5] = ["camera.js", "reading.js", "worker.js", "scan.js", "scan_bg.wasm"];

/// For speed, and with what the compiler itself uses of WebAssembly's extensions: each browser of the last four years has them.
const OPTIMISE: [&str; 7] = [
    "-O3",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Compresses each file that it is given, as cargo-leptos does for those that it builds.
const COMPRESS: &str = "const {readFileSync:r,writeFileSync:w}=require('fs'),z=require('zlib');\
    for(const f of process.argv.slice(1))w(f+'.br',z.brotliCompressSync(r(f)))";

/// Builds it into `pkg/scan-HASH` of the site that cargo-leptos has built, in place of an older one.
///
/// # Errors
/// When it does not compile, or a file cannot be written.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    let remedy = "read the compiler's message above";
    let mut cargo = workspace.cargo();
    cargo.args([
        "build",
        "--package=scan",
        "--lib",
        "--features=browser",
        "--profile=wasm-release",
    ]);
    run_command::run(cargo.arg("--target=wasm32-unknown-unknown"), remedy)?;
    let [module, _] = workspace.wasm_builds();
    let module = module.join("wasm-release/scan.wasm");
    let folder = workspace.site().join("pkg/scan");
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;

    let bindgen = cargo_tools::wasm_bindgen(workspace)?.program(workspace);
    let mut bind = workspace.command(&bindgen);
    bind.args(["--target=web", "--no-typescript", "--out-name=scan", "--out-dir"]);
    run_command::run(bind.arg(&folder).arg(&module), remedy)?;
    let module = folder.join("scan_bg.wasm");
    let mut shrink = workspace.command(&node_tools::binaryen_folder(workspace).join("wasm-opt"));
    shrink.args(OPTIMISE).arg(&module).arg("-o");
    run_command::run(shrink.arg(&module), remedy)?;
    for name in SCRIPTS {
        let script = workspace.root.join("app/scan/src").join(name);
        fs::copy(&script, folder.join(name)).map_err(|error| Failure::file(&script, &error))?;
    }

    let mut compress = workspace.command(Path::new("node"));
    compress.args(["-e", COMPRESS]).args(FILES.map(|name| folder.join(name)));
    run_command::run(&mut compress, "install Node.js 20 or newer")?;
    publish(&folder)
}

/// Gives the folder the name of its content, and removes older ones.
fn publish(folder: &Path) -> Result<(), Failure> {
    let mut hasher = DefaultHasher::new();
    for name in FILES {
        let file = folder.join(name);
        hasher.write(&fs::read(&file).map_err(|error| Failure::file(&file, &error))?);
    }
    let parent = folder.parent().unwrap_or(folder);
    for old in older(parent) {
        fs::remove_dir_all(&old).map_err(|error| Failure::file(&old, &error))?;
    }
    let named = parent.join(format!("scan-{:016x}", hasher.finish()));
    fs::rename(folder, &named).map_err(|error| Failure::file(&named, &error))
}

fn older(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("scan-"));
    folders.map(|entry| entry.path()).collect()
}
