//! People for some of whom something does go with their cramps: what of it is
//! found, and whether what is said is as true as it is said to be.

use crate::figures::{Bar, Table, mean, share};
use crate::looks::{Look, counted, each_person, is_enough, lowers, misses, raises, said};
use crate::person::Person;
use crate::world::{Effects, World};
use charley::insights::{Difference, ExposureKind, Finding, Study};

/// The days on which what is said is compared with the truth.
const REPORTED: [usize; 5] = [14, 28, 56, 91, 180];
const BINS: [f64; 9] = [0.0, 0.10, 0.20, 0.35, 0.50, 0.65, 0.80, 0.90, 1.01];

/// One exposure of one person through all looks.
struct Course {
    /// The true log-odds.
    effect: f64,
    claimed: First,
    hinted: First,
    /// Said to go the way it really does not.
    wrong_way: bool,
    statements: Vec<Statement>,
}

/// When something was first said, for which reason.
struct First {
    /// In the true direction of a true effect.
    true_on: Option<usize>,
    /// In the direction that the kind is asked for: how probable it was said
    /// to be.
    said: Option<f64>,
}

/// What was said of one exposure on a reported day.
struct Statement {
    day: usize,
    said: f64,
    is_claim: bool,
    difference: Difference,
    true_difference: f64,
    counted: f64,
}

impl Course {
    fn has_odds_ratio(&self, ratio: f64) -> bool {
        (self.effect - ratio.ln()).abs() < 1e-9
    }

    /// Whether the exposure really goes the way that its kind is asked for.
    /// No effect in these worlds goes the other way.
    fn is_real(&self) -> bool {
        self.effect != 0.0
    }
}

pub fn figures(people: u64, weekly: &[usize], table: &mut Table) -> anyhow::Result<()> {
    let world = World::usual(2, Effects::Mixed);
    let courses = each_person(&world, people, weekly, Study::Diary, |person, looks| {
        let kinds = world.kinds.iter().enumerate();
        kinds
            .map(|(exposure, kind)| course(person, looks, exposure, *kind))
            .collect::<Vec<Course>>()
    })?;
    let courses: Vec<Course> = courses.into_iter().flatten().collect();
    found(&courses, table);
    wrong_way(&courses, people, table);
    first_said(&courses, table);
    calibration(&courses, table);
    intervals(&courses, table);
    counts_outside(&courses, table);
    Ok(())
}

/// How often what can be counted on a picture is outside of the interval on it.
fn counts_outside(courses: &[Course], table: &mut Table) {
    let statements = || courses.iter().flat_map(|one| &one.statements);
    let on_180 = || statements().filter(|said| said.day == 180);
    let misses = |said: &Statement| misses(&said.difference, said.counted);
    for (name, figure) in [
        (
            "the plain difference is outside of the interval, day 180",
            share(on_180().map(misses)),
        ),
        (
            "… of hints and claims",
            share(on_180().filter(|said| said.said >= 0.50).map(misses)),
        ),
        (
            "… of claims",
            share(on_180().filter(|said| said.is_claim).map(misses)),
        ),
    ] {
        table.row(name, figure, "", Bar::None);
    }
}

fn course(person: &Person, looks: &[Look], exposure: usize, kind: ExposureKind) -> Course {
    let effect = person.effects[exposure];
    let each = || {
        looks
            .iter()
            .map(|look| (look.day, &look.findings.exposures[exposure]))
    };
    let wrong =
        |one: &Finding| effect > 0.0 && lowers(one, 0.80) || effect < 0.0 && raises(one, 0.80);
    let reported = each().filter(|(day, one)| REPORTED.contains(day) && is_enough(one));
    Course {
        effect,
        claimed: first(each(), effect, kind, 0.80),
        hinted: first(each(), effect, kind, 0.50),
        wrong_way: each().any(|(_, one)| wrong(one)),
        statements: reported
            .map(|(day, one)| Statement {
                day,
                said: said(one, kind),
                is_claim: raises(one, 0.80) || lowers(one, 0.80),
                difference: one.difference,
                true_difference: person.true_difference(day, exposure),
                counted: counted(one),
            })
            .collect(),
    }
}

fn first<'a>(
    each: impl Iterator<Item = (usize, &'a Finding)> + Clone,
    effect: f64,
    kind: ExposureKind,
    from: f64,
) -> First {
    let is_true =
        |one: &Finding| effect > 0.0 && raises(one, from) || effect < 0.0 && lowers(one, from);
    First {
        true_on: each
            .clone()
            .find(|(_, one)| is_true(one))
            .map(|(day, _)| day),
        said: each
            .map(|(_, one)| (is_enough(one), said(one, kind)))
            .find(|(is_enough, said)| *is_enough && *said >= from)
            .map(|(_, said)| said),
    }
}

fn found(courses: &[Course], table: &mut Table) {
    let with = |ratio: f64| courses.iter().filter(move |one| one.has_odds_ratio(ratio));
    let claimed = |ratio| share(with(ratio).map(|one| one.claimed.true_on.is_some()));
    let hinted = |ratio| share(with(ratio).map(|one| one.hinted.true_on.is_some()));
    table.row(
        "some real: an odds ratio of 3 claimed by day 180",
        claimed(3.0),
        ".30",
        Bar::AtLeast(0.25),
    );
    table.row("… of 2", claimed(2.0), ".11", Bar::AtLeast(0.07));
    table.row("… of 1.5", claimed(1.5), ".03", Bar::None);
    table.row("… of 0.6, the habit", claimed(0.6), ".03", Bar::None);
    table.row("… a hint of 3", hinted(3.0), ".63", Bar::AtLeast(0.57));
    table.row("… a hint of 2", hinted(2.0), ".34", Bar::AtLeast(0.28));
    let mut days: Vec<usize> = with(3.0).filter_map(|one| one.claimed.true_on).collect();
    days.sort_unstable();
    let median = days.get(days.len() / 2).map_or(f64::NAN, |day| *day as f64);
    table.row(
        "… median day of the first true claim of 3",
        median,
        "133",
        Bar::Within(110.0, 155.0),
    );
}

fn wrong_way(courses: &[Course], people: u64, table: &mut Table) {
    let wrong = courses.iter().filter(|one| one.wrong_way).count();
    let per_person = wrong as f64 / people as f64;
    table.row(
        "… claims the wrong way, a person",
        per_person,
        "0",
        Bar::AtMost(0.002),
    );
}

/// How probable it was said to be at the first look past a line, and how often
/// that was true.
fn first_said(courses: &[Course], table: &mut Table) {
    let past = |first: fn(&Course) -> &First| {
        let said = courses
            .iter()
            .filter_map(|one| Some((one.is_real(), first(one).said?)));
        said.collect::<Vec<(bool, f64)>>()
    };
    let said = |all: &[(bool, f64)]| mean(all.iter().map(|(_, said)| *said));
    let is_true = |all: &[(bool, f64)]| share(all.iter().map(|(real, _)| *real));
    let claims = past(|one| &one.claimed);
    table.row("first past .80: said", said(&claims), ".836", Bar::None);
    table.row("… true", is_true(&claims), ".851", Bar::Within(0.79, 0.91));
    let hints = past(|one| &one.hinted);
    table.row("first past .50: said", said(&hints), ".552", Bar::None);
    table.row("… true", is_true(&hints), ".601", Bar::Within(0.54, 0.66));
}

fn calibration(courses: &[Course], table: &mut Table) {
    let all: Vec<(f64, bool)> = courses
        .iter()
        .flat_map(|one| {
            one.statements
                .iter()
                .map(|statement| (statement.said, one.is_real()))
        })
        .collect();
    let truth = share(all.iter().map(|(_, real)| *real));
    let brier = mean(
        all.iter()
            .map(|(said, real)| (said - f64::from(u8::from(*real))).powi(2)),
    );
    let ratio = brier / (truth * (1.0 - truth));
    table.row(
        "Brier score, beside that of the base rate",
        ratio,
        ".867",
        Bar::AtMost(0.89),
    );
    let mut furthest: f64 = 0.0;
    for edges in BINS.windows(2) {
        let within = || {
            all.iter()
                .filter(|(said, _)| (edges[0]..edges[1]).contains(said))
        };
        if within().count() >= 500 {
            let said = mean(within().map(|(said, _)| *said));
            let real = share(within().map(|(_, real)| *real));
            furthest = furthest.max((said - real).abs());
        }
    }
    table.row(
        "furthest of said and true, in bins of 500 and more",
        furthest,
        "≤ .07",
        Bar::AtMost(0.09),
    );
}

fn intervals(courses: &[Course], table: &mut Table) {
    let on = |day: usize| {
        let each = courses
            .iter()
            .flat_map(|one| one.statements.iter().map(move |said| (one, said)));
        each.filter(move |(_, said)| said.day == day)
    };
    let covers = |said: &Statement| {
        let within = said.difference.low..=said.difference.high;
        within.contains(&said.true_difference)
    };
    let width = |day| mean(on(day).map(|(_, said)| said.difference.high - said.difference.low));
    let all = |day| share(on(day).map(|(_, said)| covers(said)));
    let real = share(
        on(180)
            .filter(|(one, _)| one.is_real())
            .map(|(_, said)| covers(said)),
    );
    let claimed = share(
        on(180)
            .filter(|(_, said)| said.is_claim)
            .map(|(_, said)| covers(said)),
    );
    table.row(
        "90 % intervals that hold the truth, day 56",
        all(56),
        ".974",
        Bar::AtLeast(0.93),
    );
    table.row("… day 180", all(180), ".946", Bar::AtLeast(0.92));
    table.row(
        "… of real effects, day 180",
        real,
        ".927",
        Bar::AtLeast(0.89),
    );
    table.row("… of claims, day 180", claimed, ".994", Bar::AtLeast(0.90));
    table.row(
        "… their mean width, day 56",
        width(56),
        ".368",
        Bar::AtMost(0.40),
    );
    table.row("… day 180", width(180), ".241", Bar::AtMost(0.26));
}
