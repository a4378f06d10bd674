//! Anything at all where people, operators and disks may put anything: never a
//! panic, never without end, always a clear answer.

mod bytes;
mod dialogue_files;
mod files;
mod folders;
mod shapes;
mod typed;
