//! Drawn recovery screens, spoiled in every way: what is read, and that nothing is ever read wrong. The font is one that the reader
//! was not trained on. Every picture follows from a fixed seed, so the counts are the same each time; the bounds are far below them.

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use scan::candidate::Candidate;
use scan::net::Net;
use scan::picture::Picture;
use scan::reader::{Found, read};
use scan_pictures::font::Face;
use scan_pictures::photo::Photo;
use scan_pictures::random_key_id;
use scan_pictures::screen::{Layout, Screen};
use scan_pictures::spoil::{Kind, Spoil};

const PICTURES: u64 = 5;

fn candidate(text: &str) -> Candidate {
    Candidate::read(text).expect("a key ID")
}

fn others(random: &mut ChaCha8Rng, count: usize) -> Vec<Candidate> {
    (0..count).map(|_| candidate(&random_key_id(random))).collect()
}

fn picture(key_id: &str, spoil: &Spoil, random: &mut ChaCha8Rng) -> Picture {
    let layout = Layout::ALL[random.gen_range(0..3)];
    let screen = Screen::draw(layout, Face::Unseen, random.gen_range(0.92..1.05), key_id);
    let photo = Photo::take(&screen, spoil, 900, 300, random);
    Picture::new(photo.luma, photo.width, photo.height).expect("a picture")
}

/// Reads pictures of one kind: among the key's own and others, and among others alone.
fn reads(kind: Kind, at_least: usize) {
    let net = Net::trained();
    let mut right = 0;
    for seed in 0..PICTURES {
        let mut random = ChaCha8Rng::seed_from_u64(7_000 + seed);
        let key_id = random_key_id(&mut random);
        let spoil = kind.spoil(&mut random);
        let picture = picture(&key_id, &spoil, &mut random);
        let mut candidates = others(&mut random, 30);
        assert_eq!(
            read(&net, &picture, &candidates),
            None,
            "{kind:?} {seed}: it shows none of these"
        );
        candidates[11] = candidate(&key_id);
        if let Some(found) = read(&net, &picture, &candidates) {
            assert_eq!(found.candidate, 11, "{kind:?} {seed}: read wrong");
            right += 1;
        }
    }
    assert!(right >= at_least, "{kind:?}: {right} of {PICTURES} are read");
}

macro_rules! kinds {
    ($($name:ident $kind:ident $least:literal,)*) => {
        $(#[test] fn $name() { reads(Kind::$kind, $least); })*
    };
}

kinds! {
    good_pictures Good 5,
    tilted_pictures Tilt 3,
    pictures_from_the_side Perspective 4,
    blurred_pictures Blur 3,
    pictures_with_a_lamp_in_them Glare 3,
    pictures_with_stripes Moire 3,
    noisy_pictures Noise 3,
    dark_and_pale_pictures Brightness 3,
    small_letters Small 3,
    large_letters Large 4,
    half_covered_pictures Covered 3,
    pictures_with_everything_wrong Mixed 3,
}

/// A picture of the first characters, and everything else under a hand.
fn covered(key_id: &str, count: usize) -> Picture {
    let spoil = Spoil {
        covered_after: Some(count),
        ..Spoil::NONE
    };
    picture(key_id, &spoil, &mut ChaCha8Rng::seed_from_u64(5))
}

const KEY_ID: &str = "4290B6C0-B17A-497A-8552-272CC30E80D4";

fn found(candidates: &[&str], picture: &Picture) -> Option<Found> {
    let candidates: Vec<Candidate> = candidates.iter().map(|text| candidate(text)).collect();
    read(&Net::trained(), picture, &candidates)
}

#[test]
fn eight_characters_are_enough_and_the_others_are_said_to_be_unread() {
    let found = found(&["B17A4290-0000-4000-8000-000000000000", KEY_ID], &covered(KEY_ID, 8)).unwrap();
    assert_eq!(found.candidate, 1);
    let read: String = found.characters.iter().map(|it| it.read.unwrap_or('.')).collect();
    assert!(read.starts_with("4290B6C0"), "{read}");
    assert!(read.ends_with("............"), "{read}");
}

#[test]
fn what_tells_two_keys_apart_must_be_in_the_picture() {
    let twins = [KEY_ID, "4290B6C0-B17A-497A-8552-272CC30E80D5"];
    assert_eq!(found(&twins, &covered(KEY_ID, 12)), None);
    let short = ["4290B6C0-0000-4000-8000-000000000000", KEY_ID];
    assert_eq!(found(&short, &covered(KEY_ID, 8)), None);
    assert_eq!(found(&short, &covered(KEY_ID, 36)).unwrap().candidate, 1);
}

#[test]
fn fewer_than_eight_characters_are_not_enough() {
    assert_eq!(found(&[KEY_ID], &covered(KEY_ID, 6)), None);
}

#[test]
fn a_key_that_differs_in_its_whole_first_group_is_another_key() {
    let other = "4290A5E1-B17A-497A-8552-272CC30E80D4";
    assert_eq!(found(&[other], &covered(KEY_ID, 13)), None);
}

#[test]
fn pictures_without_a_key_id_show_none() {
    for (light, width, height) in [(0, 1, 1), (255, 640, 480), (90, 3, 900)] {
        let picture = Picture::new(vec![light; width * height], width, height).unwrap();
        assert_eq!(found(&[KEY_ID], &picture), None);
    }
    let mut random = ChaCha8Rng::seed_from_u64(9);
    let noise = (0..640 * 480).map(|_| random.r#gen()).collect();
    assert_eq!(found(&[KEY_ID], &Picture::new(noise, 640, 480).unwrap()), None);
    assert_eq!(Picture::new(vec![0; 10], 3, 3).map(|_| ()), None);
}
