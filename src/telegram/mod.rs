//! Telegram: updates in, messages out. The only part that imports teloxide.
//!
//! Nothing in here decides what is said, and nothing durable lives in here:
//! what must survive goes through the traits in [`ports`]. Logs hold counts
//! and kinds, never a token, a text, a name or a chat id.
//!
//! - [`bot`]: the two HTTP clients and the token
//! - [`asking`]: one call; [`answer`]: how far its answer is read
//! - [`refused`]: redirects and certificates that are not taken
//! - [`introduction`]: what is told to and learned from Telegram at the start
//! - [`ingest`]: the getUpdates loop; journal first, acknowledge afterwards
//! - [`updates`]: one getUpdates
//! - [`names`]: what of an update is not kept; pure
//! - [`inbound`]: raw update → event; pure
//! - [`outbound`]: outbox row → [`call`], with [`keyboard`] and [`rich`]; pure
//! - [`features`]: what older servers lack; [`older`]: the plain form instead
//! - [`sender`]: what is under way, with [`picking`] for who goes next, [`queue`],
//!   [`rotation`], [`chat_queue`], [`waiting`], [`limits`], [`pace`] and [`floods`];
//!   [`crowd`] for what is left out
//! - [`messenger`]: one row is said, with [`attempt`], [`calls`], [`download`],
//!   [`fetching`], [`watched`] and [`failure`]

mod answer;
mod asking;
mod attempt;
mod backoff;
mod beside;
pub mod bot;
pub mod call;
pub mod calls;
pub mod chat_queue;
pub mod crowd;
mod download;
pub mod failure;
pub mod features;
mod fetching;
mod floods;
pub mod guarded;
pub mod inbound;
pub mod ingest;
mod introduction;
pub mod keyboard;
pub mod length;
pub mod limits;
pub mod messenger;
pub mod names;
pub mod older;
pub mod outbound;
mod pace;
mod picking;
pub mod ports;
pub mod queue;
mod refused;
mod releasing;
mod reserving;
mod rich;
mod rotation;
pub mod sender;
mod shared_bulk;
pub mod updates;
pub mod waiting;
mod watched;
mod webhook;

pub use beside::BesidePoller;
pub use bot::{Road, Telegram, Username};
pub use failure::Remedy;
pub use fetching::Downloads;
pub use ingest::{FIRST_PAUSE, Ingest};
pub use introduction::{Introduction, introduce, tell};
pub use limits::{Limits, Rate};
pub use messenger::Messenger;
pub use names::without_names;
pub use older::Refused;
pub use ports::{Inbox, LeftOut, Outbox, Renderer, ToSend, Voice};
pub use releasing::ReleaseRequest;
pub use sender::Sender;
pub use watched::Watched;
pub use webhook::{Webhook, WebhookPlace, WebhookSecret};
