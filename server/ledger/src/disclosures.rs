//! Disclosures: recorded before shown, each with its rotation order, in one transaction.

mod list;
mod row;

use async_trait::async_trait;
use domain::disclosure::{
    DisclosureFilter, DisclosureRefusal, NewDisclosure, PastDisclosure, READS_PER_SESSION, ReadOutcome, SHOWINGS_PER_SESSION,
};
use domain::failure::Failure;
use domain::id::DisclosureId;
use domain::ports::{Disclosures, LedgerError};
use domain::record::{Event, EventCode, Head};
use jiff::Timestamp;
use sqlx::SqliteConnection;

use crate::chain;
use crate::columns;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::orders::{self, OrderRow};
pub(crate) use row::DisclosureRow;

/// What every record of this disclosure says.
fn event_of(code: EventCode, disclosure: &NewDisclosure) -> Event {
    Event {
        reference: Some(disclosure.reference.clone()),
        person: Some(disclosure.person),
        person_name: Some(disclosure.person_name.clone()),
        device: Some(disclosure.key.device),
        key: Some(disclosure.key.id),
        ..Event::new(code, disclosure.at)
    }
}

/// What the record says, too, that tells who wanted which key for whom, and why.
fn asked_for(code: EventCode, disclosure: &NewDisclosure) -> Event {
    Event {
        subject: disclosure.subject.as_ref().map(|subject| subject.id),
        subject_name: disclosure.subject.as_ref().map(|subject| subject.name.clone()),
        path: Some(disclosure.path.code().to_owned()),
        why: disclosure.why.clone(),
        from: disclosure.from.clone(),
        case: disclosure.case.as_ref().map(|case| case.as_str().to_owned()),
        ..event_of(code, disclosure)
    }
}

fn begun(disclosure: &NewDisclosure) -> [Event; 2] {
    let (id, order) = (Some(disclosure.id), Some(disclosure.order));
    let path = Some(disclosure.path.code().to_owned());
    let volume = Some(disclosure.key.volume.code().to_owned());
    [
        Event {
            disclosure: id,
            order,
            detail: path,
            ..asked_for(EventCode::DisclosureBegun, disclosure)
        },
        Event {
            disclosure: id,
            order,
            detail: volume,
            ..asked_for(EventCode::RotationOrdered, disclosure)
        },
    ]
}

/// Why it may not begin. Asked under the write lock, so that of two tabs one is told, and a sign-out comes before or after.
async fn refusal(tx: &mut SqliteConnection, disclosure: &NewDisclosure) -> Result<Option<DisclosureRefusal>, Fault> {
    let query = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM sessions WHERE id = ?1)");
    let is_signed_in: bool = query
        .bind(columns::digest_bytes(disclosure.session))
        .fetch_one(&mut *tx)
        .await?;
    if !is_signed_in {
        return Ok(Some(DisclosureRefusal::SessionEnded));
    }
    let query = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM disclosures WHERE form = ?1)");
    if query.bind(columns::digest_bytes(disclosure.form)).fetch_one(&mut *tx).await? {
        return Ok(Some(DisclosureRefusal::FormUsed));
    }
    // A disclosure that was never finished may have been seen.
    let count = "SELECT count(*) FILTER (WHERE outcome IS NULL OR outcome IN ('read', 'malformed')), count(*) \
                 FROM disclosures WHERE session = ?1 AND key_id = ?2 AND outcome IS NOT 'refused'";
    let query = sqlx::query_as(count);
    let query = query
        .bind(columns::digest_bytes(disclosure.session))
        .bind(columns::uuid_bytes(disclosure.key.id.0));
    let (showings, reads): (i64, i64) = query.fetch_one(&mut *tx).await?;
    let more = |limit: u32| i64::from(limit) + i64::from(disclosure.extension);
    let too_often = showings >= more(SHOWINGS_PER_SESSION) || reads >= more(READS_PER_SESSION);
    Ok(too_often.then_some(DisclosureRefusal::ShownTooOften))
}

impl SqliteLedger {
    async fn do_begin(&self, disclosure: &NewDisclosure, look_at: Timestamp) -> Result<Result<(), DisclosureRefusal>, Fault> {
        let mut tx = self.begin().await?;
        if let Some(refusal) = refusal(&mut tx, disclosure).await? {
            // Nothing was written yet: this transaction holds the record of the refusal alone.
            let detail = Some(Failure::from(refusal).code().to_owned());
            let event = Event {
                detail,
                ..asked_for(EventCode::DisclosureRefused, disclosure)
            };
            chain::append(&mut tx, &self.chain, &[event]).await?;
            tx.commit().await?;
            return Ok(Err(refusal));
        }
        DisclosureRow::new(disclosure).insert(&mut tx, &self.rows).await?;
        let [begun, ordered] = begun(disclosure);
        let order = disclosure.new_order();
        let open = orders::open_orders(&mut tx, &self.rows, order.device, order.volume).await?;
        let row = OrderRow::ordered(&orders::heir(order.clone(), &open), Some(disclosure.id), look_at);
        let superseded = orders::supersede_older(&mut tx, &self.rows, open, order.id, &ordered).await?;
        row.put(&mut tx, &self.rows).await?;
        let mut events = vec![begun, ordered];
        events.extend(superseded);
        chain::append(&mut tx, &self.chain, &events).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    async fn do_finish(&self, id: DisclosureId, outcome: &ReadOutcome, event: &Event) -> Result<(), Fault> {
        if event.code != outcome.event_code().number() || event.disclosure != Some(id) {
            return Err(Fault::Misfit("the record tells of another outcome or disclosure"));
        }
        let mut tx = self.begin().await?;
        let row = DisclosureRow::find(&mut tx, &self.rows, id).await?;
        let row = row.ok_or(Fault::Misfit("no such disclosure was begun"))?;
        let order = OrderRow::of_disclosure(&mut tx, &self.rows, &row.id).await?;
        row.finish(&mut tx, &self.rows, outcome).await?;
        let mut events = vec![event.clone()];
        events.extend(orders::after_read(&mut tx, &self.rows, order, outcome, event).await?);
        chain::append(&mut tx, &self.chain, &events).await?;
        Ok(tx.commit().await?)
    }

    async fn do_record(&self, event: &Event) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        chain::append(&mut tx, &self.chain, std::slice::from_ref(event)).await?;
        Ok(tx.commit().await?)
    }

    async fn do_head(&self) -> Result<Head, Fault> {
        let mut reader = self.readers.acquire().await?;
        Ok(chain::read_head(&mut reader, &self.chain).await?.head)
    }
}

#[async_trait]
impl Disclosures for SqliteLedger {
    async fn begin_disclosure(
        &self,
        disclosure: &NewDisclosure,
        look_at: Timestamp,
    ) -> Result<Result<(), DisclosureRefusal>, LedgerError> {
        self.do_begin(disclosure, look_at).await.map_err(Fault::report)
    }

    async fn finish_disclosure(&self, id: DisclosureId, outcome: &ReadOutcome, event: &Event) -> Result<(), LedgerError> {
        self.do_finish(id, outcome, event).await.map_err(Fault::report)
    }

    async fn list_disclosures(&self, filter: &DisclosureFilter, limit: u32) -> Result<Vec<PastDisclosure>, LedgerError> {
        self.do_list_disclosures(filter, limit).await.map_err(Fault::report)
    }

    async fn find_disclosure(&self, id: DisclosureId) -> Result<Option<PastDisclosure>, LedgerError> {
        self.do_find_disclosure(id).await.map_err(Fault::report)
    }

    async fn record(&self, event: &Event) -> Result<(), LedgerError> {
        self.do_record(event).await.map_err(Fault::report)
    }

    async fn head(&self) -> Result<Head, LedgerError> {
        self.do_head().await.map_err(Fault::report)
    }
}
