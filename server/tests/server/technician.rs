//! A technician at the console, as far as the tests of other pages need one.

use crate::browser::Browser;

impl Browser {
    /// Goes through a case from its beginning and has the key shown. The caller stands there with the badge.
    pub async fn reveal_for(&mut self, caller: &str, pc: &str, key: &str) {
        let case = self.act_on("/helpdesk", "open_case", &[]).await;
        let on = case.url.path().to_owned();
        let number = on.rsplit('/').next().unwrap();
        let address = format!("{caller}@contoso.example");
        let steps: [(&str, &[(&str, &str)]); 6] = [
            ("choose_caller", &[("text", &address)]),
            ("check_caller", &[("check", "in-person"), ("evidence", badge(caller))]),
            ("record_device_name", &[("name", pc)]),
            ("record_key_id", &[("typed", key)]),
            ("locate", &[]),
            ("give_reason", &[("code", "update")]),
        ];
        for (step, fields) in steps {
            let form = [&[("number", number)], fields].concat();
            let page = self.act_on(&on, step, &form).await;
            assert_eq!(page.refusal(), (200, "none"), "{step}: {}", page.body);
        }
        let form = self.open(&on).await.form_token();
        self.post(&format!("{on}/reveal"), &[("form", &form)])
            .await
            .read_out_password();
    }
}

/// The number on the badge, as the directory has it.
fn badge(caller: &str) -> &'static str {
    match caller {
        "owner" => "E-1001",
        "manykeys" => "E-1002",
        "newhire" => "E-1005",
        other => panic!("no badge of {other}"),
    }
}
