//! Rule 1: recorded before shown. The one way by which any path gets a password.

use jiff::SignedDuration;

use crate::actor::Actor;
use crate::disclosure::{DisclosureRefusal, NewDisclosure, ReadOutcome};
use crate::failure::Failure;
use crate::password::{BadPassword, RecoveryPassword};
use crate::ports::{Access, Clock, Directory, DirectoryError, KeyAnswer, Ledger, Outbox};
use crate::record::Event;

/// The first look at an order whose disclosure was never finished, because the process ended in between.
const LOOK_AFTER_CRASH: SignedDuration = SignedDuration::from_secs(30);

/// Records, reads, records what the read returned.
pub struct Disclose<'a> {
    /// Where it is recorded.
    pub ledger: &'a dyn Ledger,
    /// Where it is read.
    pub directory: &'a dyn Directory,
    /// Where records go from here; the policy can make showing wait for it.
    pub outbox: &'a dyn Outbox,
    /// The time.
    pub clock: &'a dyn Clock,
}

/// What the read returned: a password, a text that is none, or no answer.
type Checked = Result<Result<RecoveryPassword, BadPassword>, DirectoryError>;

impl Disclose<'_> {
    /// Carries it out; gives the password, or the unaltered text that is none.
    ///
    /// # Errors
    /// The failure to show; nothing may be shown then.
    pub async fn run(
        &self,
        actor: Actor<'_>,
        disclosure: &NewDisclosure,
        access: Access<'_>,
    ) -> Result<Result<RecoveryPassword, BadPassword>, Failure> {
        self.begin(disclosure).await?;
        if !self.outbox.is_delivered().await {
            // The directory was not asked, so nothing was given: the order falls, and the record says why.
            let why = Event {
                detail: Some(Failure::NotDelivered.code().to_owned()),
                ..actor.event(ReadOutcome::Refused.event_code(), self.clock.now())
            };
            self.finish(disclosure, &ReadOutcome::Refused, why).await?;
            return Err(Failure::NotDelivered);
        }
        let answer = self.directory.read_key(access, disclosure.key.id, disclosure.id).await;
        // Also that of an answer that will not be shown: it leads to what Graph did.
        let request_id = answer.as_ref().ok().and_then(|answer| answer.request_id.clone());
        let answer = answer.and_then(|answer| belongs(answer, disclosure));
        let checked = answer.map(|answer| RecoveryPassword::check(answer.text));
        let outcome = outcome_of(&checked);
        let returned = Event {
            request_id,
            ..actor.event(outcome.event_code(), self.clock.now())
        };
        self.finish(disclosure, &outcome, returned).await?;
        if checked.is_ok() && !self.outbox.is_delivered().await {
            return Err(Failure::NotDelivered);
        }
        checked.map_err(Failure::from)
    }

    /// The first record. The ledger records a refusal, too; then the directory is not asked.
    async fn begin(&self, disclosure: &NewDisclosure) -> Result<(), Failure> {
        let look_at = disclosure.at.saturating_add(LOOK_AFTER_CRASH).unwrap_or(disclosure.at);
        let begun = self.ledger.begin_disclosure(disclosure, look_at).await;
        begun?.map_err(Failure::from)
    }

    /// The second record: what the read returned.
    async fn finish(&self, disclosure: &NewDisclosure, outcome: &ReadOutcome, event: Event) -> Result<(), Failure> {
        let event = Event {
            device: Some(disclosure.key.device),
            key: Some(disclosure.key.id),
            disclosure: Some(disclosure.id),
            subject: disclosure.subject.as_ref().map(|subject| subject.id),
            subject_name: disclosure.subject.as_ref().map(|subject| subject.name.clone()),
            path: Some(disclosure.path.code().to_owned()),
            case: disclosure.case.as_ref().map(ToString::to_string),
            ..event
        };
        let finished = self.ledger.finish_disclosure(disclosure.id, outcome, &event).await;
        finished.map_err(Failure::from)
    }
}

/// The answer must be of the key that was asked for; anything else is not shown.
fn belongs(answer: KeyAnswer, disclosure: &NewDisclosure) -> Result<KeyAnswer, DirectoryError> {
    let key = &disclosure.key;
    let same = answer.id.is_none_or(|id| id == key.id) && answer.device.is_none_or(|device| device == key.device);
    if same { Ok(answer) } else { Err(DirectoryError::Malformed) }
}

fn outcome_of(read: &Checked) -> ReadOutcome {
    match read {
        Ok(Ok(_)) => ReadOutcome::Read,
        Ok(Err(_)) => ReadOutcome::ReadMalformed,
        Err(error) if error.nothing_was_given() => ReadOutcome::Refused,
        Err(_) => ReadOutcome::Unknown,
    }
}

impl From<DisclosureRefusal> for Failure {
    fn from(refusal: DisclosureRefusal) -> Self {
        match refusal {
            DisclosureRefusal::FormUsed => Self::FormUsed,
            DisclosureRefusal::ShownTooOften => Self::ShownTooOften,
            DisclosureRefusal::SessionEnded => Self::SignedOut,
        }
    }
}
