//! The languages, and which of them a person gets.

/// A language that Rekey speaks. [`Language::ALL`] are those whose message files were built in, in the order of the language list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Italian.
    Italian,
    /// Polish.
    Polish,
    /// Japanese.
    Japanese,
    /// Chinese in simplified characters.
    Chinese,
    /// Arabic.
    Arabic,
    /// Hebrew.
    Hebrew,
}

/// Where a line of text begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// On the left.
    LeftToRight,
    /// On the right.
    RightToLeft,
}

impl Direction {
    /// The value of `dir`.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// The short tag: in the cookie, and the folder of its message files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::Italian => "it",
            Self::Polish => "pl",
            Self::Japanese => "ja",
            Self::Chinese => "zh",
            Self::Arabic => "ar",
            Self::Hebrew => "he",
        }
    }

    /// The tag for `lang`: with the script where the language has several, so that the right font is taken.
    pub fn lang(self) -> &'static str {
        match self {
            Self::Chinese => "zh-Hans",
            other => other.tag(),
        }
    }

    /// Where its lines begin.
    pub fn direction(self) -> Direction {
        match self {
            Self::Arabic | Self::Hebrew => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language with this short tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The person's choice, else the first of the browser's `Accept-Language` that Rekey speaks, else English.
    pub fn choose(chosen: Option<&str>, accepted: Option<&str>) -> Self {
        let mut wishes: Vec<(f32, &str)> = accepted.unwrap_or_default().split(',').filter_map(wish).collect();
        wishes.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let spoken = wishes.iter().find_map(|(_, range)| Self::of_range(range));
        let near = || wishes.iter().find_map(|(_, range)| Self::near_range(range));
        chosen
            .and_then(Self::from_tag)
            .or(spoken)
            .or_else(near)
            .unwrap_or(Self::English)
    }

    /// The language that a range such as `de-AT` or `zh-Hans-CN` asks for.
    fn of_range(range: &str) -> Option<Self> {
        Self::near_range(range).filter(|language| *language != Self::Chinese || !is_traditional(range))
    }

    /// The same, where another script will do.
    fn near_range(range: &str) -> Option<Self> {
        let primary = range.split('-').next().unwrap_or(range).to_ascii_lowercase();
        Self::from_tag(match primary.as_str() {
            // What Hebrew was called until 1989; some systems still say so.
            "iw" => "he",
            other => other,
        })
    }
}

/// Whether a range of Chinese means traditional characters, by its script or by where they are in use.
fn is_traditional(range: &str) -> bool {
    let has = |part: &str| range.split('-').any(|it| it.eq_ignore_ascii_case(part));
    has("Hant") || (!has("Hans") && (has("TW") || has("HK") || has("MO")))
}

/// "de-AT;q=0.8" as (0.8, "de-AT"). Space may stand around the semicolon (RFC 9110, section 12.4.2).
fn wish(part: &str) -> Option<(f32, &str)> {
    let mut pieces = part.split(';').map(str::trim);
    let range = pieces.next()?;
    let weight = pieces.find_map(|it| it.strip_prefix("q=").or_else(|| it.strip_prefix("Q=")));
    let quality: f32 = weight.unwrap_or("1").parse().ok()?;
    (quality > 0.0).then_some((quality, range))
}

#[cfg(test)]
mod tests;
