//! Opening the ledger: the file, its migrations, its key, one writer and a few readers.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use domain::ports::Randomness;
use domain::record::ChainKey;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection as _, Sqlite, SqliteConnection, Transaction};

use crate::chain::{self, StoredHead};
use crate::fault::Fault;
use crate::key::LedgerKey;
use crate::private_file;
use crate::row_seal::RowKey;
use crate::seal::{Place, Sealer};

/// The migrations, inside the binary. Queries are plain `sqlx::query` with bound values, not the checked macros: those want a
/// database while Rekey is built.
pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// How long to wait for another process's transaction, or for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections that only read.
const READERS: u32 = 4;

/// What the check value says. It opens with the right key only.
const CHECK: &[u8] = b"a Rekey ledger, format 1";
const CHECK_PLACE: Place<'static> = Place {
    table: "meta",
    column: "value",
    row: b"check",
};

/// The ledger in one `SQLite` file: implements all that [`Ledger`](domain::ports::Ledger) names.
pub struct SqliteLedger {
    writer: SqlitePool,
    pub(crate) readers: SqlitePool,
    pub(crate) sealer: Sealer,
    pub(crate) chain: ChainKey,
    pub(crate) rows: RowKey,
}

/// Why the ledger cannot be opened. Never holds the URL, which may hold a password.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The URL names no `SQLite` file.
    #[error("this ledger URL is not supported: use sqlite:///path/to/the/file (PostgreSQL comes later)")]
    Unsupported,
    /// The file or its folder cannot be created.
    #[error("the ledger's file cannot be created: {0}")]
    File(#[from] io::Error),
    /// `SQLite` cannot open it, or it is no database.
    #[error("the ledger cannot be opened: {0}")]
    Database(#[from] sqlx::Error),
    /// It is of a newer Rekey, or a migration was changed.
    #[error("the ledger cannot be brought up to date: {0}")]
    Migration(#[from] MigrateError),
    /// The check value does not open.
    #[error("the key file does not fit this ledger: put back the key file that was made with it")]
    WrongKey,
    /// The check value is gone, but there are entries.
    #[error("the ledger was changed from outside: its check value is missing")]
    CheckMissing,
}

impl SqliteLedger {
    /// Opens the ledger and creates it where it is missing, file (mode 0600) and folder, and runs its migrations. `randomness`
    /// gives the nonces of sealed values.
    pub async fn open(url: &str, key: &LedgerKey, randomness: Arc<dyn Randomness>) -> Result<Self, OpenError> {
        let path = path_of(url)?;
        private_file::create_folder_of(&path)?;
        match private_file::create(&path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
            _ => {}
        }
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .busy_timeout(PATIENCE)
            .foreign_keys(true);
        let writing = options
            .clone()
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("secure_delete", "on");
        // One writer: transactions wait for each other here, in order, and not in SQLite's busy handler.
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(PATIENCE)
            // After a commit that failed (a full disk) the connection still counts a transaction: it is not used again.
            .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
            .connect_with(writing)
            .await?;
        MIGRATIONS.run(&writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(PATIENCE)
            .connect_with(options.read_only(true))
            .await?;
        let sealer = Sealer::new(&key.sealing(), randomness);
        let ledger = Self {
            writer,
            readers,
            sealer,
            chain: key.chain(),
            rows: RowKey::new(key.rows()),
        };
        ledger.check_key().await?;
        Ok(ledger)
    }

    /// Whether the URL's ledger exists: asked before a new key may be made ([`LedgerKey::load_or_create`]). An empty file is none.
    pub fn exists(url: &str) -> Result<bool, OpenError> {
        match std::fs::metadata(path_of(url)?) {
            Ok(file) => Ok(file.len() > 0),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Waits for what is under way and closes all connections; the write-ahead log goes into the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// A transaction that holds the write lock from its beginning, so that what it reads stays true until it commits. Dropped
    /// without a commit it leaves nothing.
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Sqlite>, Fault> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// The key must open the check value; a ledger that holds nothing yet gets both its check value and its head.
    async fn check_key(&self) -> Result<(), OpenError> {
        let mut tx = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        let check: Option<Vec<u8>> = sqlx::query_scalar("SELECT value FROM meta WHERE name = 'check'")
            .fetch_optional(&mut *tx)
            .await?;
        if let Some(check) = check {
            let opened = self.sealer.open(CHECK_PLACE, &check).map_err(|_| OpenError::WrongKey)?;
            return if *opened == CHECK { Ok(()) } else { Err(OpenError::WrongKey) };
        }
        if holds_anything(&mut tx).await? {
            return Err(OpenError::CheckMissing);
        }
        sqlx::query("INSERT INTO meta (name, value) VALUES ('check', ?1)")
            .bind(self.sealer.seal(CHECK_PLACE, CHECK))
            .execute(&mut *tx)
            .await?;
        chain::put_head(&mut tx, &self.chain, StoredHead::EMPTY).await?;
        Ok(tx.commit().await?)
    }
}

impl fmt::Debug for SqliteLedger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SqliteLedger(..)")
    }
}

/// The file that a URL names; a database in memory has no durability, and is refused like a foreign URL.
fn path_of(url: &str) -> Result<PathBuf, OpenError> {
    if !url.starts_with("sqlite:") || url.contains(['?', '#']) || url.contains(":memory:") {
        return Err(OpenError::Unsupported);
    }
    let options = SqliteConnectOptions::from_str(url).map_err(|_| OpenError::Unsupported)?;
    let path = options.get_filename().to_owned();
    if path.as_os_str().is_empty() {
        Err(OpenError::Unsupported)
    } else {
        Ok(path)
    }
}

async fn holds_anything(tx: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    let held = "SELECT EXISTS (SELECT 1 FROM head) OR EXISTS (SELECT 1 FROM records) OR EXISTS (SELECT 1 FROM disclosures)";
    sqlx::query_scalar(held).fetch_one(tx).await
}

#[cfg(test)]
mod tests;
