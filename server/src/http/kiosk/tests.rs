use super::{Press, pressed};

#[test]
fn the_keypad_types_hexadecimal_digits_and_nothing_else() {
    let table = [
        ("", "A", "A"),
        ("4290", "b", "4290b"),
        ("4290-B", "back", "4290-"),
        ("", "back", ""),
        ("4290", "clear", ""),
        ("4290", "G", "4290"),
        ("4290", "", "4290"),
        ("42<90>x", "1", "42901"),
        (
            "00000000-0000-0000-0000-000000000000",
            "1",
            "00000000-0000-0000-0000-000000000000",
        ),
    ];
    for (key_id, press, expected) in table {
        let form = Press {
            key_id: key_id.to_owned(),
            press: press.to_owned(),
        };
        assert_eq!(pressed(&form), expected, "{key_id} {press}");
    }
}
