//! `/devices`: the key ID form, which finds the device by itself, and the devices the person owns.

use domain::case::Situation;
use leptos::prelude::*;

use crate::answer::FormAnswer;
use crate::desk::{DeviceCard, PageError, desk, refused};
use crate::icons::{LaptopIcon, PhoneIcon};
use crate::pages::device_name::shown_name;
use crate::pages::failure::{HelpdeskBox, failure_view};
use crate::pages::key_id_form::KeyIdForm;
use crate::pages::stuck::case_path;
use crate::words::{Time, Words, message, words};

/// The devices of the signed-in person, Windows ones first.
#[server(endpoint = "list_devices")]
pub async fn list_devices() -> Result<Vec<DeviceCard>, PageError> {
    let desk = desk()?;
    desk.list_devices().await.map_err(refused(&desk))
}

/// The page. `said` is what there is to say about a key ID that was typed.
#[component]
pub fn DevicesPage(#[prop(optional)] said: Option<FormAnswer>) -> impl IntoView {
    view! {
        <Suspense>
            {
                let said = said.clone();
                Suspend::new(async move {
                    match list_devices().await {
                        Ok(devices) => devices_view(devices, said).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

fn devices_view(devices: Vec<DeviceCard>, said: Option<FormAnswer>) -> impl IntoView {
    let words = words();
    let not_listed = case_path(Situation::NotListed, None, None);
    if devices.is_empty() {
        return view! {
            <h1>{words.say(message::DEVICES_TITLE)}</h1>
            <h2>{words.say(message::DEVICES_NONE_TITLE)}</h2>
            <p class="lead">{words.say(message::DEVICES_NONE)}</p>
            <p class="next"><a class="button second" href=not_listed>{words.say(message::CONSOLE_CASE_LINK)}</a></p>
            <HelpdeskBox />
        }
        .into_any();
    }
    let recoverable = devices.iter().any(|device| device.keys > 0 && device.enabled);
    view! {
        <h1>{words.say(message::DEVICES_TITLE)}</h1>
        {recoverable.then(|| view! {
            <p class="lead">{words.say(message::DEVICES_LEAD)}</p>
            <KeyIdForm said />
        })}
        <p class="list-lead">{words.say(message::DEVICES_LIST_LEAD)}</p>
        <ul class="devices">{devices.into_iter().map(|device| device_item(words, device)).collect_view()}</ul>
        <div class="aside">
            <p>{words.say(message::DEVICES_NOT_YOURS)}</p>
            <p><a href=not_listed>{words.say(message::CONSOLE_NOT_LISTED_LINK)}</a></p>
            <p><a href="/verify">{words.say(message::DEVICES_VERIFY)}</a></p>
            <p><a href="/readiness/mine">{words.say(message::DEVICES_READINESS)}</a></p>
        </div>
        <HelpdeskBox />
    }
    .into_any()
}

fn device_item(words: Words, device: DeviceCard) -> impl IntoView {
    let name = shown_name(words, &device.name);
    let icon = if device.windows {
        view! { <LaptopIcon /> }.into_any()
    } else {
        view! { <PhoneIcon /> }.into_any()
    };
    let seen = device.last_seen_at.and_then(|at| jiff::Timestamp::from_second(at).ok());
    view! {
        <li class="device" data-windows=device.windows.to_string()>
            {icon}
            <div>
                <h2><bdi>{name.clone()}</bdi></h2>
                {keys_line(words, &device, &name)}
                <p class="grey">
                    {device.model.map(|model| view! { <span>{model}</span> })}
                    <span>
                        {words.say(message::DEVICE_LAST_SEEN)}" "
                        {match seen {
                            Some(at) => view! { <Time at /> }.into_any(),
                            None => words.say(message::DEVICE_LAST_SEEN_NEVER).into_any(),
                        }}
                    </span>
                    {(!device.enabled).then(|| view! { <span>{words.say(message::DEVICE_DISABLED)}</span> })}
                </p>
            </div>
        </li>
    }
}

fn keys_line(words: Words, device: &DeviceCard, name: &str) -> AnyView {
    if !device.windows {
        return view! { <p>{device.operating_system.clone()}". "{words.say(message::DEVICE_NOT_WINDOWS)}</p> }.into_any();
    }
    let case = |situation| {
        let path = case_path(situation, Some(&device.name), None);
        view! { <p><a href=path>{words.say(message::CONSOLE_CASE_LINK)}</a></p> }
    };
    if device.keys == 0 {
        return view! {
            <p><strong>{words.say(message::DEVICE_NO_KEYS)}</strong>". "{words.say(message::DEVICE_NO_KEYS_DO)}</p>
            {case(Situation::NoKey)}
        }
        .into_any();
    }
    let next = if device.enabled {
        let choose = words.say_with(message::DEVICE_CHOOSE, [("name", name.to_owned().into())]);
        view! { <p><a href=format!("/devices/{}", device.id)>{choose}</a></p> }.into_any()
    } else {
        case(Situation::DeviceDisabled).into_any()
    };
    view! {
        <p>{words.say_with(message::DEVICE_KEYS, [("count", device.keys.into())])}"."</p>
        {next}
    }
    .into_any()
}
