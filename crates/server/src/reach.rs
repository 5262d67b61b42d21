//! How a resident wants to be reached: it goes along with each case that they send while they are signed in.

use crate::{cases::Cases, error::Error, profile::Profile, server::Server, session::Session, store::cases::Case};
use domain::{
    answer::Answers,
    reach::{NAME, NEWS, REMINDERS},
    submission::{Line, read_back},
};

/// Who sends, and how to reach them.
pub struct Sender {
    account: String,
    needs: Vec<Line>,
}

/// Who is signed in to this session. None for a guest.
pub async fn sender(server: &Server, profile: &Profile, session: &Session) -> Result<Option<Sender>, Error> {
    let council = &profile.council.key;
    match server.store.find_account(council, &session.hash, server.clock.now()).await? {
        Some(account) => Ok(Some(sender_of(server, profile, &account.id).await?)),
        None => Ok(None),
    }
}

/// Whose account it is, whoever sends for them.
pub async fn sender_of(server: &Server, profile: &Profile, account: &str) -> Result<Sender, Error> {
    let reach = server.store.find_reach(&profile.council.key, account).await?;
    Ok(Sender { needs: needs(profile, &reach.told), account: account.to_owned() })
}

/// The cases as this resident sends them.
pub fn with_sender(cases: Cases, sender: Option<&Sender>) -> Cases {
    let Some(Sender { account, needs }) = sender else {
        return cases;
    };
    let own = |case: Case| Case { needs: needs.clone(), sender: Some(account.clone()), ..case };
    Cases { case: own(cases.case), parts: cases.parts.into_iter().map(own).collect(), ..cases }
}

/// What was told, a line for each question that was answered.
pub fn lines(profile: &Profile, told: &Answers) -> Vec<Line> {
    let mut lines = read_back(&profile.reach, told, profile.words);
    lines.retain(|line| !line.answer.is_empty());
    lines
}

/// As much of it as a team needs to answer. The name stands with the answers.
fn needs(profile: &Profile, told: &Answers) -> Vec<Line> {
    let mut lines = lines(profile, told);
    lines.retain(|line| ![NAME, REMINDERS, NEWS].contains(&line.question.as_str()));
    lines
}
