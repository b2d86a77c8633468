//! Who acts, in which request, from where: what every record of an action begins with.

use jiff::Timestamp;

use crate::id::Reference;
use crate::record::{Event, EventCode};
use crate::session::Session;

/// The signed-in person who acts.
#[derive(Clone, Copy, Debug)]
pub struct Actor<'a> {
    /// Who, and in which session.
    pub session: &'a Session,
    /// The reference of the request.
    pub reference: &'a Reference,
    /// The network address of the browser, where it is known.
    pub from: Option<&'a str>,
}

impl Actor<'_> {
    /// An event of this actor.
    pub fn event(&self, code: EventCode, now: Timestamp) -> Event {
        Event {
            reference: Some(self.reference.clone()),
            person: Some(self.session.person),
            person_name: Some(self.session.user_principal_name.clone()),
            from: self.from.map(str::to_owned),
            ..Event::new(code, now)
        }
    }
}
