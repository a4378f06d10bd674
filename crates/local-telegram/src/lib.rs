//! A local Telegram: the part of the Bot API that Charley uses, over HTTP on
//! loopback, with a side for people to write and press on.
//!
//! It answers as Telegram does, also when it refuses, and it checks every
//! request against its own [`table`]. It knows nothing of Charley: no
//! conversation, diary or word of Charley's must ever be named here.

mod answering;
mod api_error;
mod calls;
mod chat;
mod check;
pub mod clock;
mod describing;
pub mod door;
mod downloading;
mod editing;
mod entities;
mod fault;
pub mod fields;
mod file;
mod formatted;
mod html;
mod keeping;
mod keyboard;
pub mod kind;
mod limits;
mod local_telegram;
mod markup;
mod message;
mod older;
mod person;
mod png;
mod polling;
mod presses;
mod profile;
mod references;
mod request;
mod rich;
mod sending;
mod server;
mod shared;
mod state;
pub mod table;
mod updates;
mod uploads;
mod voice;
mod webhook;
mod webhook_state;

pub use api_error::ApiError;
pub use calls::RecordedCall;
pub use entities::{Entity, found_in as commands_in, utf16_length};
pub use fault::{Fault, FaultKind, Gate};
pub use file::ChatFile;
pub use html::{HtmlError, Parsed, parse as parse_html};
pub use keeping::KeptChat;
pub use keyboard::{ButtonAction, ButtonStyle, InlineButton, Keyboard};
pub use limits::{CountedCalls, FloodLimits, FloodRate};
pub use local_telegram::{LocalTelegram, WaitedTooLong, token};
pub use message::{Author, ChatMessage, SharedLocation};
pub use person::{ChatMember, NoSuchButton, Sent};
pub use presses::PressAnswer;
pub use profile::BotProfile;
pub use state::State;
pub use table::Method;
pub use voice::ChatVoice;
