//! What is sent beside text: a place, a sticker, a picture with its caption.
//! And what came while somebody was reading further up.

use super::scene::Scene;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_place_a_sticker_and_a_picture() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.writes_first("/bedtime 22:30 06:30").await;
    page.sees("What time is it now").await;
    page.click(Locator::Id("attach-toggle")).await;
    page.presses("Share a location…").await;
    page.presses("Berlin").await;
    page.presses("Share").await;
    page.sees("52.52, 13.40").await;
    // Berlin is an hour ahead of where the clock stood, for what was said before, too.
    let first = "return document.querySelector('.message time').textContent === arguments[0]";
    page.until("it is an hour later", first, json!("20:00"))
        .await;
    page.answers("limit how much you drink?", "No").await;
    page.sees("Berlin time").await;

    page.click(Locator::Id("attach-toggle")).await;
    page.presses("Send a sticker").await;
    page.find(".message img[alt^='Sticker']").await;

    page.click(Locator::Id("attach-toggle")).await;
    page.presses("Send a photo…").await;
    page.find("#caption:focus").await;
    page.types("My left calf").await;
    page.types(&Key::Enter).await;
    page.sees("My left calf").await;
    let drawn = "return document.querySelector('img.photo').naturalWidth > 0";
    page.until("the picture is drawn", drawn, json!(null)).await;

    let up = "document.querySelector('#log').scrollTop = 0; return true";
    page.until("it is scrolled up", up, json!(null)).await;
    page.find("#newest:not([hidden])").await;
    page.click(Locator::Id("clock-next")).await;
    page.presses("1 new message").await;
    page.find("#newest[hidden]").await;
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_comes_back_also_twice() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let file = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    std::fs::write(file.path(), "night,pain\n").unwrap();
    let page = scene.page().await;
    page.writes_first("/help").await;
    page.sees("how last night was").await;
    page.click(Locator::Id("attach-toggle")).await;
    page.find("#attach-file").await;
    for times in 1..=2 {
        let choose = page.find("#file").await;
        choose
            .send_keys(&file.path().to_string_lossy())
            .await
            .unwrap();
        let sent = "return document.querySelectorAll('.from-person .file').length === arguments[0]";
        page.until("the file is sent", sent, json!(times)).await;
    }
    page.sees("Line 1: the column").await;
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_blocks_charley_can_start_again() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.presses("Start").await;
    page.sees("I am Charley").await;
    page.click(Locator::Id("chat-menu-toggle")).await;
    page.presses("Block Charley").await;
    page.presses("Unblock and start again").await;
    let begun = "return document.querySelectorAll('.from-person').length === 2";
    page.until("it is begun again", begun, json!(null)).await;
    page.writes("/help").await;
    page.sees("how last night was").await;
    scene.close().await;
}
