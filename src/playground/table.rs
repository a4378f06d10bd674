//! The methods and parameters of the Bot API that Charley uses, by hand.
//!
//! A request outside this table is a mistake of ours, whatever Telegram would
//! make of it. Using something new means adding its line here.

use super::kind::{Field, Kind, Object, optional, required, required_by_us};

/// A method of the Bot API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    GetMe,
    GetUpdates,
    GetFile,
    GetWebhookInfo,
    DeleteWebhook,
    SendMessage,
    SendDocument,
    SendPhoto,
    EditMessageText,
    EditMessageReplyMarkup,
    DeleteMessage,
    AnswerCallbackQuery,
    SetMyCommands,
    SetMyName,
    SetMyDescription,
    SetMyShortDescription,
}

impl Method {
    pub const ALL: [Method; 16] = [
        Method::GetMe,
        Method::GetUpdates,
        Method::GetFile,
        Method::GetWebhookInfo,
        Method::DeleteWebhook,
        Method::SendMessage,
        Method::SendDocument,
        Method::SendPhoto,
        Method::EditMessageText,
        Method::EditMessageReplyMarkup,
        Method::DeleteMessage,
        Method::AnswerCallbackQuery,
        Method::SetMyCommands,
        Method::SetMyName,
        Method::SetMyDescription,
        Method::SetMyShortDescription,
    ];

    /// The method of that name, in any case, as Telegram reads it.
    pub fn named(name: &str) -> Option<Method> {
        Method::ALL
            .into_iter()
            .find(|method| method.name().eq_ignore_ascii_case(name))
    }

    pub fn name(self) -> &'static str {
        match self {
            Method::GetMe => "getMe",
            Method::GetUpdates => "getUpdates",
            Method::GetFile => "getFile",
            Method::GetWebhookInfo => "getWebhookInfo",
            Method::DeleteWebhook => "deleteWebhook",
            Method::SendMessage => "sendMessage",
            Method::SendDocument => "sendDocument",
            Method::SendPhoto => "sendPhoto",
            Method::EditMessageText => "editMessageText",
            Method::EditMessageReplyMarkup => "editMessageReplyMarkup",
            Method::DeleteMessage => "deleteMessage",
            Method::AnswerCallbackQuery => "answerCallbackQuery",
            Method::SetMyCommands => "setMyCommands",
            Method::SetMyName => "setMyName",
            Method::SetMyDescription => "setMyDescription",
            Method::SetMyShortDescription => "setMyShortDescription",
        }
    }

    pub fn fields(self) -> &'static [Field] {
        match self {
            Method::GetMe | Method::GetWebhookInfo => &[],
            Method::GetUpdates => GET_UPDATES,
            Method::GetFile => GET_FILE,
            Method::DeleteWebhook => DELETE_WEBHOOK,
            Method::SendMessage => SEND_MESSAGE,
            Method::SendDocument => SEND_DOCUMENT,
            Method::SendPhoto => SEND_PHOTO,
            Method::EditMessageText => EDIT_MESSAGE_TEXT,
            Method::EditMessageReplyMarkup => EDIT_MESSAGE_REPLY_MARKUP,
            Method::DeleteMessage => DELETE_MESSAGE,
            Method::AnswerCallbackQuery => ANSWER_CALLBACK_QUERY,
            Method::SetMyCommands => SET_MY_COMMANDS,
            Method::SetMyName => SET_MY_NAME,
            Method::SetMyDescription => SET_MY_DESCRIPTION,
            Method::SetMyShortDescription => SET_MY_SHORT_DESCRIPTION,
        }
    }
}

const PARSE_MODE: Field = optional("parse_mode", Kind::Text);
const CAPTION: Field = optional("caption", Kind::Text);
const SILENT: Field = optional("disable_notification", Kind::Boolean);
const PROTECTED: Field = optional("protect_content", Kind::Boolean);
const PREVIEW: Field = optional("link_preview_options", Kind::Object(&LINK_PREVIEW));
const MARKUP: Field = optional("reply_markup", Kind::Object(&INLINE_KEYBOARD));
const LANGUAGE: Field = optional("language_code", Kind::Text);

const GET_UPDATES: &[Field] = &[
    optional("offset", Kind::Integer),
    optional("limit", Kind::Integer),
    optional("timeout", Kind::Integer),
    optional("allowed_updates", Kind::List(&Kind::Text)),
];
const GET_FILE: &[Field] = &[required("file_id", Kind::Text)];
const DELETE_WEBHOOK: &[Field] = &[optional("drop_pending_updates", Kind::Boolean)];
const SEND_MESSAGE: &[Field] = &[
    required("chat_id", Kind::Integer),
    required("text", Kind::Text),
    PARSE_MODE,
    PREVIEW,
    SILENT,
    PROTECTED,
    MARKUP,
];
const SEND_DOCUMENT: &[Field] = &[
    required("chat_id", Kind::Integer),
    required("document", Kind::File),
    CAPTION,
    PARSE_MODE,
    optional("disable_content_type_detection", Kind::Boolean),
    SILENT,
    PROTECTED,
    MARKUP,
];
const SEND_PHOTO: &[Field] = &[
    required("chat_id", Kind::Integer),
    required("photo", Kind::File),
    CAPTION,
    PARSE_MODE,
    SILENT,
    PROTECTED,
    MARKUP,
];
const EDIT_MESSAGE_TEXT: &[Field] = &[
    required_by_us("chat_id", Kind::Integer),
    required_by_us("message_id", Kind::Integer),
    required_by_us("text", Kind::Text),
    PARSE_MODE,
    PREVIEW,
    MARKUP,
];
const EDIT_MESSAGE_REPLY_MARKUP: &[Field] = &[
    required_by_us("chat_id", Kind::Integer),
    required_by_us("message_id", Kind::Integer),
    MARKUP,
];
const DELETE_MESSAGE: &[Field] = &[
    required("chat_id", Kind::Integer),
    required("message_id", Kind::Integer),
];
const ANSWER_CALLBACK_QUERY: &[Field] = &[
    required("callback_query_id", Kind::Text),
    optional("text", Kind::Text),
    optional("show_alert", Kind::Boolean),
    optional("cache_time", Kind::Integer),
];
const SET_MY_COMMANDS: &[Field] = &[
    required("commands", Kind::List(&Kind::Object(&BOT_COMMAND))),
    optional("scope", Kind::Object(&BOT_COMMAND_SCOPE)),
    LANGUAGE,
];
const SET_MY_NAME: &[Field] = &[optional("name", Kind::Text), LANGUAGE];
const SET_MY_DESCRIPTION: &[Field] = &[optional("description", Kind::Text), LANGUAGE];
const SET_MY_SHORT_DESCRIPTION: &[Field] = &[optional("short_description", Kind::Text), LANGUAGE];

const INLINE_KEYBOARD: Object = Object {
    name: "InlineKeyboardMarkup",
    fields: &[required(
        "inline_keyboard",
        Kind::List(&Kind::List(&Kind::Object(&INLINE_BUTTON))),
    )],
};
const INLINE_BUTTON: Object = Object {
    name: "InlineKeyboardButton",
    fields: &[
        required("text", Kind::Text),
        optional("callback_data", Kind::Text),
        optional("url", Kind::Text),
    ],
};
const LINK_PREVIEW: Object = Object {
    name: "LinkPreviewOptions",
    fields: &[
        optional("is_disabled", Kind::Boolean),
        optional("url", Kind::Text),
        optional("prefer_small_media", Kind::Boolean),
        optional("prefer_large_media", Kind::Boolean),
        optional("show_above_text", Kind::Boolean),
    ],
};
const BOT_COMMAND: Object = Object {
    name: "BotCommand",
    fields: &[
        required("command", Kind::Text),
        required("description", Kind::Text),
    ],
};
const BOT_COMMAND_SCOPE: Object = Object {
    name: "BotCommandScope",
    fields: &[required("type", Kind::Text)],
};
