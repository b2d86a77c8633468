use super::*;

/// In a message and by itself it is the same.
fn written(language: Language, plain: u32) -> String {
    let formatters = IntlLangMemoizer::new(language.tag().parse().unwrap());
    let in_message = format_number(&plain.into(), &formatters).unwrap();
    assert_eq!(number(language, plain.into()), in_message);
    in_message
}

#[test]
fn times_are_written_as_each_language_does() {
    let written = [
        (Language::English, "Mar 9, 2026, 17:05 UTC"),
        (Language::German, "09.03.2026, 17:05 UTC"),
        (Language::French, "9 mars 2026, 17:05 UTC"),
        (Language::Spanish, "9 mar 2026, 17:05 UTC"),
        (Language::Portuguese, "9 de mar. de 2026, 17:05 UTC"),
        (Language::Italian, "9 mar 2026, 17:05 UTC"),
        (Language::Polish, "9 mar 2026, 17:05 UTC"),
        (Language::Japanese, "2026/03/09 17:05 UTC"),
        (Language::Chinese, "2026年3月9日 17:05 UTC"),
        (Language::Arabic, "9 مارس 2026 في 17:05 UTC"),
        (Language::Hebrew, "9 במרץ 2026, 17:05 UTC"),
    ];
    let at = "2026-03-09T17:05:59Z".parse().unwrap();
    for (language, text) in written {
        assert_eq!(minute(language, at), text, "{language:?}");
    }
}

#[test]
fn the_day_begins_at_nought() {
    let midnight = "2026-03-09T00:00:00Z".parse().unwrap();
    assert_eq!(minute(Language::English, midnight), "Mar 9, 2026, 00:00 UTC");
    assert_eq!(minute(Language::German, midnight), "09.03.2026, 00:00 UTC");
}

#[test]
fn numbers_are_grouped_as_each_language_does_in_western_digits() {
    let expected = [
        (Language::English, "1,234", "100,000"),
        (Language::German, "1.234", "100.000"),
        (Language::French, "1\u{202f}234", "100\u{202f}000"),
        (Language::Spanish, "1234", "100.000"),
        (Language::Portuguese, "1.234", "100.000"),
        (Language::Italian, "1234", "100.000"),
        (Language::Polish, "1234", "100\u{a0}000"),
        (Language::Japanese, "1,234", "100,000"),
        (Language::Chinese, "1,234", "100,000"),
        (Language::Arabic, "1,234", "100,000"),
        (Language::Hebrew, "1,234", "100,000"),
    ];
    for (language, small, large) in expected {
        assert_eq!(written(language, 7), "7", "{language:?}");
        assert_eq!(written(language, 1234), small, "{language:?}");
        assert_eq!(written(language, 100_000), large, "{language:?}");
    }
}

#[test]
fn fractions_keep_their_digits() {
    let formatters = IntlLangMemoizer::new("de".parse().unwrap());
    assert_eq!(
        format_number(&FluentValue::try_number("98.50"), &formatters).as_deref(),
        Some("98,50")
    );
    assert_eq!(format_number(&FluentValue::from("98.50"), &formatters), None);
}
