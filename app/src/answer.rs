//! Pages that answer a request which is no page of its own: the key, the form with a word about what was typed, a failure.

use domain::failure::Failure;
use domain::password::Flaw;
use domain::recovery_cause::Told;
use domain::reveal::Reveal;

use crate::embedded::EmbedAnswer;

/// What to render instead of the page at the request's path.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A failure.
    Failure(Failure),
    /// The page takes long; the browser comes again.
    Waiting,
    /// The key view, with [`Placeholders`] where the digits belong.
    Key(KeyView),
    /// The key view of a technician, with [`Placeholders`] where digits and their words belong.
    ReadOut(ReadOutView),
    /// The key ID form again, with what is to be said about the text typed.
    Form(FormAnswer),
    /// A page of `/embed`.
    Embed(EmbedAnswer),
    /// The form of a station again, with what its keypad has typed.
    KioskKey(KioskForm),
    /// The code of a station, shown once.
    StationCode(StationCode),
    /// A code that no station waits for.
    StationCodeRefused,
    /// The code for a phone again: it has not signed in yet.
    KioskPhoneWaits,
}

/// What the keypad of a station has typed without a script.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct KioskForm {
    /// The text of the field.
    pub typed: String,
}

/// A station's code. `Debug` leaves the code out.
#[derive(Clone)]
pub struct StationCode {
    /// The station's name.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// The code.
    pub code: String,
    /// The address at which it is typed.
    pub address: String,
}

impl std::fmt::Debug for StationCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StationCode")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// What the key view shows beside the digits.
#[derive(Clone, Debug)]
pub struct KeyView {
    /// The rotation order's ID.
    pub order: String,
    /// The stable word of its plan.
    pub plan: &'static str,
    /// The device's registration ID.
    pub device: String,
    /// Its name.
    pub device_name: String,
    /// The whole key ID with dashes, upper case.
    pub key_id: String,
    /// How many characters of it were typed.
    pub typed: usize,
    /// The stable word of the volume.
    pub volume: &'static str,
    /// When it was recorded, in seconds since 1970.
    pub at: i64,
    /// What is wrong with the stored text, if anything.
    pub flaw: Option<Flaw>,
    /// What asks for more time.
    pub more_time: MoreTime,
    /// The group with the place mark, from 1.
    pub place: Option<u8>,
    /// What was told of what happened before.
    pub told: Told,
}

/// What a key view carries to ask for more time.
#[derive(Clone, Debug)]
pub struct MoreTime {
    /// The view, signed.
    pub view: String,
    /// How often it can still be extended.
    pub left: u32,
}

/// What a technician's key view shows beside the digits.
#[derive(Clone, Debug)]
pub struct ReadOutView {
    /// The case's number.
    pub case: String,
    /// The rotation order's ID.
    pub order: String,
    /// The stable word of its plan.
    pub plan: &'static str,
    /// The caller's name.
    pub caller_name: String,
    /// The device's name.
    pub device_name: String,
    /// The whole key ID with dashes, upper case.
    pub key_id: String,
    /// The stable word of the volume.
    pub volume: &'static str,
    /// When it was recorded, in seconds since 1970.
    pub at: i64,
    /// What is wrong with the stored text, if anything.
    pub flaw: Option<Flaw>,
    /// What asks for more time.
    pub more_time: MoreTime,
}

/// The form again.
#[derive(Clone, Debug)]
pub struct FormAnswer {
    /// The device it was for, if one was chosen.
    pub device: Option<String>,
    /// What was typed; empty when it may have been a secret.
    pub typed: String,
    /// What was told of what happened before.
    pub told: Told,
    /// What to say; never [`Reveal::Shown`].
    pub said: std::sync::Arc<Reveal>,
}

/// Where the digits belong in a rendered key view: private-use characters that stand in no text. The server puts the digits into
/// the finished bytes, so that they never pass through the renderer, a context, a resource or an island's props.
pub struct Placeholders;

impl Placeholders {
    /// Where group `index` (0 to 7) belongs.
    pub fn group(index: usize) -> char {
        char::from_u32(0xE100 + u32::try_from(index % 8).unwrap_or(0)).unwrap_or('\u{E100}')
    }

    /// Where the words of group `index` (0 to 7) belong, for reading it out loud.
    pub fn spoken(index: usize) -> char {
        char::from_u32(0xE108 + u32::try_from(index % 8).unwrap_or(0)).unwrap_or('\u{E108}')
    }

    /// The text without placeholders: a name that holds one must not stand in the way of the digits.
    pub fn strip(text: &str) -> String {
        text.chars().filter(|it| !('\u{E100}'..='\u{E112}').contains(it)).collect()
    }

    /// Where the unaltered text of a damaged key belongs.
    pub const DAMAGED: char = '\u{E110}';

    /// Where the outline of the barcode belongs.
    pub const BARCODE: char = '\u{E111}';

    /// Where the outline of the QR code belongs.
    pub const QR: char = '\u{E112}';
}
