//! The commands of the chat.

use charley_core::words::{Phrase, phrase};
use ids::ids;

ids! {
    /// A command by what it does. Its id is what people type.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ChatCommand {
        Start = "start",
        Log = "log",
        Checkin = "checkin",
        Bedtime = "bedtime",
        Triggers = "triggers",
        Stretch = "stretch",
        Report = "report",
        Plan = "plan",
        Settings = "settings",
        Export = "export",
        Delete = "delete",
        Privacy = "privacy",
        Help = "help",
        Cancel = "cancel",
        /// Reminders off.
        Stop = "stop",
    }
}

impl ChatCommand {
    /// The commands of the menu, in its order: all but those that are understood
    /// and not offered.
    pub fn menu() -> impl Iterator<Item = ChatCommand> {
        let is_offered = |command: &ChatCommand| *command != ChatCommand::Stop;
        ChatCommand::ALL.into_iter().filter(is_offered)
    }

    /// What the menu says of a command.
    pub fn described(self) -> Phrase {
        match self {
            ChatCommand::Start => phrase::COMMAND_START,
            ChatCommand::Log => phrase::COMMAND_LOG,
            ChatCommand::Checkin => phrase::COMMAND_CHECKIN,
            ChatCommand::Bedtime => phrase::COMMAND_BEDTIME,
            ChatCommand::Triggers => phrase::COMMAND_TRIGGERS,
            ChatCommand::Stretch => phrase::COMMAND_STRETCH,
            ChatCommand::Report => phrase::COMMAND_REPORT,
            ChatCommand::Plan => phrase::COMMAND_PLAN,
            ChatCommand::Settings | ChatCommand::Stop => phrase::COMMAND_SETTINGS,
            ChatCommand::Export => phrase::COMMAND_EXPORT,
            ChatCommand::Delete => phrase::COMMAND_DELETE,
            ChatCommand::Privacy => phrase::COMMAND_PRIVACY,
            ChatCommand::Help => phrase::COMMAND_HELP,
            ChatCommand::Cancel => phrase::COMMAND_CANCEL,
        }
    }
}
