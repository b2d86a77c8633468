//! The people who ask for a key while the server is killed.

use serde_json::Value;

use crate::browser::Browser;
use crate::pc::OS;
use crate::stage::{Stage, text};

/// Who asks, each for the key of the PC at the same place.
pub const ACCOUNTS: [&str; 3] = ["owner", "manykeys", "security"];
pub const PCS: [&str; 3] = ["LAPTOP-ANNA", "LAPTOP-MILAN", "LAPTOP-SAMIR"];

/// What reached the person, even if the line broke in the middle.
pub struct Served {
    pub body: String,
    password: String,
}

impl Served {
    /// Whether any part of the password is in it.
    pub fn shows_digits(&self) -> bool {
        self.password
            .split('-')
            .any(|group| self.body.contains(&format!(">{group}<")))
    }
}

/// One person with a form that is ready to be sent.
pub struct Ready {
    browser: Browser,
    form: String,
    key: Value,
}

impl Ready {
    pub async fn send(self) -> Served {
        let fields = [("form", self.form.as_str()), ("key_id", text(&self.key["id"]))];
        let request = self.browser.own_form("/reveal", &fields);
        let mut body = Vec::new();
        if let Ok(mut response) = self.browser.start(request).await {
            while let Ok(Some(chunk)) = response.chunk().await {
                body.extend_from_slice(&chunk);
            }
        }
        Served {
            body: String::from_utf8_lossy(&body).into_owned(),
            password: text(&self.key["key"]).to_owned(),
        }
    }
}

/// Everybody signs in anew, because a key is shown three times in a session only, and opens a form.
pub async fn get_ready(stage: &Stage) -> Vec<Ready> {
    let mut ready = Vec::new();
    for (account, pc) in ACCOUNTS.into_iter().zip(PCS) {
        let key = stage.pc(pc).await.current(OS).clone();
        let mut browser = stage.signed_in(account).await;
        let form = browser.form().await;
        ready.push(Ready { browser, form, key });
    }
    ready
}
