//! Words that ask something, whatever else is open.

use crate::next::Next;
use crate::view::View;

/// What follows where a text asks something that there is an answer to.
pub fn asked(view: View, text: &str) -> Option<Next> {
    let questions = view.book.questions(&view.chat.person.language);
    questions.asked_in(text).map(Next::Asked)
}

/// A text that nothing asked for may tell of a cramp.
pub fn unclear(text: &str, otherwise: Next) -> Next {
    Next::Unclear {
        text: text.to_owned(),
        otherwise: Box::new(otherwise),
    }
}
