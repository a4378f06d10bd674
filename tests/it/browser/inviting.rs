//! The first screen and what it invites to: chips that act, a minute that plays
//! itself, the phone at night, faults to try. The pictures are in
//! `target/tmp/playground/`, to be looked at.

use super::driver::chromium;
use super::page::Page;
use super::pictures::{fits, looks};
use super::scene::Scene;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

const SIZES: [(u32, u32); 2] = [(390, 844), (1280, 800)];

/// The page in each size and scheme.
async fn seen(page: &Page, name: &str) {
    for (width, height) in SIZES {
        for scheme in ["light", "dark"] {
            looks(page, width, height, scheme).await;
            fits(page, &format!("{name}-{width}-{scheme}")).await;
        }
    }
    looks(page, 1280, 800, "light").await;
}

async fn menu(page: &Page, item: &str) {
    page.click(Locator::Id("chat-menu-toggle")).await;
    page.click(Locator::Id(item)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_chip_acts_and_is_gone() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.find("#chips .chip").await;
    seen(&page, "invite").await;
    page.presses("3 am: a cramp").await;
    page.sees("Straighten your leg").await;
    page.until("it is night", SHOWS_TIME, json!("03:12")).await;
    seen(&page, "invite-cramp").await;

    for (chip, sees) in [
        (
            "An evening with reminders",
            "Have you had only a little to drink today?",
        ),
        ("Twelve weeks of diary", "with it, on 4 of"),
        ("The page for the doctor", "Here it is"),
    ] {
        menu(&page, "menu-again").await;
        page.find("#welcome:not([hidden]) .chip, #start:not([hidden])")
            .await;
        page.click(Locator::XPath(&format!(
            "//button[contains(@class, \"chip\")][normalize-space()=\"{chip}\"]"
        )))
        .await;
        page.sees(sees).await;
        seen(&page, &format!("invite-{}", sees.len())).await;
        page.click(Locator::XPath("(//nav//button[contains(., \"Ana\")])[1]"))
            .await;
    }
    menu(&page, "menu-again").await;
    page.find("#start:not([hidden])").await;
    let left = page.ask(CHIPS, json!(null)).await;
    assert_eq!(left, json!(0));
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_minute_plays_itself_and_can_be_stopped() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.click(Locator::Id("show-me")).await;
    page.sees("limit how much you drink?").await;
    page.click(Locator::Id("show-stop")).await;
    page.until("it is over", HIDDEN, json!("show")).await;

    // With less motion nothing goes on by itself.
    let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
    let media = json!({ "features": [still] });
    chromium(page.client(), "Emulation.setEmulatedMedia", media).await;
    menu(&page, "menu-again").await;
    page.find("#welcome:not([hidden])").await;
    page.click(Locator::Id("show-me")).await;
    page.find("#show:not([hidden])").await;
    let begun = std::time::Instant::now();
    while page.ask(HIDDEN, json!("show")).await == json!(false) {
        page.ask(NEXT, json!(null)).await;
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        assert!(begun.elapsed().as_secs() < 120, "it does not end");
    }
    page.sees("Nights with a cramp").await;
    page.find(".kind-photo").await;
    assert!(!page.shows("That did not go on").await);
    seen(&page, "show-me").await;
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_phone_at_night_shows_what_sounded() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.presses("An evening with reminders").await;
    page.sees("Have you had only a little to drink today?")
        .await;
    page.click(Locator::Id("clock-next")).await;
    page.sees("Time to stretch").await;
    page.ask(SET_BY_HAND, json!("2026-11-22 03:12")).await;
    page.presses("Go").await;
    page.until("it is night", SHOWS_TIME, json!("03:12")).await;
    page.writes("/log").await;
    page.sees("Straighten your leg").await;
    page.click(Locator::Id("phone-toggle")).await;
    page.find(".note.is-silent").await;
    let said = page.ask(SUM, json!(null)).await;
    let said = said.as_str().unwrap();
    assert!(
        said.starts_with("In the last 14 hours 3 made a sound, 1 did not"),
        "{said}"
    );
    seen(&page, "phone").await;
    page.types(&Key::Escape).await;
    page.until("it is closed", HIDDEN, json!("phone")).await;
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_are_survived_and_a_bubble_leads_to_its_turn() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.writes_first("/log 6 left calf").await;
    page.sees("Noted").await;
    page.click(Locator::Id("chat-menu-toggle")).await;
    seen(&page, "menu").await;
    page.types(&Key::Escape).await;
    menu(&page, "menu-lost").await;
    page.writes("/help").await;
    page.sees("the bedtime stretch").await;
    page.click(Locator::XPath(
        "(//article[contains(., \"the bedtime stretch\")])[last()]//button[@title]",
    ))
    .await;
    page.find(".turn[open] .call-failed").await;
    page.find(".turn[open] .changed li").await;
    seen(&page, "turn").await;
    page.click(Locator::Id("inside-close")).await;

    menu(&page, "menu-kill").await;
    page.until("it says so", SHOWN, json!("It is there again"))
        .await;
    page.writes("/settings").await;
    page.sees("Pictures").await;

    menu(&page, "menu-edit").await;
    page.find("#editing:not([hidden])").await;
    page.types(" x").await;
    page.types(&Key::Enter).await;
    page.find(".from-person .edited").await;
    page.types(UP).await;
    page.until("what was typed is back", TYPED, json!("/settings x"))
        .await;
    page.types(UP).await;
    page.until("and what was before", TYPED, json!("/settings"))
        .await;
    scene.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_with_a_past_comes_and_goes() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.presses("Add a person").await;
    page.find("#person-name:focus").await;
    page.types("Walter").await;
    page.ask(CHOOSE, json!("drink_limit")).await;
    seen(&page, "add").await;
    page.presses("Add").await;
    page.sees("Bedtime").await;
    assert!(page.shows("78 years and a drink limit").await);
    seen(&page, "past").await;
    menu(&page, "menu-remove").await;
    page.until("he is gone", GONE, json!("Walter")).await;
    scene.close().await;
}

const UP: &str = "\u{e013}";
const SHOWS_TIME: &str =
    "return document.querySelector('#clock-time').textContent === arguments[0]";
const CHIPS: &str = "return document.querySelectorAll('#chips .chip').length";
const HIDDEN: &str = "return document.getElementById(arguments[0]).hidden";
const NEXT: &str = "document.getElementById('show-next').click()";
const SHOWN: &str = "return document.querySelector('#toasts').textContent.includes(arguments[0])";
const SUM: &str = "return document.querySelector('#phone-sum').textContent";
const TYPED: &str = "return document.querySelector('#text').value === arguments[0]";
const GONE: &str = "return !document.querySelector('nav').textContent.includes(arguments[0])";
const CHOOSE: &str = "document.querySelector('#person-past').value = arguments[0]";
const SET_BY_HAND: &str = "
    const field = document.querySelector('#clock-at');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input'));";
