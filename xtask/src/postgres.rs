//! A real PostgreSQL for the tests: in a scratch folder, on a socket, in nobody's way.

use crate::{
    apt,
    command::{command, output, run},
};
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{self, Command, Stdio},
};

/// PostgreSQL refuses to run as root; Debian's package brings this user for it.
const USER: &str = "postgres";
const NAME: &str = "front_door";
/// The database is gone after the tests, so nothing has to reach the disk.
const SETTINGS: &str = "-c listen_addresses='' -c fsync=off -c max_connections=200";

/// A running database, which ends with this value.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    user: Option<(u32, u32)>,
}

impl Postgres {
    pub fn start() -> Result<Self> {
        let programs = programs()?;
        let user = if apt::is_root()? { Some((id("-u")?, id("-g")?)) } else { None };
        // A socket's path is short, so it lies in the system's scratch folder and not under ours.
        let folder = env::temp_dir().join(format!("front-door-postgres-{}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        if let Some((user, group)) = user {
            chown(&folder, Some(user), Some(group))?;
        }
        let postgres = Self { programs, folder, user };
        postgres.create()?;
        Ok(postgres)
    }

    /// As sqlx reads it.
    pub fn address(&self) -> String {
        format!("postgres://{NAME}@localhost/{NAME}?host={}", self.folder.display())
    }

    fn create(&self) -> Result<()> {
        let folder = self.folder.display();
        run(self
            .call("initdb")
            .args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--username", NAME])
            .arg("-D")
            .arg(self.data()))?;
        run(self
            .call("pg_ctl")
            .args(["-w", "start", "-o", &format!("{SETTINGS} -c unix_socket_directories='{folder}'")])
            .arg("-l")
            .arg(self.folder.join("log"))
            .arg("-D")
            .arg(self.data()))
        .with_context(|| fs::read_to_string(self.folder.join("log")).unwrap_or_default())?;
        run(self.call("createdb").arg("-h").arg(&self.folder).args(["-U", NAME, NAME]))
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn call(&self, program: &str) -> Command {
        let mut call = command(self.programs.join(program));
        call.current_dir(&self.folder).stdout(Stdio::null());
        if let Some((user, group)) = self.user {
            call.uid(user).gid(group);
        }
        call
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = run(self.call("pg_ctl").args(["-m", "immediate", "stop", "-D"]).arg(self.data()));
        let _ = fs::remove_dir_all(&self.folder);
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
