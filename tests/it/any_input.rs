//! Anything at all where people, operators and disks may put anything: never a
//! panic, never without end, always a clear answer.

mod bytes;
mod typed;
