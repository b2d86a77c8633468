use super::*;

#[test]
fn the_choice_comes_before_the_browser_and_quality_before_order() {
    assert_eq!(Language::choose(Some("de"), Some("en")), Language::German);
    assert_eq!(Language::choose(None, Some("xx, en;q=0.5, de-AT;q=0.8")), Language::German);
    assert_eq!(Language::choose(Some("xx"), Some("yy, de;q=0")), Language::English);
    assert_eq!(Language::choose(None, None), Language::English);
    assert_eq!(Language::choose(None, Some("*")), Language::English);
}

#[test]
fn only_arabic_and_hebrew_begin_on_the_right() {
    let right = Language::ALL
        .into_iter()
        .filter(|it| it.direction() == Direction::RightToLeft);
    for language in right {
        assert!(["ar", "he"].contains(&language.tag()));
    }
    assert_eq!(Language::Arabic.direction().code(), "rtl");
    assert_eq!(Language::Hebrew.direction().code(), "rtl");
    assert_eq!(Language::Japanese.direction().code(), "ltr");
}

#[test]
fn traditional_characters_are_told_by_script_and_place() {
    for range in ["zh-Hant", "zh-TW", "zh-hk", "zh-Hant-CN", "zh-MO"] {
        assert!(is_traditional(range), "{range}");
    }
    for range in ["zh", "zh-CN", "zh-Hans", "zh-Hans-HK", "zh-SG"] {
        assert!(!is_traditional(range), "{range}");
    }
}
