//! A first evening by clicking: all the questions, a cramp, a reminder that the
//! clock is moved to, and all of it taken along.

use super::driver::chromium;
use super::page::Page;
use super::scene::Scene;
use fantoccini::Locator;
use serde_json::{Value, json};
use std::path::Path;

#[tokio::test(flavor = "multi_thread")]
async fn a_first_evening_by_clicking() {
    let Some(scene) = Scene::open().await else {
        return;
    };
    let page = scene.page().await;
    page.presses("Start").await;
    page.answers("I am Charley", "Set me up").await;
    first_meeting(&page).await;
    cramps_and_health(&page).await;
    drinks_and_salts(&page).await;
    // In the middle the page is loaded anew, and all is as it was.
    page.client().refresh().await.unwrap();
    page.sees("I am Charley").await;
    legs(&page).await;
    medicines(&page).await;

    page.writes("/log").await;
    page.answers("Noted", "It is easing").await;
    page.answers("How bad was it?", "7").await;
    page.sees("7 of 10").await;

    water_then_stretch(&page).await;
    runs_fast(&page).await;
    copies_the_transcript(&page).await;
    let export = exported(&page, scene.downloads()).await;
    assert_eq!(export["cramps"][0]["severity"], 7, "{export:#}");
    assert_eq!(export["profile"]["bedtime"], "22:30", "{export:#}");
    let outcomes: Vec<_> = export["reminders"].as_array().unwrap().iter().collect();
    let outcomes: Vec<_> = outcomes.iter().map(|one| &one["outcome"]).collect();
    assert_eq!(outcomes, [&json!("done"), &json!("done")], "{export:#}");
    scene.close().await;
}

async fn first_meeting(page: &Page) {
    page.answers("go to bed?", "22:30").await;
    page.sees("What time is it now").await;
    page.writes("Lisbon").await;
    page.answers("How old are you?", "40 to 54").await;
    page.answers("limit how much you drink?", "No").await;
    page.answers("pick a safe stretch", "None of these").await;
    page.answers("right now?", "None of these").await;
    page.sees("All set.").await;
    page.answers("Hold 10 seconds.", "Go on").await;
    page.answers("Shall I ask each morning", "Yes, ask me")
        .await;
    page.answers("get up?", "06:30").await;
    page.answers("I have more questions", "Ask me now").await;
}

async fn cramps_and_health(page: &Page) {
    page.answers("does the muscle go hard", "Yes").await;
    page.answers("when you stretch that muscle?", "Yes").await;
    page.answers("an urge to move", "No").await;
    page.answers("Noted. Thank you.", "Go on").await;
    page.answers("for your page for the doctor.", "None of these")
        .await;
    page.answers("Noted. Thank you.", "Go on").await;
    page.answers("Are you pregnant?", "No").await;
    page.answers("Cramps in pregnancy: ", "Go on").await;
}

async fn drinks_and_salts(page: &Page) {
    page.answers("How many cups", "3 to 5").await;
    page.answers("What colour", "Dark yellow").await;
    page.answers("in the last two days?", "None of these").await;
    page.answers("Drinks: ", "Go on").await;
    page.answers("Has a blood test", "No").await;
    page.answers("hardly eaten?", "No").await;
    page.answers("Do any of these fit you?", "None of these")
        .await;
    page.answers("Do you take any of these?", "None of these")
        .await;
    page.answers("Minerals in your blood: ", "Go on").await;
}

async fn legs(page: &Page) {
    page.answers("longest time that you sit", "1 to 3 hours")
        .await;
    page.answers("walk or move", "5 to 7").await;
    page.answers("any of these by evening?", "None of these")
        .await;
    page.answers("Sitting and standing still: ", "Go on").await;
    page.answers("How hard did your legs work?", "As usual")
        .await;
    page.answers("on your feet", "Flat or thin soles").await;
    page.answers("Hard work for the legs: ", "Go on").await;
}

async fn medicines(page: &Page) {
    page.answers("Which of these do you use?", "None of these")
        .await;
    page.answers("take anything for your cramps?", "Nothing")
        .await;
    page.answers("Medicines: ", "Go on").await;
    page.sees("What you told me that can go with cramps").await;
}

/// The clock goes to one reminder after the other, and both are done.
async fn water_then_stretch(page: &Page) {
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
    let time = page.find("#clock-time").await.text().await.unwrap();
    assert!(*time >= *"22:00", "{time}");
}

/// At sixty times its speed the clock is soon at the next minute.
async fn runs_fast(page: &Page) {
    let before = page.find("#clock-time").await.text().await.unwrap();
    page.presses("×60").await;
    let moved = "return document.querySelector('#clock-time').textContent !== arguments[0]";
    page.until("the clock moves", moved, json!(before)).await;
    page.presses("×1").await;
}

async fn copies_the_transcript(page: &Page) {
    let may = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    chromium(page.client(), "Browser.grantPermissions", may).await;
    page.click(Locator::Id("chat-menu-toggle")).await;
    page.presses("Copy the transcript").await;
    page.until("it says so", TOASTED, json!("Transcript copied"))
        .await;
    let copied = page.ask("return navigator.clipboard.readText()", json!(null));
    let copied = copied.await.as_str().unwrap().to_owned();
    assert!(copied.contains("\n> /start\n"), "{copied}");
}

const TOASTED: &str = "
    return document.querySelector('[role=status]').textContent.includes(arguments[0])";

/// What `/export` gives, as it lies on the disk then.
async fn exported(page: &Page, downloads: &Path) -> Value {
    page.writes("/export").await;
    let json = "a.file[download$='.json']";
    let name = page
        .find(json)
        .await
        .attr("download")
        .await
        .unwrap()
        .unwrap();
    page.click(Locator::Css(json)).await;
    let file = downloads.join(name);
    // Chromium holds the name by an empty file until the whole one takes its place.
    let is_whole = || std::fs::metadata(&file).is_ok_and(|found| found.len() > 0);
    page.until_here("the download", is_whole).await;
    let export = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let schema = serde_json::from_str(include_str!("../../export.schema.json")).unwrap();
    jsonschema::validate(&schema, &export).unwrap();
    export
}
