//! The binary's other commands, and what it refuses to do.

use std::process::Output;

use sqlx::Connection as _;
use tempfile::TempDir;

use crate::process;
use crate::stage::Stage;

async fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let folder = TempDir::new().unwrap();
    process::run(folder.path(), arguments, environment).await
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn serving_without_a_tenant_is_refused_and_both_choices_are_named() {
    let output = run(&["serve"], &[]).await;
    assert_eq!(output.status.code(), Some(1));
    let complaint = complained(&output);
    for choice in [
        "rekey demo",
        "REKEY_ENTRA__TENANT_ID",
        "REKEY_ENTRA__CLIENT_ID",
        "REKEY_ENTRA__CLIENT_SECRET",
    ] {
        assert!(complaint.contains(choice), "{complaint}");
    }
    assert!(!said(&output).contains("ready"));
    // Half a tenant is none.
    let id = ("REKEY_ENTRA__TENANT_ID", "11111111-2222-4333-8444-555555555555");
    let output = run(&["serve"], &[id]).await;
    assert_eq!(output.status.code(), Some(1));
    let missing = complained(&output);
    let missing = missing.split("Missing:").nth(1).unwrap();
    assert!(
        missing.contains("REKEY_ENTRA__CLIENT_ID") && !missing.contains("TENANT_ID"),
        "{missing}"
    );
}

/// The demo's own settings cannot slip into a `serve`.
#[tokio::test]
async fn the_demo_is_never_served_by_mistake() {
    let output = run(
        &["serve"],
        &[("REKEY_DEMO__LISTEN", "127.0.0.1:4010"), ("REKEY_DEMO__SEED", "7")],
    )
    .await;
    assert_eq!(output.status.code(), Some(1));
    assert!(
        complained(&output).contains("no tenant is configured"),
        "{}",
        complained(&output)
    );
}

#[tokio::test]
async fn the_demo_tenant_listens_on_loopback_only() {
    for command in ["demo", "emulate", "check-config"] {
        let output = run(&[command], &[("REKEY_DEMO__LISTEN", "0.0.0.0:0")]).await;
        assert_eq!(output.status.code(), Some(1), "{command}");
        assert!(complained(&output).contains("REKEY_DEMO__LISTEN"), "{}", complained(&output));
    }
    for command in ["demo", "emulate"] {
        let output = run(&[command, "--listen", "0.0.0.0:0"], &[]).await;
        assert_eq!(output.status.code(), Some(1), "{command}");
        assert!(complained(&output).contains("loopback"), "{}", complained(&output));
    }
}

#[tokio::test]
async fn an_unknown_setting_is_an_error_that_names_it() {
    for (name, part) in [
        ("REKEY_VIEW__SECNODS", "secnods"),
        ("REKEY_VEIW__SECONDS", "veiw"),
        ("REKEY_PORT", "port"),
    ] {
        let output = run(&["check-config"], &[(name, "60")]).await;
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(complained(&output).contains(part), "{}", complained(&output));
    }
    let output = run(&["check-config"], &[("REKEY_CONFIG", "nowhere.toml")]).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(complained(&output).contains("nowhere.toml"));
    let output = run(&["check-config"], &[("REKEY_VIEW__SECONDS", "60")]).await;
    assert!(output.status.success(), "{}", complained(&output));
    assert!(said(&output).contains("right"));
}

#[tokio::test]
async fn a_file_is_read_and_the_environment_stands_over_it() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("rekey.toml"), "[view]\nseconds = 61\ngrace_seconds = 7\n").unwrap();
    let output = process::run(folder.path(), &["print-config"], &[("REKEY_VIEW__SECONDS", "62")]).await;
    let printed = said(&output);
    assert!(
        printed.contains("seconds = 62") && printed.contains("grace_seconds = 7"),
        "{printed}"
    );
    std::fs::write(folder.path().join("rekey.toml"), "[view]\nsecnods = 61\n").unwrap();
    let output = process::run(folder.path(), &["check-config"], &[]).await;
    assert_eq!(output.status.code(), Some(1));
}

#[tokio::test]
async fn secrets_are_never_printed() {
    let secret = "tell-nobody-this";
    for arguments in [&["print-config"][..], &["check-config"], &["serve"], &["doctor"]] {
        let environment = [("REKEY_ENTRA__CLIENT_SECRET", secret), ("REKEY_LOG__FILTER", "trace")];
        let output = run(arguments, &environment).await;
        let all = said(&output) + &complained(&output);
        assert!(!all.contains(secret), "{arguments:?}: {all}");
    }
}

#[tokio::test]
async fn the_doctor_finds_a_wrong_secret() {
    let stage = Stage::new().await;
    let mut settings = stage.settings();
    settings.retain(|(name, _)| *name != "REKEY_ENTRA__CLIENT_SECRET");
    settings.push(("REKEY_ENTRA__CLIENT_SECRET", "wrong".to_owned()));
    let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let bad = process::run(stage.folder.path(), &["doctor"], &settings).await;
    assert_eq!(bad.status.code(), Some(1));
    assert!(said(&bad).contains("MEND"), "{}", said(&bad));
}

#[tokio::test]
async fn a_ledger_that_was_changed_does_not_verify() {
    let (stage, server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    server.stop().await;
    let good = stage.run(&["verify-ledger"]).await;
    assert!(good.status.success(), "{}", said(&good));
    let head = said(&good)
        .lines()
        .find_map(|line| line.strip_prefix("head ").map(str::to_owned))
        .unwrap();
    assert!(stage.run(&["verify-ledger", "--since", &head]).await.status.success());

    let ledger = stage.ledger().await;
    let mut connection = ledger.connection().await;
    for sql in [
        "DROP TRIGGER records_append_only",
        "UPDATE records SET person_name = 'somebody@contoso.example' WHERE code = 2001",
    ] {
        sqlx::query(sql).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
    let bad = stage.run(&["verify-ledger"]).await;
    assert_eq!(bad.status.code(), Some(1), "{}", said(&bad));
    assert!(said(&bad).contains("THE LEDGER WAS CHANGED"), "{}", said(&bad));
}

/// A new key cannot open the old ledger, so none is made.
#[tokio::test]
async fn a_ledger_without_its_key_is_not_opened() {
    let (stage, server) = Stage::serving().await;
    stage.signed_in("owner").await;
    server.stop().await;
    let key_file = stage.folder.path().join("data/ledger.key");
    let key = std::fs::read(&key_file).unwrap();
    std::fs::remove_file(&key_file).unwrap();
    let output = stage.run(&["serve"]).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(complained(&output).contains("key file"), "{}", complained(&output));
    assert!(!key_file.exists());
    let mut other = key.clone();
    other[0] ^= 1;
    std::fs::write(&key_file, &other).unwrap();
    let output = stage.run(&["serve"]).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(
        complained(&output).contains("does not fit this ledger"),
        "{}",
        complained(&output)
    );
    std::fs::write(&key_file, &key).unwrap();
    stage.serve().await.stop().await;
}
