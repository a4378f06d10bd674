//! The doors of this machine: what every HTTP server of ours does before it
//! answers, whatever it serves. So many connections at once, a first request in
//! time and none that asks for nothing more, short headers, and on loopback a `Host`
//! that is this machine.
//!
//! What is answered is decided elsewhere; nothing in here knows of people.

mod guests;
mod host;
mod serve;

pub use host::{names_loopback, only_loopback};
pub use serve::{Asks, Bounds, IDLE, serve};
