//! The page without a mouse: where the focus goes, and that it can be seen.

use super::page::Page;
use super::scene::Scene;
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_cramp_by_keyboard_alone() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.find("#start-button").await;
    for key in [Key::Tab, Key::Enter, Key::Tab] {
        page.types(&key).await;
    }
    is_on(&page, "Start").await;
    page.types(&Key::Enter).await;
    page.sees("I am Charley").await;

    // Into the buttons, and on from the message that they were under.
    is_on_box(&page).await;
    page.types(&Key::Up).await;
    is_on(&page, "I have a cramp now").await;
    page.types(&Key::Tab).await;
    page.types(&Key::Enter).await;
    page.sees("go to bed?").await;
    is_on(&page, "I am Charley").await;
    page.types(&Key::Tab).await;
    is_on(&page, "/delete").await;
    page.types(&Key::Tab).await;
    is_on(&page, "21:00").await;

    // A ticked choice keeps the focus.
    page.types(&Key::Escape).await;
    page.types("/stretch").await;
    page.types(&Key::Enter).await;
    page.sees("How old are you?").await;
    page.types(ALT_UP).await;
    is_on(&page, "Under 18").await;
    page.types(&Key::Tab).await;
    page.types(&Key::Enter).await;
    page.sees("safe stretch").await;
    for label in ["Unsteady", "I cannot get out", "New joint", "Numb feet"] {
        page.types(&Key::Tab).await;
        is_on(&page, label).await;
    }
    page.types(" ").await;
    is_on(&page, "✓ Numb feet").await;

    // Back to the box, where a slash lists the commands.
    page.types(&Key::Escape).await;
    is_on_box(&page).await;
    page.types("/").await;
    for key in [Key::Down, Key::Down, Key::Up, Key::Enter] {
        page.types(&key).await;
    }
    page.sees("/log").await;
    page.sees("Straighten your leg").await;

    menus_and_panels(&page).await;
    scene.close().await;
}

/// Arrow up alone brings back what was typed.
const ALT_UP: &str = "\u{e00a}\u{e013}";

/// What opens gives the focus back when Escape closes it.
async fn menus_and_panels(page: &Page) {
    for (toggle, inside) in [
        ("#attach-toggle", "Share a location…"),
        ("#chat-menu-toggle", "Copy the transcript"),
        ("#phone-toggle", "Close the phone"),
        ("#inside-toggle", "Close “What happened”"),
    ] {
        let button = page.find(toggle).await;
        button.send_keys(&Key::Enter).await.unwrap();
        is_on(page, inside).await;
        page.types(&Key::Escape).await;
        let back = "return document.activeElement.matches(arguments[0])";
        page.until("the focus is back", back, json!(toggle)).await;
    }
}

/// Waits until the focus is on something with these words, and visibly so.
async fn is_on(page: &Page, words: &str) {
    let focused = "return document.activeElement.textContent.includes(arguments[0])";
    page.until(words, focused, json!(words)).await;
    let outlined = "return document.activeElement.matches(':focus-visible')
        && getComputedStyle(document.activeElement).outlineStyle !== 'none'";
    let is_outlined = page.ask(outlined, json!(null)).await;
    assert_eq!(is_outlined, json!(true), "the focus on {words} is seen");
}

async fn is_on_box(page: &Page) {
    let focused = "return document.activeElement.id === 'text'";
    page.until("the focus is in the box", focused, json!(null))
        .await;
}
