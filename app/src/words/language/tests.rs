use super::*;

#[test]
fn the_choice_comes_before_the_browser_and_quality_before_order() {
    assert_eq!(Language::choose(Some("de"), Some("en")), Language::German);
    assert_eq!(
        Language::choose(None, Some("fr;q=0.7, en;q=0.5, de-AT;q=0.8")),
        Language::German
    );
    assert_eq!(Language::choose(Some("xx"), Some("yy, de;q=0")), Language::English);
    assert_eq!(Language::choose(None, None), Language::English);
    assert_eq!(Language::choose(None, Some("*")), Language::English);
    assert_eq!(Language::choose(None, Some("fr ; q=0.1 , de; q=0.9")), Language::German);
    assert_eq!(Language::choose(None, Some("de;q=much, fr;q=0.1")), Language::French);
}

#[test]
fn ranges_with_scripts_and_regions_find_their_language() {
    for (range, language) in [
        ("en-GB", Language::English),
        ("de-CH-1996", Language::German),
        ("fr-CA", Language::French),
        ("es-419", Language::Spanish),
        ("pt-BR", Language::Portuguese),
        ("pt-PT", Language::Portuguese),
        ("it-CH", Language::Italian),
        ("PL", Language::Polish),
        ("ja-JP", Language::Japanese),
        ("zh", Language::Chinese),
        ("zh-CN", Language::Chinese),
        ("zh-Hans-SG", Language::Chinese),
        ("ar-EG", Language::Arabic),
        ("he-IL", Language::Hebrew),
        ("iw", Language::Hebrew),
        ("iw-IL", Language::Hebrew),
    ] {
        assert_eq!(Language::choose(None, Some(range)), language, "{range}");
    }
}

#[test]
fn traditional_characters_give_way_to_any_other_wish_and_stand_before_none() {
    assert_eq!(Language::choose(None, Some("zh-TW, ja;q=0.5")), Language::Japanese);
    assert_eq!(Language::choose(None, Some("zh-TW, zh;q=0.9, en;q=0.8")), Language::Chinese);
    assert_eq!(Language::choose(None, Some("zh-Hant-HK")), Language::Chinese);
    for range in ["zh-Hant", "zh-TW", "zh-hk", "zh-Hant-CN", "zh-MO"] {
        assert!(is_traditional(range), "{range}");
    }
    for range in ["zh", "zh-CN", "zh-Hans", "zh-Hans-HK", "zh-SG"] {
        assert!(!is_traditional(range), "{range}");
    }
}

#[test]
fn only_arabic_and_hebrew_begin_on_the_right() {
    let right = Language::ALL.map(|it| (it.tag(), it.direction().code()));
    let right: Vec<_> = right
        .into_iter()
        .filter(|(_, code)| *code == "rtl")
        .map(|(tag, _)| tag)
        .collect();
    assert_eq!(right, ["ar", "he"]);
}

#[test]
fn tags_are_read_back_and_differ() {
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        assert!(language.lang().starts_with(language.tag()));
    }
}
