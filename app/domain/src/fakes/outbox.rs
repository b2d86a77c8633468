//! Records on their way to the outside.

use std::collections::VecDeque;
use std::sync::Mutex;

use async_trait::async_trait;

use super::{Call, CallLog};
use crate::ports::Outbox;

pub(crate) struct FakeOutbox {
    answers: Mutex<VecDeque<bool>>,
    log: CallLog,
}

impl FakeOutbox {
    pub(crate) fn new(log: CallLog) -> Self {
        Self {
            answers: Mutex::default(),
            log,
        }
    }

    /// What it will answer; afterwards that everything was taken.
    pub(crate) fn answer(&self, answers: &[bool]) {
        self.answers.lock().unwrap().extend(answers);
    }
}

#[async_trait]
impl Outbox for FakeOutbox {
    async fn is_delivered(&self) -> bool {
        self.log.note(Call::IsDelivered);
        self.answers.lock().unwrap().pop_front().unwrap_or(true)
    }
}
