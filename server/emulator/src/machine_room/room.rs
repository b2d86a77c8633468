//! The list of PCs.

use std::fmt::Write as _;

use url::form_urlencoded;

use super::html::{admin_centre, document, escape};
use crate::device::Device;
use crate::pc::Pc;
use crate::tenant::Tenant;

/// PCs on one page.
const PAGE: usize = 50;
const STYLE: &str = include_str!("room.css");

/// The room with the PCs whose name or owner contains `search`; pages count from 1.
pub fn render(tenant: &Tenant, search: &str, page: usize) -> String {
    let wanted = search.trim().to_lowercase();
    let pcs = || {
        tenant
            .fleet
            .iter()
            .filter_map(|device| device.pc.as_ref().map(|pc| (device, pc)))
    };
    let all = pcs().count();
    let matching = || pcs().filter(|(device, _)| matches(device, &wanted));
    let found = if wanted.is_empty() { all } else { matching().count() };
    let mut body = String::from(
        "<main><p class=\"place\">Demo tenant</p><h1>Machine room</h1>\
         <p class=\"lead\">These are the PCs of contoso.example. Some stand at the blue recovery screen: open one, read its key ID, \
         fetch the key with Rekey, and type the 48 digits here.</p>",
    );
    if all > PAGE {
        let value = escape(search.trim());
        let _ = write!(
            body,
            "<form class=\"search\" role=\"search\"><label for=\"search\">Name or owner</label>\
             <input id=\"search\" name=\"search\" value=\"{value}\"><button>Search</button></form>"
        );
    }
    body.push_str("<ul class=\"pcs\">");
    for (device, pc) in matching().skip((page - 1) * PAGE).take(PAGE) {
        body.push_str(&item(device, pc));
    }
    body.push_str("</ul>");
    body.push_str(&pages(search.trim(), page, found));
    body.push_str(&accounts(tenant));
    body.push_str(
        "<section class=\"again\"><h2>Start over</h2><p>Puts every PC, key and log back to how it was at the start.</p>\
         <form method=\"post\" action=\"/reset\"><button>Reset the demo tenant</button></form></section></main>",
    );
    document("Machine room", STYLE, false, &body)
}

fn matches(device: &Device, wanted: &str) -> bool {
    let owner = device.owner.as_ref();
    wanted.is_empty()
        || device.display_name.to_lowercase().contains(wanted)
        || owner.is_some_and(|owner| {
            owner.user_principal_name.to_lowercase().contains(wanted) || owner.display_name.to_lowercase().contains(wanted)
        })
}

fn item(device: &Device, pc: &Pc) -> String {
    let (class, state) = match pc {
        Pc { locked: true, .. } => ("locked", "At the blue screen"),
        Pc { online: true, .. } => ("running", "Running"),
        Pc { .. } => ("offline", "Running, offline"),
    };
    let owner = device.owner.as_ref().map_or_else(
        || "No owner in the directory".to_owned(),
        |owner| {
            format!(
                "{} <span class=\"upn\">{}</span>",
                escape(&owner.display_name),
                escape(&owner.user_principal_name)
            )
        },
    );
    format!(
        "<li class=\"{class}\"><a href=\"/pc/{}\">{}</a><span class=\"owner\">{owner}</span>\
         <span class=\"model\">{} {}</span><span class=\"state\">{state}</span>{}</li>",
        device.device_id,
        escape(&device.display_name),
        escape(device.manufacturer),
        escape(device.model),
        admin_centre(device)
    )
}

fn pages(search: &str, page: usize, found: usize) -> String {
    if found == 0 {
        return "<p role=\"status\">No PC has such a name or owner.</p>".to_owned();
    }
    if found <= PAGE {
        return String::new();
    }
    let last = found.div_ceil(PAGE);
    let link = |page: usize, text: &str| {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("search", search)
            .append_pair("page", &page.to_string())
            .finish();
        format!("<a href=\"/?{}\">{text}</a>", escape(&query))
    };
    let before = if page > 1 {
        link(page - 1, "Previous page")
    } else {
        String::new()
    };
    let after = if page < last {
        link(page + 1, "Next page")
    } else {
        String::new()
    };
    format!("<nav aria-label=\"Pages\">{before}<span>Page {page} of {last}, {found} PCs</span>{after}</nav>")
}

fn accounts(tenant: &Tenant) -> String {
    let items = tenant.users.iter().fold(String::new(), |items, user| {
        format!(
            "{items}<dt>{}</dt><dd>{}</dd>",
            escape(&user.user_principal_name),
            escape(&user.about)
        )
    });
    format!("<section><h2>Accounts to sign in with</h2><dl>{items}</dl></section>")
}

/// No such PC.
pub fn not_found() -> String {
    let body = "<main><p class=\"place\">Demo tenant</p><h1>There is no such PC</h1>\
         <p class=\"lead\"><a href=\"/\">To the machine room</a></p></main>";
    document("There is no such PC", STYLE, false, body)
}
