//! Photos that were sent together, on their way: in one answer of Telegram's or in
//! several, twice, in another order, and with a new process in between.

use super::{DANGER, DateTime};
use crate::repeats::charley::Charley;
use crate::repeats::story::{Sent, message, update};
use charley::conversation::Chat;
use charley::dialogue::Urgency;
use charley::runner::outbox::OutboxItem;
use serde_json::json;

const ANA: i64 = 1;

/// What is under each photo.
const CAPTIONS: [Option<&str>; 5] = [
    None,
    Some("on holiday"),
    Some("/log 5 left calf"),
    None,
    Some(DANGER),
];

/// What happens to them on their way.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Trouble {
    Nothing,
    /// All that came before comes again with each answer.
    Again,
    /// The last of an answer is its first.
    Swapped,
    /// A new process takes each answer.
    Restarts,
    /// And gets all that the one before it had.
    RestartsAndAgain,
}

fn album() -> Vec<Sent> {
    let at = DateTime::from_timestamp(1_774_700_000, 0).unwrap();
    let parts = (1_000..).zip(CAPTIONS).map(|(number, caption)| {
        let mut part = message(ANA, "", at);
        let fields = part["message"].as_object_mut().unwrap();
        fields.remove("text");
        fields.insert("photo".into(), json!([{"file_id": "f"}]));
        fields.insert("media_group_id".into(), json!("13"));
        if let Some(caption) = caption {
            fields.insert("caption".into(), json!(caption));
        }
        update(number, ANA, part)
    });
    parts.collect()
}

/// The album in answers that end where a bit is set.
fn answers(ends: u32) -> Vec<Vec<Sent>> {
    let mut answers = vec![Vec::new()];
    for (number, part) in album().into_iter().enumerate() {
        answers.last_mut().unwrap().push(part);
        if ends & (1 << number) != 0 {
            answers.push(Vec::new());
        }
    }
    answers
}

/// What is stored and said in the end.
async fn came(ends: u32, trouble: Trouble) -> (Chat, Vec<OutboxItem>) {
    let at = DateTime::from_timestamp(1_774_700_000, 0).unwrap();
    let mut charley = Charley::at(at).await;
    let mut before = Vec::new();
    for mut answer in answers(ends) {
        let new = answer.clone();
        match trouble {
            Trouble::Nothing => {}
            Trouble::Again => answer.extend(before.iter().cloned()),
            Trouble::Swapped => answer.reverse(),
            Trouble::Restarts => charley.restarts().await,
            Trouble::RestartsAndAgain => {
                charley.restarts().await;
                answer.extend(before.iter().cloned());
            }
        }
        charley.hears(&answer).await;
        before.extend(new);
    }
    (charley.stored(ANA).unwrap(), charley.said())
}

#[tokio::test]
async fn an_album_is_answered_once_however_it_comes() {
    let (chat, said) = came(0, Trouble::Nothing).await;
    assert_eq!(chat.diary.cramps.len(), 1);
    let mut signs = chat.diary.signs.values();
    assert!(signs.any(|sign| sign.urgency == Urgency::Emergency));
    let is_about_words = |item: &&OutboxItem| format!("{item:?}").contains("only-words");
    assert_eq!(said.iter().filter(is_about_words).count(), 1, "{said:#?}");
    for ends in 0..1 << (CAPTIONS.len() - 1) {
        for trouble in [
            Trouble::Nothing,
            Trouble::Again,
            Trouble::Swapped,
            Trouble::Restarts,
            Trouble::RestartsAndAgain,
        ] {
            let as_it_came = came(ends, trouble).await;
            assert_eq!(
                as_it_came,
                (chat.clone(), said.clone()),
                "{ends:b} {trouble:?}"
            );
        }
    }
}
