//! Puts the digits into the finished bytes of a page, which are wiped when they have been sent.

use app::answer::Placeholders;
use app::words::{Language, Words};
use axum::body::{self, Body, Bytes};
use axum::response::{IntoResponse, Response};
use domain::failure::Failure;
use domain::password::{BadPassword, RecoveryPassword};
use http::StatusCode;
use zeroize::Zeroizing;

use crate::http::scan_codes::ScanCodes;

/// A rendered page is never larger than this.
const PAGE_LIMIT: usize = 1 << 20;

/// What was read: a password, or a text that is none.
type Password = Result<RecoveryPassword, BadPassword>;

/// The words of the digits 0 to 9.
pub type DigitWords = [String; 10];

/// The words of the digits in a language.
pub fn words(language: Language) -> DigitWords {
    std::array::from_fn(|digit| Words(language).say_coded("console-digit", &digit.to_string(), ""))
}

/// The page that was rendered with placeholders, with the digits in their places; with `spoken` also with their words, with `codes` also with the
/// outlines for a scanner.
///
/// # Errors
/// [`Failure::Bug`] when the page is not what it must be: then it is not sent.
pub async fn fill_page(
    page: Response,
    password: &Password,
    spoken: Option<&DigitWords>,
    codes: bool,
) -> Result<Response, Failure> {
    let (head, page) = page.into_parts();
    if head.status != StatusCode::OK {
        return Err(Failure::Bug);
    }
    let page = body::to_bytes(page, PAGE_LIMIT).await.map_err(|_| Failure::Bug)?;
    let filled = fill(&page, password, spoken, codes).ok_or(Failure::Bug)?;
    metrics::counter!("rekey_keys_shown_total").increment(1);
    Ok((head, Body::from(Bytes::from_owner(filled))).into_response())
}

/// The page with the digits in place of the placeholders; `None` unless each placeholder stands there exactly once.
fn fill(page: &[u8], password: &Password, spoken: Option<&DigitWords>, codes: bool) -> Option<Zeroizing<Vec<u8>>> {
    let page = std::str::from_utf8(page).ok()?;
    match password {
        Ok(password) => {
            let words: Vec<Zeroizing<String>> = spoken
                .map(|words| password.groups().map(|group| speak(group, words)).collect())
                .unwrap_or_default();
            let digits = password
                .groups()
                .enumerate()
                .map(|(index, group)| (Placeholders::group(index), group));
            let words = words
                .iter()
                .enumerate()
                .map(|(index, words)| (Placeholders::spoken(index), words.as_str()));
            let codes = if codes { Some(ScanCodes::of(password)?) } else { None };
            let codes = codes.iter().flat_map(|codes| {
                let outlines: [(char, &str); 2] = [(Placeholders::BARCODE, &codes.barcode), (Placeholders::QR, &codes.qr)];
                outlines
            });
            replace_once(page, &digits.chain(words).chain(codes).collect::<Vec<_>>())
        }
        Err(bad) => {
            let escaped = Zeroizing::new(escape(bad.expose()));
            replace_once(page, &[(Placeholders::DAMAGED, &escaped)])
        }
    }
}

/// The digits of a group as words. Never grows, so no unwiped copy is left behind.
fn speak(group: &str, words: &DigitWords) -> Zeroizing<String> {
    let longest = words.iter().map(String::len).max().unwrap_or(0) + 1;
    let mut spoken = Zeroizing::new(String::with_capacity(group.len() * longest));
    for digit in group.chars().filter_map(|digit| digit.to_digit(10)) {
        if !spoken.is_empty() {
            spoken.push(' ');
        }
        spoken.push_str(words.get(digit as usize).map(String::as_str).unwrap_or_default());
    }
    spoken
}

fn replace_once(page: &str, replacements: &[(char, &str)]) -> Option<Zeroizing<Vec<u8>>> {
    let room = page.len() + replacements.iter().map(|(_, text)| text.len()).sum::<usize>();
    // Never grows, so no unwiped copy is left behind.
    let mut filled = Zeroizing::new(Vec::with_capacity(room));
    let mut used = vec![false; replacements.len()];
    for (place, text) in page
        .split_inclusive(|it| replacements.iter().any(|(mark, _)| *mark == it))
        .map(|part| {
            let last = part.chars().next_back();
            let which = replacements.iter().position(|(mark, _)| Some(*mark) == last);
            (which, part)
        })
    {
        let Some(which) = place else {
            filled.extend_from_slice(text.as_bytes());
            continue;
        };
        if std::mem::replace(&mut used[which], true) {
            return None;
        }
        let (mark, digits) = replacements[which];
        filled.extend_from_slice(&text.as_bytes()[..text.len() - mark.len_utf8()]);
        filled.extend_from_slice(digits.as_bytes());
    }
    used.into_iter().all(|used| used).then_some(filled)
}

/// For the text of an element. The longest text comes to six times its length, so the buffer does not grow.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() * 6);
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password() -> Result<RecoveryPassword, BadPassword> {
        RecoveryPassword::check(Zeroizing::new(
            "000011-000022-000033-000044-000055-000066-000077-000088".to_owned(),
        ))
    }

    /// A page with all places.
    fn page() -> String {
        let places = (0..8).flat_map(|index| [Placeholders::group(index), ':', Placeholders::spoken(index), ';']);
        places.collect()
    }

    fn digit_words() -> DigitWords {
        std::array::from_fn(|digit| format!("w{digit}"))
    }

    #[test]
    fn words_come_beside_the_digits_and_nothing_grows() {
        let fill = |page: &str, spoken| fill(page.as_bytes(), &password(), spoken, false);
        let words = digit_words();
        let filled = fill(&page(), Some(&words)).expect("all places are there");
        let filled = String::from_utf8_lossy(&filled);
        assert!(filled.starts_with("000011:w0 w0 w0 w0 w1 w1;000022:"));
        assert!(filled.ends_with(";000088:w0 w0 w0 w0 w8 w8;"));
        let digits_alone = fill(&page(), None).expect("all places are there");
        assert!(String::from_utf8_lossy(&digits_alone).starts_with(&format!("000011:{};000022:", Placeholders::spoken(0))));
        let spoken = speak("987650", &digit_words());
        assert_eq!(spoken.as_str(), "w9 w8 w7 w6 w5 w0");
        assert!(spoken.capacity() >= spoken.len());
    }

    #[test]
    fn a_place_too_few_or_too_many_shows_nothing() {
        let fill = |page: &str| fill(page.as_bytes(), &password(), Some(&digit_words()), false);
        assert!(fill(&page()).is_some());
        assert!(fill(&page().chars().skip(1).collect::<String>()).is_none());
        assert!(fill(&page().replace(Placeholders::spoken(7), "")).is_none());
        assert!(fill(&format!("{}{}", page(), Placeholders::group(3))).is_none());
    }

    #[test]
    fn a_damaged_text_is_shown_as_it_is_and_cannot_be_markup() {
        let bad = RecoveryPassword::check(Zeroizing::new("<script>&".to_owned()));
        let filled = fill(format!("<b>{}</b>", Placeholders::DAMAGED).as_bytes(), &bad, None, false).expect("the place is there");
        assert_eq!(String::from_utf8_lossy(&filled), "<b>&lt;script&gt;&amp;</b>");
    }
}
