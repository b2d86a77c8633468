//! The recovery screen before Windows starts (facts.md section H).

use super::html::{admin_centre, document, escape};
use crate::device::Device;
use crate::pc::Pc;

const STYLE: &str = include_str!("blue_screen.css");

/// The screen of a locked PC; after a refusal with what was typed and the reason.
pub fn render(device: &Device, pc: &Pc, refused: Option<(&str, &str)>, portal: Option<&str>) -> String {
    let key_id = pc.screen_key.map(|id| id.to_string().to_uppercase()).unwrap_or_default();
    let (typed, alert, described) = match refused {
        Some((typed, reason)) => {
            let alert = format!("<p id=\"wrong\" class=\"wrong\" role=\"alert\">{}</p>", escape(reason));
            (
                escape(typed),
                alert,
                "aria-invalid=\"true\" aria-describedby=\"wrong how id\"",
            )
        }
        None => (String::new(), String::new(), "aria-describedby=\"how id\""),
    };
    let message = portal.map_or_else(
        || "Sign in on another device and go to <strong>https://aka.ms/aadrecoverykey</strong>".to_owned(),
        |portal| format!("On another device, go to <strong>{}</strong>", escape(portal)),
    );
    let latest = pc.happenings.front().map_or_else(String::new, |happening| {
        format!("<p role=\"status\">{}</p>", escape(&happening.text))
    });
    let body = format!(
        "<main><h1>BitLocker recovery</h1>\
         <p>Enter the recovery key to get going again.</p>\
         <form method=\"post\" action=\"/pc/{id}/unlock\"><label for=\"key\">Recovery key</label>\
         <input id=\"key\" name=\"key\" value=\"{typed}\" inputmode=\"numeric\" autocomplete=\"off\" spellcheck=\"false\" \
         maxlength=\"80\" autofocus {described}>{alert}\
         <p id=\"how\">Eight blocks of six digits, with or without dashes.</p>\
         <button>Unlock</button></form>\
         <p id=\"id\" class=\"id\">Recovery key ID: <span>{key_id}</span></p>\
         <p>Here&#39;s how to find your key:<br>{message}</p>\
         <p class=\"small\">For more information go to https://aka.ms/recoverykeyfaq</p></main>\
         <footer>{name} in the demo tenant. <a href=\"/\">Back to the machine room</a>{latest}{read}</footer>",
        id = device.device_id,
        name = escape(&device.display_name),
        read = admin_centre(device),
    );
    document(&format!("BitLocker recovery: {}", device.display_name), STYLE, false, &body)
}
