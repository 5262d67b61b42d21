//! The real policies for complaints: by when each stage of each council is acknowledged and answered. The days were counted by hand on
//! wall calendars with the bank holidays of gov.uk/bank-holidays; what each council promises is in the document that its row names.

use crate::support::new_folder;
use domain::{
    case::{EventKind, Step},
    complaint::{Complaint, NoStep, Stage, Working},
    feedback::FeedbackKind,
    routing::Priority,
    standard::{Promise, StatedBy},
};
use jiff::civil::{Date, DateTime, date};
use server::profile::{Councils, Profile};
use std::{fs, path::Path, sync::Arc};

/// What is worked out for one complaint: told, and acknowledged on the next working day at 10; answered on its last day at midday; taken
/// further on the working day after, and acknowledged two working days after that.
struct Row {
    council: &'static str,
    told: DateTime,
    acknowledge_by: DateTime,
    answer_by: Date,
    /// The last day to which that can be put off.
    extend_to: Option<Date>,
    escalated: Date,
    second_acknowledge_by: Date,
    second_answer_by: Date,
    second_extend_to: Date,
    /// An idea, a comment or a word of thanks that was sent at the same time.
    other_answer_by: Date,
}

/// A Thursday before Christmas, a Wednesday before Easter, a Thursday before 29 February.
const CHRISTMAS: DateTime = date(2026, 12, 17).at(15, 30, 0, 0);
const EASTER: DateTime = date(2027, 3, 24).at(15, 30, 0, 0);
const LEAP: DateTime = date(2028, 2, 24).at(15, 30, 0, 0);

/// The end of a day.
const fn end(day: Date) -> DateTime {
    day.at(23, 59, 59, 999_999_999)
}

#[rustfmt::skip]
fn rows() -> Vec<Row> {
    let code = |council, told, acknowledge_by, answer_by, extend_to, escalated, second: [Date; 3], other_answer_by| Row {
        council, told, acknowledge_by, answer_by, extend_to, escalated, second_acknowledge_by: second[0],
        second_answer_by: second[1], second_extend_to: second[2], other_answer_by,
    };
    let mut rows = Vec::new();
    // The Complaint Handling Code (2024): 5, then 10 of the acknowledgement, 10 later at most; 5, then 20, 20 later at most. Calderdale
    // (Customer Experience Framework 2025-27) and Halton (Customer Service Strategy 2008-11) state no days of their own.
    for council in ["default", "calderdale", "halton"] {
        rows.push(code(council, CHRISTMAS, end(date(2026, 12, 24)), date(2027, 1, 6), Some(date(2027, 1, 20)),
            date(2027, 1, 7), [date(2027, 1, 14), date(2027, 2, 8), date(2027, 3, 8)], date(2027, 1, 5)));
        rows.push(code(council, EASTER, end(date(2027, 4, 2)), date(2027, 4, 12), Some(date(2027, 4, 26)),
            date(2027, 4, 13), [date(2027, 4, 20), date(2027, 5, 14), date(2027, 6, 14)], date(2027, 4, 9)));
        rows.push(code(council, LEAP, end(date(2028, 3, 2)), date(2028, 3, 10), Some(date(2028, 3, 24)),
            date(2028, 3, 13), [date(2028, 3, 20), date(2028, 4, 12), date(2028, 5, 15)], date(2028, 3, 9)));
    }
    // Customer Service Strategy (2016): 5, and 20 in all. Nothing is stated for stage 2, so it is the code's.
    rows.push(code("huntingdonshire", CHRISTMAS, end(date(2026, 12, 24)), date(2027, 1, 19), Some(date(2027, 2, 2)),
        date(2027, 1, 20), [date(2027, 1, 27), date(2027, 2, 19), date(2027, 3, 19)], date(2027, 1, 5)));
    rows.push(code("huntingdonshire", EASTER, end(date(2027, 4, 2)), date(2027, 4, 23), Some(date(2027, 5, 10)),
        date(2027, 4, 26), [date(2027, 5, 4), date(2027, 5, 27), date(2027, 6, 25)], date(2027, 4, 9)));
    rows.push(code("huntingdonshire", LEAP, end(date(2028, 3, 2)), date(2028, 3, 23), Some(date(2028, 4, 6)),
        date(2028, 3, 24), [date(2028, 3, 31), date(2028, 4, 27), date(2028, 5, 26)], date(2028, 3, 9)));
    // Customer Service Strategy, draft for September 2021: 4 working hours, 15 in any case; other enquiries 7. Told at half past three:
    // an hour and a half that day, the rest from 9 the next.
    rows.push(code("north-norfolk", CHRISTMAS, date(2026, 12, 18).at(11, 30, 0, 0), date(2027, 1, 12), None,
        date(2027, 1, 13), [date(2027, 1, 20), date(2027, 2, 12), date(2027, 3, 12)], date(2026, 12, 30)));
    rows.push(code("north-norfolk", EASTER, date(2027, 3, 25).at(11, 30, 0, 0), date(2027, 4, 16), None,
        date(2027, 4, 19), [date(2027, 4, 26), date(2027, 5, 20), date(2027, 6, 18)], date(2027, 4, 6)));
    rows.push(code("north-norfolk", LEAP, date(2028, 2, 25).at(11, 30, 0, 0), date(2028, 3, 16), None,
        date(2028, 3, 17), [date(2028, 3, 24), date(2028, 4, 20), date(2028, 5, 19)], date(2028, 3, 6)));
    // Customer Access Policy report, 19 January 2023: 3, then 10 in all, at each stage; other enquiries 2.
    for council in ["chorley", "south-ribble"] {
        rows.push(code(council, CHRISTMAS, end(date(2026, 12, 22)), date(2027, 1, 5), Some(date(2027, 1, 19)),
            date(2027, 1, 6), [date(2027, 1, 11), date(2027, 1, 20), date(2027, 2, 17)], date(2026, 12, 21)));
        rows.push(code(council, EASTER, end(date(2027, 3, 31)), date(2027, 4, 9), Some(date(2027, 4, 23)),
            date(2027, 4, 12), [date(2027, 4, 15), date(2027, 4, 26), date(2027, 5, 25)], date(2027, 3, 30)));
        rows.push(code(council, LEAP, end(date(2028, 2, 29)), date(2028, 3, 9), Some(date(2028, 3, 23)),
            date(2028, 3, 10), [date(2028, 3, 15), date(2028, 3, 24), date(2028, 4, 25)], date(2028, 2, 28)));
    }
    rows
}

/// The real councils, and one that states nothing but its name.
fn councils() -> Councils {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../councils");
    let folder = new_folder();
    copy(&real, &folder);
    let own = folder.join("default");
    fs::create_dir_all(&own).unwrap();
    let text =
        "base = \"default\"\nkind = \"unitary\"\nname = \"Any Council\"\nsource = \"None\"\ncolour = \"#1f5c3a\"\n";
    fs::write(own.join("profile.toml"), text).unwrap();
    let councils = Councils::load(&folder, date(2026, 11, 24));
    fs::remove_dir_all(&folder).unwrap();
    match councils {
        Ok(councils) => councils,
        Err(problems) => panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn next_working_day(profile: &Profile, day: Date, days: u16) -> DateTime {
    profile.council.calendar.add_working_days(day, days).at(10, 0, 0, 0)
}

fn step(kind: EventKind, at: DateTime) -> Step {
    Step { kind, at, date: None, due: None }
}

#[test]
fn each_stage_of_each_council_ends_on_the_day_that_was_counted_by_hand() {
    let councils = councils();
    let keys: Vec<_> = rows().iter().map(|row| row.council).collect();
    assert!(councils.iter().all(|profile| keys.contains(&profile.council.key.as_str())), "each council has its rows");
    for row in rows() {
        let about = format!("{} {}", row.council, row.told);
        let profile: Arc<Profile> = councils.find(row.council).unwrap();
        let policy = &profile.feedback.complaints;
        let working = Working { calendar: &profile.council.calendar, hours: &profile.council.office_hours };

        let told = Complaint::begin(row.told);
        assert_eq!(told.acknowledge_by(policy, working), row.acknowledge_by, "{about}");
        let acknowledged = step(EventKind::Acknowledged, next_working_day(&profile, row.told.date(), 1));
        let first = told.after(&acknowledged);
        assert_eq!((first.stage, first.answer_by(policy, working)), (Stage::First, row.answer_by), "{about}");
        assert_eq!(first.extend_to(policy, working), row.extend_to, "{about}");

        // Asked for early, in time, and twice.
        let due = Some(row.answer_by);
        let escalate = |complaint: &Complaint, at: DateTime| {
            complaint.allows((EventKind::Escalated, None), due, at, policy, working)
        };
        assert_eq!(escalate(&first, end(row.answer_by)), Err(NoStep::TooEarly), "{about}");
        assert_eq!(escalate(&first, row.answer_by.tomorrow().unwrap().at(0, 0, 0, 0)), Ok(()), "{about}");
        let answered = first.after(&step(EventKind::Resolved, row.answer_by.at(12, 0, 0, 0)));
        assert!(!answered.is_for_ombudsman(due, row.answer_by), "{about}");
        let escalated_at = next_working_day(&profile, row.answer_by, 1);
        assert_eq!(escalated_at.date(), row.escalated, "{about}");
        assert_eq!(escalate(&answered, escalated_at), Ok(()), "{about}");
        let second = answered.after(&step(EventKind::Escalated, escalated_at));
        assert_eq!(escalate(&second, escalated_at), Err(NoStep::LastStage), "{about}");

        assert_eq!(second.acknowledge_by(policy, working).date(), row.second_acknowledge_by, "{about}");
        let second = second.after(&step(EventKind::Acknowledged, next_working_day(&profile, row.escalated, 2)));
        assert_eq!((second.stage, second.answer_by(policy, working)), (Stage::Second, row.second_answer_by), "{about}");
        assert_eq!(second.extend_to(policy, working), Some(row.second_extend_to), "{about}");
        let last = Some(row.second_answer_by);
        assert!(!second.is_for_ombudsman(last, row.second_answer_by), "{about}");
        let finished = second.after(&step(EventKind::Resolved, row.second_answer_by.at(12, 0, 0, 0)));
        assert!(finished.is_for_ombudsman(last, row.second_answer_by), "{about}");
        let months = jiff::Span::new().months(13);
        let late = row.answer_by.checked_add(months).unwrap().at(12, 0, 0, 0);
        assert_eq!(escalate(&answered, late), Err(NoStep::TooLate), "{about}");

        // Straight to the top, where the policy knows that.
        let sent_up = told.allows((EventKind::SentUp, None), due, row.told, policy, working);
        let knows = matches!(row.council, "chorley" | "south-ribble");
        assert_eq!(sent_up, if knows { Ok(()) } else { Err(NoStep::NotHere) }, "{about}");

        for kind in FeedbackKind::ALL.into_iter().filter(|kind| *kind != FeedbackKind::Complaint) {
            let (standard, by) = profile.council.find_standard(Promise::OnlineAnswered).unwrap();
            let due = standard.due(row.told, by, Priority::Normal, &profile.council.calendar).unwrap();
            assert_eq!(due.date, row.other_answer_by, "{about} {kind:?}");
        }
    }
}

#[test]
fn no_council_is_said_to_promise_what_it_does_not_state() {
    let councils = councils();
    let stated = |council: &str| {
        let profile = councils.find(council).unwrap();
        let policy = &profile.feedback.complaints;
        [policy.first.acknowledged, policy.first.answered, policy.second.acknowledged, policy.second.answered]
            .map(|term| term.stated_by == StatedBy::Council)
    };
    for (council, own) in [
        ("default", [false; 4]),
        ("calderdale", [false; 4]),
        ("halton", [false; 4]),
        ("huntingdonshire", [true, true, false, false]),
        ("north-norfolk", [true, true, false, false]),
        ("chorley", [true; 4]),
        ("south-ribble", [true; 4]),
    ] {
        assert_eq!(stated(council), own, "{council}");
    }
}
