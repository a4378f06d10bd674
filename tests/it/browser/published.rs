//! `docs/playground.png`, with which README.md begins: a night on which somebody
//! sends /log. `tests/playground.txt` is what was to be read in the chat when it was
//! taken. `CHARLEY_UPDATE=1 cargo test --test long browser::published` takes it anew;
//! look at it.

use super::page::Page;
use super::people::adds;
use super::pictures::looks;
use super::scene::Scene;
use fantoccini::Locator;
use serde_json::json;
use std::fs;
use std::path::Path;

const NIGHT: &str = "2026-11-21T03:12";
const SIZE: (u32, u32) = (1280, 800);

#[tokio::test(flavor = "multi_thread")]
async fn the_published_picture_shows_what_charley_says() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    looks(&page, SIZE.0, SIZE.1, "light").await;
    for name in ["Benedikt", "Chipo"] {
        adds(&page, name).await;
        has_a_bedtime(&page).await;
    }
    // She was there first.
    page.click(Locator::XPath("//nav//button[contains(., \"Ana\")]"))
        .await;
    has_a_bedtime(&page).await;
    evening(&page).await;
    night(&page).await;
    let shown = page.ask(SHOWN, json!(null)).await;
    is_published(shown.as_str().unwrap(), &page).await;
    scene.close().await;
}

async fn has_a_bedtime(page: &Page) {
    page.presses("Start").await;
    page.sees("I am Charley").await;
    page.writes("/bedtime 22:30 06:30 Lisbon").await;
    page.answers("limit how much you drink?", "No").await;
    page.sees("Next water").await;
}

async fn evening(page: &Page) {
    page.click(Locator::Id("clock-next")).await;
    page.answers(
        "Have you had only a little to drink today?",
        "I have had a glass",
    )
    .await;
    page.sees("You have had your water").await;
    page.click(Locator::Id("clock-next")).await;
    page.answers("Time to stretch", "Done").await;
    page.sees("Stretch done").await;
}

async fn night(page: &Page) {
    page.ask(SET_BY_HAND, json!(NIGHT)).await;
    page.presses("Go").await;
    let time = "return document.querySelector('#clock-time').textContent === arguments[0]";
    page.until("it is night", time, json!(&NIGHT[11..])).await;
    page.writes("/log").await;
    page.sees("Straighten your leg").await;
    // Neither a caret nor a ring round the box.
    page.ask("document.activeElement.blur()", json!(null)).await;
}

/// The words on the picture are those that are said today.
async fn is_published(shown: &str, page: &Page) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = root.join("tests/playground.txt");
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        let picture = page.client().screenshot().await.unwrap();
        fs::write(root.join("docs/playground.png"), picture).unwrap();
        fs::write(&words, shown).unwrap();
    }
    let known = fs::read_to_string(&words).unwrap();
    assert_eq!(shown, known, "take docs/playground.png anew");
}

/// A field that nobody has typed in shows the clock, which goes on.
const SET_BY_HAND: &str = "
    const field = document.querySelector('#clock-at');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input'));";

/// What is to be read from the top to the bottom of the conversation, a line each,
/// but for the minute of each message, which is what the machine made of it.
const SHOWN: &str = "
    const lines = document.querySelector('#messages').innerText.split('\\n');
    const words = lines.filter(line => line && !/^[0-9]{2}:[0-9]{2}$/.test(line));
    return words.map(line => `${line}\\n`).join('');";
