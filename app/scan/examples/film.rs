//! Writes a film of a photographed recovery screen for a browser's pretended camera:
//! `cargo run -p scan --example film -- KEY_ID FILE.y4m`.
#![expect(clippy::print_stderr, reason = "a command")]

use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use scan_pictures::film::y4m;
use scan_pictures::font::Face;
use scan_pictures::photo::Photo;
use scan_pictures::screen::{Layout, Screen};
use scan_pictures::spoil::Spoil;

fn main() {
    let mut words = std::env::args().skip(1);
    let (Some(key_id), Some(file)) = (words.next(), words.next()) else {
        eprintln!("film KEY_ID FILE.y4m");
        std::process::exit(2);
    };
    let mut random = ChaCha8Rng::seed_from_u64(4);
    let screen = Screen::draw(Layout::Windows11, Face::Unseen, 1.0, &key_id.to_uppercase());
    let photos = [-3.0, -1.5, 0.0, 1.5, 3.0].map(|tilt| {
        let spoil = Spoil {
            tilt,
            noise: 0.02,
            ..Spoil::NONE
        };
        Photo::take(&screen, &spoil, 960, 540, &mut random)
    });
    std::fs::write(&file, y4m(&photos)).expect("the film can be written");
}
