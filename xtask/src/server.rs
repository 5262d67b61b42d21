//! Builds the server, and runs it for tests.

use crate::{
    command::{cargo, command, run, tied},
    http, paths,
    step::step,
};
use anyhow::{Context, Result, bail};
use std::{
    ffi::OsStr,
    fs::{self, File},
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

/// The council that is measured.
pub const HOST: &str = "chorley.localhost";
const LOG: &str = "target/server.log";
const PATIENCE: Duration = Duration::from_secs(30);

/// A `front-door` that was built.
#[derive(Clone, Copy)]
pub struct Program(&'static str);

/// As residents get it: quick.
pub fn build() -> Result<Program> {
    build_by(cargo().args(["build", "-p", "server", "--profile", "server"]))?;
    Ok(Program("target/server/front-door"))
}

/// As the API's tests have built it already, for whatever does not ask how quick it is.
///
/// By way of a test: what tests depend on asks more of some dependencies, and `cargo build` would compile those anew.
pub fn build_for_tests() -> Result<Program> {
    build_by(cargo().args(["test", "--no-run", "-p", "contract", "-p", "server", "--test", "command"]))?;
    Ok(Program("target/debug/front-door"))
}

fn build_by(cargo: &mut Command) -> Result<()> {
    step("Building the server", "Mend what the compiler says, and call this again.", || {
        run(cargo.args(["--target-dir", "target"]))
    })
}

impl Program {
    pub fn path(self) -> &'static str {
        self.0
    }

    pub fn call(self, part: &str) -> Command {
        let mut program = command(self.0);
        program.arg(part);
        program
    }

    pub fn serve(self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        serve_by(command(self.0), arguments)
    }

    /// A server that ends when this program does.
    pub fn serve_tied(self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        serve_by(tied(self.0), arguments)
    }

    /// The profiles' own check.
    pub fn check_councils(self) -> Result<()> {
        run(self.call("check").arg("councils"))
    }
}

fn serve_by(mut program: Command, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    program.arg("serve").args(["--app", paths::DIST]).args(arguments);
    program
}

/// Tiny councils that tests can rely on.
pub const TEST_COUNCILS: &str = "crates/server/tests/councils";

/// A server that ends with this value.
pub struct Running {
    child: Child,
    pub port: u16,
}

impl Running {
    /// With invented residents.
    pub fn demo(program: Program) -> Result<Self> {
        Self::start(program, &["--demo"])
    }

    /// On a database, for measuring: it takes as many requests as come.
    pub fn on(program: Program, database: &str, data: &str) -> Result<Self> {
        let settings = ["--database-url", database, "--data", data, "--requests-per-second", "0", "--log", "error"];
        Self::start(program, &settings)
    }

    /// Of the tests' own councils; Chorley's is at this machine's own address.
    pub fn of_test_councils(program: Program, data: &str) -> Result<Self> {
        let settings = ["--councils", TEST_COUNCILS, "--data", data, "--host", "127.0.0.1=chorley", "--log", "error"];
        Self::start(program, &settings)
    }

    fn start(program: Program, arguments: &[&str]) -> Result<Self> {
        let port = http::free_port()?;
        fs::create_dir_all("target")?;
        let log = File::create(LOG)?;
        let child = program
            .serve_tied(["--metrics-listen", "off", "--listen", &format!("127.0.0.1:{port}")])
            .args(arguments)
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .with_context(|| format!("cannot run {}", program.0))?;
        let mut running = Self { child, port };
        running.wait()?;
        Ok(running)
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The address of the council that is measured.
    pub fn address(&self) -> String {
        format!("http://{HOST}:{}", self.port)
    }

    fn wait(&mut self) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if http::get(self.port, "localhost", "/healthz", "identity").is_ok_and(|answer| answer.status == 200) {
                return Ok(());
            }
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended with {status}:\n{}", fs::read_to_string(LOG)?);
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("the server is not ready after {} s: see {LOG}", PATIENCE.as_secs());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
