//! What is given to others fits the program: packages, image, compose file, chart.
//! `deploy/release` makes them, `deploy/try-deb` and `deploy/try-rpm` install one.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use yaml_rust2::{Yaml, YamlLoader};

/// A stop takes Charley so long at most; whoever stops it has to wait longer.
const STOP_SECONDS: i64 = 10;
const COMPOSE: &str = include_str!("../../deploy/compose.yaml");
const KUBERNETES: &str = include_str!("../../deploy/kubernetes.yaml");
const CONTAINER: &str = include_str!("../../deploy/Containerfile");
/// Those of the store's place and of the token's are read in each of these.
const SET_IN: [&str; 7] = [
    "deploy/Containerfile",
    "deploy/charley.service",
    "deploy/chart/templates/statefulset.yaml",
    "deploy/chart/values.yaml",
    "deploy/compose.yaml",
    "deploy/debian/charley.env",
    "deploy/kubernetes.yaml",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn yaml(text: &str) -> Vec<Yaml> {
    YamlLoader::load_from_str(text).unwrap()
}

fn skip(why: &str) {
    let line = format!("skipped: {why}\n");
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}

#[test]
fn every_setting_that_is_set_is_one() {
    let known = include_str!("../../.env.example");
    for file in SET_IN {
        let text = fs::read_to_string(root().join(file)).unwrap();
        let words = text.split(|one: char| !(one.is_ascii_alphanumeric() || one == '_'));
        let is_ours = |word: &&str| word.starts_with("CHARLEY_") || word.starts_with("TELOXIDE_");
        for name in words.filter(is_ours) {
            let line = |line: &str| {
                line.trim_start_matches("# ")
                    .starts_with(&format!("{name}="))
            };
            let is_known = known.lines().any(line) || name == "CHARLEY_";
            assert!(is_known, "{file}: {name}");
        }
    }
}

#[test]
fn all_are_of_this_version() {
    let version = env!("CARGO_PKG_VERSION");
    let chart = yaml(include_str!("../../deploy/chart/Chart.yaml"));
    for field in ["version", "appVersion"] {
        assert_eq!(chart[0][field].as_str(), Some(version), "{field}");
    }
    for (file, text) in [("compose.yaml", COMPOSE), ("kubernetes.yaml", KUBERNETES)] {
        assert!(text.contains(&format!("charley:{version}")), "{file}");
    }
    let changes = include_str!("../../CHANGELOG.md");
    assert!(changes.contains(&format!("\n## {version}")), "CHANGELOG.md");
}

#[test]
fn the_container_asks_whether_it_is_well_and_needs_no_shell() {
    assert!(CONTAINER.contains(r#"CMD ["/usr/bin/charley", "health"]"#));
    assert!(CONTAINER.contains(r#"ENTRYPOINT ["/usr/bin/charley"]"#));
    assert!(CONTAINER.contains("\nFROM scratch\n"));
    assert!(CONTAINER.contains("\nUSER 10001:10001\n"));
    // COPY would make the place of the data root's.
    assert!(CONTAINER.contains("\nADD root.tar /\n") && !CONTAINER.contains("\nCOPY "));
}

#[test]
fn the_compose_file_waits_for_a_stop_and_keeps_the_data() {
    let service = &yaml(COMPOSE)[0]["services"]["charley"];
    let grace = service["stop_grace_period"].as_str().unwrap();
    let grace: i64 = grace.trim_end_matches('s').parse().unwrap();
    assert!(grace > STOP_SECONDS);
    let volume = service["volumes"][0].as_str().unwrap();
    let place = CONTAINER
        .lines()
        .find_map(|line| line.strip_prefix("VOLUME "));
    assert_eq!(volume.strip_prefix("charley:"), place);
    let asked: Vec<_> = service["healthcheck"]["test"]
        .as_vec()
        .unwrap()
        .iter()
        .collect();
    let asked: Vec<_> = asked.into_iter().filter_map(Yaml::as_str).collect();
    assert_eq!(asked, ["CMD", "/usr/bin/charley", "health"]);
}

#[test]
fn docker_compose_takes_the_compose_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("compose.yaml"), COMPOSE).unwrap();
    let settings = include_str!("../../deploy/debian/charley.env");
    fs::write(folder.path().join("charley.env"), settings).unwrap();
    let taken = Command::new("docker-compose")
        .args(["--file", "compose.yaml", "config", "--quiet"])
        .current_dir(folder.path())
        .output();
    let Ok(taken) = taken else {
        return skip("there is no docker-compose here");
    };
    let said = String::from_utf8_lossy(&taken.stderr);
    assert!(taken.status.success(), "{said}");
}

/// More than one would be refused by the store, and take updates from each other.
#[test]
fn kubernetes_runs_one_and_asks_it_what_it_answers() {
    let documents = yaml(KUBERNETES);
    let is_set = |one: &&Yaml| one["kind"].as_str() == Some("StatefulSet");
    let set = documents.iter().find(is_set).unwrap();
    assert_eq!(set["spec"]["replicas"].as_i64(), Some(1));
    let pod = &set["spec"]["template"]["spec"];
    let grace = pod["terminationGracePeriodSeconds"].as_i64().unwrap();
    assert!(grace > STOP_SECONDS);
    let container = &pod["containers"][0];
    let answered = include_str!("../../src/metrics/server.rs");
    for (probe, page) in [
        ("startupProbe", "/livez"),
        ("livenessProbe", "/livez"),
        ("readinessProbe", "/readyz"),
    ] {
        let asked = container[probe]["httpGet"]["path"].as_str();
        assert_eq!(asked, Some(page), "{probe}");
        assert!(answered.contains(&format!(".route(\"{page}\"")), "{page}");
    }
    assert_eq!(pod["securityContext"]["runAsUser"].as_i64(), Some(10001));
}

#[test]
fn the_chart_renders_what_is_there() {
    let rendered = Command::new(root().join("deploy/render-chart"))
        .arg("--check")
        .output();
    let rendered = rendered.unwrap();
    let said = String::from_utf8_lossy(&rendered.stderr);
    if said.contains("ModuleNotFoundError") || said.contains("No such file") {
        return skip("there is no helm-python-sdk here");
    }
    assert!(rendered.status.success(), "{said}");
}

/// A package whose parts are not there fails only on the day of the release.
#[test]
fn all_that_goes_into_a_package_is_there_or_is_made() {
    let manifest: toml::Table = toml::from_str(include_str!("../../Cargo.toml")).unwrap();
    let metadata = &manifest["package"]["metadata"];
    let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
    let deb = metadata["deb"]["assets"].as_array().unwrap().iter();
    let deb = deb.map(|one| (text(&one[0]), text(&one[2])));
    let rpm = metadata["generate-rpm"]["assets"]
        .as_array()
        .unwrap()
        .iter();
    let rpm = rpm.map(|one| (text(&one["source"]), text(&one["mode"])));
    let script = include_str!("../../deploy/release");
    for (source, mode) in deb.chain(rpm) {
        let made = source.strip_prefix("target/package/");
        let is_there = match made {
            Some(made) => script.contains(&format!("\"$package/{made}\"")),
            None => source == "target/release/charley" || root().join(&source).is_file(),
        };
        assert!(is_there, "{source}");
        let is_secret = source.ends_with("charley.env");
        assert_eq!(mode == "600", is_secret, "{source}");
    }
}

/// Nothing here runs it, so what can be known of it is looked at.
#[test]
fn the_hosted_release_makes_static_programs_for_both_machines_and_tries_them() {
    let text = include_str!("../../.github/workflows/release.yml");
    let jobs = &yaml(text)[0]["jobs"];
    let targets = jobs["build"]["strategy"]["matrix"]["include"].as_vec();
    let targets = targets.unwrap().iter().map(|one| one["target"].as_str());
    let targets: Vec<_> = targets.flatten().collect();
    let expected = ["x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl"];
    assert_eq!(targets, expected);
    let run = |job: &str| -> String {
        let steps = jobs[job]["steps"].as_vec().unwrap().iter();
        let runs = steps.filter_map(|step| step["run"].as_str());
        runs.collect::<Vec<_>>().join("\n")
    };
    let (built, published) = (run("build"), run("publish"));
    for script in ["deploy/release", "deploy/try-deb", "deploy/try-rpm"] {
        assert!(built.contains(script), "{script}");
        assert!(root().join(script).is_file(), "{script}");
    }
    for line in built.lines().chain(published.lines()) {
        // Its shell ends at what fails, but never at what is turned round.
        assert!(!line.trim_start().starts_with("! "), "{line}");
    }
}

/// Who answers for a package is asked of whoever makes it, and nobody is made up.
#[test]
fn nobody_is_named_as_a_maintainer_who_is_none() {
    let manifest: toml::Table = toml::from_str(include_str!("../../Cargo.toml")).unwrap();
    let deb = &manifest["package"]["metadata"]["deb"];
    assert!(deb.get("maintainer").is_none());
    let script = include_str!("../../deploy/release");
    assert!(script.contains("--maintainer \"$answers\""));
}

/// mdbook would make an empty page of what is not there.
#[test]
fn the_book_has_each_page_once() {
    let script = include_str!("../../deploy/book");
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "*.md"])
        .current_dir(root())
        .output();
    let Some(listed) = listed.ok().filter(|listed| listed.status.success()) else {
        return skip("there is no git here");
    };
    let pages = String::from_utf8(listed.stdout).unwrap();
    let pages = pages.lines().filter(|page| !page.starts_with(".github/"));
    let expected: BTreeSet<&str> = pages.collect();
    let links = script.lines().filter_map(|line| line.strip_suffix(".md)"));
    let links: Vec<String> = links
        .filter_map(|line| Some(format!("{}.md", line.split_once("](")?.1)))
        .collect();
    let in_book: BTreeSet<&str> = links.iter().map(String::as_str).collect();
    assert_eq!(in_book, expected);
    assert_eq!(links.len(), expected.len());
}

/// Each script is one that its shell takes.
#[test]
fn the_scripts_are_whole() {
    for script in [
        "deploy/book",
        "deploy/release",
        "deploy/try-deb",
        "deploy/try-rpm",
        "deploy/debian/postinst",
        "deploy/debian/postrm",
    ] {
        let path: PathBuf = root().join(script);
        let checked = Command::new("bash").arg("-n").arg(&path).output().unwrap();
        assert!(checked.status.success(), "{script}");
    }
}
