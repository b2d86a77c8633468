//! Trains the net and writes `src/net/weights.bin`: `cargo run --release -p scan --example train [PICTURES] [ROUNDS] [FILE]`.
//! With a file it is written there, to be compared with the one that is used.
//! The pictures are drawn with fixed seeds, so the same call on the same machine writes the same file; README.md says which are used.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "sizes of pictures; weights are rounded to a byte on purpose"
)]

mod layers;
mod samples;

use std::thread;

use layers::Layers;
use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;
use samples::{Sample, samples};

fn main() {
    let mut words = std::env::args().skip(1);
    let mut number = |usual| words.next().map_or(usual, |word| word.parse().expect("a number"));
    let (pictures, rounds) = (number(2000), number(8));
    let halves: Vec<_> = (0..2_u64)
        .map(|half| {
            thread::spawn(move || {
                (0..pictures / 2)
                    .flat_map(|at| samples(at * 2 + half))
                    .collect::<Vec<Sample>>()
            })
        })
        .collect();
    let mut all: Vec<Sample> = halves.into_iter().flat_map(|half| half.join().expect("no panic")).collect();
    println!("{} samples", all.len());
    let mut random = ChaCha8Rng::seed_from_u64(7);
    all.shuffle(&mut random);
    let held = all.split_off(all.len() * 19 / 20);
    let mut net = Layers::new(&mut random);
    for round in 0..rounds {
        all.shuffle(&mut random);
        let rate = 0.002 * 0.5_f32.powf(round as f32 * 4.0 / rounds as f32);
        let loss = net.learn(&all, rate);
        println!("round {round}: loss {loss:.4}, held out {:?}", net.judge(&held));
    }
    let used = concat!(env!("CARGO_MANIFEST_DIR"), "/src/net/weights.bin");
    let file = words.next().unwrap_or_else(|| used.to_owned());
    std::fs::write(&file, net.bytes()).expect("the file can be written");
    eprintln!("wrote {file}");
}
