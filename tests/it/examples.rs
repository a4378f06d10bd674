//! Small runs of those examples that measure Charley at a large one, so that each still
//! does what its figures in `docs/` were made with.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Built as this test is, unless they are there already.
fn built() -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--locked", "--bins", "--examples"]);
    let done = build.current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let done = done.unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
    let charley = Path::new(env!("CARGO_BIN_EXE_charley"));
    charley.with_file_name("examples")
}

fn has_postgres() -> bool {
    let installed = fs::read_dir("/usr/lib/postgresql");
    installed.is_ok_and(|mut versions| versions.next().is_some())
        || env::var_os("CHARLEY_POSTGRES_PROGRAMS").is_some()
}

#[test]
fn each_that_measures_runs() {
    let examples = built();
    for (arguments, needs_postgres) in [
        ("half_past_ten --times 10 40", false),
        ("half_past_ten --replicas 2 --times 10 40", true),
        ("sunday_morning 20", false),
        ("many_people memory 60", false),
        ("replicas 1 3 kill partition", true),
    ] {
        if needs_postgres && !has_postgres() {
            continue;
        }
        let mut words = arguments.split(' ');
        let name = words.next().unwrap();
        // A network of its own needs root.
        let words = words.filter(|word| *word != "partition" || is_root());
        let ran = Command::new(examples.join(name)).args(words).output();
        let ran = ran.unwrap();
        let [said, erred] = [ran.stdout, ran.stderr].map(|text| {
            let text = String::from_utf8_lossy(&text).into_owned();
            text.chars().take(4_000).collect::<String>()
        });
        assert!(ran.status.success(), "{arguments}: {said}\n{erred}");
    }
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout == b"0\n"
}
