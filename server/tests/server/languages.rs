//! Every language: its pages say which it is and in which direction it runs.

use app::words::{Language, Words, message};

use crate::stage::Stage;

#[tokio::test]
async fn each_language_has_its_start_page() {
    let (stage, _server) = Stage::serving().await;
    for language in Language::ALL {
        let mut browser = stage.browser();
        let request = browser
            .http()
            .get(browser.url("/"))
            .header("accept-language", language.lang());
        let page = browser.send(request).await;
        let opening = format!(r#"<html lang="{}" dir="{}">"#, language.lang(), language.direction().code());
        assert!(page.body.contains(&opening), "{language:?}: {}", page.body);
        assert!(
            page.text().contains(&Words(language).say(message::START_TITLE)),
            "{language:?}"
        );
        // All are offered, each by its own name.
        for other in Language::ALL {
            let name = Words(other).say(message::LANGUAGE_NAME);
            assert!(page.text().contains(&name), "{language:?} {name}");
        }
        // The choice stands over the browser's wish.
        browser.post("/language", &[("to", "en"), ("back", "/")]).await;
        let request = browser
            .http()
            .get(browser.url("/"))
            .header("accept-language", language.lang());
        assert!(browser.send(request).await.body.contains(r#"<html lang="en" dir="ltr">"#));
    }
}
