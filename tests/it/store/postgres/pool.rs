//! A pool before a server, where the tests are to go through one: each statement may
//! have another connection.

use super::programs::{USER, as_user, free_port, own_folder};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::Duration;
use std::{env, fs};

const WANTED: &str = "CHARLEY_POSTGRES_POOL";

/// Waits for the end of its input, and clears away.
const KEEPER: &str = r#"
pgbouncer -q "$1"/settings &
read -r end
kill -9 $!
rm -rf "$1"
"#;

pub struct Pool {
    pub port: u16,
    /// Its input ends with the tests.
    _keeper: Child,
}

impl Pool {
    /// Before the server at a port, if that is wanted of this run.
    pub fn where_wanted(server: u16) -> Option<Pool> {
        let wanted = env::var_os(WANTED).is_some_and(|set| !set.is_empty());
        wanted.then(|| Pool::before(server))
    }

    fn before(server: u16) -> Pool {
        let (folder, port) = (own_folder(), free_port());
        let users = folder.join("users");
        fs::write(&users, format!("\"{USER}\" \"\"\n")).unwrap();
        fs::write(folder.join("settings"), settings(server, port, &users)).unwrap();
        let mut keeper = as_user(Path::new("sh"));
        keeper.args(["-c", KEEPER, "keeper"]).arg(folder);
        keeper.stdin(Stdio::piped()).stderr(Stdio::null());
        let keeper = keeper.spawn().unwrap();
        let answers = || {
            sleep(Duration::from_millis(20));
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        };
        assert!((0..500).any(|_| answers()), "pgbouncer does not answer");
        Pool {
            port,
            _keeper: keeper,
        }
    }
}

fn settings(server: u16, port: u16, users: &Path) -> String {
    format!(
        "[databases]\n* = host=127.0.0.1 port={server}\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
         listen_port = {port}\nunix_socket_dir =\nauth_type = trust\nauth_file = {}\n\
         pool_mode = transaction\nignore_startup_parameters = options\nserver_login_retry = 1\n\
         max_client_conn = 1000\n",
        users.display()
    )
}
