//! Documents: what is worked on over time, such as a case or an incident. Each change is a version and has its records.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::id::{PersonId, Reference};
use crate::ports::{Ledger, LedgerError};
use crate::record::Event;

/// What a document is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DocumentKind {
    /// A case of the helpdesk.
    Case,
    /// An incident.
    Incident,
    /// The findings of a readiness check.
    Readiness,
    /// A kiosk station.
    Station,
}

impl DocumentKind {
    /// The stable word for the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Incident => "incident",
            Self::Readiness => "readiness",
            Self::Station => "station",
        }
    }
}

/// A document as the ledger keeps it: the body is sealed, the rest can be searched.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number, which people read out.
    pub number: Reference,
    /// 1 for the first; each change is one more.
    pub version: u32,
    /// The stable word of its state.
    pub state: String,
    /// Whom it is about.
    pub subject: Option<PersonId>,
    /// Who works on it.
    pub worker: Option<PersonId>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// The rest, as JSON. Never holds a password or a token.
    pub body: Vec<u8>,
}

/// What can be kept as a document.
pub trait Kept: Serialize + DeserializeOwned {
    /// What it is.
    const KIND: DocumentKind;
    /// Its number.
    fn number(&self) -> &Reference;
    /// The stable word of its state.
    fn state(&self) -> &'static str;
    /// Whom it is about.
    fn subject(&self) -> Option<PersonId>;
    /// Who works on it.
    fn worker(&self) -> Option<PersonId>;
    /// When it was opened.
    fn opened_at(&self) -> Timestamp;
}

/// Something kept, with the version it was read at. 0: it is new.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Versioned<T> {
    /// The version.
    pub version: u32,
    /// What is kept.
    pub value: T,
}

impl<T: Kept> Versioned<T> {
    /// Something that is kept for the first time.
    pub fn new(value: T) -> Self {
        Self { version: 0, value }
    }

    /// The document that is to replace the version that was read.
    ///
    /// # Errors
    /// [`LedgerError::Unreadable`] when it cannot be written down.
    pub fn next(&self) -> Result<Document, LedgerError> {
        Ok(Document {
            kind: T::KIND,
            number: self.value.number().clone(),
            version: self.version.saturating_add(1),
            state: self.value.state().to_owned(),
            subject: self.value.subject(),
            worker: self.value.worker(),
            opened_at: self.value.opened_at(),
            body: serde_json::to_vec(&self.value).map_err(|_| LedgerError::Unreadable)?,
        })
    }

    /// Read back.
    ///
    /// # Errors
    /// [`LedgerError::Unreadable`] when it has another form.
    pub fn read(document: &Document) -> Result<Self, LedgerError> {
        Ok(Self {
            version: document.version,
            value: serde_json::from_slice(&document.body).map_err(|_| LedgerError::Unreadable)?,
        })
    }
}

/// Which documents are asked for; what is `None` does not matter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DocumentFilter {
    /// In this state.
    pub state: Option<&'static str>,
    /// About this person.
    pub subject: Option<PersonId>,
    /// Worked on by this person.
    pub worker: Option<PersonId>,
    /// Opened before this.
    pub before: Option<Timestamp>,
}

/// Somebody else changed the document meanwhile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict;

/// Finds something kept by its number.
///
/// # Errors
/// [`Failure::NotFound`] when there is none, or as the ledger fails.
pub async fn find<T: Kept>(ledger: &dyn Ledger, number: &Reference) -> Result<Versioned<T>, Failure> {
    let found = ledger.find_document(T::KIND, number).await?;
    Ok(Versioned::read(&found.ok_or(Failure::NotFound)?)?)
}

/// Lists what fits, newest first, `limit` at most.
///
/// # Errors
/// As the ledger fails.
pub async fn list<T: Kept>(ledger: &dyn Ledger, filter: &DocumentFilter, limit: u32) -> Result<Vec<Versioned<T>>, Failure> {
    let documents = ledger.list_documents(T::KIND, filter, limit).await?;
    Ok(documents.iter().map(Versioned::read).collect::<Result<_, _>>()?)
}

/// Keeps the next version with its records.
///
/// # Errors
/// [`Failure::ChangedMeanwhile`] when somebody else changed it since it was read, or as the ledger fails.
pub async fn save<T: Kept>(ledger: &dyn Ledger, kept: &Versioned<T>, events: &[Event]) -> Result<(), Failure> {
    let saved = ledger.save_document(&kept.next()?, events).await?;
    saved.map_err(|Conflict| Failure::ChangedMeanwhile)
}
