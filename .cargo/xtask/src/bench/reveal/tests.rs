//! What is read from pages and metrics, and what is made of it.

use super::*;

const MILLI: Duration = Duration::from_millis(1);

fn metrics(count: usize) -> Metrics {
    Metrics(format!(
        "rekey_reveal_own_seconds{{quantile=\"0.5\"}} 0.004\nrekey_reveal_own_seconds{{quantile=\"0.95\"}} 0.009\n\
         rekey_reveal_own_seconds_count {count}\n\
         rekey_directory_seconds{{what=\"list_owned_devices\",quantile=\"0.5\"}} 0.001\n\
         rekey_directory_seconds{{what=\"list_keys\",quantile=\"0.5\"}} 0.002\n\
         rekey_directory_seconds{{what=\"read_key\",quantile=\"0.5\"}} 0.003\n"
    ))
}

#[test]
fn the_comparison_is_with_all_answers_that_one_reveal_waits_for() {
    let reveals = read(&metrics(REVEALS), 2, 2 * MILLI, 16 * MILLI).unwrap();
    let lines = reveals.lines();
    assert!(lines[0].ends_with("9000 µs"), "{}", lines[0]);
    assert!(lines[1].ends_with("8000 µs Rekey adds 0.50 of it"), "{}", lines[1]);
    assert!(
        lines[3].contains("list_keys × 2") && lines[3].ends_with("2000 µs each"),
        "{}",
        lines[3]
    );
    assert!(lines[5].ends_with("2000 µs Rekey adds 2.0 of them"), "{}", lines[5]);
    assert!(lines[6].ends_with("16000 µs Rekey's part is 0.25"), "{}", lines[6]);
}

#[test]
fn what_rekey_adds_has_a_budget_of_ten_milliseconds() {
    let mut reveals = read(&metrics(REVEALS), 2, MILLI, MILLI).unwrap();
    assert_eq!(reveals.measured()[0].value, 4_000);
    reveals.own = 10 * MILLI;
    assert!(!reveals.measured()[0].is_over());
    reveals.own += Duration::from_micros(1);
    assert!(reveals.measured()[0].is_over());
}

#[test]
fn a_reveal_that_the_server_has_not_timed_is_no_measurement() {
    assert!(read(&metrics(REVEALS - 1), 2, MILLI, MILLI).is_none());
    assert!(read(&Metrics(String::new()), 2, MILLI, MILLI).is_none());
}

#[test]
fn the_key_id_is_that_of_the_locked_pcs_screen() {
    let state = "{\"devices\":[{\"displayName\":\"OTHER\",\"screenKeyId\":\"1\"},\
        {\"displayName\":\"LAPTOP-ANNA\",\"locked\":true,\"screenKeyId\":\"2-a\",\"keys\":[]}]}";
    assert_eq!(screen_key_id(state).as_deref(), Some("2-a"));
    assert_eq!(screen_key_id("{}"), None);
}

#[test]
fn only_windows_pcs_have_keys_to_list() {
    let page = "<li data-windows=\"true\"><li data-windows=\"false\"><li data-windows=\"true\">";
    assert_eq!(windows_pcs(page), 2);
}

#[test]
fn the_median_is_the_middle_one_and_no_mean() {
    assert_eq!(median(vec![100 * MILLI, MILLI, 2 * MILLI]), 2 * MILLI);
}
