//! What Telegram has today, on the page: colours of buttons, buttons that copy,
//! headings, tables and folds, by eye and by keyboard.

use super::driver::chromium;
use super::page::Page;
use super::pictures::{fits, looks};
use super::scene::Scene;
use fantoccini::Locator;
use fantoccini::key::Key;
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

#[tokio::test(flavor = "multi_thread")]
async fn a_number_is_copied_and_a_fold_opens_and_shuts() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.presses("Start").await;
    page.writes("/bedtime 22:30 06:30 Lisbon").await;
    page.answers("limit how much you drink?", "No").await;
    page.writes("I can't breathe").await;
    copies_the_number(&page).await;
    page.writes("/help").await;
    page.answers("I cannot send help", "What has been tried")
        .await;
    folds(&page).await;
    scene.close().await;
}

/// The page copies by itself: the chat hears nothing of it.
async fn copies_the_number(page: &Page) {
    let messages = "return document.querySelectorAll('.message').length";
    page.sees("Please call 112 now.").await;
    let before = page.ask(messages, json!(null)).await;
    let may = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    chromium(page.client(), "Browser.grantPermissions", may).await;
    page.answers("Please call 112 now.", "Copy 112").await;
    let said = "return document.querySelector('[role=status]').textContent.includes(arguments[0])";
    page.until("it says so", said, json!("Copied: 112")).await;
    let copied = "return navigator.clipboard.readText()";
    assert_eq!(page.ask(copied, json!(null)).await, json!("112"));
    assert_eq!(page.ask(messages, json!(null)).await, before);
}

/// By a click, and by the keyboard.
async fn folds(page: &Page) {
    let shown = "const inside = document.querySelector('details.folded > div');
        return inside.checkVisibility() === arguments[0]";
    page.find("details.folded").await;
    page.sees("in one small trial, 80 people").await;
    page.until("shut at first", shown, json!(false)).await;
    page.click(Locator::Css("details.folded > summary")).await;
    page.until("open after a click", shown, json!(true)).await;
    page.types(&Key::Enter).await;
    page.until("shut after Enter", shown, json!(false)).await;
}
