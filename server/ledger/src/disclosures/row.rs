//! A disclosure as it is stored.

use domain::device::Volume;
use domain::disclosure::{DisclosurePath, NewDisclosure, PastDisclosure, ReadOutcome};
use domain::id::{DeviceId, DisclosureId, KeyId, Reference};
use domain::person::PersonLabel;
use sqlx::SqliteConnection;

use crate::columns;
use crate::fault::Fault;
use crate::orders::OrderRow;
use crate::row_seal::{RowKey, RowSeal};

#[derive(sqlx::FromRow)]
pub(crate) struct DisclosureRow {
    pub(crate) id: Vec<u8>,
    pub(crate) order_id: Vec<u8>,
    person: Vec<u8>,
    person_name: String,
    session: Vec<u8>,
    form: Vec<u8>,
    key_id: Vec<u8>,
    device: Vec<u8>,
    volume: String,
    key_created_at: i64,
    device_name: String,
    path: String,
    reference: String,
    at: i64,
    pub(crate) outcome: Option<String>,
    subject: Option<Vec<u8>>,
    subject_name: Option<String>,
    case_number: Option<String>,
    why: Option<String>,
    seal: Vec<u8>,
}

impl DisclosureRow {
    pub(crate) fn new(disclosure: &NewDisclosure) -> Self {
        Self {
            id: columns::uuid_bytes(disclosure.id.0),
            order_id: columns::uuid_bytes(disclosure.order.0),
            person: columns::person_bytes(disclosure.person),
            person_name: disclosure.person_name.clone(),
            session: columns::digest_bytes(disclosure.session),
            form: columns::digest_bytes(disclosure.form),
            key_id: columns::uuid_bytes(disclosure.key.id.0),
            device: columns::uuid_bytes(disclosure.key.device.0),
            volume: disclosure.key.volume.code().to_owned(),
            key_created_at: disclosure.key.created_at.as_microsecond(),
            device_name: disclosure.device_name.clone(),
            path: disclosure.path.code().to_owned(),
            reference: disclosure.reference.as_str().to_owned(),
            at: disclosure.at.as_microsecond(),
            outcome: None,
            subject: disclosure.subject.as_ref().map(|subject| columns::person_bytes(subject.id)),
            subject_name: disclosure.subject.as_ref().map(|subject| subject.name.clone()),
            case_number: disclosure.case.as_ref().map(|case| case.as_str().to_owned()),
            why: disclosure.why.clone(),
            seal: Vec::new(),
        }
    }

    pub(crate) async fn find(tx: &mut SqliteConnection, key: &RowKey, id: DisclosureId) -> Result<Option<Self>, Fault> {
        let query = sqlx::query_as("SELECT * FROM disclosures WHERE id = ?1").bind(columns::uuid_bytes(id.0));
        let row: Option<Self> = query.fetch_optional(tx).await?;
        if let Some(row) = &row {
            row.check(key)?;
        }
        Ok(row)
    }

    /// Whether the row is as it was written.
    pub(crate) fn check(&self, key: &RowKey) -> Result<(), Fault> {
        self.seal_with(key).check(&self.seal)
    }

    fn seal_with(&self, key: &RowKey) -> RowSeal {
        key.begin("disclosures")
            .bytes(Some(&self.id))
            .bytes(Some(&self.order_id))
            .bytes(Some(&self.person))
            .text(Some(&self.person_name))
            .bytes(Some(&self.session))
            .bytes(Some(&self.form))
            .bytes(Some(&self.key_id))
            .bytes(Some(&self.device))
            .text(Some(&self.volume))
            .number(Some(self.key_created_at))
            .text(Some(&self.device_name))
            .text(Some(&self.path))
            .text(Some(&self.reference))
            .number(Some(self.at))
            .text(self.outcome.as_deref())
            .younger("subject", self.subject.as_deref())
            .younger("subject_name", self.subject_name.as_deref().map(str::as_bytes))
            .younger("case_number", self.case_number.as_deref().map(str::as_bytes))
            .younger("why", self.why.as_deref().map(str::as_bytes))
    }

    pub(crate) async fn insert(self, tx: &mut SqliteConnection, key: &RowKey) -> Result<(), Fault> {
        let seal = self.seal_with(key).finish();
        let insert = "INSERT INTO disclosures (id, order_id, person, person_name, session, form, key_id, device, volume, \
                      key_created_at, device_name, path, reference, at, outcome, subject, subject_name, case_number, why, seal) \
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)";
        let query = sqlx::query(insert)
            .bind(self.id)
            .bind(self.order_id)
            .bind(self.person)
            .bind(self.person_name)
            .bind(self.session)
            .bind(self.form)
            .bind(self.key_id)
            .bind(self.device)
            .bind(self.volume)
            .bind(self.key_created_at)
            .bind(self.device_name)
            .bind(self.path)
            .bind(self.reference)
            .bind(self.at)
            .bind(self.outcome)
            .bind(self.subject)
            .bind(self.subject_name)
            .bind(self.case_number)
            .bind(self.why)
            .bind(seal);
        query.execute(tx).await?;
        Ok(())
    }

    /// Fills the outcome in, once.
    pub(crate) async fn finish(mut self, tx: &mut SqliteConnection, key: &RowKey, outcome: &ReadOutcome) -> Result<(), Fault> {
        if self.outcome.is_some() {
            return Err(Fault::Misfit("a disclosure is finished once"));
        }
        self.outcome = Some(outcome.code().to_owned());
        let seal = self.seal_with(key).finish();
        let query = sqlx::query("UPDATE disclosures SET outcome = ?2, seal = ?3 WHERE id = ?1");
        query.bind(self.id).bind(self.outcome).bind(seal).execute(tx).await?;
        Ok(())
    }

    /// The disclosure with what became of it.
    pub(crate) fn into_past(self, order: &OrderRow) -> Result<PastDisclosure, Fault> {
        let subject = self.subject.as_deref().map(columns::person).transpose()?;
        Ok(PastDisclosure {
            id: DisclosureId(columns::uuid(&self.id)?),
            at: columns::timestamp(self.at)?,
            reference: Reference::from_stored(self.reference),
            person: columns::person(&self.person)?,
            person_name: self.person_name,
            subject: subject.map(|id| PersonLabel {
                id,
                name: self.subject_name.unwrap_or_default(),
            }),
            case: self.case_number.map(Reference::from_stored),
            why: self.why,
            path: DisclosurePath::from_code(&self.path).ok_or(Fault::Unreadable("a disclosure's path is of a newer Rekey"))?,
            device: DeviceId(columns::uuid(&self.device)?),
            device_name: self.device_name,
            key: KeyId(columns::uuid(&self.key_id)?),
            volume: Volume::from_code(&self.volume),
            outcome: self.outcome.as_deref().map(outcome).transpose()?,
            order: order.progress()?,
        })
    }
}

fn outcome(code: &str) -> Result<ReadOutcome, Fault> {
    ReadOutcome::from_code(code).ok_or(Fault::Unreadable("a disclosure's outcome is of a newer Rekey"))
}
