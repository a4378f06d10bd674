//! Somebody who may drink and wants check-ins, before their first evening.

use crate::player::{Player, heard};
use crate::promises::BOOK;
use charley::conversation::Chat;
use chrono::DateTime;
use std::sync::{Arc, LazyLock};

pub static WILLING: LazyLock<Chat> = LazyLock::new(|| {
    let mut player = Player::new(Arc::clone(&BOOK), DateTime::UNIX_EPOCH);
    player.happens(heard("/bedtime 22:30 06:30 Europe/Berlin"));
    player.presses("No");
    player.happens(heard("/settings checkin on"));
    player.chat.person.last_night.clear();
    player.chat.person.due.clear();
    player.chat
});
