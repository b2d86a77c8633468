//! The state of an order in columns, and back.

use domain::id::KeyId;
use domain::rotation::{AttentionReason, OrderState, SupersededBy};

use crate::columns;
use crate::fault::Fault;

/// The columns that hold a state.
pub(crate) struct StateColumns {
    pub(crate) state: String,
    /// Why it needs attention, or what superseded it.
    pub(crate) reason: Option<String>,
    pub(crate) error_code: Option<i64>,
    pub(crate) proven_by: Option<Vec<u8>>,
}

impl From<&OrderState> for StateColumns {
    fn from(state: &OrderState) -> Self {
        let mut columns = Self {
            state: state.code().to_owned(),
            reason: None,
            error_code: None,
            proven_by: None,
        };
        match state {
            OrderState::Ordered | OrderState::Accepted => {}
            OrderState::Proven { by } => columns.proven_by = Some(columns::uuid_bytes(by.0)),
            OrderState::Superseded(by) => columns.reason = Some(by.code().to_owned()),
            OrderState::NeedsAttention(reason) => {
                columns.reason = Some(reason.code().to_owned());
                if let AttentionReason::ActionFailed { error_code } = reason {
                    columns.error_code = *error_code;
                }
            }
        }
        columns
    }
}

impl StateColumns {
    pub(crate) fn state(&self) -> Result<OrderState, Fault> {
        let unknown = || Fault::Unreadable("an order's state is of a newer Rekey");
        let reason = self.reason.as_deref();
        match self.state.as_str() {
            "ordered" => Ok(OrderState::Ordered),
            "accepted" => Ok(OrderState::Accepted),
            "proven" => {
                let by = self.proven_by.as_deref().ok_or_else(unknown)?;
                Ok(OrderState::Proven {
                    by: KeyId(columns::uuid(by)?),
                })
            }
            "superseded" => {
                let by = reason.and_then(SupersededBy::from_code).ok_or_else(unknown)?;
                Ok(OrderState::Superseded(by))
            }
            "needs-attention" => {
                let reason = reason
                    .and_then(|reason| attention(reason, self.error_code))
                    .ok_or_else(unknown)?;
                Ok(OrderState::NeedsAttention(reason))
            }
            _ => Err(unknown()),
        }
    }
}

/// The reverse of [`AttentionReason::code`].
fn attention(code: &str, error_code: Option<i64>) -> Option<AttentionReason> {
    let reason = AttentionReason::ALL.into_iter().find(|reason| reason.code() == code)?;
    Some(match reason {
        AttentionReason::ActionFailed { .. } => AttentionReason::ActionFailed { error_code },
        reason => reason,
    })
}

#[cfg(test)]
mod tests;
