use super::*;

fn texts(of: &[(&str, &str)]) -> Texts {
    of.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_text_is_given_in_the_nearest_language_there_is() {
    let both = texts(&[("de", "Hallo"), ("en", "Hello")]);
    assert_eq!(in_language(&both, Language::German), Some((Language::German, "Hallo")));
    assert_eq!(in_language(&both, Language::Polish), Some((Language::English, "Hello")));
    let german = texts(&[("de", "Hallo")]);
    assert_eq!(in_language(&german, Language::English), Some((Language::German, "Hallo")));
    assert_eq!(in_language(&Texts::new(), Language::English), None);
}

/// The value of a token in the part of the style sheet.
fn token<'a>(part: &'a str, name: &str) -> &'a str {
    let value = part.split(&format!("--{name}: ")).nth(1).unwrap();
    value.split(';').next().unwrap()
}

#[test]
fn the_backgrounds_are_those_of_the_style_sheet() {
    let sheet = include_str!("../../../style/tokens.css");
    let (light, rest) = sheet.split_once("prefers-color-scheme: dark").unwrap();
    let dark = rest.split("@media").next().unwrap();
    for (part, backgrounds) in [(light, LIGHT), (dark, DARK)] {
        let tokens = ["paper", "card", "care-paper"].map(|name| token(part, name));
        assert_eq!(tokens.map(|it| if it == "#fff" { "#ffffff" } else { it }), backgrounds);
        check_colour(token(part, "accent"), backgrounds).unwrap();
    }
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_both_ratios() {
    let refused = check_colour("#ff8800", LIGHT).unwrap_err();
    assert_eq!(
        refused,
        "#ff8800 has a contrast of 2.13:1 with the background #fdf0da; text needs 7:1 at least. Give a darker one"
    );
    let refused = check_colour("#0b5a4a", DARK).unwrap_err();
    assert!(refused.contains("1.88:1") && refused.contains("lighter"), "{refused}");
    assert!(check_colour("red", LIGHT).unwrap_err().contains("#0b5a4a"));
    check_colour("#003a70", LIGHT).unwrap();
    check_colour("#9fd0ff", DARK).unwrap();
}

#[test]
fn the_style_sheet_sets_what_is_configured_and_nothing_else() {
    assert_eq!(style_sheet(None, None), "");
    assert_eq!(
        style_sheet(Some("#003a70"), None),
        "@media (prefers-color-scheme: light) and (forced-colors: none) { :root { --accent: #003a70; --on-accent: #ffffff; } }\n"
    );
    let dark = style_sheet(None, Some("#9fd0ff"));
    assert!(
        dark.contains("scheme: dark") && dark.contains("--on-accent: #0f1513"),
        "{dark}"
    );
}
