//! The names of the settings, and of the file that may hold them.

pub const TOKEN: &str = "TELOXIDE_TOKEN";
pub const TOKEN_FILE: &str = "TELOXIDE_TOKEN_FILE";
pub const API_URL: &str = "TELOXIDE_API_URL";
pub const CERT_FILE: &str = "SSL_CERT_FILE";
pub const CERT_DIR: &str = "SSL_CERT_DIR";
pub const HTTPS_PROXY: &str = "HTTPS_PROXY";
pub const HTTP_PROXY: &str = "HTTP_PROXY";
pub const ALL_PROXY: &str = "ALL_PROXY";
pub const NO_PROXY: &str = "NO_PROXY";
pub const STORE: &str = "CHARLEY_STORE";
pub const STORE_FILE: &str = "CHARLEY_STORE_FILE";
pub const DATA_DIR: &str = "CHARLEY_DATA_DIR";
pub const KEY_FILE: &str = "CHARLEY_KEY_FILE";
pub const DIALOGUES_DIR: &str = "CHARLEY_DIALOGUES_DIR";
pub const OPERATOR: &str = "CHARLEY_OPERATOR";
pub const METRICS_ADDRESS: &str = "CHARLEY_METRICS_ADDRESS";
pub const BACKUP_DIR: &str = "CHARLEY_BACKUP_DIR";
pub const BACKUP_HOURS: &str = "CHARLEY_BACKUP_HOURS";
pub const BACKUP_KEEP: &str = "CHARLEY_BACKUP_KEEP";
pub const BULK_PER_SECOND: &str = "CHARLEY_BULK_PER_SECOND";
pub const WEBHOOK_URL: &str = "CHARLEY_WEBHOOK_URL";
pub const WEBHOOK_ADDRESS: &str = "CHARLEY_WEBHOOK_ADDRESS";
pub const WEBHOOK_SECRET_FILE: &str = "CHARLEY_WEBHOOK_SECRET_FILE";
pub const ZONES_DIR: &str = "TZDIR";
pub const LOG: &str = "RUST_LOG";

/// Every variable that is read, as `.env.example` lists them.
pub const VARIABLES: [&str; 25] = [
    TOKEN,
    TOKEN_FILE,
    API_URL,
    CERT_FILE,
    CERT_DIR,
    HTTPS_PROXY,
    HTTP_PROXY,
    ALL_PROXY,
    NO_PROXY,
    STORE,
    STORE_FILE,
    DATA_DIR,
    KEY_FILE,
    DIALOGUES_DIR,
    OPERATOR,
    METRICS_ADDRESS,
    BACKUP_DIR,
    BACKUP_HOURS,
    BACKUP_KEEP,
    BULK_PER_SECOND,
    WEBHOOK_URL,
    WEBHOOK_ADDRESS,
    WEBHOOK_SECRET_FILE,
    ZONES_DIR,
    LOG,
];

/// In the working directory, with lines of `NAME=value`.
pub const ENV_FILE: &str = ".env";
