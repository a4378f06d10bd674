//! What Charley is built from, against `deny.toml`: licences, bans, sources,
//! and the reasons for each advisory that cannot be avoided.

use serde::Deserialize;
use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// `deny.toml`, as far as it is used; a key that nobody reads is refused.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Rules {
    graph: Graph,
    advisories: Advisories,
    licenses: Licences,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Graph {
    targets: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advisories {
    ignore: Vec<Advisory>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advisory {
    id: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Licences {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Bans {
    multiple_versions: String,
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    #[serde(default)]
    deny_multiple_versions: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Sources {
    unknown_registry: String,
    unknown_git: String,
    allow_registry: Vec<String>,
}

/// One package that something of ours is built from.
#[derive(Clone, Debug, Deserialize)]
struct Package {
    name: String,
    license: Option<String>,
    license_file: Option<PathBuf>,
    manifest_path: PathBuf,
    /// Nothing for our own.
    source: Option<String>,
}

/// Licences that a package may give as a file, by how that begins.
const TEXTS: [(&str, &str); 1] = [("DO WHAT THE FUCK YOU WANT TO PUBLIC LICENSE", "WTFPL")];

impl Package {
    /// The licence's name; empty where it has none that is known.
    fn licence(&self) -> &str {
        match &self.license {
            Some(licence) => licence,
            None => self.licence_by_its_text().unwrap_or_default(),
        }
    }

    fn licence_by_its_text(&self) -> Option<&'static str> {
        let file = self
            .manifest_path
            .with_file_name(self.license_file.as_ref()?);
        let text = std::fs::read_to_string(file).unwrap();
        let mut texts = TEXTS.iter();
        let (_, name) = texts.find(|(begins, _)| text.trim_start().starts_with(begins))?;
        Some(name)
    }
}

#[test]
fn licences_bans_and_sources_are_as_deny_toml_has_them() {
    let rules = rules();
    let packages = packages(&rules);
    assert!(packages.len() > 100, "all packages are listed");
    assert_eq!(complaints(&rules, &packages), Vec::<String>::new());
}

#[test]
fn an_advisory_that_cannot_be_avoided_names_its_crate_and_a_reason() {
    let rules = rules();
    let packages = packages(&rules);
    let names: BTreeSet<&str> = packages.iter().map(|one| one.name.as_str()).collect();
    for Advisory { id, reason } in &rules.advisories.ignore {
        assert!(id.starts_with("RUSTSEC-20"), "{id}");
        let (name, why) = reason.split_once(": ").unwrap_or_default();
        assert!(names.contains(name), "{id} is about nothing that is used");
        assert!(why.len() > 40, "{id} needs a reason");
    }
}

#[test]
fn a_licence_that_nothing_has_is_not_allowed_in_advance() {
    let rules = rules();
    let packages = packages(&rules);
    let exceptions = rules.licenses.exceptions.iter();
    let allowed = exceptions.flat_map(|exception| &exception.allow);
    for licence in allowed.chain(&rules.licenses.allow) {
        let is_named = |package: &Package| {
            let expression = Expression::parse_mode(package.licence(), ParseMode::LAX).unwrap();
            let licensee = Licensee::parse(licence).unwrap();
            expression
                .requirements()
                .any(|of| licensee.satisfies(&of.req))
        };
        assert!(packages.iter().any(is_named), "{licence}");
    }
}

#[test]
fn what_the_rules_forbid_is_found() {
    let rules = rules();
    let crates_io = "registry+https://github.com/rust-lang/crates.io-index";
    let package = |name: &str, license: Option<&str>, source: &str| Package {
        name: name.to_owned(),
        license: license.map(str::to_owned),
        license_file: None,
        manifest_path: PathBuf::new(),
        source: Some(source.to_owned()),
    };
    let mit = Some("MIT");
    for (planted, complaint) in [
        (
            vec![package("a", Some("GPL-3.0-only"), crates_io)],
            "a: licence \"GPL-3.0-only\"",
        ),
        (
            vec![package("a", Some("MIT AND MPL-2.0"), crates_io)],
            "a: licence \"MIT AND MPL-2.0\"",
        ),
        (vec![package("a", None, crates_io)], "a: licence \"\""),
        (
            vec![package("openssl-sys", mit, crates_io)],
            "openssl-sys: banned",
        ),
        (vec![package("sled", mit, crates_io); 2], "sled: 2 versions"),
        (
            vec![package("a", mit, "git+https://github.com/a/a")],
            "a: source git+https://github.com/a/a",
        ),
        (
            vec![package("a", mit, "registry+https://example.org")],
            "a: source registry+https://example.org",
        ),
    ] {
        assert_eq!(complaints(&rules, &planted), [complaint]);
    }
    assert!(
        complaints(
            &rules,
            &[package("a", Some("GPL-3.0-only OR MIT"), crates_io)]
        )
        .is_empty()
    );
}

fn complaints(rules: &Rules, packages: &[Package]) -> Vec<String> {
    let mut complaints = Vec::new();
    for package in packages {
        let name = &package.name;
        if !is_licensed(&rules.licenses, package) {
            complaints.push(format!("{name}: licence {:?}", package.licence()));
        }
        let source = package.source.as_deref().unwrap_or_default();
        if package.source.is_some() && !is_allowed(&rules.sources, source) {
            complaints.push(format!("{name}: source {source}"));
        }
    }
    for ban in &rules.bans.deny {
        let versions = packages.iter().filter(|one| one.name == ban.name).count();
        if ban.deny_multiple_versions && versions > 1 {
            complaints.push(format!("{}: {versions} versions", ban.name));
        } else if !ban.deny_multiple_versions && versions > 0 {
            complaints.push(format!("{}: banned", ban.name));
        }
    }
    complaints
}

fn is_licensed(licences: &Licences, package: &Package) -> bool {
    let own = licences
        .exceptions
        .iter()
        .filter(|one| one.name == package.name);
    let allowed: Vec<Licensee> = own
        .flat_map(|exception| &exception.allow)
        .chain(&licences.allow)
        .map(|licence| Licensee::parse(licence).unwrap())
        .collect();
    Expression::parse_mode(package.licence(), ParseMode::LAX)
        .is_ok_and(|told| told.evaluate(|asked| allowed.iter().any(|one| one.satisfies(asked))))
}

fn is_allowed(sources: &Sources, source: &str) -> bool {
    let registry = source.strip_prefix("registry+");
    registry.is_some_and(|registry| sources.allow_registry.iter().any(|one| one == registry))
}

fn rules() -> Rules {
    let rules: Rules = toml::from_str(include_str!("../../deny.toml")).unwrap();
    assert_eq!(rules.sources.unknown_registry, "deny");
    assert_eq!(rules.sources.unknown_git, "deny");
    assert_eq!(rules.bans.multiple_versions, "allow");
    rules
}

/// All that the lock file has for the targets, tests included.
fn packages(rules: &Rules) -> Vec<Package> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--locked", "--offline", "--format-version=1"]);
    for target in &rules.graph.targets {
        cargo.args(["--filter-platform", target]);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let told = cargo.current_dir(root).output().unwrap();
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let mut told: Value = serde_json::from_slice(&told.stdout).unwrap();
    serde_json::from_value(told["packages"].take()).unwrap()
}
