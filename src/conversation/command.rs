//! The commands of the chat.

use crate::ids::ids;

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
}
