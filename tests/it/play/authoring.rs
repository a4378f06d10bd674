//! Dialogue files that are edited while somebody chats.

use super::stage::Stage;
use chrono_tz::Europe::Lisbon;
use serde_json::json;
use std::path::PathBuf;

fn words(stage: &Stage) -> PathBuf {
    stage.disk.path().join("dialogues/words/en/safety.ftl")
}

fn change(path: &PathBuf, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from:?} in {text}");
    std::fs::write(path, text.replace(from, to)).unwrap();
}

#[tokio::test]
async fn a_saved_sentence_is_said_next_and_the_running_chat_goes_on() {
    let stage = Stage::with_dialogues("2026-03-28T18:00:00Z", Lisbon).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/start").await;
    stage.taps(&mut tab, "Set me up").await;
    tab.sees("limit your drinks").await;
    change(
        &words(&stage),
        "Does any of this fit you?",
        "Does any of this fit you today?",
    );
    // Asked for by the page until it is in force: the same question, opened anew.
    loop {
        stage.says(1, "/start").await;
        stage.taps(&mut tab, "Go on").await;
        stage.taps(&mut tab, "No").await;
        if tab.sees("Does any of this fit you").await["text"]
            .as_str()
            .unwrap()
            .contains("today")
        {
            break;
        }
        stage.taps(&mut tab, "‹ Back").await;
        tab.sees("limit your drinks").await;
    }
}

#[tokio::test]
async fn a_mistake_is_shown_with_file_and_line_and_the_old_book_stays() {
    let stage = Stage::with_dialogues("2026-03-28T18:00:00Z", Lisbon).await;
    let mut tab = stage.tab(1).await;
    assert_eq!(tab.newest["problems"], json!([]));
    let file = stage.disk.path().join("dialogues/safety.toml");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("versoin = 1\n{good}")).unwrap();
    tab.until(|tab| tab.newest["problems"] != json!([])).await;
    let problems = tab.newest["problems"].to_string();
    assert!(problems.contains("safety.toml:1: "), "{problems}");
    stage.says(1, "/start").await;
    stage.taps(&mut tab, "Set me up").await;
    tab.sees("limit your drinks").await;
    std::fs::write(&file, good).unwrap();
    tab.until(|tab| tab.newest["problems"] == json!([])).await;
}
