#![expect(clippy::result_large_err, reason = "figment's own test signature")]

use figment::Jail;

use crate::config::Config;

fn refused(file: &str) -> String {
    let mut said = String::new();
    Jail::expect_with(|jail| {
        jail.create_file("rekey.toml", file)?;
        jail.create_file("logo.svg", "<svg><script>1</script></svg>")?;
        said = Config::read().expect_err(file).to_string();
        Ok(())
    });
    said
}

#[test]
fn a_whole_section_is_read_from_file_and_environment() {
    Jail::expect_with(|jail| {
        jail.create_file("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")?;
        jail.create_file(
            "rekey.toml",
            "[organisation]\nname = 'Contoso'\nlogo_file = 'logo.svg'\naccent = '#003a70'\naccent_dark = '#9fd0ff'\n\
             [organisation.notice]\nversion = 3\nen = 'Only your own PCs.'\n[helpdesk.text]\nde = 'Raum 12'",
        )?;
        jail.set_env("REKEY_ORGANISATION__NOTICE__DE", "Nur eigene PCs.");
        let config = Config::read().expect("it is right");
        let notice = config.organisation.notice().expect("there is one");
        assert_eq!((notice.version.as_str(), notice.texts.len()), ("3", 2));
        assert_eq!(config.helpdesk.text.get("de").map(String::as_str), Some("Raum 12"));
        assert!(config.organisation.logo().expect("it is a drawing").is_some());
        let printed = toml::to_string_pretty(&config).expect("it can be printed");
        assert!(
            printed.contains("Nur eigene PCs.") && printed.contains("#9fd0ff"),
            "{printed}"
        );
        Ok(())
    });
}

#[test]
fn what_does_not_fit_is_refused_with_its_name_and_the_reason() {
    for (file, name, why) in [
        ("[organisation]\naccent = '#ff8800'", "REKEY_ORGANISATION__ACCENT", "2.13:1"),
        ("[organisation]\naccent = 'blue'", "REKEY_ORGANISATION__ACCENT", "#0b5a4a"),
        (
            "[organisation]\naccent_dark = '#003a70'",
            "REKEY_ORGANISATION__ACCENT_DARK",
            "7:1",
        ),
        ("[organisation]\nname = ' '", "REKEY_ORGANISATION__NAME", "60"),
        (
            "[organisation]\nlogo_file = 'logo.svg'",
            "REKEY_ORGANISATION__LOGO_FILE",
            "script",
        ),
        (
            "[organisation]\nlogo_file = 'none.png'",
            "REKEY_ORGANISATION__LOGO_FILE",
            "none.png",
        ),
        (
            "[organisation.notice]\nversion = '1'",
            "REKEY_ORGANISATION__NOTICE",
            "one language",
        ),
        (
            "[organisation.notice]\nversion = 'a b'\nen = 'x'",
            "REKEY_ORGANISATION__NOTICE",
            "version",
        ),
        (
            "[organisation.notice]\nversion = '1'\nxx = 'x'",
            "REKEY_ORGANISATION__NOTICE",
            "en, de",
        ),
        (
            "[organisation.notice]\nversion = '1'\nen = ''",
            "REKEY_ORGANISATION__NOTICE",
            "empty",
        ),
        ("[helpdesk.text]\nxx = 'x'", "REKEY_HELPDESK__TEXT", "xx"),
        ("[organisation]\ncolour = '#003a70'", "colour", "unknown"),
    ] {
        let said = refused(file);
        assert!(said.contains(name) && said.contains(why), "{file}: {said}");
    }
}
