//! Collections, page by page (facts.md section G).

use serde_json::{Map, Value};
use url::form_urlencoded;

use super::answer::Answer;
use super::call::Call;
use super::odata::{Options, Resource, Supports, skip_token};

/// The page that the options ask for, of those `items` that pass their filter, with the address of the next.
pub fn collection<R: Resource>(
    call: &Call,
    (options, supports): (&Options, &Supports),
    items: impl Iterator<Item = R>,
    page_size: usize,
) -> Answer {
    let size = options.top.unwrap_or(usize::MAX).min(page_size.max(1));
    let mut passing = items.filter(|item| options.filter.passes(item)).skip(options.offset);
    let value: Vec<Value> = passing
        .by_ref()
        .take(size)
        .map(|item| Value::Object(options.json(&item, supports)))
        .collect();
    let mut body = Map::new();
    body.insert("@odata.context".into(), context(call, options).into());
    let more = passing.next().is_some();
    if options.count {
        let rest = passing.count() + usize::from(more);
        body.insert("@odata.count".into(), (options.offset + value.len() + rest).into());
    }
    if more {
        body.insert("@odata.nextLink".into(), next_link(call, options.offset + value.len()).into());
    }
    body.insert("value".into(), value.into());
    Answer::ok(Value::Object(body))
}

/// One resource.
pub fn item(call: &Call, options: &Options, supports: &Supports, resource: &impl Resource) -> Answer {
    let mut body = Map::new();
    body.insert("@odata.context".into(), format!("{}/$entity", context(call, options)).into());
    body.extend(options.json(resource, supports));
    Answer::ok(Value::Object(body))
}

/// `@odata.context`; its exact text is UNCONFIRMED in facts.md section A.
pub fn context(call: &Call, options: &Options) -> String {
    let members = options
        .select
        .as_ref()
        .map(|names| format!("({})", names.join(",")))
        .unwrap_or_default();
    call.address(&format!("/$metadata#{}{members}", call.path.trim_start_matches('/')))
}

fn next_link(call: &Call, offset: usize) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(call.query.as_bytes()).filter(|(name, _)| name != "$skiptoken") {
        query.append_pair(&name, &value);
    }
    query.append_pair("$skiptoken", &skip_token(offset));
    call.address(&format!("{}?{}", call.path, query.finish()))
}
