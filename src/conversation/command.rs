//! The commands of the chat.

/// A command by what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Start,
    Log,
    Checkin,
    Bedtime,
    Triggers,
    Stretch,
    Report,
    Settings,
    Export,
    Delete,
    Privacy,
    Help,
    Cancel,
    /// Understood, but not in the menu: reminders off.
    Stop,
}

impl Command {
    /// The commands of the menu, in its order.
    pub const MENU: [Command; 13] = [
        Command::Start,
        Command::Log,
        Command::Checkin,
        Command::Bedtime,
        Command::Triggers,
        Command::Stretch,
        Command::Report,
        Command::Settings,
        Command::Export,
        Command::Delete,
        Command::Privacy,
        Command::Help,
        Command::Cancel,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Command::Start => "start",
            Command::Log => "log",
            Command::Checkin => "checkin",
            Command::Bedtime => "bedtime",
            Command::Triggers => "triggers",
            Command::Stretch => "stretch",
            Command::Report => "report",
            Command::Settings => "settings",
            Command::Export => "export",
            Command::Delete => "delete",
            Command::Privacy => "privacy",
            Command::Help => "help",
            Command::Cancel => "cancel",
            Command::Stop => "stop",
        }
    }

    pub fn from_name(name: &str) -> Option<Command> {
        let known = Command::MENU.into_iter().chain([Command::Stop]);
        known.into_iter().find(|command| command.name() == name)
    }
}
