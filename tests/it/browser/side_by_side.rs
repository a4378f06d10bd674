//! Two languages side by side, as a translator looks at them.

use super::page::Page;
use super::pictures::looks;
use super::scene::Scene;
use fantoccini::Locator;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_translator_looks_for_messages_and_sees_how_they_read() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.find("#menu-words[href='/words']").await;
    let words = format!("{}/words?language=ar", scene.playground.address());
    page.client().goto(&words).await.unwrap();
    page.until("it was played", PLAYED, json!(null)).await;
    page.click(Locator::Id("search")).await;
    page.types("plan-kept-not-possible").await;
    page.until("one is left", ONE_LEFT, json!(null)).await;
    assert!(page.shows("Not possible on one day.").await);
    let side = "return document.querySelector('.words-side[lang=ar] [dir=rtl]') !== null";
    assert_eq!(page.ask(side, json!(null)).await, json!(true));
    for (width, height, light) in [
        (1280, 800, "light"),
        (390, 844, "dark"),
        (320, 700, "light"),
    ] {
        looks(&page, width, height, light).await;
        fits(&page).await;
    }
    page.click(Locator::Css("#language option[value='de']"))
        .await;
    page.until("German", GERMAN, json!(null)).await;
    page.click(Locator::Css("label:has(#safety)")).await;
    page.until(
        "none is of safety",
        "return document.querySelectorAll('.words-row').length === 0",
        json!(null),
    )
    .await;
    scene.close().await;
}

/// Nothing is wider than the window.
async fn fits(page: &Page) {
    let wide = "return document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(page.ask(wide, json!(null)).await, json!(true));
}

const PLAYED: &str = "
    const count = document.querySelector('#count').textContent;
    return count.endsWith('messages.');";
const ONE_LEFT: &str = "return document.querySelectorAll('.words-row').length === 1";
const GERMAN: &str = "return document.querySelector('.words-side[lang=de]') !== null";
