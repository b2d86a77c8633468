//! Waiting for rotation orders.

use domain::disclosure::PastDisclosure;
use domain::rotation::{AttentionReason, OrderState};

use crate::eventually::eventually;
use crate::records::Ledger;
use crate::stage::Stage;

impl Stage {
    /// The newest disclosure of this account once `is_so`.
    pub async fn newest(&self, ledger: &Ledger, account: &str, is_so: impl Fn(&PastDisclosure) -> bool) -> PastDisclosure {
        let person = self.person(account).await;
        eventually("the newest disclosure's order", || async {
            let newest = ledger.disclosures(person).await.into_iter().next();
            newest.filter(|newest| is_so(newest))
        })
        .await
    }

    /// Waits until the newest order of this account is in this state.
    pub async fn order_becomes(&self, ledger: &Ledger, account: &str, is_so: impl Fn(&OrderState) -> bool) -> OrderState {
        let newest = self.newest(ledger, account, |past| is_so(&past.order.state)).await;
        newest.order.state
    }

    /// Waits until it needs attention; why.
    pub async fn order_needs_attention(&self, ledger: &Ledger, account: &str) -> AttentionReason {
        match self.order_becomes(ledger, account, OrderState::has_ended).await {
            OrderState::NeedsAttention(reason) => reason,
            other => panic!("it became {other:?}"),
        }
    }
}

pub fn is_accepted(state: &OrderState) -> bool {
    *state == OrderState::Accepted
}

pub fn is_proven(state: &OrderState) -> bool {
    matches!(state, OrderState::Proven { .. })
}
