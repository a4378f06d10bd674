//! A folder of dialogues in which anything may lie: each of it is a problem with
//! its name, and nothing is read without end.

use charley::library;
use charley::words::limits::{FILE_BYTES_MAX, FILES_MAX};
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;

/// What is told of the shipped folder with something more in it. Done on a
/// thread with a stack as small as those that serve people have.
fn told(more: impl FnOnce(&Path)) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    super::dialogue_files::copy(&shipped, folder.path());
    more(folder.path());
    let dir = folder.path().to_owned();
    let load = move || match library::load(Some(&dir)) {
        Ok(_) => Vec::new(),
        Err(problems) => {
            let problems = problems.iter();
            let inside = |line: String| line.replace(&format!("{}/", dir.display()), "");
            problems.map(|one| inside(one.to_string())).collect()
        }
    };
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    thread.spawn(load).unwrap().join().unwrap()
}

fn begins(told: &[String], expected: &str) {
    assert!(told[0].starts_with(expected), "{told:?}");
}

#[test]
fn what_is_nested_without_end_is_a_problem_with_its_line() {
    let deep = |open: &str, count: usize| open.repeat(count);
    let cases = [
        ("words/en/zz.ftl", format!("zz = {}", deep("{", 16_000)), "words/en/zz.ftl:1: one message opens"),
        ("words/en/zz.ftl", format!("\nzz = {{ {}", deep("A(", 16_000)), "words/en/zz.ftl:2: one message opens"),
        ("words/en/zz.ftl", format!("zz = {}", deep("{ $a ->\n *[b] ", 16_000)), "words/en/zz.ftl:"),
        ("zz.toml", format!("format = 1\nx = {}", deep("[", 8_000)), "zz.toml:2: "),
        ("zz.toml", format!("x = {}", deep("{a=", 8_000)), "zz.toml:1: "),
        ("zz.toml", format!("x{} = 1", deep(".a", 8_000)), "zz.toml:1: a name of more than 8 parts"),
        ("zz.toml", format!("[x{}]", deep(".a", 8_000)), "zz.toml:1: a name of more than 8 parts"),
        ("zz.toml", deep(&format!("a{} = {{", deep(".a", 60)), 60), "zz.toml:1: a name of more than 8 parts"),
        ("zz.toml", format!("[steps.a]\nask = {}", deep("{many={options=", 4_000)), "zz.toml:2: "),
        ("words/en/heard.toml", format!("x = {}", deep("[", 8_000)), "words/en/heard.toml:1: "),
        ("words/en/danger/liver.toml", format!("row = {}", deep("[", 8_000)), "words/en/danger/liver.toml:1: "),
        (
            "words/en/danger/zz.toml",
            "filler = []\n[parts]\na = [\"{a}\"]\nb = [\"{b} x\"]\n[groups]\nzz = [\"{a}\", \"{b}\"]\n".to_owned(),
            "words/en/danger/zz.toml:6: \"{a}\" stands for too many phrases",
        ),
    ];
    for (path, text, expected) in cases {
        let told = told(|folder| fs::write(folder.join(path), text).unwrap());
        begins(&told, expected);
    }
}

#[test]
fn what_is_no_file_is_a_problem_and_never_waited_for() {
    let pipe = told(|folder| {
        let made = Command::new("mkfifo").arg(folder.join("x.toml")).status();
        assert!(made.unwrap().success());
    });
    begins(&pipe, "x.toml:1: cannot be read: it is no file");
    let device = told(|folder| symlink("/dev/zero", folder.join("x.toml")).unwrap());
    begins(&device, "x.toml:1: cannot be read: it is no file");
    let directory = told(|folder| fs::create_dir(folder.join("x.toml")).unwrap());
    begins(&directory, "x.toml:1: cannot be read: it is no file");
    let nothing = told(|folder| symlink("nowhere", folder.join("x.toml")).unwrap());
    begins(&nothing, "x.toml:1: cannot be read: ");
    let itself = told(|folder| symlink("x.toml", folder.join("x.toml")).unwrap());
    begins(&itself, "x.toml:1: cannot be read: ");
    let socket = told(|folder| {
        UnixListener::bind(folder.join("x.toml")).unwrap();
    });
    begins(&socket, "x.toml:1: cannot be read: it is no file");
}

#[test]
fn what_is_too_much_is_a_problem_and_is_not_read() {
    let long = told(|folder| {
        let file = File::create(folder.join("x.toml")).unwrap();
        file.set_len(1024 * 1024 * 1024).unwrap();
    });
    begins(
        &long,
        &format!("x.toml:1: is longer than {FILE_BYTES_MAX} bytes"),
    );
    let circle = told(|folder| symlink(".", folder.join("words/en/round")).unwrap());
    assert!(
        circle[0].contains("is a folder in more than 6 others"),
        "{circle:?}"
    );
    let many = told(|folder| {
        for number in 0..=FILES_MAX {
            File::create(folder.join(format!("{number}.toml"))).unwrap();
        }
    });
    assert!(
        many[0].contains(&format!("holds more than {FILES_MAX} files to read")),
        "{many:?}"
    );
    let names = told(|folder| {
        for number in 0..10_001 {
            File::create(folder.join(format!("{number}.md"))).unwrap();
        }
    });
    assert!(names[0].contains("more than 10000 names"), "{names:?}");
}
