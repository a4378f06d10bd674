//! Several people, each in a window of their own: nothing of one is seen by
//! another, and what they write stays text.

use super::page::Page;
use super::scene::Scene;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn two_people_side_by_side() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    let anas = page.client().window().await.unwrap();
    page.writes_first("Ana’s note").await;
    page.sees("I did not get that").await;

    let other = page.client().new_window(false).await.unwrap();
    let bens = other.handle;
    page.client().switch_to_window(bens.clone()).await.unwrap();
    page.client()
        .goto(scene.playground.address())
        .await
        .unwrap();
    adds(&page, "Ben").await;
    page.writes_first("Ben’s note").await;
    page.sees("I did not get that").await;
    assert!(!page.shows("Ana’s note").await);

    page.client().switch_to_window(anas.clone()).await.unwrap();
    page.until("Ben is in the list", LISTED, json!("Ben")).await;
    assert!(!page.shows("Ben’s note").await);
    // Back and forth, and over a reload.
    page.click(Locator::XPath("//nav//button[contains(., \"Ben\")]"))
        .await;
    page.sees("Ben’s note").await;
    assert!(!page.shows("Ana’s note").await);
    page.client().refresh().await.unwrap();
    page.sees("Ben’s note").await;
    assert!(!page.shows("Ana’s note").await);

    // What comes to Ben while nobody looks is counted, not shown.
    page.writes("/bedtime 22:30 06:30 Lisbon").await;
    page.answers("limit how much you drink?", "No").await;
    page.sees("Next water").await;
    page.client().switch_to_window(bens).await.unwrap();
    page.client().close_window().await.unwrap();
    page.client().switch_to_window(anas).await.unwrap();
    page.click(Locator::XPath("//nav//button[contains(., \"Ana\")]"))
        .await;
    page.sees("Ana’s note").await;
    page.presses("+1 h").await;
    page.presses("+1 h").await;
    page.find("nav .badge[data-count='1']").await;
    assert!(!page.shows("had only a little to drink").await);
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn markup_stays_text() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    let markup =
        "<img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>";
    adds(&page, "<img src=x onerror=document.title=1>").await;
    page.writes_first(markup).await;
    page.sees(markup).await;
    // What Charley says again is as harmless as what was written.
    page.writes("/log 7 <img src=x onerror=\"document.title='ran'\">")
        .await;
    page.sees("Noted").await;
    page.click(Locator::Id("inside-toggle")).await;
    page.until("the panel tells of it", TOLD, json!("onerror"))
        .await;
    let made = "return document.querySelectorAll('img[src=\"x\"], body script').length";
    assert_eq!(page.ask(made, json!(null)).await, json!(0));
    let title = page.client().title().await.unwrap();
    assert!(title.contains("playground"), "{title}");
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_says_that_charley_has_ended_and_begins_anew() {
    let Some(mut scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    adds(&page, "Ben").await;
    page.presses("Start").await;
    page.sees("I am Charley").await;
    scene.playground.end();
    let ended = "return document.querySelector('#ended').checkVisibility()";
    page.until("it says so", ended, json!(null)).await;
    assert!(page.shows("Charley has ended").await);

    // Another one at the same address knows nothing of who was here.
    scene.playground.start_again();
    page.find("#welcome:not([hidden])").await;
    assert!(!page.shows("Ben").await);
    page.presses("Start").await;
    page.sees("I am Charley").await;
}

const LISTED: &str = "return document.querySelector('nav').textContent.includes(arguments[0])";
const OPEN: &str = "
    const person = document.querySelector('nav [aria-current]');
    return !!person && person.textContent.includes(arguments[0])";
const TOLD: &str = "return document.querySelector('aside').textContent.includes(arguments[0])";

pub async fn adds(page: &Page, name: &str) {
    page.presses("Add a person").await;
    page.find("#person-name:focus").await;
    page.types(name).await;
    page.types(&Key::Enter).await;
    opens(page, name).await;
}

/// Waits until the chat of somebody is the one that is open.
pub async fn opens(page: &Page, name: &str) {
    page.until("their chat is open", OPEN, json!(name)).await;
}
