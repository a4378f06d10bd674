//! The playground's page in a real Chromium, used as people use it, against the
//! real `charley play`.
//!
//! Where there is no Chromium these tests say so on stderr and pass, unless
//! `CHARLEY_REQUIRE_BROWSER` is set. Nothing in here knows how the page is made
//! beyond what somebody sees of it: words, labels and roles.

mod attaching;
mod authoring;
mod direction;
mod driver;
mod evening;
mod inviting;
mod keyboard;
mod page;
mod people;
mod pictures;
mod playground;
mod published;
mod rich;
mod scene;
mod side_by_side;
