//! The way of a sign-in into the frame.

use domain::record::EventCode;

use super::{FRAME, NONCE, PORTAL, challenge, embedding, handed_over, redeem, sign_in_window, signed_in_frame};
use crate::browser::{SESSION, location};

#[tokio::test]
async fn the_session_is_opened_in_the_frame_and_nothing_stays_in_the_window() {
    let (stage, _server) = embedding().await;
    let mut window = stage.browser();
    let done = sign_in_window(&mut window, "owner").await;
    assert_eq!(done.header("cross-origin-opener-policy"), "unsafe-none");
    assert_eq!(done.header("x-frame-options"), "DENY");
    assert!(
        !window.jar.contains_key(SESSION) && !window.jar.contains_key(FRAME),
        "{:?}",
        window.jar
    );
    let code = handed_over(&done, "code");
    assert!(!done.url.as_str().contains(&code));
    assert_eq!(stage.ledger().await.count(EventCode::SignedIn).await, 0);
    let mut frame = stage.browser();
    let redeemed = redeem(&mut frame, NONCE, &code).await;
    assert_eq!(
        redeemed.set_cookie(FRAME).map(|cookie| cookie.split_once("; ").unwrap().1),
        Some("HttpOnly; SameSite=None; Partitioned; Secure; Path=/")
    );
    assert_eq!(frame.follow(redeemed).await.url.path(), "/devices");
    let chain = stage.ledger().await.chain().await;
    let signed_in: Vec<_> = chain
        .iter()
        .filter(|it| it.event.code == EventCode::SignedIn.number())
        .collect();
    let [record] = &signed_in[..] else { panic!("{signed_in:?}") };
    assert_eq!(
        (record.event.path.as_deref(), record.event.why.as_deref()),
        (Some("embedded"), Some(PORTAL))
    );
}

#[tokio::test]
async fn each_step_of_the_sign_in_keeps_its_opener_and_others_do_not() {
    let (stage, _server) = embedding().await;
    let mut window = stage.browser();
    let begun = window
        .get_once(window.url(&format!("/embed/sign-in?challenge={}", challenge())))
        .await;
    let to_entra = window.get_once(location(&begun).unwrap()).await;
    let page = window.get_once(location(&to_entra).unwrap()).await;
    let page = window.follow(page).await;
    let back = window.press(&page, "Sign in as owner@contoso.example").await;
    let back = window.get_once(back).await;
    for (step, page) in [("begun", &begun), ("to Entra", &to_entra), ("back", &back)] {
        assert_eq!(page.header("cross-origin-opener-policy"), "unsafe-none", "{step}");
    }
    for path in ["/", "/auth/sign-in", "/auth/sign-in?return_to=/devices"] {
        let page = window.get_once(window.url(path)).await;
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{path}");
    }
}

#[tokio::test]
async fn a_code_is_redeemed_once_with_the_nonce_of_the_frame_for_a_listed_portal() {
    let (stage, _server) = embedding().await;
    let code = handed_over(&sign_in_window(&mut stage.browser(), "owner").await, "code");
    let mut frame = stage.browser();
    assert_eq!(redeem(&mut frame, "another", &code).await.refusal(), (400, "sign-in-expired"));
    assert_eq!(redeem(&mut frame, NONCE, "another").await.refusal(), (400, "sign-in-expired"));
    let unlisted = [("nonce", NONCE), ("code", &*code), ("portal", "https://evil.example")];
    assert_eq!(frame.post("/embed/session", &unlisted).await.refusal(), (404, "no-such-page"));
    assert_eq!(redeem(&mut frame, NONCE, &code).await.status, 303);
    assert_eq!(
        redeem(&mut stage.browser(), NONCE, &code).await.refusal(),
        (400, "sign-in-expired")
    );
}

#[tokio::test]
async fn the_code_is_given_once_and_in_the_browser_that_signed_in() {
    let (stage, _server) = embedding().await;
    let mut window = stage.browser();
    let done = sign_in_window(&mut window, "owner").await;
    handed_over(&done, "code");
    assert_eq!(window.open_url(done.url.clone()).await.refusal(), (400, "sign-in-expired"));
    let page = window.open(&format!("/embed/sign-in?challenge={}", challenge())).await;
    let back = window.press(&page, "Sign in as owner@contoso.example").await;
    let kept = window.get_once(back).await;
    let mut stranger = stage.browser();
    assert_eq!(
        stranger.open_url(location(&kept).unwrap()).await.refusal(),
        (400, "sign-in-expired")
    );
}

#[tokio::test]
async fn where_the_browser_keeps_no_cookie_the_page_says_why() {
    let (stage, _server) = embedding().await;
    let code = handed_over(&sign_in_window(&mut stage.browser(), "owner").await, "code");
    let mut frame = stage.browser();
    let redeemed = redeem(&mut frame, NONCE, &code).await;
    frame.jar.clear();
    let page = frame.follow(redeemed).await;
    assert!(page.body.contains("data-embed=\"cookie-refused\""), "{}", page.body);
    assert_eq!(super::ancestors(&page), PORTAL);
}

/// A session of a frame is none in a window, and the other way round; the browser says which of the two asks.
#[tokio::test]
async fn sessions_of_frames_and_windows_are_never_taken_for_each_other() {
    let (stage, _server) = embedding().await;
    let frame = signed_in_frame(&stage, "owner").await;
    let window = stage.signed_in("manykeys").await;
    let mut both = stage.browser();
    both.jar.insert(SESSION.to_owned(), frame.jar[FRAME].clone());
    both.jar.insert(FRAME.to_owned(), window.jar[SESSION].clone());
    assert_eq!(both.open("/devices").await.refusal(), (401, "signed-out"));
    both.jar.insert(SESSION.to_owned(), window.jar[SESSION].clone());
    both.jar.insert(FRAME.to_owned(), frame.jar[FRAME].clone());
    for (dest, person) in [("document", "manykeys@"), ("iframe", "owner@")] {
        let request = both.http().get(both.url("/devices")).header("sec-fetch-dest", dest);
        let page = both.send(request).await;
        assert!(page.body.contains(&format!("Signed in as {person}")), "{dest}: {}", page.body);
    }
}

#[tokio::test]
async fn no_role_comes_into_a_frame() {
    let (stage, _server) = embedding().await;
    let mut frame = signed_in_frame(&stage, "helpdesk").await;
    assert_eq!(frame.open("/helpdesk").await.refusal(), (403, "not-permitted"));
}
