//! What a refusal by Telegram means for the row that met it.
//!
//! Pure. An error's own text may hold parts of a message or the address with
//! the token, so only [`kind`] may be logged.

use super::refused::{Strange, UNTRUSTED, is_untrusted, redirected};
use std::borrow::Cow;
use std::time::Duration;
use teloxide::{ApiError, RequestError};

/// What to do about a failed call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// What was wanted is so already, or can no longer be.
    Done,
    /// Flood control: this chat rests so long.
    RetryAfter(Duration),
    /// The network or Telegram itself; the same call again, ever later.
    RetrySoon,
    /// Telegram knows no such chat. To be believed only the second time, as it
    /// silences a person's reminders.
    ChatMissing,
    /// Nothing arrives in this chat any more.
    Unreachable,
    /// The message to change is gone.
    NewMessageInstead,
    /// Our markup or length is wrong.
    PlainTextInstead,
    /// Our buttons are wrong.
    NoButtonsInstead,
    /// Telegram will never take it, and the operator should hear so.
    DropAndTell,
    /// Nothing works until the operator acts.
    OperatorProblem,
}

/// Knows nothing of earlier failures.
pub fn remedy(error: &RequestError) -> Remedy {
    match error {
        RequestError::RetryAfter(seconds) => Remedy::RetryAfter(seconds.duration()),
        RequestError::Network(_) | RequestError::InvalidJson { .. } => Remedy::RetrySoon,
        // The group lives on under another id; this one is dead.
        RequestError::MigrateToChatId(_) => Remedy::Unreachable,
        RequestError::Io(error) if Strange::of(error).is_some() => Remedy::RetrySoon,
        RequestError::Io(_) => Remedy::DropAndTell,
        RequestError::Api(refusal) => refused(refusal),
    }
}

#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "refusals that nobody meant are many, and teloxide learns more"
)]
pub fn refused(refusal: &ApiError) -> Remedy {
    match refusal {
        ApiError::MessageNotModified | ApiError::InvalidQueryId => Remedy::Done,
        ApiError::BotBlocked
        | ApiError::UserDeactivated
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::BotKickedFromChannel
        | ApiError::GroupDeactivated => Remedy::Unreachable,
        ApiError::ChatNotFound | ApiError::UserNotFound => Remedy::ChatMissing,
        ApiError::MessageToEditNotFound
        | ApiError::MessageCantBeEdited
        | ApiError::MessageIdInvalid => Remedy::NewMessageInstead,
        ApiError::CantParseEntities(_)
        | ApiError::MessageIsTooLong
        | ApiError::EditedMessageIsTooLong => Remedy::PlainTextInstead,
        ApiError::ButtonDataInvalid
        | ApiError::ButtonUrlInvalid
        | ApiError::TextButtonsAreUnallowed => Remedy::NoButtonsInstead,
        ApiError::InvalidToken => Remedy::OperatorProblem,
        ApiError::Unknown(description) => described(description),
        _ => Remedy::DropAndTell,
    }
}

/// Refusals that teloxide has no name for, by how Telegram begins them.
/// Capitals do not count: Telegram changes them now and then.
fn described(description: &str) -> Remedy {
    const BEGINNINGS: &[(&str, Remedy)] = &[
        ("Forbidden:", Remedy::Unreachable),
        ("Unauthorized: bot", Remedy::Unreachable),
        ("Unauthorized", Remedy::OperatorProblem),
        ("Bad Request: message is not modified", Remedy::Done),
        ("Bad Request: query is too old", Remedy::Done),
        ("Bad Request: query_id_invalid", Remedy::Done),
        (
            "Bad Request: message to edit not found",
            Remedy::NewMessageInstead,
        ),
        (
            "Bad Request: message can't be edited",
            Remedy::NewMessageInstead,
        ),
        ("Bad Request: message is too long", Remedy::PlainTextInstead),
        (
            "Bad Request: can't parse inline keyboard",
            Remedy::NoButtonsInstead,
        ),
        ("Bad Request: can't parse", Remedy::PlainTextInstead),
        ("Bad Gateway", Remedy::RetrySoon),
        ("Gateway Timeout", Remedy::RetrySoon),
        ("Internal Server Error", Remedy::RetrySoon),
        ("Service Unavailable", Remedy::RetrySoon),
        (
            "Too Many Requests",
            Remedy::RetryAfter(Duration::from_secs(5)),
        ),
    ];
    let begins = |beginning: &str| {
        let start = description.get(..beginning.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(beginning))
    };
    BEGINNINGS
        .iter()
        .find(|(beginning, _)| begins(beginning))
        .map_or(Remedy::DropAndTell, |(_, remedy)| *remedy)
}

/// The error without anything a person wrote, for logs.
pub fn kind(error: &RequestError) -> Cow<'static, str> {
    match error {
        RequestError::Api(ApiError::Unknown(_)) => "a refusal without a name".into(),
        RequestError::Api(ApiError::CantParseEntities(_)) => "the markup is wrong".into(),
        RequestError::Api(refusal) => refusal.to_string().into(),
        RequestError::MigrateToChatId(_) => "the group has moved".into(),
        RequestError::RetryAfter(seconds) => format!("flood control, {seconds}").into(),
        RequestError::Network(error) => network(error),
        RequestError::InvalidJson { .. } => "an answer that is not JSON".into(),
        RequestError::Io(error) => match Strange::of(error) {
            Some(strange) => strange.to_string().into(),
            None => "reading a file".into(),
        },
    }
}

fn network(error: &reqwest::Error) -> Cow<'static, str> {
    if let Some(redirected) = redirected(error) {
        redirected.to_string().into()
    } else if is_untrusted(error) {
        UNTRUSTED.into()
    } else if error.is_timeout() {
        "no answer in time".into()
    } else if error.is_connect() {
        "no connection".into()
    } else {
        "the network".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use teloxide::types::{ChatId, Seconds};

    /// As teloxide reads it from an answer.
    fn api(description: &str) -> RequestError {
        let json = serde_json::to_string(description).unwrap();
        RequestError::Api(serde_json::from_str(&json).unwrap())
    }

    #[test]
    fn what_telegram_says_leads_to() {
        for (description, expected) in [
            (
                "Forbidden: bot was blocked by the user",
                Remedy::Unreachable,
            ),
            ("Forbidden: user is deactivated", Remedy::Unreachable),
            (
                "Forbidden: bot can't initiate conversation with a user",
                Remedy::Unreachable,
            ),
            (
                "Forbidden: bot was kicked from the group chat",
                Remedy::Unreachable,
            ),
            (
                "Unauthorized: bot was kicked from a chat",
                Remedy::Unreachable,
            ),
            ("Bad Request: group is deactivated", Remedy::Unreachable),
            (
                "Bad Request: message is not modified: specified new message content and reply \
                 markup are exactly the same as a current content and reply markup of the message",
                Remedy::Done,
            ),
            ("Bad Request: message is not modified", Remedy::Done),
            (
                "Bad Request: query is too old and response timeout expired or query id is invalid",
                Remedy::Done,
            ),
            (
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
                Remedy::Done,
            ),
            (
                "Bad Request: message to edit not found",
                Remedy::NewMessageInstead,
            ),
            (
                "Bad Request: message can't be edited",
                Remedy::NewMessageInstead,
            ),
            ("Bad Request: MESSAGE_ID_INVALID", Remedy::NewMessageInstead),
            (
                "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0",
                Remedy::PlainTextInstead,
            ),
            ("Bad Request: message is too long", Remedy::PlainTextInstead),
            ("Bad Request: MESSAGE_TOO_LONG", Remedy::PlainTextInstead),
            ("Bad Request: BUTTON_DATA_INVALID", Remedy::NoButtonsInstead),
            ("Bad Request: chat not found", Remedy::ChatMissing),
            ("Bad Request: message text is empty", Remedy::DropAndTell),
            ("Bad Request: something new", Remedy::DropAndTell),
            ("Unauthorized", Remedy::OperatorProblem),
            ("Not Found", Remedy::OperatorProblem),
            ("Bad Gateway", Remedy::RetrySoon),
            ("Internal Server Error: restart", Remedy::RetrySoon),
        ] {
            assert_eq!(remedy(&api(description)), expected, "{description}");
        }
    }

    #[test]
    fn capitals_do_not_count() {
        for description in [
            "Bad Request: Message is not modified",
            "Bad Request: QUERY_ID_INVALID",
        ] {
            assert_eq!(remedy(&api(description)), Remedy::Done, "{description}");
        }
    }

    #[test]
    fn flood_control_says_how_long() {
        let error = RequestError::RetryAfter(Seconds::from_seconds(17));
        assert_eq!(remedy(&error), Remedy::RetryAfter(Duration::from_secs(17)));
    }

    #[test]
    fn what_is_none_of_telegrams_answers_is_tried_again() {
        let error = Strange::TooLong(5).error();
        assert_eq!(remedy(&error), Remedy::RetrySoon);
        assert!(kind(&error).contains("more than 5 bytes"));
    }

    #[test]
    fn a_group_that_moved_is_gone() {
        let moved = RequestError::MigrateToChatId(ChatId(-100));
        assert_eq!(remedy(&moved), Remedy::Unreachable);
    }

    #[test]
    fn kinds_hold_nothing_of_the_message() {
        for error in [
            api("Bad Request: can't parse entities: my leg hurts"),
            api("Whatever: my leg hurts"),
            RequestError::InvalidJson {
                source: std::sync::Arc::new(serde_json::from_str::<u8>("x").unwrap_err()),
                raw: "my leg hurts".into(),
            },
        ] {
            assert!(!kind(&error).contains("hurts"));
        }
    }
}
