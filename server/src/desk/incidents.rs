//! Incidents.

use app::desk::Said;
use app::desk::incidents::{IncidentForm, IncidentLine, IncidentView, IncidentsDesk, ProgressView};
use async_trait::async_trait;
use domain::disclosure::PastDisclosure;
use domain::failure::Failure;
use domain::id::{PersonId, Reference};
use domain::incident::rotate::RotationProgress;
use domain::incident::{DeviceLabel, Incident, Selection};
use domain::person::PersonLabel;
use domain::ports::people::PersonQuery;
use jiff::Timestamp;

use super::{RequestDesk, activity_entry, form_time, number};

/// How many disclosures the page of an incident shows; all are in the report.
const SHOWN: usize = 200;

#[async_trait]
impl IncidentsDesk for RequestDesk {
    async fn list_incidents(&self, before: Option<i64>) -> Result<Vec<IncidentLine>, Failure> {
        let before = before.and_then(|before| Timestamp::from_microsecond(before).ok());
        let incidents = self.rekey.incidents().list(before).await?;
        Ok(incidents.iter().map(incident_line).collect())
    }

    async fn find_incident(&self, text: &str) -> Result<IncidentView, Failure> {
        let (incident, disclosures) = self.rekey.incident(&number(text)?, SHOWN).await?;
        let progress = self.rekey.incidents().rotation_progress(&incident).await?;
        Ok(incident_view(incident, disclosures, progress))
    }

    async fn open_incident(&self, form: IncidentForm) -> Result<Result<String, Said>, Failure> {
        if form.title.trim().is_empty() {
            return Ok(Err(Said::word("no-title")));
        }
        let selection = match self.selection(&form).await? {
            Ok(selection) => selection,
            Err(said) => return Ok(Err(said)),
        };
        let opened = self.rekey.incidents().open(self.visit.actor()?, &form.title, selection).await;
        match opened {
            Ok(number) => Ok(Ok(number.to_string())),
            Err(Failure::FormUnreadable) => Ok(Err(Said::word("nothing-picked"))),
            Err(failure) => Err(failure),
        }
    }

    async fn start_incident_rotation(&self, text: &str) -> Result<(), Failure> {
        self.rekey
            .incidents()
            .start_rotation(self.visit.actor()?, &number(text)?)
            .await?;
        self.rekey.incident_rotating.notify_one();
        Ok(())
    }

    async fn stop_incident_rotation(&self, text: &str) -> Result<(), Failure> {
        // A step that is under way saves the incident, too: stopping is tried again.
        for _ in 0..3 {
            match self
                .rekey
                .incidents()
                .stop_rotation(self.visit.actor()?, &number(text)?)
                .await
            {
                Err(Failure::ChangedMeanwhile) => {}
                other => return other,
            }
        }
        Err(Failure::ChangedMeanwhile)
    }

    async fn add_finding(&self, text: &str, finding: &str, link: &str) -> Result<(), Failure> {
        let incidents = self.rekey.incidents();
        incidents
            .add_finding(self.visit.actor()?, &number(text)?, finding, link)
            .await
    }

    async fn close_incident(&self, text: &str, summary: &str) -> Result<(), Failure> {
        self.rekey
            .incidents()
            .close(self.visit.actor()?, &number(text)?, summary)
            .await
    }

    async fn report_not_me(&self, disclosure: &str) -> Result<bool, Failure> {
        let disclosure = disclosure.parse().map_err(|_| Failure::NotFound)?;
        let session = self.session()?;
        let actor = self.visit.actor_of(&session);
        self.rekey.incidents().report_not_me(actor, disclosure).await?;
        self.rekey.order_due.notify_one();
        let now = self.rekey.clock.now();
        let alive = self.rekey.ledger.is_session_alive(session.id, now, self.rekey.limits).await;
        Ok(!alive?)
    }
}

impl crate::rekey::Rekey {
    /// An incident with its newest disclosures, `limit` at most, as they stand now.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none.
    pub async fn incident(&self, number: &Reference, limit: usize) -> Result<(Incident, Vec<PastDisclosure>), Failure> {
        let incident = self.incidents().find(number).await?.value;
        let disclosures = self.incidents().disclosures(&incident, limit).await?;
        Ok((incident, disclosures))
    }
}

impl RequestDesk {
    /// What the form picks, or what is to be said about it.
    async fn selection(&self, form: &IncidentForm) -> Result<Result<Selection, Said>, Failure> {
        let (Ok(from), Ok(until)) = (form_time(&form.from, false), form_time(&form.until, true)) else {
            return Ok(Err(Said::word("bad-time")));
        };
        let mut selection = Selection {
            from,
            until,
            disclosure: form.disclosure.trim().parse().ok(),
            ..Selection::default()
        };
        let names = form
            .people
            .split([',', ' ', ';', '\n'])
            .map(str::trim)
            .filter(|name| !name.is_empty());
        for (place, name) in names.enumerate() {
            match self.person(name).await? {
                Some(person) => selection.people.push(person),
                None => return Ok(Err(said_at("nobody", place))),
            }
        }
        let labels = form
            .devices
            .split([',', ';', '\n'])
            .map(str::trim)
            .filter(|label| !label.is_empty());
        for (place, label) in labels.enumerate() {
            let devices = self.rekey.people.find_devices(label).await;
            let devices = devices?;
            if devices.is_empty() {
                return Ok(Err(said_at("no-device", place)));
            }
            selection.devices.extend(devices.into_iter().map(|device| DeviceLabel {
                id: device.id,
                name: device.name,
            }));
        }
        Ok(Ok(selection))
    }

    async fn person(&self, name: &str) -> Result<Option<PersonLabel>, Failure> {
        let found = self.rekey.people.find_people(PersonQuery(name)).await;
        let mut found = found?;
        let tenant = self.rekey.tenant;
        Ok(found.pop().filter(|_| found.is_empty()).map(|person| PersonLabel {
            id: PersonId {
                tenant,
                object: person.object,
            },
            name: person.user_principal_name,
        }))
    }
}

/// About the entry at this place, from 0.
fn said_at(code: &str, place: usize) -> Said {
    Said {
        code: code.to_owned(),
        number: u32::try_from(place + 1).ok(),
    }
}

fn incident_line(incident: &Incident) -> IncidentLine {
    use domain::document::Kept as _;
    IncidentLine {
        number: incident.number.to_string(),
        title: incident.title.clone(),
        state: incident.state().to_owned(),
        opened_at: incident.opened_at.as_microsecond(),
        opened_by: incident.opened_by.name.clone(),
        disclosures: u32::try_from(incident.disclosures.len()).unwrap_or(u32::MAX),
    }
}

/// An incident as its page and its report show it.
pub fn incident_view(incident: Incident, disclosures: Vec<PastDisclosure>, progress: Option<RotationProgress>) -> IncidentView {
    let finding = |it: domain::incident::Finding| (it.at.as_second(), it.by.name, it.text, it.link);
    IncidentView {
        line: incident_line(&incident),
        people: incident.selection.people.into_iter().map(|person| person.name).collect(),
        devices: incident.selection.devices.into_iter().map(|device| device.name).collect(),
        from: incident.selection.from.map(Timestamp::as_second),
        until: incident.selection.until.map(Timestamp::as_second),
        disclosures: disclosures.into_iter().map(activity_entry).collect(),
        progress: progress.map(|progress| ProgressView {
            total: progress.total,
            placed: progress.placed,
            proven: progress.proven,
            attention: progress.attention,
            seconds_left: progress.seconds_left,
            running: progress.running,
        }),
        findings: incident.findings.into_iter().map(finding).collect(),
        closing: incident
            .closing
            .map(|closing| (closing.at.as_second(), closing.by.name, closing.summary)),
    }
}
