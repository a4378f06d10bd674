//! The binary: everything is in the library.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// A turn is made of many small pieces. The system's allocators are slow at those,
/// that of a static program most of all.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    charley::cli::main()
}
