//! The sender: empties the outbox towards Telegram, within its limits.
//!
//! One loop that only ever waits for something to happen: a new row, the end
//! of a call, the instant from which the next one is allowed, or a move of
//! Charley's clock, by which exercises count.

use super::attempt::{Pause, SendResult};
use super::calls::Calls;
use super::chat_queue::{ChatLine, Outgoing};
use super::floods::{Flood, Floods};
use super::guarded::{say_or_drop, show_or_end};
use super::limits::Limits;
use super::messenger::Messenger;
use super::picking::{Pick, Picker};
use super::ports::{LeftOut, Outbox, Renderer, ToSend};
use super::releasing::{ReleaseRequest, Releasing};
use super::reserving::begin_reserving;
use super::waiting::Waiting;
use crate::runner::outbox::{Class, Queued, RowOutcome};
use crate::runner::{BulkSlots, SharedPace};
use anyhow::anyhow;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep_until, timeout};

/// Rows taken off the channel at once.
const MOST_AT_ONCE: usize = 256;
/// What is in flight at the end, and replies that may go at once, get so long;
/// the rest stays in the outbox.
const DRAIN: Duration = Duration::from_secs(8);

/// Sends what comes until it is told to stop.
pub struct Sender<C, R, O> {
    messenger: Arc<Messenger<C, R, O>>,
    picker: Picker,
    flights: JoinSet<anyhow::Result<Landing>>,
    floods: Floods,
    /// When Telegram last took a row.
    last_taken: Option<Instant>,
    phases_in_flight: usize,
    /// Rows that are not going to be said and are still in the outbox.
    left_out: Vec<LeftOut>,
    /// Takes such rows off the outbox, one group at a time.
    leaving_out: JoinSet<anyhow::Result<()>>,
    /// When the next phase of an exercise is to be shown.
    next_phase: watch::Sender<Option<DateTime<Utc>>>,
    releasing: Releasing,
    reserving: JoinSet<BulkSlots>,
}

/// A call that is over.
struct Landing {
    chat_id: i64,
    class: Class,
    line: ChatLine,
    /// The row, where it may have to be said again.
    waiting: Option<Box<Waiting>>,
    outcome: SendResult,
}

impl<C: Calls, R: Renderer, O: Outbox> Sender<C, R, O> {
    pub fn new(messenger: Messenger<C, R, O>, limits: &Limits) -> Self {
        Sender {
            picker: Picker::new(limits, &messenger.clock),
            messenger: Arc::new(messenger),
            flights: JoinSet::new(),
            floods: Floods::default(),
            last_taken: None,
            phases_in_flight: 0,
            left_out: Vec::new(),
            leaving_out: JoinSet::new(),
            next_phase: watch::Sender::new(None),
            releasing: Releasing::default(),
            reserving: JoinSet::new(),
        }
    }

    /// Lets go of chats when it is told to.
    #[must_use]
    pub fn with_releases(self, requests: UnboundedReceiver<ReleaseRequest>) -> Self {
        let releasing = Releasing::asked_by(requests);
        Sender { releasing, ..self }
    }

    /// Tells when the next phase of an exercise is to be shown; a time that has
    /// come while one is under way.
    pub fn next_phase(&self) -> watch::Receiver<Option<DateTime<Utc>>> {
        self.next_phase.subscribe()
    }

    /// Runs until `stop` is true, or until the channel is closed and all is
    /// said. What has not been said stays in the outbox.
    ///
    /// # Errors
    /// An outcome could not be made durable; nothing more may be sent.
    pub async fn run(
        mut self,
        mut rows: UnboundedReceiver<ToSend>,
        mut stop: watch::Receiver<bool>,
    ) -> anyhow::Result<()> {
        let mut arrived = Vec::with_capacity(MOST_AT_ONCE);
        let mut is_open = true;
        let clock = Arc::clone(&self.messenger.clock);
        let mut moved = clock.moved();
        while is_open || !self.picker.queue.is_empty() || self.is_at_work() {
            let wake = self.start_flights();
            begin_reserving(&mut self.reserving, &mut self.picker.gates, &self.messenger);
            self.leave_out();
            self.release();
            self.tell_next_phase();
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => break,
                Some(landed) = self.flights.join_next() => self.land(landed)?,
                Some(left_out) = self.leaving_out.join_next() => left_out.map_err(|_panic| broken())??,
                Some(slots) = self.reserving.join_next() => {
                    self.picker.gates.reserve_bulk(slots.map_err(|_panic| broken())?);
                }
                () = self.releasing.asked() => self.accept_all(&mut rows),
                // The clock is held above, so its sender is not gone.
                _ = moved.changed() => self.picker.queue.clock_moved(&mut self.picker.gates),
                count = rows.recv_many(&mut arrived, MOST_AT_ONCE), if is_open => {
                    is_open = count > 0;
                    arrived.drain(..).for_each(|item| self.accept(item));
                }
                () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => {}
            }
        }
        self.accept_all(&mut rows);
        timeout(DRAIN, self.drain()).await.unwrap_or(Ok(()))
    }

    async fn drain(&mut self) -> anyhow::Result<()> {
        loop {
            self.start_replies();
            match self.flights.join_next().await {
                Some(landed) => self.land(landed)?,
                None => return Ok(()),
            }
        }
    }

    /// Starts the replies that need not wait for anything.
    fn start_replies(&mut self) {
        while self.flights.len() < self.picker.most_in_flight
            && self.picker.queue.first(Class::Reply).is_some()
            && let Pick::Take(chat_id) = self.picker.pick_reply()
            && let Some(step) = self.take(chat_id)
        {
            self.fly(chat_id, step);
        }
    }

    fn tell_next_phase(&mut self) {
        let next = match self.phases_in_flight {
            0 => self.picker.queue.next_phase(),
            _ => Some(self.messenger.clock.now()),
        };
        self.next_phase.send_if_modified(|told| {
            let is_new = *told != next;
            *told = next;
            is_new
        });
    }

    /// What was handed over until now.
    fn accept_all(&mut self, rows: &mut UnboundedReceiver<ToSend>) {
        while let Ok(item) = rows.try_recv() {
            self.accept(item);
        }
    }

    fn accept(&mut self, item: ToSend) {
        match item {
            ToSend::Row(queued) => {
                let left_out = self.picker.queue.push(*queued, &mut self.picker.gates);
                self.left_out.extend(left_out);
            }
            ToSend::Pace(pacing) => self.picker.queue.pace(pacing, &mut self.picker.gates),
            ToSend::StopPacing { chat_id } => self
                .picker
                .queue
                .stop_pacing(chat_id, &mut self.picker.gates),
        }
    }

    /// Lets go of chats that others are to answer, where it was asked to.
    fn release(&mut self) {
        if !self.releasing.is_asked() {
            return;
        }
        let outbox = &self.messenger.outbox;
        let is_worked_for = |chat_id| outbox.is_worked_for(chat_id);
        let gates = &mut self.picker.gates;
        let (rows, is_in_flight) = self.picker.queue.release(is_worked_for, gates);
        outbox.released(&rows);
        if !is_in_flight && self.left_out.is_empty() && self.leaving_out.is_empty() {
            self.releasing.done();
        }
    }

    fn is_at_work(&self) -> bool {
        !self.flights.is_empty() || !self.leaving_out.is_empty() || !self.left_out.is_empty()
    }

    /// Takes what is not going to be said off the outbox, if that is not under
    /// way; what a stop leaves in it is left out at the next start.
    fn leave_out(&mut self) {
        if self.left_out.is_empty() || !self.leaving_out.is_empty() {
            return;
        }
        let rows = std::mem::take(&mut self.left_out);
        let messenger = Arc::clone(&self.messenger);
        let leaving_out = async move { messenger.outbox.left_out(rows).await };
        self.leaving_out.spawn(leaving_out);
    }

    /// Starts all that may start; returns when to look again.
    fn start_flights(&mut self) -> Option<Instant> {
        self.picker.queue.wake(&mut self.picker.gates);
        let outbox = &self.messenger.outbox;
        self.picker.share(outbox.share(), outbox.shared_pace());
        while self.flights.len() < self.picker.most_in_flight {
            match self.picker.pick() {
                Pick::Take(chat_id) => {
                    if let Some(step) = self.take(chat_id) {
                        self.fly(chat_id, step);
                    }
                }
                Pick::Expired(chat_id) => {
                    if let Some(Outgoing::Row(waiting)) = self.picker.queue.take_unsaid(chat_id) {
                        let rows = vec![waiting.queued];
                        self.settle(chat_id, ChatLine::Talk, rows, RowOutcome::Expired);
                    }
                }
                Pick::Wait(until) => {
                    return self
                        .picker
                        .queue
                        .next_wake()
                        .into_iter()
                        .chain([until])
                        .min();
                }
                Pick::Nothing => break,
            }
        }
        self.picker.queue.next_wake()
    }

    fn take(&mut self, chat_id: i64) -> Option<Outgoing> {
        self.picker.queue.take(chat_id, &mut self.picker.gates)
    }

    fn fly(&mut self, chat_id: i64, step: Outgoing) {
        let (class, line) = (step.class(), step.line());
        self.picker.others_in_flight += usize::from(class != Class::Reply);
        self.phases_in_flight += usize::from(class == Class::Pacing);
        let messenger = Arc::clone(&self.messenger);
        self.flights.spawn(async move {
            let (waiting, outcome) = match step {
                Outgoing::Phase(phase) => (None, show_or_end(&messenger, &phase).await),
                Outgoing::Row(waiting) => {
                    let outcome = say_or_drop(&messenger, &waiting).await?;
                    (Some(waiting), outcome)
                }
            };
            Ok(Landing {
                chat_id,
                class,
                line,
                waiting,
                outcome,
            })
        });
    }

    /// Finishes rows without sending them.
    fn settle(&mut self, chat_id: i64, line: ChatLine, rows: Vec<Queued>, finished: RowOutcome) {
        let messenger = Arc::clone(&self.messenger);
        self.picker.others_in_flight += 1;
        self.flights.spawn(async move {
            for queued in rows {
                messenger.finish(&queued, finished).await?;
            }
            Ok(Landing {
                chat_id,
                class: Class::Reminder,
                line,
                waiting: None,
                outcome: SendResult::Over,
            })
        });
    }

    fn land(&mut self, landed: Result<anyhow::Result<Landing>, JoinError>) -> anyhow::Result<()> {
        let landing = landed.map_err(|_panic| broken())??;
        let chat_id = landing.chat_id;
        self.picker.others_in_flight -= usize::from(landing.class != Class::Reply);
        self.phases_in_flight -= usize::from(landing.class == Class::Pacing);
        let (back, rest) = match landing.outcome {
            SendResult::Taken => {
                let now = Instant::now();
                self.last_taken = Some(now);
                self.picker.pace.taken(now);
                (None, None)
            }
            SendResult::Over => (None, None),
            SendResult::EndPacing => {
                self.picker.queue.end_pacing(chat_id);
                (None, None)
            }
            SendResult::Unreachable => {
                let rows = self.picker.queue.drain(chat_id);
                tracing::info!(rows = rows.len(), "a chat cannot be reached any more");
                self.settle(chat_id, landing.line, rows, RowOutcome::Unreachable);
                return Ok(());
            }
            SendResult::Later(pause) => self.postpone(chat_id, landing.waiting, pause),
        };
        let gates = &mut self.picker.gates;
        let landed = self
            .picker
            .queue
            .landed(chat_id, landing.line, back, rest, gates);
        self.left_out.extend(landed);
        Ok(())
    }

    /// The row as it comes back, and how long its chat rests.
    fn postpone(
        &mut self,
        chat_id: i64,
        waiting: Option<Box<Waiting>>,
        pause: Pause,
    ) -> (Option<Waiting>, Option<Instant>) {
        let now = Instant::now();
        let is_missing = matches!(pause, Pause::ChatMissing(_));
        let back = waiting.map(|waiting| Waiting {
            failures: waiting.failures.and_again(now, is_missing, self.last_taken),
            not_before: match pause {
                Pause::Row(pause) | Pause::ChatMissing(pause) => Some(now + pause),
                Pause::Chat(_) | Pause::Everyone(_) => None,
            },
            queued: waiting.queued,
        });
        let rest = match pause {
            Pause::Row(_) | Pause::ChatMissing(_) => None,
            Pause::Chat(pause) => {
                self.note_flood(chat_id, now, now + pause);
                Some(now + pause)
            }
            Pause::Everyone(pause) => {
                self.picker.hold_up(now + pause);
                None
            }
        };
        (back, rest)
    }

    /// The chat rests in any case; what else follows depends on who was refused
    /// lately.
    fn note_flood(&mut self, chat_id: i64, now: Instant, until: Instant) {
        let pace = &mut self.picker.pace;
        let has_pace = pace.calls_per_second(now).is_some();
        let flood = self.floods.meets(chat_id, now, has_pace);
        match flood {
            Flood::Chat => {}
            Flood::Pace => pace.lower(now),
            Flood::Everyone => {
                pace.lower(now);
                self.picker.hold_up(until);
            }
        }
        let calls_per_second = self.picker.pace.calls_per_second(now);
        let is_told = flood != Flood::Chat;
        if let Some(calls_per_second) = calls_per_second.filter(|_| is_told) {
            self.messenger.outbox.tell_pace(SharedPace {
                calls_per_second,
                lowered_at: now,
                rest_until: if flood == Flood::Everyone { until } else { now },
            });
        }
        let all = flood == Flood::Everyone;
        tracing::warn!(all, calls_per_second, "Telegram's flood control");
    }
}

/// Without the panic's own message, which may quote a person.
fn broken() -> anyhow::Error {
    anyhow!("a sending task broke")
}
