//! What the page is given: its files, the snapshots, the files in messages.

use super::stage::{Stage, lisbon};
use serde_json::{Value, json};

#[tokio::test]
async fn the_page_comes_with_all_its_files_and_may_load_nothing_else() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let page = stage.get("/").await;
    let policy = page.headers()["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert_eq!(page.headers()["x-content-type-options"], "nosniff");
    let page = page.text().await.unwrap();
    assert!(!page.contains("SECRET") && page.contains(&stage.secret));
    let named = page.split(['"', '\'']).filter(|part| part.starts_with('/'));
    for path in named {
        let file = stage.get(path).await;
        assert_eq!(file.status(), 200, "{path}");
    }
    let missing = stage.get("/../Cargo.toml").await;
    assert_eq!(missing.status(), 404);
    assert!(missing.json::<Value>().await.unwrap()["error"].is_string());
}

#[tokio::test]
async fn a_reload_shows_the_same_and_a_press_edits_in_place() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    assert_eq!(tab.newest["whole"], true);
    stage.says(1, "/log <img src=x onerror=alert(1)>").await;
    tab.sees("Noted").await;
    stage.taps(&mut tab, "It is easing").await;
    let asked = tab.sees("How bad").await;
    assert_eq!(asked["edited"], true);
    let again = stage.tab(1).await;
    assert_eq!(again.messages, tab.messages);
    let written = again.messages.values().next().unwrap();
    assert_eq!(written["text"], "/log <img src=x onerror=alert(1)>");
    assert_eq!(
        written["html"][0],
        json!({ "text": "/log", "command": true })
    );
}

#[tokio::test]
async fn notes_on_presses_come_once() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log").await;
    tab.sees("Noted").await;
    stage.taps(&mut tab, "Undo").await;
    tab.until(|tab| !tab.toasts.is_empty() || tab.newest_message()["edited"] == true)
        .await;
    assert!(stage.tab(1).await.toasts.is_empty());
}

#[tokio::test]
async fn the_bot_introduces_itself() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    tab.until(|tab| tab.newest["bot"]["name"] == "Charley")
        .await;
    let commands = tab.newest["bot"]["commands"].as_array().unwrap();
    assert!(commands.iter().any(|one| one["command"] == "bedtime"));
    assert_eq!(tab.newest["clock"]["zone"], Value::Null);
    assert_eq!(tab.newest["clock"]["shown_in"], "Europe/Lisbon");
    assert_eq!(tab.newest["violations"], json!([]));
}

#[tokio::test]
async fn a_file_of_the_export_comes_back() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    let table = "id,night,at,recorded_at,source,severity,leg,muscle,minutes,helped,note\r\n\
        c1,2026-03-20,,2026-03-21T08:00:00.000Z,checkin,6,left,calf,,,\r\n";
    let file = |text: &str| json!({ "chat": 1, "name": "charley-cramps.csv", "text": text });
    stage.does("/api/document", file(table)).await;
    tab.sees("This would be added to your diary:").await;
    let sent = |message: &&Value| message["kind"] == "document";
    let sent = tab.messages.values().find(sent).unwrap();
    assert_eq!(sent["file"]["name"], "charley-cramps.csv");
    let address = format!("/api/file?chat=1&message={}", sent["id"]);
    assert_eq!(stage.get(&address).await.text().await.unwrap(), table);
    stage.taps(&mut tab, "Add it").await;
    tab.sees("Added to your diary:").await;
    let large = "x".repeat(11 * 1024 * 1024);
    stage.does("/api/document", file(&large)).await;
    tab.sees("That file is too large.").await;
    let larger = "x".repeat(17 * 1024 * 1024);
    assert_eq!(stage.refused("/api/document", file(&larger)).await.0, 413);
    assert_eq!(tab.newest["violations"], json!([]));
}

#[tokio::test]
async fn files_and_pictures_can_be_opened() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log 6 left calf").await;
    tab.sees("Noted").await;
    stage.says(1, "/export").await;
    tab.until(|tab| tab.newest_message()["file"]["name"] == "charley-cramps.csv")
        .await;
    let id = tab.newest_message()["id"].clone();
    let file = stage.get(&format!("/api/file?chat=1&message={id}")).await;
    assert_eq!(file.headers()["content-type"], "text/csv; charset=utf-8");
    let disposition = "attachment; filename=\"charley-cramps.csv\"";
    assert_eq!(file.headers()["content-disposition"], disposition);
    let bytes = file.bytes().await.unwrap();
    assert_eq!(tab.newest_message()["file"]["bytes"], bytes.len());
    assert!(
        String::from_utf8(bytes.to_vec())
            .unwrap()
            .contains("left,calf")
    );

    stage
        .does("/api/photo", json!({ "chat": 1, "caption": "my leg" }))
        .await;
    tab.until(|tab| {
        tab.messages
            .values()
            .any(|message| message["kind"] == "photo")
    })
    .await;
    let photo = tab
        .messages
        .values()
        .find(|message| message["kind"] == "photo")
        .unwrap();
    assert_eq!(photo["text"], "my leg");
    let picture = stage
        .get(&format!("/api/file?chat=1&message={}", photo["id"]))
        .await;
    assert_eq!(picture.headers()["content-type"], "image/png");
    assert!(picture.bytes().await.unwrap().starts_with(b"\x89PNG"));
    assert_eq!(stage.get("/api/file?chat=1&message=1").await.status(), 404);
}
