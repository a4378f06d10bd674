//! What must hold of every turn, whatever led to it.

use crate::player::{Player, chance_at};
use charley::conversation::{Effect, Emphasis, Message, PHRASES, Press, Wake, What};
use charley::dialogue::{Book, Urgency};
use charley::diary::{Record, night};
use charley::library;
use charley::picture::Palette;
use charley::words::{WritingDirection, drawn, paper, phrase};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

pub static BOOK: LazyLock<Arc<Book>> =
    LazyLock::new(|| Arc::new(library::load(None).unwrap_or_else(|all| panic!("{all:?}"))));

/// Telegram's limit of a message, in UTF-16 units.
const TEXT_UNITS: usize = 4_096;
const CAPTION_UNITS: usize = 1_024;
const DATA_BYTES: usize = 64;
const LABEL_CHARACTERS: usize = 64;

/// A player whose every turn is looked at.
pub struct Watched {
    pub player: Player,
    handles: BTreeSet<u64>,
    /// Every instant that was ever planned.
    planned: BTreeSet<(Wake, DateTime<Utc>)>,
    presses: u32,
    /// What the person wrote, which may be shown to them again.
    typed: String,
}

impl Watched {
    pub fn new(book: Arc<Book>, now: DateTime<Utc>) -> Self {
        Watched {
            player: Player::new(book, now),
            handles: BTreeSet::new(),
            planned: BTreeSet::new(),
            presses: 0,
            typed: String::new(),
        }
    }

    pub fn presses(&mut self, data: &str) -> Vec<Effect> {
        self.presses += 1;
        self.happens(What::Button {
            callback: format!("press-{}", self.presses),
            data: data.to_owned(),
        })
    }

    pub fn happens(&mut self, what: What) -> Vec<Effect> {
        let cramps: BTreeSet<u64> = self.player.chat.diary.cramps.keys().copied().collect();
        let nights = self.player.chat.diary.reminders.len();
        self.typed.extend([typed(&what), "\n"]);
        let effects = self.player.happens(what.clone());
        self.answers(&what, &effects);
        for effect in &effects {
            self.effect(effect);
        }
        self.cramps_stay(&cramps, &effects);
        if effects.contains(&Effect::Forget) {
            self.planned.clear();
        } else {
            assert!(self.player.chat.diary.reminders.len() >= nights);
        }
        let now = self.player.now;
        let due = self.player.chat.person.due.iter();
        self.planned.extend(
            due.filter(|(_, due)| due.at >= now)
                .map(|(wake, due)| (*wake, due.at)),
        );
        self.is_quiet(&what, &effects);
        is_loud_in_an_emergency_only(&what, &effects);
        effects
    }

    /// Time passes; what comes due on the way happens at its minute.
    pub fn waits(&mut self, time: chrono::TimeDelta) -> Vec<Effect> {
        let target = self.player.now + time;
        let mut effects = Vec::new();
        while let Some((wake, due_at)) = self.player.next_due().filter(|(_, at)| *at <= target) {
            self.player.now = self.player.now.max(due_at);
            let chance = chance_at(due_at);
            effects.extend(self.happens(What::Due {
                wake,
                due_at,
                chance,
            }));
        }
        self.player.now = target;
        effects
    }

    /// Presses are answered once, and nothing else is.
    fn answers(&self, what: &What, effects: &[Effect]) {
        let answers = effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Answer { .. }));
        let wanted = usize::from(matches!(what, What::Button { .. }));
        assert_eq!(answers.count(), wanted, "{what:?}: {effects:?}");
    }

    fn effect(&mut self, effect: &Effect) {
        match effect {
            Effect::Send {
                handle, message, ..
            } => {
                if let Some(handle) = handle {
                    assert!(self.handles.insert(*handle), "{handle} is used again");
                }
                self.message(message);
            }
            Effect::Edit { handle, message } => {
                assert!(self.handles.contains(handle), "{handle} was never sent");
                self.message(message);
            }
            Effect::SendPicture {
                picture, caption, ..
            } => {
                self.message(caption);
                let units = self.player.text(caption).encode_utf16().count();
                assert!(units <= CAPTION_UNITS && caption.buttons.is_empty());
                let words = self.player.book.words();
                let language = &self.player.chat.person.language;
                picture.draw(Palette::Light, WritingDirection::LeftToRight, &|text| {
                    let said = words.plain(language, text);
                    has_words(&said, &self.typed);
                    said
                });
            }
            Effect::SendSound { caption, .. } => {
                self.message(caption);
                assert!(caption.buttons.is_empty() && caption.silent);
            }
            Effect::DropButtons { handle } | Effect::Delete { handle } => {
                assert!(self.handles.contains(handle));
            }
            Effect::Pace { handle, phases } => {
                assert!(self.handles.contains(handle));
                phases.iter().for_each(|phase| self.message(&phase.message));
            }
            Effect::Answer {
                toast: Some(toast), ..
            } => {
                let language = &self.player.chat.person.language;
                let words = self.player.book.words().plain(language, toast);
                let length = words.chars().count();
                assert!((1..=200).contains(&length), "{words}");
            }
            Effect::Answer { toast: None, .. }
            | Effect::SendFile(_)
            | Effect::Fetch { .. }
            | Effect::Keep(_)
            | Effect::Discard(_)
            | Effect::Forget => {}
        }
    }

    fn message(&self, message: &Message) {
        let text = self.player.text(message);
        let units = text.encode_utf16().count();
        assert!(
            !text.trim().is_empty() && units <= TEXT_UNITS,
            "{units}: {text}"
        );
        has_words(&text, &self.typed);
        let buttons = message.buttons.iter().flatten();
        let next = buttons.filter(|one| one.emphasis == Emphasis::Next);
        assert!(next.count() <= 1, "which of them is the next step? {text}");
        let mut seen = BTreeSet::new();
        for button in message.buttons.iter().flatten() {
            let (label, data) = self.player.label_and_data(button);
            let length = label.chars().count();
            assert!((1..=LABEL_CHARACTERS).contains(&length), "[{label}]");
            has_words(&label, &self.typed);
            if matches!(button.press, Press::Data(_)) {
                assert!((1..=DATA_BYTES).contains(&data.len()), "{data}");
                assert!(seen.insert(data.clone()), "twice in one message: {data}");
            }
        }
    }

    /// A cramp goes only where its going is said.
    fn cramps_stay(&self, before: &BTreeSet<u64>, effects: &[Effect]) {
        use charley::diary::RecordKey;
        for id in before {
            let gone = !self.player.chat.diary.cramps.contains_key(id);
            let said = effects.contains(&Effect::Forget)
                || effects.contains(&Effect::Discard(RecordKey::Cramp(*id)));
            assert_eq!(gone, said, "cramp {id}");
        }
    }

    /// Answers to `/log` and the check-in are silent at every hour, and nothing
    /// comes by itself in the night.
    fn is_quiet(&self, what: &What, effects: &[Effect]) {
        let quiet = match what {
            What::Command { name, .. } => name == "log" || name == "checkin",
            What::Button { data, .. } => ["log.", "checkin.", "details."]
                .iter()
                .any(|start| data.starts_with(start)),
            What::Due { wake, .. } => {
                matches!(
                    wake,
                    Wake::Checkin
                        | Wake::LookedAt
                        | Wake::Summary
                        | Wake::Walk
                        | Wake::Absence
                        | Wake::QuietNote
                        | Wake::HowIsIt
                )
            }
            _ => false,
        };
        for effect in effects {
            if let Effect::Send { message, .. } = effect {
                assert!(
                    !quiet || message.silent || message.is_loud,
                    "{what:?}: {}",
                    self.player.text(message)
                );
            }
        }
        let hours = self.player.chat.person.hours();
        let in_the_night = hours.is_some_and(|hours| night::is_night(self.player.now, &hours));
        let stretch_or_water = matches!(
            what,
            What::Due {
                wake: Wake::Water
                    | Wake::Stretch
                    | Wake::Summary
                    | Wake::Walk
                    | Wake::Absence
                    | Wake::QuietNote
                    | Wake::HowIsIt,
                ..
            }
        );
        let sends = effects
            .iter()
            .any(|effect| matches!(effect, Effect::Send { .. }));
        let long_nights = hours.is_some_and(|hours| {
            let length = hours.rising.signed_duration_since(hours.bedtime);
            length.num_minutes().rem_euclid(24 * 60) > 16 * 60
        });
        assert!(
            !(in_the_night && stretch_or_water && sends) || long_nights,
            "at night: {effects:?}"
        );
    }

    /// The data of all buttons that are shown now, the newest last.
    pub fn shown(&self) -> Vec<String> {
        let shown = self
            .player
            .screen
            .shown
            .iter()
            .flat_map(|shown| shown.buttons.iter().flatten());
        shown
            .map(|(_, data)| data.clone())
            .filter(|data| data.contains(';'))
            .collect()
    }

    pub fn is_shown(&self, data: &str) -> bool {
        self.shown().iter().any(|shown| shown == data)
    }

    pub fn was_planned(&self, wake: Wake, at: DateTime<Utc>) -> bool {
        self.planned.contains(&(wake, at))
    }
}

/// What sounds at any hour is the answer to an emergency that was told just now.
fn is_loud_in_an_emergency_only(what: &What, effects: &[Effect]) {
    let is_emergency = effects.iter().any(|effect| match effect {
        Effect::Keep(Record::Sign(sign)) => sign.urgency == Urgency::Emergency,
        _ => false,
    });
    let is_of_another = match what {
        What::Button { data, .. } => data.contains("emergency-other"),
        What::Text(_) => true,
        _ => false,
    };
    for effect in effects {
        if let Effect::Send { message, .. } = effect {
            let may_be_loud = is_emergency || is_of_another;
            assert!(!message.is_loud || may_be_loud, "{what:?}");
        }
    }
}

fn typed(what: &What) -> &str {
    match what {
        What::Text(text) => text,
        What::Command { arguments, .. } => arguments,
        _ => "",
    }
}

/// The id of every sentence that has one of several parts, so that it is no word.
static IDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let features = PHRASES.iter().flat_map(|(_, phrases)| *phrases);
    let shared = phrase::MAIN.iter().chain(phrase::NIGHTS);
    let all = features.chain(shared).chain(drawn::ALL).chain(paper::ALL);
    all.map(|phrase| phrase.key)
        .filter(|id| id.contains(['-', '.', '_']))
        .collect()
});

/// No id of a sentence is shown in place of its words.
fn has_words(text: &str, typed: &str) {
    let is_id = |word: &str| IDS.contains(word) && !typed.contains(word);
    let missing = text.split_whitespace().find(|word| is_id(word));
    assert_eq!(missing, None, "{text}");
    // What somebody typed is shown as it is.
    let is_unfilled = text.contains("{ $") && !typed.contains("{ $");
    assert!(!is_unfilled || text.contains("{ $x }"), "{text}");
}
