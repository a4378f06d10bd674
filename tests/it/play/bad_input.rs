//! Requests that are not the page's, not well-formed, or too many.

use super::stage::{PATIENCE, Stage, lisbon};
use reqwest::header::{CONTENT_TYPE, HOST};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::time::timeout;

#[tokio::test]
async fn only_the_pages_own_requests_change_anything() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let own = stage.address.clone();
    let port = own.rsplit(':').next().unwrap();
    let (elsewhere, rebound) = (
        format!("http://localhost:{port}"),
        format!("example.org:{port}"),
    );
    let host = own.trim_start_matches("http://").to_owned();
    for (origin, secret, host, status) in [
        (
            Some(own.as_str()),
            Some(stage.secret.as_str()),
            host.as_str(),
            200,
        ),
        (None, Some(&stage.secret), &host, 403),
        (Some("https://example.org"), Some(&stage.secret), &host, 403),
        (Some("null"), Some(&stage.secret), &host, 403),
        (Some(&elsewhere), Some(&stage.secret), &host, 403),
        (Some(&own), None, &host, 403),
        (Some(&own), Some("guessed"), &host, 403),
        (
            Some(&format!("http://{rebound}")),
            Some(&stage.secret),
            &rebound,
            403,
        ),
    ] {
        let mut request = stage
            .http
            .post(format!("{own}/api/text"))
            .header(HOST, host);
        if let Some(origin) = origin {
            request = request.header("Origin", origin);
        }
        if let Some(secret) = secret {
            request = request.header("X-Charley-Secret", secret);
        }
        let response = request
            .json(&json!({ "chat": 1, "text": "hello" }))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status().as_u16(), status, "{origin:?} {host}");
        let told: Value = response.json().await.unwrap();
        assert_eq!(told["error"].is_string(), status != 200, "{told}");
    }
}

#[tokio::test]
async fn everything_must_name_this_machine() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    for path in [
        "/",
        "/events?chat=1&after=0",
        "/api/inside?chat=1",
        "/page.js",
    ] {
        let request = stage.http.get(format!("{}{path}", stage.address));
        let response = request
            .header(HOST, "rebound.example.org")
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn what_is_not_well_formed_is_refused_with_a_reason() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    for (path, body, status) in [
        ("/api/text", "", 400),
        ("/api/text", "{", 400),
        ("/api/text", "[]", 400),
        ("/api/text", "{\"chat\":1}", 400),
        ("/api/text", "{\"chat\":\"1\",\"text\":\"a\"}", 400),
        ("/api/text", "{\"chat\":1,\"text\":\"a\",\"more\":1}", 400),
        ("/api/text", "{\"chat\":1,\"text\":\" \"}", 400),
        ("/api/text", "{\"chat\":99,\"text\":\"a\"}", 404),
        (
            "/api/text",
            "{\"chat\":1,\"text\":\"\u{fffd}\\ud800\"}",
            400,
        ),
        (
            "/api/location",
            "{\"chat\":1,\"latitude\":91,\"longitude\":0}",
            400,
        ),
        (
            "/api/location",
            "{\"chat\":1,\"latitude\":1e999,\"longitude\":0}",
            400,
        ),
        (
            "/api/press",
            "{\"chat\":1,\"message\":5,\"data\":\"log.undo\"}",
            409,
        ),
        ("/api/nothing", "{}", 405),
    ] {
        let (code, why) = posted(&stage, path, body.to_owned()).await;
        assert_eq!(code, status, "{path} {body}: {why}");
    }
    for (path, status) in [
        ("/events", 200),
        ("/events?chat=x", 400),
        ("/events?chat=99", 404),
        ("/events?after=-1", 400),
        ("/api/inside", 400),
        ("/api/inside?chat=99", 404),
        ("/api/transcript?chat=99", 404),
        ("/api/file?chat=1", 400),
        ("/api/text", 405),
        ("/nothing", 404),
        ("/%ff", 400),
    ] {
        let response = stage.get(path).await;
        assert_eq!(response.status().as_u16(), status, "{path}");
    }
    let put = stage
        .http
        .request(Method::PUT, format!("{}/", stage.address));
    assert!(put.send().await.unwrap().status().is_client_error());
}

#[tokio::test]
async fn what_is_too_long_is_refused() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let text = |text: String| json!({ "chat": 1, "text": text });
    stage.does("/api/text", text("🦵".repeat(2_048))).await;
    let (code, why) = stage.refused("/api/text", text("x".repeat(4_097))).await;
    assert_eq!(code, 400);
    assert!(why.contains("4096") && why.contains("4097"), "{why}");
    let photo = json!({ "chat": 1, "caption": "x".repeat(1_025) });
    assert_eq!(stage.refused("/api/photo", photo).await.0, 400);
    let (code, _) = posted(&stage, "/api/text", " ".repeat(70_000)).await;
    assert_eq!(code, 413);
}

#[tokio::test]
async fn a_hundred_tabs_and_more_change_nothing() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tabs = Vec::new();
    for _ in 0..200 {
        tabs.push(stage.tab(1).await);
    }
    assert_eq!(stage.get("/events?chat=1").await.status(), 429);
    stage.says(1, "/help").await;
    for tab in &mut tabs {
        tab.sees("emergency").await;
    }
    // Closed tabs give their places back.
    tabs.truncate(1);
    let is_let_in = async {
        while stage.get("/events?chat=1").await.status() != 200 {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, is_let_in).await.unwrap();
    stage.says(1, "/privacy").await;
    tabs[0].sees("What I keep").await;
}

#[tokio::test]
async fn a_flood_of_clicks_changes_nothing() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log").await;
    let noted = tab.sees("Noted").await;
    let undo = noted["buttons"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| row.as_array().unwrap());
    let mut undo = undo.filter(|button| button["text"] == "Undo");
    let undo = undo.next().unwrap()["data"].clone();
    let press = json!({ "chat": 1, "message": noted["id"], "data": undo });
    let clicks = (0..150).map(|_| stage.post("/api/press", press.clone()));
    for (status, _) in futures_util::future::join_all(clicks).await {
        assert!([200, 409, 429].contains(&status.as_u16()), "{status}");
    }
    // The clock moves when all of it is done with.
    stage.jumps(1, "plus_hour").await;
    stage.says(1, "/export").await;
    tab.until(|tab| tab.newest_message()["file"]["name"] == "charley-cramps.csv")
        .await;
    assert_eq!(
        tab.messages
            .values()
            .filter(|message| message["author"] == "bot")
            .count(),
        4
    );
}

async fn posted(stage: &Stage, path: &str, body: String) -> (u16, String) {
    let request = stage.http.post(format!("{}{path}", stage.address));
    let request = request
        .header("Origin", &stage.address)
        .header("X-Charley-Secret", &stage.secret)
        .header(CONTENT_TYPE, "application/json");
    let response = request.body(body).send().await.unwrap();
    let status = response.status().as_u16();
    let told: Value = response.json().await.unwrap();
    (status, told["error"].as_str().unwrap().to_owned())
}
