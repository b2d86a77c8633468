//! `$filter`: comparisons joined by `and` and, for some, by `or`, as far as facts.md documents them for each collection.

use std::sync::LazyLock;

use jiff::Timestamp;
use regex::Regex;
use serde_json::Value;

use super::odata::Resource;
use super::problem::Problem;

/// Operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// `eq`.
    Eq,
    /// `ge`.
    Ge,
    /// `le`.
    Le,
    /// `startswith(path,'text')`.
    StartsWith,
    /// `list/any(x: x/member eq 'text')`, on the path `list/member`.
    AnyEq,
    /// Not a comparison: those of the path may be joined by `or`.
    Or,
}

/// A literal.
#[derive(Clone, Debug, PartialEq)]
enum Literal {
    Text(String),
    Time(Timestamp),
    Bool(bool),
    Null,
}

#[derive(Clone, Debug)]
struct Term {
    path: &'static str,
    op: Op,
    literal: Literal,
}

/// Conjunctions of comparisons, one of which must hold; without any, everything passes.
#[derive(Clone, Debug, Default)]
pub struct Filter(Vec<Vec<Term>>);

static ANY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(\w+)/any\(\s*(\w+)\s*:\s*(\w+)/(\w+)\s+eq\s+(.+)\)$").expect("a constant pattern"));
static STARTS_WITH: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?i:startswith)\(\s*([\w/]+)\s*,\s*(.+)\)$").expect("a constant pattern"));
static COMPARISON: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^([\w/]+)\s+(eq|ge|le)\s+(.+)$").expect("a constant pattern"));

impl Filter {
    /// Reads a filter whose paths and operators must be among `supported`.
    pub fn parse(text: &str, supported: &'static [(&'static str, &'static [Op])]) -> Result<Self, Problem> {
        let alternatives = parts(text, " or ");
        let joined = alternatives.len() > 1;
        let conjunction = |text| -> Result<Vec<Term>, Problem> {
            parts(text, " and ")
                .into_iter()
                .map(|term| Term::parse(term, supported, joined))
                .collect()
        };
        alternatives.into_iter().map(conjunction).collect::<Result<_, _>>().map(Self)
    }

    /// Whether `resource` passes.
    pub fn passes(&self, resource: &impl Resource) -> bool {
        self.0.is_empty() || self.0.iter().any(|terms| terms.iter().all(|term| term.passes(resource)))
    }

    /// The text that `path` must equal, where there is such a comparison: collections find by it without looking at all.
    pub fn equal_to(&self, path: &str) -> Option<&str> {
        let [terms] = self.0.as_slice() else { return None };
        terms.iter().find_map(|term| match &term.literal {
            Literal::Text(text) if term.op == Op::Eq && term.path == path => Some(text.as_str()),
            _ => None,
        })
    }
}

impl Term {
    fn parse(text: &str, supported: &'static [(&'static str, &'static [Op])], joined: bool) -> Result<Self, Problem> {
        let (path, op, literal) = read(text).ok_or_else(|| invalid(text))?;
        let literal = Literal::parse(literal).ok_or_else(|| invalid(text))?;
        let path = supported
            .iter()
            .find(|(name, ops)| name.eq_ignore_ascii_case(&path) && ops.contains(&op) && (!joined || ops.contains(&Op::Or)));
        let (path, _) = path.ok_or_else(|| Problem::unsupported_query("The filter is not supported for this resource."))?;
        Ok(Self { path, op, literal })
    }

    fn passes(&self, resource: &impl Resource) -> bool {
        let mut names = self.path.split('/');
        let mut value = resource.member(names.next().unwrap_or_default());
        for name in names {
            value = match value {
                Value::Array(items) => Value::Array(items.into_iter().map(|mut item| item[name].take()).collect()),
                mut object => object[name].take(),
            };
        }
        match (self.op, &value) {
            (Op::AnyEq, Value::Array(values)) => values.iter().any(|value| self.literal.equals(value)),
            (Op::Eq, value) => self.literal.equals(value),
            (Op::StartsWith, Value::String(text)) => self.literal.begins(text),
            (Op::Ge, value) => self.literal.order(value).is_some_and(std::cmp::Ordering::is_ge),
            (Op::Le, value) => self.literal.order(value).is_some_and(std::cmp::Ordering::is_le),
            _ => false,
        }
    }
}

impl Literal {
    fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "true" => Some(Self::Bool(true)),
            "false" => Some(Self::Bool(false)),
            "null" => Some(Self::Null),
            quoted if quoted.len() >= 2 && quoted.starts_with('\'') && quoted.ends_with('\'') => {
                let inner = &quoted[1..quoted.len() - 1];
                let text = inner.replace("''", "\u{0}");
                (!text.contains('\'')).then(|| Self::Text(text.replace('\u{0}', "'")))
            }
            bare => bare.parse().ok().map(Self::Time),
        }
    }

    fn equals(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text(wanted), Value::String(text)) => wanted.eq_ignore_ascii_case(text),
            (Self::Bool(wanted), Value::Bool(is)) => wanted == is,
            (Self::Null, Value::Null) => true,
            (Self::Time(_), _) => self.order(value).is_some_and(std::cmp::Ordering::is_eq),
            _ => false,
        }
    }

    fn begins(&self, text: &str) -> bool {
        let Self::Text(wanted) = self else { return false };
        text.to_lowercase().starts_with(&wanted.to_lowercase())
    }

    /// How the value stands to this literal, both being times.
    fn order(&self, value: &Value) -> Option<std::cmp::Ordering> {
        let Self::Time(wanted) = self else { return None };
        value.as_str()?.parse::<Timestamp>().ok().map(|at| at.cmp(wanted))
    }
}

fn read(text: &str) -> Option<(String, Op, &str)> {
    if let Some(parts) = ANY.captures(text) {
        let (_, [list, variable, used, member, literal]) = parts.extract();
        return (variable == used).then(|| (format!("{list}/{member}"), Op::AnyEq, literal));
    }
    if let Some(parts) = STARTS_WITH.captures(text) {
        let (_, [path, literal]) = parts.extract();
        return Some((path.to_owned(), Op::StartsWith, literal));
    }
    let (_, [path, op, literal]) = COMPARISON.captures(text)?.extract();
    let op = match op {
        "eq" => Op::Eq,
        "ge" => Op::Ge,
        _ => Op::Le,
    };
    Some((path.to_owned(), op, literal))
}

/// The parts between joints that stand outside quotes.
fn parts<'a>(text: &'a str, joint: &str) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (position, sign) in text.char_indices() {
        quoted ^= sign == '\'';
        if !quoted && position >= start && text[position..].starts_with(joint) {
            parts.push(text[start..position].trim());
            start = position + joint.len();
        }
    }
    parts.push(text[start..].trim());
    parts
}

fn invalid(text: &str) -> Problem {
    Problem::bad_request(&format!("Invalid filter clause: '{text}'."))
}
