//! Everything around a runner: disk, clock, the people, and what they heard.

use super::disk::{Disk, Fault, Gate};
use super::talk;
use crate::at_once::at_once;
use charley::clock::{Clock, ManualClock};
use charley::conversation::ExportFile;
use charley::conversation::{Chat, Event, Fetched, Turn, What};
use charley::place::release;
use charley::runner::outbox::{OutboxItem, Pacing, Queued, RowOutcome};
use charley::runner::{FileToSend, LeftKeys, Outlet, Ports, RawUpdate, Runner, StoreReader};
use charley::scheduler::Scheduler;
use charley::store::Begun;
use charley::store::sealing::{Pseudonym, Sealer};
use charley::words::Text;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::sync::watch;

/// A chat whose failures fail too.
pub const CURSED: i64 = 900_666;

/// A chat whose conversation leaves a due row where it was.
pub const STUBBORN: i64 = 900_777;

/// What outlives a process.
pub struct World {
    pub disk: Arc<Disk>,
    pub sealer: Arc<Sealer>,
    /// Where a process notes what it has in hand; for one that dies of it.
    pub begun: Mutex<Arc<Begun>>,
    pub clock: Arc<ManualClock>,
    /// Every event that was handled, by chat.
    pub handled: Arc<Mutex<Vec<(i64, What)>>>,
    /// What Telegram was sent, by chat.
    pub said: Mutex<Vec<(i64, String)>>,
    /// Decides what is done.
    pub talk: fn(Chat, &Event, DateTime<Utc>) -> Turn,
    /// The one file that Telegram gives.
    pub file: Arc<[u8]>,
}

/// One process.
pub struct Life {
    pub runner: Runner,
    pub gate: Arc<Gate>,
    pub outlet: Arc<Mailbox>,
    clock: Arc<dyn Clock>,
    _stop: watch::Sender<bool>,
    stopped: watch::Receiver<bool>,
}

#[derive(Default)]
pub struct Mailbox {
    pub rows: Mutex<VecDeque<Queued>>,
    pub pacings: Mutex<Vec<Pacing>>,
    pub stops: Mutex<Vec<i64>>,
}

pub fn evening() -> DateTime<Utc> {
    "2026-03-28T20:00:00.123456789Z".parse().unwrap()
}

pub fn update(update_id: i64, chat_id: i64, text: &str) -> RawUpdate {
    let json = serde_json::json!({ "chat": chat_id, "text": text }).to_string();
    RawUpdate { update_id, json }
}

impl World {
    pub fn new() -> Self {
        World {
            disk: Arc::default(),
            sealer: Arc::default(),
            begun: Mutex::default(),
            clock: Arc::new(ManualClock::at(evening())),
            handled: Arc::default(),
            said: Mutex::default(),
            talk: talk::handle,
            file: Arc::default(),
        }
    }

    /// A process that went through its start.
    pub async fn start(&self) -> Life {
        let life = self.spawn(Fault::Never);
        life.runner.start().await.unwrap();
        life
    }

    pub fn spawn(&self, fault: Fault) -> Life {
        self.spawn_with(fault, Arc::clone(&self.clock) as Arc<dyn Clock>)
    }

    pub fn spawn_with(&self, fault: Fault, clock: Arc<dyn Clock>) -> Life {
        let gate = Gate::new(Arc::clone(&self.disk), fault);
        let outlet = Arc::new(Mailbox::default());
        let handled = Arc::clone(&self.handled);
        let talk = self.talk;
        let (stop, stopped) = watch::channel(false);
        let ports = Ports {
            left_keys: LeftKeys::Possible,
            store: Arc::clone(&self.disk) as _,
            sealer: Arc::clone(&self.sealer),
            begun: Arc::clone(&self.begun.lock().unwrap()),
            commits: Arc::clone(&gate) as _,
            outlet: Arc::clone(&outlet) as _,
            clock: Arc::clone(&clock),
            handler: Arc::new(move |chat: Chat, event: &Event, now| {
                let heard = (chat.person.chat_id, event.what.clone());
                handled.lock().unwrap().push(heard);
                talk(chat, event, now)
            }),
            cleaner: Arc::new(str::to_owned),
            reader: Arc::new(read),
            addressee: Arc::new(whose),
            exporter: Arc::new(export),
        };
        Life {
            runner: Runner::new(&ports),
            gate,
            outlet,
            clock,
            _stop: stop,
            stopped,
        }
    }

    pub fn stored(&self) -> StoreReader {
        StoreReader::new(Arc::clone(&self.disk) as _, Arc::clone(&self.sealer))
    }

    /// What the chat's rows are called in the store.
    pub fn name(&self, chat_id: i64) -> [u8; Pseudonym::BYTES] {
        *self.sealer.key_of(chat_id).unwrap().pseudonym().bytes()
    }

    pub fn chat(&self, chat_id: i64) -> Option<Chat> {
        at_once(self.stored().load(chat_id)).unwrap()
    }

    /// The notes of the chat's stored cramps, in their order.
    pub fn notes(&self, chat_id: i64) -> Vec<String> {
        let diary = self
            .chat(chat_id)
            .unwrap_or_else(|| Chat::new(chat_id, evening()))
            .diary;
        diary
            .cramps
            .into_values()
            .filter_map(|cramp| cramp.note)
            .collect()
    }

    pub fn pass(&self, time: TimeDelta) {
        self.clock.set(self.clock.now() + time);
    }

    pub fn said_to(&self, chat_id: i64) -> Vec<String> {
        let said = self.said.lock().unwrap();
        let to_chat = said.iter().filter(|(to, _)| *to == chat_id);
        to_chat.map(|(_, what)| what.clone()).collect()
    }

    /// Sends what waits in the outbox, in order, until nothing does.
    pub async fn deliver(&self, life: &Life) {
        loop {
            life.runner.lanes.idle().await;
            let Some(queued) = life.outlet.next() else {
                return;
            };
            let said = (queued.row.chat_id, wording(&queued.row.item));
            self.said.lock().unwrap().push(said);
            // Each start numbers its rows in a range of its own.
            let (start, number) = (queued.id.0 / 1_000_000_000, queued.id.0 % 1_000_000_000);
            let message_id = Some(i32::try_from(start * 10_000 + number).unwrap() + 1_000);
            let deliveries = &life.runner.deliveries;
            let done = match queued.row.item {
                OutboxItem::Fetch { .. } => {
                    let file = Fetched::Bytes(Arc::clone(&self.file));
                    deliveries.fetched(&queued, file).await
                }
                OutboxItem::Send { .. }
                | OutboxItem::Picture { .. }
                | OutboxItem::Sound { .. }
                | OutboxItem::Edit { .. }
                | OutboxItem::DropButtons { .. }
                | OutboxItem::DropButtonsOf { .. }
                | OutboxItem::Delete { .. }
                | OutboxItem::Answer { .. }
                | OutboxItem::Export(_) => {
                    let fate = RowOutcome::Sent { message_id };
                    deliveries.finished(&queued, fate).await
                }
            };
            done.unwrap();
        }
    }
}

impl Life {
    pub async fn hear(&self, updates: &[RawUpdate]) {
        self.runner.journal.add(updates.to_vec()).await.unwrap();
    }

    /// Hears the updates and handles them.
    pub async fn turn(&self, updates: &[RawUpdate]) {
        self.hear(updates).await;
        self.runner.lanes.idle().await;
    }

    /// What is due was planned by the zone data that is in force.
    pub fn schedule(&self) {
        self.schedule_after(Some(release()));
    }

    /// What is due was planned by this release of zone data, or by nobody knows
    /// which.
    pub fn schedule_after(&self, planned_by: Option<&'static str>) {
        let lanes = self.runner.lanes.clone();
        let stored = self.runner.stored.clone();
        let notes = self.runner.notes.clone();
        let scheduler = Scheduler::new(stored, lanes, Arc::clone(&self.clock), notes);
        let stopped = self.stopped.clone();
        let zones = self.runner.notes.zones.clone();
        tokio::spawn(async move {
            if let Some(planned_by) = planned_by {
                zones
                    .write(charley::store::Parts::ALL, planned_by)
                    .await
                    .unwrap();
            }
            scheduler.run(stopped).await.unwrap();
        });
    }
}

impl Mailbox {
    pub fn next(&self) -> Option<Queued> {
        self.rows.lock().unwrap().pop_front()
    }

    /// What is to be said to the chat, and not sent yet.
    pub fn to(&self, chat_id: i64) -> Vec<String> {
        let rows = self.rows.lock().unwrap();
        let to_chat = rows.iter().filter(|queued| queued.row.chat_id == chat_id);
        to_chat.map(|queued| wording(&queued.row.item)).collect()
    }
}

impl Outlet for Mailbox {
    fn rows(&self, rows: Vec<Queued>) {
        self.rows.lock().unwrap().extend(rows);
    }

    fn pace(&self, pacing: Pacing) {
        self.pacings.lock().unwrap().push(pacing);
    }

    fn stop_pacing(&self, chat_id: i64) {
        self.stops.lock().unwrap().push(chat_id);
    }
}

/// Lets everything that can run do so, until the condition holds.
pub async fn until(mut holds: impl FnMut() -> bool) {
    for _ in 0..1_000_000 {
        if holds() {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("it never came true");
}

/// Lets everything that can run do so.
pub async fn settle() {
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
}

fn read(json: &str, arrived: DateTime<Utc>) -> Option<(i64, Event)> {
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    let what = match value["text"].as_str()? {
        "blocked" => What::Blocked,
        text => What::Text(text.to_owned()),
    };
    let event = Event {
        what,
        at: arrived,
        recorded_at: arrived,
    };
    Some((value["chat"].as_i64()?, event))
}

/// Also of what [`read`] panics at; not of what is nobody's.
fn whose(json: &str) -> Option<i64> {
    let (_, rest) = json.split_once("chat ")?;
    rest.split(' ').next()?.parse().ok()
}

fn export(chat: &Chat, file: ExportFile, _now: DateTime<Utc>) -> FileToSend {
    FileToSend {
        name: format!("{file:?}"),
        bytes: chat.diary.cramps.len().to_string().into_bytes(),
        caption: Text::of("caption"),
    }
}

/// A row in short.
pub fn wording(item: &OutboxItem) -> String {
    match item {
        OutboxItem::Send { message, .. } => {
            let text = &message.paragraphs[0][0];
            let said = text
                .arguments
                .iter()
                .map(|(_, argument)| format!(" {argument:?}"));
            format!("{}{}", text.key, said.collect::<String>())
        }
        OutboxItem::Picture { picture, .. } => picture.name().to_owned(),
        OutboxItem::Sound { .. } => "sound".to_owned(),
        OutboxItem::Edit { .. } => "edit".to_owned(),
        OutboxItem::DropButtons { .. } => "drop buttons".to_owned(),
        OutboxItem::DropButtonsOf { .. } => "drop buttons by number".to_owned(),
        OutboxItem::Delete { .. } => "delete".to_owned(),
        OutboxItem::Answer { .. } => "answer".to_owned(),
        OutboxItem::Export(file) => format!("{file:?}"),
        OutboxItem::Fetch { .. } => "fetch".to_owned(),
    }
}
