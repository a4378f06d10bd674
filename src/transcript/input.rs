//! What a person did, as the line that makes it happen again.

use super::screen::TranscriptScreen;
use crate::conversation::What;
use serde_json::json;

/// `> said`, `> (Button)` or `> {something else}`.
pub fn line(what: &What, screen: &TranscriptScreen) -> String {
    format!("> {}", written(what, screen))
}

fn written(what: &What, screen: &TranscriptScreen) -> String {
    match what {
        What::Command {
            name, arguments, ..
        } => command(name, arguments),
        What::Text(text) if is_plain(text) && !text.starts_with(['/', '(', '{']) => text.clone(),
        What::Text(text) => format!("{{text {}}}", json!(text)),
        What::Button { data, .. } => match screen.label_of(data) {
            Some(label) => format!("({label})"),
            None => format!("{{press {data}}}"),
        },
        What::Location {
            latitude,
            longitude,
            words,
        } => {
            let words = words.iter().map(|words| format!(" {}", json!(words)));
            let words: String = words.collect();
            format!("{{location {latitude} {longitude}{words}}}")
        }
        What::Voice => "{voice}".to_owned(),
        What::Sticker => "{sticker}".to_owned(),
        What::Document(document) => format!("{{file {}}}", json!(document.name)),
        What::Other { caption: None } => "{photo}".to_owned(),
        What::Other {
            caption: Some(caption),
        } => format!("{{photo {}}}", json!(caption)),
        What::Overheard(words) => format!("{{overheard {}}}", json!(words)),
        What::AlbumPart { album, part } => {
            let part = written(part, screen);
            format!(
                "{{album {album} {}}}",
                part.trim_start_matches('{').trim_end_matches('}')
            )
        }
        What::Edited { text: None } => "{edited}".to_owned(),
        What::Edited { text: Some(text) } => format!("{{edited {}}}", json!(text)),
        What::Unreadable => "{unreadable}".to_owned(),
        What::Group => "{group}".to_owned(),
        What::Blocked => "{blocked}".to_owned(),
        What::Unblocked => "{unblocked}".to_owned(),
        What::Failed => "{failed}".to_owned(),
        What::Due { .. }
        | What::ClockSetBack
        | What::ZonesChanged
        | What::Delivered { .. }
        | What::Expired { .. }
        | What::DueFailed { .. }
        | What::NotMade
        | What::Fetched { .. }
        | What::TooMuch => "{what comes by itself}".to_owned(),
    }
}

fn command(name: &str, arguments: &str) -> String {
    let line = format!("/{name} {arguments}");
    match is_plain(&line) || arguments.is_empty() {
        true => line.trim_end().to_owned(),
        false => format!("{{command {name} {}}}", json!(arguments)),
    }
}

/// Whether a line can hold it: one line without blanks around it.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(char::is_control)
}
