//! Reads what residents wrote for themes, and tells the team that listens when one rises.

use crate::{
    clock::local,
    profile::Profile,
    server::Server,
    store::{
        Error,
        outbox::{MailKind, NewMail},
        themes::{Remark, Sent},
    },
};
use domain::{
    feedback::FeedbackKind,
    question::Kind,
    team::Team,
    themes::{Source, Text, Theme, count},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use std::sync::Arc;

/// A theme rises against four weeks before the last.
const ALERT_WEEKS: usize = 5;
const WEEK_DAYS: i64 = 7;

/// What was written within so many weeks, each text with where it belongs and nobody's name.
pub async fn read(server: &Server, profile: &Profile, weeks: usize) -> Result<Vec<Text>, Error> {
    let (council, store) = (&profile.council.key, &server.store);
    let now = server.clock.now();
    let days = WEEK_DAYS * i64::try_from(weeks).unwrap_or(1);
    let since = now - SignedDuration::from_hours(24 * days);
    let mut texts = Vec::new();
    for sent in store.list_feedback_answers(council, since).await? {
        texts.extend(of_sent(profile, sent, now));
    }
    let surveys = store.list_survey_words(council, since).await?;
    texts.extend(surveys.into_iter().map(|remark| {
        let service = Some(remark.about.clone());
        of_remark(remark, Source::Survey, service, now)
    }));
    let pages = store.list_page_words(council, since).await?;
    texts.extend(pages.into_iter().map(|remark| {
        let service = remark.about.strip_prefix("/services/").and_then(|rest| rest.split('/').next());
        let service = service.filter(|key| profile.council.find_service(key).is_some()).map(str::to_owned);
        of_remark(remark, Source::Page, service, now)
    }));
    Ok(texts)
}

/// The themes of so many weeks. Counting is work: it holds up nobody else.
pub async fn list(
    server: &Server,
    profile: &Profile,
    weeks: usize,
    source: Option<Source>,
) -> Result<Vec<Theme>, Error> {
    let mut texts = read(server, profile, weeks).await?;
    texts.retain(|text| source.is_none_or(|source| text.source == source));
    let counted = tokio::task::spawn_blocking(move || count(&texts, weeks)).await;
    counted.map_err(|error| Error::Io(std::io::Error::other(error)))
}

fn weeks_ago(at: Timestamp, now: Timestamp) -> usize {
    usize::try_from(now.duration_since(at).as_hours() / (24 * WEEK_DAYS)).unwrap_or_default()
}

fn of_remark(remark: Remark, source: Source, service: Option<String>, now: Timestamp) -> Text {
    let place = remark.postcode.as_deref().and_then(district);
    Text { said: remark.words, source, week: weeks_ago(remark.at, now), service, place }
}

/// The long texts of a form, as one: who says a thing twice has said it once.
fn of_sent(profile: &Profile, sent: Sent, now: Timestamp) -> Option<Text> {
    let service = profile.council.find_service(&sent.service)?;
    let long = service.form.questions().filter(|question| question.kind == Kind::LongText);
    let said: Vec<&str> =
        long.filter_map(|question| Some(sent.answers.get(&question.key)?.first()?.as_str())).collect();
    let source = match sent.kind {
        FeedbackKind::Compliment => Source::Compliment,
        FeedbackKind::Comment => Source::Comment,
        FeedbackKind::Suggestion => Source::Suggestion,
        FeedbackKind::Complaint => Source::Complaint,
    };
    let home = sent.uprn.as_deref().and_then(|uprn| profile.homes.find(uprn));
    let ward = home.and_then(|home| home.ward).map(|ward| ward.name);
    let place = ward.or_else(|| sent.postcode.as_deref().and_then(district));
    Some(Text { said: said.join("\n"), source, week: weeks_ago(sent.at, now), service: None, place })
}

/// The first half of a postcode: no home, and no street.
fn district(postcode: &str) -> Option<String> {
    postcode.split_whitespace().next().map(str::to_owned)
}

/// Tells the team that listens of each theme that rises.
pub async fn alert(server: &Server) -> Result<(), Error> {
    for profile in server.councils.iter() {
        alert_council(server, profile).await?;
    }
    Ok(())
}

async fn alert_council(server: &Server, profile: &Arc<Profile>) -> Result<(), Error> {
    let Some(mailbox) = mailbox(profile) else {
        return Ok(());
    };
    let now = server.clock.now();
    let week = monday(local(now).date());
    let themes = list(server, profile, ALERT_WEEKS, None).await?;
    for theme in themes.iter().filter(|theme| theme.is_rising(&profile.feedback.themes)) {
        let mail = mail(server, profile, theme, mailbox);
        if server.store.create_theme_alert(&theme.key, week, &mail, now).await? {
            server.mail_waits.notify_one();
        }
    }
    Ok(())
}

/// Of the team that answers complaints, or of whoever takes all that nobody else does.
fn mailbox(profile: &Profile) -> Option<&str> {
    let teams = &profile.council.teams;
    let team = teams.get(&Team::Complaints).or_else(|| teams.get(&Team::CustomerServices))?;
    Some(team.mailbox.as_str())
}

fn monday(date: Date) -> Date {
    let since = date.weekday().to_monday_zero_offset();
    date.checked_sub(i32::from(since).days()).unwrap_or(date)
}

/// How many said it, and where to read on. What anybody wrote stands in no mail.
fn mail(server: &Server, profile: &Profile, theme: &Theme, mailbox: &str) -> NewMail {
    let words = &profile.words;
    let now = theme.weeks.first().copied().unwrap_or_default().to_string();
    let before: u32 = theme.weeks.iter().skip(1).sum();
    let about = [("theme", theme.words.as_str()), ("now", &now), ("before", &before.to_string())];
    let link = format!("{}{}", server.config.public_url(&profile.council.key), "/desk/themes");
    let lines = [words.say("mail-theme-intro", &about), words.say("mail-theme-text", &[]), link];
    let mail = NewMail::without_case(&profile.council.key, MailKind::ThemeAlert, mailbox.to_owned(), lines.join("\n"));
    NewMail { subject: words.say("mail-theme-subject", &about), ..mail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_seven_days_and_begins_on_a_monday() {
        let now: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
        for (at, week) in [
            ("2026-11-20T10:00:00Z", 0),
            ("2026-11-13T10:00:01Z", 0),
            ("2026-11-13T10:00:00Z", 1),
            ("2026-10-23T10:00:00Z", 4),
        ] {
            assert_eq!(weeks_ago(at.parse().unwrap(), now), week, "{at}");
        }
        for (day, begins) in [("2026-11-20", "2026-11-16"), ("2026-11-16", "2026-11-16"), ("2027-01-03", "2026-12-28")]
        {
            assert_eq!(monday(day.parse().unwrap()), begins.parse().unwrap(), "{day}");
        }
        assert_eq!(district("PR7 1AB").as_deref(), Some("PR7"));
    }
}
