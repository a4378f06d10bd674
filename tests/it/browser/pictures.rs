//! The page on a phone and at a desk, by day and by night. The pictures are in
//! `target/tmp/playground/`, to be looked at.

use super::driver::chromium;
use super::page::Page;
use super::scene::Scene;
use fantoccini::Locator;
use serde_json::json;
use std::path::Path;

const SIZES: [(u32, u32); 2] = [(360, 740), (1280, 800)];
const SCHEMES: [&str; 2] = ["light", "dark"];

#[tokio::test(flavor = "multi_thread")]
async fn it_fits_a_phone_and_a_desk_by_day_and_by_night() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    for (width, height) in SIZES {
        for scheme in SCHEMES {
            looks(&page, width, height, scheme).await;
            page.find("#start-button, .message").await;
            fits(&page, &format!("first-{width}-{scheme}")).await;
        }
    }
    evening(&page).await;
    for (width, height) in SIZES {
        for scheme in SCHEMES {
            looks(&page, width, height, scheme).await;
            fits(&page, &format!("chat-{width}-{scheme}")).await;
            page.click(Locator::Id("inside-toggle")).await;
            page.find(".turn").await;
            fits(&page, &format!("inside-{width}-{scheme}")).await;
            page.click(Locator::Id("inside-close")).await;
        }
    }
    scene.close().await;
}

/// Something of each kind that is shown.
async fn evening(page: &Page) {
    page.presses("Start").await;
    page.sees("I am Charley").await;
    page.writes("/bedtime 22:30 06:30 Lisbon").await;
    page.answers("limit how much you drink?", "No").await;
    page.sees("Next water").await;
    page.click(Locator::Id("clock-next")).await;
    page.answers(
        "Have you had only a little to drink today?",
        "I have had a glass",
    )
    .await;
    page.writes("/export").await;
    page.find(".file").await;
    page.writes("/log").await;
    page.answers("Straighten your leg", "It is easing").await;
    page.sees("How bad was it?").await;
}

pub async fn looks(page: &Page, width: u32, height: u32, scheme: &str) {
    let scheme = json!({ "name": "prefers-color-scheme", "value": scheme });
    // So that no picture is taken on the way.
    let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
    let media = json!({ "features": [scheme, still] });
    chromium(page.client(), "Emulation.setEmulatedMedia", media).await;
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    chromium(page.client(), "Emulation.setDeviceMetricsOverride", size).await;
    page.until(
        "it is as wide",
        "return innerWidth === arguments[0]",
        json!(width),
    )
    .await;
}

/// Nothing stands out at the side, and nothing to press is too small.
pub async fn fits(page: &Page, name: &str) {
    let picture = page.client().screenshot().await.unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("playground");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    let wide = "return document.documentElement.scrollWidth - innerWidth";
    assert_eq!(page.ask(wide, json!(null)).await, json!(0), "{name}");
    let small = page.ask(TOO_SMALL, json!(24)).await;
    assert_eq!(small, json!([]), "{name}");
}

/// What can be pressed and is narrower or lower than so many pixels.
const TOO_SMALL: &str = "
    const seen = [...document.querySelectorAll('button, .key, select, textarea')]
        .filter(one => one.checkVisibility() && !one.classList.contains('command-link'));
    return seen.filter(one => {
        const box = one.getBoundingClientRect();
        return Math.min(box.width, box.height) < arguments[0];
    }).map(one => one.textContent);";
