//! Behaviours that facts.md calls UNCONFIRMED: the emulator can play each of them, so that a client must tolerate all.

use serde::{Deserialize, Serialize};

/// How `volumeType` is written (facts.md section A).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum VolumeTypeForm {
    /// As the documented examples show it: `"1"` on v1.0, `1` on beta.
    #[default]
    AsDocumented,
    /// The member name: `"operatingSystemVolume"`.
    Name,
    /// `"1"`.
    NumericString,
    /// `1`.
    Number,
}

/// What a person is told who asks for the keys of a device that is not theirs (facts.md section A).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NotOwned {
    /// 403.
    #[default]
    Forbidden,
    /// 200 with an empty list.
    EmptyList,
}

/// What "limited info" leaves of an owned device when the token has `User.Read` alone (facts.md section B).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LimitedInfo {
    /// Nothing is withheld.
    None,
    /// Management, compliance, model and times are null; names and ids stay.
    #[default]
    Some,
    /// Everything but `id` is null.
    All,
}

/// How the member of an error's inner error is written (facts.md section G).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum InnerErrorCasing {
    /// `innerError`.
    #[default]
    #[serde(rename = "innerError")]
    Camel,
    /// `innererror`.
    #[serde(rename = "innererror")]
    Lower,
}

/// Which of the unconfirmed behaviours the tenant plays.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, on the wire too")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Quirks {
    /// The form of `volumeType`.
    pub volume_type: VolumeTypeForm,
    /// A single key stands in a `value` member, as the pages' examples have it, instead of bare.
    pub wrap_single_key: bool,
    /// `$select=key` returns the key alone, without the other members.
    pub select_key_only: bool,
    /// The answer to a list for a device that is not the caller's.
    pub not_owned: NotOwned,
    /// `innerError` or `innererror`.
    pub inner_error: InnerErrorCasing,
    /// An ordered action is `active` for one check-in before it ends.
    pub passes_active: bool,
    /// What a token with `User.Read` alone sees of an owned device.
    pub limited_info: LimitedInfo,
    /// A tenant that has not configured rotation still rotates Entra-joined PCs (the documents disagree, facts.md section D).
    pub unset_rotates: bool,
    /// A PC that was unlocked with a recovery password rotates at its next check-in without an order, where an ordered
    /// rotation would succeed. The policy's setting refreshes passwords after use (facts.md section D); Windows documents
    /// that it refreshes the used one alone, here all go as they do on an order.
    pub rotates_after_use: bool,
    /// Seconds until an event can be read from the audit log (facts.md section E: minutes in reality).
    pub audit_delay_seconds: u64,
    /// Entra's audit log answers five reads in ten seconds and then 429 (facts.md section G).
    pub audit_rate_limit: bool,
    /// Items on one page of recovery keys and owned devices, at least 1.
    pub page_size: usize,
    /// Items on one page of every other collection, at least 1.
    pub collection_page_size: usize,
}

impl Default for Quirks {
    fn default() -> Self {
        Self {
            volume_type: VolumeTypeForm::default(),
            wrap_single_key: false,
            select_key_only: false,
            not_owned: NotOwned::default(),
            inner_error: InnerErrorCasing::default(),
            passes_active: false,
            limited_info: LimitedInfo::default(),
            unset_rotates: false,
            rotates_after_use: false,
            audit_delay_seconds: 0,
            audit_rate_limit: false,
            page_size: 2,
            collection_page_size: 50,
        }
    }
}
