//! What a turn works with: the chat, the event, and the effects so far.
//!
//! Decides nothing; keeps the chat and the effects in step with each other.

use super::buttons::{data, shown};
use super::effect::{Effect, Purpose, Turn};
use super::event::{Event, What};
use super::message::Message;
use super::upkeep::schedule;
use super::view::View;
use charley_core::chat::{Chat, Handle};
use charley_core::dialogue::Book;
use charley_core::diary::{Cramp, Hours, Load, Record, RecordKey, room};
use charley_core::picture::Picture;
use charley_core::words::Text;
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

/// One turn in the making.
pub struct Context<'a> {
    pub book: &'a Book,
    pub event: &'a Event,
    pub now: DateTime<Utc>,
    pub chat: Chat,
    /// Records of this id and above are of this turn.
    new_from: u64,
    effects: Vec<Effect>,
    /// Something that decides when reminders come has changed.
    pub replan: bool,
    /// Danger was heard, or a file was added: whatever this turn says is said
    /// however much else waits.
    pub is_vital: bool,
    /// It answers `/log` or a check-in, and is silent at every hour.
    pub is_quiet: bool,
    /// It is a part of something of which another part had its answer: of an album,
    /// or of a text that was cut.
    pub is_answered: bool,
    /// How the piece before ended, where this is the next piece of a long text.
    pub goes_on_after: Option<String>,
    /// Something could not be kept, as the diary is full.
    pub is_full: bool,
    /// Somebody has just told that they are under 18.
    pub is_told_young: bool,
}

impl<'a> Context<'a> {
    pub fn new(book: &'a Book, chat: Chat, event: &'a Event, now: DateTime<Utc>) -> Self {
        Context {
            book,
            event,
            now,
            new_from: room::next_id(&chat.diary, chat.person.next_record_id),
            chat,
            effects: Vec::new(),
            replan: false,
            is_vital: false,
            is_quiet: false,
            is_answered: false,
            goes_on_after: None,
            is_full: false,
            is_told_young: false,
        }
    }

    /// The finished turn. Every press is answered, if only with silence.
    pub fn finish(mut self) -> Turn {
        self.toast_if_none();
        if self.is_vital {
            messages(&mut self.effects).for_each(|message| message.is_vital = true);
        }
        Turn {
            chat: self.chat,
            effects: self.effects,
        }
    }

    fn toast_if_none(&mut self) {
        let answered = self
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Answer { .. }));
        if !answered {
            self.answer_press(None);
        }
    }

    fn answer_press(&mut self, toast: Option<Text>) {
        if let What::Button { callback, .. } = &self.event.what {
            self.effects.push(Effect::Answer {
                callback: callback.clone(),
                toast,
            });
        }
    }

    /// A short note on the pressed button.
    pub fn toast(&mut self, text: impl Into<Text>) {
        self.answer_press(Some(text.into()));
    }

    /// A reply. Messages with buttons get a handle, which is returned.
    pub fn say(&mut self, message: Message) -> Option<Handle> {
        self.send(message, Purpose::Reply)
    }

    pub fn send(&mut self, mut message: Message, purpose: Purpose) -> Option<Handle> {
        let handle = (!message.buttons.is_empty()).then(|| self.new_handle());
        if let Some(handle) = handle {
            data::stamp(&mut message, handle);
            shown::show(&mut self.chat.person, handle, &message);
        }
        message.silent = !message.is_loud && (message.silent || self.is_quiet);
        self.chat.person.newest = handle;
        self.effects.push(Effect::Send {
            handle,
            message,
            purpose,
        });
        handle
    }

    /// A picture with its words, below everything else; what is above it is no
    /// longer the newest.
    pub fn send_picture(&mut self, picture: Picture, mut caption: Message, purpose: Purpose) {
        caption.silent |= self.is_quiet;
        self.chat.person.newest = None;
        self.effects.push(Effect::SendPicture {
            picture,
            caption,
            purpose,
        });
    }

    fn new_handle(&mut self) -> Handle {
        let handle = self.chat.person.next_handle;
        self.chat.person.next_handle += 1;
        handle
    }

    /// Replaces an earlier message, whether it is the newest or not.
    pub fn edit(&mut self, handle: Handle, mut message: Message) {
        data::stamp(&mut message, handle);
        shown::show(&mut self.chat.person, handle, &message);
        self.effects.push(Effect::Edit { handle, message });
    }

    /// Shows a message in place of an earlier one while that is the newest of
    /// the chat; otherwise sends it anew and the old one loses its buttons.
    pub fn show(&mut self, old: Option<Handle>, message: Message) -> Option<Handle> {
        match old {
            Some(handle) if self.chat.person.newest == Some(handle) => {
                self.edit(handle, message);
                Some(handle)
            }
            Some(handle) => {
                self.drop_buttons(handle);
                self.say(message)
            }
            None => self.say(message),
        }
    }

    pub fn drop_buttons(&mut self, handle: Handle) {
        shown::clear(&mut self.chat.person, handle);
        self.effects.push(Effect::DropButtons { handle });
    }

    /// Takes an earlier message of ours away.
    pub fn delete(&mut self, handle: Handle) {
        shown::clear(&mut self.chat.person, handle);
        self.chat.person.newest.take_if(|newest| *newest == handle);
        self.effects.push(Effect::Delete { handle });
    }

    pub fn push(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Keeps a record, in the diary and for good.
    pub fn keep(&mut self, record: Record) {
        self.chat.diary.put(record.clone());
        self.effects.push(Effect::Keep(record));
    }

    /// Keeps a new record where the diary has room for it; otherwise that is
    /// said, after everything else. Returns whether it was kept.
    pub fn keep_new(&mut self, record: Record) -> bool {
        let has_room = Load::of(&self.chat.diary).and(&record).fits();
        match has_room {
            true => self.keep(record),
            false => self.is_full = true,
        }
        has_room
    }

    pub fn discard(&mut self, key: RecordKey) {
        self.chat.diary.remove(&key);
        self.effects.push(Effect::Discard(key));
    }

    /// Above all ids there are, also those that came with an import.
    pub fn new_record_id(&mut self) -> u64 {
        let id = room::next_id(&self.chat.diary, self.chat.person.next_record_id);
        self.chat.person.next_record_id = id + 1;
        id
    }

    /// Plans the reminders anew, from the present settings and answers.
    pub fn plan(&mut self) {
        self.replan = false;
        schedule::replan(&mut self.chat, self.now);
    }

    /// What a screen is drawn from.
    pub fn view(&self) -> View<'_> {
        View {
            book: self.book,
            chat: &self.chat,
            at: self.event.at,
            now: self.now,
            new_from: self.new_from,
            is_answered: self.is_answered,
        }
    }

    pub fn hours(&self) -> Option<Hours> {
        self.view().hours()
    }

    pub fn cramp(&self, id: u64) -> Option<&Cramp> {
        self.chat.diary.cramps.get(&id)
    }

    pub fn is_night(&self) -> bool {
        self.view().is_night()
    }

    pub fn night_of(&self, instant: DateTime<Utc>) -> Option<NaiveDate> {
        self.view().night_of(instant)
    }

    pub fn local(&self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        self.view().local(instant)
    }
}

/// All that a turn says in words.
fn messages(effects: &mut [Effect]) -> impl Iterator<Item = &mut Message> {
    effects.iter_mut().filter_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(message),
        Effect::SendPicture { caption, .. } | Effect::SendSound { caption, .. } => Some(caption),
        Effect::DropButtons { .. }
        | Effect::Delete { .. }
        | Effect::Answer { .. }
        | Effect::SendFile(_)
        | Effect::Fetch { .. }
        | Effect::Pace { .. }
        | Effect::Keep(_)
        | Effect::Discard(_)
        | Effect::Forget => None,
    })
}
