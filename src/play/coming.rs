//! How people come, begin again and go. Who comes with a past has lived it before
//! anybody can write to Charley in their name; who goes deletes everything first,
//! as anybody would.

use super::clock_driver::ClockError;
use super::people::{Newcomer, PeopleError, Somebody};
use super::state::PlayState;
use crate::past::{DoesNotFit, Past};
use crate::playground::{ButtonAction, ButtonStyle, State};
use crate::store::StoreError;
use std::sync::Arc;
use thiserror::Error;
use tokio::task::spawn_blocking;

/// Why somebody does not come or go. Its text is for the page.
#[derive(Debug, Error)]
pub enum ComingError {
    #[error(transparent)]
    People(#[from] PeopleError),
    #[error(transparent)]
    Clock(#[from] ClockError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{0}.")]
    DoesNotFit(#[from] DoesNotFit),
    #[error("There is no such chat.")]
    Nobody,
    #[error("What Charley keeps of them could not be deleted.")]
    NotDeleted,
}

/// Somebody new; gives their chat.
///
/// # Errors
/// See [`ComingError`].
pub async fn join(play: &PlayState, newcomer: Newcomer) -> Result<i64, ComingError> {
    let _standing = play.clock_driver.stand().await?;
    let past = newcomer.past();
    let chat = play.people.join(newcomer)?;
    bring(play, chat, past).await?;
    Ok(chat)
}

/// The same person with a new chat, as they were when they came; gives it.
///
/// # Errors
/// See [`ComingError`].
pub async fn begin_again(play: &PlayState, chat: i64) -> Result<i64, ComingError> {
    let somebody = play.people.get(chat).ok_or(ComingError::Nobody)?;
    delete_all(play, &somebody).await?;
    let _standing = play.clock_driver.stand().await?;
    let next = play.people.begin_again(chat).ok_or(ComingError::Nobody)?;
    forget(play, chat);
    bring(play, next, somebody.newcomer.past()).await?;
    Ok(next)
}

/// # Errors
/// See [`ComingError`].
pub async fn remove(play: &PlayState, chat: i64) -> Result<(), ComingError> {
    let somebody = play.people.get(chat).ok_or(ComingError::Nobody)?;
    if play.people.list().len() < 2 {
        return Err(PeopleError::LastOne.into());
    }
    delete_all(play, &somebody).await?;
    play.people.remove(chat)?;
    forget(play, chat);
    Ok(())
}

/// Everybody with a past, one after the other. Each has sent something, so that
/// there is an answer to look at.
pub async fn demo(play: Arc<PlayState>) {
    for past in Past::ALL {
        if let Err(error) = comes(&play, past).await {
            tracing::warn!(%error, past = past.id(), "somebody could not come");
        }
    }
}

async fn comes(play: &PlayState, past: Past) -> Result<(), ComingError> {
    let newcomer = Newcomer::new(past.first_name(), "en", Some(past))?;
    let chat = join(play, newcomer).await?;
    let somebody = play.people.get(chat).ok_or(ComingError::Nobody)?;
    let opens = || somebody.person.send_text(past.opening());
    play.clock_driver.hold(opens).await;
    Ok(())
}

/// Lives what they have behind them until now. The clock stands.
async fn bring(play: &PlayState, chat: i64, past: Option<Past>) -> Result<(), ComingError> {
    let (Some(past), Some(somebody)) = (past, play.people.get(chat)) else {
        return Ok(());
    };
    let (book, zone, now) = (play.live_book.current(), play.zone, play.clock_driver.now());
    let language = somebody.newcomer.language;
    let living = spawn_blocking(move || past.lived(&book, &language, chat, zone, now));
    // A panic has been logged by its place.
    let lived = living.await.map_err(|_panic| ComingError::Nobody)??;
    play.living.now()?.placing.place(lived, now).await?;
    play.recorder.resume(&[chat]);
    if let Some(stored) = play.living.chat(chat).await? {
        play.recorder.sees(&stored);
    }
    Ok(())
}

/// Sends `/delete` and means it.
async fn delete_all(play: &PlayState, somebody: &Somebody) -> Result<(), ComingError> {
    let chat = somebody.chat();
    if play.living.chat(chat).await?.is_none() {
        return Ok(());
    }
    let act = || {
        if play.telegram.look(|state| state.is_blocked(chat)) {
            somebody.person.unblock();
        }
        somebody.person.send_text("/delete");
    };
    play.clock_driver.hold(act).await;
    play.clock_driver.settle().await?;
    let (message, data) = play
        .telegram
        .look(|state| yes(state, chat))
        .ok_or(ComingError::NotDeleted)?;
    let press = || somebody.person.press(message, &data);
    let pressed = play.clock_driver.hold(press).await;
    pressed.map_err(|_gone| ComingError::NotDeleted)?;
    play.clock_driver.settle().await?;
    match play.living.chat(chat).await? {
        None => Ok(()),
        Some(_) => Err(ComingError::NotDeleted),
    }
}

/// The button that cannot be brought back, under the newest message.
fn yes(state: &State, chat: i64) -> Option<(i64, String)> {
    let newest = state.newest(chat)?;
    let red = |style| style == Some(ButtonStyle::Danger);
    let button = newest.buttons().find(|button| red(button.style))?;
    match &button.press {
        ButtonAction::Data(data) => Some((newest.id, data.clone())),
        ButtonAction::Url(_) | ButtonAction::Copy(_) => None,
    }
}

fn forget(play: &PlayState, chat: i64) {
    play.telegram.forget_chat(chat);
    play.recorder.forget(chat);
}
