//! What every ledger must do, whatever it is kept in. Another adapter runs all of it with one line: `contract!(opener)`.

pub mod disclosures;
pub mod orders;
pub mod sessions;

/// One test for each clause of the contract; `$fixture` gives a new, empty ledger in a field `ledger`.
macro_rules! contract {
    ($fixture:path) => {
        contract! { @each $fixture:
            sessions::takes_an_attempt_once,
            sessions::keeps_an_attempt_from_another_browser,
            sessions::tells_an_expired_attempt,
            sessions::forgets_an_attempt_long_expired,
            sessions::finds_the_session_as_it_was_opened,
            sessions::ends_an_idle_session,
            sessions::ends_an_old_session,
            sessions::use_keeps_a_session_alive,
            sessions::replaces_tokens,
            sessions::gives_an_ended_session_no_tokens,
            sessions::records_the_sign_in_and_the_sign_out,
            sessions::to_ask_whether_a_session_is_alive_is_no_use_of_it,
            sessions::a_purge_removes_what_is_past_its_limits,
            disclosures::an_empty_ledger_has_an_empty_head,
            disclosures::records_disclosure_and_order_together,
            disclosures::refuses_a_used_form,
            disclosures::shows_a_key_three_times_in_a_session,
            disclosures::a_refused_read_is_no_showing,
            disclosures::a_read_whose_outcome_is_unknown_counts_toward_a_larger_limit,
            disclosures::refuses_when_the_session_is_no_more,
            disclosures::records_each_outcome_once,
            disclosures::refuses_an_outcome_that_contradicts_its_record,
            disclosures::lists_newest_first_and_in_pages,
            disclosures::lists_nobody_elses,
            disclosures::a_later_disclosure_supersedes_the_older_order,
            disclosures::other_devices_and_volumes_keep_their_orders,
            disclosures::a_refused_read_makes_its_order_needless,
            disclosures::a_refused_read_does_not_drop_the_order_it_replaced,
            orders::leases_the_longest_due_to_one_worker,
            orders::an_unfinished_disclosure_is_looked_at_later,
            orders::a_finished_disclosure_is_due_at_once,
            orders::a_lease_ends_by_time,
            orders::comes_back_as_it_was_saved,
            orders::keeps_the_reason_for_attention,
            orders::goes_on_when_what_was_in_the_way_is_gone,
            orders::ends_for_good,
            orders::a_superseded_order_stays_superseded,
            orders::a_late_look_does_not_turn_a_state_back,
            orders::refuses_a_record_that_contradicts_the_state,
        }
    };
    (@each $fixture:path: $($module:ident::$clause:ident),+ $(,)?) => {
        $(
            #[tokio::test]
            async fn $clause() {
                let fixture = $fixture().await;
                $crate::contract::$module::$clause(&fixture.ledger).await;
            }
        )+
    };
}

pub(crate) use contract;
