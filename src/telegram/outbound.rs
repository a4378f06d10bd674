//! Outbox row → the call that says it.
//!
//! Pure: takes the time and the words as arguments. What to do when the call
//! fails is decided elsewhere.

use super::call::{Body, Markup};
use super::features::{Feature, Features};
use super::keyboard::{InlineKeyboard, KeyboardComposer};
use super::length::{
    MOST_CAPTION_UNITS, MOST_RICH_UNITS, MOST_TOAST_UNITS, MOST_UNITS, cut, units,
};
use super::ports::Renderer;
use super::rich::RichWriter;
use crate::conversation::Message;
use crate::diary::Hours;
use crate::runner::outbox::{OutboxItem, OutboxRow};
use crate::words::{Text, escape_html};
use chrono::{DateTime, Utc};

/// Whether it is night at an instant for someone with these hours.
pub type IsNight = fn(DateTime<Utc>, &Hours) -> bool;

/// How a message is put; the simpler ways are for when Telegram refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    pub html: bool,
    pub buttons: bool,
    pub features: Features,
}

impl Default for Form {
    fn default() -> Self {
        Form {
            html: true,
            buttons: true,
            features: Features::all(),
        }
    }
}

/// Puts messages into one person's language.
pub struct Composer<'a, R> {
    pub renderer: &'a R,
    pub language: &'a str,
    /// The bot's own name; empty while unknown.
    pub username: &'a str,
}

impl<R: Renderer> Composer<'_, R> {
    pub fn body(&self, message: &Message, form: Form) -> Body {
        let (text, markup) = match self.rich(message, form) {
            Some(rich) => (rich, Markup::Rich),
            None if form.html => (self.text(message, true, MOST_UNITS), Markup::Html),
            None => (self.text(message, false, MOST_UNITS), Markup::None),
        };
        Body {
            text,
            markup,
            keyboard: match form.buttons {
                true => self.keyboard(message, form.features),
                false => None,
            },
        }
    }

    /// With headings, tables and folds, where it has some and they are taken.
    fn rich(&self, message: &Message, form: Form) -> Option<String> {
        if !form.html || !form.features.has(Feature::Rich) {
            return None;
        }
        let say = |text: &Text| self.renderer.html(self.language, text);
        let html = RichWriter { say, message }.html();
        html.filter(|html| units(html, true, MOST_RICH_UNITS) <= MOST_RICH_UNITS)
    }

    /// The words under a picture or a sound, which have no buttons.
    pub fn caption(&self, message: &Message) -> Body {
        Body {
            text: self.text(message, true, MOST_CAPTION_UNITS),
            markup: Markup::Html,
            keyboard: None,
        }
    }

    /// The short note over the chat when a button was pressed.
    pub fn toast(&self, text: &Text) -> String {
        cut(&self.renderer.plain(self.language, text), MOST_TOAST_UNITS).to_owned()
    }

    fn text(&self, message: &Message, html: bool, most_units: usize) -> String {
        let mut whole = String::new();
        let fold = message.folded_from.filter(|_| html);
        let fold = fold.filter(|from| *from < message.paragraphs.len());
        for (number, paragraph) in message.paragraphs.iter().enumerate() {
            for (index, line) in paragraph.iter().enumerate() {
                let separator = match (whole.is_empty(), index, fold == Some(number)) {
                    (true, 0, true) => "<blockquote expandable>",
                    (true, _, _) => "",
                    (false, 0, true) => "\n<blockquote expandable>",
                    (false, 0, false) => "\n\n",
                    (false, _, _) => "\n",
                };
                let said = match html {
                    true => self.renderer.html(self.language, line),
                    false => self.renderer.plain(self.language, line),
                };
                whole.push_str(separator);
                whole.push_str(&said);
            }
        }
        if fold.is_some() {
            whole.push_str("</blockquote>");
        }
        if units(&whole, html, most_units) > most_units {
            self.shortened(message, html, most_units)
        } else {
            whole
        }
    }

    /// The last resort: as many whole lines as fit, without markup, so that no
    /// tag is left open.
    fn shortened(&self, message: &Message, html: bool, most_units: usize) -> String {
        let paragraphs: Vec<String> = message
            .paragraphs
            .iter()
            .map(|lines| {
                let said: Vec<String> = lines
                    .iter()
                    .map(|line| self.renderer.plain(self.language, line))
                    .collect();
                said.join("\n")
            })
            .collect();
        let whole = paragraphs.join("\n\n");
        let fitting = cut(&whole, most_units);
        let at_line = match fitting.rfind('\n') {
            Some(end) if end > 0 && fitting.len() < whole.len() => &fitting[..end],
            Some(_) | None => fitting,
        };
        match html {
            true => escape_html(at_line.trim_end()),
            false => at_line.trim_end().to_owned(),
        }
    }

    fn keyboard(&self, message: &Message, features: Features) -> Option<InlineKeyboard> {
        let composer = KeyboardComposer {
            renderer: self.renderer,
            language: self.language,
            username: self.username,
            has_styles: features.has(Feature::Styles),
            can_copy: features.has(Feature::Copying),
        };
        composer.keyboard(message)
    }
}

/// Whether a row makes no sound if it goes out at `now`. The answer to an
/// emergency makes one at any hour.
pub fn is_silent(row: &OutboxRow, now: DateTime<Utc>, is_night: IsNight) -> bool {
    let is_night = row.hours.is_none_or(|hours| is_night(now, &hours));
    match &row.item {
        OutboxItem::Send { message, .. }
        | OutboxItem::Picture {
            caption: message, ..
        }
        | OutboxItem::Edit { message, .. } => message.is_silent(is_night),
        OutboxItem::Sound { .. } => true,
        OutboxItem::DropButtons { .. }
        | OutboxItem::DropButtonsOf { .. }
        | OutboxItem::Delete { .. }
        | OutboxItem::Answer { .. }
        | OutboxItem::Export(_)
        | OutboxItem::Fetch { .. } => is_night,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::{Button, Emphasis, Press, Purpose};
    use crate::picture::Picture;
    use crate::runner::outbox::Queued;
    use crate::sound::Soundtrack;
    use crate::telegram::ports::Voice;
    use crate::words::WritingDirection;
    use chrono::{NaiveTime, TimeZone};
    use proptest::prelude::*;

    /// Says the key itself.
    struct Echo;

    impl Renderer for Echo {
        fn html(&self, language: &str, text: &Text) -> String {
            escape_html(&self.plain(language, text))
        }

        fn direction(&self, language: &str) -> WritingDirection {
            match language {
                "ar" => WritingDirection::RightToLeft,
                _ => WritingDirection::LeftToRight,
            }
        }

        fn plain(&self, _language: &str, text: &Text) -> String {
            text.key.to_string()
        }

        async fn picture(&self, _: &Queued, _: &Picture) -> anyhow::Result<Vec<u8>> {
            Ok(Vec::new())
        }

        fn voice(&self, _: &str, _: &Soundtrack) -> Option<Voice> {
            None
        }
    }

    fn composer(username: &str) -> Composer<'_, Echo> {
        Composer {
            renderer: &Echo,
            language: "en",
            username,
        }
    }

    fn said(text: &str) -> Text {
        Text::of(text.to_owned())
    }

    fn button(label: &str, press: Press) -> Button {
        Button {
            label: said(label),
            press,
            emphasis: Emphasis::Plain,
        }
    }

    #[test]
    fn paragraphs_stand_apart_and_lines_do_not() {
        let message = Message::new(said("one"))
            .line(said("two"))
            .paragraph(said("three < four"));
        let body = composer("").body(&message, Form::default());
        assert_eq!(body.text, "one\ntwo\n\nthree &lt; four");
        let plain = Form {
            html: false,
            ..Form::default()
        };
        let body = composer("").body(&message, plain);
        assert_eq!(body.text, "one\ntwo\n\nthree < four");
    }

    #[test]
    fn what_is_folded_is_a_quotation_that_opens() {
        let message = Message::new(said("one")).folded();
        assert_eq!(composer("").caption(&message).text, "one");
        let message = message.paragraph(said("two"));
        let text = composer("").caption(&message).text;
        assert_eq!(text, "one\n<blockquote expandable>two</blockquote>");
    }

    #[test]
    fn buttons_keep_their_rows() {
        let message = Message::new(said("x"))
            .row([
                button("a", Press::Data("a".into())),
                Button {
                    emphasis: Emphasis::Next,
                    ..button("b", Press::Data("b".into()))
                },
            ])
            .row([Button::copy(said("Copy 112"), "112")])
            .row([button("Open", Press::OpenPrivateChat)]);
        let keyboard = composer("CharleyBot")
            .body(&message, Form::default())
            .keyboard;
        let json = serde_json::to_value(keyboard).unwrap();
        let expected = serde_json::json!({"inline_keyboard": [
            [{"text": "a", "callback_data": "a"}, {"text": "b", "style": "primary", "callback_data": "b"}],
            [{"text": "Copy 112", "copy_text": {"text": "112"}}],
            [{"text": "Open", "url": "https://t.me/CharleyBot?start"}],
        ]});
        assert_eq!(json, expected);
    }

    #[test]
    fn a_row_runs_as_its_language_does() {
        let row = ["a", "b", "c"].map(|label| button(label, Press::Data(label.into())));
        let message = Message::new(said("x")).row(row);
        let labels = |language: &'static str| {
            let composer = Composer {
                language,
                ..composer("")
            };
            let body = composer.body(&message, Form::default());
            let json = serde_json::to_value(body.keyboard).unwrap();
            let row = json["inline_keyboard"][0].as_array().unwrap().clone();
            row.iter()
                .map(|button| button["text"].as_str().unwrap().to_owned())
                .collect::<String>()
        };
        assert_eq!(labels("en"), "abc");
        assert_eq!(labels("ar"), "cba");
    }

    #[test]
    fn a_link_to_nobody_is_left_out() {
        let message = Message::new(said("x")).row([button("Open", Press::OpenPrivateChat)]);
        assert_eq!(composer("").body(&message, Form::default()).keyboard, None);
    }

    #[test]
    fn too_much_is_cut_between_lines() {
        let line = "<".repeat(1500);
        let message = Message::new(said(&line))
            .line(said(&line))
            .line(said(&line));
        let text = composer("").body(&message, Form::default()).text;
        let escaped = "&lt;".repeat(1500);
        assert_eq!(text, format!("{escaped}\n{escaped}"));
    }

    #[test]
    fn one_line_without_end_is_cut_anywhere() {
        let message = Message::new(said(&"🦵".repeat(3000)));
        let text = composer("").body(&message, Form::default()).text;
        assert_eq!(text, "🦵".repeat(2048));
    }

    #[test]
    fn toasts_are_short() {
        let toast = composer("").toast(&said(&"é".repeat(300)));
        assert_eq!(toast.chars().count(), 200);
    }

    proptest! {
        #[test]
        fn nothing_is_longer_than_telegram_takes(
            lines in proptest::collection::vec(("\\PC{0,40}", 1_usize..60), 1..12),
            html in any::<bool>(),
        ) {
            let mut message = Message::default();
            for (line, times) in lines {
                message = message.paragraph(said(&line.repeat(times)));
            }
            let form = Form { html, ..Form::default() };
            let text = composer("").body(&message, form).text;
            prop_assert!(units(&text, html, MOST_UNITS) <= MOST_UNITS);
            let caption = composer("").caption(&message).text;
            prop_assert!(units(&caption, true, MOST_CAPTION_UNITS) <= MOST_CAPTION_UNITS);
        }
    }

    #[test]
    fn silence_is_decided_by_the_hour_of_sending() {
        let hours = Hours {
            zone: "UTC".parse().unwrap(),
            bedtime: NaiveTime::from_hms_opt(22, 0, 0).unwrap(),
            rising: NaiveTime::from_hms_opt(6, 0, 0).unwrap(),
        };
        let day = Utc.with_ymd_and_hms(2026, 3, 1, 12, 0, 0).unwrap();
        let night = Utc.with_ymd_and_hms(2026, 3, 1, 23, 0, 0).unwrap();
        let is_night: IsNight = |at, hours| at.time() >= hours.bedtime || at.time() < hours.rising;
        for (known, asked, loud, now, expected) in [
            (true, false, false, day, false),
            (true, false, false, night, true),
            (true, true, false, day, true),
            (false, false, false, day, true),
            // The answer to an emergency.
            (true, false, true, night, false),
            (true, true, true, night, false),
            (false, false, true, day, false),
        ] {
            let mut message = Message::new(said("x"));
            message.silent = asked;
            message.is_loud = loud;
            let row = OutboxRow {
                chat_id: 1,
                language: "en".into(),
                hours: known.then_some(hours),
                created_at: day,
                item: OutboxItem::Send {
                    handle: None,
                    message,
                    purpose: Purpose::Reply,
                },
            };
            assert_eq!(
                is_silent(&row, now, is_night),
                expected,
                "{known} {asked} {loud} {now}"
            );
        }
    }
}
