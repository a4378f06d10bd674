//! What is watched is there: each figure and label that the alerts and the
//! dashboard ask for is one that a running Charley shows, and their pictures in the
//! docs are of today's.

use super::metrics::Watched;
use charley::metrics::Health;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use yaml_rust2::{Yaml, YamlLoader};

/// Prometheus' own, of whoever it asks.
const ITS_OWN: [&str; 1] = ["up"];
/// What a label may hold; `job` is of the example in deploy/prometheus.yml.
const LABELS: &str = concat!(
    include_str!("../../../src/metrics/labels.rs"),
    "\"charley\""
);
/// A page is read on a phone, too.
const PICTURE_BYTES_MAX: usize = 150_000;

#[tokio::test]
async fn alerts_and_dashboard_ask_for_what_charley_shows() {
    let shown = shown(&figures().await);
    for (place, expression) in alerts().into_iter().chain(panels()) {
        let asked = figures_in(&expression);
        assert!(!asked.is_empty(), "{place}: {expression}");
        for figure in asked {
            let is_there = shown.contains(figure) || ITS_OWN.contains(&figure);
            assert!(is_there, "{place}: {figure} in {expression}");
        }
        for value in expression.split('"').skip(1).step_by(2) {
            assert!(LABELS.contains(&format!("\"{value}\"")), "{place}: {value}");
        }
    }
}

#[tokio::test]
async fn the_dashboard_shows_every_figure() {
    let panels: Vec<(String, String)> = panels().collect();
    let figures = figures().await;
    for (name, _) in types(&figures) {
        let is_asked_for = |(_, expression): &(String, String)| expression.contains(name);
        assert!(panels.iter().any(is_asked_for), "{name}");
    }
}

#[test]
fn each_alert_says_what_to_do() {
    let page = include_str!("../../../docs/running.md");
    for rule in rules() {
        let name = rule["alert"].as_str().unwrap();
        for annotation in ["summary", "description"] {
            let told = rule["annotations"][annotation].as_str();
            assert!(told.is_some_and(|told| told.len() > 10), "{name}");
        }
        let book = rule["annotations"]["runbook"].as_str().unwrap();
        let expected = format!("docs/running.md#{}", name.to_lowercase());
        assert_eq!(book, expected);
        assert!(page.contains(&format!("### {name}\n")), "{name}");
    }
}

/// Each says within its file what it shows; `deploy/pictures/take` takes them anew.
#[test]
fn the_pictures_are_of_these_alerts_and_this_dashboard() {
    let dashboard = words_of("dashboard.png");
    for (title, expression) in panels() {
        assert!(
            dashboard.contains(&format!("{title}: {expression}")),
            "{title}"
        );
    }
    let alerts = words_of("alerts.png");
    for rule in rules() {
        let name = rule["alert"].as_str().unwrap();
        let told = &rule["annotations"];
        let summary = told["summary"].as_str().unwrap();
        let description = told["description"].as_str().unwrap();
        let shown = format!("{name}: {summary}. {description}");
        assert!(alerts.contains(&shown), "{name}");
    }
}

/// What stands in a picture of the page, which is small.
fn words_of(name: &str) -> String {
    let page = include_str!("../../../docs/running.md");
    assert!(page.contains(name), "{name}");
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let picture = std::fs::read(docs.join(name)).unwrap();
    assert!(picture.len() <= PICTURE_BYTES_MAX, "{}", picture.len());
    String::from_utf8_lossy(&picture).into_owned()
}

/// Those of a Charley that was told one cramp.
async fn figures() -> String {
    let charley = Watched::at("2026-11-20 18:00", Health::default()).await;
    let ana = charley.phone(1001);
    ana.says("/log 7 left calf");
    let said = "charley_outbox_finished_total{class=\"reply\",result=\"sent\"} 1";
    charley.shows(said).await
}

/// The names that samples have, with what Prometheus appends by their type.
fn shown(figures: &str) -> BTreeSet<String> {
    let endings = |kind: &str| match kind {
        "counter" => vec!["_total"],
        "histogram" => vec!["_bucket", "_sum", "_count"],
        "info" => vec!["_info"],
        "gauge" => vec![""],
        other => panic!("{other}"),
    };
    types(figures)
        .flat_map(|(name, kind)| {
            endings(kind)
                .into_iter()
                .map(move |end| format!("{name}{end}"))
        })
        .collect()
}

fn types(figures: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = figures
        .lines()
        .filter_map(|line| line.strip_prefix("# TYPE "));
    lines.filter_map(|line| line.split_once(' '))
}

/// Ours and those of the process; functions and labels have other names.
fn figures_in(expression: &str) -> BTreeSet<&str> {
    let words = expression.split(|one: char| !(one.is_ascii_alphanumeric() || one == '_'));
    let is_figure = |word: &&str| {
        ITS_OWN.contains(word) || word.starts_with("charley_") || word.starts_with("process_")
    };
    words.filter(is_figure).collect()
}

fn rules() -> Vec<Yaml> {
    let read = YamlLoader::load_from_str(include_str!("../../../deploy/alerts.yml")).unwrap();
    let rules = read[0]["groups"][0]["rules"].as_vec().unwrap();
    assert!(rules.len() >= 6);
    rules.clone()
}

fn alerts() -> Vec<(String, String)> {
    let told = |rule: &Yaml| {
        let text = |name: &str| rule[name].as_str().unwrap().to_owned();
        (text("alert"), text("expr"))
    };
    rules().iter().map(told).collect()
}

fn panels() -> impl Iterator<Item = (String, String)> {
    let read: Value = serde_json::from_str(include_str!("../../../deploy/grafana.json")).unwrap();
    let panels = read["panels"].as_array().unwrap().clone();
    assert!(panels.len() >= 12);
    panels.into_iter().flat_map(|panel| {
        let title = panel["title"].as_str().unwrap().to_owned();
        let targets = panel["targets"].as_array().unwrap().clone();
        let asked = move |target: Value| target["expr"].as_str().unwrap().to_owned();
        targets
            .into_iter()
            .map(move |target| (title.clone(), asked(target)))
    })
}
