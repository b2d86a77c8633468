//! Dates and numbers as each language writes them (Unicode CLDR, by ICU4X). Digits are Western ones throughout: people compare them
//! with a screen. Hours run from 0 to 23.

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::FluentValue;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use crate::words::Language;

type MinuteFormatter = FixedCalendarDateTimeFormatter<Gregorian, YMDT>;

thread_local! {
    /// Making one takes much longer than using it.
    static MINUTES: RefCell<HashMap<Language, Option<MinuteFormatter>>> = RefCell::default();
    static NUMBERS: RefCell<HashMap<Language, Option<DecimalFormatter>>> = RefCell::default();
}

/// The language with the conventions that all languages share here.
fn locale(tag: &str) -> Option<Locale> {
    format!("{tag}-u-ca-gregory-hc-h23-nu-latn").parse().ok()
}

/// A time to the minute, in UTC and saying so.
pub fn minute(language: Language, at: Timestamp) -> String {
    let plain = || at.strftime("%Y-%m-%d %H:%M").to_string();
    let written = MINUTES.with_borrow_mut(|formatters| {
        let formatter = formatters.entry(language).or_insert_with(|| formatter(language));
        Some(formatter.as_ref()?.format(&date_time(at)?).to_string())
    });
    format!("{} UTC", written.unwrap_or_else(plain))
}

fn formatter(language: Language) -> Option<MinuteFormatter> {
    let date = match language {
        // The medium form is of digits and slashes alone: nobody could tell the day from the month.
        Language::Arabic => YMD::long(),
        _ => YMD::medium(),
    };
    MinuteFormatter::try_new(locale(language.lang())?.into(), date.with_time_hm()).ok()
}

fn date_time(at: Timestamp) -> Option<DateTime<Gregorian>> {
    let utc = at.to_zoned(TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).ok();
    Some(DateTime {
        date: Date::try_new_gregorian(i32::from(utc.year()), part(utc.month())?, part(utc.day())?).ok()?,
        time: Time::try_new(part(utc.hour())?, part(utc.minute())?, 0, 0).ok()?,
    })
}

/// A whole number.
pub fn number(language: Language, number: u64) -> String {
    let written = NUMBERS.with_borrow_mut(|formatters| {
        let formatter = formatters
            .entry(language)
            .or_insert_with(|| number_formatter(language.lang()));
        Some(formatter.as_ref()?.format(&Decimal::from(number)).to_string())
    });
    written.unwrap_or_else(|| number.to_string())
}

fn number_formatter(tag: &str) -> Option<DecimalFormatter> {
    DecimalFormatter::try_new(locale(tag)?.into(), DecimalFormatterOptions::default()).ok()
}

/// What a message bundle keeps to write numbers.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): Self::Args) -> Result<Self, Self::Error> {
        number_formatter(&language.to_string()).map(Self).ok_or(())
    }
}

/// How message bundles write numbers. What is a name rather than a number, such as that of a record, is given to them as text.
pub fn format_number(value: &FluentValue, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal: Decimal = number.as_string().parse().ok()?;
    let written = formatters.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&decimal).to_string());
    written.ok()
}

#[cfg(test)]
mod tests;
