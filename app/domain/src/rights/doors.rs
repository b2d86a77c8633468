//! The doors: every route and server function, and what it takes to pass. What is not listed does not open.

use crate::rights::{self, Right, Role};

/// What a door asks of who comes through.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// A session.
    Session,
    /// A session with a role that has this right.
    Right(Right),
}

/// The methods that Rekey answers. `HEAD` passes where `GET` does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
}

/// One door.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Door {
    /// The method.
    pub method: Method,
    /// The path; a segment in braces stands for any one segment.
    pub path: &'static str,
    /// What it asks.
    pub needs: Needs,
}

const fn get(path: &'static str, needs: Needs) -> Door {
    Door {
        method: Method::Get,
        path,
        needs,
    }
}

const fn post(path: &'static str, needs: Needs) -> Door {
    Door {
        method: Method::Post,
        path,
        needs,
    }
}

/// All doors. Pages that lead a person to the sign-in by themselves ask for nothing here: what they show asks the desk.
pub const DOORS: &[Door] = &[
    get("/", Needs::Nothing),
    get("/hidden", Needs::Nothing),
    get("/auth/sign-in", Needs::Nothing),
    get("/auth/callback", Needs::Nothing),
    get("/auth/sign-out", Needs::Nothing),
    post("/auth/sign-out", Needs::Nothing),
    post("/language", Needs::Nothing),
    // In the frame of a portal.
    get("/embed", Needs::Nothing),
    get("/embed/sign-in", Needs::Nothing),
    get("/embed/done", Needs::Nothing),
    post("/embed/session", Needs::Nothing),
    get("/embed/arrived", Needs::Nothing),
    post("/embed/ask", Needs::Session),
    post("/embed/confirm", Needs::Nothing),
    post("/embed/confirmed", Needs::Nothing),
    get("/notice", Needs::Session),
    post("/notice/accept", Needs::Session),
    // A person's own.
    get("/devices", Needs::Session),
    get("/devices/{device}", Needs::Session),
    post("/api/list_devices", Needs::Session),
    get("/reveal", Needs::Nothing),
    post("/reveal", Needs::Session),
    post("/reveal/extend", Needs::Session),
    get("/cause/{cause}", Needs::Nothing),
    get("/accessibility", Needs::Nothing),
    get("/install", Needs::Nothing),
    get("/offline", Needs::Nothing),
    get("/activity", Needs::Session),
    get("/activity/live", Needs::Session),
    post("/api/list_activity", Needs::Session),
    post("/api/report_not_me", Needs::Session),
    get("/stuck/{situation}", Needs::Session),
    post("/api/open_own_case", Needs::Session),
    get("/verify", Needs::Session),
    post("/api/asked_of_me", Needs::Session),
    post("/api/show_code", Needs::Session),
    post("/api/current_code", Needs::Session),
    post("/api/confirm_as_manager", Needs::Session),
    get("/readiness/mine", Needs::Session),
    post("/api/own_readiness", Needs::Session),
    post("/api/own_key_ids", Needs::Session),
    // The helpdesk console.
    get("/helpdesk", Needs::Right(Right::UseConsole)),
    get("/helpdesk/cases/{number}", Needs::Right(Right::UseConsole)),
    post("/helpdesk/cases/{number}/reveal", Needs::Right(Right::UseConsole)),
    post("/api/list_cases", Needs::Right(Right::UseConsole)),
    post("/api/find_case", Needs::Right(Right::UseConsole)),
    post("/api/go_to_case", Needs::Right(Right::UseConsole)),
    post("/api/open_case", Needs::Right(Right::UseConsole)),
    post("/api/take_case", Needs::Right(Right::UseConsole)),
    post("/api/choose_caller", Needs::Right(Right::UseConsole)),
    post("/api/choose_opener", Needs::Right(Right::UseConsole)),
    post("/api/check_caller", Needs::Right(Right::UseConsole)),
    post("/api/record_device_name", Needs::Right(Right::UseConsole)),
    post("/api/record_key_id", Needs::Right(Right::UseConsole)),
    post("/api/ask_key_id_again", Needs::Right(Right::UseConsole)),
    post("/api/locate", Needs::Right(Right::UseConsole)),
    post("/api/give_reason", Needs::Right(Right::UseConsole)),
    post("/api/ask_approval", Needs::Right(Right::UseConsole)),
    post("/api/answer_approval", Needs::Right(Right::Approve)),
    post("/api/close_case", Needs::Right(Right::UseConsole)),
    // Rotation orders.
    get("/rotation", Needs::Right(Right::SeeOrders)),
    post("/api/list_orders", Needs::Right(Right::SeeOrders)),
    post("/api/count_overdue", Needs::Right(Right::SeeOrders)),
    post("/api/order_rotation", Needs::Right(Right::OrderRotation)),
    post("/api/decide_order", Needs::Right(Right::OrderRotation)),
    // The records.
    get("/audit", Needs::Right(Right::ReadAudit)),
    get("/audit/records/{seq}", Needs::Right(Right::ReadAudit)),
    get("/audit/export", Needs::Right(Right::ExportAudit)),
    post("/api/search_records", Needs::Right(Right::ReadAudit)),
    post("/api/find_record", Needs::Right(Right::ReadAudit)),
    // Incidents.
    get("/incidents", Needs::Right(Right::HandleIncidents)),
    get("/incidents/new", Needs::Right(Right::HandleIncidents)),
    get("/incidents/{number}", Needs::Right(Right::HandleIncidents)),
    get("/incidents/{number}/report", Needs::Right(Right::HandleIncidents)),
    post("/api/list_incidents", Needs::Right(Right::HandleIncidents)),
    post("/api/find_incident", Needs::Right(Right::HandleIncidents)),
    post("/api/open_incident", Needs::Right(Right::HandleIncidents)),
    post("/api/start_incident_rotation", Needs::Right(Right::HandleIncidents)),
    post("/api/stop_incident_rotation", Needs::Right(Right::HandleIncidents)),
    post("/api/add_finding", Needs::Right(Right::HandleIncidents)),
    post("/api/close_incident", Needs::Right(Right::HandleIncidents)),
    // Readiness.
    get("/readiness", Needs::Right(Right::SeeReadiness)),
    get("/readiness/runs/{number}", Needs::Right(Right::SeeReadiness)),
    get("/readiness/runs/{number}/export", Needs::Right(Right::SeeReadiness)),
    get("/readiness/files/{file}", Needs::Right(Right::SeeReadiness)),
    post("/api/list_readiness_runs", Needs::Right(Right::SeeReadiness)),
    post("/api/find_readiness_run", Needs::Right(Right::SeeReadiness)),
    post("/api/check_readiness", Needs::Right(Right::RunReadiness)),
    // Kiosk stations.
    get("/kiosk", Needs::Nothing),
    get("/kiosk/enrol", Needs::Nothing),
    post("/kiosk/enrol", Needs::Nothing),
    get("/kiosk/phone", Needs::Nothing),
    post("/kiosk/phone", Needs::Nothing),
    get("/kiosk/phone/state", Needs::Nothing),
    post("/kiosk/phone/arrived", Needs::Nothing),
    get("/kiosk/still-here", Needs::Nothing),
    get("/kiosk/finish", Needs::Nothing),
    post("/kiosk/finish", Needs::Nothing),
    get("/kiosk/key", Needs::Session),
    post("/kiosk/keypad", Needs::Session),
    post("/kiosk/here", Needs::Session),
    get("/kiosk/stations", Needs::Right(Right::ManageStations)),
    post("/kiosk/stations", Needs::Right(Right::ManageStations)),
    post("/kiosk/stations/{number}/code", Needs::Right(Right::ManageStations)),
    post("/api/list_stations", Needs::Right(Right::ManageStations)),
    post("/api/revoke_station", Needs::Right(Right::ManageStations)),
];

/// The door that a request stands at.
pub fn find(method: Method, path: &str) -> Option<&'static Door> {
    DOORS.iter().find(|door| door.method == method && fits(door.path, path))
}

fn fits(pattern: &str, path: &str) -> bool {
    let mut pattern = pattern.split('/');
    let mut path = path.split('/');
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(expected), Some(found)) if expected == found || (expected.starts_with('{') && !found.is_empty()) => {}
            _ => return false,
        }
    }
}

/// Why a door stays shut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shut {
    /// Nobody is signed in.
    SignedOut,
    /// None of the roles has the right.
    NotPermitted(Right),
}

impl Door {
    /// Lets somebody with these roles through; `None` is nobody.
    ///
    /// # Errors
    /// Why not.
    pub fn open(&self, roles: Option<&[Role]>) -> Result<(), Shut> {
        match (self.needs, roles) {
            (Needs::Nothing, _) | (Needs::Session, Some(_)) => Ok(()),
            (Needs::Session | Needs::Right(_), None) => Err(Shut::SignedOut),
            (Needs::Right(right), Some(roles)) if rights::has(roles, right) => Ok(()),
            (Needs::Right(right), Some(_)) => Err(Shut::NotPermitted(right)),
        }
    }
}
