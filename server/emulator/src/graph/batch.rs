//! `$batch`: up to twenty calls of one version in one (facts.md section G).

use std::collections::{HashMap, HashSet};

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::Graph;
use super::answer::Answer;
use super::call::Call;
use super::problem::Problem;

/// Items of a batch at most.
const LIMIT: usize = 20;

#[derive(Deserialize)]
struct Batch {
    requests: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    id: String,
    method: String,
    url: String,
    #[serde(default)]
    headers: HashMap<String, String>,
    #[serde(default)]
    body: Option<Value>,
    #[serde(default)]
    depends_on: Vec<String>,
}

/// Answers a batch: 200 whatever its items do, unless the batch itself is wrong.
pub async fn answer(graph: &Graph, call: &Call) -> Answer {
    let known = call.caller.known(&*graph.tenant.read().await);
    let items = match known.and_then(|()| read(call)) {
        Ok(items) => items,
        Err(problem) => return problem.answer(call, &*graph.tenant.read().await),
    };
    let mut succeeded: HashMap<String, bool> = HashMap::new();
    let mut responses = Vec::new();
    for item in in_order(items) {
        let ready = item.depends_on.iter().all(|id| succeeded.get(id) == Some(&true));
        let answer = if ready {
            one(graph, call, &item).await
        } else {
            failed_dependency()
        };
        succeeded.insert(item.id.clone(), answer.status.is_success());
        responses.push(response(&item.id, answer));
    }
    Answer::ok(json!({ "responses": responses }))
}

async fn one(graph: &Graph, batch: &Call, item: &Item) -> Answer {
    let mut headers = HeaderMap::new();
    for (name, value) in &item.headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    if !headers.contains_key("user-agent")
        && let Some(agent) = batch.headers.get("user-agent")
    {
        headers.insert("user-agent", agent.clone());
    }
    let (path, query) = item.url.split_once('?').unwrap_or((&item.url, ""));
    let path = format!("/{}", path.trim_start_matches('/'));
    let struck = graph
        .faults
        .strike(&format!("{} /{}{path}{}", item.method, batch.version.name(), question(query)));
    if let Some(answer) = struck.and_then(|fault| fault.answer()) {
        return answer;
    }
    let method = item.method.to_uppercase().parse().unwrap_or(Method::TRACE);
    let who = (batch.caller.clone(), graph.request_id());
    let body = item.body.as_ref().map(ToString::to_string).unwrap_or_default();
    graph
        .answer(&Call::new(batch.version, method, (&path, query), headers, who, &batch.base_url).with_body(body.into()))
        .await
}

fn question(query: &str) -> String {
    if query.is_empty() {
        String::new()
    } else {
        format!("?{query}")
    }
}

fn read(call: &Call) -> Result<Vec<Item>, Problem> {
    let batch: Batch = call.json()?;
    let items = batch.requests;
    if items.is_empty() || items.len() > LIMIT {
        return Err(Problem::bad_request(&format!(
            "Number of batch request steps must be between 1 and {LIMIT}."
        )));
    }
    let mut before = HashSet::new();
    for item in &items {
        if item.id.is_empty() || !before.insert(item.id.as_str()) {
            return Err(Problem::bad_request("Request Id is missing or not unique."));
        }
        if item.url.contains("://") || item.url.trim_start_matches('/').starts_with("$batch") {
            return Err(Problem::bad_request("Invalid request URI."));
        }
    }
    if items
        .iter()
        .flat_map(|item| &item.depends_on)
        .any(|id| !before.contains(id.as_str()))
    {
        return Err(Problem::bad_request("Invalid dependsOn: no such request."));
    }
    Ok(items)
}

/// Each item after those it depends on; items that wait for one another come last and fail.
fn in_order(mut waiting: Vec<Item>) -> Vec<Item> {
    let mut ordered: Vec<Item> = Vec::with_capacity(waiting.len());
    while let Some(next) = waiting
        .iter()
        .position(|item| item.depends_on.iter().all(|id| ordered.iter().any(|done| done.id == *id)))
    {
        ordered.push(waiting.remove(next));
    }
    ordered.extend(waiting);
    ordered
}

fn failed_dependency() -> Answer {
    let error = json!({ "error": { "code": "FailedDependency", "message": "A request that this one depends on has failed." } });
    Answer::json(StatusCode::FAILED_DEPENDENCY, error)
}

fn response(id: &str, answer: Answer) -> Value {
    let mut headers = Map::new();
    if answer.body.is_some() {
        headers.insert("Content-Type".into(), "application/json".into());
    }
    headers.extend(answer.headers.into_iter().map(|(name, value)| (name, value.into())));
    let mut response = Map::new();
    response.insert("id".into(), id.into());
    response.insert("status".into(), answer.status.as_u16().into());
    response.insert("headers".into(), headers.into());
    if let Some(body) = answer.body {
        response.insert("body".into(), body);
    }
    Value::Object(response)
}
