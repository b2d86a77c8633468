//! Who is calling.

use domain::record::EventCode;

use super::at_work::AtWork;
use crate::stage::Stage;

#[tokio::test]
async fn a_caller_is_found_by_a_whole_address_name_or_employee_number() {
    let (stage, _server) = Stage::serving().await;
    for text in ["owner@contoso.example", "Anna Becker", "E-1001", "  OWNER@contoso.example "] {
        let mut work = AtWork::open(&stage, "helpdesk").await;
        work.choose(text).await.assert_done("chosen");
        assert!(work.page.text().contains("Anna Becker"), "{text}: {}", work.page.body);
        work.assert_next("check_caller");
    }
}

/// A console that finds people by parts of names would be a telephone book.
#[tokio::test]
async fn a_part_of_a_name_finds_nobody() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    for text in ["Anna", "owner@", "E-10", "*", "' or displayName ne '", ""] {
        work.choose(text).await.assert_said("nobody");
        work.assert_next("choose_caller");
    }
    let records = stage.ledger().await.of_case(&work.number).await;
    let searched: Vec<_> = records.iter().map(|record| (record.code, record.detail.as_deref())).collect();
    let nobody = (EventCode::PersonSearched.number(), Some("0"));
    assert_eq!(searched[1..], [nobody; 6]);
}

#[tokio::test]
async fn of_people_with_the_same_name_none_is_chosen() {
    let (stage, _server) = Stage::serving().await;
    stage
        .change_user("newhire", |user| "Anna Becker".clone_into(&mut user.display_name))
        .await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    work.choose("Anna Becker").await.assert_said("several");
    work.assert_next("choose_caller");
    work.choose("newhire@contoso.example").await.assert_done("chosen");
}

#[tokio::test]
async fn some_are_not_entitled_to_a_key() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    for account in ["disabled", "guest", "helpdesk"] {
        work.choose(&format!("{account}@contoso.example"))
            .await
            .assert_said("not-entitled");
        work.assert_next("choose_caller");
    }
    let codes = stage.ledger().await.codes_of_case(&work.number).await;
    assert!(!codes.contains(&EventCode::CallerChosen.number()), "{codes:?}");
}

/// Neither the badge nor anything that a caller could be asked in its place stands on the page.
#[tokio::test]
async fn the_page_tells_the_directorys_numbers_and_no_badge() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    work.choose("owner@contoso.example").await.assert_done("chosen");
    let numbers = work.page.forms("/api/check_caller")[0].values("evidence").join(", ");
    assert_eq!(numbers, "+1 555 0101, +1 555 0151");
    assert!(!work.page.body.contains("E-1001"), "{}", work.page.body);
}
