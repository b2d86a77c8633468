use domain::id::KeyId;
use domain::rotation::{AttentionReason, OrderState, SupersededBy};
use uuid::Uuid;

use super::StateColumns;

/// Every state there is.
fn every_state() -> Vec<OrderState> {
    let mut states = vec![
        OrderState::Ordered,
        OrderState::Accepted,
        OrderState::Proven {
            by: KeyId(Uuid::from_u128(7)),
        },
        OrderState::Superseded(SupersededBy::LaterOrder),
        OrderState::Superseded(SupersededBy::NothingDisclosed),
        OrderState::NeedsAttention(AttentionReason::ActionFailed {
            error_code: Some(-2_016_281_112),
        }),
    ];
    states.extend(AttentionReason::ALL.map(OrderState::NeedsAttention));
    states
}

#[test]
fn every_state_comes_back_from_its_columns() {
    for state in every_state() {
        assert_eq!(StateColumns::from(&state).state().unwrap(), state);
    }
}

#[test]
fn a_word_that_no_state_wrote_is_not_read() {
    for (state, reason) in [
        ("lost", None),
        ("proven", None),
        ("superseded", Some("whim")),
        ("needs-attention", None),
    ] {
        let columns = StateColumns {
            state: state.to_owned(),
            reason: reason.map(str::to_owned),
            error_code: None,
            proven_by: None,
        };
        assert!(columns.state().is_err(), "{state}");
    }
}
