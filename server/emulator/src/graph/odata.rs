//! Query options, and resources that are written member by member.

use serde_json::{Map, Value};
use url::form_urlencoded;

use super::filter::{Filter, Op};
use super::problem::Problem;

/// Something that Graph returns. Members are made one by one, so that filters and `$select` cost only what they ask for.
pub trait Resource {
    /// The member `name` (one of the collection's members), null where it has no value.
    fn member(&self, name: &str) -> Value;

    /// `@odata.type`, where the collection mixes types.
    fn odata_type(&self) -> Option<&'static str> {
        None
    }
}

/// What a collection or item supports.
pub struct Supports {
    /// The members, in the order they are written.
    pub members: &'static [&'static str],
    /// Paths that `$filter` may name, with their operators.
    pub filter: &'static [(&'static str, &'static [Op])],
    /// Other options by name, such as `$top`.
    pub options: &'static [&'static str],
}

/// The options of one call, checked against what is supported.
pub struct Options {
    /// `$select`: members in the collection's order; absent, all.
    pub select: Option<Vec<&'static str>>,
    /// `$filter`.
    pub filter: Filter,
    /// `$top`.
    pub top: Option<usize>,
    /// `$count=true`.
    pub count: bool,
    /// `$orderby`, as sent.
    pub order_by: Option<String>,
    /// `$expand`, as sent.
    pub expand: Option<String>,
    /// Items before this page, out of `$skiptoken`.
    pub offset: usize,
}

impl Options {
    /// Reads the query. An option that is not supported is an error (facts.md sections A and G).
    pub fn read(query: &str, supports: &Supports) -> Result<Self, Problem> {
        let (select, filter) = (None, Filter::default());
        let mut options = Self {
            select,
            filter,
            top: None,
            count: false,
            order_by: None,
            expand: None,
            offset: 0,
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            options.read_one(&name, &value, supports)?;
        }
        Ok(options)
    }

    fn read_one(&mut self, name: &str, value: &str, supports: &Supports) -> Result<(), Problem> {
        match name {
            "$select" => self.select = Some(selected(value, supports.members)?),
            "$filter" if !supports.filter.is_empty() => self.filter = Filter::parse(value, supports.filter)?,
            "$skiptoken" if supports.options.contains(&"$skiptoken") => self.offset = offset(value)?,
            _ if !name.starts_with('$') => {}
            _ if !supports.options.contains(&name) => {
                return Err(Problem::unsupported_query(&format!(
                    "Query option '{name}' is not supported for this resource."
                )));
            }
            "$top" => self.top = Some(top(value)?),
            "$count" => self.count = value == "true",
            "$orderby" => self.order_by = Some(value.to_owned()),
            "$expand" => self.expand = Some(value.to_owned()),
            _ => {
                return Err(Problem::unsupported_query(&format!(
                    "Query option '{name}' is not supported."
                )));
            }
        }
        Ok(())
    }

    /// A resource as JSON: the selected members, or all.
    pub fn json(&self, resource: &impl Resource, supports: &Supports) -> Map<String, Value> {
        let members = self.select.as_deref().unwrap_or(supports.members);
        let kind = resource
            .odata_type()
            .map(|kind| ("@odata.type".to_owned(), Value::from(kind)));
        kind.into_iter()
            .chain(members.iter().map(|name| ((*name).to_owned(), resource.member(name))))
            .collect()
    }
}

fn selected(value: &str, members: &'static [&'static str]) -> Result<Vec<&'static str>, Problem> {
    let asked: Vec<&str> = value.split(',').map(str::trim).collect();
    let unknown = asked
        .iter()
        .find(|name| !members.iter().any(|member| member.eq_ignore_ascii_case(name)));
    if let Some(name) = unknown {
        return Err(Problem::bad_request(&format!(
            "Parsing OData Select and Expand failed: Could not find a property named '{name}'."
        )));
    }
    Ok(members
        .iter()
        .copied()
        .filter(|member| asked.iter().any(|name| member.eq_ignore_ascii_case(name)))
        .collect())
}

fn top(value: &str) -> Result<usize, Problem> {
    match value.parse() {
        Ok(top @ 1..=999) => Ok(top),
        _ => Err(Problem::bad_request(
            "Invalid page size specified: it must be between 1 and 999.",
        )),
    }
}

/// A skip token is opaque to clients; here it is the number of items before the page, in hexadecimal with a mark.
pub fn skip_token(offset: usize) -> String {
    hex::encode(format!("rekey:{offset}"))
}

fn offset(token: &str) -> Result<usize, Problem> {
    let text = hex::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.and_then(|text| text.strip_prefix("rekey:")?.parse().ok())
        .ok_or_else(|| Problem::bad_request("Skip token is invalid."))
}
