//! Fewer full mornings: what the statistics lose when the whole list of the day
//! is asked on three mornings a week, and what of it comes back when the others
//! ask about the two things of which it is nearest to being known.

use crate::figures::{mean, share};
use crate::looks::{lowers, raises};
use crate::person::{DAYS, Person};
use crate::world::{Effects, World};
use charley::insights::{Course, Finding, Findings, Nights, Study, nearly_decided, weigh};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Twelve weeks, and twenty-six but for two days.
const REPORTED: [usize; 2] = [84, DAYS];
/// Improvements from this on are strong: the odds of a cramp halve.
const STRONG: f64 = std::f64::consts::LN_2;

/// What a morning asks that is not one of the three full ones.
#[derive(Clone, Copy)]
enum Others {
    Everything,
    Nothing,
    /// Everything while a link is this near to being said.
    EverythingFrom(f64),
    /// The two things of which it is nearest to being known.
    Two,
    /// The same, and who had a cramp after the first of the things taps *More*
    /// more readily than anybody else.
    TwoAndMore,
}

const PLANS: [(&str, Others); 6] = [
    ("7 full", Others::Everything),
    ("3 full", Others::Nothing),
    (
        "3 full, 7 while a link is at 0.5 or more",
        Others::EverythingFrom(0.50),
    ),
    (
        "3 full, 7 while a link is at 0.25 or more",
        Others::EverythingFrom(0.25),
    ),
    ("**3 full, two things on the others**", Others::Two),
    (
        "the same, *More* mostly after bad nights",
        Others::TwoAndMore,
    ),
];

/// One person's diary under one plan.
struct Life {
    effects: Vec<f64>,
    improvement: f64,
    looks: Vec<(usize, Findings)>,
    full_mornings: usize,
}

/// Prints one table.
pub fn print(people: u64) -> anyhow::Result<()> {
    println!(
        "| mornings | full a week | false claims a person, nothing real: day 84, 180 | in the hard world | an odds ratio of 3 claimed: day 84, 180 | of 2 | claims that are true | mean log-odds of what does nothing | trend, odds halved: \"fewer\" said |"
    );
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (name, others) in PLANS {
        let nothing = lives(&World::usual(1, Effects::Nothing), people, others)?;
        let hard = lives(&World::hard(5), people, others)?;
        let mixed = lives(&World::usual(2, Effects::Mixed), people, others)?;
        let full = mean(mixed.iter().map(|one| one.full_mornings as f64)) * 7.0 / DAYS as f64;
        println!(
            "| {name} | {full:.1} | {:.4}, {:.4} | {:.4} | {:.3}, {:.3} | {:.3}, {:.3} | {:.2} | {:+.3} | {:.3} |",
            false_claims(&nothing, REPORTED[0]),
            false_claims(&nothing, REPORTED[1]),
            false_claims(&hard, REPORTED[1]),
            claimed(&mixed, 3.0, REPORTED[0]),
            claimed(&mixed, 3.0, REPORTED[1]),
            claimed(&mixed, 2.0, REPORTED[0]),
            claimed(&mixed, 2.0, REPORTED[1]),
            share(said(&mixed)),
            mean(of_nothing(&mixed)),
            share(improving(&mixed)),
        );
    }
    Ok(())
}

fn lives(world: &World, people: u64, others: Others) -> anyhow::Result<Vec<Life>> {
    let one = |number: u64| life(&Person::of(world, number)?, others, number);
    let (even, odd) = std::thread::scope(|scope| {
        let part = |first: u64| move || (first..people).step_by(2).map(one).collect();
        let odd = scope.spawn(part(1));
        let even: anyhow::Result<Vec<Life>> = part(0)();
        (even, odd.join())
    });
    let odd: anyhow::Result<Vec<Life>> =
        odd.map_err(|_| anyhow::anyhow!("a worker has panicked"))?;
    Ok(even?.into_iter().chain(odd?).collect())
}

/// Looked at every week from the second on, as the two things are chosen.
fn life(person: &Person, others: Others, number: u64) -> anyhow::Result<Life> {
    let mut chance = StdRng::seed_from_u64(number);
    let (mut nights, mut looks, mut full_mornings) = (Vec::new(), Vec::new(), 0);
    for day in 0..DAYS {
        let newest = looks.last().map(|(_, findings)| findings);
        let asked = asked(person, others, day, newest, &mut chance);
        full_mornings += usize::from(asked.iter().all(|asked| *asked));
        nights.extend(person.told(day, &asked)?);
        let days = day + 1;
        if days >= 14 && days.is_multiple_of(7) || days == DAYS {
            let nights = Nights::new(person.kinds().to_vec(), nights.clone())?;
            looks.extend(weigh(&nights, Study::Diary).map(|found| (days, found)));
        }
    }
    Ok(Life {
        effects: person.effects.clone(),
        improvement: person.improvement,
        looks,
        full_mornings,
    })
}

/// Which of the exposures a morning asks about.
fn asked(
    person: &Person,
    others: Others,
    day: usize,
    newest: Option<&Findings>,
    chance: &mut StdRng,
) -> Vec<bool> {
    let kinds = person.kinds();
    let near = |from: f64| {
        let mut all = newest.into_iter().flat_map(|newest| &newest.exposures);
        all.any(|one| (from..0.80).contains(&one.raises.max(one.lowers)))
    };
    let is_full = match others {
        Others::Everything => true,
        Others::EverythingFrom(from) => near(from),
        Others::TwoAndMore => chance.random_bool(taps_more(person, day)),
        Others::Nothing | Others::Two => false,
    };
    if is_full || matches!(day % 7, 1 | 3 | 6) {
        return vec![true; kinds.len()];
    }
    let two = match others {
        Others::Two | Others::TwoAndMore => nearly_decided(kinds, newest),
        Others::Everything | Others::Nothing | Others::EverythingFrom(_) => Vec::new(),
    };
    (0..kinds.len()).map(|one| two.contains(&one)).collect()
}

fn taps_more(person: &Person, day: usize) -> f64 {
    match (person.cramped(day), person.held(day)[0]) {
        (true, true) => 0.6,
        (true, false) => 0.2,
        (false, _) => 0.05,
    }
}

fn is_claimed(life: &Life, exposure: usize, by: usize, claim: fn(&Finding, f64) -> bool) -> bool {
    let mut looks = life.looks.iter().filter(|(day, _)| *day <= by);
    looks.any(|(_, findings)| claim(&findings.exposures[exposure], 0.80))
}

/// Claims a person, where each is false.
fn false_claims(lives: &[Life], by: usize) -> f64 {
    mean(lives.iter().map(|life| {
        let each = 0..life.effects.len();
        let ever = |one: usize| {
            usize::from(is_claimed(life, one, by, raises))
                + usize::from(is_claimed(life, one, by, lowers))
        };
        each.map(ever).sum::<usize>() as f64
    }))
}

/// Each exposure of each person.
fn exposures(lives: &[Life]) -> impl Iterator<Item = (&Life, usize, f64)> {
    let of = |life: &Life| life.effects.clone().into_iter().enumerate();
    lives
        .iter()
        .flat_map(move |life| of(life).map(move |(one, effect)| (life, one, effect)))
}

fn claimed(lives: &[Life], odds_ratio: f64, by: usize) -> f64 {
    let with = exposures(lives).filter(|(_, _, effect)| (effect - odds_ratio.ln()).abs() < 1e-9);
    share(with.map(|(life, one, _)| is_claimed(life, one, by, raises)))
}

/// Whether each claim is true.
fn said(lives: &[Life]) -> impl Iterator<Item = bool> {
    exposures(lives).filter_map(|(life, one, effect)| {
        let raised = is_claimed(life, one, DAYS, raises);
        let lowered = is_claimed(life, one, DAYS, lowers);
        (raised || lowered).then_some(raised && effect > 0.0 || lowered && effect < 0.0)
    })
}

/// What the one fit says in the end of what does nothing; around zero, unless
/// what is missing misleads it.
fn of_nothing(lives: &[Life]) -> impl Iterator<Item = f64> {
    let nothing = exposures(lives).filter(|(_, _, effect)| *effect == 0.0);
    nothing.filter_map(|(life, one, _)| {
        let (_, findings) = life.looks.last()?;
        Some(findings.exposures[one].log_odds)
    })
}

fn improving(lives: &[Life]) -> impl Iterator<Item = bool> {
    let strong = lives.iter().filter(|life| life.improvement >= STRONG);
    strong.map(|life| {
        let last = life.looks.last();
        last.is_some_and(|(_, findings)| findings.trend.course() == Course::Fewer)
    })
}
