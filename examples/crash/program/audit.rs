//! What is stored and what was said, against what people did.

use super::crowd::{Crowd, Member, said};
use anyhow::Context;
use charley::diary::{Outcome, ReminderKind};
use charley::playground::ChatMessage;
use charley::runner::StoreReader;
use charley::store::{SealedStore, StoreError};
use futures_util::FutureExt;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// All that may be wrong, and what is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Acknowledged by Telegram and not stored.
    pub lost: usize,
    /// Stored more than once.
    pub twice: usize,
    /// Evenings of a person without their one reminder in what is stored.
    pub reminders_missing: usize,
    /// Rows that nobody will ever handle or say.
    pub left: usize,
    /// Answers and reminders that never came.
    pub unsaid: usize,
    /// Said once more right after a kill, as the last before it in its chat.
    pub repeated: usize,
    /// Said once more at any other time.
    pub repeated_elsewhere: usize,
    /// Charley does not start any more.
    pub refused: bool,
}

impl Findings {
    pub fn is_sound(&self) -> bool {
        let repeated = self.repeated;
        *self
            == Findings {
                repeated,
                ..Findings::default()
            }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.refused {
            return f.write_str("it does not start any more");
        }
        write!(
            f,
            "{} lost, {} kept twice, {} reminders missing, {} rows left, {} unsaid, \
             {} repeated at a kill, {} elsewhere",
            self.lost,
            self.twice,
            self.reminders_missing,
            self.left,
            self.unsaid,
            self.repeated,
            self.repeated_elsewhere
        )
    }
}

/// Looks into the store of a Charley that has ended. `kills` are the numbers of
/// the newest messages at each kill.
pub fn audit(data: &Path, crowd: &Crowd, kills: &[i64]) -> anyhow::Result<Findings> {
    let store = SealedStore::open(data, &data.with_extension("key"))?;
    let sealer = store.sealer();
    let stored = StoreReader::new(Arc::new(store), sealer);
    let mut findings = Findings {
        left: at_once(stored.inbox())?.len()
            + at_once(stored.outbox())?.len()
            + at_once(stored.dead_letters())?.len(),
        ..Findings::default()
    };
    for member in &crowd.people {
        let chat = at_once(stored.load(member.chat()))?.context("somebody is gone")?;
        let notes = chat
            .diary
            .cramps
            .values()
            .filter_map(|cramp| cramp.note.clone());
        let mut notes = counted(notes);
        for cramp in 0..member.cramps {
            match notes.remove(&Member::words(cramp)) {
                Some(1) => {}
                Some(_) => findings.twice += 1,
                None => findings.lost += 1,
            }
        }
        findings.twice += notes.len();
        let reminders = chat.diary.reminders.values();
        let said = reminders.filter(|one| {
            one.kind == ReminderKind::Stretch
                && matches!(one.outcome, Outcome::Sent | Outcome::Unanswered)
                && one.sent_at.is_some()
                && crowd.nights.contains(&one.night)
        });
        findings.reminders_missing += crowd.nights.len() - said.count();
        count_said(&crowd.messages(member), member, crowd, kills, &mut findings);
    }
    Ok(findings)
}

fn count_said(
    messages: &[ChatMessage],
    member: &Member,
    crowd: &Crowd,
    kills: &[i64],
    findings: &mut Findings,
) {
    let mut last: BTreeMap<String, usize> = BTreeMap::new();
    for (place, message) in messages.iter().enumerate() {
        let Some(said) = said(message) else { continue };
        let Some(earlier) = last.insert(format!("{said:?}"), place) else {
            continue;
        };
        let next = &messages[earlier + 1];
        let is_at_a_kill = |kill: &i64| (messages[earlier].id..next.id).contains(kill);
        match kills.iter().any(is_at_a_kill) {
            true => findings.repeated += 1,
            false => findings.repeated_elsewhere += 1,
        }
    }
    findings.unsaid += (member.cramps + crowd.nights.len()).saturating_sub(last.len());
}

fn counted(words: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

/// What a store on this machine says, which it says at once.
fn at_once<T>(answer: impl Future<Output = Result<T, StoreError>>) -> anyhow::Result<T> {
    let said = answer.now_or_never();
    Ok(said.context("a store on this machine was waited for")??)
}
