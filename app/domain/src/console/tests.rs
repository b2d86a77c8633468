mod by_hand;
mod caller;
mod confirm;
mod expiry;
mod list;
mod locate;
mod order;
mod reveal;
mod reveal_again;
mod scope;
mod second_person;
mod steps;
mod verify;

use super::Console;
use crate::actor::Actor;
use crate::case::{Case, Check, ConsolePolicy, Ending, Reason, ReasonCode, Step};
use crate::console::{Found, Locating};
use crate::document::{DocumentKind, Versioned};
use crate::failure::Failure;
use crate::fakes::{
    Call, Tenant, World, actor, device_id, employee, key_id, managed_device, session, stored_key, windows_device,
};
use crate::id::{Digest, Reference};
use crate::key_access::KeyAccess;
use crate::ports::Documents as _;
use crate::record::{Event, EventCode};
use crate::rotation::Plan;
use crate::session::Session;

const CARLS: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const OWENS: &str = "7d1c2a60-3f6e-4a52-9a55-0c0f3a5f9b11";
const NOBODYS: &str = "9e1c2a61-aaaa-4a52-9a55-0c0f3a5f9b11";
const PASSWORD: &str = "110000-220000-330000-440000-550000-660000-135795-597531";

/// Carl's number, as the directory has it.
const PHONE: &str = "+49 30 carl";

/// Tess and Theo are technicians. Carl owns device 1, and Mona is his manager; Owen owns device 2; nobody owns device 3.
fn tenant() -> Tenant {
    let mut tenant = Tenant {
        devices: vec![
            windows_device(1, "LAPTOP-CARL"),
            windows_device(2, "LAPTOP-OWEN"),
            windows_device(3, "KIOSK-3"),
        ],
        owners: vec![("carl", device_id(1)), ("owen", device_id(2))],
        key_readers: vec!["tess", "theo"],
        keys: vec![
            (stored_key(key_id(CARLS), device_id(1)), PASSWORD),
            (stored_key(key_id(OWENS), device_id(2)), PASSWORD),
            (stored_key(key_id(NOBODYS), device_id(3)), PASSWORD),
        ],
        managed: (1..=3).map(|number| (device_id(number), managed_device(number))).collect(),
        ..Tenant::default()
    };
    tenant.staff.people = ["tess", "theo", "carl", "mona", "owen"].map(employee).to_vec();
    tenant.staff.managers = vec![(employee("carl").object, employee("mona").object)];
    tenant
}

/// A helpdesk with its policy.
struct Desk {
    world: World,
    policy: ConsolePolicy,
    key_access: KeyAccess,
}

impl Desk {
    fn new(policy: ConsolePolicy) -> Self {
        let world = World::new(tenant());
        for token in ["tess", "theo"] {
            world.ledger.keep_session(session(token));
        }
        Self {
            world,
            policy,
            key_access: KeyAccess::Delegated,
        }
    }

    fn console(&self) -> Console<'_> {
        Console {
            ledger: &self.world.ledger,
            directory: &self.world.directory,
            people: &self.world.directory,
            clock: &self.world.clock,
            randomness: &self.world.randomness,
            outbox: &self.world.outbox,
            policy: &self.policy,
            key_access: self.key_access,
            plan: Plan::RelyOnDevice,
        }
    }

    /// The case as it is kept.
    async fn case(&self, number: &Reference) -> Case {
        let found = self.world.ledger.find_document(DocumentKind::Case, number).await;
        Versioned::read(&found.unwrap().unwrap()).unwrap().value
    }

    /// The code of the last record with its detail.
    fn last(&self) -> (u16, Option<String>) {
        let last = self.world.ledger.records().pop().unwrap();
        (last.code, last.detail)
    }

    /// Tess's case at this step; everything before was done as it should be.
    async fn at(&self, step: Step) -> Reference {
        let (console, tess) = (self.console(), Who::new("tess"));
        let number = console.open(tess.actor()).await.unwrap();
        for done in ALL_STEPS.into_iter().take_while(|done| *done < step) {
            self.do_step(&number, done).await;
        }
        assert_eq!(self.case(&number).await.step(&self.policy), step);
        self.world.log.take();
        number
    }

    async fn do_step(&self, number: &Reference, step: Step) {
        let (console, tess, theo) = (self.console(), Who::new("tess"), Who::new("theo"));
        let me = tess.actor();
        match step {
            Step::Caller => {
                let found = console.choose_caller(me, number, "carl@contoso.example").await;
                assert_eq!(found, Ok(Found::Chosen));
            }
            Step::Confirm => assert_eq!(console.check(me, number, Check::CallBack, PHONE).await, Ok(true)),
            Step::DeviceName => console.record_device_name(me, number, "LAPTOP-CARL").await.unwrap(),
            Step::KeyId => assert_eq!(console.record_key_id(me, number, "4290B6C0").await, Ok(Ok(()))),
            Step::Locate => assert_eq!(console.locate(me, number).await, Ok(Locating::Located)),
            Step::Reason => console.give_reason(me, number, reason("")).await.unwrap(),
            Step::Approval if self.policy.second_person => {
                console.answer_approval(theo.actor(), number, true).await.unwrap();
            }
            Step::Reveal => console.close(me, number, Ending::Solved).await.unwrap(),
            Step::Approval | Step::Ended => {}
        }
    }
}

const ALL_STEPS: [Step; 9] = [
    Step::Caller,
    Step::Confirm,
    Step::DeviceName,
    Step::KeyId,
    Step::Locate,
    Step::Reason,
    Step::Approval,
    Step::Reveal,
    Step::Ended,
];

fn desk() -> Desk {
    Desk::new(ConsolePolicy::default())
}

fn desk_with_second_person() -> Desk {
    Desk::new(ConsolePolicy {
        second_person: true,
        ..ConsolePolicy::default()
    })
}

/// Somebody signed in, in one request.
struct Who {
    session: Session,
    reference: Reference,
}

impl Who {
    fn new(token: &str) -> Self {
        Self {
            session: session(token),
            reference: Reference::from_random([1; 5]),
        }
    }

    fn actor(&self) -> Actor<'_> {
        actor(&self.session, &self.reference)
    }
}

fn reason(note: &str) -> Reason {
    Reason {
        code: ReasonCode::Tpm,
        note: note.to_owned(),
    }
}

fn form(text: &str) -> Digest {
    Digest::of(text)
}

fn numbers<const N: usize>(codes: [EventCode; N]) -> [u16; N] {
    codes.map(EventCode::number)
}
