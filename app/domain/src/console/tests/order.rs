//! The order of steps: from the first word to the key, none skipped, each recorded.

use super::*;

/// Everything that can be done with a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Action {
    ChooseCaller,
    Check,
    DeviceName,
    KeyId,
    Locate,
    AskAgain,
    GiveReason,
    AskApproval,
    AnswerApproval,
    Reveal,
    ShowCode,
    ConfirmAsManager,
}

const ACTIONS: [Action; 12] = [
    Action::ChooseCaller,
    Action::Check,
    Action::DeviceName,
    Action::KeyId,
    Action::Locate,
    Action::AskAgain,
    Action::GiveReason,
    Action::AskApproval,
    Action::AnswerApproval,
    Action::Reveal,
    Action::ShowCode,
    Action::ConfirmAsManager,
];

impl Action {
    /// The step at which it may be done.
    fn step(self) -> Step {
        match self {
            Self::ChooseCaller => Step::Caller,
            Self::Check | Self::ShowCode | Self::ConfirmAsManager => Step::Confirm,
            Self::DeviceName => Step::DeviceName,
            Self::KeyId => Step::KeyId,
            Self::Locate | Self::AskAgain => Step::Locate,
            Self::GiveReason => Step::Reason,
            Self::AskApproval | Self::AnswerApproval => Step::Approval,
            Self::Reveal => Step::Reveal,
        }
    }

    /// Does it as the one who may, as it would succeed at its step.
    async fn run(self, desk: &Desk, number: &Reference, turn: usize) -> Result<(), Failure> {
        let [tess, theo, carl, mona] = ["tess", "theo", "carl", "mona"].map(Who::new);
        let (console, me) = (desk.console(), tess.actor());
        match self {
            Self::ChooseCaller => console.choose_caller(me, number, "carl@contoso.example").await.map(drop),
            Self::Check => console.check(me, number, Check::CallBack, PHONE).await.map(drop),
            Self::DeviceName => console.record_device_name(me, number, "LAPTOP-CARL").await,
            Self::KeyId => console.record_key_id(me, number, "4290B6C0").await.map(drop),
            Self::Locate => console.locate(me, number).await.map(drop),
            Self::AskAgain => console.ask_again(me, number).await,
            Self::GiveReason => console.give_reason(me, number, reason("")).await,
            Self::AskApproval => console.ask_approval(me, number).await,
            Self::AnswerApproval => console.answer_approval(theo.actor(), number, true).await,
            Self::Reveal => console.reveal(me, number, form(&format!("form {turn}"))).await.map(drop),
            Self::ShowCode => console.show_code(carl.actor(), number).await.map(drop),
            Self::ConfirmAsManager => console.confirm_as_manager(mona.actor(), number, true).await,
        }
    }
}

#[tokio::test]
async fn at_each_step_every_action_of_another_step_is_refused_and_changes_nothing() {
    for step in ALL_STEPS {
        let desk = desk_with_second_person();
        let number = desk.at(step).await;
        let (case, records) = (desk.case(&number).await, desk.world.ledger.records());
        for action in ACTIONS.into_iter().filter(|action| action.step() != step) {
            let expected = match action {
                // Those who are not asked learn nothing.
                Action::ShowCode | Action::ConfirmAsManager => Failure::NotFound,
                _ => Failure::NotThisStep,
            };
            assert_eq!(action.run(&desk, &number, 0).await, Err(expected), "{action:?} at {step:?}");
        }
        assert_eq!(desk.case(&number).await, case, "{step:?}");
        assert_eq!(desk.world.ledger.records(), records, "{step:?}");
        let calls = desk.world.log.take();
        assert!(
            !calls.contains(&Call::ReadKey) && !calls.contains(&Call::ListKeys),
            "{step:?}: {calls:?}"
        );
    }
}

#[tokio::test]
async fn at_each_step_the_action_of_the_step_is_carried_out() {
    for action in ACTIONS.into_iter().filter(|action| *action != Action::AskApproval) {
        let desk = desk_with_second_person();
        let number = desk.at(action.step()).await;
        assert_eq!(action.run(&desk, &number, 0).await, Ok(()), "{action:?}");
    }
}

#[tokio::test]
async fn a_technician_works_on_their_own_cases_only() {
    let theo = Who::new("theo");
    for step in ALL_STEPS {
        let desk = desk_with_second_person();
        let number = desk.at(step).await;
        let (console, him) = (desk.console(), theo.actor());
        let refused = Err(Failure::NotThisStep);
        assert_eq!(
            console.choose_caller(him, &number, "carl@contoso.example").await.map(drop),
            refused
        );
        assert_eq!(console.check(him, &number, Check::CallBack, PHONE).await.map(drop), refused);
        assert_eq!(console.record_device_name(him, &number, "LAPTOP").await, refused);
        assert_eq!(console.record_key_id(him, &number, "4290B6C0").await.map(drop), refused);
        assert_eq!(console.locate(him, &number).await.map(drop), refused);
        assert_eq!(console.ask_again(him, &number).await, refused);
        assert_eq!(console.give_reason(him, &number, reason("")).await, refused);
        assert_eq!(console.ask_approval(him, &number).await, refused);
        assert_eq!(console.reveal(him, &number, form("form")).await.map(drop), refused);
        assert_eq!(console.close(him, &number, Ending::Dropped).await, refused);
    }
}

#[tokio::test]
async fn each_step_is_recorded_in_its_order_and_all_belong_to_the_case() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Ended).await;
    let expected = numbers([
        EventCode::CaseOpened,
        EventCode::PersonSearched,
        EventCode::CallerChosen,
        EventCode::CheckPassed,
        EventCode::DeviceNameRecorded,
        EventCode::KeyIdRecorded,
        EventCode::PasswordLocated,
        EventCode::ReasonRecorded,
        EventCode::ApprovalRequested,
        EventCode::Approved,
        EventCode::CaseClosed,
    ]);
    assert_eq!(desk.world.ledger.codes(), expected);
    let records = desk.world.ledger.records();
    let carl = session("carl").label();
    for event in &records {
        assert_eq!(event.case.as_deref(), Some(number.as_str()), "{event:?}");
        assert_eq!(
            (event.from.as_deref(), event.reference.is_some()),
            (Some("192.0.2.7"), true),
            "{event:?}"
        );
    }
    for event in &records[2..] {
        assert_eq!(
            (event.subject, &event.subject_name),
            (Some(carl.id), &Some(carl.name.clone())),
            "{event:?}"
        );
    }
    let approved = &records[9];
    assert_eq!(approved.person, Some(session("theo").person));
}

#[tokio::test]
async fn an_action_that_cannot_be_recorded_did_not_happen() {
    for action in ACTIONS.into_iter().filter(|action| *action != Action::AskApproval) {
        let desk = desk_with_second_person();
        let number = desk.at(action.step()).await;
        let case = desk.case(&number).await;
        desk.world.ledger.fail(Some(Call::SaveDocument));
        assert_eq!(
            action.run(&desk, &number, 0).await,
            Err(Failure::LedgerUnwritable),
            "{action:?}"
        );
        assert_eq!(desk.case(&number).await, case, "{action:?}");
        assert!(!desk.world.log.take().contains(&Call::ReadKey));
    }
}

mod random_walk {
    use proptest::prelude::*;

    use super::*;

    /// What must be in the records, in this order, before a key may be read.
    const BEFORE_A_READ: [EventCode; 10] = [
        EventCode::CaseOpened,
        EventCode::CallerChosen,
        EventCode::CheckPassed,
        EventCode::DeviceNameRecorded,
        EventCode::KeyIdRecorded,
        EventCode::PasswordLocated,
        EventCode::ReasonRecorded,
        EventCode::Approved,
        EventCode::KeyAskedFor,
        EventCode::DisclosureBegun,
    ];

    fn is_led_up_to(before: &[Event]) -> bool {
        let mut before = before.iter().map(|event| event.code);
        BEFORE_A_READ.iter().all(|needed| before.any(|code| code == needed.number()))
    }

    async fn walk(actions: Vec<usize>) -> Vec<Event> {
        let desk = desk_with_second_person();
        let number = desk.console().open(Who::new("tess").actor()).await.unwrap();
        for (turn, action) in actions.into_iter().enumerate() {
            // Refused or not: what counts is what the records say in the end.
            ACTIONS[action].run(&desk, &number, turn).await.unwrap_or_default();
        }
        desk.world.ledger.records()
    }

    proptest! {
        #[test]
        fn whatever_is_tried_no_key_is_read_before_every_step_is_recorded(
            actions in prop::collection::vec(0..ACTIONS.len(), 0..120),
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let records = runtime.block_on(walk(actions));
            for (place, _) in records.iter().enumerate().filter(|(_, it)| it.code == EventCode::KeyRead.number()) {
                prop_assert!(is_led_up_to(&records[..place]), "{:?}", records);
            }
        }
    }
}
