//! The command line: what each command reads, prints and exits with.
//!
//! Exit codes: 0 done, 1 it did not work and one line on stderr says why,
//! 2 usage.

mod advice;
mod backup;
mod bounded;
mod browser;
mod coach;
mod danger;
mod dialogues;
mod health;
mod insights;
mod kept;
mod letters;
mod migrate;
mod owning;
mod play;
mod problems;
mod process;
mod rotate_key;
mod run;
mod shell;
mod supervisor;
mod train;
mod transcript;
mod words;
mod zones;

use crate::checkup;
use crate::dialogue::Circumstance;
use crate::persona::WEEKS_MAX;
use crate::version;
use crate::words::ENGLISH;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use rustix::fs::Mode;
use rustix::process::umask;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;

/// A Telegram bot that coaches people whose sleep is broken by night leg cramps
#[derive(Parser)]
#[command(name = "charley", version, long_version = long_version(), after_help = SETTINGS)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

const SETTINGS: &str = "\
Settings come from the environment, and from .env in the working directory
where the environment says nothing; .env.example lists them all. A command looks
only at those that it needs, and what looks like a setting and is none is warned
of.

Exit codes: 0 done, 1 it did not work, 2 wrong usage.";

#[derive(Subcommand)]
enum Command {
    /// Run the bot, until SIGTERM, SIGHUP or Ctrl-C
    ///
    /// Asks Telegram for updates (long polling), unless CHARLEY_WEBHOOK_URL says where
    /// Telegram is to bring them.
    /// Needs TELOXIDE_TOKEN, or TELOXIDE_TOKEN_FILE. Says "charley: polling" on stderr when Telegram has
    /// answered for the first time. Told to stop, it finishes what it has begun,
    /// within ten seconds; the rest waits on disk for the next start.
    ///
    /// Under systemd it is ready when Telegram has answered, and feeds the watchdog
    /// while commits and turns go through; deploy/charley.service is a unit for it.
    ///
    /// Answers /livez, /readyz, /healthz and /metrics (for Prometheus) at
    /// CHARLEY_METRICS_ADDRESS, by default 127.0.0.1:9464, unless that is off.
    Run,
    /// Ask the running bot whether it is well
    ///
    /// Asks /healthz at CHARLEY_METRICS_ADDRESS, and waits five seconds at most.
    /// Exits with 0 where it is well; otherwise with 1 and a line that says why,
    /// also where nobody answers or that setting is off. For a container's health
    /// check and for scripts.
    Health,
    /// Write everything that is kept to a file
    ///
    /// The file is sealed under the key in CHARLEY_KEY_FILE, which is not in it:
    /// keep a copy of that elsewhere. Two processes cannot share a data directory,
    /// so a running bot writes its backup itself: send it SIGUSR1 (kill -USR1 and
    /// its process id), and it writes the data directory's path with .backup
    /// appended, and says so in its log. Nothing else is kept while it writes.
    /// Until a backup is deleted, people who use /delete are still in it.
    Backup {
        /// Written beside its place first; replaces an earlier backup there, and
        /// nothing else
        file: PathBuf,
    },
    /// Put what is in a backup into the data directory
    ///
    /// Needs the key in CHARLEY_KEY_FILE that the backup was sealed under, and that
    /// no bot is running. The whole file, and what comes of it, is checked as a
    /// start does before anything is changed; then it says when the backup was made.
    /// As root, the files go to whom the data directory belonged, or, where there
    /// was none, the key file. A data directory that is a link is followed; one on
    /// which something is mounted cannot be put aside, and is refused.
    /// Whoever used /delete after the backup was written is there again, and
    /// messages that waited then are said again.
    Restore {
        /// What `charley backup` or a running bot has written
        file: PathBuf,
        /// Also where something is kept: it is moved to the data directory's path
        /// with .replaced appended
        #[arg(long)]
        replace: bool,
    },
    /// Move all that is kept from a directory to a PostgreSQL, or back
    ///
    /// A store is a data directory's path, or postgres://USER:PASSWORD@HOST/DATABASE.
    /// Nobody may use either meanwhile; what people send waits at Telegram. All rows
    /// and keys go over as they are sealed and are compared before it is said to be
    /// done; the place they came from is refused from then on. The key in
    /// CHARLEY_KEY_FILE opens both, and stays where it is. Where the move is cut off,
    /// begin it again.
    Migrate {
        /// Where it is
        #[arg(long)]
        from: migrate::WhichStore,
        /// Where nothing is yet
        #[arg(long)]
        to: migrate::WhichStore,
    },
    /// Put a new key into CHARLEY_KEY_FILE, and seal everything anew under it
    ///
    /// Each person's data is sealed under a key of its own, and those keys under the
    /// one in CHARLEY_KEY_FILE. A key that /delete destroyed may be left in a copy of
    /// the data directory, in a backup, or in a PostgreSQL's files, its log and its
    /// standbys. Afterwards none of them can be opened, nor any backup from before: make
    /// a new one, and destroy copies of the old key.
    ///
    /// Nobody may use the data meanwhile; what people send waits at Telegram. Several
    /// machines with one PostgreSQL are stopped first, and get a copy of the new file
    /// before they start. Where that is too long, see --at-next-start.
    ///
    /// Until everything is sealed anew the file holds both keys, so that nothing is
    /// lost wherever this is cut off: the next start, or this command, goes on with it.
    /// The old file is written over. The file and its folder have to be writable. The
    /// file is for one bot alone: whatever else was sealed under its key is lost.
    RotateKey {
        /// Only put the new key in front of the other, which opens what is kept for as
        /// long as it is there. The bot may run. Copy the file to all machines that
        /// share it, then start them anew one after the other: whoever answers people
        /// next seals everything under the new key, and takes the other out of its file.
        /// On the other machines, put a copy of that file in place of theirs
        #[arg(long)]
        at_next_start: bool,
    },
    /// List what was put aside because handling it failed, put it back, or drop it
    ///
    /// What panics three times, or ends the process twice, is put aside, its person
    /// is told, and everybody else is served. It goes with /delete, and after a month. Printed are its
    /// number, when it came, what kind it is, and what failed; never what it says or
    /// whose it is. Two processes cannot share a data directory, so
    /// stop the bot first and start it afterwards; what people send meanwhile waits
    /// at Telegram.
    DeadLetters {
        #[command(subcommand)]
        what: Option<letters::Letters>,
    },
    /// Read everything in a data directory and print whether it is sound; what
    /// `run` has done before it uses one
    #[command(hide = true)]
    CheckStore {
        data_dir: PathBuf,
        key_file: PathBuf,
    },
    /// Meet Charley in a browser: a chat page on this machine, with no token and
    /// no network
    ///
    /// Prints the page's address. The page has a clock that goes to the next
    /// reminder. With CHARLEY_DIALOGUES_DIR the files there are watched: each save
    /// is checked and put in force. Told to stop, it ends within ten seconds.
    Play(play::Play),
    /// Check the dialogues and print each problem as file:line: what is wrong
    ///
    /// Also those English messages that read above school grade 6, at which it
    /// fails. Where there is neither problem nor warning, the last line says that all
    /// is well. Without a folder it says so where dialogues below the working directory
    /// is other than what it has checked.
    Check {
        /// The folder to check [default: CHARLEY_DIALOGUES_DIR, or the dialogues
        /// inside the program]
        dir: Option<PathBuf>,
        /// Print the school grade that each English message reads at
        #[arg(long, conflicts_with = "format")]
        grades: bool,
        /// How problems are printed
        #[arg(long, value_enum, default_value = "text")]
        format: dialogues::ProblemFormat,
        /// Say instead what running people would lose, were these dialogues put in
        /// the place of those in this folder
        #[arg(long, conflicts_with_all = ["grades", "format"])]
        against: Option<PathBuf>,
    },
    /// Print the dialogues' state machines as Mermaid text
    ///
    /// Draws those of CHARLEY_DIALOGUES_DIR where that is set, or else those
    /// inside the program.
    Graph {
        /// The dialogue; without it, all of them
        dialogue: Option<String>,
        /// In the words of a language, in place of ids
        #[arg(long)]
        language: Option<String>,
    },
    /// Read lines of text, up to 64 KiB each, and print for each what would be heard
    /// in it
    ///
    /// Prints sign, urgency and text with tabs between them, or "none"; the
    /// urgency is "ask" where Charley would ask a question first. Reads the words
    /// of CHARLEY_DIALOGUES_DIR where that is set. For those who edit the lists.
    Danger {
        /// The language of the lists
        #[arg(long, default_value = ENGLISH)]
        language: String,
        /// What the person told before: pregnant, after_birth, statin, quinine,
        /// fluid_limit, diabetes, blood_thinner, heart_disease
        #[arg(long, value_delimiter = ',', value_parser = danger::circumstance)]
        facts: Vec<Circumstance>,
        /// Also print which words were found for what, and in brackets those
        /// that tell nothing
        #[arg(long)]
        explain: bool,
        #[command(subcommand)]
        then: Option<DangerCommand>,
    },
    /// Read nights as JSON and print what goes with the cramps in them, as JSON
    ///
    /// One diary, or one a line: {"kinds": ["trigger", "habit", "unknown"],
    /// "nights": [{"d": 0, "y": 1, "x": [0, 1, null]}, ...]}. d is the calendar
    /// day of the evening, y whether there was a cramp, x an answer for each
    /// exposure; 1 is yes, 0 no, null not answered. Nights that are left out are
    /// missing. Reads 64 MiB at most. Needs no store.
    Insights {
        /// The file to read [default: standard input]
        file: Option<PathBuf>,
    },
    /// Play somebody who is made up, and print what they live through
    ///
    /// Plays a persona on the real engine, with a clock of its own, and prints the
    /// transcript day by day: how many messages came that nobody asked for, with a
    /// sound and without, and after each offer why each unit was offered. For those
    /// who write the habits of the plan; dialogues/README.md has what stands in a
    /// persona's file. Needs no store.
    Coach {
        /// The file of the persona; tests/coach has examples
        persona: PathBuf,
        /// So many weeks after the one in which the diary begins
        #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=i64::from(WEEKS_MAX)))]
        weeks: u32,
        /// The language that is spoken
        #[arg(long, default_value = ENGLISH)]
        language: String,
    },
    /// Tell conversations from files again, in any language
    ///
    /// Plays what the person did in a transcript, such as those in tests/transcripts,
    /// and prints it with what Charley says to it in the language, drafts among them.
    /// For those who translate, and for those who change words: with --diff it says
    /// what reads otherwise than before. Needs no store.
    Transcript(transcript::Transcripts),
    /// Begin a translation, say how far each is, and what in it is older than the
    /// English words
    ///
    /// Works on the folder of CHARLEY_DIALOGUES_DIR, or on dialogues below the
    /// working directory. docs/translating.md is the guide.
    Words {
        #[command(subcommand)]
        what: words::WordsCommand,
    },
    /// Print what a shell needs to complete the command line
    ///
    /// bash: into /etc/bash_completion.d/charley; zsh: into a file _charley in a
    /// folder of fpath; fish: into ~/.config/fish/completions/charley.fish. The
    /// packages bring them.
    Completions { shell: Shell },
    /// Print the manual as a page for man
    ///
    /// `charley man | man -l -` shows it. The packages bring it.
    Man,
}

/// What else `charley danger` does, in a clone of the repository.
#[derive(Subcommand)]
enum DangerCommand {
    /// Learn danger from the sentences: writes weights.bin and weights.txt
    Train {
        /// The folder of the sentences; without it, tests/danger, and for another
        /// language the folder of its name in tests/danger/languages
        #[arg(long)]
        sentences: Option<PathBuf>,
        /// Write nothing, and fail if other weights stand there than it gives
        #[arg(long)]
        check: bool,
    },
    /// Print how well the locked writers are heard, whom nobody trains on
    Locked {
        /// The folder of the sentences, as for train
        #[arg(long)]
        sentences: Option<PathBuf>,
    },
}

fn learning(dir: Option<&Path>, language: &str, command: &DangerCommand) -> anyhow::Result<()> {
    let (DangerCommand::Train { sentences, .. } | DangerCommand::Locked { sentences }) = command;
    let ground = train::TrainingGround::of(dir, language, sentences.as_deref());
    match command {
        DangerCommand::Train { check: true, .. } => train::check(&ground),
        DangerCommand::Train { check: false, .. } => train::train(&ground),
        DangerCommand::Locked { .. } => train::try_locked(&ground),
    }
}

/// With the commit, and what the clocks of the world are told by.
fn long_version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let commit = version::COMMIT.map(|commit| format!("{commit}, "));
        let commit = commit.unwrap_or_default();
        format!("{} ({commit}{})", version::VERSION, zones::in_force())
    })
}

/// Does what the arguments of the process say.
pub fn main() -> ExitCode {
    // sled makes its files for everybody, but for what the process takes away.
    umask(Mode::RWXG | Mode::RWXO);
    zones::decide();
    let done = match CommandLine::parse().command {
        Command::Run => run::run(),
        Command::Backup { file } => backup::back_up(&file),
        Command::Restore { file, replace } => backup::restore(&file, replace),
        Command::Migrate { from, to } => migrate::migrate(&from, &to),
        Command::RotateKey { at_next_start } => rotate_key::rotate(at_next_start),
        Command::DeadLetters { what } => letters::letters(&what.unwrap_or(letters::Letters::List)),
        Command::CheckStore { data_dir, key_file } => checkup::report(&data_dir, &key_file),
        Command::Play(arguments) => play::play(arguments),
        Command::Check {
            dir,
            grades,
            format,
            against,
        } => dir
            .map_or_else(dialogues::dir, |dir| Ok(Some(dir)))
            .and_then(|dir| match against {
                Some(old) => dialogues::check_against(dir.as_deref(), &old),
                None => dialogues::check(dir.as_deref(), grades, format),
            }),
        Command::Danger {
            language,
            facts,
            explain,
            then,
        } => dialogues::dir().and_then(|dir| {
            let dir = dir.as_deref();
            match then {
                Some(then) => learning(dir, &language, &then),
                None => danger::print(dir, &language, facts, explain),
            }
        }),
        Command::Health => health::ask(),
        Command::Coach {
            persona,
            weeks,
            language,
        } => dialogues::dir()
            .and_then(|dir| coach::print(dir.as_deref(), &persona, weeks, &language)),
        Command::Insights { file } => insights::print(file.as_deref()),
        Command::Graph { dialogue, language } => {
            dialogues::print_graph(dialogue.as_deref(), language.as_deref())
        }
        Command::Transcript(transcripts) => {
            dialogues::dir().and_then(|dir| transcript::tell(dir.as_deref(), &transcripts))
        }
        Command::Words { what } => words::words(&what),
        Command::Completions { shell } => shell::print_completions(CommandLine::command(), shell),
        Command::Man => shell::print_manual(CommandLine::command(), version::VERSION),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell where stderr is closed.
            let _ = writeln!(io::stderr(), "charley: {error:#}");
            ExitCode::FAILURE
        }
    }
}
