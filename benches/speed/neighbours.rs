//! What one person costs the others: one whose answers Telegram never finishes
//! taking, and one who has blocked the bot. Charley against the dispatcher that
//! teloxide comes with, in the same run.

use super::crowd::Crowd;
use super::path::{TEXT, answer_of_charley, introduce, start_bare_bot, start_charley};
use ::charley::playground::{ApiError, Fault, FaultKind, Gate, LocalTelegram, Method};
use std::time::{Duration, Instant};

const OTHERS: i64 = 50;
/// What the others write in all.
const UPDATES: usize = 5_000;
/// What the one person writes, all at once.
const FLOOD: usize = 200;
/// Whoever is not answered by then waits for the one person.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who else is there.
#[derive(Clone, Copy, Debug)]
enum Neighbour {
    Nobody,
    Hanging,
    Blocked,
}

const NEIGHBOURS: [(Neighbour, &str); 3] = [
    (Neighbour::Nobody, "nobody"),
    (Neighbour::Hanging, "one whose answers hang"),
    (Neighbour::Blocked, "one who blocked the bot"),
];

pub fn measure() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let answer = answer_of_charley().await?;
        println!(
            "{UPDATES} times \"{TEXT}\" from {OTHERS} people, in seconds until all are answered:"
        );
        println!("| beside them             | Charley | stock dispatcher |");
        println!("|-------------------------|--------:|-----------------:|");
        for (neighbour, name) in NEIGHBOURS {
            let charley = with_charley(neighbour).await?;
            let stock = with_stock(neighbour, &answer).await?;
            println!("| {name:23} | {:>7} | {:>16} |", said(charley), said(stock));
        }
        println!();
        Ok(())
    })
}

fn said(seconds: Option<f64>) -> String {
    seconds.map_or_else(|| "never".to_owned(), |seconds| format!("{seconds:.2}"))
}

async fn with_charley(neighbour: Neighbour) -> anyhow::Result<Option<f64>> {
    let telegram = LocalTelegram::start().await?;
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let _bot = start_charley(&telegram, &dir)?;
    seconds(&telegram, neighbour).await
}

async fn with_stock(neighbour: Neighbour, answer: &str) -> anyhow::Result<Option<f64>> {
    let telegram = LocalTelegram::start().await?;
    let _bot = start_bare_bot(&telegram, answer)?;
    seconds(&telegram, neighbour).await
}

/// Until the others are answered; `None` where they were not.
async fn seconds(telegram: &LocalTelegram, neighbour: Neighbour) -> anyhow::Result<Option<f64>> {
    telegram.set_recording(false);
    let mut others = Crowd::of(telegram, OTHERS);
    introduce(&mut others).await?;
    let gate = Gate::default();
    moves_in(telegram, neighbour, &gate).await;
    let begin = Instant::now();
    let all = tokio::time::timeout(PATIENCE, others.writes(TEXT, UPDATES)).await;
    gate.open();
    match all {
        Ok(answered) => answered.map(|()| Some(begin.elapsed().as_secs_f64())),
        Err(_) => Ok(None),
    }
}

async fn moves_in(telegram: &LocalTelegram, neighbour: Neighbour, gate: &Gate) {
    let kind = match neighbour {
        Neighbour::Nobody => return,
        Neighbour::Hanging => FaultKind::Hold(gate.clone()),
        Neighbour::Blocked => FaultKind::Refuse(ApiError::blocked()),
    };
    let person = telegram.person(1);
    let fault = Fault::once(kind).of(Method::SendMessage);
    telegram.fault(fault.in_chat(person.chat()).times(FLOOD));
    for _ in 0..FLOOD {
        person.send_text("hello");
    }
}
