//! The key as a barcode and as a QR code, for a scanner that types what it reads. The renderer draws empty shapes; the server puts the
//! outlines into the finished bytes, so that it never holds the digits.

use leptos::prelude::*;

use crate::answer::Placeholders;
use crate::words::{message, words};

/// Both codes.
#[component]
pub fn Scanner() -> impl IntoView {
    let words = words();
    let [bars, squares] = [Placeholders::BARCODE, Placeholders::QR].map(String::from);
    view! {
        <section class="scanner" aria-labelledby="scanner">
            <h2 id="scanner">{words.say(message::KIOSK_SCAN)}</h2>
            <p>{words.say(message::KIOSK_SCAN_WHAT)}</p>
            <div class="scanner-codes" data-digits>
                <svg class="barcode" viewBox=BARCODE_BOX role="img" aria-label=words.say(message::KIOSK_BARCODE) shape-rendering="crispEdges" preserveAspectRatio="none"><path d=bars /></svg>
                <svg class="qr" viewBox=QR_BOX role="img" aria-label=words.say(message::KIOSK_QR) shape-rendering="crispEdges"><path d=squares /></svg>
            </div>
        </section>
    }
}

/// 48 digits in Code 128, set C: start, 24 pairs and check of 11 modules each, stop of 13, and 10 empty ones on both sides.
const BARCODE_BOX: &str = "-10 0 319 60";

/// Version 2 has 25 modules a side, and 4 empty ones around.
const QR_BOX: &str = "-4 -4 33 33";
