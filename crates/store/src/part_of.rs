//! Which part a chat and its rows are in: it shows in the pseudonym, and a pseudonym in
//! every row that is about somebody.

use crate::contract::Tree;
use crate::parts::ChatPart;
use crate::sealing::Pseudonym;

/// In front of the pseudonym, in the value of a row that is sealed.
const ENVELOPE_BYTES: usize = 7;

/// In front of the pseudonym, in the key of a due row.
const INSTANT_BYTES: usize = 8;

impl ChatPart {
    pub fn of(pseudonym: Pseudonym) -> ChatPart {
        ChatPart::of_byte(pseudonym.bytes()[0])
    }

    /// That of a row; none for those that are about nobody.
    pub fn of_row(tree: Tree, key: &[u8], value: &[u8]) -> Option<ChatPart> {
        let byte = match tree {
            Tree::Inbox | Tree::Outbox | Tree::DeadLetters => value.get(ChatPart::place_in(tree)?),
            Tree::Person | Tree::Diary | Tree::Due | Tree::Sent | Tree::Meta | Tree::Seen => {
                key.get(ChatPart::place_in(tree)?)
            }
        };
        byte.copied().map(ChatPart::of_byte)
    }

    /// Where its byte stands: in the value of trees whose keys are numbers, and in the
    /// key of all others.
    pub(crate) fn place_in(tree: Tree) -> Option<usize> {
        match tree {
            Tree::Person | Tree::Diary | Tree::Sent => Some(0),
            Tree::Due => Some(INSTANT_BYTES),
            Tree::Inbox | Tree::Outbox | Tree::DeadLetters => Some(ENVELOPE_BYTES),
            Tree::Meta | Tree::Seen => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_shows_whose_it_is() {
        let key = [0xff; 25];
        let mut value = vec![0; 30];
        value[7] = 0x0b;
        assert_eq!(
            ChatPart::of_row(Tree::Due, &key, &[]),
            Some(ChatPart::of_byte(0xff))
        );
        assert_eq!(
            ChatPart::of_row(Tree::Inbox, &key, &value),
            Some(ChatPart::of_byte(0x0b))
        );
        assert_eq!(ChatPart::of_row(Tree::Seen, &key, &value), None);
        assert_eq!(ChatPart::of_row(Tree::Person, &[], &value), None);
    }
}
