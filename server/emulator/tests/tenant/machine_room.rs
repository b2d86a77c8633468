use crate::stage::{OS, Stage, current, text};
use serde_json::json;

impl Stage {
    async fn page(&self, path: &str) -> (u16, String) {
        let response = self.http.get(self.url(path)).send().await.unwrap();
        assert_eq!(response.headers()["cache-control"], "no-store");
        (response.status().as_u16(), response.text().await.unwrap())
    }

    async fn form(&self, path: &str, form: &[(&str, &str)]) -> (u16, String) {
        let response = self.http.post(self.url(path)).form(form).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }
}

#[tokio::test]
async fn the_room_lists_every_pc_and_links_to_its_screen() {
    let stage = Stage::new().await;
    let (status, html) = stage.page("/").await;
    assert_eq!(status, 200);
    for device in stage.state().await["devices"].as_array().unwrap() {
        let link = format!("href=\"/pc/{}\"", text(&device["deviceId"]));
        assert_eq!(html.contains(&link), device["operatingSystem"] == "Windows", "{device}");
    }
    assert!(!html.contains("<script") && html.contains("Reset the demo tenant"));
}

#[tokio::test]
async fn the_blue_screen_unlocks_and_the_desktop_follows() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let path = format!("/pc/{}", text(&laptop["deviceId"]));
    let (_, blue) = stage.page(&path).await;
    assert!(blue.contains("<h1>BitLocker recovery</h1>"));
    assert!(
        blue.contains(&text(&laptop["screenKeyId"]).to_uppercase()),
        "the whole key ID in upper case"
    );
    assert!(blue.contains("<label for=\"key\">Recovery key</label>") && blue.contains(">Unlock</button>"));
    assert!(
        blue.contains("http://localhost:3000"),
        "the organisation's own message names Rekey"
    );

    let password = text(&current(&laptop, OS)["key"]);
    let wrong = format!("{}{}", &password[..54], if password.ends_with('0') { '1' } else { '0' });
    let (status, refused) = stage.form(&format!("{path}/unlock"), &[("key", &wrong)]).await;
    assert!(
        status == 422 && refused.contains("role=\"alert\">Block 8 is wrong"),
        "{refused}"
    );
    let (status, _) = stage.form(&format!("{path}/unlock"), &[("key", password)]).await;
    assert_eq!(status, 303);
    let (_, desktop) = stage.page(&path).await;
    assert!(desktop.contains("LAPTOP-ANNA") && desktop.contains("Unlocked") && !desktop.contains("BitLocker recovery"));
    assert!(
        desktop.contains("http-equiv=\"refresh\" content=\"2\""),
        "its check-in is due"
    );
    assert_eq!(stage.form(&format!("{path}/check-in"), &[]).await.0, 303);
    let (_, desktop) = stage.page(&path).await;
    assert!(!desktop.contains("http-equiv=\"refresh\"") && desktop.contains("Checked in with Intune"));
}

#[tokio::test]
async fn the_buttons_of_a_running_pc_work() {
    let stage = Stage::new().await;
    let desktop = stage.device("DESKTOP-ANNA").await;
    let path = format!("/pc/{}", text(&desktop["deviceId"]));
    for (button, member, value) in [
        ("offline", "online", false),
        ("online", "online", true),
        ("lock", "locked", true),
    ] {
        assert_eq!(stage.form(&format!("{path}/{button}"), &[]).await.0, 303);
        assert_eq!(stage.device("DESKTOP-ANNA").await[member], json!(value), "{button}");
    }
    assert_eq!(stage.form("/reset", &[]).await.0, 303);
    assert_eq!(stage.device("DESKTOP-ANNA").await["locked"], false);
    assert_eq!(stage.form(&format!("{path}/explode"), &[]).await.0, 404);
    assert_eq!(stage.page("/pc/11111111-1111-4111-8111-111111111111").await.0, 404);
}

#[tokio::test]
async fn what_was_typed_is_shown_as_text() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let path = format!("/pc/{}/unlock", text(&laptop["deviceId"]));
    let (status, html) = stage.form(&path, &[("key", "\"><script>alert(1)</script>")]).await;
    assert!(status == 422 && !html.contains("<script>") && html.contains("&lt;script&gt;"));
}

#[tokio::test]
async fn many_pcs_come_in_pages_and_can_be_searched() {
    let stage = Stage::with(|settings| settings.pcs = 120).await;
    let (_, first) = stage.page("/").await;
    assert_eq!(first.matches("href=\"/pc/").count(), 50);
    assert!(first.contains("Page 1 of 3") && first.contains("page=2"));
    let (_, found) = stage.page("/?search=pc-00012").await;
    assert_eq!(found.matches("href=\"/pc/").count(), 1);
    let (_, nothing) = stage.page("/?search=%3Cb%3E").await;
    assert!(nothing.contains("No PC has such a name") && !nothing.contains("<b>"));
}
