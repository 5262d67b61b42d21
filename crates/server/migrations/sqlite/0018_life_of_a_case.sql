-- What happens to a case after a team has it. The same columns stand in ../postgres.

alter table cases add column status text not null default 'received';
-- As it was promised; `due_date` is what holds now.
alter table cases add column first_due_date text;
-- The clock stands still since this day.
alter table cases add column paused_on text;
alter table cases add column planned_date text;
-- A member of staff.
alter table cases add column assignee text;
alter table cases add column ended_at integer;
-- When a team first did or said something.
alter table cases add column answered_at integer;
alter table cases add column changed_at integer not null default 0;
alter table cases add column moves integer not null default 0;
-- The team was told that the promise ends soon; the resident, that it was not kept.
alter table cases add column warned integer not null default 0;
alter table cases add column missed integer not null default 0;
-- The case that it is the same as.
alter table cases add column joined text;
-- How it came, and which member of staff wrote it down.
alter table cases add column raised text not null default 'online';
alter table cases add column raised_by text;
-- What it is found by.
alter table cases add column postcode text;
alter table cases add column phone_digits text;
alter table cases add column name_key text;

-- What the event names: a day, by when the case is due from then on, another case, a member of staff; and the team that had the
-- case, or to which it went.
alter table case_events add column date text;
alter table case_events add column due text;
alter table case_events add column team text;
alter table case_events add column other text;
alter table case_events add column staff text;
-- Made by whoever tells of the event, so that it is stored once.
alter table case_events add column key text;

create unique index case_events_by_key on case_events (council, reference, key) where key is not null;

update cases set first_due_date = due_date, changed_at = received_at,
    status = case
        when exists (select 1 from case_events e where e.reference = cases.reference and e.kind = 'withdrawn') then 'withdrawn'
        when exists (select 1 from case_events e where e.reference = cases.reference and e.kind = 'handed-over') then 'with-team'
        when exists (select 1 from case_events e where e.reference = cases.reference and e.kind = 'hand-over-failed') then 'needs-person'
        else 'received' end,
    ended_at = (select min(e.at) from case_events e where e.reference = cases.reference and e.kind = 'withdrawn');

create index cases_open on cases (council, team, due_date, reference) where ended_at is null;
create index cases_running on cases (council, due_date) where ended_at is null and paused_on is null and missed = 0;
create index cases_ended on cases (council, service, ended_at) where ended_at is not null;
create index cases_by_name on cases (council, name_key);
create index cases_by_phone on cases (council, phone_digits);
create index cases_by_postcode on cases (council, postcode);
