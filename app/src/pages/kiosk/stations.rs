//! `/kiosk/stations`: the stations, and the form that makes one.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::kiosk::StationLine;
use crate::desk::{PageError, desk, refused, try_desk};
use crate::icons::AlertIcon;
use crate::pages::audit::field::TextField;
use crate::pages::audit::shape::shaped;
use crate::pages::failure::failure_view;
use crate::words::{Time, Words, message, words};

const PATH: &str = "/kiosk/stations";

/// The stations, newest first.
#[server(endpoint = "list_stations")]
pub async fn list_stations() -> Result<Vec<StationLine>, PageError> {
    let desk = desk()?;
    desk.list_stations().await.map_err(refused(&desk))
}

/// Revokes a station for good.
#[server(endpoint = "revoke_station")]
pub async fn revoke_station(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.revoke_station(&number).await.map_err(refused(&desk))?;
    leptos_axum::redirect(PATH);
    Ok(())
}

/// The page.
#[component]
pub fn StationsPage() -> impl IntoView {
    view! {
        <Suspense>
            {Suspend::new(async move {
                match list_stations().await {
                    Ok(stations) => stations_view(&stations).into_any(),
                    Err(error) => failure_view(&error),
                }
            })}
        </Suspense>
    }
}

fn stations_view(stations: &[StationLine]) -> impl IntoView + use<> {
    let words = words();
    let list = if stations.is_empty() {
        view! { <p>{words.say(message::KIOSK_STATIONS_NONE)}</p> }.into_any()
    } else {
        let items = stations.iter().map(|station| station_item(words, station));
        view! { <ul class="activity">{items.collect_view()}</ul> }.into_any()
    };
    let risk = try_desk().filter(|desk| desk.device_code());
    let risk = risk.map(|_| view! { <p class="alert"><AlertIcon />{words.say(message::KIOSK_PHONE_ON)}</p> });
    view! {
        <h1>{words.say(message::KIOSK_STATIONS_TITLE)}</h1>
        <p class="lead">{words.say(message::KIOSK_STATIONS_LEAD)}</p>
        {risk}
        {list}
        <section aria-labelledby="make">
            <h2 id="make">{words.say(message::KIOSK_STATIONS_NEW)}</h2>
            <form method="post" action=PATH class="fields">
                <TextField name="name" label=message::KIOSK_NAME hint=words.say(message::KIOSK_NAME_HINT) required=true />
                <TextField name="place" label=message::KIOSK_PLACE hint=words.say(message::KIOSK_PLACE_HINT) required=true />
                <p class="actions"><button type="submit" class="button">{words.say(message::KIOSK_STATIONS_MAKE)}</button></p>
            </form>
        </section>
    }
}

fn station_item(words: Words, station: &StationLine) -> impl IntoView + use<> {
    let at = |second: i64| Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH);
    let made = words.say_with(message::KIOSK_STATION_MADE, [("name", station.made_by.clone().into())]);
    let seen = match station.seen_at {
        Some(seen) => view! { {words.say(message::KIOSK_STATION_SEEN)}" "<Time at=at(seen) /> }.into_any(),
        None => words.say(message::KIOSK_STATION_UNSEEN).into_any(),
    };
    let shape = match station.state.as_str() {
        "enrolled" => "done",
        "revoked" => "refused",
        _ => "open",
    };
    let state = shaped(shape, words.say_coded("kiosk-state", &station.state, ""));
    let end = match station.revoked.clone() {
        Some((when, by)) => {
            let revoked = words.say_with(message::KIOSK_STATION_REVOKED, [("name", by.into())]);
            view! { <p class="grey">{revoked}", "<Time at=at(when) /></p> }.into_any()
        }
        None => buttons(words, station).into_any(),
    };
    view! {
        <li class="entry">
            <h2>{station.name.clone()}</h2>
            <p class="record-line">{state}<span>{station.place.clone()}</span><span class="code">{station.number.clone()}</span></p>
            <p class="grey">{seen}</p>
            <p class="grey">{made}", "<Time at=at(station.made_at) /></p>
            {end}
        </li>
    }
}

/// What can be done with a station; the name stands in the buttons' own names, for there are many of them.
fn buttons(words: Words, station: &StationLine) -> impl IntoView + use<> {
    let named = |text: &str| format!("{text}: {}", station.name);
    let (code, revoke) = (
        words.say(message::KIOSK_STATION_CODE),
        words.say(message::KIOSK_STATION_REVOKE),
    );
    view! {
        <div class="station-actions">
            <form method="post" action=format!("{PATH}/{}/code", station.number)>
                <button type="submit" class="button second" aria-label=named(&code)>{code.clone()}</button>
            </form>
            <form method="post" action="/api/revoke_station">
                <input type="hidden" name="number" value=station.number.clone() />
                <button type="submit" class="button second" aria-label=named(&revoke)>{revoke.clone()}</button>
            </form>
        </div>
    }
}
