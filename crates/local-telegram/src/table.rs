//! The methods and parameters of the Bot API that Charley uses, by hand.
//!
//! A request outside this table is a mistake of ours, whatever Telegram would
//! make of it. Using something new means adding its line here.

use super::kind::{Field, FieldKind, Object, optional, required, required_by_us};
use ids::ids;

ids! {
    /// A method of the Bot API.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Method {
        GetMe = "getMe",
        GetUpdates = "getUpdates",
        GetFile = "getFile",
        GetWebhookInfo = "getWebhookInfo",
        SetWebhook = "setWebhook",
        DeleteWebhook = "deleteWebhook",
        SendMessage = "sendMessage",
        SendRichMessage = "sendRichMessage",
        SendDocument = "sendDocument",
        SendPhoto = "sendPhoto",
        SendVoice = "sendVoice",
        EditMessageText = "editMessageText",
        EditMessageReplyMarkup = "editMessageReplyMarkup",
        DeleteMessage = "deleteMessage",
        AnswerCallbackQuery = "answerCallbackQuery",
        SetMyCommands = "setMyCommands",
        SetMyName = "setMyName",
        SetMyDescription = "setMyDescription",
        SetMyShortDescription = "setMyShortDescription",
    }
}

impl Method {
    /// The method of that name, in any case, as Telegram reads it.
    pub fn named(name: &str) -> Option<Method> {
        Method::ALL
            .into_iter()
            .find(|method| method.id().eq_ignore_ascii_case(name))
    }

    pub fn fields(self) -> &'static [Field] {
        match self {
            Method::GetMe | Method::GetWebhookInfo => &[],
            Method::GetUpdates => GET_UPDATES,
            Method::GetFile => GET_FILE,
            Method::SetWebhook => SET_WEBHOOK,
            Method::DeleteWebhook => DELETE_WEBHOOK,
            Method::SendMessage => SEND_MESSAGE,
            Method::SendRichMessage => SEND_RICH_MESSAGE,
            Method::SendDocument => SEND_DOCUMENT,
            Method::SendPhoto => SEND_PHOTO,
            Method::SendVoice => SEND_VOICE,
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

const PARSE_MODE: Field = optional("parse_mode", FieldKind::Text);
const CAPTION: Field = optional("caption", FieldKind::Text);
const SILENT: Field = optional("disable_notification", FieldKind::Boolean);
const PROTECTED: Field = optional("protect_content", FieldKind::Boolean);
const PREVIEW: Field = optional("link_preview_options", FieldKind::Object(&LINK_PREVIEW));
const MARKUP: Field = optional("reply_markup", FieldKind::Object(&INLINE_KEYBOARD));
const LANGUAGE: Field = optional("language_code", FieldKind::Text);

const GET_UPDATES: &[Field] = &[
    optional("offset", FieldKind::Integer),
    optional("limit", FieldKind::Integer),
    optional("timeout", FieldKind::Integer),
    optional("allowed_updates", FieldKind::List(&FieldKind::Text)),
];
const GET_FILE: &[Field] = &[required("file_id", FieldKind::Text)];
const SET_WEBHOOK: &[Field] = &[
    required("url", FieldKind::Text),
    optional("max_connections", FieldKind::Integer),
    optional("allowed_updates", FieldKind::List(&FieldKind::Text)),
    optional("drop_pending_updates", FieldKind::Boolean),
    optional("secret_token", FieldKind::Text),
];
const DELETE_WEBHOOK: &[Field] = &[optional("drop_pending_updates", FieldKind::Boolean)];
const SEND_MESSAGE: &[Field] = &[
    required("chat_id", FieldKind::Integer),
    required("text", FieldKind::Text),
    PARSE_MODE,
    PREVIEW,
    SILENT,
    PROTECTED,
    MARKUP,
];
const SEND_RICH_MESSAGE: &[Field] = &[
    required("chat_id", FieldKind::Integer),
    required("rich_message", FieldKind::Object(&INPUT_RICH_MESSAGE)),
    SILENT,
    PROTECTED,
    MARKUP,
];
const SEND_DOCUMENT: &[Field] = &[
    required("chat_id", FieldKind::Integer),
    required("document", FieldKind::File),
    CAPTION,
    PARSE_MODE,
    optional("disable_content_type_detection", FieldKind::Boolean),
    SILENT,
    PROTECTED,
    MARKUP,
];
const SEND_PHOTO: &[Field] = &[
    required("chat_id", FieldKind::Integer),
    required("photo", FieldKind::File),
    CAPTION,
    PARSE_MODE,
    optional("show_caption_above_media", FieldKind::Boolean),
    SILENT,
    PROTECTED,
    MARKUP,
];
const SEND_VOICE: &[Field] = &[
    required("chat_id", FieldKind::Integer),
    required("voice", FieldKind::File),
    CAPTION,
    PARSE_MODE,
    optional("duration", FieldKind::Integer),
    SILENT,
    PROTECTED,
    MARKUP,
];
const EDIT_MESSAGE_TEXT: &[Field] = &[
    required_by_us("chat_id", FieldKind::Integer),
    required_by_us("message_id", FieldKind::Integer),
    optional("text", FieldKind::Text),
    optional("rich_message", FieldKind::Object(&INPUT_RICH_MESSAGE)),
    PARSE_MODE,
    PREVIEW,
    MARKUP,
];
const EDIT_MESSAGE_REPLY_MARKUP: &[Field] = &[
    required_by_us("chat_id", FieldKind::Integer),
    required_by_us("message_id", FieldKind::Integer),
    MARKUP,
];
const DELETE_MESSAGE: &[Field] = &[
    required("chat_id", FieldKind::Integer),
    required("message_id", FieldKind::Integer),
];
const ANSWER_CALLBACK_QUERY: &[Field] = &[
    required("callback_query_id", FieldKind::Text),
    optional("text", FieldKind::Text),
    optional("show_alert", FieldKind::Boolean),
    optional("cache_time", FieldKind::Integer),
];
const SET_MY_COMMANDS: &[Field] = &[
    required(
        "commands",
        FieldKind::List(&FieldKind::Object(&BOT_COMMAND)),
    ),
    optional("scope", FieldKind::Object(&BOT_COMMAND_SCOPE)),
    LANGUAGE,
];
const SET_MY_NAME: &[Field] = &[optional("name", FieldKind::Text), LANGUAGE];
const SET_MY_DESCRIPTION: &[Field] = &[optional("description", FieldKind::Text), LANGUAGE];
const SET_MY_SHORT_DESCRIPTION: &[Field] =
    &[optional("short_description", FieldKind::Text), LANGUAGE];

const INLINE_KEYBOARD: Object = Object {
    name: "InlineKeyboardMarkup",
    fields: &[required(
        "inline_keyboard",
        FieldKind::List(&FieldKind::List(&FieldKind::Object(&INLINE_BUTTON))),
    )],
};
const INLINE_BUTTON: Object = Object {
    name: "InlineKeyboardButton",
    fields: &[
        required("text", FieldKind::Text),
        optional("callback_data", FieldKind::Text),
        optional("url", FieldKind::Text),
        optional("style", FieldKind::Text),
        optional("copy_text", FieldKind::Object(&COPY_TEXT_BUTTON)),
    ],
};
const COPY_TEXT_BUTTON: Object = Object {
    name: "CopyTextButton",
    fields: &[required("text", FieldKind::Text)],
};
const INPUT_RICH_MESSAGE: Object = Object {
    name: "InputRichMessage",
    fields: &[
        optional("html", FieldKind::Text),
        optional("markdown", FieldKind::Text),
        optional("is_rtl", FieldKind::Boolean),
        optional("skip_entity_detection", FieldKind::Boolean),
    ],
};
const LINK_PREVIEW: Object = Object {
    name: "LinkPreviewOptions",
    fields: &[
        optional("is_disabled", FieldKind::Boolean),
        optional("url", FieldKind::Text),
        optional("prefer_small_media", FieldKind::Boolean),
        optional("prefer_large_media", FieldKind::Boolean),
        optional("show_above_text", FieldKind::Boolean),
    ],
};
const BOT_COMMAND: Object = Object {
    name: "BotCommand",
    fields: &[
        required("command", FieldKind::Text),
        required("description", FieldKind::Text),
    ],
};
const BOT_COMMAND_SCOPE: Object = Object {
    name: "BotCommandScope",
    fields: &[required("type", FieldKind::Text)],
};
