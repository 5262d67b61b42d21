use super::*;
use crate::hours::Day;
use jiff::civil::{date, time};

fn term(within: u16, unit: Unit) -> Term {
    Term { within, unit, stated_by: StatedBy::Default }
}

/// The code's own.
fn policy() -> ComplaintPolicy {
    let stage = |grade, answered| StageRules {
        by: "a manager".to_owned(),
        grade,
        acknowledged: term(5, Unit::WorkingDays),
        answered: term(answered, Unit::WorkingDays),
        counted_from: CountedFrom::Acknowledged,
        extension_days: 10,
    };
    ComplaintPolicy {
        informal: None,
        first: stage(Grade::Officer, 10),
        second: stage(Grade::Manager, 20),
        serious_by: None,
        next_within_months: 12,
        ombudsmen: Vec::new(),
    }
}

fn calendar() -> Calendar {
    Calendar { bank_holidays: vec![date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)] }
}

fn hours() -> Vec<OpenHours> {
    let days = vec![Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday];
    vec![OpenHours { days, from: time(9, 0, 0, 0), to: time(17, 0, 0, 0) }]
}

fn step(kind: EventKind, on: Date) -> Step {
    Step { kind, at: on.at(12, 0, 0, 0), date: None, due: None }
}

/// Received on Tuesday 1 December 2026.
fn complaint(steps: &[Step]) -> Complaint {
    Complaint::of(date(2026, 12, 1).at(12, 0, 0, 0), steps)
}

#[test]
fn the_answers_time_begins_when_it_is_acknowledged_and_at_the_latest_when_it_had_to_be() {
    let (calendar, hours) = (calendar(), hours());
    let working = Working { calendar: &calendar, hours: &hours };
    for (steps, due) in [
        (vec![], date(2026, 12, 22)),
        (vec![step(EventKind::Acknowledged, date(2026, 12, 3))], date(2026, 12, 17)),
        // Late: that is not the resident's fault.
        (vec![step(EventKind::Acknowledged, date(2026, 12, 14))], date(2026, 12, 22)),
    ] {
        assert_eq!(complaint(&steps).answer_by(&policy(), working), due, "{steps:?}");
    }
}

#[test]
fn a_stage_is_asked_for_when_it_is_answered_or_late_and_once() {
    use EventKind::{Acknowledged, Escalated, Message, Moved, Reopened, Resolved, SentUp, Withdrawn};
    let (calendar, hours, due) = (calendar(), hours(), Some(date(2026, 12, 22)));
    let working = Working { calendar: &calendar, hours: &hours };
    let answered = step(Resolved, date(2026, 12, 10));
    for (steps, kind, today, allowed) in [
        (vec![], Escalated, date(2026, 12, 22), Err(NoStep::TooEarly)),
        (vec![], Escalated, date(2026, 12, 23), Ok(())),
        (vec![answered], Escalated, date(2026, 12, 10), Ok(())),
        (vec![answered], Escalated, date(2027, 12, 10), Ok(())),
        (vec![answered], Escalated, date(2027, 12, 11), Err(NoStep::TooLate)),
        (vec![answered, step(Escalated, date(2026, 12, 11))], Escalated, date(2026, 12, 12), Err(NoStep::LastStage)),
        (vec![step(Withdrawn, date(2026, 12, 2))], Escalated, date(2026, 12, 24), Err(NoStep::NotHere)),
        (vec![answered], Reopened, date(2026, 12, 11), Err(NoStep::NotOfComplaints)),
        (vec![], Moved, date(2026, 12, 2), Err(NoStep::NotOfComplaints)),
        (vec![], SentUp, date(2026, 12, 2), Err(NoStep::NotHere)),
        (vec![], Acknowledged, date(2026, 12, 2), Ok(())),
        (vec![step(Acknowledged, date(2026, 12, 2))], Acknowledged, date(2026, 12, 2), Err(NoStep::Before)),
        (
            vec![step(Acknowledged, date(2026, 12, 2)), step(Escalated, date(2026, 12, 24))],
            Acknowledged,
            date(2026, 12, 29),
            Ok(()),
        ),
        (vec![], Message, date(2026, 12, 2), Ok(())),
    ] {
        let now = today.at(12, 0, 0, 0);
        let found = complaint(&steps).allows((kind, None), due, now, &policy(), working);
        assert_eq!(found, allowed, "{steps:?} {kind:?} {today}");
    }
    let serious = ComplaintPolicy { serious_by: Some("the Chief Executive".to_owned()), ..policy() };
    let now = date(2026, 12, 2).at(12, 0, 0, 0);
    assert_eq!(complaint(&[]).allows((SentUp, None), due, now, &serious, working), Ok(()));
    let sent_up = complaint(&[step(SentUp, date(2026, 12, 2))]);
    assert_eq!((sent_up.stage, sent_up.grade(&serious)), (Stage::Second, Grade::Chief));
    assert_eq!(sent_up.answered_by(&serious), "the Chief Executive");
}

#[test]
fn an_answer_is_put_off_once_and_not_for_longer_than_the_code_allows() {
    let (calendar, hours) = (calendar(), hours());
    let working = Working { calendar: &calendar, hours: &hours };
    let now = date(2026, 12, 10).at(12, 0, 0, 0);
    let delayed = Step { date: Some(date(2027, 1, 4)), ..step(EventKind::Delayed, date(2026, 12, 10)) };
    for (steps, to, allowed) in [
        // Ten working days after 22 December, over Christmas and New Year.
        (vec![], date(2027, 1, 8), Ok(())),
        (vec![], date(2027, 1, 11), Err(NoStep::TooLong)),
        (vec![delayed], date(2027, 1, 8), Err(NoStep::Before)),
    ] {
        let found = complaint(&steps).allows((EventKind::Delayed, Some(to)), None, now, &policy(), working);
        assert_eq!(found, allowed, "{to}");
    }
    let mut never = policy();
    never.first.extension_days = 0;
    let found = complaint(&[]).allows((EventKind::Delayed, Some(date(2026, 12, 23))), None, now, &never, working);
    assert_eq!(found, Err(NoStep::TooLong));
}

#[test]
fn the_ombudsman_is_open_after_the_last_answer_and_when_it_is_late() {
    let due = Some(date(2027, 1, 29));
    let second = [step(EventKind::Resolved, date(2026, 12, 10)), step(EventKind::Escalated, date(2026, 12, 11))];
    let answered = [second.as_slice(), &[step(EventKind::Resolved, date(2027, 1, 20))]].concat();
    for (steps, today, is_open) in [
        (second[..1].to_vec(), date(2026, 12, 10), false),
        (second.to_vec(), date(2027, 1, 29), false),
        (second.to_vec(), date(2027, 1, 30), true),
        (answered, date(2027, 1, 20), true),
        (vec![step(EventKind::Closed, date(2026, 12, 2))], date(2026, 12, 2), true),
        (vec![step(EventKind::Withdrawn, date(2026, 12, 2))], date(2026, 12, 2), false),
    ] {
        assert_eq!(complaint(&steps).is_for_ombudsman(due, today), is_open, "{steps:?} {today}");
    }
}

#[test]
fn nobody_answers_for_themselves_nor_twice_and_the_next_is_more_senior() {
    for (id, grade, needed, allowed) in [
        ("kim", Grade::Officer, Grade::Officer, Ok(())),
        ("kim", Grade::Officer, Grade::Manager, Err(NoAnswerer::NotSenior)),
        ("kim", Grade::Chief, Grade::Senior, Ok(())),
        ("lee", Grade::Chief, Grade::Officer, Err(NoAnswerer::IsAbout)),
        ("sam", Grade::Chief, Grade::Officer, Err(NoAnswerer::AnsweredBefore)),
    ] {
        assert_eq!(may_answer(Answerer { id, grade }, needed, Some("lee"), Some("sam")), allowed, "{id} {grade:?}");
    }
}
