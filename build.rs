//! Rebuilds when a dialogue file or a file of the playground's page comes or
//! goes; the compiler sees only changes inside those that it has embedded already.
#![allow(clippy::print_stdout, reason = "this is how a build script talks")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=dialogues");
    println!("cargo::rerun-if-changed=src/play/page");
}
