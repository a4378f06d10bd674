//! Kills Charley at a point, again and again, starts it again, and compares
//! what is stored and said with what people did.

mod audit;
pub mod child;
mod crowd;
pub mod disk;
mod killer;
mod point;
mod process;
#[path = "../../common/times.rs"]
mod times;
mod world;

pub use point::Point;
pub use world::Programs;

use audit::Findings;
use charley::playground::{Fault, FaultKind, Gate, Method, State};
use killer::AT_THE_POINT;
use point::Inside;
use process::Process;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::fmt;
use std::time::Duration;
use world::World;

/// People who are talking at each kill.
const PEOPLE: i64 = 12;

/// And while kills come at random; one person is answered once a second.
const PEOPLE_AT_RANDOM: i64 = 30;

/// A process that is killed at random lives so long at most.
const LIFE_MAX_MS: u64 = 3_000;

/// Between two cramps of the crowd; slower than may be answered.
const CRAMP_EVERY: Duration = Duration::from_millis(100);

/// The same in the evening. Answers go first, so reminders need room.
const EVENING_CRAMP_EVERY: Duration = Duration::from_millis(500);

/// What came of all kills at one point.
pub struct Report {
    pub point: Point,
    pub kills: usize,
    pub cramps: usize,
    pub reminders: usize,
    pub findings: Findings,
    /// Rows that Charley said at its starts may be repeated.
    pub may_repeat: usize,
}

impl Report {
    /// Nothing lost, and no more repeated than Charley said.
    pub fn is_sound(&self) -> bool {
        self.findings.is_sound() && self.findings.repeated <= self.may_repeat
    }
}

/// A row of the table.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "| {} | {} | {} | {} | {} | {} |",
            self.point.name(),
            self.kills,
            self.cramps,
            self.reminders,
            self.findings,
            self.may_repeat
        )
    }
}

/// Kills so often at the point; the same seed gives the same moments.
pub async fn kills_at(
    programs: &Programs,
    point: Point,
    kills: usize,
    seed: u64,
) -> anyhow::Result<Report> {
    let people = if is_random(point) {
        PEOPLE_AT_RANDOM
    } else {
        PEOPLE
    };
    let mut world = World::new(programs, point, people).await?;
    let mut random = StdRng::seed_from_u64(seed);
    let process = world.started().await?;
    world.crowd.introduce();
    world.crowd.is_answered().await?;
    world.killed(process)?;
    let mut made = 0;
    let mut failed = None;
    while made < kills && failed.is_none() {
        let died = if is_random(point) {
            live_at_random(&mut world, point, &mut random).await
        } else if point == Point::Replay {
            die_at_the_start(&mut world, made % 3).await
        } else {
            die_at(&mut world, point).await
        };
        made += 1;
        failed = died.err();
    }
    let findings = world.compare().await?;
    // Mostly an answer that never comes, which is among the findings then.
    if let Some(error) = failed.filter(|_| findings.is_sound()) {
        return Err(error);
    }
    Ok(Report {
        point,
        kills: made,
        cramps: world.crowd.cramps(),
        reminders: world.crowd.nights.len() * world.crowd.people.len(),
        findings,
        may_repeat: world.may_repeat,
    })
}

/// Whether the moment is by lot.
pub fn is_random(point: Point) -> bool {
    matches!(
        point,
        Point::Random | Point::RandomEvening | Point::PowerCut
    )
}

/// All is quiet; then everybody speaks, and Charley dies at the point.
async fn die_at(world: &mut World, point: Point) -> anyhow::Result<()> {
    let mut process = world.started().await?;
    world.crowd.is_answered().await?;
    match point.inside() {
        Some(inside) => die_inside(world, &mut process, inside).await?,
        None => reach(world, point).await?,
    }
    world.killed(process)
}

async fn die_inside(
    world: &mut World,
    process: &mut Process,
    inside: Inside,
) -> anyhow::Result<()> {
    process.tell(&format!("arm {inside} 0"))?;
    process.says(&[child::ARMED_NOW]).await?;
    world.crowd.all_log();
    world.evening(process)?;
    process.says(&[AT_THE_POINT]).await?;
    Ok(())
}

/// Everybody speaks; returns at a point that is seen from Telegram.
async fn reach(world: &mut World, point: Point) -> anyhow::Result<()> {
    let gate = Gate::default();
    let fault = held(point, &gate);
    let acknowledged = world.telegram.acknowledged();
    let holds = fault.is_some();
    fault
        .into_iter()
        .for_each(|fault| world.telegram.fault(fault));
    world.crowd.all_log();
    match holds {
        true => tokio::time::timeout(Duration::from_secs(60), gate.arrived(1)).await?,
        false => {
            let more = |state: &State| state.acknowledged() > acknowledged;
            world.telegram.wait_until(more).await?;
        }
    }
    Ok(())
}

/// The call that is held at the gate when the point is reached.
fn held(point: Point, gate: &Gate) -> Option<Fault> {
    let (kind, method) = match point {
        Point::Journalled => (FaultKind::Hold(gate.clone()), Method::GetUpdates),
        Point::BeforeSend => (FaultKind::Hold(gate.clone()), Method::SendMessage),
        Point::Sent => (FaultKind::HoldAnswer(gate.clone()), Method::SendMessage),
        Point::Acknowledged
        | Point::BeforeCommit
        | Point::BeforeSync
        | Point::Synced
        | Point::BeforeRowGoes
        | Point::Scheduler
        | Point::Replay
        | Point::Random
        | Point::RandomEvening
        | Point::PowerCut => return None,
    };
    Some(Fault::once(kind).of(method))
}

/// Leaves updates that are not handled, and dies while they are taken up, when
/// so many commits were made.
async fn die_at_the_start(world: &mut World, commits: usize) -> anyhow::Result<()> {
    let mut process = world.started().await?;
    world.crowd.is_answered().await?;
    die_inside(world, &mut process, Inside::BeforeCommit).await?;
    world.killed(process)?;
    let mut process = world.start(Some(format!("{} {commits}", Inside::Replay)))?;
    process.says(&[AT_THE_POINT]).await?;
    world.killed(process)
}

/// Talks on while a process lives for a while.
async fn live_at_random(
    world: &mut World,
    point: Point,
    random: &mut StdRng,
) -> anyhow::Result<()> {
    let mut process = if point == Point::PowerCut {
        // There is nothing to lose while it starts.
        world.started().await?
    } else {
        world.start(None)?
    };
    let life = Duration::from_millis(random.random_range(0..LIFE_MAX_MS));
    let evening = Duration::from_millis(random.random_range(0..LIFE_MAX_MS)).min(life);
    // An evening that nobody lived through is missed, and rightly so.
    let mut is_evening = point == Point::RandomEvening && world.crowd.reminders_to_come() == 0;
    let pause = if point == Point::RandomEvening {
        EVENING_CRAMP_EVERY
    } else {
        CRAMP_EVERY
    };
    let begin = tokio::time::Instant::now();
    while begin.elapsed() < life {
        world.crowd.log(random.random_range(0..usize::MAX));
        tokio::time::sleep(pause.min(life.saturating_sub(begin.elapsed()))).await;
        if is_evening && begin.elapsed() >= evening {
            is_evening = false;
            world.evening(&mut process)?;
        }
    }
    if point == Point::PowerCut {
        world.cut_power(process)
    } else {
        world.killed(process)
    }
}
