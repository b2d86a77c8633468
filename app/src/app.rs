//! Which page answers which path, and the frame that all pages share.

use domain::failure::Failure;
use domain::rights::Right;
use leptos::prelude::*;
use leptos::server_fn::error::ServerFnUrlError;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

use crate::answer::Answer;
use crate::desk::{PageError, try_desk};
use crate::embedded::embedded;
use crate::pages::accessibility::AccessibilityPage;
use crate::pages::activity::ActivityPage;
use crate::pages::audit::{AuditPage, RecordPage};
use crate::pages::brand::Brand;
use crate::pages::cause::CausePage;
use crate::pages::device::DevicePage;
use crate::pages::devices::DevicesPage;
use crate::pages::embed::EmbedPage;
use crate::pages::failure::{FailurePage, failure_view};
use crate::pages::frame::{FrameNav, Telling};
use crate::pages::helpdesk::{CasePage, HelpdeskPage};
use crate::pages::hidden::HiddenPage;
use crate::pages::incidents::{IncidentPage, IncidentsPage, NewIncidentPage};
use crate::pages::install::{InstallPage, OfflinePage};
use crate::pages::key::KeyPage;
use crate::pages::kiosk::{
    self, EnrolPage, KioskFrame, KioskKeyIdPage, KioskKeyPage, KioskPhonePage, KioskStartPage, StationCodePage, StationsPage,
    StillHerePage,
};
use crate::pages::language_list::LanguageList;
use crate::pages::notice::NoticePage;
use crate::pages::orders::OrdersPage;
use crate::pages::read_out::ReadOutPage;
use crate::pages::readiness::{OwnReadinessPage, ReadinessPage, ReadinessRunPage};
use crate::pages::start::StartPage;
use crate::pages::stuck::StuckPage;
use crate::pages::verify::VerifyPage;
use crate::pages::waiting::WaitingPage;
use crate::request::{is_below, request_path};
use crate::words::{Message, message, words};

/// The whole body.
#[component]
pub fn App() -> impl IntoView {
    let words = words();
    let station = kiosk::station();
    let page = match use_context::<Answer>() {
        Some(Answer::Failure(failure)) => view! { <FailurePage failure /> }.into_any(),
        Some(Answer::Waiting) => view! { <WaitingPage /> }.into_any(),
        Some(Answer::Key(key)) if station.is_some() => view! { <KioskKeyPage key_view=key /> }.into_any(),
        Some(Answer::Form(said)) if station.is_some() => view! { <KioskKeyIdPage said /> }.into_any(),
        Some(Answer::KioskKey(form)) => view! { <KioskKeyIdPage form /> }.into_any(),
        Some(Answer::StationCode(code)) => view! { <StationCodePage code /> }.into_any(),
        Some(Answer::StationCodeRefused) => view! { <EnrolPage refused=true /> }.into_any(),
        Some(Answer::KioskPhoneWaits) => view! { <KioskPhonePage not_yet=true /> }.into_any(),
        Some(Answer::Key(key)) => view! { <KeyPage key_view=key /> }.into_any(),
        Some(Answer::ReadOut(read_out)) => view! { <ReadOutPage read_out /> }.into_any(),
        Some(Answer::Form(form)) => match form.device.clone() {
            Some(device) => view! { <DevicePage device said=form /> }.into_any(),
            None => view! { <DevicesPage said=form /> }.into_any(),
        },
        Some(Answer::Embed(answer)) => view! { <EmbedPage answer /> }.into_any(),
        None => match failed_action() {
            Some(error) => failure_view(&error),
            None => view! { <Pages /> }.into_any(),
        },
    };
    if let Some(station) = station {
        return view! { <KioskFrame station>{page}</KioskFrame> }.into_any();
    }
    if let Some(frame) = embedded() {
        return view! { <FrameNav /><main id="content" tabindex="-1" aria-label=words.say(message::PRODUCT)>{page}</main><Telling frame /> }.into_any();
    }
    // The small windows that belong to a frame lead nowhere else.
    if let Some(Answer::Embed(_)) = use_context::<Answer>() {
        return view! { <main id="content" tabindex="-1">{page}</main> }.into_any();
    }
    view! {
        <a class="skip" href="#content">{words.say(message::SKIP)}</a>
        <Header />
        <main id="content" tabindex="-1">{page}</main>
        <Footer />
    }
    .into_any()
}

/// What an action that was posted without JavaScript has failed with: the framework sends the browser back with it in the address.
fn failed_action() -> Option<PageError> {
    let parts = use_context::<http::request::Parts>()?;
    let query = url::form_urlencoded::parse(parts.uri.query()?.as_bytes());
    let error = query.into_iter().find(|(name, _)| name == "__err")?.1;
    Some(ServerFnUrlError::<PageError>::decode_err(&error))
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
                <Route path=path!("/accessibility") view=AccessibilityPage ssr=SsrMode::Async />
                <Route path=path!("/install") view=InstallPage ssr=SsrMode::Async />
                <Route path=path!("/offline") view=OfflinePage ssr=SsrMode::Async />
                <Route path=path!("/cause/:cause") view=CausePage ssr=SsrMode::Async />
                <Route path=path!("/notice") view=NoticePage ssr=SsrMode::Async />
                <Route path=path!("/stuck/:situation") view=StuckPage ssr=SsrMode::Async />
                <Route path=path!("/verify") view=VerifyPage ssr=SsrMode::Async />
                <Route path=path!("/helpdesk") view=HelpdeskPage ssr=SsrMode::Async />
                <Route path=path!("/helpdesk/cases/:number") view=CasePage ssr=SsrMode::Async />
                <Route path=path!("/rotation") view=OrdersPage ssr=SsrMode::Async />
                <Route path=path!("/audit") view=AuditPage ssr=SsrMode::Async />
                <Route path=path!("/audit/records/:seq") view=RecordPage ssr=SsrMode::Async />
                <Route path=path!("/incidents") view=IncidentsPage ssr=SsrMode::Async />
                <Route path=path!("/incidents/new") view=NewIncidentPage ssr=SsrMode::Async />
                <Route path=path!("/incidents/:number") view=IncidentPage ssr=SsrMode::Async />
                <Route path=path!("/kiosk") view=KioskStartPage ssr=SsrMode::Async />
                <Route path=path!("/kiosk/enrol") view=|| view! { <EnrolPage /> } ssr=SsrMode::Async />
                <Route path=path!("/kiosk/phone") view=|| view! { <KioskPhonePage /> } ssr=SsrMode::Async />
                <Route path=path!("/kiosk/still-here") view=StillHerePage ssr=SsrMode::Async />
                <Route path=path!("/kiosk/key") view=|| view! { <KioskKeyIdPage /> } ssr=SsrMode::Async />
                <Route path=path!("/kiosk/stations") view=StationsPage ssr=SsrMode::Async />
                <Route path=path!("/readiness") view=ReadinessPage ssr=SsrMode::Async />
                <Route path=path!("/readiness/mine") view=OwnReadinessPage ssr=SsrMode::Async />
                <Route path=path!("/readiness/runs/:number") view=ReadinessRunPage ssr=SsrMode::Async />
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
            <Brand />
            {viewer.map(|viewer| view! {
                <nav class="nav">
                    <a href="/devices" aria-current=current("/devices")>{words.say(message::NAV_DEVICES)}</a>
                    <a href="/activity" aria-current=current("/activity")>{words.say(message::NAV_ACTIVITY)}</a>
                    {STAFF_PAGES.into_iter().filter(|(_, right, _)| viewer.may(*right)).map(|(path, _, name)| view! {
                        <a href=path aria-current=current(path)>{words.say(name)}</a>
                    }).collect_view()}
                    <form method="post" action="/auth/sign-out">
                        <button type="submit" class="plain">{words.say(message::NAV_SIGN_OUT)}</button>
                    </form>
                </nav>
                <p class="who">{words.say_with(message::SIGNED_IN_AS, [("name", viewer.user_principal_name.into())])}</p>
            })}
        </header>
    }
}

/// The pages for roles, in the order of the navigation.
const STAFF_PAGES: [(&str, Right, Message); 6] = [
    ("/helpdesk", Right::UseConsole, message::NAV_HELPDESK),
    ("/rotation", Right::SeeOrders, message::NAV_ROTATION),
    ("/audit", Right::ReadAudit, message::NAV_AUDIT),
    ("/incidents", Right::HandleIncidents, message::NAV_INCIDENTS),
    ("/readiness", Right::SeeReadiness, message::NAV_READINESS),
    ("/kiosk/stations", Right::ManageStations, message::NAV_STATIONS),
];

/// The page itself, or one below it.
fn current(path: &str) -> Option<&'static str> {
    is_below(&request_path(), path).then_some("page")
}

#[component]
fn Footer() -> impl IntoView {
    let back = match use_context::<Answer>() {
        None => request_path(),
        Some(_) => "/devices".to_owned(),
    };
    view! {
        <footer class="bottom">
            <LanguageList back />
            <p><a href="/accessibility">{words().say(message::ACCESSIBILITY_LINK)}</a></p>
        </footer>
    }
}
