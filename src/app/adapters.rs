//! Two-line adapters between parts that do not know each other.

use super::observer::Observer;
use super::shelf::Shelf;
use crate::conversation;
use crate::conversation::{Chat, ExportFile, Fetched, Handle};
use crate::dialogue::Book;
use crate::papers::{doctor_page, export, fhir, nights_table};
use crate::picture::{PaperSize, Picture};
use crate::runner::outbox::{Pacing, Queued};
use crate::runner::{
    self, Addressee, Cleaner, Commits, Deliveries, Exporter, Fate, Handler, Intake, Outlet, Reader,
};
use crate::store::{Committer, StoreError, Transaction};
use crate::telegram::calls::Calls;
use crate::telegram::{self, Finished, LeftOut, Telegram, ToSend, Username, Watched, inbound};
use crate::words::{Phrase, Text, paper, phrase};
use anyhow::bail;
use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::UnboundedSender;
use tokio::time::Instant;

/// The conversation, closed over the book in force.
pub fn handler(shelf: Shelf, observer: Arc<dyn Observer>) -> Handler {
    Arc::new(move |chat, event, now| {
        let turn = conversation::handle(&shelf.book(), chat, event, now);
        observer.turned(event, &turn, now);
        turn
    })
}

/// Telegram's updates as events.
pub fn reader(username: Username, observer: Arc<dyn Observer>) -> Reader {
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
pub fn cleaner() -> Cleaner {
    Arc::new(telegram::without_names)
}

/// Files made from a diary. One that cannot be written is empty, which the
/// person sees, rather than an end of all sending.
pub fn exporter(shelf: Shelf) -> Exporter {
    Arc::new(move |chat, file, now| runner::Document {
        name: file.name().into_owned(),
        bytes: bytes(&shelf.book(), chat, file, now).unwrap_or_else(|_| {
            // What it says may quote the diary.
            tracing::error!(file = %file.name(), "a file cannot be written and is empty");
            Vec::new()
        }),
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
}

/// The runner's intake, for the ingest.
pub struct Journalling {
    pub intake: Arc<Intake>,
    pub observer: Arc<dyn Observer>,
}

impl telegram::Journal for Journalling {
    fn polled(&self) {
        self.observer.polled();
    }

    async fn journal(&self, updates: Vec<telegram::RawUpdate>) -> anyhow::Result<()> {
        let updates = updates.into_iter().map(|update| runner::RawUpdate {
            update_id: update.update_id,
            json: update.json,
        });
        Ok(self.intake.journal(updates.collect()).await?)
    }

    async fn wait_for_room(&self) {
        self.intake.wait_for_room().await;
    }
}

/// The client, for the sender, with somebody who counts.
pub fn watched(calls: Telegram, observer: Arc<dyn Observer>) -> impl Calls {
    let tell = move |refused| observer.called(refused);
    Watched { calls, tell }
}

/// The book's words and what is drawn with them, for the sender.
pub struct Speaking {
    pub shelf: Shelf,
    pub easels: Easels,
    pub deliveries: Arc<Deliveries>,
}

/// One for each picture or file that may be made at once.
pub type Easels = Arc<Semaphore>;

/// Drawing keeps a core busy, and a picture in the making takes 6 MB.
const EASELS: usize = 2;

pub fn easels() -> Easels {
    Arc::new(Semaphore::new(EASELS))
}

impl telegram::Voice for Speaking {
    fn html(&self, language: &str, text: &Text) -> String {
        self.shelf.book().words().html(language, text)
    }

    fn plain(&self, language: &str, text: &Text) -> String {
        self.shelf.book().words().plain(language, text)
    }

    async fn picture(&self, queued: &Queued, picture: &Picture) -> anyhow::Result<Vec<u8>> {
        let Some(_in_hand) = self.deliveries.making(queued).await? else {
            bail!("processes have ended while it was drawn");
        };
        let _easel = self.easels.acquire().await?;
        let (book, language) = (self.shelf.book(), queued.row.language.clone());
        let picture = picture.clone();
        let drawing = tokio::task::spawn_blocking(move || {
            let say = |text: &Text| book.words().plain(&language, text);
            picture.draw(&say).png()
        });
        Ok(drawing.await??)
    }
}

/// The outbox, for the sender.
pub struct Delivering {
    pub deliveries: Arc<Deliveries>,
    pub observer: Arc<dyn Observer>,
    pub easels: Easels,
}

impl telegram::Deliveries for Delivering {
    async fn is_wanted(&self, queued: &Queued) -> anyhow::Result<bool> {
        let is_wanted = self.deliveries.is_wanted(queued)?;
        if !is_wanted {
            self.observer.finished(queued, None);
        }
        Ok(is_wanted)
    }

    async fn message_id(&self, chat_id: i64, handle: Handle) -> anyhow::Result<Option<i32>> {
        Ok(self.deliveries.message_id(chat_id, handle)?)
    }

    async fn finished(&self, queued: &Queued, outcome: Finished) -> anyhow::Result<()> {
        self.deliveries.finished(queued, fate(outcome)).await?;
        self.observer.finished(queued, Some(outcome));
        Ok(())
    }

    async fn fetched(&self, queued: &Queued, file: Fetched) -> anyhow::Result<()> {
        self.deliveries.fetched(queued, file).await?;
        let outcome = Finished::Sent { message_id: None };
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

    async fn export(
        &self,
        queued: &Queued,
        file: ExportFile,
    ) -> anyhow::Result<Option<telegram::Document>> {
        let Some(_in_hand) = self.deliveries.making(queued).await? else {
            tracing::error!("processes have ended while a file was made; it is put aside");
            return Ok(None);
        };
        let _easel = self.easels.acquire().await?;
        let chat_id = queued.row.chat_id;
        let deliveries = Arc::clone(&self.deliveries);
        let making = tokio::task::spawn_blocking(move || deliveries.export(chat_id, file));
        let document = making.await??;
        Ok(Some(telegram::Document {
            name: document.name,
            bytes: document.bytes,
            caption: caption(file).text(),
        }))
    }
}

fn caption(file: ExportFile) -> Phrase {
    match file {
        ExportFile::Json | ExportFile::Csv | ExportFile::JsonPart(_) | ExportFile::CsvPart(_) => {
            phrase::EXPORT_CAPTION
        }
        ExportFile::Nights => paper::NIGHTS_CAPTION,
        ExportFile::Fhir => paper::FHIR_CAPTION,
        ExportFile::PageA4 | ExportFile::PageLetter => paper::PAGE_CAPTION,
    }
}

fn fate(outcome: Finished) -> Fate {
    match outcome {
        Finished::Sent { message_id } => Fate::Sent { message_id },
        Finished::Dropped => Fate::Dropped,
        Finished::NotMade => Fate::NotMade,
        Finished::Unreachable => Fate::Unreachable,
        Finished::Expired => Fate::Expired,
    }
}
