//! The Telegram part against the local Telegram, through the real client.

mod calls;
mod endless;
mod fair;
mod half_past_ten;
mod ingest;
mod introduction;
mod older;
mod passing;
mod redirects;
mod rows;
mod sender;
mod tls;
mod trust;
mod turns;
mod webhook;
mod world;
