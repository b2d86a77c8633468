//! Devices and pages.

use domain::device::JoinType;
use domain::id::{DeviceId, DeviceObjectId};
use domain::ports::{Directory as _, DirectoryError};
use serde_json::{Value, json};
use uuid::uuid;
use wiremock::matchers::{header, method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::graph_keys::{DEVICE, person};
use crate::stand::{APP_TOKEN, Stand, Traced, page};

const OWNED: &str = "/v1.0/me/ownedDevices/microsoft.graph.device";
const OBJECT: DeviceObjectId = DeviceObjectId(uuid!("c0b1a2d3-1111-4222-8333-444455556666"));

fn device(id: DeviceId) -> Value {
    json!({
        "id": OBJECT, "deviceId": id, "displayName": "LAPTOP-ANNA", "operatingSystem": "Windows",
        "operatingSystemVersion": "10.0.26100.2033", "trustType": "AzureAd", "accountEnabled": true,
        "approximateLastSignInDateTime": "2026-11-20T07:01:02Z", "manufacturer": "Contoso", "model": "Book 3",
    })
}

#[tokio::test]
async fn a_device_is_read_whole() {
    let stand = Stand::new().await;
    stand.graph("GET", OWNED, page(&[device(DEVICE)], None)).await;
    let devices = stand.entra.directory().list_owned_devices(&person()).await.unwrap();
    assert_eq!(devices.len(), 1);
    let device = &devices[0];
    assert_eq!((device.id, device.object_id), (DEVICE, OBJECT));
    assert_eq!(
        (device.name.as_str(), device.operating_system.as_str()),
        ("LAPTOP-ANNA", "Windows")
    );
    assert_eq!(
        (device.os_version.as_deref(), device.model.as_deref()),
        (Some("10.0.26100.2033"), Some("Contoso Book 3"))
    );
    assert_eq!((device.join_type, device.enabled), (JoinType::EntraJoined, true));
    assert_eq!(device.last_seen_at, Some("2026-11-20T07:01:02Z".parse().unwrap()));
    assert!(stand.asked().await[0].contains("$select=id,deviceId,displayName,"));
}

#[tokio::test]
async fn what_is_null_or_new_is_tolerated() {
    let bare =
        json!({ "@odata.type": "#microsoft.graph.device", "id": OBJECT, "deviceId": DEVICE, "displayName": null, "news": [1] });
    let strange = json!({ "id": OBJECT, "deviceId": DEVICE, "trustType": "Lunar", "accountEnabled": false, "approximateLastSignInDateTime": "yesterday" });
    let nameless = json!({ "displayName": "no ids" });
    let stand = Stand::new().await;
    stand.graph("GET", OWNED, page(&[bare, strange, nameless], None)).await;
    let devices = stand.entra.directory().list_owned_devices(&person()).await.unwrap();
    assert_eq!(devices.len(), 2);
    assert_eq!(
        (devices[0].name.as_str(), devices[0].enabled, devices[0].join_type),
        ("", true, JoinType::Unknown)
    );
    assert_eq!(
        (devices[1].enabled, devices[1].join_type, devices[1].last_seen_at),
        (false, JoinType::Unknown, None)
    );
}

/// Where one device is read whole.
fn whole_at(object: DeviceObjectId) -> String {
    format!("/v1.0/devices/{object}")
}

#[tokio::test]
async fn what_the_persons_right_leaves_out_is_completed_by_rekeys() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    let answer = ResponseTemplate::new(200).set_body_json(device(DEVICE));
    Mock::given(method("GET"))
        .and(path(whole_at(OBJECT)))
        .and(header("authorization", format!("Bearer {APP_TOKEN}")))
        .respond_with(answer)
        .mount(&stand.server)
        .await;
    let only_id = json!({ "@odata.type": "#microsoft.graph.device", "id": OBJECT });
    let without_system = json!({ "id": OBJECT, "deviceId": DEVICE, "displayName": "MINE", "operatingSystem": null });
    let without_registration = json!({ "id": OBJECT, "deviceId": null, "displayName": "", "operatingSystem": "Windows" });
    for (curtailed, name) in [
        (only_id, "LAPTOP-ANNA"),
        (without_system, "MINE"),
        (without_registration, "LAPTOP-ANNA"),
    ] {
        stand.graph_once("GET", OWNED, page(&[curtailed], None)).await;
        let devices = stand.entra.directory().list_owned_devices(&person()).await.unwrap();
        assert_eq!(devices.len(), 1);
        assert_eq!((devices[0].id, devices[0].name.as_str()), (DEVICE, name));
        assert_eq!(
            (devices[0].operating_system.as_str(), devices[0].model.as_deref()),
            ("Windows", Some("Contoso Book 3"))
        );
    }
    assert_eq!(stand.asked_of("/v1.0/devices/").await, 3, "one call each");
    stand.graph_once("GET", OWNED, page(&[device(DEVICE)], None)).await;
    stand.entra.directory().list_owned_devices(&person()).await.unwrap();
    assert_eq!(stand.asked_of("/v1.0/devices/").await, 3, "what is whole is not asked for");
}

#[tokio::test]
async fn what_cannot_be_completed_is_kept_if_keys_can_be_joined_to_it() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    let other = DeviceObjectId(uuid!("c0b1a2d3-2222-4222-8333-444455556666"));
    let mut foreign = device(DEVICE);
    foreign["id"] = json!(other);
    let answers = [
        ResponseTemplate::new(403),
        ResponseTemplate::new(404),
        ResponseTemplate::new(200).set_body_json(foreign),
    ];
    for answer in answers {
        stand
            .graph_once(
                "GET",
                OWNED,
                page(&[json!({ "id": OBJECT, "deviceId": DEVICE }), json!({ "id": OBJECT })], None),
            )
            .await;
        for _ in 0..2 {
            stand.graph_once("GET", &whole_at(OBJECT), answer.clone()).await;
        }
        let traced = Traced::default();
        let guard = traced.start();
        let devices = stand.entra.directory().list_owned_devices(&person()).await.unwrap();
        drop(guard);
        assert_eq!(devices.len(), 1);
        assert_eq!((devices[0].id, devices[0].operating_system.as_str()), (DEVICE, ""));
        assert!(devices[0].is_windows(), "a key must not be hidden for that");
        assert!(traced.text().contains("a device is left out"));
    }
}

#[tokio::test]
async fn a_device_is_found_by_its_registration() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    stand
        .graph(
            "GET",
            "/v1.0/devices",
            page(&[device(DeviceId(OBJECT.0)), device(DEVICE)], None),
        )
        .await;
    let found = stand.entra.directory().find_device(DEVICE).await.unwrap().unwrap();
    assert_eq!(found.id, DEVICE);
    let other = DeviceId(uuid!("99999999-0000-4000-8000-000000000000"));
    assert_eq!(stand.entra.directory().find_device(other).await, Ok(None));
}

#[tokio::test]
async fn all_pages_are_read_by_the_links_as_they_are() {
    let stand = Stand::new().await;
    let link = |at: &str| format!("{}{OWNED}?$select=id&$skiptoken={at}%2F%3D", stand.server.uri());
    let mounted = |matcher: Mock| matcher.mount(&stand.server);
    let given = || Mock::given(method("GET")).and(path(OWNED));
    let numbered = |number: u128| device(DeviceId(uuid::Uuid::from_u128(number)));
    mounted(
        given()
            .and(query_param_is_missing("$skiptoken"))
            .respond_with(page(&[numbered(1)], Some(&link("a")))),
    )
    .await;
    mounted(
        given()
            .and(query_param("$skiptoken", "a/="))
            .respond_with(page(&[], Some(&link("b")))),
    )
    .await;
    mounted(
        given()
            .and(query_param("$skiptoken", "b/="))
            .respond_with(page(&[numbered(2), numbered(3)], None)),
    )
    .await;
    let devices = stand.entra.directory().list_owned_devices(&person()).await.unwrap();
    assert_eq!(
        devices.iter().map(|device| device.id.0.as_u128()).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    assert!(stand.asked().await[1].ends_with("?$select=id&$skiptoken=a%2F%3D"));
}

#[tokio::test]
async fn a_link_to_another_host_gets_no_token() {
    let thief = MockServer::start().await;
    let stand = Stand::new().await;
    let own = stand.server.uri();
    let links = [
        format!("{}{OWNED}", thief.uri()),
        own.replace("http://", "https://"),
        own.replace("http://", "http://user@").replace("127.0.0.1", "127.0.0.2"),
        "/v1.0/relative".to_owned(),
        "ftp://127.0.0.1/".to_owned(),
    ];
    for link in links {
        stand.server.reset().await;
        stand.graph("GET", OWNED, page(&[device(DEVICE)], Some(&link))).await;
        assert_eq!(
            stand.entra.directory().list_owned_devices(&person()).await,
            Err(DirectoryError::Malformed),
            "{link}"
        );
        assert_eq!(stand.asked().await.len(), 1);
    }
    assert!(thief.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = MockServer::start().await;
    let stand = Stand::new().await;
    for status in [301, 302, 307, 308] {
        stand.server.reset().await;
        let answer = ResponseTemplate::new(status).insert_header("location", elsewhere.uri());
        stand.graph("GET", OWNED, answer).await;
        let failed = Err(DirectoryError::Failed { retry_after: None });
        assert_eq!(stand.entra.directory().list_owned_devices(&person()).await, failed);
    }
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_list_without_an_end_is_given_up() {
    let stand = Stand::new().await;
    let link = format!("{}{OWNED}", stand.server.uri());
    stand.graph("GET", OWNED, page(&[], Some(&link))).await;
    assert_eq!(
        stand.entra.directory().list_owned_devices(&person()).await,
        Err(DirectoryError::Malformed)
    );
    assert_eq!(stand.asked().await.len(), 1000);
}

#[tokio::test]
async fn an_answer_that_is_no_list_is_malformed() {
    let stand = Stand::new().await;
    for body in ["", "{}", "<html>", r#"{"value":{}}"#, r#"{"value":[{"id":1}]}"#] {
        stand.server.reset().await;
        stand
            .graph(
                "GET",
                OWNED,
                ResponseTemplate::new(200).set_body_raw(body, "application/json"),
            )
            .await;
        assert_eq!(
            stand.entra.directory().list_owned_devices(&person()).await,
            Err(DirectoryError::Malformed),
            "{body}"
        );
    }
}
