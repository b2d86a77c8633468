//! `/incidents/new`: opening an incident.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::desk::incidents::IncidentForm;
use crate::desk::{PageError, Said, desk, refused};
use crate::pages::address::address;
use crate::pages::audit::field::TextField;
use crate::pages::incidents::incident_path;
use crate::pages::said::{SaidLine, go_saying};
use crate::pages::staff::OverdueLine;
use crate::words::{message, words};

const PATH: &str = "/incidents/new";

/// Opens an incident. What could not be used leads back to the form, which holds what was typed: nothing of it is secret.
#[server(endpoint = "open_incident")]
pub async fn open_incident(
    title: String,
    #[server(default)] people: String,
    #[server(default)] devices: String,
    #[server(default)] from: String,
    #[server(default)] until: String,
    #[server(default)] disclosure: String,
) -> Result<(), PageError> {
    let desk = desk()?;
    let form = IncidentForm {
        title,
        people,
        devices,
        from,
        until,
        disclosure,
    };
    match desk.open_incident(form.clone()).await.map_err(refused(&desk))? {
        Ok(number) => go_saying(&incident_path(&number), &Said::word("opened")),
        Err(said) => leptos_axum::redirect(&form_address(&form, &said)),
    }
    Ok(())
}

/// The form with what was typed and what there is to say about it.
fn form_address(form: &IncidentForm, said: &Said) -> String {
    let number = said.number.map(|number| number.to_string()).unwrap_or_default();
    let pairs = [
        ("title", &*form.title),
        ("people", &*form.people),
        ("devices", &*form.devices),
        ("from", &*form.from),
        ("until", &*form.until),
        ("disclosure", &*form.disclosure),
        ("said", &*said.code),
        ("n", &*number),
    ];
    address(PATH, pairs)
}

/// The form in the address; `?person=` is one of the people, too.
fn asked_for() -> IncidentForm {
    let query = use_query_map().get_untracked();
    let text = |name: &str| query.get(name).unwrap_or_default();
    let people = query.get("people").unwrap_or_else(|| text("person"));
    IncidentForm {
        title: text("title"),
        people,
        devices: text("devices"),
        from: text("from"),
        until: text("until"),
        disclosure: text("disclosure"),
    }
}

/// The page.
#[component]
pub fn NewIncidentPage() -> impl IntoView {
    let words = words();
    let form = asked_for();
    let said = use_query_map().get_untracked().get("said").unwrap_or_default();
    let mistake = |code: &str| (said == code).then_some(message::INCIDENTS_MISTAKE);
    let time_hint = words.say(message::INCIDENTS_FIELD_TIME_HINT);
    let [people_hint, devices_hint] =
        [message::INCIDENTS_FIELD_PEOPLE_HINT, message::INCIDENTS_FIELD_DEVICES_HINT].map(|it| words.say(it));
    let disclosure = (!form.disclosure.is_empty()).then(|| {
        let text = words.say_with(
            message::INCIDENTS_NEW_DISCLOSURE,
            [("disclosure", form.disclosure.clone().into())],
        );
        view! {
            <p>{text}</p>
            <input type="hidden" name="disclosure" value=form.disclosure />
        }
    });
    view! {
        <OverdueLine />
        <SaidLine prefix="incidents" />
        <h1>{words.say(message::INCIDENTS_OPEN)}</h1>
        <p class="lead">{words.say(message::INCIDENTS_NEW_LEAD)}</p>
        <form method="post" action="/api/open_incident" class="fields">
            {disclosure}
            <TextField name="title" label=message::INCIDENTS_FIELD_TITLE value=form.title required=true />
            <TextField name="people" label=message::INCIDENTS_FIELD_PEOPLE hint=people_hint value=form.people mistake=mistake("nobody") />
            <TextField name="devices" label=message::INCIDENTS_FIELD_DEVICES hint=devices_hint value=form.devices mistake=mistake("no-device") />
            <div class="fields two">
                <TextField name="from" label=message::INCIDENTS_FIELD_FROM hint=time_hint.clone() value=form.from mistake=mistake("bad-time") />
                <TextField name="until" label=message::INCIDENTS_FIELD_UNTIL hint=time_hint value=form.until mistake=mistake("bad-time") />
            </div>
            <p class="actions"><button type="submit" class="button">{words.say(message::INCIDENTS_OPEN)}</button></p>
        </form>
        <p><a href="/incidents">{words.say(message::INCIDENTS_BACK)}</a></p>
    }
}
