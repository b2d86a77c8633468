//! The tenant's PCs: their keys, their screens, their check-ins.

use reqwest::Method;
use serde_json::{Value, json};

use crate::stage::{Stage, text};

pub const OS: &str = "operatingSystemVolume";

/// One PC as the tenant knows it at one moment.
pub struct Pc(pub Value);

impl Pc {
    pub fn id(&self) -> &str {
        text(&self.0["deviceId"])
    }

    pub fn is_locked(&self) -> bool {
        self.0["locked"] == true
    }

    /// Keys that the directory has.
    pub fn stored(&self) -> Vec<&Value> {
        let keys = self.0["keys"].as_array().unwrap().iter();
        keys.filter(|key| key["retired"] == false).collect()
    }

    /// The key that protects a volume now.
    pub fn current(&self, volume: &str) -> &Value {
        let mut keys = self.stored().into_iter();
        keys.find(|key| key["onDrive"] == true && key["volumeType"] == volume)
            .unwrap()
    }

    /// The Intune record that is no stale duplicate.
    pub fn managed_id(&self) -> &str {
        text(&self.0["managedDeviceIds"][0])
    }
}

impl Stage {
    pub async fn pcs(&self) -> Vec<Pc> {
        let (_, state) = self.control(Method::GET, "/state", None).await;
        state["devices"].as_array().unwrap().iter().cloned().map(Pc).collect()
    }

    pub async fn pc(&self, name: &str) -> Pc {
        let mut pcs = self.pcs().await.into_iter();
        pcs.find(|pc| pc.0["displayName"] == name).unwrap()
    }

    /// The ID of the key that protects this PC's Windows now.
    pub async fn key_of(&self, name: &str) -> String {
        text(&self.pc(name).await.current(OS)["id"]).to_owned()
    }

    pub async fn unlock(&self, pc: &Pc, password: &str) -> (u16, Value) {
        let path = format!("/pcs/{}/unlock", pc.id());
        self.control(Method::POST, &path, Some(json!({ "password": password }))).await
    }

    pub async fn check_in(&self, pc: &Pc) {
        let (status, answer) = self.control(Method::POST, &format!("/pcs/{}/check-in", pc.id()), None).await;
        assert_eq!(status, 200, "{answer}");
    }

    pub async fn lock(&self, pc: &Pc) {
        let (status, answer) = self.control(Method::POST, &format!("/pcs/{}/lock", pc.id()), None).await;
        assert_eq!(status, 200, "{answer}");
    }

    /// An administrator has Intune rotate it, and it does.
    pub async fn rotate_past_rekey(&self, name: &str) {
        let pc = self.pc(name).await;
        let url = format!(
            "{}/beta/deviceManagement/managedDevices/{}/rotateBitLockerKeys",
            self.tenant.base_url,
            pc.managed_id()
        );
        let rotate = self.http.post(url).bearer_auth(self.app_token().await);
        assert_eq!(rotate.send().await.unwrap().status(), 204);
        let key = self.key_of(name).await;
        self.check_in(&pc).await;
        assert_ne!(self.key_of(name).await, key);
    }
}
