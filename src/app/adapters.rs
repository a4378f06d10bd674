//! Two-line adapters between parts that do not know each other.

use super::live_book::LiveBook;
use super::observer::Observer;
use crate::clock::Clock;
use crate::conversation::{self, Chat, ExportFile, Fetched, Handle};
use crate::dialogue::Book;
use crate::papers::{doctor_page, export, fhir, nights_table};
use crate::picture::{PaperSize, Picture};
use crate::runner::outbox::{OutboxShare, Pacing, Queued, RowOutcome};
use crate::runner::{
    Addressee, BulkAsked, BulkSlots, Commits, Deliveries, Exporter, FileToSend, Handler, Journal,
    Outlet, RawUpdate, SharedPace, UpdateCleaner, UpdateReader,
};
use crate::sound::Soundtrack;
use crate::store::{Committer, StoreError, Transaction};
use crate::telegram::calls::Calls;
use crate::telegram::{
    self, LeftOut, ReleaseRequest, Telegram, ToSend, Username, Voice, Watched, inbound,
};
use crate::words::{Text, WritingDirection};
use anyhow::bail;
use chrono::{DateTime, Utc};
use futures_util::future::{BoxFuture, FutureExt};
use std::sync::Arc;
use tokio::runtime;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::oneshot;
use tokio::time::Instant;

/// The conversation, closed over the book in force.
pub fn handler(live_book: LiveBook, observer: Arc<dyn Observer>) -> Handler {
    Arc::new(move |chat, event, now| {
        let turn = conversation::handle(&live_book.current(), chat, event, now);
        observer.turned(event, &turn, now);
        turn
    })
}

/// Telegram's updates as events.
pub fn reader(username: Username, observer: Arc<dyn Observer>) -> UpdateReader {
    Arc::new(move |json, arrived_at| {
        let read = inbound::read(json, username.get(), arrived_at);
        if let Some((chat_id, event)) = &read {
            observer.read(json, *chat_id, event);
        }
        read
    })
}

/// Whose an update is that could not be read.
pub fn addressee() -> Addressee {
    Arc::new(inbound::whose)
}

/// Updates without the names in them.
pub fn cleaner() -> UpdateCleaner {
    Arc::new(telegram::without_names)
}

/// Files made from a diary. One that cannot be written is empty, which the
/// person sees, rather than an end of all sending.
pub fn exporter(live_book: LiveBook) -> Exporter {
    Arc::new(move |chat, file, now| FileToSend {
        name: file.name().into_owned(),
        bytes: bytes(&live_book.current(), chat, file, now).unwrap_or_else(|_| {
            // What it says may quote the diary.
            tracing::error!(file = %file.name(), "a file cannot be written and is empty");
            Vec::new()
        }),
        caption: file.caption().text(),
    })
}

fn bytes(
    book: &Book,
    chat: &Chat,
    file: ExportFile,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<u8>> {
    Ok(match file {
        ExportFile::Json => export::json(chat, now)?.into_bytes(),
        ExportFile::Csv => export::csv(chat)?,
        ExportFile::JsonPart(part) => export::json_part(chat, &part, now)?.into_bytes(),
        ExportFile::CsvPart(part) => export::csv_part(chat, &part)?,
        ExportFile::Nights => nights_table::csv(chat, now)?,
        ExportFile::Fhir => fhir::json(book, chat, now)?.into_bytes(),
        ExportFile::PageA4 => doctor_page::pdf(book, chat, now, PaperSize::A4)?,
        ExportFile::PageLetter => doctor_page::pdf(book, chat, now, PaperSize::Letter)?,
    })
}

/// The commit thread, for the runner.
pub struct CommitThread {
    pub commits: Committer,
    pub observer: Arc<dyn Observer>,
}

impl Commits for CommitThread {
    fn commit(&self, transaction: Transaction) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async {
            let begin = Instant::now();
            self.commits.commit(transaction).await?;
            self.observer.committed(begin.elapsed());
            Ok(())
        })
    }
}

/// The sender's inbox, for the runner. A sender that has ended needs nothing,
/// so that its errors are none: what was to be said is on disk.
pub struct ToSender {
    pub sender: UnboundedSender<ToSend>,
    pub releases: UnboundedSender<ReleaseRequest>,
    pub observer: Arc<dyn Observer>,
}

impl Outlet for ToSender {
    fn rows(&self, rows: Vec<Queued>) {
        self.observer.queued(&rows);
        for row in rows {
            let _ = self.sender.send(ToSend::Row(Box::new(row)));
        }
    }

    fn pace(&self, pacing: Pacing) {
        let _ = self.sender.send(ToSend::Pace(pacing));
    }

    fn stop_pacing(&self, chat_id: i64) {
        let _ = self.sender.send(ToSend::StopPacing { chat_id });
    }

    fn release(&self) -> BoxFuture<'_, ()> {
        let (release, released) = oneshot::channel();
        let _ = self.releases.send(release);
        // One that has ended has nothing under way.
        Box::pin(released.map(drop))
    }
}

/// The runner's journal, for the ingest.
#[derive(Clone)]
pub struct Journalling {
    pub journal: Arc<Journal>,
    pub observer: Arc<dyn Observer>,
}

impl telegram::Inbox for Journalling {
    fn polled(&self) {
        self.observer.polled();
    }

    async fn journal(&self, updates: Vec<RawUpdate>) -> anyhow::Result<()> {
        Ok(self.journal.add(updates).await?)
    }

    async fn wait_for_room(&self) {
        self.journal.wait_for_room().await;
    }
}

/// The client, for the sender, with somebody who counts.
pub fn watched(calls: Telegram, observer: Arc<dyn Observer>) -> impl Calls {
    let tell = move |refused| observer.called(refused);
    Watched { calls, tell }
}

/// The book's words and what is drawn with them, for the sender.
pub struct BookRenderer {
    pub live_book: LiveBook,
    pub drawing_permits: DrawingPermits,
    pub deliveries: Arc<Deliveries>,
    pub clock: Arc<dyn Clock>,
}

/// One for each picture or file that may be made at once.
pub type DrawingPermits = Arc<Semaphore>;

/// Drawing keeps a core busy, and a picture in the making takes 6 MB.
const DRAWING_PERMITS: usize = 2;

pub fn drawing_permits() -> DrawingPermits {
    Arc::new(Semaphore::new(DRAWING_PERMITS))
}

impl telegram::Renderer for BookRenderer {
    fn html(&self, language: &str, text: &Text) -> String {
        self.live_book.current().words().html(language, text)
    }

    fn plain(&self, language: &str, text: &Text) -> String {
        self.live_book.current().words().plain(language, text)
    }

    fn direction(&self, language: &str) -> WritingDirection {
        self.live_book.current().words().direction(language)
    }

    async fn picture(&self, queued: &Queued, picture: &Picture) -> anyhow::Result<Vec<u8>> {
        let Some(_in_hand) = self.deliveries.making(queued).await? else {
            bail!("processes have ended while it was drawn");
        };
        let _permit = self.drawing_permits.acquire().await?;
        let (book, language) = (self.live_book.current(), queued.row.language.clone());
        let picture = picture.clone();
        let palette = queued.row.palette(self.clock.now());
        let drawing = tokio::task::spawn_blocking(move || {
            let direction = book.words().direction(&language);
            let say = |text: &Text| book.words().plain(&language, text);
            picture.draw(palette, direction, &say).png()
        });
        Ok(drawing.await??)
    }

    fn voice(&self, language: &str, sound: &Soundtrack) -> Option<Voice> {
        let book = self.live_book.current();
        let clips = book.sounds().of(language)?;
        // Written to memory, which does not fail.
        let bytes = sound.file(clips).ok()?;
        let seconds = sound.seconds(clips);
        Some(Voice { bytes, seconds })
    }
}

/// The outbox, for the sender.
pub struct Delivering {
    pub deliveries: Arc<Deliveries>,
    pub observer: Arc<dyn Observer>,
    pub drawing_permits: DrawingPermits,
}

impl telegram::Outbox for Delivering {
    async fn is_wanted(&self, queued: &Queued) -> anyhow::Result<bool> {
        let is_wanted = self.deliveries.is_wanted(queued).await?;
        if !is_wanted {
            self.observer.finished(queued, None);
        }
        Ok(is_wanted)
    }

    async fn message_id(&self, chat_id: i64, handle: Handle) -> anyhow::Result<Option<i32>> {
        Ok(self.deliveries.message_id(chat_id, handle).await?)
    }

    async fn finished(&self, queued: &Queued, outcome: RowOutcome) -> anyhow::Result<()> {
        self.deliveries.finished(queued, outcome).await?;
        self.observer.finished(queued, Some(outcome));
        Ok(())
    }

    async fn fetched(&self, queued: &Queued, file: Fetched) -> anyhow::Result<()> {
        self.deliveries.fetched(queued, file).await?;
        let outcome = RowOutcome::Sent { message_id: None };
        self.observer.finished(queued, Some(outcome));
        Ok(())
    }

    async fn left_out(&self, rows: Vec<LeftOut>) -> anyhow::Result<()> {
        let missed = rows.iter().filter(|row| row.is_missed);
        let missed: Vec<i64> = missed.map(|row| row.queued.row.chat_id).collect();
        let rows: Vec<Queued> = rows.into_iter().map(|row| row.queued).collect();
        self.deliveries.leave_out(&rows).await?;
        rows.iter().for_each(|row| self.observer.left_out(row));
        for chat_id in missed {
            self.deliveries.too_much(chat_id);
        }
        Ok(())
    }

    fn is_worked_for(&self, chat_id: i64) -> bool {
        self.deliveries.is_worked_for(chat_id)
    }

    fn released(&self, rows: &[Queued]) {
        rows.iter()
            .for_each(|row| self.observer.finished(row, None));
    }

    fn share(&self) -> OutboxShare {
        self.deliveries.share()
    }

    async fn reserve_bulk(&self, asked: BulkAsked) -> BulkSlots {
        self.deliveries.reserve_bulk(asked).await
    }

    fn shared_pace(&self) -> Option<SharedPace> {
        self.deliveries.shared_pace()
    }

    fn tell_pace(&self, pace: SharedPace) {
        self.deliveries.tell_pace(pace);
    }

    async fn export(
        &self,
        queued: &Queued,
        file: ExportFile,
    ) -> anyhow::Result<Option<FileToSend>> {
        let Some(_in_hand) = self.deliveries.making(queued).await? else {
            tracing::error!("processes have ended while a file was made; it is put aside");
            return Ok(None);
        };
        let _permit = self.drawing_permits.acquire().await?;
        let chat_id = queued.row.chat_id;
        let deliveries = Arc::clone(&self.deliveries);
        let runtime = runtime::Handle::current();
        let making =
            tokio::task::spawn_blocking(move || runtime.block_on(deliveries.export(chat_id, file)));
        Ok(Some(making.await??))
    }
}
