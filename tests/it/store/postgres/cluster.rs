//! A PostgreSQL server of the tests' own, in a folder of its own, at a port that the
//! system gave. A shell beside it ends it when the tests end, however they do.

#[path = "pool.rs"]
mod pool;
#[path = "programs.rs"]
mod programs;

pub use programs::{USER, free_port};

use pool::Pool;
use programs::{as_user, own_folder, programs, run};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

/// Says that it is ready, waits for the end of its input, and clears away.
const KEEPER: &str = r#"
"$1"/pg_ctl -D "$2"/data -l "$2"/log -o "-p $3 -k $2 -c listen_addresses=127.0.0.1" -w start \
  >/dev/null || exit 1
echo ready
read -r end
"$1"/pg_ctl -D "$2"/data -m immediate -w stop >/dev/null 2>&1
rm -rf "$2"
"#;

pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
    databases: AtomicU32,
    pool: Option<Pool>,
    /// Its input ends with the tests.
    _keeper: Child,
}

/// One database in a server.
pub struct Database {
    name: String,
    programs: PathBuf,
    /// Where clients come to it.
    pub port: u16,
    /// Past any pool.
    server: u16,
}

impl Cluster {
    /// The one of this run, which no test may end.
    pub fn shared() -> Option<&'static Cluster> {
        static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
        SHARED.get_or_init(Cluster::start).as_ref()
    }

    /// One that may be ended.
    pub fn start() -> Option<Cluster> {
        let Some(programs) = programs() else {
            let required = env::var_os("CHARLEY_REQUIRE_POSTGRES");
            let is_required = required.is_some_and(|set| !set.is_empty());
            let why = "PostgreSQL is not installed, so its tests prove nothing here";
            assert!(!is_required, "{why}");
            // Not by a macro, whose words a passing test keeps to itself.
            let mut stderr = io::stderr();
            writeln!(stderr, "{why}").unwrap();
            return None;
        };
        let folder = own_folder();
        let data = folder.join("data");
        let mut initdb = as_user(&programs.join("initdb"));
        initdb.args([
            "--no-sync",
            "-A",
            "trust",
            "-U",
            USER,
            "-E",
            "UTF8",
            "--locale=C",
            "-D",
        ]);
        run(initdb.arg(&data));
        let hba = data.join("pg_hba.conf");
        let trusting = fs::read_to_string(&hba).unwrap();
        let guarded = "host all guarded 127.0.0.1/32 scram-sha-256\n";
        fs::write(&hba, format!("{guarded}{trusting}")).unwrap();
        Some(Cluster::of(programs, folder))
    }

    fn of(programs: PathBuf, folder: PathBuf) -> Cluster {
        let port = free_port();
        let keeper = keep(&programs, &folder, port);
        Cluster {
            programs,
            folder,
            port,
            databases: AtomicU32::new(0),
            pool: Pool::where_wanted(port),
            _keeper: keeper,
        }
    }

    /// Another that follows this one, which from now on confirms nothing that the other
    /// does not have too.
    pub fn synchronous_standby(&self) -> Cluster {
        let folder = own_folder();
        let mut copy = as_user(&self.programs.join("pg_basebackup"));
        copy.args(["-h", "127.0.0.1", "-p", &self.port.to_string(), "-U", USER]);
        copy.args(["-R", "-X", "stream", "-c", "fast", "--no-sync", "-D"]);
        run(copy.arg(folder.join("data")));
        let standby = Cluster::of(self.programs.clone(), folder);
        let all = self.named(USER);
        all.run("alter system set synchronous_standby_names = '*'");
        all.run("select pg_reload_conf()");
        let follows = "select count(*) from pg_stat_replication where sync_state = 'sync'";
        let is_followed = || all.run(follows) == "1";
        assert!((0..1_000).any(|_| is_followed()), "no standby follows");
        standby
    }

    pub fn database(&self) -> Database {
        let number = self.databases.fetch_add(1, Ordering::SeqCst);
        let name = format!("test_{number}");
        self.named(USER).run(&format!("create database {name}"));
        self.named(&name)
    }

    fn named(&self, name: &str) -> Database {
        Database {
            name: name.to_owned(),
            programs: self.programs.clone(),
            port: self.port(),
            server: self.port,
        }
    }

    /// Where clients come to it.
    pub fn port(&self) -> u16 {
        self.pool.as_ref().map_or(self.port, |pool| pool.port)
    }

    /// As if its machine had lost its power.
    pub fn kill(&self) {
        run(Command::new("kill").args(["-9", &self.process()]));
    }

    /// The number of the process whose children do the work.
    pub fn process(&self) -> String {
        let pid = fs::read_to_string(self.folder.join("data/postmaster.pid")).unwrap();
        pid.lines().next().unwrap().to_owned()
    }

    pub fn stop(&self) {
        run(self.control().args(["-m", "fast", "-w", "stop"]));
    }

    /// Once what was ended has really left.
    pub fn start_again(&self) {
        let given = format!("-p {} -k {}", self.port, self.folder.display());
        let is_up = || {
            let mut start = self.control();
            start.args(["-l"]).arg(self.folder.join("log"));
            start.args(["-o", &format!("{given} -c listen_addresses=127.0.0.1")]);
            start
                .args(["-w", "start"])
                .stdout(Stdio::null())
                .stderr(Stdio::null());
            start.status().unwrap().success()
        };
        assert!((0..100).any(|_| is_up()), "it does not start again");
    }

    /// From its next start on, it waits for a primary that never comes.
    pub fn make_standby(&self) {
        let signal = self.folder.join("data/standby.signal");
        run(as_user(Path::new("touch")).arg(signal));
    }

    /// Ends its waiting.
    pub fn promote(&self) {
        run(self.control().args(["-w", "promote"]));
    }

    fn control(&self) -> Command {
        let mut control = as_user(&self.programs.join("pg_ctl"));
        control.arg("-D").arg(self.folder.join("data"));
        control
    }
}

impl Database {
    pub fn url(&self) -> String {
        self.url_at(self.port, USER)
    }

    pub fn url_at(&self, port: u16, user: &str) -> String {
        format!("postgres://{user}@127.0.0.1:{port}/{}", self.name)
    }

    /// Runs SQL and returns what it says.
    pub fn run(&self, sql: &str) -> String {
        run(&mut self.psql(sql))
    }

    /// Runs SQL that is refused, and returns why.
    pub fn refuses(&self, sql: &str) -> String {
        let done = self.psql(sql).output().unwrap();
        assert!(!done.status.success(), "{sql}");
        String::from_utf8(done.stderr).unwrap()
    }

    /// A client that runs SQL.
    pub fn psql(&self, sql: &str) -> Command {
        let mut psql = Command::new(self.programs.join("psql"));
        let port = self.server.to_string();
        psql.args([
            "-X",
            "-q",
            "-A",
            "-t",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            "127.0.0.1",
            "-p",
            &port,
        ]);
        psql.args(["-U", USER, "-d", &self.name, "-c", sql]);
        psql
    }

    /// Changes it from outside.
    pub fn alter(&self, what: &str) {
        let all = Database {
            name: USER.to_owned(),
            programs: self.programs.clone(),
            port: self.port,
            server: self.server,
        };
        all.run(&format!("alter database {} {what}", self.name));
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

fn keep(programs: &Path, folder: &Path, port: u16) -> Child {
    let mut keeper = as_user(Path::new("sh"));
    keeper.args(["-c", KEEPER, "keeper"]);
    keeper.arg(programs).arg(folder).arg(port.to_string());
    keeper.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut keeper = keeper.spawn().unwrap();
    let mut said = String::new();
    let mut output = BufReader::new(keeper.stdout.take().unwrap());
    output.read_line(&mut said).unwrap();
    let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
    assert_eq!(said, "ready\n", "{log}");
    keeper
}
