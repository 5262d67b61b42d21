//! Whether each destination of a case's team has it.

use crate::store::{Error, Writing};
use domain::reference::Reference;

/// Where the hand-overs of a case are, to each destination of its team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandOvers {
    Waiting,
    /// By each that is to have it.
    Taken,
    /// A person decided that none is sent.
    Cancelled,
}

/// The case's row is locked first: of two destinations that take it at once, one is the last.
pub async fn hand_overs(writing: &mut Writing, council: &str, reference: &Reference) -> Result<HandOvers, Error> {
    let sql = "update cases set changed_at = changed_at where council = $1 and reference = $2";
    execute!(writing, sql, council, reference.as_str())?;
    let (waiting, done) = fetch_one!(
        writing,
        (i64, i64),
        "select count(*) - count(coalesce(done_at, cancelled_at)), count(done_at) from outbox
         where council = $1 and reference = $2 and kind = 'team-hand-over'",
        council,
        reference.as_str()
    )?;
    Ok(match (waiting, done) {
        (0, 0) => HandOvers::Cancelled,
        (0, _) => HandOvers::Taken,
        _ => HandOvers::Waiting,
    })
}
