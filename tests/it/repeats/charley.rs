//! The runner with the real conversation, on a store in memory. It can be
//! started again and again on the same store.

use super::story::Sent;
use crate::at_once::at_once;
use crate::promises::BOOK;
use crate::zones::zone;
use charley::clock::{Clock, ManualClock};
use charley::conversation;
use charley::conversation::Chat;
use charley::past::Past;
use charley::runner::outbox::{OutboxItem, Pacing, Queued};
use charley::runner::{Commits, FileToSend, LeftKeys, Outlet, Ports, RawUpdate, Runner};
use charley::store::sealing::Sealer;
use charley::store::{MemoryStore, Store, StoreError, Transaction};
use charley::telegram::inbound;
use charley::transcript::TranscriptScreen;
use charley::words::Text;
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

pub struct Charley {
    store: MemoryStore,
    sealer: Arc<Sealer>,
    clock: Arc<ManualClock>,
    screens: Arc<Mutex<HashMap<i64, TranscriptScreen>>>,
    end: Arc<Mutex<End>>,
    runner: Runner,
}

/// When the process is killed.
#[derive(Clone, Copy, Debug, Default)]
enum End {
    #[default]
    Never,
    /// At the commit after so many, which is on disk or is not.
    In {
        commits: usize,
        is_kept: bool,
    },
    Dead,
}

impl Charley {
    pub async fn at(now: DateTime<Utc>) -> Charley {
        let store = MemoryStore::default();
        let sealer = Arc::default();
        let clock = Arc::new(ManualClock::at(now));
        let screens = Arc::default();
        let end = Arc::default();
        let runner = started(&store, &sealer, &clock, &screens, &end).await;
        Charley {
            store,
            sealer,
            clock,
            screens,
            end,
            runner,
        }
    }

    /// The same, and three people are in the fifth week of a plan.
    pub async fn with_plans_at(now: DateTime<Utc>) -> Charley {
        let charley = Charley::at(now).await;
        for chat_id in 1..4 {
            let mut lived = in_a_plan(now);
            lived.person.chat_id = chat_id;
            let placing = charley.runner.lanes.placing();
            placing.place(lived, now).await.unwrap();
        }
        charley
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub fn moves_to(&self, now: DateTime<Utc>) {
        self.clock.set(now);
    }

    /// The next process, on the same store.
    pub async fn restarts(&mut self) {
        *self.end.lock().unwrap() = End::Never;
        let (clock, screens) = (&self.clock, &self.screens);
        self.runner = started(&self.store, &self.sealer, clock, screens, &self.end).await;
        self.runner.lanes.idle().await;
    }

    /// The process ends at the commit after so many, which is on disk or is not.
    pub fn is_killed_after(&self, commits: usize, is_kept: bool) {
        *self.end.lock().unwrap() = End::In { commits, is_kept };
    }

    /// One answer to a poll, handled whole; returns whether the process lives.
    pub async fn hears(&self, answer: &[Sent]) -> bool {
        let updates = answer.iter().map(|sent| RawUpdate {
            update_id: sent.update_id,
            json: sent.json.clone(),
        });
        let is_kept = self.runner.journal.add(updates.collect()).await.is_ok();
        self.runner.lanes.idle().await;
        is_kept && self.runner.lanes.why_broken().is_none()
    }

    /// What is stored of a chat.
    pub fn stored(&self, chat: i64) -> Option<Chat> {
        at_once(self.runner.stored.load(chat)).unwrap()
    }

    /// What was said to everybody: all of it stays in the outbox.
    pub fn said(&self) -> Vec<OutboxItem> {
        let rows = at_once(self.runner.stored.outbox()).unwrap();
        rows.into_iter().map(|queued| queued.row.item).collect()
    }

    /// The buttons that a person can press now.
    pub fn buttons(&self, chat: i64) -> Vec<String> {
        let screens = self.screens.lock().unwrap();
        let shown = screens.get(&chat).into_iter().flat_map(|one| &one.shown);
        let buttons = shown.flat_map(|shown| shown.buttons.iter().flatten());
        buttons.map(|(_, data)| data.clone()).collect()
    }
}

/// Lived once, whoever it is given to.
fn in_a_plan(now: DateTime<Utc>) -> Chat {
    static LIVED: OnceLock<Chat> = OnceLock::new();
    let live = || Past::Plan.lived(&BOOK, "en", 1, zone("Europe/Berlin"), now);
    LIVED.get_or_init(|| live().unwrap()).clone()
}

async fn started(
    store: &MemoryStore,
    sealer: &Arc<Sealer>,
    clock: &Arc<ManualClock>,
    screens: &Arc<Mutex<HashMap<i64, TranscriptScreen>>>,
    end: &Arc<Mutex<End>>,
) -> Runner {
    let screens = Arc::clone(screens);
    let ports = Ports {
        left_keys: LeftKeys::Possible,
        store: Arc::new(store.clone()),
        sealer: Arc::clone(sealer),
        begun: Arc::default(),
        commits: Arc::new(UntilTheEnd {
            store: store.clone(),
            end: Arc::clone(end),
        }),
        outlet: Arc::new(Nowhere),
        clock: Arc::clone(clock) as _,
        handler: Arc::new(move |chat, event, now| {
            let turn = conversation::handle(&BOOK, chat, event, now);
            let mut screens = screens.lock().unwrap();
            let screen = screens.entry(turn.chat.person.chat_id).or_default();
            for effect in &turn.effects {
                screen.show(&BOOK, &turn.chat.person.language, effect);
            }
            turn
        }),
        cleaner: Arc::new(str::to_owned),
        reader: Arc::new(|json, arrived_at| inbound::read(json, "charley_bot", arrived_at)),
        addressee: Arc::new(inbound::whose),
        exporter: Arc::new(|_, _, _| FileToSend {
            name: String::new(),
            bytes: Vec::new(),
            caption: Text::of("caption"),
        }),
    };
    let runner = Runner::new(&ports);
    runner.start().await.unwrap();
    runner
}

struct UntilTheEnd {
    store: MemoryStore,
    end: Arc<Mutex<End>>,
}

impl UntilTheEnd {
    fn kept(&self, transaction: Transaction) -> Result<(), StoreError> {
        let mut end = self.end.lock().unwrap();
        let killed = || StoreError::Stopped("killed".to_owned());
        match *end {
            End::Dead => Err(killed()),
            End::In {
                commits: 0,
                is_kept,
            } => {
                *end = End::Dead;
                if is_kept {
                    self.store.commit(&[transaction])?;
                }
                Err(killed())
            }
            End::In { commits, is_kept } => {
                let commits = commits - 1;
                *end = End::In { commits, is_kept };
                self.store.commit(&[transaction])
            }
            End::Never => self.store.commit(&[transaction]),
        }
    }
}

impl Commits for UntilTheEnd {
    fn commit(&self, transaction: Transaction) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(std::future::ready(self.kept(transaction)))
    }
}

/// What is said stays in the outbox.
struct Nowhere;

impl Outlet for Nowhere {
    fn rows(&self, _: Vec<Queued>) {}
    fn pace(&self, _: Pacing) {}
    fn stop_pacing(&self, _: i64) {}
}
