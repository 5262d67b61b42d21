//! Whatever happens to a case, in whatever order and however often: it is never anywhere it can't be, and its clock never runs
//! backwards.

#![expect(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use domain::{
    calendar::Calendar,
    case::{EventKind, Life, Status, Step},
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::{prelude::*, sample::select};

/// A Tuesday.
const RECEIVED: Date = date(2026, 12, 1);

fn calendar() -> Calendar {
    Calendar { bank_holidays: vec![date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1), date(2027, 3, 26)] }
}

/// Something that somebody tells, so many days after the one before; the day that it names lies so many days ahead.
#[derive(Debug, Clone, Copy)]
struct Told {
    kind: EventKind,
    days: i32,
    ahead: Option<i32>,
}

fn told() -> impl Strategy<Value = Told> {
    let ahead = prop_oneof![Just(None), (0..120_i32).prop_map(Some)];
    (select(EventKind::ALL.to_vec()), 0..12_i32, ahead).prop_map(|(kind, days, ahead)| Told { kind, days, ahead })
}

/// A case with or without a promise, and what happened to it.
fn case() -> impl Strategy<Value = (Option<u16>, Vec<Told>)> {
    (prop_oneof![Just(None), (1..30_u16).prop_map(Some)], prop::collection::vec(told(), 0..40))
}

/// By when it is due when it is sent.
fn first_due(promise: Option<u16>) -> Option<Date> {
    promise.map(|days| calendar().add_working_days(RECEIVED, days))
}

/// As the server writes it down: what is not allowed is not, and the clock says what follows.
fn live(promise: Option<u16>, all: &[Told], mut look: impl FnMut(&Life, &Step, &Life)) -> (Life, Vec<Step>) {
    let (mut life, mut today, mut steps) = (Life::begin(first_due(promise)), RECEIVED, Vec::new());
    for told in all {
        today = today.checked_add(told.days.days()).unwrap();
        if !life.allows(told.kind, today) {
            continue;
        }
        let named = told.ahead.map(|ahead| today.checked_add(ahead.days()).unwrap());
        let due = life.due_after(told.kind, named, today, promise, &calendar()).filter(|due| life.due != Some(*due));
        let step = Step { kind: told.kind, at: today.at(12, 0, 0, 0), date: named, due };
        let after = life.after(&step);
        look(&life, &step, &after);
        steps.push(step);
        life = after;
    }
    (life, steps)
}

/// Where a case can go from here.
fn leads_to(from: Status, to: Status) -> bool {
    match from {
        Status::Withdrawn | Status::Joined => false,
        Status::Resolved | Status::Closed => to == Status::Reopened,
        _ => to != Status::Reopened,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_case_is_only_where_it_can_be((promise, all) in case()) {
        live(promise, &all, |before, step, after| {
            if before.status != after.status {
                assert!(leads_to(before.status, after.status), "{before:?} {step:?}");
            }
            assert_eq!(after.ended.is_some(), !after.status.is_open(), "{step:?} {after:?}");
            assert_eq!(after.paused.is_some(), after.status == Status::WaitingForResident, "{step:?} {after:?}");
            assert!(after.planned.is_none() || after.status == Status::Planned, "{step:?} {after:?}");
            assert!(after.answer_by.is_none() || after.paused.is_some(), "{step:?} {after:?}");
            assert_eq!(after.moves - before.moves, u16::from(step.kind == EventKind::Moved));
        });
    }

    #[test]
    fn a_clock_never_runs_backwards((promise, all) in case()) {
        live(promise, &all, |before, step, after| {
            assert!(after.due.is_none_or(|due| due >= RECEIVED), "due before it came: {step:?} {after:?}");
            assert!(after.ended.is_none_or(|ended| ended >= RECEIVED && ended <= step.at.date()));
            assert!(after.paused.is_none_or(|since| since >= RECEIVED && since <= step.at.date()));
            assert!(!(after.paused.is_some() && after.is_overdue(Date::MAX)), "late while the resident is waited for");
            // Who waits for a resident never has less time for it. A new date and a new promise are somebody's word.
            if !matches!(step.kind, EventKind::Delayed | EventKind::Reopened) {
                assert!(after.due >= before.due, "{before:?} {step:?} {after:?}");
            }
        });
    }

    #[test]
    fn a_promise_is_missed_once_until_there_is_another((promise, all) in case()) {
        live(promise, &all, |before, step, after| {
            if step.kind == EventKind::Missed {
                assert!(!before.is_missed && before.paused.is_none() && before.due.is_some_and(|due| due < step.at.date()));
            }
            if before.is_missed && !after.is_missed {
                assert!(after.due != before.due, "{before:?} {step:?} {after:?}");
            }
        });
    }

    #[test]
    fn what_a_case_does_not_allow_leaves_it_as_it_is(
        (promise, all) in case(),
        more in prop::collection::vec(told(), 1..20),
    ) {
        let (life, steps) = live(promise, &all, |_, _, _| {});
        for told in more.into_iter().filter(|told| !life.status.allows(told.kind)) {
            let day = date(2029, 12, 1);
            let step = Step { kind: told.kind, at: day.at(12, 0, 0, 0), date: Some(day), due: Some(day) };
            assert_eq!(life.due_after(told.kind, Some(day), day, promise, &calendar()), None, "{step:?}");
            // Though it were stored.
            assert_eq!(Life::of(first_due(promise), &[&steps[..], &[step]].concat()), life, "{step:?}");
        }
    }

    #[test]
    fn what_a_server_saw_late_or_twice_does_not_bring_a_case_back(
        (promise, all) in case(),
        late in prop::collection::vec(select(vec![
            EventKind::HandedOver, EventKind::HandOverFailed, EventKind::FileRefused, EventKind::Received,
            EventKind::RouteQuestioned, EventKind::Noted,
        ]), 0..10),
    ) {
        let (life, _) = live(promise, &all, |_, _, _| {});
        if !life.status.is_open() {
            let on = date(2029, 12, 1);
            let after = late.iter().fold(life, |life, kind| life.after(&Step { kind: *kind, at: on.at(12, 0, 0, 0), date: None, due: None }));
            assert_eq!(after, life);
        }
    }

    #[test]
    fn who_reads_the_events_knows_all_that_who_wrote_them_knew((promise, all) in case()) {
        let (life, steps) = live(promise, &all, |_, _, _| {});
        assert_eq!(Life::of(first_due(promise), &steps), life);
    }
}
