use crate::stage::{OS, Stage, current, text};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn the_right_password_unlocks_with_or_without_dashes() {
    let stage = Stage::new().await;
    for dashes in [true, false] {
        let laptop = stage.device("LAPTOP-ANNA").await;
        assert_eq!((&laptop["locked"], &laptop["online"]), (&json!(true), &json!(false)));
        let key = current(&laptop, OS);
        assert_eq!(laptop["screenKeyId"], key["id"]);
        let password = if dashes {
            text(&key["key"]).to_owned()
        } else {
            text(&key["key"]).replace('-', "")
        };
        assert_eq!(stage.unlock(&laptop, &password).await.0, 200);
        let laptop = stage.device("LAPTOP-ANNA").await;
        assert_eq!((&laptop["locked"], &laptop["online"]), (&json!(false), &json!(true)));
        assert!(laptop["screenKeyId"].is_null());
        assert_eq!(stage.unlock(&laptop, &password).await.0, 409, "a running PC asks for nothing");
        assert_eq!(stage.press(&laptop, "lock").await.0, 200);
    }
}

#[tokio::test]
async fn a_wrong_digit_names_its_block() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let mut blocks: Vec<String> = text(&current(&laptop, OS)["key"]).split('-').map(str::to_owned).collect();
    let third: u32 = blocks[2].parse().unwrap();
    blocks[2] = format!("{:06}", (third + 1) % 720_896);
    let (status, answer) = stage.unlock(&laptop, &blocks.join("-")).await;
    assert_eq!(
        (status, &answer["blocks"], &answer["kind"]),
        (422, &json!([3]), &json!("wrongBlocks")),
        "{answer}"
    );
    assert!(text(&answer["error"]).contains("Block 3"));
    assert_eq!(stage.device("LAPTOP-ANNA").await["locked"], true);
}

#[tokio::test]
async fn passwords_of_other_drives_and_times_do_not_unlock() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-MILAN").await;
    let others = laptop["keys"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|key| key["id"] != laptop["screenKeyId"]);
    let others: Vec<_> = others.collect();
    assert_eq!(others.len(), 3);
    for key in others {
        let (status, answer) = stage.unlock(&laptop, text(&key["key"])).await;
        assert_eq!((status, &answer["kind"]), (422, &json!("wrongKey")));
    }
    let (status, answer) = stage.unlock(&laptop, "123456").await;
    assert_eq!((status, &answer["kind"]), (422, &json!("malformed")));
}

#[tokio::test]
async fn any_password_that_still_protects_the_drive_unlocks() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-NINA").await;
    let newer = laptop["keys"]
        .as_array()
        .unwrap()
        .iter()
        .find(|key| key["id"] != laptop["screenKeyId"])
        .unwrap();
    assert_eq!(stage.unlock(&laptop, text(&newer["key"])).await.0, 200);
}

#[tokio::test]
async fn a_locked_pc_is_offline_and_cannot_check_in() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    assert_eq!(stage.press(&laptop, "check-in").await.0, 409);
    let path = format!("/pcs/{}", text(&laptop["deviceId"]));
    assert_eq!(
        stage.control(Method::PUT, &path, Some(json!({ "online": true }))).await.0,
        409
    );
    assert_eq!(
        stage
            .control(Method::POST, "/pcs/11111111-1111-4111-8111-111111111111/lock", None)
            .await
            .0,
        404
    );
    let phone = stage.device("Milan's Pixel 9").await;
    assert_eq!(stage.press(&phone, "lock").await.0, 409, "a phone has no blue screen");
}

#[tokio::test]
async fn an_unlocked_pc_checks_in_when_its_delay_has_passed() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 90).await;
    let app = stage.app().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let record = format!(
        "/v1.0/deviceManagement/managedDevices/{}?$select=lastSyncDateTime",
        text(&laptop["managedDeviceIds"][0])
    );
    let before = app.ok(&record).await["lastSyncDateTime"].clone();
    stage.unlock(&laptop, text(&current(&laptop, OS)["key"])).await;
    assert_eq!(app.ok(&record).await["lastSyncDateTime"], before);
    stage.pass(89);
    stage.running.tenant.write().await.run_agenda();
    assert_eq!(app.ok(&record).await["lastSyncDateTime"], before, "a second too early");
    stage.pass(1);
    let bell = stage.running.tenant.read().await.agenda_changed.clone();
    bell.notify_one();
    let mut looks = 0;
    while app.ok(&record).await["lastSyncDateTime"] == before {
        looks += 1;
        assert!(looks < 5000, "the PC does not check in by itself");
    }
}
