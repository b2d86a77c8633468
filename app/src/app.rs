//! Which page answers which path, and the frame that all pages share.

use domain::failure::Failure;
use leptos::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

use crate::answer::Answer;
use crate::desk::try_desk;
use crate::icons::Mark;
use crate::pages::activity::ActivityPage;
use crate::pages::device::DevicePage;
use crate::pages::devices::DevicesPage;
use crate::pages::failure::FailurePage;
use crate::pages::hidden::HiddenPage;
use crate::pages::key::KeyPage;
use crate::pages::start::StartPage;
use crate::pages::waiting::WaitingPage;
use crate::request::request_path;
use crate::words::{Language, Words, message, words};

/// The whole body.
#[component]
pub fn App() -> impl IntoView {
    let words = words();
    let page = match use_context::<Answer>() {
        Some(Answer::Failure(failure)) => view! { <FailurePage failure /> }.into_any(),
        Some(Answer::Waiting) => view! { <WaitingPage /> }.into_any(),
        Some(Answer::Key(key)) => view! { <KeyPage key_view=key /> }.into_any(),
        Some(Answer::Form(form)) => match form.device.clone() {
            Some(device) => view! { <DevicePage device said=form /> }.into_any(),
            None => view! { <DevicesPage said=form /> }.into_any(),
        },
        None => view! { <Pages /> }.into_any(),
    };
    view! {
        <a class="skip" href="#content">{words.say(message::SKIP)}</a>
        <Header />
        <main id="content" tabindex="-1">{page}</main>
        <Footer />
    }
}

/// The pages by path. Each waits for its data: without JavaScript nothing could come later.
#[component]
fn Pages() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=|| view! { <FailurePage failure=Failure::NoSuchPage /> }>
                <Route path=path!("/") view=StartPage ssr=SsrMode::Async />
                <Route path=path!("/devices") view=|| view! { <DevicesPage /> } ssr=SsrMode::Async />
                <Route path=path!("/devices/:device") view=|| view! { <DevicePage /> } ssr=SsrMode::Async />
                <Route path=path!("/activity") view=ActivityPage ssr=SsrMode::Async />
                <Route path=path!("/hidden") view=HiddenPage ssr=SsrMode::Async />
            </Routes>
        </Router>
    }
}

#[component]
fn Header() -> impl IntoView {
    let words = words();
    let viewer = try_desk().and_then(|desk| desk.viewer());
    view! {
        <header class="top">
            <a class="brand" href="/"><Mark />{words.say(message::PRODUCT)}</a>
            {viewer.map(|viewer| view! {
                <nav class="nav">
                    <a href="/devices" aria-current=current("/devices")>{words.say(message::NAV_DEVICES)}</a>
                    <a href="/activity" aria-current=current("/activity")>{words.say(message::NAV_ACTIVITY)}</a>
                    <form method="post" action="/auth/sign-out">
                        <button type="submit" class="plain">{words.say(message::NAV_SIGN_OUT)}</button>
                    </form>
                </nav>
                <p class="who">{words.say_with(message::SIGNED_IN_AS, [("name", viewer.user_principal_name.into())])}</p>
            })}
        </header>
    }
}

fn current(path: &str) -> Option<&'static str> {
    (request_path() == path).then_some("page")
}

#[component]
fn Footer() -> impl IntoView {
    let back = match use_context::<Answer>() {
        None => request_path(),
        Some(_) => "/devices".to_owned(),
    };
    let now = words();
    let languages = Language::ALL.map(|language| {
        let name = Words(language).say(message::LANGUAGE_NAME);
        view! {
            <button type="submit" name="to" value=language.tag() lang=language.tag() aria-pressed=(language == now.0).to_string()>
                {name}
            </button>
        }
    });
    view! {
        <footer class="bottom">
            <form method="post" action="/language" class="languages" aria-label=now.say(message::LANGUAGE_CHOOSE)>
                <input type="hidden" name="back" value=back />
                {languages.collect_view()}
            </form>
        </footer>
    }
}
