//! How a server is set up: from flags, the environment and a file, in this order; else the defaults.

mod notify;

pub use notify::NotifyAccount;

use crate::{secrets::Secrets, vault::Key};
use ipnet::IpNet;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};

/// Each setting is a flag, a variable of the environment, and a key of the file.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// A TOML file with these settings, by their names without the dashes, such as `listen = "0.0.0.0:8080"`
    #[arg(long, env = "FRONT_DOOR_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,

    /// Where residents' requests arrive [default: 127.0.0.1:8080]
    #[arg(long, env = "FRONT_DOOR_LISTEN", value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,

    /// The folder of the built app [default: dist]
    #[arg(long, env = "FRONT_DOOR_APP", value_name = "FOLDER")]
    pub app: Option<PathBuf>,

    /// The folder of the council profiles [default: councils]
    #[arg(long, env = "FRONT_DOOR_COUNCILS", value_name = "FOLDER")]
    pub councils: Option<PathBuf>,

    /// The folder for what the server keeps: the database, and mail when there is no SMTP server [default: data]
    #[arg(long, env = "FRONT_DOOR_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,

    /// The database: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME [default: front-door.db in the data folder]
    #[arg(long, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// A demonstration: everything is kept in memory, the clock can be put forward, and mails go nowhere
    #[arg(long, env = "FRONT_DOOR_DEMO", num_args = 0..=1, default_missing_value = "true", value_name = "true|false")]
    pub demo: Option<bool>,

    /// Demonstrations that may go on at once beside the real service, each in memory and apart from it (0: none) [default: 20]
    #[arg(long, env = "FRONT_DOOR_DEMONSTRATIONS", value_name = "NUMBER")]
    pub demonstrations: Option<usize>,

    /// Where a demonstration's requests arrive, in place of --listen
    #[arg(long, env = "FRONT_DOOR_DEMO_LISTEN", value_name = "ADDRESS:PORT")]
    pub demo_listen: Option<SocketAddr>,

    /// Where /metrics is read; a private address, or `off` [default: 127.0.0.1:9180; off in a demonstration]
    #[arg(long, env = "FRONT_DOOR_METRICS_LISTEN", value_name = "ADDRESS:PORT|off")]
    pub metrics_listen: Option<String>,

    /// The mail server, such as smtp://user:password@host:587 (with STARTTLS; ?tls=opportunistic allows none) or
    /// smtps://…; without it mails become .eml files in the data folder
    #[arg(long, env = "FRONT_DOOR_SMTP", value_name = "URL", hide_env_values = true)]
    pub smtp: Option<String>,

    /// The sender of every mail; its name is the council's [default: front-door@localhost]
    #[arg(long, env = "FRONT_DOOR_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,

    /// A council's account at GOV.UK Notify, by which texts and letters go out, and mails to residents if it has a template for
    /// them: a council and a TOML file with its key and its templates, such as chorley=/etc/front-door/notify.toml. May be repeated
    #[arg(long = "notify", env = "FRONT_DOOR_NOTIFY", value_delimiter = ',', value_name = "KEY=FILE")]
    #[serde(default, rename = "notify")]
    pub notify: Vec<String>,

    /// Where GOV.UK Notify is [default: https://api.notifications.service.gov.uk]
    #[arg(long, env = "FRONT_DOOR_NOTIFY_URL", value_name = "URL")]
    pub notify_url: Option<String>,

    /// A clamd that scans residents' files for viruses, such as 127.0.0.1:3310 or unix:/run/clamav/clamd.ctl; what is not
    /// scanned yet is held back [default: none]
    #[arg(long, env = "FRONT_DOOR_CLAMD", value_name = "ADDRESS")]
    pub clamd: Option<String>,

    /// Where the addresses of a postcode are looked up: the URL of the OS Places API, `sample` for invented ones, or `none`
    /// [default: none; sample in a demonstration]
    #[arg(long, env = "FRONT_DOOR_ADDRESSES", value_name = "URL|sample|none")]
    pub addresses: Option<String>,

    /// The key for the OS Places API
    #[arg(long, env = "FRONT_DOOR_ADDRESSES_KEY", value_name = "KEY", hide_env_values = true)]
    pub addresses_key: Option<String>,

    /// Where bin days, council tax bands, councillors and polling places come from: `files` for home.toml and homes.csv in
    /// each council's folder, a URL that answers `URL/homes/UPRN`, `sample` for invented ones, or `none`
    /// [default: files; sample in a demonstration]
    #[arg(long, env = "FRONT_DOOR_HOMES", value_name = "URL|files|sample|none")]
    pub homes: Option<String>,

    /// The key that encrypts the secrets of authenticator apps in the database: 64 hexadecimal digits, the same for every copy of
    /// the server that shares a database [default: in the file secret.key in the data folder, which the first start makes]
    #[arg(long, env = "FRONT_DOOR_SECRET_KEY", value_name = "HEX", hide_env_values = true)]
    pub secret_key: Option<String>,

    /// A list of stolen passwords that answers `URL/range/PREFIX` with the hashes that begin so, as Pwned Passwords does; it
    /// learns five digits of a hash, never a password [default: none]
    #[arg(long, env = "FRONT_DOOR_LEAKED_PASSWORDS", value_name = "URL")]
    pub leaked_passwords: Option<String>,
    /// Where what residents have comes from, such as permits and licences: `files` for holdings.csv in each council's folder, a
    /// URL that answers `URL/holdings?council=KEY&email=ADDRESS`, `sample` for invented ones, or `none`
    /// [default: files; sample in a demonstration]
    #[arg(long, env = "FRONT_DOOR_HOLDINGS", value_name = "URL|files|sample|none")]
    pub holdings: Option<String>,

    /// A secret that profiles name for a destination, such as waste-crm=whsec_…: it signs what a webhook is sent, or is the key for
    /// Open311. May be repeated, also with one name while a secret is changed for another: webhooks are signed with each
    #[arg(
        long = "destination-secret",
        env = "FRONT_DOOR_DESTINATION_SECRETS",
        value_delimiter = ',',
        value_name = "NAME=SECRET",
        hide_env_values = true
    )]
    #[serde(default, rename = "destination-secret")]
    pub destination_secrets: Vec<String>,

    /// A private network in which destinations of profiles may be: an address or a network. May be repeated [default: none]
    #[arg(
        long = "destination-network",
        env = "FRONT_DOOR_DESTINATION_NETWORKS",
        value_delimiter = ',',
        value_name = "ADDRESS"
    )]
    #[serde(default, rename = "destination-network")]
    pub destination_networks: Vec<String>,

    /// Seconds that a destination may take to answer [default: 30]
    #[arg(long, env = "FRONT_DOOR_DESTINATION_SECONDS", value_name = "NUMBER")]
    pub destination_seconds: Option<u16>,

    /// A domain under which each council's key is a host name, such as forms.example.org for
    /// chorley.forms.example.org. May be repeated [default: localhost]
    #[arg(long = "base-domain", env = "FRONT_DOOR_BASE_DOMAINS", value_delimiter = ',', value_name = "DOMAIN")]
    #[serde(default, rename = "base-domain")]
    pub base_domains: Vec<String>,

    /// A council's own host name, such as forms.chorley.gov.uk=chorley. May be repeated
    #[arg(long = "host", env = "FRONT_DOOR_HOSTS", value_delimiter = ',', value_name = "NAME=KEY")]
    #[serde(default, rename = "host")]
    pub hosts: Vec<String>,

    /// http or https, as residents see it: stands in the links of mails [default: https; http at localhost]
    #[arg(long, env = "FRONT_DOOR_PUBLIC_SCHEME", value_name = "SCHEME")]
    pub public_scheme: Option<String>,

    /// A proxy whose X-Forwarded-For is believed: an address or a network. May be repeated [default: none]
    #[arg(long = "trusted-proxy", env = "FRONT_DOOR_TRUSTED_PROXIES", value_delimiter = ',', value_name = "ADDRESS")]
    #[serde(default, rename = "trusted-proxy")]
    pub trusted_proxies: Vec<String>,

    /// Requests that one address may send in a second, lasting; a burst of four times as many is fine
    /// (0: no limit) [default: 50; no limit in a demonstration]
    #[arg(long, env = "FRONT_DOOR_REQUESTS_PER_SECOND", value_name = "NUMBER")]
    pub requests_per_second: Option<u32>,

    /// Connections that are open at the same time; more wait [default: 4096]
    #[arg(long, env = "FRONT_DOOR_MAX_CONNECTIONS", value_name = "NUMBER")]
    pub max_connections: Option<usize>,

    /// How much the log says: error, warn, info or debug [default: info]
    #[arg(long, env = "FRONT_DOOR_LOG", value_name = "LEVEL")]
    pub log: Option<String>,

    /// How the log looks: json or text [default: json; text in a demonstration]
    #[arg(long, env = "FRONT_DOOR_LOG_FORMAT", value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    Json,
    Text,
}

/// The settings after everything was read.
#[derive(Debug, Clone)]
pub struct Config {
    pub listen: SocketAddr,
    pub app: PathBuf,
    pub councils: PathBuf,
    pub data: PathBuf,
    pub database_url: String,
    pub demo: bool,
    /// Demonstrations that may go on at once beside the real service.
    pub demonstrations: usize,
    /// This is one of them.
    pub is_beside: bool,
    pub metrics_listen: Option<SocketAddr>,
    pub smtp: Option<String>,
    pub mail_from: String,
    /// By council.
    pub notify: BTreeMap<String, NotifyAccount>,
    pub notify_url: String,
    pub clamd: Option<ClamdAddress>,
    pub addresses: AddressSource,
    pub homes: HomeSource,
    /// The server's own key. None: that in the data folder; in a demonstration one that ends with it.
    pub secret_key: Option<Key>,
    /// The list of stolen passwords.
    pub leaked_passwords: Option<String>,
    pub holdings: HoldingSource,
    pub destination_secrets: Secrets,
    /// Private networks in which destinations may be.
    pub destination_networks: Vec<IpNet>,
    pub destination_patience: Duration,
    pub base_domains: Vec<String>,
    /// Host name to council.
    pub hosts: BTreeMap<String, String>,
    pub public_scheme: String,
    pub trusted_proxies: Vec<IpNet>,
    pub requests_per_second: Option<u32>,
    pub max_connections: usize,
    pub log: tracing::level_filters::LevelFilter,
    pub log_format: LogFormat,
}

/// Where the virus scanner listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClamdAddress {
    /// Host and port.
    Tcp(String),
    Unix(PathBuf),
}

/// Where the addresses of a postcode are looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddressSource {
    None,
    Sample,
    OsPlaces { url: String, key: String },
}

/// Where what a council knows about its homes comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HomeSource {
    None,
    Sample,
    Files,
    Http { url: String },
}

/// Where what residents have comes from: the same choice.
pub type HoldingSource = HomeSource;

#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("The file {0} cannot be read: {1}")]
    File(PathBuf, std::io::Error),
    #[error("The file {0} is not right: {1}")]
    Toml(PathBuf, toml::de::Error),
    #[error("--{0} is not right: {1}. Expected {2}")]
    Setting(&'static str, String, &'static str),
}

impl Settings {
    pub fn read(self) -> Result<Config, ConfigError> {
        let file = self.config.as_deref().map(read_file).transpose()?.unwrap_or_default();
        self.or(file).complete()
    }

    fn or(self, file: Self) -> Self {
        fn list(flags: Vec<String>, file: Vec<String>) -> Vec<String> {
            if flags.is_empty() { file } else { flags }
        }
        Self {
            config: self.config,
            listen: self.listen.or(file.listen),
            app: self.app.or(file.app),
            councils: self.councils.or(file.councils),
            data: self.data.or(file.data),
            database_url: self.database_url.or(file.database_url),
            demo: self.demo.or(file.demo),
            demonstrations: self.demonstrations.or(file.demonstrations),
            demo_listen: self.demo_listen.or(file.demo_listen),
            metrics_listen: self.metrics_listen.or(file.metrics_listen),
            smtp: self.smtp.or(file.smtp),
            mail_from: self.mail_from.or(file.mail_from),
            notify: list(self.notify, file.notify),
            notify_url: self.notify_url.or(file.notify_url),
            clamd: self.clamd.or(file.clamd),
            addresses: self.addresses.or(file.addresses),
            addresses_key: self.addresses_key.or(file.addresses_key),
            homes: self.homes.or(file.homes),
            secret_key: self.secret_key.or(file.secret_key),
            leaked_passwords: self.leaked_passwords.or(file.leaked_passwords),
            holdings: self.holdings.or(file.holdings),
            destination_secrets: list(self.destination_secrets, file.destination_secrets),
            destination_seconds: self.destination_seconds.or(file.destination_seconds),
            destination_networks: list(self.destination_networks, file.destination_networks),
            base_domains: list(self.base_domains, file.base_domains),
            hosts: list(self.hosts, file.hosts),
            public_scheme: self.public_scheme.or(file.public_scheme),
            trusted_proxies: list(self.trusted_proxies, file.trusted_proxies),
            requests_per_second: self.requests_per_second.or(file.requests_per_second),
            max_connections: self.max_connections.or(file.max_connections),
            log: self.log.or(file.log),
            log_format: self.log_format.or(file.log_format),
        }
    }

    fn complete(self) -> Result<Config, ConfigError> {
        let demo = self.demo.unwrap_or(false);
        let data = self.data.unwrap_or_else(|| "data".into());
        let base_domains = match self.base_domains {
            domains if domains.is_empty() => vec!["localhost".to_owned()],
            domains => domains.iter().map(|domain| domain.to_ascii_lowercase()).collect(),
        };
        let local = base_domains.first().is_some_and(|base| base == "localhost");
        let usual_listen = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);
        let listen = if demo { self.demo_listen.or(self.listen) } else { self.listen };
        Ok(Config {
            listen: listen.unwrap_or(usual_listen),
            app: self.app.unwrap_or_else(|| "dist".into()),
            councils: self.councils.unwrap_or_else(|| "councils".into()),
            database_url: self
                .database_url
                .unwrap_or_else(|| format!("sqlite:{}", data.join("front-door.db").display())),
            data,
            demo,
            demonstrations: self.demonstrations.unwrap_or(20),
            is_beside: false,
            metrics_listen: read_metrics_listen(self.metrics_listen.as_deref(), demo)?,
            smtp: self.smtp,
            mail_from: read_mail_from(self.mail_from)?,
            notify: notify::read_all(&self.notify)?,
            notify_url: notify::read_notify_url(self.notify_url)?,
            clamd: self.clamd.as_deref().map(read_clamd).transpose()?,
            addresses: read_addresses(self.addresses, self.addresses_key, demo)?,
            secret_key: self.secret_key.as_deref().map(read_key).transpose()?,
            leaked_passwords: self.leaked_passwords,
            homes: read_source("homes", self.homes, demo)?,
            holdings: read_source("holdings", self.holdings, demo)?,
            destination_secrets: Secrets::read(&self.destination_secrets)?,
            destination_patience: Duration::from_secs(u64::from(self.destination_seconds.unwrap_or(30).clamp(1, 50))),
            destination_networks: read_networks("destination-network", &self.destination_networks)?,
            base_domains,
            hosts: self.hosts.iter().map(|host| read_host(host)).collect::<Result<_, _>>()?,
            public_scheme: read_scheme(self.public_scheme, local)?,
            trusted_proxies: read_networks("trusted-proxy", &self.trusted_proxies)?,
            requests_per_second: self.requests_per_second.or((!demo).then_some(50)).filter(|rate| *rate > 0),
            max_connections: self.max_connections.unwrap_or(4096).max(1),
            log: read_level(self.log)?,
            log_format: self.log_format.unwrap_or(if demo { LogFormat::Text } else { LogFormat::Json }),
        })
    }
}

impl Config {
    /// A council's address as residents know it. Never from a request: anybody can send any host name.
    pub fn public_url(&self, council: &str) -> String {
        let own = self.hosts.iter().find(|(_, key)| *key == council).map(|(host, _)| host.clone());
        let scheme = &self.public_scheme;
        match (own, self.base_domains.first()) {
            (Some(host), _) => format!("{scheme}://{host}"),
            (None, Some(base)) if base != "localhost" => format!("{scheme}://{council}.{base}"),
            (None, _) => format!("{scheme}://{council}.localhost:{}", self.listen.port()),
        }
    }
}

impl Config {
    /// The settings of a demonstration beside this server: it knows no secret of it, and reaches nothing outside.
    pub fn beside(&self) -> Self {
        Self {
            demo: true,
            is_beside: true,
            demonstrations: 0,
            database_url: String::new(),
            smtp: None,
            notify: BTreeMap::new(),
            clamd: None,
            addresses: AddressSource::Sample,
            homes: HomeSource::Sample,
            holdings: HoldingSource::Sample,
            secret_key: None,
            leaked_passwords: None,
            destination_secrets: Secrets::default(),
            destination_networks: Vec::new(),
            ..self.clone()
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        #[expect(clippy::expect_used, reason = "the defaults are constants, and a test reads them")]
        Settings::default().complete().expect("the defaults are right")
    }
}

fn read_file(path: &Path) -> Result<Settings, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|error| ConfigError::File(path.to_owned(), error))?;
    toml::from_str(&text).map_err(|error| ConfigError::Toml(path.to_owned(), error))
}

fn read_metrics_listen(said: Option<&str>, demo: bool) -> Result<Option<SocketAddr>, ConfigError> {
    match said {
        Some("off") => Ok(None),
        Some(address) => address.parse().map(Some).map_err(|_| {
            ConfigError::Setting("metrics-listen", address.to_owned(), "an address such as 127.0.0.1:9180, or off")
        }),
        None if demo => Ok(None),
        None => Ok(Some(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9180))),
    }
}

fn read_mail_from(said: Option<String>) -> Result<String, ConfigError> {
    let address = said.unwrap_or_else(|| "front-door@localhost".to_owned());
    match address.parse::<lettre::Address>() {
        Ok(_) => Ok(address),
        Err(_) => Err(ConfigError::Setting("mail-from", address, "an address such as no-reply@example.org")),
    }
}

fn read_clamd(said: &str) -> Result<ClamdAddress, ConfigError> {
    if let Some(path) = said.strip_prefix("unix:").or(said.starts_with('/').then_some(said)) {
        return Ok(ClamdAddress::Unix(path.into()));
    }
    match said.rsplit_once(':') {
        Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => Ok(ClamdAddress::Tcp(said.to_owned())),
        _ => Err(ConfigError::Setting("clamd", said.to_owned(), "an address such as 127.0.0.1:3310, or unix:PATH")),
    }
}

fn read_key(said: &str) -> Result<Key, ConfigError> {
    // What was said is a secret, even where it is wrong.
    Key::read(said).ok_or_else(|| ConfigError::Setting("secret-key", "…".to_owned(), "64 hexadecimal digits"))
}

fn read_addresses(said: Option<String>, key: Option<String>, demo: bool) -> Result<AddressSource, ConfigError> {
    match said.as_deref() {
        None if demo => Ok(AddressSource::Sample),
        None | Some("none") => Ok(AddressSource::None),
        Some("sample") => Ok(AddressSource::Sample),
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
            Ok(AddressSource::OsPlaces { url: url.to_owned(), key: key.unwrap_or_default() })
        }
        Some(other) => {
            let expected = "an address such as https://api.os.uk/search/places/v1, or sample, or none";
            Err(ConfigError::Setting("addresses", other.to_owned(), expected))
        }
    }
}

fn read_source(name: &'static str, said: Option<String>, demo: bool) -> Result<HomeSource, ConfigError> {
    match said.as_deref() {
        None if demo => Ok(HomeSource::Sample),
        None | Some("files") => Ok(HomeSource::Files),
        Some("sample") => Ok(HomeSource::Sample),
        Some("none") => Ok(HomeSource::None),
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
            Ok(HomeSource::Http { url: url.to_owned() })
        }
        Some(other) => {
            let expected = "an address such as https://data.example.org, or files, or sample, or none";
            Err(ConfigError::Setting(name, other.to_owned(), expected))
        }
    }
}

fn read_host(said: &str) -> Result<(String, String), ConfigError> {
    match said.split_once('=') {
        Some((name, key)) if !name.is_empty() && !key.is_empty() => Ok((name.to_ascii_lowercase(), key.to_owned())),
        _ => Err(ConfigError::Setting(
            "host",
            said.to_owned(),
            "a name and a council, such as forms.example.org=chorley",
        )),
    }
}

fn read_scheme(said: Option<String>, local: bool) -> Result<String, ConfigError> {
    match said.as_deref() {
        Some("http" | "https") => Ok(said.unwrap_or_default()),
        Some(other) => Err(ConfigError::Setting("public-scheme", other.to_owned(), "http or https")),
        None => Ok(if local { "http" } else { "https" }.to_owned()),
    }
}

fn read_networks(setting: &'static str, said: &[String]) -> Result<Vec<IpNet>, ConfigError> {
    said.iter().map(|said| read_network(setting, said)).collect()
}

fn read_network(setting: &'static str, said: &str) -> Result<IpNet, ConfigError> {
    let network = said.parse::<IpNet>().ok();
    network.or_else(|| said.parse::<IpAddr>().ok().map(IpNet::from)).ok_or_else(|| {
        ConfigError::Setting(setting, said.to_owned(), "an address such as 10.0.0.1, or a network such as 10.0.0.0/8")
    })
}

fn read_level(said: Option<String>) -> Result<tracing::level_filters::LevelFilter, ConfigError> {
    let level = said.unwrap_or_else(|| "info".to_owned());
    level.parse().map_err(|_| ConfigError::Setting("log", level, "error, warn, info or debug"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_come_before_the_file_and_the_file_before_the_defaults() {
        let file: Settings =
            toml::from_str("app = 'built'\nlisten = '0.0.0.0:80'\nbase-domain = ['example.org']").unwrap();
        let flags = Settings { listen: Some("127.0.0.1:9000".parse().unwrap()), ..Settings::default() };
        let config = flags.or(file).complete().unwrap();
        assert_eq!(config.listen.port(), 9000);
        assert_eq!(config.app, PathBuf::from("built"));
        assert_eq!(config.data, PathBuf::from("data"));
        assert_eq!(config.public_url("chorley"), "https://chorley.example.org");
    }

    #[test]
    fn a_key_that_is_not_known_is_an_error() {
        assert!(toml::from_str::<Settings>("lisen = '0.0.0.0:80'").is_err());
    }

    #[test]
    fn what_cannot_be_right_is_refused_at_start() {
        let settings = Settings::default;
        for wrong in [
            Settings { hosts: vec!["chorley".to_owned()], ..settings() },
            Settings { trusted_proxies: vec!["everybody".to_owned()], ..settings() },
            Settings { destination_networks: vec!["inside".to_owned()], ..settings() },
            Settings { destination_secrets: vec!["waste-crm".to_owned()], ..settings() },
            Settings { destination_secrets: vec!["waste-crm=whsec_?".to_owned()], ..settings() },
            Settings { public_scheme: Some("gopher".to_owned()), ..settings() },
            Settings { mail_from: Some("nobody".to_owned()), ..settings() },
            Settings { metrics_listen: Some("on".to_owned()), ..settings() },
            Settings { log: Some("loud".to_owned()), ..settings() },
            Settings { clamd: Some("clamd".to_owned()), ..settings() },
            Settings { addresses: Some("api.os.uk".to_owned()), ..settings() },
            Settings { homes: Some("home.toml".to_owned()), ..settings() },
            Settings { holdings: Some("holdings.csv".to_owned()), ..settings() },
            Settings { secret_key: Some("secret".to_owned()), ..settings() },
        ] {
            assert!(wrong.clone().complete().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_council_has_one_public_address() {
        let config = Config::default();
        assert_eq!(config.public_url("chorley"), "http://chorley.localhost:8080");
        let hosts = BTreeMap::from([("forms.chorley.gov.uk".to_owned(), "chorley".to_owned())]);
        let config = Config { hosts, public_scheme: "https".to_owned(), ..config };
        assert_eq!(config.public_url("chorley"), "https://forms.chorley.gov.uk");
    }
}
