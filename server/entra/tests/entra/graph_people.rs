//! People over Graph.

use domain::person::Person;
use domain::ports::people::PersonQuery;
use domain::ports::{DirectoryError, People as _};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};
use wiremock::ResponseTemplate;
use wiremock::matchers::{body_json, method, path};

use crate::stand::{APP_TOKEN, PERSON, Stand, ok, page};

const USERS: &str = "/v1.0/users";
const SELECT: &str = "id,displayName,userPrincipalName,businessPhones,mobilePhone,employeeId,department,accountEnabled,userType";
const MANAGER: Uuid = uuid!("5a5a5a5a-0004-4000-8000-000000000004");

pub fn user(id: Uuid) -> Value {
    json!({
        "id": id, "displayName": "Anna Owner", "userPrincipalName": "owner@contoso.example",
        "businessPhones": ["+49 30 1234"], "mobilePhone": "+49 170 5678", "employeeId": "4711",
        "department": "Sales", "accountEnabled": true, "userType": "Member",
    })
}

/// The same as the domain knows them.
pub fn anna(id: Uuid) -> Person {
    Person {
        object: id,
        display_name: "Anna Owner".to_owned(),
        user_principal_name: "owner@contoso.example".to_owned(),
        phones: vec!["+49 30 1234".to_owned(), "+49 170 5678".to_owned()],
        employee_id: Some("4711".to_owned()),
        department: Some("Sales".to_owned()),
        enabled: true,
        guest: false,
    }
}

async fn find(stand: &Stand, text: &str) -> Result<Vec<Person>, DirectoryError> {
    stand.entra.directory().find_people(PersonQuery(text)).await
}

#[tokio::test]
async fn people_are_found_by_four_members_whole() {
    let stand = Stand::with_app_tokens().await;
    let link = format!("{}{USERS}?$skiptoken=2", stand.server.uri());
    stand.graph("GET", USERS, page(&[user(PERSON)], Some(&link))).await;
    assert_eq!(find(&stand, "  4711 ").await, Ok(vec![anna(PERSON)]));
    let filter = "userPrincipalName eq '4711' or mail eq '4711' or displayName eq '4711' or employeeId eq '4711'";
    let expected =
        [("$filter", filter), ("$select", SELECT), ("$top", "5")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(stand.queries_of(USERS).await, [expected], "the first page only");
    let request = stand.server.received_requests().await.unwrap().pop().unwrap();
    assert_eq!(request.headers["authorization"], format!("Bearer {APP_TOKEN}"));
}

#[tokio::test]
async fn what_is_typed_stays_inside_the_quotes() {
    for (typed, quoted) in [
        ("O'Neil", "'O''Neil'"),
        (
            "x' or accountEnabled eq true or displayName eq 'x",
            "'x'' or accountEnabled eq true or displayName eq ''x'",
        ),
        ("a&$top=999#b+c%27d", "'a&$top=999#b+c%27d'"),
        ("Zoë Müller", "'Zoë Müller'"),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("GET", USERS, page(&[], None)).await;
        assert_eq!(find(&stand, typed).await, Ok(vec![]));
        let query = stand.queries_of(USERS).await.remove(0);
        let expected =
            format!("userPrincipalName eq {quoted} or mail eq {quoted} or displayName eq {quoted} or employeeId eq {quoted}");
        assert_eq!((query.len(), &query[0].1), (3, &expected), "{typed}");
        let request = stand.server.received_requests().await.unwrap().pop().unwrap();
        assert!(!request.url.as_str().contains('+'), "a space is %20: {}", request.url);
    }
}

#[tokio::test]
async fn nothing_and_too_much_is_not_looked_for() {
    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", USERS, page(&[user(PERSON)], None)).await;
    for (text, found) in [
        (String::new(), 0),
        (" \t".to_owned(), 0),
        ("ü".repeat(201), 0),
        (format!(" {} ", "ü".repeat(200)), 1),
    ] {
        assert_eq!(find(&stand, &text).await.unwrap().len(), found, "{text}");
    }
    assert_eq!(stand.asked_of(USERS).await, 1);
}

#[tokio::test]
async fn no_more_than_five_are_told() {
    let stand = Stand::with_app_tokens().await;
    let many: Vec<Value> = (1..=7).map(|number| user(Uuid::from_u128(number))).collect();
    stand.graph("GET", USERS, page(&many, None)).await;
    assert_eq!(find(&stand, "Anna Owner").await.unwrap().len(), 5);
}

#[tokio::test]
async fn what_is_null_is_tolerated_and_who_has_no_id_is_nobody() {
    let bare = json!({ "id": PERSON, "displayName": null, "businessPhones": null, "mobilePhone": " ", "employeeId": "", "department": null });
    let guest = json!({ "id": MANAGER, "userType": "guest", "accountEnabled": false });
    let stand = Stand::with_app_tokens().await;
    stand
        .graph("GET", USERS, page(&[bare, guest, json!({ "displayName": "Nobody" })], None))
        .await;
    let found = find(&stand, "x").await.unwrap();
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].phones.len(), found[0].enabled, found[0].guest), (0, true, false));
    assert_eq!((&found[0].employee_id, &found[0].department), (&None, &None));
    assert_eq!((found[1].enabled, found[1].guest), (false, true));
}

#[tokio::test]
async fn one_person_is_who_was_asked_for_or_nobody() {
    let at = format!("{USERS}/{PERSON}");
    for (answer, expected) in [
        (ok(&user(PERSON)), Ok(Some(anna(PERSON)))),
        (ok(&user(MANAGER)), Ok(None)),
        (ResponseTemplate::new(404), Ok(None)),
        (ResponseTemplate::new(403), Err(DirectoryError::Refused)),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("GET", &at, answer).await;
        assert_eq!(stand.entra.directory().get_person(PERSON).await, expected);
        assert_eq!(stand.queries_of(&at).await, [[("$select".to_owned(), SELECT.to_owned())]]);
    }
}

#[tokio::test]
async fn a_manager_is_a_person_or_there_is_none() {
    let at = format!("{USERS}/{PERSON}/manager");
    let mut typed = user(MANAGER);
    typed["@odata.type"] = json!("#microsoft.graph.user");
    let contact = json!({ "@odata.type": "#microsoft.graph.orgContact", "id": MANAGER, "displayName": "Outside" });
    for (answer, expected) in [
        (ok(&typed), Ok(Some(anna(MANAGER)))),
        (ok(&contact), Ok(None)),
        (ResponseTemplate::new(404), Ok(None)),
        (ResponseTemplate::new(403), Err(DirectoryError::Refused)),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("GET", &at, answer).await;
        assert_eq!(stand.entra.directory().get_manager(PERSON).await, expected);
    }
}

#[tokio::test]
async fn memberships_are_asked_for_twenty_at_a_time() {
    let stand = Stand::with_app_tokens().await;
    let among: Vec<Uuid> = (1..=21).map(Uuid::from_u128).collect();
    let at = format!("{USERS}/{PERSON}/checkMemberObjects");
    for (ids, value) in [
        (&among[..20], json!([among[6], Uuid::from_u128(99), "no id"])),
        (&among[20..], json!([among[20]])),
    ] {
        wiremock::Mock::given(method("POST"))
            .and(path(&at))
            .and(body_json(json!({ "ids": ids })))
            .respond_with(ok(&json!({ "@odata.context": "x", "value": value })))
            .mount(&stand.server)
            .await;
    }
    let directory = stand.entra.directory();
    assert_eq!(directory.memberships(PERSON, &among).await, Ok(vec![among[6], among[20]]));
    assert_eq!(stand.asked_of(&at).await, 2);
    assert_eq!(directory.memberships(PERSON, &[]).await, Ok(vec![]));
    assert_eq!(stand.asked_of(&at).await, 2, "nothing is asked about nothing");
}

#[tokio::test]
async fn memberships_that_cannot_be_told_are_an_error_and_busy_is_asked_again() {
    let at = format!("{USERS}/{PERSON}/checkMemberObjects");
    for (status, expected, times) in [
        (404, DirectoryError::NotFound, 1),
        (403, DirectoryError::Refused, 1),
        (429, DirectoryError::Throttled { retry_after: None }, 3),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("POST", &at, ResponseTemplate::new(status)).await;
        let answer = stand.entra.directory().memberships(PERSON, &[MANAGER]).await;
        assert_eq!(answer, Err(expected));
        assert_eq!(stand.asked_of(&at).await, times);
    }
}
