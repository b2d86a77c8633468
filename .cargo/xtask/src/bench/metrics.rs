//! What `/metrics` says, in Prometheus' text format.

use std::time::Duration;

/// The text of one visit to `/metrics`.
pub struct Metrics(pub String);

impl Metrics {
    /// The value of the sample with this name and exactly these labels, in any order.
    pub fn value(&self, name: &str, labels: &[(&str, &str)]) -> Option<f64> {
        self.0.lines().find_map(|line| {
            let (series, value) = line.rsplit_once(' ')?;
            let (found, said) = series.split_once('{').unwrap_or((series, "}"));
            let said: Vec<&str> = said.strip_suffix('}')?.split(',').filter(|label| !label.is_empty()).collect();
            let meant = |(name, value): &(&str, &str)| said.contains(&format!("{name}=\"{value}\"").as_str());
            let same = found == name && said.len() == labels.len() && labels.iter().all(meant);
            same.then(|| value.parse().ok())?
        })
    }

    /// A quantile of a summary in seconds, over the last minute or so. `None` when nothing was seen in that time: the
    /// exporter says 0 then.
    pub fn quantile(&self, name: &str, labels: &[(&str, &str)], quantile: &str) -> Option<Duration> {
        let labels = [labels, &[("quantile", quantile)]].concat();
        let seconds = self.value(name, &labels).filter(|seconds| *seconds > 0.0)?;
        Duration::try_from_secs_f64(seconds).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metrics() -> Metrics {
        Metrics(
            "# TYPE rekey_directory_seconds summary\n\
             rekey_directory_seconds{what=\"list_keys\",quantile=\"0.5\"} 0.0015\n\
             rekey_directory_seconds{what=\"read_key\",quantile=\"0.5\"} 0.0025\n\
             rekey_directory_seconds_count{what=\"list_keys\"} 120\n\n\
             rekey_reveal_own_seconds{quantile=\"0\"} 0.001\n\
             rekey_reveal_own_seconds{quantile=\"0.5\"} 0\n\
             rekey_reveal_own_seconds_count 60\n"
                .to_owned(),
        )
    }

    #[test]
    fn a_sample_is_found_by_its_name_and_all_its_labels() {
        let metrics = metrics();
        assert_eq!(metrics.value("rekey_reveal_own_seconds_count", &[]), Some(60.0));
        let labels = [("quantile", "0.5"), ("what", "read_key")];
        assert_eq!(metrics.value("rekey_directory_seconds", &labels), Some(0.0025));
        assert_eq!(metrics.value("rekey_directory_seconds", &[("quantile", "0.5")]), None);
        assert_eq!(metrics.value("rekey_reveal_own_seconds", &[]), None);
    }

    #[test]
    fn a_quantile_of_nothing_is_none_and_not_zero() {
        let metrics = metrics();
        let median = metrics.quantile("rekey_directory_seconds", &[("what", "list_keys")], "0.5");
        assert_eq!(median, Some(Duration::from_micros(1500)));
        assert_eq!(metrics.quantile("rekey_reveal_own_seconds", &[], "0.5"), None);
    }
}
