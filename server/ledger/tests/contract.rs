//! What every ledger must do, whatever it is kept in. Another adapter runs all of it with one line: `contract!(opener)`.

pub mod decisions;
pub mod disclosures;
pub mod documents;
pub mod order_book;
pub mod orders;
pub mod past_disclosures;
pub mod records;
pub mod search;
pub mod sessions;
pub mod sightings;

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
            sessions::a_session_at_a_station_ends_sooner_and_is_marked_as_used_each_time,
            sessions::ends_all_sessions_of_a_person,
            disclosures::an_empty_ledger_has_an_empty_head,
            disclosures::records_disclosure_and_order_together,
            disclosures::refuses_a_used_form,
            disclosures::shows_a_key_three_times_in_a_session,
            disclosures::a_refused_read_is_no_showing,
            disclosures::a_read_whose_outcome_is_unknown_counts_toward_a_larger_limit,
            disclosures::refuses_when_the_session_is_no_more,
            disclosures::records_each_outcome_once,
            disclosures::refuses_an_outcome_that_contradicts_its_record,
            past_disclosures::lists_newest_first_and_in_pages,
            past_disclosures::lists_nobody_elses,
            past_disclosures::lists_by_each_filter,
            past_disclosures::finds_one_with_all_that_was_said,
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
            order_book::an_order_is_placed_with_its_record,
            order_book::an_order_with_another_ones_record_is_refused,
            order_book::a_placed_order_supersedes_what_counts_from_earlier,
            order_book::an_order_that_counts_from_later_on_sees_to_it,
            order_book::a_disclosure_gives_its_order_cause_and_plan,
            order_book::lists_orders_longest_given_out_first,
            decisions::a_decision_makes_an_order_due_with_another_plan,
            decisions::a_decision_lets_an_order_in_need_of_attention_go_on,
            decisions::a_decision_changes_nothing_that_has_ended_for_good,
            decisions::what_takes_the_place_of_others_is_as_hasty_and_of_the_same_incident,
            records::gives_records_as_they_were_written,
            search::finds_by_each_filter,
            search::pages_go_through_all_matches_once,
            search::times_find_records_that_came_out_of_order,
            records::tells_how_much_a_person_did,
            records::a_disclosure_for_a_caller_is_found_by_what_it_was_for,
            records::the_chain_is_whole,
            documents::keeps_the_newest_version,
            documents::refuses_a_version_that_does_not_follow,
            documents::saves_nothing_without_a_record,
            documents::lists_documents_newest_first,
            sightings::a_read_is_settled_once,
            sightings::a_disclosure_explains_one_read,
            sightings::an_outside_read_calls_for_a_rotation,
            sightings::remembers_up_to_when_reads_are_settled,
            sightings::forgets_reads_that_the_log_forgot,
            sightings::remembers_who_holds_a_device,
            sightings::a_delivery_never_goes_back,
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
