//! What Telegram has today, on the page: colours of buttons, headings, tables and
//! folds, by eye and by keyboard.

use super::page::Page;
use super::pictures::{fits, looks};
use super::scene::Scene;
use fantoccini::Locator;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn long_answers_are_laid_out_and_buttons_have_colours() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.presses("Start").await;
    page.sees("I am Charley").await;
    page.find(".key.is-primary").await;
    page.writes("/bedtime 22:30 06:30 Lisbon").await;
    page.writes("/cancel").await;
    page.writes("/log 6 left calf").await;
    page.sees("Noted").await;
    for (said, seen, name) in [
        ("/report", ".rich-table", "report"),
        ("/triggers", ".rich-heading", "results"),
        ("/delete", ".key.is-danger", "delete"),
    ] {
        page.writes(said).await;
        page.find(seen).await;
        let into_view = "[...document.querySelectorAll(arguments[0])].at(-1)
            .scrollIntoView({ block: 'center' })";
        page.ask(into_view, json!(seen)).await;
        for scheme in ["light", "dark"] {
            looks(&page, 360, 740, scheme).await;
            fits(&page, &format!("rich-{name}-{scheme}")).await;
        }
    }
    reads_as_a_table(&page).await;
    scene.close().await;
}

/// A reader is told which words head a column or a row.
async fn reads_as_a_table(page: &Page) {
    let heads = "return [...document.querySelector('.rich-table').querySelectorAll('th')]
        .map(head => head.scope)";
    let scopes = page.ask(heads, json!(null)).await;
    let rows = vec!["row"; scopes.as_array().unwrap().len() - 3];
    assert_eq!(scopes, json!([vec!["col"; 3], rows].concat()));
    page.click(Locator::Css(".rich-frame")).await;
}
