//! Which language is spoken: the list of them, and the choice of one.
//!
//! A choice of one's own stays, whatever language the app has later.

use super::{Press, phrase, screen};
use crate::buttons::carried::LanguageTag;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::view::View;
use crate::wording::caution::{unread, with_caution};
use charley_core::chat::Handle;
use charley_core::dialogue::Book;
use charley_core::words::Text;

/// Every language, called as it calls itself.
pub fn screen(view: View) -> Message {
    let names = view.book.languages().filter_map(|tag| {
        let to = LanguageTag::of(tag)?;
        let name = phrase::LANGUAGE_NAME.text();
        let name = name.with("name", view.book.language_name(tag));
        Some([button(name, Press::Language { to })])
    });
    names
        .fold(Message::new(phrase::LANGUAGES_WHICH), Message::row)
        .row([button(phrase::BUTTON_BACK, Press::Show)])
}

/// *Deutsch*: from now on that is spoken. Says in it what cannot be heard in it.
pub fn chosen(cx: &mut Context, tag: &str, on: Handle) -> Next {
    let Some(tag) = named(cx.book, tag) else {
        return Next::Show(Message::new(which(cx.book)), Some(on));
    };
    choose(cx, &tag);
    let changed = phrase::SETTINGS_CHANGED.text();
    let mut message = screen::screen(cx.view(), Some(changed));
    message
        .paragraphs
        .extend(unread(cx.view()).map(|text| vec![text]));
    Next::Show(with_caution(cx.view(), message), Some(on))
}

pub fn choose(cx: &mut Context, tag: &str) {
    tag.clone_into(&mut cx.chat.person.language);
    cx.chat.person.has_chosen_language = true;
}

/// The tag of a language that is offered, by its tag or its own name in any case.
pub fn named(book: &Book, typed: &str) -> Option<String> {
    let typed = typed.to_lowercase();
    let mut languages = book.languages();
    let is_it = |tag: &&str| {
        let name = book.language_name(tag);
        tag.to_lowercase() == typed || name.to_lowercase() == typed
    };
    languages.find(is_it).map(str::to_owned)
}

/// All that are offered.
pub fn which(book: &Book) -> Text {
    let languages: Vec<&str> = book
        .languages()
        .map(|tag| book.language_name(tag))
        .collect();
    let languages = languages.join(", ");
    phrase::SETTINGS_LANGUAGES
        .text()
        .with("languages", languages)
}
