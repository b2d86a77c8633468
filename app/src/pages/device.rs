//! `/devices/{deviceId}`: the key ID form for one device.

use domain::case::Situation;
use domain::failure::Failure;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::answer::FormAnswer;
use crate::desk::{DeviceCard, PageError, desk};
use crate::pages::device_name::shown_name;
use crate::pages::devices::list_devices;
use crate::pages::failure::{HelpdeskBox, failure_view};
use crate::pages::key_id_form::KeyIdForm;
use crate::pages::stuck::case_path;
use crate::words::{message, words};

/// The page. `device` and `said` come with the answer to a key ID that was typed here; else the path names the device.
#[component]
pub fn DevicePage(#[prop(optional)] device: Option<String>, #[prop(optional)] said: Option<FormAnswer>) -> impl IntoView {
    let device = device.unwrap_or_else(|| use_params_map().get_untracked().get("device").unwrap_or_default());
    view! {
        <Suspense>
            {
                let (device, said) = (device.clone(), said.clone());
                Suspend::new(async move {
                    match get_device(&device).await {
                        Ok(device) => device_view(device, said).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

/// One of the person's own devices; any other looks like none.
async fn get_device(id: &str) -> Result<DeviceCard, PageError> {
    let devices = list_devices().await?;
    let found = devices.into_iter().find(|device| device.id.eq_ignore_ascii_case(id));
    found.ok_or(PageError {
        failure: Failure::NotFound,
        reference: desk()?.reference(),
    })
}

fn device_view(device: DeviceCard, said: Option<FormAnswer>) -> impl IntoView {
    let words = words();
    let name = shown_name(words, &device.name);
    let case = |situation| {
        let path = case_path(situation, Some(&device.name), None);
        view! { <p class="next"><a class="button" href=path>{words.say(message::CONSOLE_CASE_LINK)}</a></p> }
    };
    let body = if !device.windows {
        view! { <p class="lead">{words.say(message::DEVICE_NOT_WINDOWS)}</p> }.into_any()
    } else if !device.enabled {
        view! {
            <p class="lead"><strong>{words.say(message::DEVICE_DISABLED)}</strong></p>
            <p class="lead">{words.say(message::CONSOLE_STUCK_DEVICE_DISABLED_WHAT)}</p>
            {case(Situation::DeviceDisabled)}
        }
        .into_any()
    } else if device.keys == 0 {
        view! {
            <p class="lead"><strong>{words.say(message::DEVICE_NO_KEYS)}</strong></p>
            <p class="lead">{words.say(message::DEVICE_NO_KEYS_DO)}</p>
            {case(Situation::NoKey)}
        }
        .into_any()
    } else {
        view! {
            <p class="lead">{words.say(message::DEVICE_PAGE_LEAD)}</p>
            <KeyIdForm said device=device.id />
        }
        .into_any()
    };
    view! {
        <h1><bdi>{name}</bdi></h1>
        {body}
        <p><a href="/devices">{words.say(message::DEVICE_BACK)}</a></p>
        <HelpdeskBox />
    }
}
