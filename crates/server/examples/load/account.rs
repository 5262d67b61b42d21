//! Opens My Account of a resident with many cases, as their browser does.

use crate::{
    fill::Database,
    send::{HOST, exchange, steadily},
};
use jiff::SignedDuration;
use server::clock::Clock;
use sha2::{Digest, Sha256};
use std::{error::Error, net::SocketAddr, time::Duration};

const CASES: u32 = 500;
const COUNCIL: &str = "chorley";
/// What the browser's cookie says. Its row is written by us, in place of a mailed code.
pub const TOKEN: &str = "load";

/// An account with as many of the stored cases, and a browser that is signed in to it.
pub async fn fill(database: &Database) -> Result<(), sqlx::Error> {
    let now = Clock::System.now();
    let (now, until) = (now.as_microsecond(), (now + SignedDuration::from_hours(12)).as_microsecond());
    let hash: String = Sha256::digest(TOKEN).iter().map(|byte| format!("{byte:02x}")).collect();
    for sql in [
        format!(
            "insert into accounts (id, council, email, created_at) values ('load', '{COUNCIL}', 'load@example.org', {now})"
        ),
        format!(
            "insert into sessions (token_hash, council, created_at, last_seen_at, idle, expires_at, account,
                 signed_in_at, signed_in_until, device)
             values ('{hash}', '{COUNCIL}', {now}, {now}, 1800000000, {until}, 'load', {now}, {until}, 'A browser')"
        ),
        format!(
            "insert into account_cases (account, council, reference, joined_at)
             select 'load', council, reference, {now} from cases where council = '{COUNCIL}' limit {CASES}"
        ),
    ] {
        database.execute(sql).await?;
    }
    Ok(())
}

/// How long each answer took.
pub fn open(address: SocketAddr, rate: u32, seconds: u32) -> Result<Vec<Duration>, Box<dyn Error>> {
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: {HOST}\r\nCookie: __Host-front-door={TOKEN}\r\nAccept-Encoding: br\r\n\
         Connection: close\r\n\r\n",
        contract::paths::ACCOUNT
    );
    steadily(rate, seconds, || {
        let answer = exchange(address, &request)?;
        if answer.starts_with(b"HTTP/1.1 200") { Ok(()) } else { Err("the account did not open".into()) }
    })
}
