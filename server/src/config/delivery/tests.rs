use super::*;

fn read(toml: &str) -> DeliverySection {
    toml::from_str(toml).unwrap()
}

const WEBHOOK: &str = "[webhook]\nurl = 'https://siem.example.com/hook?code=tell-nobody'\nsecret = 'sixteen characters'";

#[test]
fn nothing_set_up_is_right() {
    assert_eq!(DeliverySection::default().check(), Ok(()));
    assert_eq!(read("").check(), Ok(()));
}

#[test]
fn what_is_set_up_can_be_waited_for() {
    for toml in [
        "stdout = true\nwait_for = ['stdout']".to_owned(),
        "wait_for = ['syslog']\n[syslog]\naddress = 'tcp://[::1]:601'".to_owned(),
        format!("wait_for = ['webhook']\n{WEBHOOK}"),
    ] {
        assert_eq!(read(&toml).check(), Ok(()), "{toml}");
    }
}

#[test]
fn what_does_not_fit_is_refused_with_its_name() {
    for (name, toml) in [
        ("WEBHOOK__URL", "[webhook]\nsecret = 'sixteen characters'"),
        (
            "WEBHOOK__URL",
            "[webhook]\nurl = 'http://siem.example.com'\nsecret = 'sixteen characters'",
        ),
        (
            "WEBHOOK__URL",
            "[webhook]\nurl = 'https://a:b@siem.example.com'\nsecret = 'sixteen characters'",
        ),
        ("WEBHOOK__SECRET", "[webhook]\nurl = 'https://siem.example.com'"),
        (
            "WEBHOOK__SECRET",
            "[webhook]\nurl = 'https://siem.example.com'\nsecret = 'short'",
        ),
        ("SYSLOG__ADDRESS", "[syslog]\naddress = 'tls://siem.example.com:6514'"),
        ("SYSLOG__ADDRESS", "[syslog]\naddress = 'tcp://siem.example.com'"),
        ("SYSLOG__ADDRESS", "[syslog]\naddress = 'tcp://siem.example.com:601/path'"),
        ("WAIT_FOR", "wait_for = ['stdout']"),
        ("WAIT_FOR", "stdout = true\nwait_for = ['stdout', 'webhook']"),
        (
            "WAIT_FOR",
            "wait_for = ['syslog']\n[syslog]\naddress = 'udp://siem.example.com:514'",
        ),
        ("WAIT_SECONDS", "wait_seconds = 0"),
        ("WAIT_SECONDS", "wait_seconds = 31"),
    ] {
        let (refused, _) = read(toml).check().unwrap_err();
        assert_eq!(refused, format!("REKEY_DELIVERY__{name}"), "{toml}");
    }
}

#[test]
fn unknown_names_are_errors() {
    for toml in [
        "wait_for = ['pigeon']",
        "stdin = true",
        "[webhook]\nuri = 'https://siem.example.com'",
    ] {
        assert!(toml::from_str::<DeliverySection>(toml).is_err(), "{toml}");
    }
}

#[test]
fn neither_secret_nor_the_rest_of_the_url_is_printed() {
    let section = read(WEBHOOK);
    let printed = format!("{section:?}{}", toml::to_string_pretty(&section).unwrap());
    assert!(printed.contains("https://siem.example.com"), "{printed}");
    for hidden in ["tell-nobody", "com/hook", "sixteen"] {
        assert!(!printed.contains(hidden), "{printed}");
    }
    let wrong = toml::from_str::<DeliverySection>("[webhook]\nurl = 'tell-nobody'").unwrap_err();
    assert!(!wrong.message().contains("tell-nobody"), "{wrong}");
}
