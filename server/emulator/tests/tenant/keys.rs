use crate::stage::{KEYS, OS, Stage, current, key_path, keys_of, text};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn the_owner_lists_metadata_and_reads_one_password() {
    let stage = Stage::new().await;
    let (owner, laptop) = (stage.person("owner").await, stage.device("LAPTOP-ANNA").await);
    let listed = owner.ok(&keys_of(&laptop)).await;
    let key = current(&laptop, OS);
    assert_eq!(listed["value"].as_array().unwrap().len(), 1);
    assert_eq!(listed["value"][0]["id"], key["id"]);
    assert_eq!(listed["value"][0]["deviceId"], laptop["deviceId"]);
    assert!(listed["value"][0].get("key").is_none(), "a list never has the password");

    let bare = owner.ok(&key_path(key)).await;
    assert!(bare.get("key").is_none() && bare["id"] == key["id"]);
    let read = owner.ok(&format!("{}?$select=key", key_path(key))).await;
    assert_eq!(
        (&read["key"], &read["id"], &read["createdDateTime"]),
        (&key["key"], &key["id"], &key["createdDateTime"])
    );
}

#[tokio::test]
async fn without_a_valid_token_there_is_nothing() {
    let stage = Stage::new().await;
    let token = stage.person("owner").await.authorization.unwrap();
    let tampered = format!("{}x", &token[..token.len() - 1]);
    for authorization in [None, Some("Bearer nonsense"), Some("Basic eDp5"), Some(tampered.as_str())] {
        let (status, body) = stage.with_authorization(authorization).get(KEYS).await;
        assert_eq!((status, &body["error"]["code"]), (401, &json!("InvalidAuthenticationToken")));
    }
    let known = stage.with_authorization(Some(&token));
    known.ok("/v1.0/me").await;
    stage.pass(3600);
    assert_eq!(known.get("/v1.0/me").await.0, 401, "an hour later it has expired");
}

#[tokio::test]
async fn somebody_elses_key_is_refused_and_an_unknown_one_not_found() {
    let stage = Stage::new().await;
    let (nokey, laptop) = (stage.person("nokey").await, stage.device("LAPTOP-ANNA").await);
    let path = key_path(current(&laptop, OS));
    assert_eq!(nokey.get(&path).await.0, 403);
    assert_eq!(nokey.get(&format!("{path}?$select=key")).await.0, 403);
    assert_eq!(
        nokey.get(&format!("{KEYS}/11111111-1111-4111-8111-111111111111")).await.0,
        404
    );
    assert_eq!(nokey.get(&format!("{KEYS}/3f2a9c41")).await.0, 400);
    assert_eq!(nokey.get(&keys_of(&laptop)).await.0, 403);
    stage.put("/quirks", json!({ "notOwned": "emptyList" })).await;
    assert_eq!(nokey.ok(&keys_of(&laptop)).await["value"], json!([]));
    assert_eq!(
        nokey.ok(KEYS).await["value"],
        json!([]),
        "an own device without a key gives none"
    );
}

#[tokio::test]
async fn the_new_owner_does_not_see_the_older_key() {
    let stage = Stage::new().await;
    let (newhire, laptop) = (stage.person("newhire").await, stage.device("LAPTOP-NINA").await);
    let older = laptop["screenKeyId"].clone();
    let listed = newhire.ok(&keys_of(&laptop)).await;
    assert_eq!(listed["value"].as_array().unwrap().len(), 1);
    assert_ne!(listed["value"][0]["id"], older);
    assert_eq!(
        newhire
            .get(&format!("{}?$select=key", key_path(&json!({ "id": older }))))
            .await
            .0,
        403
    );
    let helpdesk = stage.person("helpdesk").await;
    helpdesk
        .ok(&format!("{}?$select=key", key_path(&json!({ "id": older }))))
        .await;
}

#[tokio::test]
async fn directory_roles_and_apps_read_every_key() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let path = format!("{}?$select=key", key_path(current(&laptop, OS)));
    for name in ["helpdesk", "security", "admin"] {
        stage.person(name).await.ok(&path).await;
    }
    let app = stage.app().await;
    app.ok(&path).await;
    let everything = stage.state().await;
    let all = everything["devices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|device| device["keys"].as_array().unwrap().len())
        .sum::<usize>();
    let (keys, pages) = app.all(KEYS).await;
    assert_eq!((keys.len(), pages), (all, all.div_ceil(2)), "pages of two");
}

#[tokio::test]
async fn scopes_decide_between_metadata_and_password() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let path = key_path(current(&laptop, OS));
    let basic = stage.person_with("owner", "BitlockerKey.ReadBasic.All").await;
    basic.ok(&path).await;
    basic.ok(&keys_of(&laptop)).await;
    assert_eq!(basic.get(&format!("{path}?$select=key")).await.0, 403);
    let profile = stage.person_with("owner", "User.Read").await;
    assert_eq!(profile.get(&path).await.0, 403);
    assert_eq!(profile.get(&keys_of(&laptop)).await.0, 403);
    stage
        .running
        .tenant
        .write()
        .await
        .app
        .application
        .retain(|role| role != "BitlockerKey.Read.All");
    let app = stage.app().await;
    app.ok(&path).await;
    assert_eq!(app.get(&format!("{path}?$select=key")).await.0, 403);
}

#[tokio::test]
async fn the_tenant_switch_stops_people_but_not_roles_and_apps() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let path = format!("{}?$select=key", key_path(current(&laptop, OS)));
    let owner = stage.person("owner").await;
    stage.put("/policies", json!({ "selfService": false })).await;
    assert_eq!(owner.get(&path).await.0, 403);
    stage.person("helpdesk").await.ok(&path).await;
    stage.app().await.ok(&path).await;
    stage.put("/policies", json!({ "selfService": null })).await;
    owner.ok(&path).await;
}

#[tokio::test]
async fn only_the_documented_options_are_supported() {
    let stage = Stage::new().await;
    let (owner, laptop) = (stage.person("owner").await, stage.device("LAPTOP-ANNA").await);
    let id = text(&current(&laptop, OS)["id"]).to_owned();
    for query in [
        format!("$filter=id eq '{id}'"),
        "$filter=volumeType eq '1'".to_owned(),
        format!("$filter=deviceId ne '{id}'"),
        format!("$filter=deviceId eq {id}"),
        "$top=1".to_owned(),
        "$skip=1".to_owned(),
        "$count=true".to_owned(),
        "$orderby=createdDateTime".to_owned(),
        "$expand=device".to_owned(),
        "$search=x".to_owned(),
        "$select=nonsense".to_owned(),
        "$skiptoken=nonsense".to_owned(),
    ] {
        assert_eq!(owner.get(&format!("{KEYS}?{query}")).await.0, 400, "{query}");
    }
    let delete = owner.request(Method::DELETE, &format!("{KEYS}/{id}")).send().await.unwrap();
    assert_eq!(delete.status(), 405);
}

#[tokio::test]
async fn the_user_agent_is_required() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    let request = owner.request(Method::GET, KEYS).header("user-agent", "");
    assert_eq!(request.send().await.unwrap().status(), 400);
}

#[tokio::test]
async fn pages_are_small_and_their_links_are_followed() {
    let stage = Stage::new().await;
    let (manykeys, laptop) = (stage.person("manykeys").await, stage.device("LAPTOP-MILAN").await);
    let (keys, pages) = manykeys.all(&keys_of(&laptop)).await;
    assert_eq!((keys.len(), pages), (4, 2));
    let ids: Vec<&str> = keys.iter().map(|key| text(&key["id"])).collect();
    let alike = |id: &&&str| ids.iter().filter(|other| other[..8] == id[..8]).count() == 2;
    assert_eq!(ids.iter().filter(alike).count(), 2, "two begin alike: {ids:?}");
    stage.put("/quirks", json!({ "pageSize": 1 })).await;
    assert_eq!(manykeys.all(&keys_of(&laptop)).await.1, 4);
}

#[tokio::test]
async fn volume_types_come_in_three_forms() {
    let stage = Stage::new().await;
    let (owner, laptop) = (stage.person("owner").await, stage.device("LAPTOP-ANNA").await);
    let v1 = keys_of(&laptop);
    let beta = v1.replace("/v1.0/", "/beta/");
    for (form, on_v1, on_beta) in [
        ("asDocumented", json!("1"), json!(1)),
        ("name", json!(OS), json!(OS)),
        ("numericString", json!("1"), json!("1")),
        ("number", json!(1), json!(1)),
    ] {
        stage.put("/quirks", json!({ "volumeType": form })).await;
        assert_eq!(owner.ok(&v1).await["value"][0]["volumeType"], on_v1);
        assert_eq!(owner.ok(&beta).await["value"][0]["volumeType"], on_beta);
    }
}

#[tokio::test]
async fn the_single_key_may_be_wrapped_or_alone() {
    let stage = Stage::new().await;
    let (owner, laptop) = (stage.person("owner").await, stage.device("LAPTOP-ANNA").await);
    let key = current(&laptop, OS);
    let path = format!("{}?$select=key", key_path(key));
    stage.put("/quirks", json!({ "wrapSingleKey": true })).await;
    assert_eq!(owner.ok(&path).await["value"]["key"], key["key"]);
    stage
        .put("/quirks", json!({ "wrapSingleKey": false, "selectKeyOnly": true }))
        .await;
    let alone = owner.ok(&path).await;
    assert_eq!(alone["key"], key["key"]);
    assert!(alone.get("id").is_none() && alone.get("createdDateTime").is_none());
}

#[tokio::test]
async fn errors_have_graphs_shape_and_echo_the_request_id() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    let path = format!("{KEYS}/11111111-1111-4111-8111-111111111111");
    let response = owner
        .request(Method::GET, &path)
        .header("client-request-id", "7b6e")
        .send()
        .await
        .unwrap();
    let headers = response.headers().clone();
    assert_eq!(headers["client-request-id"], "7b6e");
    assert!(headers.contains_key("x-ms-ags-diagnostic"));
    let body: Value = response.json().await.unwrap();
    let inner = &body["error"]["innerError"];
    assert_eq!(text(&inner["request-id"]), headers["request-id"].to_str().unwrap());
    assert_eq!(inner["client-request-id"], "7b6e");
    assert_eq!(body["error"]["code"], "Request_ResourceNotFound");
    stage.put("/quirks", json!({ "innerError": "innererror" })).await;
    let (_, body) = owner.get(&path).await;
    assert!(body["error"].get("innererror").is_some() && body["error"].get("innerError").is_none());
}
