//! Steps 1 to 3 and 5, the second person, and the end.

use super::Console;
use crate::actor::Actor;
use crate::case::policy::MISSES;
use crate::case::{Approval, ApprovalAnswer, Check, Ending, PassedCheck, Reason, Step};
use crate::document::Versioned;
use crate::failure::Failure;
use crate::id::Reference;
use crate::key_id::{KeyIdMistake, TypedKeyId, holds_recovery_password};
use crate::matching::is_same_label;
use crate::record::{Event, EventCode};

/// The longest device name and note that is kept, in characters.
pub const LONGEST: usize = 200;

impl Console<'_> {
    /// Step 1, for the checks that the technician makes: a call-back (`evidence` is one of the directory's numbers), the code that the
    /// caller reads out, the number on the badge. `false`: it does not hold.
    ///
    /// # Errors
    /// [`Failure::NotThisStep`] also for a check that the policy does not name or the directory knows too little for.
    pub async fn check(&self, actor: Actor<'_>, number: &Reference, check: Check, evidence: &str) -> Result<bool, Failure> {
        let mut case = self.at_step(actor, number, Step::Confirm).await?;
        if !case.value.open_checks(self.policy).contains(&check) {
            return Err(Failure::NotThisStep);
        }
        let holds = self.holds(&mut case, check, evidence);
        let code = if holds {
            EventCode::CheckPassed
        } else {
            EventCode::CheckFailed
        };
        if holds {
            let (by, at) = (actor.session.label(), self.clock.now());
            case.value.checks.push(PassedCheck { check, by, at });
        }
        let event = Event {
            detail: Some(check.code().to_owned()),
            // Which number was called; the other evidence is compared and not kept.
            why: (holds && check == Check::CallBack).then(|| evidence.to_owned()),
            ..self.event(code, actor, &case.value)
        };
        self.save(&case, vec![event]).await?;
        Ok(holds)
    }

    fn holds(&self, case: &mut Versioned<crate::case::Case>, check: Check, evidence: &str) -> bool {
        let Some(caller) = case.value.caller.as_ref() else {
            return false;
        };
        match check {
            Check::CallBack => caller.phones.iter().any(|phone| phone == evidence),
            Check::InPerson => {
                let same = caller.badge.as_deref().is_some_and(|badge| is_same_label(evidence, badge));
                // Numbers could be tried one after the other.
                case.value.badge_misses = case.value.badge_misses.saturating_add(u8::from(!same));
                same
            }
            // The manager says so themselves, signed in.
            Check::Manager => false,
            Check::Code => self.takes_code(case, evidence),
        }
    }

    /// A code is taken once; after too many misses it is worth nothing.
    fn takes_code(&self, case: &mut Versioned<crate::case::Case>, typed: &str) -> bool {
        let now = self.clock.now();
        let Some(code) = case.value.code.as_mut().filter(|code| code.expires_at > now) else {
            return false;
        };
        let typed: String = typed.chars().filter(char::is_ascii_digit).collect();
        let same = typed == code.digits;
        code.misses = code.misses.saturating_add(1);
        if same || code.misses >= MISSES {
            case.value.code = None;
        }
        same
    }

    /// Step 2: the device's name, as the caller says it.
    ///
    /// # Errors
    /// [`Failure::FormUnreadable`] when there is none.
    pub async fn record_device_name(&self, actor: Actor<'_>, number: &Reference, name: &str) -> Result<(), Failure> {
        let mut case = self.at_step(actor, number, Step::DeviceName).await?;
        let name = plain(name)?.ok_or(Failure::FormUnreadable)?;
        case.value.device_name = Some(name.clone());
        let event = Event {
            detail: Some(name),
            ..self.event(EventCode::DeviceNameRecorded, actor, &case.value)
        };
        self.save(&case, vec![event]).await
    }

    /// Step 3: the key ID from the caller's screen. The inner error says what is wrong with it; nothing is recorded then.
    ///
    /// # Errors
    /// When it is not this step, or cannot be recorded.
    pub async fn record_key_id(
        &self,
        actor: Actor<'_>,
        number: &Reference,
        typed: &str,
    ) -> Result<Result<(), KeyIdMistake>, Failure> {
        let mut case = self.at_step(actor, number, Step::KeyId).await?;
        let read = match TypedKeyId::read(typed) {
            Ok(read) => read,
            Err(mistake) => return Ok(Err(mistake)),
        };
        let event = Event {
            detail: Some(read.digits()[..crate::key_id::FEWEST].to_owned()),
            ..self.event(EventCode::KeyIdRecorded, actor, &case.value)
        };
        case.value.key_id = Some(read.digits().to_owned());
        self.save(&case, vec![event]).await?;
        Ok(Ok(()))
    }

    /// Goes back to the device's name and the key ID, when no password was located. What was recorded stays in the records.
    ///
    /// # Errors
    /// When it is another step.
    pub async fn ask_again(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut case = self.at_step(actor, number, Step::Locate).await?;
        (case.value.device_name, case.value.key_id) = (None, None);
        let event = Event {
            detail: Some("asked-again".to_owned()),
            ..self.event(EventCode::PasswordNotLocated, actor, &case.value)
        };
        self.save(&case, vec![event]).await
    }

    /// Step 5: why the key is needed. With a second person in the policy their approval is asked for at once.
    ///
    /// # Errors
    /// When it is another step.
    pub async fn give_reason(&self, actor: Actor<'_>, number: &Reference, mut reason: Reason) -> Result<(), Failure> {
        let mut case = self.at_step(actor, number, Step::Reason).await?;
        reason.note = plain(&reason.note)?.unwrap_or_default();
        let mut events = vec![Event {
            detail: Some(reason.code.code().to_owned()),
            why: (!reason.note.is_empty()).then(|| reason.note.clone()),
            ..self.event(EventCode::ReasonRecorded, actor, &case.value)
        }];
        case.value.reason = Some(reason);
        if self.policy.second_person {
            case.value.approval = Some(Approval {
                asked_at: self.clock.now(),
                answer: None,
            });
            events.push(self.event(EventCode::ApprovalRequested, actor, &case.value));
        }
        self.save(&case, events).await
    }

    /// Asks a second person again, after the case was taken over.
    ///
    /// # Errors
    /// When it is another step.
    pub async fn ask_approval(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut case = self.at_step(actor, number, Step::Approval).await?;
        if case.value.approval.is_some() {
            return Err(Failure::NotThisStep);
        }
        case.value.approval = Some(Approval {
            asked_at: self.clock.now(),
            answer: None,
        });
        let event = self.event(EventCode::ApprovalRequested, actor, &case.value);
        self.save(&case, vec![event]).await
    }

    /// The second person's answer. Never of oneself: neither of the technician who asks nor of the caller.
    ///
    /// # Errors
    /// [`Failure::NotYourself`] for one's own case; [`Failure::NotThisStep`] when nobody asks.
    pub async fn answer_approval(&self, actor: Actor<'_>, number: &Reference, approved: bool) -> Result<(), Failure> {
        let mut case = self.find(number).await?;
        self.check_scope_of(actor, &case.value).await?;
        if case.value.involves(actor.session.person) {
            return Err(Failure::NotYourself);
        }
        let may = case.value.may_be_approved_by(actor.session.person, self.policy);
        let Some(approval) = case.value.approval.as_mut().filter(|_| may) else {
            return Err(Failure::NotThisStep);
        };
        approval.answer = Some(ApprovalAnswer {
            by: actor.session.label(),
            at: self.clock.now(),
            approved,
        });
        if !approved {
            case.value.ending = Some(Ending::NotApproved);
        }
        let code = if approved {
            EventCode::Approved
        } else {
            EventCode::ApprovalRefused
        };
        let event = self.event(code, actor, &case.value);
        self.save(&case, vec![event]).await
    }

    /// Ends the case.
    ///
    /// # Errors
    /// When it is somebody else's, or has ended.
    pub async fn close(&self, actor: Actor<'_>, number: &Reference, ending: Ending) -> Result<(), Failure> {
        let mut case = self.find(number).await?;
        self.check_scope_of(actor, &case.value).await?;
        if case.value.ending.is_some() || !case.value.is_worked_on_by(actor.session.person) {
            return Err(Failure::NotThisStep);
        }
        case.value.ending = Some(ending);
        case.value.code = None;
        let event = Event {
            detail: Some(ending.code().to_owned()),
            ..self.event(EventCode::CaseClosed, actor, &case.value)
        };
        self.save(&case, vec![event]).await
    }
}

/// One line of text, cut to [`LONGEST`]; nothing when it is blank.
///
/// # Errors
/// [`Failure::HoldsRecoveryKey`]: such a text is kept nowhere.
pub(crate) fn plain(text: &str) -> Result<Option<String>, Failure> {
    if holds_recovery_password(text) {
        return Err(Failure::HoldsRecoveryKey);
    }
    let line: String = text
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .take(LONGEST)
        .collect();
    let line = line.trim();
    Ok((!line.is_empty()).then(|| line.to_owned()))
}
