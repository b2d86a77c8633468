//! WHERE clauses from what is asked for. Only what is asked for stands in them, so that each question finds its index; values are
//! bound, never written in.

/// The conditions that are asked for, joined; one that always holds where nothing is.
pub(crate) fn conditions(all: &[(bool, &'static str)]) -> String {
    let asked = all.iter().filter(|(is_asked, _)| *is_asked).map(|(_, condition)| *condition);
    let asked: Vec<&str> = asked.collect();
    if asked.is_empty() {
        "true".to_owned()
    } else {
        asked.join(" AND ")
    }
}
