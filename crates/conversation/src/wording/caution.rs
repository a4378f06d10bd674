//! What is said where danger is not heard in what people type, or not all of it:
//! that it is so, and the button that stands in its place.

use crate::buttons::data::button;
use crate::context::Context;
use crate::danger::Press as DangerPress;
use crate::message::Message;
use crate::view::View;
use charley_core::words::{DangerHeard, Text, phrase};

/// That words were not looked through for danger; `None` in a language in which
/// all of it is heard.
pub fn caution(view: View) -> Option<Text> {
    let heard = view.book.danger_heard(&view.chat.person.language);
    let is_unread = match heard {
        DangerHeard::Nothing | DangerHeard::Emergencies => true,
        DangerHeard::All => false,
    };
    is_unread.then(|| phrase::DANGER_NOT_READ.text().with("heard", heard.id()))
}

/// That nobody whose language it is has read its words; `None` where somebody has.
pub fn unread(view: View) -> Option<Text> {
    let language = &view.chat.person.language;
    let is_read = view.book.is_read_by_a_native_speaker(language);
    (!is_read).then(|| phrase::LANGUAGE_UNREAD.text())
}

/// The message with that under it, and the button.
pub fn with_caution(view: View, message: Message) -> Message {
    match caution(view) {
        Some(caution) => message.paragraph(caution).row([button(
            phrase::BUTTON_SOMETHING_IS_WRONG,
            DangerPress::Wrong,
        )]),
        None => message,
    }
}

/// Says it by itself, without a sound, where words were taken for something.
pub fn say_caution(cx: &mut Context) {
    if caution(cx.view()).is_some() {
        let message = with_caution(cx.view(), Message::default());
        cx.say(message.silent());
    }
}
