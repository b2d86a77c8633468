//! What mends a finding: a policy to import, or a request to run. Settings stand in the finding's own words.

use leptos::prelude::*;

use crate::desk::readiness::MendView;
use crate::words::{Words, message};

/// What goes with the words of what to do.
pub fn mend_view(words: Words, mend: &MendView) -> AnyView {
    match mend {
        MendView::Setting => ().into_any(),
        MendView::PolicyFile(file) => policy_view(words, file).into_any(),
        MendView::GraphRequest { method, path, body } => request_view(words, method, path, body).into_any(),
    }
}

fn policy_view(words: Words, file: &str) -> impl IntoView + use<> {
    let href = format!("/readiness/files/{file}.json");
    view! {
        // The server answers with a file, so the router must not take the link for a page.
        <p><a href=href rel="external" download="">{words.say_coded("readiness-file", file, "")}</a></p>
        <p>{words.say(message::READINESS_FILE_WHERE)}</p>
    }
}

fn request_view(words: Words, method: &str, path: &str, body: &str) -> impl IntoView + use<> {
    let own = path.contains('{').then(|| words.say(message::READINESS_REQUEST_OWN));
    view! {
        <p>{words.say(message::READINESS_REQUEST)}" "{own}</p>
        <pre class="request"><code>{format!("{method} {path}\n\n{body}")}</code></pre>
    }
}
