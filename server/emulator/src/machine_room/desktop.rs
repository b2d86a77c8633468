//! The desktop of a PC that runs, with what happened to it.

use super::html::{admin_centre, document, escape};
use crate::device::{ActionState, Device};
use crate::pc::Pc;

const STYLE: &str = include_str!("desktop.css");

/// The page of a running PC. It loads itself again while something is about to happen.
pub fn render(device: &Device, pc: &Pc) -> String {
    let open = device
        .managed
        .iter()
        .filter(|record| !record.stale)
        .filter_map(|record| record.rotation.as_ref());
    let open = open.map(|action| action.state).find(|state| state.is_open());
    let pending = match open {
        Some(ActionState::Active) => "The recovery key is being rotated.",
        Some(_) if pc.online => "Intune has ordered a rotation of the recovery key; it happens at the next check-in.",
        Some(_) => "Intune has ordered a rotation of the recovery key; this PC has to come online first.",
        None if pc.due.is_some() => "This PC is about to check in.",
        None => "Nothing is pending.",
    };
    let network = if pc.online {
        ("offline", "Go offline", "Online")
    } else {
        ("online", "Go online", "Offline")
    };
    let button = |action: &str, text: &str, enabled: bool| {
        let disabled = if enabled { "" } else { " disabled" };
        format!(
            "<form method=\"post\" action=\"/pc/{}/{action}\"><button{disabled}>{text}</button></form>",
            device.device_id
        )
    };
    let buttons = [
        button("lock", "Lock", true),
        button("check-in", "Check in", pc.online),
        button(network.0, network.1, true),
    ]
    .concat();
    let owner = device
        .owner
        .as_ref()
        .map_or("No owner in the directory", |owner| owner.display_name.as_str());
    let body = format!(
        "<main><section class=\"window\"><h1>{name}</h1><p class=\"state\"><strong>Unlocked</strong> · {}</p>\
         <dl><dt>Owner</dt><dd>{}</dd><dt>Model</dt><dd>{} {}</dd><dt>Serial number</dt><dd>{}</dd><dt>Windows</dt><dd>{}</dd></dl>\
         <p class=\"pending\" role=\"status\">{pending}</p><div class=\"buttons\">{buttons}</div>\
         <h2>What happened</h2>{}{}</section></main>\
         <footer><span>{name}</span><a href=\"/\">Back to the machine room</a></footer>",
        network.2,
        escape(owner),
        escape(device.manufacturer),
        escape(device.model),
        escape(&device.serial_number),
        escape(&device.os_version),
        happenings(pc),
        admin_centre(device),
        name = escape(&device.display_name),
    );
    let busy = pc.due.is_some() || (pc.online && open.is_some());
    document(&format!("{}: unlocked", device.display_name), STYLE, busy, &body)
}

fn happenings(pc: &Pc) -> String {
    if pc.happenings.is_empty() {
        return "<p>Nothing yet.</p>".to_owned();
    }
    let items = pc.happenings.iter().fold(String::new(), |items, happening| {
        let at = happening.at.strftime("%H:%M:%S UTC");
        format!(
            "{items}<li><time datetime=\"{}\">{at}</time> {}</li>",
            happening.at,
            escape(&happening.text)
        )
    });
    format!("<ol>{items}</ol>")
}
