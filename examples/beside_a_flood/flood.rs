//! One flood, and those beside it.

use super::charley::Charley;
use super::figures::Figures;
use super::witness::Witness;
use anyhow::Context;
use charley::clock::ManualClock;
use charley::playground::{ChatMember, Fault, FaultKind, FloodLimits, LocalTelegram};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What each of those who flood does in a second: about what Telegram takes from
/// one person.
const EACH_A_SECOND: u32 = 20;
const LASTS: Duration = Duration::from_secs(10);
/// Between two of those who only want help. Each writes once.
const BETWEEN: Duration = Duration::from_millis(250);
/// From then on there is a backlog.
const BEGINS_AFTER: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(60);
const BYSTANDERS_FROM: i64 = 5_000;
/// Below the ids of groups in Telegram.
const GROUPS_FROM: i64 = -1_000;
/// A JSON array of nothing that belongs in it.
const FILE_BYTES: usize = 1_000_000;

#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Texts,
    Presses,
    Edits,
    Files,
    Groups,
}

pub struct Flood {
    pub kind: Kind,
    pub flooders: i64,
    pub answers_after: Duration,
}

/// Somebody who floods, with a message of theirs and one of Charley's.
struct Flooder {
    person: ChatMember,
    wrote: i64,
    read: i64,
}

impl Kind {
    pub const ALL: [Kind; 5] = [
        Kind::Texts,
        Kind::Presses,
        Kind::Edits,
        Kind::Files,
        Kind::Groups,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Kind::Texts => "texts",
            Kind::Presses => "presses",
            Kind::Edits => "edits",
            Kind::Files => "files",
            Kind::Groups => "groups",
        }
    }

    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl Flood {
    pub async fn measure(&self) -> anyhow::Result<Figures> {
        let clock = Arc::new(ManualClock::at("2026-11-20T17:00:00Z".parse()?));
        let telegram = LocalTelegram::start_with(Arc::clone(&clock)).await?;
        telegram.set_recording(false);
        let disk = tempfile::tempdir()?;
        let charley = Charley::start(&telegram, clock, &disk.path().join("data"))?;
        let mut flooders = Vec::new();
        for id in 1..=self.flooders {
            flooders.push(Flooder::introduced(&telegram, id).await?);
        }
        let witness = Arc::new(Witness::default());
        let listener = Arc::clone(&witness);
        telegram.listen(move |call| listener.saw(call));
        telegram.set_limits(Some(FloodLimits::default()));
        let slow = Fault::once(FaultKind::Delay(self.answers_after));
        telegram.fault(slow.times(usize::MAX));
        let sent = self.lasts(&telegram, &flooders, &witness).await;
        let figures = ended(&witness, sent).await;
        charley.stop()?;
        Ok(figures)
    }

    /// Returns what was sent in all.
    async fn lasts(
        &self,
        telegram: &LocalTelegram,
        flooders: &[Flooder],
        witness: &Witness,
    ) -> usize {
        let begin = Instant::now();
        let mut sent = 0;
        let mut bystanders = 0;
        while begin.elapsed() < LASTS {
            let wanted = begin.elapsed().as_secs_f64() * f64::from(EACH_A_SECOND);
            while (sent as f64) < wanted * flooders.len() as f64 {
                flooders[sent % flooders.len()].sends(self.kind, sent);
                sent += 1;
            }
            let helped = BEGINS_AFTER + BETWEEN * bystanders;
            if begin.elapsed() >= helped {
                let bystander = telegram.person(BYSTANDERS_FROM + i64::from(bystanders));
                witness.wrote(bystander.chat());
                bystander.send_text("/help");
                bystanders += 1;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        sent
    }
}

impl Flooder {
    async fn introduced(telegram: &LocalTelegram, id: i64) -> anyhow::Result<Flooder> {
        let person = telegram.person(id);
        let wrote = person.send_text("hello").message_id;
        let chat = person.chat();
        let answered = telegram.wait_until(|state| state.newest(chat).is_some());
        answered.await.context("nobody answers")?;
        let read = telegram.look(|state| state.newest(chat).map(|message| message.id));
        Ok(Flooder {
            person,
            wrote,
            read: read.context("no message")?,
        })
    }

    fn sends(&self, kind: Kind, count: usize) {
        match kind {
            Kind::Texts => {
                self.person.send_text("/log 5 left calf");
            }
            Kind::Presses => {
                self.person.press_forged(self.read, "settings.show;1");
            }
            Kind::Edits => {
                self.person.edit(self.wrote, &format!("hello {count}"));
            }
            Kind::Files => {
                let file = "[".to_owned() + &"0,".repeat(FILE_BYTES / 2) + "0]";
                self.person.send_file(&format!("{count}.json"), file);
            }
            Kind::Groups => {
                let group = GROUPS_FROM - i64::try_from(count % 10).unwrap_or(0);
                let group = self.person.in_group(group - 10 * self.person.chat());
                group.send_text("/help");
            }
        }
    }
}

async fn ended(witness: &Witness, sent: usize) -> Figures {
    let begin = Instant::now();
    while witness.unanswered() > 0 && begin.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let unanswered = witness.unanswered();
    let (waited, others, refused) = witness.end();
    Figures {
        waited,
        unanswered,
        sent,
        others,
        refused,
    }
}
