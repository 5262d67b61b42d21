//! A real PostgreSQL for the tests: in a scratch folder, on a socket, in nobody's way.

use crate::{
    apt,
    command::{command, output, run, tied},
};
use anyhow::{Context, Result, bail};
use std::{
    env,
    fs::{self, File},
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// PostgreSQL refuses to run as root; Debian's package brings this user for it.
const USER: &str = "postgres";
const NAME: &str = "front_door";
const SETTINGS: [&str; 4] = ["-c", "listen_addresses=", "-c", "max_connections=200"];
/// The database is gone after the tests, so nothing has to reach the disk.
const FORGETFUL: [&str; 4] = ["-c", "fsync=off", "-c", "full_page_writes=off"];
const PATIENCE: Duration = Duration::from_secs(30);

/// A running database, which ends with this value.
pub struct Postgres {
    scratch: Scratch,
    running: Child,
}

/// Where it lies, and who it runs as.
struct Scratch {
    programs: PathBuf,
    folder: PathBuf,
    user: Option<(u32, u32)>,
}

impl Postgres {
    /// For tests.
    pub fn start() -> Result<Self> {
        Self::start_with(&FORGETFUL)
    }

    /// For measuring: a commit is on the disk.
    pub fn start_durable() -> Result<Self> {
        Self::start_with(&[])
    }

    fn start_with(settings: &[&str]) -> Result<Self> {
        let scratch = Scratch::make()?;
        let running = scratch.start(settings)?;
        let mut postgres = Self { scratch, running };
        postgres.wait()?;
        run(postgres.scratch.call("createdb").arg("-h").arg(&postgres.scratch.folder).args(["-U", NAME, NAME]))?;
        Ok(postgres)
    }

    /// As sqlx reads it.
    pub fn address(&self) -> String {
        format!("postgres://{NAME}@localhost/{NAME}?host={}", self.scratch.folder.display())
    }

    fn wait(&mut self) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE && self.running.try_wait()?.is_none() {
            if run(self.scratch.call("pg_isready").arg("-h").arg(&self.scratch.folder)).is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("PostgreSQL does not start:\n{}", fs::read_to_string(self.scratch.folder.join("log"))?);
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = run(self.scratch.call("pg_ctl").args(["-m", "immediate", "stop", "-D"]).arg(self.scratch.data()));
        let _ = self.running.wait();
        let _ = fs::remove_dir_all(&self.scratch.folder);
    }
}

impl Scratch {
    fn make() -> Result<Self> {
        let programs = programs()?;
        let user = if apt::is_root()? { Some((id("-u")?, id("-g")?)) } else { None };
        // A socket's path is short, so it lies in the system's scratch folder and not under ours.
        let folder = env::temp_dir().join(format!("front-door-postgres-{}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        if let Some((user, group)) = user {
            chown(&folder, Some(user), Some(group))?;
        }
        let scratch = Self { programs, folder, user };
        run(scratch
            .call("initdb")
            .args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--username", NAME])
            .arg("-D")
            .arg(scratch.data()))?;
        Ok(scratch)
    }

    fn start(&self, settings: &[&str]) -> Result<Child> {
        let log = File::create(self.folder.join("log"))?;
        let sockets = format!("unix_socket_directories={}", self.folder.display());
        let mut postgres = self.as_user(tied(self.programs.join("postgres")));
        postgres.arg("-D").arg(self.data()).args(SETTINGS).args(settings).args(["-c", &sockets]);
        postgres.stdout(log.try_clone()?).stderr(log).spawn().context("cannot run postgres")
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn call(&self, program: &str) -> Command {
        let mut call = self.as_user(command(self.programs.join(program)));
        call.stdout(Stdio::null());
        call
    }

    fn as_user(&self, mut command: Command) -> Command {
        command.current_dir(&self.folder);
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        command
    }
}

fn id(which: &str) -> Result<u32> {
    Ok(output(command("id").args([which, USER]))?.trim().parse()?)
}

/// The folder with `initdb`, which is not on PATH everywhere.
fn programs() -> Result<PathBuf> {
    if let Some(found) = installed() {
        return Ok(found);
    }
    apt::install("PostgreSQL (for the storage tests)", &["postgresql"])?;
    match installed() {
        Some(found) => Ok(found),
        None => bail!("apt-get installed no PostgreSQL"),
    }
}

fn installed() -> Option<PathBuf> {
    let on_path =
        crate::command::find("initdb").and_then(|file| Some(fs::canonicalize(file).ok()?.parent()?.to_owned()));
    let versions = fs::read_dir("/usr/lib/postgresql").ok().into_iter().flatten();
    let newest = versions.filter_map(|version| Some(version.ok()?.path().join("bin"))).max();
    on_path.or(newest).filter(|folder: &PathBuf| Path::new(folder).join("initdb").is_file())
}
