//! An old snapshot is held, as by a long report on the same server, so that PostgreSQL may
//! clean up no row that was changed since: how long people wait meanwhile.

use crate::audit::Audit;
use crate::people::People;
use crate::server::Server;
use crate::site::Site;
use std::io::{self, Write};
use std::time::Duration;
use tokio::time::sleep;

/// Before it is held, and at the end while it is.
const WATCHED: Duration = Duration::from_secs(120);

pub async fn measure(minutes: u64, people: i64, first: i64) -> anyhow::Result<()> {
    let mut site = Site::on(Server::given_or_own(None)?, false).await?;
    let everybody = People::log_cramps(&site.telegram, first..first + people);
    everybody.forget_waits();
    sleep(WATCHED).await;
    let before = everybody.waits();
    let snapshot = site.server()?.hold_snapshot()?;
    sleep(Duration::from_secs(60 * minutes).saturating_sub(WATCHED)).await;
    everybody.forget_waits();
    sleep(WATCHED).await;
    let meanwhile = everybody.waits();
    let dead_rows = site.server()?.dead_rows();
    drop(snapshot);
    let told = everybody.stop().await?;
    let audit = Audit::of(&site, &told, &[]).await?;
    let mut out = io::stdout();
    writeln!(
        out,
        "| {people} people | cramps | half within | 99 % within | longest |"
    )?;
    writeln!(out, "| --- | ---: | ---: | ---: | ---: |")?;
    writeln!(out, "| before | {} |", row(&before))?;
    writeln!(out, "| after {minutes} minutes | {} |", row(&meanwhile))?;
    writeln!(out, "\n{dead_rows} rows were not cleaned up. {audit}")?;
    site.end().await?;
    Ok(())
}

fn row(waits: &[Duration]) -> String {
    let mut sorted: Vec<f64> = waits.iter().map(Duration::as_secs_f64).collect();
    sorted.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = (sorted.len() as f64 * share) as usize;
        sorted
            .get(place.min(sorted.len().saturating_sub(1)))
            .copied()
            .unwrap_or_default()
    };
    format!(
        "{} | {:.3} s | {:.3} s | {:.3} s",
        sorted.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    )
}
