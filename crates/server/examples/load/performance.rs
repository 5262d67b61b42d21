//! Opens "How we are doing" of a council with a hundred thousand cases, as anybody does.

use crate::{
    fill::{Database, other_reference},
    send::{exchange, steadily},
};
use domain::performance::Year;
use jiff::SignedDuration;
use server::clock::{Clock, local};
use std::{
    error::Error,
    net::SocketAddr,
    time::{Duration, Instant},
};

/// Nothing else is sent to it.
const COUNCIL: &str = "halton";
const HOST: &str = "halton.localhost";
const CASES: u32 = 100_000;
/// Some of what residents ask for.
const SERVICES: [&str; 16] = [
    "missed-bin",
    "pothole",
    "street-light",
    "fly-tip",
    "litter",
    "bulky-waste",
    "blue-badge",
    "council-tax-bill",
    "council-tax-discount",
    "council-tax-support",
    "abandoned-vehicle",
    "blocked-drain",
    "bus-pass",
    "dog-fouling",
    "graffiti",
    "housing-repair",
];

/// Cases of fifteen months, most of them done, with their events, the answers of surveys, and complaints with their stages.
pub async fn fill(database: &Database, first: &str, others: u32) -> Result<(), sqlx::Error> {
    let now = Clock::System.now().as_microsecond();
    let span = SignedDuration::from_hours(450 * 24).as_micros();
    let first = first.replace('-', "");
    let reference = other_reference();
    let (from, to) = (others + 1, others + CASES);
    let services: Vec<String> =
        SERVICES.iter().enumerate().map(|(at, service)| format!("when {at} then '{service}'")).collect();
    let services = services.join(" ");
    let received = format!("{now} - cast(n.i as bigint) * 7919 % 100003 * ({span} / 100003)");
    for sql in [
        format!(
            "insert into cases (reference, council, service, service_name, form_version, answers, lines, team, tier, reason, promise,
                 due_date, first_due_date, received_at, changed_at, status, moves, missed, feedback)
             with recursive n(i) as (select {from} union all select i + 1 from n where i < {to})
             select {reference}, '{COUNCIL}', case n.i % 16 {services} end, c.service_name, c.form_version, c.answers, c.lines, c.team,
                 c.tier, c.reason, c.promise, c.due_date, c.due_date, {received}, {received}, 'with-team',
                 case n.i % 9 when 0 then 1 else 0 end, case n.i % 8 when 0 then 1 else 0 end,
                 case n.i % 50 when 0 then 'complaint' end
             from n, cases c where c.reference = '{first}'"
        ),
        format!(
            "update cases set status = case when received_at % 10 = 0 then 'closed' else 'resolved' end,
                 ended_at = received_at + (received_at / 1000 % 1000003) * 1500000
             where council = '{COUNCIL}' and received_at < {now} - 1600000000000 and received_at % 40 <> 0"
        ),
        format!(
            "insert into case_events (council, reference, kind, actor, at)
             select council, reference, 'received', 'resident', received_at from cases where council = '{COUNCIL}'"
        ),
        format!(
            "insert into case_events (council, reference, kind, actor, at)
             select council, reference, 'resolved', 'staff', ended_at from cases where council = '{COUNCIL}' and ended_at is not null"
        ),
        format!(
            "insert into case_events (council, reference, kind, actor, at)
             select council, reference, case received_at % 3 when 0 then 'asked' else 'missed' end, 'staff', received_at
             from cases where council = '{COUNCIL}' and received_at % 6 = 0"
        ),
        format!(
            "insert into surveys (council, id, reference, service, team, raised, person, token_hash, asked_at, expires_at, answered_at,
                 solved, ease, delivery, timeliness, information, professionalism, attitude)
             select council, reference, reference, service, team, 'online', reference, reference, ended_at, ended_at, ended_at,
                 1, 1 + received_at % 5, 1 + received_at % 5, 1 + received_at % 5, 1 + received_at % 5, 1 + received_at % 5,
                 1 + received_at % 5
             from cases where council = '{COUNCIL}' and ended_at is not null and received_at % 5 = 0"
        ),
        format!(
            "insert into complaints (council, reference)
             select council, reference from cases where council = '{COUNCIL}' and feedback = 'complaint'"
        ),
        format!(
            "insert into complaint_stages (council, reference, stage, began_at, acknowledge_by, first_answer_by, answer_by, answered_at,
                 finding)
             select council, reference, 1, received_at, received_at, first_due_date, first_due_date, ended_at, 'upheld'
             from cases where council = '{COUNCIL}' and feedback = 'complaint'"
        ),
    ] {
        database.execute(sql).await?;
    }
    database.execute("analyze".to_owned()).await
}

/// How long it takes to count all of it anew, which the server does by itself every few minutes: the report of this year, which nobody
/// has opened before.
pub fn count(address: SocketAddr) -> Result<Vec<Duration>, Box<dyn Error>> {
    let year = contract::paths::yearly_report(Year::of(local(Clock::System.now()).date()).first_day().year());
    let request = format!("GET {year} HTTP/1.1\r\nHost: {HOST}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n");
    let begun = Instant::now();
    let answer = exchange(address, &request)?;
    if answer.starts_with(b"HTTP/1.1 200") { Ok(vec![begun.elapsed()]) } else { Err("the report did not open".into()) }
}

/// How long the page took.
pub fn open(address: SocketAddr, rate: u32, seconds: u32) -> Result<Vec<Duration>, Box<dyn Error>> {
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: {HOST}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n",
        contract::paths::PERFORMANCE
    );
    steadily(rate, seconds, || {
        let answer = exchange(address, &request)?;
        if answer.starts_with(b"HTTP/1.1 200") { Ok(()) } else { Err("the figures did not open".into()) }
    })
}
