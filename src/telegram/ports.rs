//! What this part needs from the others, as small traits. The assembler
//! implements them; nothing in here knows the store or the words.

use crate::conversation::{ExportFile, Fetched, Handle};
use crate::picture::Picture;
use crate::runner::outbox::{OutboxShare, Pacing, Queued, RowOutcome};
use crate::runner::{BulkAsked, BulkSlots, FileToSend, RawUpdate, SharedPace};
use crate::sound::Soundtrack;
use crate::words::{Text, WritingDirection};

/// Takes updates over from Telegram.
pub trait Inbox: Send + Sync + 'static {
    /// Telegram has answered, perhaps with nothing.
    fn polled(&self) {}

    /// Returns when the updates are durable; only then are they acknowledged.
    /// Leaves out those it has seen, and hands the others to the lanes.
    ///
    /// # Errors
    /// Nothing of the batch may be acknowledged, nor be asked for by this
    /// process: nothing can be kept any more.
    fn journal(&self, updates: Vec<RawUpdate>) -> impl Future<Output = anyhow::Result<()>> + Send;

    /// Returns at once while there is room. Under overload Telegram keeps the
    /// updates until there is.
    fn wait_for_room(&self) -> impl Future<Output = ()> + Send;
}

/// Turns words into sentences, and pictures into what can be seen.
pub trait Renderer: Send + Sync + 'static {
    /// For Telegram's HTML mode: everything a person said is escaped.
    fn html(&self, language: &str, text: &Text) -> String;

    /// Without markup, for buttons, notes and files.
    fn plain(&self, language: &str, text: &Text) -> String;

    /// Which way a language runs; the first button of a row stands where a line begins.
    fn direction(&self, language: &str) -> WritingDirection;

    /// A PNG with its words in the language of the row.
    ///
    /// # Errors
    /// It cannot be drawn, today or ever; its caption says the same.
    fn picture(
        &self,
        queued: &Queued,
        picture: &Picture,
    ) -> impl Future<Output = anyhow::Result<Vec<u8>>> + Send;

    /// What is heard in a language; nothing where there is no such file.
    fn voice(&self, language: &str, sound: &Soundtrack) -> Option<Voice>;
}

/// A voice message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Ogg with Opus: all that Telegram plays as a voice message without
    /// converting it.
    pub bytes: Vec<u8>,
    pub seconds: u32,
}

/// A row that is not said for the sake of later ones of its chat.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    pub queued: Queued,
    /// The first of those that wait together that a person would miss: they are
    /// told.
    pub is_missed: bool,
}

/// What the sender asks of and reports to the outbox.
pub trait Outbox: Send + Sync + 'static {
    /// Whether a row is still to be said: what was queued before a `/delete`
    /// is not.
    fn is_wanted(&self, queued: &Queued) -> impl Future<Output = anyhow::Result<bool>> + Send;

    /// Telegram's id of the message with this handle, where it was sent.
    fn message_id(
        &self,
        chat_id: i64,
        handle: Handle,
    ) -> impl Future<Output = anyhow::Result<Option<i32>>> + Send;

    /// Makes the outcome durable and takes the row off the outbox. The next
    /// row of the chat waits for it.
    ///
    /// # Errors
    /// The sender stops: it could no longer tell what was said.
    fn finished(
        &self,
        queued: &Queued,
        outcome: RowOutcome,
    ) -> impl Future<Output = anyhow::Result<()>> + Send;

    /// Hands over what became of fetching a file, durably, and takes the row
    /// off the outbox.
    ///
    /// # Errors
    /// As for [`Outbox::finished`].
    fn fetched(
        &self,
        queued: &Queued,
        file: Fetched,
    ) -> impl Future<Output = anyhow::Result<()>> + Send;

    /// Takes rows off the outbox that are not going to be said, durably.
    ///
    /// # Errors
    /// As for [`Outbox::finished`].
    fn left_out(&self, rows: Vec<LeftOut>) -> impl Future<Output = anyhow::Result<()>> + Send;

    /// Whether anything new is said to this chat here.
    fn is_worked_for(&self, _chat_id: i64) -> bool {
        true
    }

    /// These are said by others, who have them from the outbox.
    fn released(&self, _rows: &[Queued]) {}

    /// How much of all that may be said is said here.
    fn share(&self) -> OutboxShare {
        OutboxShare::ALL
    }

    /// Reserves instants for what nobody asked for, where several say it.
    fn reserve_bulk(&self, _asked: BulkAsked) -> impl Future<Output = BulkSlots> + Send {
        std::future::ready(BulkSlots::default())
    }

    /// What Telegram has taught any Charley that says something about its pace.
    fn shared_pace(&self) -> Option<SharedPace> {
        None
    }

    /// Tells the others what Telegram has taught.
    fn tell_pace(&self, _pace: SharedPace) {}

    /// Builds a file from the diary as it is now. None where that is not to be
    /// tried again.
    ///
    /// # Errors
    /// It could not be built this time.
    fn export(
        &self,
        queued: &Queued,
        file: ExportFile,
    ) -> impl Future<Output = anyhow::Result<Option<FileToSend>>> + Send;
}

/// What comes to the sender.
#[derive(Clone, Debug, PartialEq)]
pub enum ToSend {
    /// A row that is durable in the outbox.
    Row(Box<Queued>),
    /// Comes after the rows of its turn; begins once they are said.
    Pace(Pacing),
    StopPacing {
        chat_id: i64,
    },
}
