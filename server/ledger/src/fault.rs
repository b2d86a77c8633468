//! Why the ledger could not do it, before it is told to the outside.

use domain::ports::LedgerError;

/// Never holds a bound value: it is logged.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// `SQLite` says no.
    #[error(transparent)]
    Sql(#[from] sqlx::Error),
    /// A stored value does not open, fit its seal, or have its form.
    #[error("{0}")]
    Unreadable(&'static str),
    /// The call does not fit what is stored: nothing was changed.
    #[error("{0}")]
    Misfit(&'static str),
}

impl Fault {
    /// Logs the cause, where it arose, and gives what callers may know.
    pub(crate) fn report(self) -> LedgerError {
        tracing::error!(cause = %self, "the ledger failed");
        match self {
            Self::Unreadable(_) | Self::Sql(sqlx::Error::ColumnDecode { .. }) => LedgerError::Unreadable,
            Self::Sql(_) | Self::Misfit(_) => LedgerError::Unavailable,
        }
    }
}
