//! Cases, for technicians and for callers.

use app::desk::Said;
use app::desk::console::{AskedOfMe, CallerView, CaseLine, CaseList, CaseView, ConsoleDesk, LocatedView};
use async_trait::async_trait;
use domain::actor::Actor;
use domain::case::{Case, Check, Ending, Located, Reason, ReasonCode, Situation};
use domain::console::{Found, Locating};
use domain::disclosure::ReadOutcome;
use domain::failure::Failure;
use domain::key_id::{KeyIdMistake, with_dashes};
use domain::rotation::OwnRotation;

use super::{RequestDesk, number};

#[async_trait]
impl ConsoleDesk for RequestDesk {
    async fn list_cases(&self, list: CaseList) -> Result<Vec<CaseLine>, Failure> {
        let cases = self.rekey.console().list(self.visit.actor()?, list).await?;
        Ok(cases.iter().map(|case| self.case_line(case)).collect())
    }

    async fn find_case(&self, text: &str) -> Result<CaseView, Failure> {
        let session = self.session()?;
        let actor = self.visit.actor_of(&session);
        let case = self.rekey.console().show(actor, &number(text)?).await?;
        let own_rotation = match &case.located {
            Some(located) => Some(self.own_rotation(located).await),
            None => None,
        };
        let showings = self.showings(&case).await?;
        Ok(self.case_view(actor, &case, own_rotation.as_ref(), showings))
    }

    async fn open_case(&self) -> Result<String, Failure> {
        let opened = self.rekey.console().open(self.visit.actor()?).await?;
        Ok(opened.to_string())
    }

    async fn take_case(&self, text: &str) -> Result<(), Failure> {
        self.rekey.console().take(self.visit.actor()?, &number(text)?).await
    }

    async fn choose_caller(&self, text: &str, who: &str) -> Result<Said, Failure> {
        let found = self
            .rekey
            .console()
            .choose_caller(self.visit.actor()?, &number(text)?, who)
            .await?;
        Ok(said_of_found(found))
    }

    async fn choose_opener(&self, text: &str) -> Result<Said, Failure> {
        let found = self
            .rekey
            .console()
            .choose_opener(self.visit.actor()?, &number(text)?)
            .await?;
        Ok(said_of_found(found))
    }

    async fn check_caller(&self, text: &str, check: &str, evidence: &str) -> Result<Said, Failure> {
        let check = Check::from_code(check).ok_or(Failure::FormUnreadable)?;
        let console = self.rekey.console();
        let passed = console.check(self.visit.actor()?, &number(text)?, check, evidence).await?;
        Ok(Said::word(if passed { "check-passed" } else { "check-failed" }))
    }

    async fn record_device_name(&self, text: &str, name: &str) -> Result<(), Failure> {
        let console = self.rekey.console();
        console.record_device_name(self.visit.actor()?, &number(text)?, name).await
    }

    async fn record_key_id(&self, text: &str, typed: &str) -> Result<Said, Failure> {
        let console = self.rekey.console();
        let recorded = console.record_key_id(self.visit.actor()?, &number(text)?, typed).await?;
        Ok(match recorded {
            Ok(()) => Said::word("key-id-recorded"),
            Err(mistake) => said_of_mistake(&mistake),
        })
    }

    async fn ask_key_id_again(&self, text: &str) -> Result<(), Failure> {
        self.rekey.console().ask_again(self.visit.actor()?, &number(text)?).await
    }

    async fn locate(&self, text: &str) -> Result<Said, Failure> {
        let session = self.fresh_session().await?;
        let located = self
            .rekey
            .console()
            .locate(self.visit.actor_of(&session), &number(text)?)
            .await?;
        let with = |code: &str, count: usize| Said {
            code: code.to_owned(),
            number: u32::try_from(count).ok(),
        };
        Ok(match located {
            Locating::Located => Said::word("located"),
            Locating::Several { enough } => with("several", enough),
            Locating::NearMiss { place } => with("near-miss", place),
            Locating::Nothing => Said::word("nothing"),
        })
    }

    async fn give_reason(&self, text: &str, code: &str, note: &str) -> Result<(), Failure> {
        let reason = Reason {
            code: ReasonCode::from_code(code).ok_or(Failure::FormUnreadable)?,
            note: note.to_owned(),
        };
        self.rekey
            .console()
            .give_reason(self.visit.actor()?, &number(text)?, reason)
            .await
    }

    async fn ask_approval(&self, text: &str) -> Result<(), Failure> {
        self.rekey.console().ask_approval(self.visit.actor()?, &number(text)?).await
    }

    async fn answer_approval(&self, text: &str, approved: bool) -> Result<(), Failure> {
        let console = self.rekey.console();
        console.answer_approval(self.visit.actor()?, &number(text)?, approved).await
    }

    async fn close_case(&self, text: &str, ending: &str) -> Result<(), Failure> {
        let ending = Ending::from_code(ending).filter(|ending| *ending != Ending::NotApproved);
        let ending = ending.ok_or(Failure::FormUnreadable)?;
        self.rekey.console().close(self.visit.actor()?, &number(text)?, ending).await
    }

    async fn open_own_case(&self, situation: &str, device: Option<String>, key_id: Option<String>) -> Result<String, Failure> {
        let situation = Situation::from_code(situation).ok_or(Failure::NoSuchPage)?;
        let console = self.rekey.console();
        let actor = self.visit.actor()?;
        let opened = console
            .open_own(actor, situation, device.as_deref(), key_id.as_deref())
            .await?;
        Ok(opened.to_string())
    }

    async fn asked_of_me(&self) -> Result<Vec<AskedOfMe>, Failure> {
        let asked = self.rekey.console().asked_of(self.visit.actor()?).await?;
        let view = |asked: domain::console::verify::Asked| AskedOfMe {
            number: asked.number.to_string(),
            technician: asked.technician,
            caller: asked.caller,
        };
        Ok(asked.into_iter().map(view).collect())
    }

    async fn show_code(&self, text: &str) -> Result<(), Failure> {
        self.rekey.console().show_code(self.visit.actor()?, &number(text)?).await
    }

    async fn current_code(&self, text: &str) -> Result<Option<String>, Failure> {
        self.rekey.console().current_code(self.visit.actor()?, &number(text)?).await
    }

    async fn confirm_as_manager(&self, text: &str, yes: bool) -> Result<(), Failure> {
        self.rekey
            .console()
            .confirm_as_manager(self.visit.actor()?, &number(text)?, yes)
            .await
    }
}

impl RequestDesk {
    /// Whether the device rotates by itself. What cannot be read is not known.
    async fn own_rotation(&self, located: &Located) -> OwnRotation {
        let policy = self.rekey.directory.rotation_policy().await.unwrap_or_default();
        OwnRotation::of(policy, located.join_type, located.os_version.as_deref())
    }

    fn case_line(&self, case: &Case) -> CaseLine {
        let caller = case.caller.as_ref().map(|caller| caller.display_name.clone());
        CaseLine {
            number: case.number.to_string(),
            opened_at: case.opened_at.as_second(),
            situation: case.situation.map(|situation| situation.code().to_owned()),
            person: caller.or_else(|| case.opened_by.as_ref().map(|person| person.name.clone())),
            device: case.device_name.clone().or_else(|| case.known_device.clone()),
            technician: case.technician.as_ref().map(|technician| technician.name.clone()),
            step: case.step(&self.rekey.policies.console).code().to_owned(),
        }
    }

    /// How often the key was shown, or may have been.
    async fn showings(&self, case: &Case) -> Result<u32, Failure> {
        let mut showings = 0;
        for id in &case.disclosures {
            let past = self.rekey.ledger.find_disclosure(*id).await?;
            showings += u32::from(past.is_some_and(|past| past.outcome != Some(ReadOutcome::Refused)));
        }
        Ok(showings)
    }

    fn case_view(&self, actor: Actor<'_>, case: &Case, own_rotation: Option<&OwnRotation>, showings: u32) -> CaseView {
        let policy = &self.rekey.policies.console;
        let answer = case.approval.as_ref().and_then(|approval| approval.answer.as_ref());
        let now = self.rekey.clock.now();
        let passed =
            |passed: &domain::case::PassedCheck| (passed.check.code().to_owned(), passed.by.name.clone(), passed.at.as_second());
        CaseView {
            line: self.case_line(case),
            mine: case.is_worked_on_by(actor.session.person),
            may_approve: case.may_be_approved_by(actor.session.person, policy),
            known_device: case.known_device.clone(),
            known_key_id: case.known_key_id.as_deref().map(with_dashes),
            opened_by: case.opened_by.as_ref().map(|person| person.name.clone()),
            caller: case.caller.as_ref().map(caller_view),
            checks_needed: u32::from(policy.needed),
            checks_passed: case.checks.iter().map(passed).collect(),
            checks_open: case.open_checks(policy).iter().map(|check| check.code().to_owned()).collect(),
            code_waits: case.code.as_ref().is_some_and(|code| code.expires_at > now),
            device_name: case.device_name.clone(),
            key_id: case.key_id.as_deref().map(with_dashes),
            located: case
                .located
                .as_ref()
                .zip(own_rotation)
                .map(|(located, own)| located_view(located, own)),
            reason: case
                .reason
                .as_ref()
                .map(|reason| (reason.code.code().to_owned(), reason.note.clone())),
            second_person: policy.second_person,
            approval_asked: case.approval.is_some(),
            approval: answer.map(|answer| (answer.by.name.clone(), answer.at.as_second(), answer.approved)),
            showings,
            ending: case.ending.map(|ending| ending.code().to_owned()),
        }
    }
}

fn caller_view(caller: &domain::case::Caller) -> CallerView {
    CallerView {
        display_name: caller.display_name.clone(),
        user_principal_name: caller.person.name.clone(),
        department: caller.department.clone(),
        phones: caller.phones.clone(),
        manager: caller.manager.as_ref().map(|manager| manager.name.clone()),
    }
}

fn located_view(located: &Located, own_rotation: &OwnRotation) -> LocatedView {
    LocatedView {
        device_name: located.device_name.clone(),
        key_id: located.key.on_screen(),
        volume: located.volume.code().to_owned(),
        how: located.how.code().to_owned(),
        stored: located.stored,
        own_rotation: own_rotation.code().to_owned(),
        own_rotation_reason: match own_rotation {
            OwnRotation::WillNot(reason) => Some(reason.code().to_owned()),
            OwnRotation::Will | OwnRotation::Unknown => None,
        },
    }
}

fn said_of_found(found: Found) -> Said {
    Said::word(match found {
        Found::Chosen => "chosen",
        Found::Nobody => "nobody",
        Found::Several => "several",
        Found::NotEntitled => "not-entitled",
    })
}

fn said_of_mistake(mistake: &KeyIdMistake) -> Said {
    let with = |code: &str, length: &usize| Said {
        code: code.to_owned(),
        number: u32::try_from(*length).ok(),
    };
    match mistake {
        KeyIdMistake::Empty => Said::word("empty"),
        KeyIdMistake::TooShort { length } => with("too-short", length),
        KeyIdMistake::TooLong { length } => with("too-long", length),
        KeyIdMistake::NotHex { .. } => Said::word("not-hex"),
        KeyIdMistake::RecoveryPassword => Said::word("recovery-password"),
    }
}
