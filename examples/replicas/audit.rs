//! What is kept and what was said, against what people told.

use crate::people::{Told, noted, words};
use crate::site::Site;
use anyhow::Context;
use charley::playground::State;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::RangeInclusive;

#[derive(Debug, Default)]
pub struct Audit {
    told: usize,
    lost: usize,
    kept_twice: usize,
    /// An answer that came again: its first one was lost on its way, or Charley died
    /// before it could note that it was said.
    said_twice: usize,
    /// Those of them that were first said neither just before nor during a fault.
    said_twice_for_nothing: usize,
}

impl Audit {
    /// `trouble`: what was said around each fault, by the ids of messages.
    pub async fn of(
        site: &Site,
        told: &[Told],
        trouble: &[RangeInclusive<i64>],
    ) -> anyhow::Result<Audit> {
        let mut audit = Audit::default();
        for one in told {
            audit.told += one.cramps;
            let kept = kept(site, one.chat).await?;
            for cramp in 0..one.cramps {
                match kept.get(&words(cramp)) {
                    Some(1) => {}
                    Some(_) => audit.kept_twice += 1,
                    None => audit.lost += 1,
                }
                let words = noted(cramp);
                let said: Vec<i64> = site.telegram.look(|state| {
                    let said = state.ever_said(one.chat);
                    let said = said.iter().filter(|one| one.text.contains(&words));
                    said.map(|one| one.id).collect()
                });
                let is_troubled = |id: &i64| trouble.iter().any(|ids| ids.contains(id));
                let again = said.len().saturating_sub(1);
                audit.said_twice += again;
                if again > 0 && !said.first().is_some_and(is_troubled) {
                    audit.said_twice_for_nothing += again;
                }
            }
        }
        Ok(audit)
    }

    pub fn add(&mut self, other: &Audit) {
        self.told += other.told;
        self.lost += other.lost;
        self.kept_twice += other.kept_twice;
        self.said_twice += other.said_twice;
        self.said_twice_for_nothing += other.said_twice_for_nothing;
    }

    pub fn is_sound(&self) -> bool {
        self.lost == 0 && self.kept_twice == 0 && self.said_twice_for_nothing == 0
    }
}

impl fmt::Display for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Audit {
            told,
            lost,
            kept_twice,
            said_twice,
            said_twice_for_nothing,
        } = self;
        write!(
            f,
            "{told} cramps told and noted: {lost} lost, {kept_twice} kept twice, {said_twice} \
             answers said twice, {said_twice_for_nothing} of them first said apart from any fault"
        )
    }
}

/// How often each note stands in somebody's own export.
async fn kept(site: &Site, chat: i64) -> anyhow::Result<BTreeMap<String, usize>> {
    let person = site.telegram.person(chat);
    person.send_text("/export");
    let file = |state: &State| {
        let messages = state.messages(chat);
        let mut files = messages.iter().filter_map(|one| one.document.as_ref());
        let file = files.rfind(|file| file.name.ends_with(".json"));
        file.map(|file| file.bytes.clone())
    };
    site.telegram
        .wait_until(|state| file(state).is_some())
        .await?;
    let bytes = site.telegram.look(file).context("no export")?;
    let export: Value = serde_json::from_slice(&bytes)?;
    let mut notes = BTreeMap::new();
    let cramps = export["cramps"].as_array().into_iter().flatten();
    for note in cramps.filter_map(|cramp| cramp["note"].as_str()) {
        *notes.entry(note.to_owned()).or_default() += 1;
    }
    Ok(notes)
}
