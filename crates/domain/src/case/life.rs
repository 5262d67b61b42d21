//! The life of a case with its clock: where it is, by when it is due, and whether the clock stands still.

use super::{EventKind, Status};
use crate::calendar::Calendar;
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use serde::{Deserialize, Serialize};

/// The council's own figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRules {
    /// A case that was resolved or closed can be opened again for so many days.
    pub reopen_days: u16,
    /// The team is told so many working days before a promise ends.
    pub warn_working_days: u16,
    /// What happens to a resident's cases within so many minutes is told together.
    pub digest_minutes: u16,
}

/// One thing that happened, as the clock sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub kind: EventKind,
    /// The council's local time.
    pub at: DateTime,
    /// The day that it names.
    pub date: Option<Date>,
    /// By when the case is due from then on, where that changed.
    pub due: Option<Date>,
}

/// All that follows from the events of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    pub status: Status,
    pub due: Option<Date>,
    /// The clock stands still since then: the resident was asked something.
    pub paused: Option<Date>,
    /// To answer by, while the resident is waited for.
    pub answer_by: Option<Date>,
    /// The day for it, while there is one.
    pub planned: Option<Date>,
    pub ended: Option<Date>,
    /// How often it was with a wrong team.
    pub moves: u16,
    /// The team was told that the promise ends soon,
    pub is_warned: bool,
    /// the resident that it was not kept,
    pub is_missed: bool,
    /// and the team that the resident asks for news.
    pub is_nudged: bool,
}

impl Life {
    /// A case that was just received.
    pub fn begin(due: Option<Date>) -> Self {
        Self {
            status: Status::Received,
            due,
            paused: None,
            answer_by: None,
            planned: None,
            ended: None,
            moves: 0,
            is_warned: false,
            is_missed: false,
            is_nudged: false,
        }
    }

    /// After all of these, oldest first.
    pub fn of(due: Option<Date>, steps: &[Step]) -> Self {
        steps.iter().fold(Self::begin(due), |life, step| life.after(step))
    }

    pub fn after(self, step: &Step) -> Self {
        if !self.status.allows(step.kind) {
            return self;
        }
        let status = self.status.after(step.kind);
        let is_paused = status == Status::WaitingForResident;
        let is_new_promise = step.due.is_some() && step.due != self.due;
        let when = |kind, date: Option<Date>, before: Option<Date>| if step.kind == kind { date } else { before };
        Self {
            status,
            due: step.due.or(self.due),
            paused: is_paused.then(|| self.paused.unwrap_or(step.at.date())),
            answer_by: when(EventKind::Asked, step.date, self.answer_by).filter(|_| is_paused),
            planned: when(EventKind::Planned, step.date, self.planned).filter(|_| status == Status::Planned),
            ended: match (status.is_open(), self.ended) {
                (true, _) => None,
                (false, before) => before.or(Some(step.at.date())),
            },
            moves: self.moves.saturating_add(u16::from(step.kind == EventKind::Moved)),
            // A complaint's team is warned of each of its promises.
            is_warned: step.kind == EventKind::DueSoon
                || (self.is_warned && !is_new_promise && step.kind != EventKind::Acknowledged),
            is_missed: step.kind == EventKind::Missed || (self.is_missed && !is_new_promise),
            is_nudged: step.kind == EventKind::Nudged || (self.is_nudged && !is_new_promise),
        }
    }

    /// Whether this may happen now. A promise is missed once, and one nudge is offered for it.
    pub fn allows(&self, kind: EventKind, today: Date) -> bool {
        self.status.allows(kind)
            && match kind {
                EventKind::Missed => self.is_overdue(today) && !self.is_missed,
                EventKind::Nudged => self.is_overdue(today) && !self.is_nudged,
                EventKind::DueSoon => self.due.is_some() && !self.is_warned && !self.is_missed,
                _ => true,
            }
    }

    /// The promise is not kept. While the clock stands still, none is broken.
    pub fn is_overdue(&self, today: Date) -> bool {
        is_overdue(self.status, self.paused.is_some(), self.due, today)
    }

    /// The day by which the team hears that a promise ends soon.
    pub fn warns_on(due: Date, rules: &CaseRules, calendar: &Calendar) -> Date {
        let mut day = due;
        let mut left = rules.warn_working_days;
        while left > 0 {
            let Ok(before) = day.yesterday() else {
                return day;
            };
            day = before;
            if calendar.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }

    /// By when the case is due if this happens today, where that changes. The working days for which a resident was waited for
    /// are added; who reopens a case gets the time of the promise anew.
    pub fn due_after(
        &self,
        kind: EventKind,
        date: Option<Date>,
        today: Date,
        promised_days: Option<u16>,
        calendar: &Calendar,
    ) -> Option<Date> {
        if !self.status.allows(kind) {
            return None;
        }
        match kind {
            EventKind::Delayed => date,
            EventKind::Reopened => promised_days.map(|days| calendar.add_working_days(today, days)),
            _ => {
                let (since, due) = (self.paused?, self.due?);
                let goes_on = self.status.after(kind) != Status::WaitingForResident;
                let waited = calendar.working_days_between(since, today);
                (goes_on && waited > 0).then(|| calendar.add_working_days(due, waited))
            }
        }
    }
}

/// The same for whoever has a case in a list, and not its events.
pub fn is_overdue(status: Status, is_paused: bool, due: Option<Date>, today: Date) -> bool {
    status.is_open() && !is_paused && due.is_some_and(|due| due < today)
}

/// Whether a case that ended on this day can still be opened again.
pub fn may_reopen(ended: Date, today: Date, rules: &CaseRules) -> bool {
    ended.checked_add(i32::from(rules.reopen_days).days()).is_ok_and(|last| today <= last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use EventKind::*;
    use jiff::civil::date;

    const RULES: CaseRules = CaseRules { reopen_days: 14, warn_working_days: 1, digest_minutes: 15 };

    fn calendar() -> Calendar {
        Calendar { bank_holidays: vec![date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)] }
    }

    fn step(kind: EventKind, on: Date) -> Step {
        Step { kind, at: on.at(12, 0, 0, 0), date: None, due: None }
    }

    #[test]
    fn the_days_on_which_a_resident_was_waited_for_are_given_back() {
        // Due on Friday 18 December. Asked on Thursday 10.
        let due = date(2026, 12, 18);
        let asked = Life::of(Some(due), &[step(HandedOver, date(2026, 12, 8)), step(Asked, date(2026, 12, 10))]);
        assert_eq!(asked.paused, Some(date(2026, 12, 10)));
        for (kind, today, new) in [
            (WordsAdded, date(2026, 12, 10), None),                     // the same day
            (WordsAdded, date(2026, 12, 11), Some(date(2026, 12, 21))), // Friday: one day
            (WordsAdded, date(2026, 12, 13), Some(date(2026, 12, 21))), // Sunday: still one
            (Working, date(2026, 12, 15), Some(date(2026, 12, 23))),    // three
            (Planned, date(2026, 12, 24), Some(date(2027, 1, 6))),      // ten, over Christmas and New Year
            (Message, date(2026, 12, 15), None),                        // still waiting
            (Missed, date(2026, 12, 24), None),
        ] {
            assert_eq!(asked.due_after(kind, None, today, None, &calendar()), new, "{kind:?} {today}");
        }
        assert!(!asked.is_overdue(date(2027, 2, 1)), "nothing is late while the resident is waited for");
        assert!(!asked.allows(Missed, date(2027, 2, 1)) && !asked.allows(Nudged, date(2027, 2, 1)));
    }

    #[test]
    fn a_second_question_goes_on_with_the_same_pause() {
        let first = date(2026, 12, 10);
        let by = |day| Step { date: Some(day), ..step(Asked, first) };
        let life = Life::of(Some(date(2026, 12, 18)), &[by(date(2026, 12, 14)), step(Asked, date(2026, 12, 11))]);
        assert_eq!((life.paused, life.answer_by), (Some(first), None));
    }

    #[test]
    fn a_promise_is_missed_once_and_nudged_once_until_there_is_another() {
        let due = date(2026, 12, 18);
        let late = date(2026, 12, 21);
        let life = Life::of(Some(due), &[step(HandedOver, date(2026, 12, 8))]);
        assert!(!life.allows(Missed, due), "it is kept on its last day");
        assert!(!life.allows(Nudged, due));
        assert!(life.allows(Missed, late));
        let missed = life.after(&step(Missed, late));
        assert!(!missed.allows(Missed, late) && missed.allows(Nudged, late) && !missed.allows(DueSoon, late));
        let nudged = missed.after(&step(Nudged, late));
        assert!(!nudged.allows(Nudged, late));
        let new = date(2027, 1, 8);
        let delayed = nudged.after(&Step { date: Some(new), due: Some(new), ..step(Delayed, late) });
        assert_eq!(delayed.due, Some(new));
        assert!(!delayed.is_overdue(new) && delayed.allows(Missed, date(2027, 1, 9)) && delayed.allows(DueSoon, late));
    }

    #[test]
    fn who_reopens_a_case_gets_the_promise_anew() {
        let life = Life::of(
            Some(date(2026, 12, 18)),
            &[step(HandedOver, date(2026, 12, 8)), step(Resolved, date(2026, 12, 9))],
        );
        assert_eq!(life.ended, Some(date(2026, 12, 9)));
        let again = life.due_after(Reopened, None, date(2026, 12, 22), Some(5), &calendar());
        assert_eq!(again, Some(date(2026, 12, 31)));
        let reopened = life.after(&Step { due: again, ..step(Reopened, date(2026, 12, 22)) });
        assert_eq!((reopened.status, reopened.due, reopened.ended), (Status::Reopened, again, None));
        for (today, may) in [(date(2026, 12, 9), true), (date(2026, 12, 23), true), (date(2026, 12, 24), false)] {
            assert_eq!(may_reopen(date(2026, 12, 9), today, &RULES), may, "{today}");
        }
    }

    #[test]
    fn the_team_hears_before_a_promise_ends() {
        for (due, warned) in [
            (date(2026, 12, 18), date(2026, 12, 17)),
            (date(2026, 12, 14), date(2026, 12, 11)), // a Monday
            (date(2026, 12, 29), date(2026, 12, 24)), // after Christmas
        ] {
            assert_eq!(Life::warns_on(due, &RULES, &calendar()), warned, "{due}");
        }
    }

    #[test]
    fn what_a_case_does_not_allow_changes_nothing() {
        let ended = Life::of(None, &[step(Withdrawn, date(2026, 12, 8))]);
        for kind in [Planned, Delayed, Asked, Moved, Reopened, Missed, Nudged, Working] {
            let day = date(2026, 12, 20);
            assert_eq!(ended.after(&Step { date: Some(day), due: Some(day), ..step(kind, day) }), ended, "{kind:?}");
        }
    }
}
