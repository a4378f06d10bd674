//! Whose turn it is: any rows of any chats, coming and going in any order.

use super::passing::Passing;
use super::rows::*;
use crate::many::cases;
use charley::conversation::ExportFile;
use charley::runner::outbox::{Class, OutboxItem, Queued};
use charley::telegram::chat_queue::{ANSWERS_UNDER_WAY_MAX, ChatLine, Outgoing};
use charley::telegram::crowd::{ANSWERS_WAITING_MAX, ROWS_WAITING_MAX};
use charley::telegram::limits::Gates;
use charley::telegram::queue::Queue;
use charley::telegram::waiting::Waiting;
use charley::telegram::{Limits, ToSend};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const CHATS: i64 = 6;

#[derive(Clone, Copy, Debug)]
enum Said {
    Reply,
    Vital,
    Answer,
    Edit,
    File,
    Fetch,
}

#[derive(Clone, Copy, Debug)]
enum Doing {
    Comes(i64, Said),
    /// Many of one chat at once.
    Floods(i64, Said),
    Goes,
    /// The call of whoever has been under way longest is over; the row may have
    /// to be said again.
    Lands {
        again: bool,
    },
}

fn doing() -> impl Strategy<Value = Doing> {
    let said = prop_oneof![
        Just(Said::Reply),
        Just(Said::Vital),
        Just(Said::Answer),
        Just(Said::Edit),
        Just(Said::File),
        Just(Said::Fetch),
    ];
    prop_oneof![
        4 => (1..=CHATS, said.clone()).prop_map(|(chat, said)| Doing::Comes(chat, said)),
        1 => (1..=CHATS, said).prop_map(|(chat, said)| Doing::Floods(chat, said)),
        6 => Just(Doing::Goes),
        5 => any::<bool>().prop_map(|again| Doing::Lands { again }),
    ]
}

fn queued(id: u64, chat: i64, said: Said) -> Queued {
    let item = match said {
        Said::Reply => reply(id, chat),
        Said::Vital => vital(id, chat),
        Said::Answer => answer(id, chat),
        Said::Edit => edit(id, chat, id % 3),
        Said::File => row(id, chat, OutboxItem::Export(ExportFile::Json)),
        Said::Fetch => row(
            id,
            chat,
            OutboxItem::Fetch {
                file_id: id.to_string(),
                adding: false,
            },
        ),
    };
    match item {
        ToSend::Row(queued) => *queued,
        ToSend::Pace(_) | ToSend::StopPacing { .. } => unreachable!("rows only"),
    }
}

fn line_of(said: Said) -> ChatLine {
    match said {
        Said::Answer => ChatLine::Answers,
        Said::Reply | Said::Vital | Said::Edit | Said::File | Said::Fetch => ChatLine::Talk,
    }
}

/// The queue beside what should be in it.
struct Watched {
    queue: Queue,
    gates: Gates,
    next_id: u64,
    waiting: BTreeMap<i64, BTreeMap<u64, Said>>,
    in_flight: Vec<(i64, Outgoing, Said)>,
    /// For each chat that waits: whose turns it has let pass.
    passed_by: BTreeMap<i64, BTreeSet<i64>>,
    done: BTreeSet<u64>,
}

impl Watched {
    fn new() -> Self {
        Watched {
            queue: Queue::new(Arc::new(Passing::from(now()))),
            gates: Gates::new(&Limits::unlimited()),
            next_id: 1,
            waiting: BTreeMap::new(),
            in_flight: Vec::new(),
            passed_by: BTreeMap::new(),
            done: BTreeSet::new(),
        }
    }

    fn in_flight(&self, chat: i64, line: ChatLine) -> usize {
        let of_chat = self.in_flight.iter().filter(|(flying, ..)| *flying == chat);
        of_chat.filter(|(.., said)| line_of(*said) == line).count()
    }

    /// What a chat says next: answers to presses first, a few of them beside
    /// whatever is under way; each sort in its order.
    fn next_of(&self, chat: i64) -> Option<(u64, Said)> {
        let has_room = |line| match line {
            ChatLine::Answers => self.in_flight(chat, line) < ANSWERS_UNDER_WAY_MAX,
            ChatLine::Talk => self.in_flight(chat, line) == 0,
        };
        let rows = self
            .waiting
            .get(&chat)?
            .iter()
            .map(|(id, said)| (*id, *said));
        let first = |line| rows.clone().find(|(_, said)| line_of(*said) == line);
        let lines = [ChatLine::Answers, ChatLine::Talk].into_iter();
        lines.filter(|line| has_room(*line)).find_map(first)
    }

    fn comes(&mut self, chat: i64, said: Said) {
        let id = self.next_id;
        self.next_id += 1;
        self.waiting.entry(chat).or_default().insert(id, said);
        for left_out in self.queue.push(queued(id, chat, said), &mut self.gates) {
            let id = left_out.queued.id.0;
            let gone = self.waiting.entry(chat).or_default().remove(&id);
            assert!(gone.is_some(), "{id} was not waiting");
            assert!(!matches!(gone, Some(Said::Vital)), "{id} must be said");
            assert!(self.done.insert(id), "{id} ended twice");
        }
        let rows = &self.waiting[&chat];
        let answers = rows.values().filter(|said| matches!(said, Said::Answer));
        // All that were under way may have come back to be said again.
        assert!(answers.count() <= ANSWERS_WAITING_MAX + ANSWERS_UNDER_WAY_MAX);
        let spare = rows
            .values()
            .filter(|said| matches!(said, Said::Reply | Said::Edit | Said::Fetch));
        assert!(spare.count() <= ROWS_WAITING_MAX + 1);
    }

    fn goes(&mut self) {
        let Some(chat) = self.queue.first(Class::Reply) else {
            return self.nobody_could_go();
        };
        let first = self.next_of(chat).map(|(id, _)| id);
        let step = self.queue.take(chat, &mut self.gates).unwrap();
        let Outgoing::Row(row) = &step else {
            unreachable!("rows only")
        };
        assert_eq!(first, Some(row.queued.id.0), "in order");
        let rows = self.waiting.get_mut(&chat).unwrap();
        let said = rows.remove(&row.queued.id.0).unwrap();
        self.passed_by.remove(&chat);
        self.in_flight.push((chat, step, said));
        for waiting in self
            .chats_that_could_go()
            .into_iter()
            .filter(|one| *one != chat)
        {
            let passed_by = self.passed_by.entry(waiting).or_default();
            assert!(passed_by.insert(chat), "{chat} went before {waiting} twice");
        }
    }

    /// Those whose next row takes no more than a call.
    fn chats_that_could_go(&self) -> Vec<i64> {
        let is_light = |chat: &i64| {
            let next = self.next_of(*chat);
            next.is_some_and(|(_, said)| !matches!(said, Said::File | Said::Fetch))
        };
        self.waiting.keys().copied().filter(is_light).collect()
    }

    fn nobody_could_go(&self) {
        assert_eq!(self.chats_that_could_go(), Vec::<i64>::new());
    }

    fn lands(&mut self, again: bool) {
        if self.in_flight.is_empty() {
            return;
        }
        let (chat, step, said) = self.in_flight.remove(0);
        let Outgoing::Row(row) = step else {
            unreachable!("rows only")
        };
        let id = row.queued.id.0;
        let back = again.then(|| *row.clone());
        let (line, gates) = (line_of(said), &mut self.gates);
        let left_out = self.queue.landed(chat, line, back, None, gates);
        let is_overtaken = again && self.is_overtaken(chat, &row);
        assert_eq!(left_out.is_some(), is_overtaken, "{id} was overtaken");
        if again && !is_overtaken {
            self.waiting.entry(chat).or_default().insert(id, said);
        } else {
            assert!(self.done.insert(id), "{id} ended twice");
        }
    }

    /// Whether a later row that waits does what this one would have done.
    fn is_overtaken(&self, chat: i64, row: &Waiting) -> bool {
        let item = &row.queued.row.item;
        let rows = self.waiting.get(&chat).into_iter().flatten();
        let mut later = rows.filter(|(id, _)| **id > row.queued.id.0);
        later.any(
            |(id, said)| match (said, item, queued(*id, chat, *said).row.item) {
                (
                    Said::Edit,
                    OutboxItem::Edit { handle, .. },
                    OutboxItem::Edit { handle: new, .. },
                ) => *handle == new,
                (Said::File, OutboxItem::Export(_), _) => true,
                _ => false,
            },
        )
    }

    /// Lets all go: each row ends once.
    fn ends(mut self) {
        while !self.queue.is_empty() || !self.in_flight.is_empty() {
            self.goes();
            self.lands(false);
        }
        assert!(self.done.into_iter().eq(1..self.next_id));
    }
}

#[tokio::test(start_paused = true)]
async fn each_chat_waits_for_one_step_of_each_other_and_nothing_is_lost() {
    proptest!(cases(60), |(doings in vec(doing(), 0..200))| {
        let mut watched = Watched::new();
        for doing in doings {
            match doing {
                Doing::Comes(chat, said) => watched.comes(chat, said),
                Doing::Floods(chat, said) => (0..80).for_each(|_| watched.comes(chat, said)),
                Doing::Goes => watched.goes(),
                Doing::Lands { again } => watched.lands(again),
            }
        }
        watched.ends();
    });
}
