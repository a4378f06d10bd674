//! Dialogue files that are edited while somebody chats.

use super::stage::{Stage, lisbon};
use serde_json::json;

fn change(stage: &Stage, file: &str, from: &str, to: &str) {
    let path = stage.disk.path().join("dialogues").join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from:?} in {text}");
    std::fs::write(path, text.replace(from, to)).unwrap();
}

#[tokio::test]
async fn a_saved_sentence_is_said_next_and_the_running_chat_goes_on() {
    let stage = Stage::with_dialogues("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/start").await;
    stage.taps(&mut tab, "Set me up").await;
    tab.sees("go to bed").await;
    let question = "What time is it now";
    change(
        &stage,
        "words/en/hours.ftl",
        question,
        "What time is it just now",
    );
    change(
        &stage,
        "words/en/charley.ftl",
        "I have a cramp now",
        "A cramp, now",
    );
    tab.until(|tab| {
        tab.newest["bot"]["commands"]
            .to_string()
            .contains("A cramp, now")
    })
    .await;
    stage.taps(&mut tab, "22:30").await;
    tab.sees("What time is it just now").await;
}

#[tokio::test]
async fn a_mistake_is_shown_with_file_and_line_and_the_old_book_stays() {
    let stage = Stage::with_dialogues("2026-03-28T18:00:00Z", lisbon()).await;
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
    tab.sees("go to bed").await;
    std::fs::write(&file, good).unwrap();
    tab.until(|tab| tab.newest["problems"] == json!([])).await;
}

#[tokio::test]
async fn weights_that_are_trained_anew_are_taken_up_like_a_saved_file() {
    let stage = Stage::with_dialogues("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    let weights = stage
        .disk
        .path()
        .join("dialogues/words/en/danger/weights.bin");
    let shipped = "dialogues/words/en/danger/weights.bin";
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(shipped);
    let good = std::fs::read(shipped).unwrap();
    std::fs::write(&weights, &good[..100]).unwrap();
    tab.until(|tab| tab.newest["problems"] != json!([])).await;
    let problems = tab.newest["problems"].to_string();
    assert!(problems.contains("weights.bin"), "{problems}");
    std::fs::write(&weights, good).unwrap();
    tab.until(|tab| tab.newest["problems"] == json!([])).await;
}
