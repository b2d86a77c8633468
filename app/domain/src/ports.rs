//! The ports: what the rules ask of the world. Adapters live in `server/entra` and `server/ledger`.

pub mod books;
pub mod people;
pub mod posture;
pub mod trail;

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

pub use self::books::{Deliveries, Documents, OrderBook, Outbox, Records, SessionBook, Sightings};
pub use self::people::People;
pub use self::posture::Posture;
pub use self::trail::Trail;
use crate::device::{Device, ManagedDevice, RotationPolicy, StoredKey};
use crate::disclosure::{DisclosureFilter, DisclosureRefusal, NewDisclosure, PastDisclosure, ReadOutcome};
use crate::failure::Failure;
use crate::id::{DeviceId, Digest, DisclosureId, KeyId, ManagedDeviceId};
use crate::record::{Event, Head};
use crate::rotation::RotationOrder;
use crate::secret::SecretText;
use crate::session::{Session, SessionLimits, SignInAttempt, TakenAttempt, Tokens};

/// The time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// Random bytes that nobody can guess.
pub trait Randomness: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// In whose name the directory is asked.
#[derive(Clone, Copy, Debug)]
pub enum Access<'a> {
    /// The signed-in person, by their own token: the directory enforces ownership.
    Person(&'a SecretText),
    /// Rekey itself (app-only).
    App,
}

/// Why the directory gave no answer that can be used.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DirectoryError {
    /// 401: the token was refused, or a claims challenge came.
    #[error("the directory refuses the token")]
    TokenRefused,
    /// 403.
    #[error("the directory refuses")]
    Refused,
    /// 404.
    #[error("the directory does not know it")]
    NotFound,
    /// 429, with `Retry-After` where it was given.
    #[error("the directory asks to wait")]
    Throttled {
        /// How long to wait.
        retry_after: Option<SignedDuration>,
    },
    /// No connection could be made, or Rekey's own token is not to be had or not taken: nothing was given.
    #[error("the directory cannot be reached")]
    Unreachable,
    /// 5xx, or the line broke after the request was sent.
    #[error("the directory failed")]
    Failed {
        /// How long to wait, where the answer said so.
        retry_after: Option<SignedDuration>,
    },
    /// No answer in time.
    #[error("the directory took too long")]
    TimedOut,
    /// An answer that cannot be read.
    #[error("the directory's answer cannot be read")]
    Malformed,
}

impl DirectoryError {
    /// Whether it is certain that the directory gave nothing out.
    pub fn nothing_was_given(&self) -> bool {
        match self {
            Self::TokenRefused | Self::Refused | Self::NotFound | Self::Throttled { .. } | Self::Unreachable => true,
            Self::Failed { .. } | Self::TimedOut | Self::Malformed => false,
        }
    }

    /// How long the directory asked to wait.
    pub fn retry_after(&self) -> Option<SignedDuration> {
        match self {
            Self::Throttled { retry_after } | Self::Failed { retry_after } => *retry_after,
            _ => None,
        }
    }
}

impl From<LedgerError> for Failure {
    /// Whatever is wrong with the ledger: nothing may be shown.
    fn from(_: LedgerError) -> Self {
        Self::LedgerUnwritable
    }
}

impl From<DirectoryError> for Failure {
    fn from(error: DirectoryError) -> Self {
        match error {
            DirectoryError::TokenRefused => Self::SignInAgain,
            DirectoryError::Refused => Self::DirectoryRefused,
            DirectoryError::NotFound => Self::NotFound,
            DirectoryError::Throttled { .. } => Self::DirectoryBusy,
            DirectoryError::TimedOut => Self::DirectorySlow,
            DirectoryError::Unreachable | DirectoryError::Failed { .. } | DirectoryError::Malformed => Self::DirectoryDown,
        }
    }
}

/// What `$select=key` answered.
pub struct KeyAnswer {
    /// The text of `key`, unaltered; wiped when dropped.
    pub text: Zeroizing<String>,
    /// The answer's own `id`, where it has one (facts.md section A: unconfirmed).
    pub id: Option<KeyId>,
    /// The answer's own `deviceId`, where it has one.
    pub device: Option<DeviceId>,
    /// Graph's `request-id`, for joining both logs.
    pub request_id: Option<String>,
}

/// Entra ID and Intune behind Microsoft Graph: devices, owners, keys, actions.
#[async_trait]
pub trait Directory: Send + Sync {
    /// The devices the person owns, all pages (facts.md section B).
    async fn list_owned_devices(&self, person: &SecretText) -> Result<Vec<Device>, DirectoryError>;

    /// One device by its registration ID, read app-only; `None` when the directory does not know it.
    async fn find_device(&self, device: DeviceId) -> Result<Option<Device>, DirectoryError>;

    /// The keys stored for a device, without the passwords, all pages (facts.md section A). A device the caller may not read has none.
    async fn list_keys(&self, access: Access<'_>, device: DeviceId) -> Result<Vec<StoredKey>, DirectoryError>;

    /// The password of one key. The directory writes this into its own audit log. Asked exactly once: never retried.
    async fn read_key(&self, access: Access<'_>, key: KeyId, disclosure: DisclosureId) -> Result<KeyAnswer, DirectoryError>;

    /// What Intune knows of a device, stale duplicates included, with the newest result of a rotation (facts.md section C). App-only.
    async fn list_managed(&self, device: DeviceId) -> Result<Vec<ManagedDevice>, DirectoryError>;

    /// Asks Intune to rotate. `Ok` is Intune's 204: accepted, not proven. App-only.
    async fn order_rotation(&self, device: ManagedDeviceId) -> Result<(), DirectoryError>;

    /// What the tenant's BitLocker policies say (facts.md section D). App-only.
    async fn rotation_policy(&self) -> Result<RotationPolicy, DirectoryError>;
}

/// The ledger cannot do it. The cause is logged where it arises; nobody outside learns it.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LedgerError {
    /// It cannot be read or written.
    #[error("the ledger is not available")]
    Unavailable,
    /// What it holds does not open with this key, or cannot be read: somebody changed it, or the key.
    #[error("the ledger holds something that cannot be read")]
    Unreadable,
}

/// Sign-in attempts and sessions.
#[async_trait]
pub trait Sessions: Send + Sync {
    /// Keeps a sign-in that was begun. Removes those long expired.
    async fn keep_attempt(&self, attempt: &SignInAttempt) -> Result<(), LedgerError>;

    /// Takes the attempt with this `state` that the browser with this cookie began: at most once, in one transaction.
    async fn take_attempt(&self, state: Digest, browser: Digest, now: Timestamp) -> Result<TakenAttempt, LedgerError>;

    /// Opens a session and records the sign-in.
    async fn open_session(&self, session: &Session, event: &Event) -> Result<(), LedgerError>;

    /// The living session with this cookie; marks it as used now (written at most once in 30 seconds). One that cannot be read is
    /// removed: there is none then.
    async fn find_session(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<Option<Session>, LedgerError>;

    /// Whether the session with this cookie is alive; does not mark it as used. For what a page asks by itself.
    async fn is_session_alive(&self, id: Digest, now: Timestamp, limits: SessionLimits) -> Result<bool, LedgerError>;

    /// Replaces the tokens of a session.
    async fn put_tokens(&self, id: Digest, tokens: &Tokens) -> Result<(), LedgerError>;

    /// Ends a session, removes its tokens, and records it.
    async fn end_session(&self, id: Digest, event: &Event) -> Result<(), LedgerError>;

    /// Removes sessions past their limits, with their tokens, and sign-in attempts long expired. Records stay.
    async fn purge(&self, now: Timestamp, limits: SessionLimits) -> Result<(), LedgerError>;
}

/// Disclosures and the chain of records.
#[async_trait]
pub trait Disclosures: Send + Sync {
    /// Rule 1: in one durable transaction the form's number is used up, the disclosure and its order are recorded, and older open
    /// orders of the same device and volume are superseded. The order's first look is due at `look_at`. A refusal is recorded
    /// too, and changes nothing else. Refused when the session is no more, when the form was used, and when the key was shown or
    /// read too often in the session; a disclosure that was never finished counts as shown.
    async fn begin_disclosure(
        &self,
        disclosure: &NewDisclosure,
        look_at: Timestamp,
    ) -> Result<Result<(), DisclosureRefusal>, LedgerError>;

    /// The second record: what the read returned. On [`ReadOutcome::Refused`] the order is superseded in the same transaction,
    /// unless it superseded older ones: their passwords were shown, and only this order still sees to their replacement.
    /// An order that is not superseded becomes due at once.
    async fn finish_disclosure(&self, id: DisclosureId, outcome: &ReadOutcome, event: &Event) -> Result<(), LedgerError>;

    /// The disclosures that fit, newest first, `limit` at most.
    async fn list_disclosures(&self, filter: &DisclosureFilter, limit: u32) -> Result<Vec<PastDisclosure>, LedgerError>;

    /// One disclosure.
    async fn find_disclosure(&self, id: DisclosureId) -> Result<Option<PastDisclosure>, LedgerError>;

    /// Appends one record.
    async fn record(&self, event: &Event) -> Result<(), LedgerError>;

    /// The last record's number and hash.
    async fn head(&self) -> Result<Head, LedgerError>;
}

/// Rotation orders, for the worker.
#[async_trait]
pub trait Orders: Send + Sync {
    /// Leases the order that has been due longest, until `now + lease`; nobody else gets it meanwhile.
    async fn lease_order(&self, now: Timestamp, lease: SignedDuration) -> Result<Option<RotationOrder>, LedgerError>;

    /// Saves the order after a look, ends the lease, sets the next look (`None`: never again). With an event the change of state is
    /// recorded in the same transaction. An order that was superseded meanwhile stays superseded, and a proven one proven. Plan and
    /// incident are the ledger's own and are not saved: an order that somebody has decided on meanwhile keeps the new plan, and
    /// stays due at once.
    async fn save_order(
        &self,
        order: &RotationOrder,
        next_look_at: Option<Timestamp>,
        event: Option<&Event>,
    ) -> Result<(), LedgerError>;

    /// When the next order is due: the worker sleeps until then.
    async fn next_due(&self) -> Result<Option<Timestamp>, LedgerError>;
}

/// The whole ledger.
pub trait Ledger:
    Sessions + SessionBook + Disclosures + Orders + OrderBook + Records + Documents + Sightings + Deliveries
{
}

impl<T> Ledger for T where
    T: Sessions + SessionBook + Disclosures + Orders + OrderBook + Records + Documents + Sightings + Deliveries
{
}
