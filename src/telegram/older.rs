//! A server that is older than Charley: how a refusal of what it does not know is
//! told from any other, and for how long it is remembered.
//!
//! Whatever is said can be said without it, too. So a refusal costs one more call,
//! once a day.

use super::call::Call;
use super::calls::Calls;
use super::failure::{Remedy, refused};
use super::features::{Feature, Features};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::{Mutex, PoisonError};
use teloxide::{ApiError, RequestError};

/// A server that was brought up to date is noticed after so long.
const REMEMBERED: TimeDelta = TimeDelta::days(1);

/// What the server has refused, for this process.
#[derive(Debug, Default)]
pub struct Refused(Mutex<[Option<DateTime<Utc>>; Feature::ALL.len()]>);

impl Refused {
    /// What is worth trying now.
    pub fn untried(&self, now: DateTime<Utc>) -> Features {
        let refused = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = |at: DateTime<Utc>| (now - at).abs() < REMEMBERED;
        let open = |feature: &Feature| !refused[*feature as usize].is_some_and(is_fresh);
        Feature::ALL.into_iter().filter(open).collect()
    }

    fn learn(&self, features: Features, now: DateTime<Utc>) {
        let mut refused = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for feature in Feature::ALL.into_iter().filter(|one| features.has(*one)) {
            tracing::warn!(
                ?feature,
                "this Bot API server is older and refuses it; people get the plain form"
            );
            refused[feature as usize] = Some(now);
        }
    }

    /// Makes a call with all that the server takes. What it refuses is left out
    /// at once, and remembered where it was named and the rest was taken.
    ///
    /// # Errors
    /// As Telegram and the network give them, of the last call.
    pub async fn put(
        &self,
        calls: &impl Calls,
        chat_id: i64,
        now: DateTime<Utc>,
        call: impl Fn(Features) -> Call,
    ) -> Result<Option<i32>, RequestError> {
        let mut wanted = self.untried(now);
        let mut named = Features::default();
        loop {
            let call = call(wanted);
            let used = call.features();
            let error = match calls.call(chat_id, call).await {
                Ok(message_id) => {
                    self.learn(named, now);
                    return Ok(message_id);
                }
                Err(error) => error,
            };
            match blamed(&error, used) {
                Blame::Named(features) => {
                    named = named.and(features);
                    wanted = wanted.without(features);
                }
                Blame::Any => wanted = wanted.without(used),
                Blame::None => return Err(error),
            }
        }
    }
}

/// What a call was refused for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blame {
    /// The server says that it does not know these.
    Named(Features),
    /// It may be any of those that were used, in this one message.
    Any,
    /// Something else.
    None,
}

fn blamed(error: &RequestError, used: Features) -> Blame {
    let RequestError::Api(refusal) = error else {
        return Blame::None;
    };
    let named: Features = Feature::ALL
        .into_iter()
        .filter(|feature| used.has(*feature) && names(refusal, *feature))
        .collect();
    match (named.is_empty(), used.is_empty()) {
        (false, _) => Blame::Named(named),
        (true, false) if may_be_of_the_form(refusal) => Blame::Any,
        (true, _) => Blame::None,
    }
}

#[allow(
    clippy::wildcard_enum_match_arm,
    reason = "refusals that nobody meant are many, and teloxide learns more"
)]
fn names(refusal: &ApiError, feature: Feature) -> bool {
    match (refusal, feature) {
        // "Not Found" is what a server says of a method that it does not know,
        // and of a token: then the plain form is not found either.
        (ApiError::InvalidToken, Feature::Rich) => true,
        // An edit in which an older server sees no text at all.
        (ApiError::MessageTextIsEmpty, Feature::Rich) => true,
        (ApiError::TextButtonsAreUnallowed, Feature::Copying) => true,
        (ApiError::Unknown(description), _) => {
            let description = description.to_ascii_lowercase();
            let mut names = feature.names().iter();
            names.any(|name| description.contains(name))
        }
        _ => false,
    }
}

/// Whether the same in a plainer form may be taken.
fn may_be_of_the_form(refusal: &ApiError) -> bool {
    match refused(refusal) {
        Remedy::PlainTextInstead | Remedy::NoButtonsInstead | Remedy::DropAndTell => true,
        Remedy::Done
        | Remedy::RetryAfter(_)
        | Remedy::RetrySoon
        | Remedy::ChatMissing
        | Remedy::Unreachable
        | Remedy::NewMessageInstead
        | Remedy::OperatorProblem => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    /// As teloxide reads it from an answer.
    fn api(description: &str) -> RequestError {
        let json = serde_json::to_string(description).unwrap();
        RequestError::Api(serde_json::from_str(&json).unwrap())
    }

    #[test]
    fn a_refusal_is_blamed_on_what_it_names() {
        use Feature::{CaptionAbove, Copying, Rich, Styles};
        let unknown = "Bad Request: unknown parameter reply_markup.inline_keyboard[][].style";
        for (description, expected) in [
            (unknown, Some(Styles)),
            ("Bad Request: BUTTON_STYLE_INVALID", Some(Styles)),
            (
                "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in \
                 the inline keyboard",
                Some(Copying),
            ),
            ("Bad Request: unknown parameter copy_text", Some(Copying)),
            (
                "Bad Request: unknown parameter show_caption_above_media",
                Some(CaptionAbove),
            ),
            ("Not Found", Some(Rich)),
            ("Not Found: method not found: sendRichMessage", Some(Rich)),
            ("Bad Request: message text is empty", Some(Rich)),
        ] {
            let blame = blamed(&api(description), Features::all());
            let named = expected.into_iter().collect();
            assert_eq!(blame, Blame::Named(named), "{description}");
            let blame = blamed(&api(description), Features::default());
            assert_eq!(blame, Blame::None, "nothing was used: {description}");
        }
    }

    #[test]
    fn what_names_nothing_is_put_plainly_and_not_remembered() {
        for (description, expected) in [
            ("Bad Request: something new", Blame::Any),
            ("Bad Request: message is too long", Blame::Any),
            ("Bad Request: chat not found", Blame::None),
            ("Forbidden: bot was blocked by the user", Blame::None),
            ("Bad Request: message is not modified", Blame::None),
            ("Bad Request: message to edit not found", Blame::None),
            ("Bad Gateway", Blame::None),
        ] {
            let blame = blamed(&api(description), Features::all());
            assert_eq!(blame, expected, "{description}");
        }
    }

    #[test]
    fn a_refusal_is_remembered_for_a_day() {
        let refused = Refused::default();
        let now = Utc.with_ymd_and_hms(2026, 11, 29, 20, 0, 0).unwrap();
        assert_eq!(refused.untried(now), Features::all());
        refused.learn([Feature::Rich].into_iter().collect(), now);
        let later = now + TimeDelta::hours(23);
        assert!(!refused.untried(later).has(Feature::Rich));
        assert!(refused.untried(later).has(Feature::Styles));
        assert_eq!(refused.untried(now + REMEMBERED), Features::all());
    }
}
