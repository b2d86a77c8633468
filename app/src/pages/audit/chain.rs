//! How the chain of records stands, and what to note of it.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::audit::ChainStatus;
use crate::icons::AlertIcon;
use crate::pages::audit::shape::shaped;
use crate::words::{Words, message};

/// Whether the records are whole, and the head in full.
pub fn chain_view(words: Words, chain: &ChainStatus) -> impl IntoView + use<> {
    let check = format!("rekey verify-ledger --since {}:{}", chain.seq, chain.hash);
    let check_what = words.say_with(message::AUDIT_CHAIN_CHECK_WHAT, [("seq", chain.seq.to_string().into())]);
    view! {
        <section class="chain" aria-labelledby="chain">
            {standing_view(words, chain)}
            <dl class="record-facts">
                <div><dt>{words.say(message::AUDIT_CHAIN_SEQ)}</dt><dd class="code">{chain.seq}</dd></div>
                <div class="wide"><dt>{words.say(message::AUDIT_CHAIN_HASH)}</dt><dd class="code">{chain.hash.clone()}</dd></div>
            </dl>
            <p class="grey">{words.say(message::AUDIT_CHAIN_NOTE)}</p>
            <details class="where">
                <summary>{words.say(message::AUDIT_CHAIN_CHECK)}</summary>
                <p><code class="code">{check}</code></p>
                <p>{check_what}</p>
            </details>
        </section>
    }
}

fn standing_view(words: Words, chain: &ChainStatus) -> AnyView {
    let when = |at: i64| {
        words
            .minute(Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH))
            .into()
    };
    match (&chain.broken, &chain.verified) {
        (Some((at, what)), _) => {
            let values = [("when", when(*at)), ("what", what.clone().into())];
            view! {
                <div class="alert" role="alert">
                    <AlertIcon />
                    <div>
                        <h2 id="chain">{words.say(message::AUDIT_CHAIN_BROKEN)}</h2>
                        <p>{words.say_with(message::AUDIT_CHAIN_BROKEN_WHAT, values)}</p>
                        <p>{words.say(message::AUDIT_CHAIN_BROKEN_DO)}</p>
                    </div>
                </div>
            }
            .into_any()
        }
        (None, Some((at, upto))) => {
            // A head is a number and a hash; the number says how far.
            let upto = upto.split(':').next().unwrap_or_default();
            let values = [("when", when(*at)), ("upto", upto.into())];
            view! {
                <h2 id="chain">{shaped("done", words.say(message::AUDIT_CHAIN_WHOLE))}</h2>
                <p>{words.say_with(message::AUDIT_CHAIN_VERIFIED, values)}</p>
            }
            .into_any()
        }
        (None, None) => view! {
            <h2 id="chain">{shaped("unknown", words.say(message::AUDIT_CHAIN_UNVERIFIED))}</h2>
            <p>{words.say(message::AUDIT_CHAIN_UNVERIFIED_WHAT)}</p>
        }
        .into_any(),
    }
}
