//! Documents: the newest version of each.

use async_trait::async_trait;

use super::FakeLedger;
use crate::document::{Conflict, Document, DocumentFilter, DocumentKind};
use crate::fakes::Call;
use crate::id::Reference;
use crate::ports::{Documents, LedgerError};
use crate::record::Event;

#[async_trait]
impl Documents for FakeLedger {
    async fn save_document(&self, document: &Document, events: &[Event]) -> Result<Result<(), Conflict>, LedgerError> {
        let mut books = self.transaction(Call::SaveDocument)?;
        let is_same = |it: &Document| it.kind == document.kind && it.number == document.number;
        let stored = books.documents.iter().find(|it| is_same(it)).map_or(0, |it| it.version);
        if document.version != stored + 1 {
            return Ok(Err(Conflict));
        }
        books.documents.retain(|it| !is_same(it));
        books.documents.push(document.clone());
        for event in events {
            books.append(&self.key, event);
        }
        Ok(Ok(()))
    }

    async fn find_document(&self, kind: DocumentKind, number: &Reference) -> Result<Option<Document>, LedgerError> {
        let books = self.transaction(Call::FindDocument)?;
        let found = books.documents.iter().find(|it| it.kind == kind && it.number == *number);
        Ok(found.cloned())
    }

    async fn list_documents(
        &self,
        kind: DocumentKind,
        filter: &DocumentFilter,
        limit: u32,
    ) -> Result<Vec<Document>, LedgerError> {
        let books = self.transaction(Call::ListDocuments)?;
        let of_kind = books.documents.iter().filter(|it| it.kind == kind);
        let mut found: Vec<Document> = of_kind.filter(|it| fits(filter, it)).cloned().collect();
        found.sort_by_key(|it| std::cmp::Reverse(it.opened_at));
        found.truncate(limit as usize);
        Ok(found)
    }
}

fn fits(filter: &DocumentFilter, document: &Document) -> bool {
    filter.state.is_none_or(|state| document.state == state)
        && (filter.subject.is_none() || filter.subject == document.subject)
        && (filter.worker.is_none() || filter.worker == document.worker)
        && filter.before.is_none_or(|before| document.opened_at < before)
}
