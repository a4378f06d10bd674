//! Repeats: whatever Telegram does with updates on their way, and wherever the
//! process is killed, what is stored is what the clean sequence leaves.

pub mod charley;
pub mod story;

use crate::many::cases;
use charley::Charley;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use std::collections::BTreeSet;
use story::{Minute, Sent, message, update};

fn evening() -> DateTime<Utc> {
    "2026-11-20T18:00:00Z".parse().unwrap()
}

/// What Telegram does within a minute.
#[derive(Clone, Debug)]
struct Trouble {
    /// Orders what is in one answer, and people against one another.
    order: Vec<u8>,
    /// After how many updates an answer ends.
    answers: Vec<usize>,
    /// Earlier updates that come again, each in some answer.
    again: Vec<(prop::sample::Index, prop::sample::Index)>,
    restarts: bool,
    /// In one answer: at the commit after so many, which is on disk or is not.
    killed: Option<(usize, bool)>,
}

fn trouble() -> impl Strategy<Value = Trouble> {
    let index = any::<prop::sample::Index>;
    let order = prop::collection::vec(any::<u8>(), 8);
    let answers = prop::collection::vec(1..5_usize, 8);
    let again = prop::collection::vec((index(), index()), 0..6);
    let restarts = prop::bool::weighted(0.1);
    let killed = prop::option::of((0..8_usize, any::<bool>()));
    (order, answers, again, restarts, killed).prop_map(
        |(order, answers, again, restarts, killed)| Trouble {
            order,
            answers,
            again,
            restarts,
            killed,
        },
    )
}

/// The answers in which the updates of a minute come.
fn answers(minute: &Minute, trouble: &Trouble, before: &[Sent]) -> Vec<Vec<Sent>> {
    // Each person's updates stay in order across answers; people do not.
    let mut sent = minute.sent.clone();
    sent.sort_by_key(|one| trouble.order[usize::try_from(one.chat).unwrap()]);
    let mut lengths = trouble.answers.iter();
    let mut answers = Vec::new();
    while !sent.is_empty() {
        let length = lengths
            .next()
            .map_or(sent.len(), |one| sent.len().min(*one));
        let mut answer: Vec<Sent> = sent.drain(..length).collect();
        // Within an answer nothing is in order.
        answer.sort_by_key(|one| trouble.order[usize::try_from(one.update_id % 8).unwrap()]);
        answers.push(answer);
    }
    for (which, when) in &trouble.again {
        let at = when.index(answers.len().max(1));
        let so_far = answers.iter().take(at + 1).flatten();
        let known: Vec<Sent> = before.iter().chain(so_far).cloned().collect();
        if let Some(answer) = answers.get_mut(at) {
            answer.push(which.get(&known).clone());
        }
    }
    answers
}

/// How it stands with everybody before anything is sent.
#[derive(Clone, Copy)]
enum Begun {
    Anew,
    WithPlans,
}

impl Begun {
    async fn charley(self) -> Charley {
        match self {
            Begun::Anew => Charley::at(evening()).await,
            Begun::WithPlans => Charley::with_plans_at(evening()).await,
        }
    }
}

async fn are_the_same(
    begun: Begun,
    doings: &[(i64, Vec<(i64, story::Doing)>)],
    troubles: &[Trouble],
) -> Result<(), TestCaseError> {
    let clean = begun.charley().await;
    let minutes = story::lived(&clean, doings).await;
    let mut troubled = begun.charley().await;
    let mut before: Vec<Sent> = Vec::new();
    for (minute, trouble) in minutes.iter().zip(troubles) {
        troubled.moves_to(minute.at);
        if let Some((commits, is_kept)) = trouble.killed {
            troubled.is_killed_after(commits, is_kept);
        }
        for answer in answers(minute, trouble, &before) {
            if !troubled.hears(&answer).await {
                troubled.restarts().await;
                // Telegram does not know that it was heard.
                prop_assert!(troubled.hears(&answer).await);
            }
        }
        if trouble.restarts {
            troubled.restarts().await;
        }
        before.extend(minute.sent.iter().cloned());
    }
    for chat in 1..4 {
        prop_assert_eq!(troubled.stored(chat), clean.stored(chat));
    }
    Ok(())
}

fn run<T>(life: impl Future<Output = T>) -> T {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.build().unwrap().block_on(life)
}

#[test]
fn duplicates_delays_swaps_and_kills_leave_what_the_clean_sequence_leaves() {
    let troubles = prop::collection::vec(trouble(), 12);
    proptest!(cases(60), |(doings in story::doings(), troubles in troubles)| {
        run(are_the_same(Begun::Anew, &doings, &troubles))?;
    });
}

#[test]
fn so_they_do_while_a_plan_runs() {
    let troubles = prop::collection::vec(trouble(), 12);
    proptest!(cases(20), |(doings in story::doings(), troubles in troubles)| {
        run(are_the_same(Begun::WithPlans, &doings, &troubles))?;
    });
}

/// A line comes after later ones of the same person: it has its own date.
#[test]
fn lines_of_a_log_are_the_same_cramps_in_any_order() {
    let order = Just((0..8_i64).collect::<Vec<_>>()).prop_shuffle();
    proptest!(cases(20), |(order in order)| {
        run(async {
            let charley = Charley::at(evening()).await;
            for number in &order {
                let at = evening() + TimeDelta::minutes(*number);
                charley.moves_to(evening() + TimeDelta::hours(1));
                let line = message(1, &format!("/log {number} left calf"), at);
                charley.hears(&[update(*number, 1, line)]).await;
            }
            let cramps = charley.stored(1).unwrap().diary.cramps;
            let kept: BTreeSet<_> = cramps.values().map(|one| (one.at.map(|at| at.to_utc()), one.severity)).collect();
            let expected = (0..8).map(|number| {
                let at = evening() + TimeDelta::minutes(number);
                (Some(at), Some(u8::try_from(number).unwrap()))
            });
            prop_assert_eq!(kept, expected.collect());
            Ok(())
        })?;
    });
}
