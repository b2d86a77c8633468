//! One entry of the log. Little of its form is documented, so much is tolerated.

use domain::id::{DeviceId, KeyId};
use domain::ports::trail::KeyRead;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::ACTIVITY;
use crate::graph::devices::{filled, time};

/// The length of a GUID with dashes, in bytes.
const GUID_LENGTH: usize = 36;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireEntry {
    id: Option<String>,
    activity_display_name: Option<String>,
    activity_date_time: Option<String>,
    correlation_id: Option<String>,
    result: Option<String>,
    initiated_by: Option<WireInitiator>,
    target_resources: Option<Vec<WireTarget>>,
    additional_details: Option<Vec<WireDetail>>,
}

#[derive(Default, Deserialize)]
struct WireInitiator {
    user: Option<WireUser>,
    app: Option<WireApp>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireUser {
    id: Option<String>,
    display_name: Option<String>,
    user_principal_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireApp {
    display_name: Option<String>,
}

#[derive(Deserialize)]
struct WireTarget {
    id: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Deserialize)]
struct WireDetail {
    key: Option<String>,
    value: Option<String>,
}

/// The read that an entry tells of; nothing when it tells of something else, or cannot be read.
pub(super) fn read(entry: Value) -> Option<KeyRead> {
    let Ok(wire) = serde_json::from_value::<WireEntry>(entry) else {
        return left_out();
    };
    let activity = wire.activity_display_name.as_deref();
    if activity.is_some_and(|activity| !activity.eq_ignore_ascii_case(ACTIVITY)) {
        return None;
    }
    wire.into_read().or_else(left_out)
}

/// The entry's content names people and is not logged.
fn left_out() -> Option<KeyRead> {
    tracing::warn!("an entry of the audit log is left out: it cannot be read");
    None
}

impl WireEntry {
    fn into_read(self) -> Option<KeyRead> {
        let (key, device) = self.named();
        let WireInitiator { user, app } = self.initiated_by.unwrap_or_default();
        let person = user.as_ref().and_then(|user| Uuid::parse_str(user.id.as_deref()?).ok());
        let by_app = person.is_none() && app.is_some();
        let name_of_user = user.and_then(|user| filled(user.user_principal_name).or(filled(user.display_name)));
        let name_of_app = app.and_then(|app| filled(app.display_name));
        Some(KeyRead {
            id: filled(self.id)?,
            at: time(self.activity_date_time.as_deref()?)?,
            key,
            device,
            person,
            person_name: name_of_user.or(name_of_app).unwrap_or_default(),
            by_app,
            correlation: self.correlation_id.and_then(|id| Uuid::parse_str(&id).ok()),
            succeeded: self.result.is_some_and(|result| result.eq_ignore_ascii_case("success")),
        })
    }

    /// The key and the device: as the details name them in a sentence, and the key else as it is targeted.
    fn named(&self) -> (Option<KeyId>, Option<DeviceId>) {
        let details = self.additional_details.iter().flatten();
        let guids: Vec<_> = details.flat_map(|detail| labelled_guids(&detail.sentence())).collect();
        let labelled = |ends: [&str; 2]| {
            let is_meant = |label: &str| ends.iter().any(|end| label.ends_with(end));
            guids.iter().find(|(label, _)| is_meant(label)).map(|(_, guid)| *guid)
        };
        let targeted = || self.target_resources.iter().flatten().find_map(WireTarget::key);
        let key = labelled(["keyid", "key"]).or_else(targeted);
        let device = labelled(["deviceid", "device"]);
        (key.map(KeyId), device.map(DeviceId))
    }
}

impl WireTarget {
    /// A device is targeted by its object ID, which no key and no disclosure refers to: it tells neither.
    fn key(&self) -> Option<Uuid> {
        let is_device = self.kind.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case("Device"));
        let id = self.id.as_deref().filter(|_| !is_device)?;
        Uuid::parse_str(id).ok()
    }
}

impl WireDetail {
    /// Name and value together: where the value is a bare GUID, its name tells what it is.
    fn sentence(&self) -> String {
        let [name, value] = [&self.key, &self.value].map(|text| text.as_deref().unwrap_or_default());
        format!("{name}: {value}")
    }
}

/// The GUIDs of a sentence, each with the text since the one before: its letters only, in lower case.
fn labelled_guids(sentence: &str) -> Vec<(String, Uuid)> {
    let mut found = Vec::new();
    let mut label = String::new();
    let mut rest = sentence.chars();
    loop {
        if let Some((guid, after)) = rest.as_str().split_at_checked(GUID_LENGTH)
            && let Ok(guid) = Uuid::parse_str(guid)
        {
            found.push((std::mem::take(&mut label), guid));
            rest = after.chars();
        }
        match rest.next() {
            Some(character) if character.is_alphabetic() => label.extend(character.to_lowercase()),
            Some(_) => {}
            None => return found,
        }
    }
}
