//! Those whose week is over: all have lived the same, up to the hour before their
//! review.

use anyhow::{Context, anyhow};
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::ManualClock;
use charley::conversation::{Chat, Wake};
use charley::dialogue::Book;
use charley::library;
use charley::persona;
use charley::place::Zone;
use charley::playground::LocalTelegram;
use charley::store::{Begun, SealedStore};
use charley::telegram::{Limits, Telegram};
use chrono::{DateTime, TimeDelta, Utc};
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::oneshot;

/// Their chats; below are those who chat.
pub const PEOPLE_FROM: i64 = 1_000_000;
/// The morning is answered by then, and the review is not there yet.
const ANSWERED: &str = "2026-11-16T08:00:00Z";
/// Five weeks of a plan; one of these days ends a week.
const LIFE: &str = include_str!("../../src/past/people/plan.toml");
const DAYS: RangeInclusive<u32> = 36..=42;
/// From the answer to the review at most.
const SOON: TimeDelta = TimeDelta::hours(2);

/// Somebody with a plan, and when their review comes.
pub struct Somebody {
    chat: Chat,
    pub lived_until: DateTime<Utc>,
    pub review_at: DateTime<Utc>,
}

impl Somebody {
    pub fn lived() -> anyhow::Result<Somebody> {
        let book = library::load(None).map_err(|_| anyhow!("the dialogues are broken"))?;
        let somebody = DAYS.map(|days| Somebody::after(days, &book));
        let mut somebody = somebody.filter_map(Result::transpose);
        somebody.next().context("nobody's week ends")?
    }

    /// `None` where no review comes soon.
    fn after(days: u32, book: &Book) -> anyhow::Result<Option<Somebody>> {
        let lived_until: DateTime<Utc> = ANSWERED.parse()?;
        let persona = persona::read(LIFE, book);
        let persona = persona.map_err(|_| anyhow!("a life that does not fit the dialogues"))?;
        let persona = persona.begun_before(lived_until.date_naive(), days, Zone::utc());
        let chat = persona::lived(book, &persona, "en", PEOPLE_FROM, lived_until);
        let due = chat.person.due.get(&Wake::Summary);
        let review_at = due.map(|due| due.at);
        let review_at = review_at.filter(|at| *at > lived_until && *at - lived_until < SOON);
        Ok(review_at.map(|review_at| Somebody {
            chat,
            lived_until,
            review_at,
        }))
    }

    /// Puts so many of them into a directory that is not there yet.
    pub async fn put(
        &self,
        people: usize,
        telegram: &LocalTelegram,
        data: &Path,
    ) -> anyhow::Result<()> {
        let store = SealedStore::open(data, &data.with_extension("key"))?;
        let book = library::load(None).map_err(|_| anyhow!("the dialogues are broken"))?;
        let setup = Setup {
            telegram: Telegram::new(&telegram.token(), Some(&telegram.url()))?,
            sealer: store.sealer(),
            begun: Arc::new(Begun::open(data)?),
            store: Arc::new(store),
            live_book: LiveBook::new(book),
            clock: Arc::new(ManualClock::at(self.lived_until)),
            limits: Limits::unlimited(),
            webhook: None,
            observer: Arc::new(Unobserved),
            left_keys: LeftKeys::Possible,
        };
        let app = App::start(setup, || {}).await?;
        let placing = app.placing();
        let (end, ends) = oneshot::channel::<()>();
        let running = tokio::spawn(app.run(async {
            // Dropped is as good as told.
            let _ = ends.await;
        }));
        for chat_id in (PEOPLE_FROM..).take(people) {
            let mut chat = self.chat.clone();
            chat.person.chat_id = chat_id;
            placing.place(chat, self.lived_until).await?;
            // Telegram knows whom a bot may write to.
            telegram.person(chat_id);
        }
        drop(end);
        running.await?
    }
}
