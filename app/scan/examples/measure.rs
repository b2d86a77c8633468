//! Measures the reader on drawn pictures: `cargo run --release -p scan --example measure [PICTURES] [KIND...]`.
#![expect(clippy::print_stdout, reason = "a command")]
#![expect(clippy::cast_precision_loss, reason = "shares")]

use std::thread;

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use scan::candidate::Candidate;
use scan::net::Net;
use scan::picture::Picture;
use scan::reader::read;
use scan_pictures::font::Face;
use scan_pictures::photo::Photo;
use scan_pictures::random_key_id;
use scan_pictures::screen::{Layout, Screen};
use scan_pictures::spoil::Kind;

#[derive(Default, Clone, Copy)]
struct Count {
    right: u32,
    nothing: u32,
    wrong: u32,
    decoys: u32,
}

fn main() {
    let mut words = std::env::args().skip(1);
    let pictures: u64 = words.next().map_or(60, |word| word.parse().expect("a number"));
    let named: Vec<String> = words.collect();
    let wanted = |kind: &Kind| named.is_empty() || named.contains(&format!("{kind:?}"));
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(wanted).collect();
    println!("{pictures} pictures of each kind, 20 candidates; then each again with 200 candidates that it does not show");
    println!(
        "{:<12} {:>7} {:>9} {:>7} {:>12}",
        "", "right", "not read", "wrong", "wrong decoy"
    );
    let mut sum = Count::default();
    for kind in kinds.iter().copied() {
        let halves: Vec<_> = (0..2)
            .map(|half| thread::spawn(move || measure(kind, half, pictures)))
            .collect();
        let mut count = Count::default();
        for half in halves {
            let half = half.join().expect("no panic");
            count = add(count, half);
        }
        line(&format!("{kind:?}"), count, pictures);
        sum = add(sum, count);
    }
    line("all", sum, pictures * kinds.len() as u64);
    if sum.wrong + sum.decoys > 0 {
        std::process::exit(1);
    }
}

fn add(a: Count, b: Count) -> Count {
    Count {
        right: a.right + b.right,
        nothing: a.nothing + b.nothing,
        wrong: a.wrong + b.wrong,
        decoys: a.decoys + b.decoys,
    }
}

fn line(name: &str, count: Count, pictures: u64) {
    let share = |count: u32| format!("{:.1} %", f64::from(count) * 100.0 / pictures as f64);
    println!(
        "{name:<12} {:>7} {:>9} {:>7} {:>12}",
        share(count.right),
        share(count.nothing),
        count.wrong,
        count.decoys
    );
}

fn measure(kind: Kind, half: u64, pictures: u64) -> Count {
    let net = Net::trained();
    let mut count = Count::default();
    for at in (0..pictures).filter(|at| at % 2 == half) {
        let mut random = ChaCha8Rng::seed_from_u64(at * 100 + kind as u64);
        let key_id = random_key_id(&mut random);
        let layout = Layout::ALL[random.gen_range(0..3)];
        let screen = Screen::draw(layout, Face::Unseen, random.gen_range(0.92..1.05), &key_id);
        let spoil = kind.spoil(&mut random);
        let photo = Photo::take(&screen, &spoil, 960, 420, &mut random);
        let picture = Picture::new(photo.luma, photo.width, photo.height).expect("a picture");
        let mut candidates: Vec<Candidate> = (0..200)
            .map(|_| Candidate::read(&random_key_id(&mut random)).expect("an ID"))
            .collect();
        let decoy = read(&net, &picture, &candidates);
        count.decoys += u32::from(decoy.is_some());
        candidates.truncate(20);
        let own = random.gen_range(0..20);
        candidates[own] = Candidate::read(&key_id).expect("an ID");
        match read(&net, &picture, &candidates) {
            Some(found) if found.candidate == own => count.right += 1,
            Some(_) => count.wrong += 1,
            None => count.nothing += 1,
        }
    }
    count
}
