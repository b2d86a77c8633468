//! The 48 digits as outlines of a barcode and of a QR code, for the `d` of an SVG path. Everything on the way is wiped. An address as
//! such a QR code, too.

use std::fmt::Write as _;

use domain::password::RecoveryPassword;
use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};
use zeroize::Zeroizing;

/// 48 digits fit into it with the highest correction but one.
const QR_VERSION: u8 = 2;

/// 213 bytes with the highest correction but one.
const ADDRESS_VERSION: Version = Version::new(10);

/// No outline of the digits is longer: the texts never grow, so no unwiped copy is left behind.
const ROOM: usize = 16 * 1024;

/// How high the bars are: the drawing is stretched to its place.
const BAR_HEIGHT: u32 = 60;

/// Code 128, ISO/IEC 15417: the widths of bars and gaps, by value. Own code, because the kept encoders copy the digits into texts that
/// they do not wipe; tested against one of them.
const WIDTHS: [&str; 107] = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312", "231212",
    "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212", "223112", "312131",
    "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
    "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121",
    "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
    "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212",
    "124112", "124211", "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113",
    "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
];

/// Begins set C, in which one symbol is two digits.
const START_C: usize = 105;
const STOP: usize = 106;

/// Both outlines.
pub struct ScanCodes {
    /// Code 128, 299 modules wide.
    pub barcode: Zeroizing<String>,
    /// QR, 25 modules a side.
    pub qr: Zeroizing<String>,
}

impl ScanCodes {
    /// Those of a password; nothing when it cannot be encoded.
    pub fn of(password: &RecoveryPassword) -> Option<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(64));
        password.groups().for_each(|group| digits.push_str(group));
        Some(Self {
            barcode: barcode(&digits)?,
            qr: qr(&digits, Version::new(QR_VERSION), Version::new(QR_VERSION))?.0,
        })
    }
}

/// A text that is wiped and has all the room it needs.
fn outline() -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(ROOM))
}

fn barcode(digits: &str) -> Option<Zeroizing<String>> {
    let pair = |pair: &[u8]| std::str::from_utf8(pair).ok()?.parse::<usize>().ok();
    let mut symbols = Zeroizing::new(Vec::with_capacity(digits.len() / 2 + 3));
    symbols.push(START_C);
    for digits in digits.as_bytes().chunks(2) {
        symbols.push(pair(digits)?);
    }
    let sum: usize = symbols.iter().enumerate().map(|(place, value)| place.max(1) * value).sum();
    symbols.extend([sum % 103, STOP]);
    let (mut path, mut x) = (outline(), 0);
    for symbol in symbols.iter() {
        for (place, width) in WIDTHS.get(*symbol)?.chars().filter_map(|it| it.to_digit(10)).enumerate() {
            if place % 2 == 0 {
                write!(path, "M{x} 0h{width}v{BAR_HEIGHT}h-{width}z").ok()?;
            }
            x += width;
        }
    }
    Some(path)
}

/// The outline of an address of at most 200 characters, and its modules a side.
pub fn address_qr(address: &str) -> Option<(String, u32)> {
    let (mut path, side) = qr(address, Version::MIN, ADDRESS_VERSION)?;
    Some((std::mem::take(&mut *path), side))
}

fn qr(text: &str, smallest: Version, largest: Version) -> Option<(Zeroizing<String>, u32)> {
    let room = || Zeroizing::new(vec![0; largest.buffer_len()]);
    let (mut work, mut drawn) = (room(), room());
    let code = QrCode::encode_text(text, &mut work, &mut drawn, QrCodeEcc::Medium, smallest, largest, None, true).ok()?;
    let mut path = outline();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let width = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if width > 0 {
                write!(path, "M{x} {y}h{width}v1h-{width}z").ok()?;
            }
            x += i32::try_from(width).ok()? + 1;
        }
    }
    Some((path, u32::try_from(code.size()).ok()?))
}

#[cfg(test)]
mod tests {
    use barcoders::sym::code128::Code128;
    use domain::password::RecoveryPassword;
    use regex::Regex;
    use zeroize::Zeroizing;

    use super::{ROOM, ScanCodes, WIDTHS, barcode};

    const DIGITS: &str = "000011000022000033000044000055000066000077720885";

    fn codes() -> ScanCodes {
        let password = RecoveryPassword::check(Zeroizing::new(DIGITS.to_owned()));
        ScanCodes::of(&password.unwrap()).unwrap()
    }

    /// The modules of one line of an outline, 1 for black.
    fn modules(path: &str, line: u32, width: usize) -> Vec<u8> {
        let run = Regex::new(r"M(\d+) (\d+)h(\d+)").unwrap();
        let mut modules = vec![0; width];
        for found in run.captures_iter(path) {
            let number = |group: usize| found[group].parse::<usize>().unwrap();
            if number(2) == line as usize {
                modules[number(1)..number(1) + number(3)].fill(1);
            }
        }
        modules
    }

    #[test]
    fn the_barcode_is_that_of_a_kept_library() {
        for digits in [DIGITS, "720885720885720885720885720885720885720885720885", "0123456789"] {
            let expected = Code128::new(format!("\u{0106}{digits}")).unwrap().encode();
            let path = barcode(digits).unwrap();
            assert_eq!(modules(&path, 0, expected.len()), expected, "{digits}");
        }
        assert_eq!(
            modules(&codes().barcode, 0, 299).last(),
            Some(&1),
            "299 modules, the last one black"
        );
    }

    #[test]
    fn each_symbol_is_eleven_modules_wide() {
        for (value, widths) in WIDTHS.iter().enumerate() {
            let sum: u32 = widths.chars().filter_map(|it| it.to_digit(10)).sum();
            assert_eq!(sum, if value == 106 { 13 } else { 11 }, "{value}");
        }
    }

    #[test]
    fn the_qr_code_has_its_three_eyes_and_the_texts_have_not_grown() {
        let codes = codes();
        let eye = [1, 1, 1, 1, 1, 1, 1, 0];
        let first = modules(&codes.qr, 0, 25);
        assert_eq!((&first[..8], &first[18..]), (&eye[..], &eye[..7]));
        assert_eq!(&modules(&codes.qr, 24, 25)[..8], &eye);
        assert!(codes.qr.capacity() == ROOM && codes.barcode.capacity() == ROOM);
    }
}
