#![expect(clippy::result_large_err, reason = "figment's own test signature")]

use figment::Jail;

use super::*;

#[test]
fn the_environment_stands_over_the_file() {
    Jail::expect_with(|jail| {
        jail.create_file("rekey.toml", "[http]\nlisten = '127.0.0.1:1111'\n[view]\nseconds = 60")?;
        jail.set_env("REKEY_HTTP__LISTEN", "127.0.0.1:2222");
        let config = Config::read().expect("it is right");
        assert_eq!((config.http.listen.port(), config.view.seconds), (2222, 60));
        Ok(())
    });
}

#[test]
fn an_unknown_name_is_an_error_that_names_it() {
    Jail::expect_with(|jail| {
        jail.set_env("REKEY_VIEW__SECNODS", "60");
        let error = Config::read().expect_err("it is misspelt").to_string();
        assert!(error.contains("secnods"), "{error}");
        Ok(())
    });
}

#[test]
fn what_does_not_fit_is_refused_with_its_name() {
    for (name, value) in [
        ("REKEY_VIEW__SECONDS", "5"),
        ("REKEY_DEMO__LISTEN", "0.0.0.0:4010"),
        ("REKEY_HTTP__PUBLIC_URL", "https://rekey.example.com/sub"),
        ("REKEY_HTTP__PUBLIC_URL", "http://rekey.example.com"),
        ("REKEY_HTTP__PUBLIC_URL", "https://a:b@rekey.example.com"),
        ("REKEY_HELPDESK__URL", "javascript:alert(1)"),
        ("REKEY_CONSOLE__NEEDED", "5"),
        ("REKEY_ROTATION__OVERDUE_DAYS", "0"),
        ("REKEY_APPLICATION_KEYS__DESPITE_TENANT_SWITCH", "true"),
        ("REKEY_SESSION__IDLE_SECONDS", "5"),
        ("REKEY_KIOSK__IDLE_SECONDS", "5"),
        ("REKEY_KIOSK__ABSOLUTE_SECONDS", "60"),
    ] {
        Jail::expect_with(|jail| {
            jail.set_env(name, value);
            let error = Config::read().expect_err(name).to_string();
            assert!(error.contains(name), "{error}");
            Ok(())
        });
    }
}

#[test]
fn application_key_access_must_be_accepted() {
    Jail::expect_with(|jail| {
        jail.set_env("REKEY_ENTRA__KEY_ACCESS", "application");
        let error = Config::read().expect_err("it was not accepted").to_string();
        assert!(error.contains("REKEY_APPLICATION_KEYS__ACCEPTED"), "{error}");
        jail.set_env("REKEY_APPLICATION_KEYS__ACCEPTED", "true");
        assert!(Config::read().is_ok());
        Ok(())
    });
}

#[test]
fn a_missing_file_that_was_named_is_an_error() {
    Jail::expect_with(|jail| {
        jail.set_env("REKEY_CONFIG", "nowhere.toml");
        assert!(matches!(Config::read(), Err(ConfigError::NoFile(_))));
        Ok(())
    });
}

#[test]
fn a_secret_is_read_but_never_printed() {
    Jail::expect_with(|jail| {
        jail.set_env("REKEY_ENTRA__CLIENT_SECRET", "tell-nobody");
        let config = Config::read().expect("it is right");
        let printed = format!("{config:?}{}", toml::to_string(&config).expect("it can be printed"));
        assert!(!printed.contains("tell-nobody"), "{printed}");
        Ok(())
    });
}

#[test]
fn a_secret_of_digits_is_not_printed_in_the_error() {
    Jail::expect_with(|jail| {
        jail.set_env("REKEY_ENTRA__CLIENT_SECRET", "12345678");
        let error = Config::read().expect_err("it is taken for a number").to_string();
        assert!(error.contains("quotes") && !error.contains("12345678"), "{error}");
        Ok(())
    });
}

#[test]
fn the_key_is_beside_the_ledger() {
    let ledger = LedgerSection {
        url: Some("sqlite:///var/lib/rekey/a.sqlite".to_owned()),
        key_file: None,
    };
    let config = Config {
        ledger,
        ..Config::default()
    };
    assert_eq!(config.ledger_key_file(), PathBuf::from("/var/lib/rekey/a.key"));
}
