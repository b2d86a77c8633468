//! Steps 2 and 3: the device's name and the key ID, as the caller says them.

use leptos::prelude::*;

use super::case_form::{CaseForm, Takes, TextField};
use super::page_of;
use super::steps::Standing;
use crate::desk::console::CaseView;
use crate::desk::{PageError, desk, refused};
use crate::pages::said::{SaidLine, go_saying};
use crate::words::{Words, message};

/// Step 2.
#[server(endpoint = "record_device_name")]
pub async fn record_device_name(number: String, #[server(default)] name: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.record_device_name(&number, &name).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// Step 3. What was typed may be a secret in the wrong field: the next page's address holds only what is wrong with it.
#[server(endpoint = "record_key_id")]
pub async fn record_key_id(number: String, #[server(default)] typed: String) -> Result<(), PageError> {
    let desk = desk()?;
    let said = desk.record_key_id(&number, &typed).await.map_err(refused(&desk))?;
    go_saying(&page_of(&number), &said);
    Ok(())
}

/// The body of step 2.
pub fn device_name_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    if standing != Standing::Now || !case.mine {
        return case.device_name.clone().map(|name| view! { <p>{name}</p> }).into_any();
    }
    let value = case.known_device.clone().unwrap_or_default();
    view! {
        <CaseForm action="record_device_name" number=case.line.number.clone()>
            <TextField id="device-name" name="name" label=words.say(message::CONSOLE_DEVICE_NAME_LABEL)
                hint=words.say(message::CONSOLE_DEVICE_NAME_HINT) value first=true />
            <button type="submit" class="button">{words.say(message::CONSOLE_DEVICE_NAME_BUTTON)}</button>
        </CaseForm>
    }
    .into_any()
}

/// The body of step 3.
pub fn key_id_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    if standing != Standing::Now || !case.mine {
        return case
            .key_id
            .clone()
            .map(|key_id| view! { <p class="code">{key_id}</p> })
            .into_any();
    }
    let hint = match case.known_key_id {
        Some(_) => message::CONSOLE_KEY_ID_KNOWN,
        None => message::CONSOLE_KEY_ID_HINT,
    };
    let value = case.known_key_id.clone().unwrap_or_default();
    view! {
        <SaidLine prefix="console-key-id" />
        <CaseForm action="record_key_id" number=case.line.number.clone()>
            <TextField id="key-id" name="typed" label=words.say(message::KEY_ID_LABEL) hint=words.say(hint) value takes=Takes::Code
                first=true />
            <button type="submit" class="button">{words.say(message::CONSOLE_KEY_ID_BUTTON)}</button>
        </CaseForm>
    }
    .into_any()
}
