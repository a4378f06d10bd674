//! Somebody whose language runs from right to left: every line of what Charley
//! says begins at the right.

use super::page::Page;
use super::people::opens;
use super::scene::Scene;
use fantoccini::Locator;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn lines_in_arabic_begin_at_the_right() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    adds_an_arab(&page).await;
    page.presses("Start").await;
    page.sees("مرحبًا، أنا").await;
    page.writes("/log 6").await;
    page.sees("سُجّل").await;
    assert_eq!(page.ask(BEGIN_ELSEWHERE, json!(null)).await, json!([]));
    scene.close().await;
}

async fn adds_an_arab(page: &Page) {
    page.presses("Add a person").await;
    page.find("#person-name:focus").await;
    page.types("Leila").await;
    page.click(Locator::Css("#person-language option[value='ar']"))
        .await;
    page.click(Locator::Css("#person-form button.primary"))
        .await;
    opens(page, "Leila").await;
}

/// The lines that do not begin where the words of their bubble may begin, but
/// for those that make way for the time. Two pixels are a round number's.
const BEGIN_ELSEWHERE: &str = "
    const box = (element) => element.getBoundingClientRect();
    return [...document.querySelectorAll('.message:not(.from-person)')].flatMap((message) => {
        const [bubble, words] = ['.bubble', '.words'].map((one) => message.querySelector(one));
        const right = box(bubble).right - parseFloat(getComputedStyle(bubble).paddingRight);
        const range = document.createRange();
        range.selectNodeContents(words);
        const rights = new Map();
        for (const part of range.getClientRects()) {
            if (part.width === 0 || part.bottom > box(message.querySelector('.meta')).top) continue;
            const line = Math.round(part.bottom);
            rights.set(line, Math.max(rights.get(line) ?? 0, part.right));
        }
        return [...rights.values()].filter((end) => Math.abs(end - right) > 2);
    });";
