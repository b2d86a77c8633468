//! The ledger's key: 32 bytes in a file of their own, from which every other key is derived.

use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use domain::ports::Randomness;
use domain::record::ChainKey;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::private_file;

/// The key of one ledger. Wiped when dropped, blank in `Debug`.
pub struct LedgerKey(Zeroizing<[u8; 32]>);

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The ledger is there, its key is not.
    #[error(
        "the ledger exists, but its key file {} does not: put the key file back from your backup. A new key cannot open this \
         ledger. To begin a new ledger, move the old one away first",
        .path.display()
    )]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file does not hold 32 bytes.
    #[error("the key file {} holds {length} bytes instead of 32: put it back from your backup", .path.display())]
    Length {
        /// Which file.
        path: PathBuf,
        /// How many bytes it holds.
        length: usize,
    },
    /// The file cannot be read or written.
    #[error("the key file {} cannot be used: {source}", .path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl LedgerKey {
    /// Takes 32 random bytes over, where they do not come from a file.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Loads the key file. Only where neither it nor a ledger exists (`ledger_exists`: see
    /// [`SqliteLedger::exists`](crate::SqliteLedger::exists)) a new key is written, whole or not at all, with mode 0600.
    ///
    /// # Errors
    /// When the key of an existing ledger is missing, the file has a wrong length, or cannot be read or written.
    pub fn load_or_create(path: &Path, randomness: &dyn Randomness, ledger_exists: bool) -> Result<Self, KeyError> {
        let file_error = |source| KeyError::File {
            path: path.to_owned(),
            source,
        };
        match Self::load(path) {
            Err(KeyError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {}
            loaded => return loaded,
        }
        if ledger_exists {
            return Err(KeyError::Missing { path: path.to_owned() });
        }
        match create(path, randomness) {
            // Another process was quicker: its key counts.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            created => created.map_err(file_error)?,
        }
        Self::load(path)
    }

    fn load(path: &Path) -> Result<Self, KeyError> {
        let bytes = std::fs::read(path).map_err(|source| KeyError::File {
            path: path.to_owned(),
            source,
        })?;
        let bytes = Zeroizing::new(bytes);
        let key = <[u8; 32]>::try_from(&bytes[..]).map_err(|_| KeyError::Length {
            path: path.to_owned(),
            length: bytes.len(),
        })?;
        Ok(Self::from_bytes(key))
    }

    /// A key for the caller's own use, one per label; no label gives a key that the ledger itself uses.
    pub fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        self.expand("caller", label)
    }

    pub(crate) fn sealing(&self) -> Zeroizing<[u8; 32]> {
        self.expand("ledger", "sealing")
    }

    pub(crate) fn rows(&self) -> Zeroizing<[u8; 32]> {
        self.expand("ledger", "rows")
    }

    pub(crate) fn chain(&self) -> ChainKey {
        ChainKey::new(*self.expand("ledger", "chain"))
    }

    fn expand(&self, user: &str, label: &str) -> Zeroizing<[u8; 32]> {
        let mut derived = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(Some(b"rekey ledger key, format 1"), &self.0[..])
            .expand_multi_info(&[user.as_bytes(), b"/", label.as_bytes()], &mut derived[..])
            .expect("HKDF-SHA256 gives up to 8160 bytes");
        derived
    }
}

impl fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LedgerKey(..)")
    }
}

/// Writes a new key beside `path` and links it there: a link is made whole or not at all, and never over another file.
fn create(path: &Path, randomness: &dyn Randomness) -> io::Result<()> {
    private_file::create_folder_of(path)?;
    let mut key = Zeroizing::new([0; 32]);
    randomness.fill(&mut key[..]);
    let mut suffix = [0; 8];
    randomness.fill(&mut suffix);
    let draft = path.with_extension(format!("new-{}", hex::encode(suffix)));
    let written = private_file::create(&draft).and_then(|mut file| {
        file.write_all(&key[..])?;
        file.sync_all()?;
        std::fs::hard_link(&draft, path)
    });
    let removed = std::fs::remove_file(&draft);
    written?;
    removed?;
    sync_folder_of(path)
}

/// The name of a new file is durable only when its folder is.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if cfg!(unix) {
        std::fs::File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}
