-- The desk: queues that begin anywhere without counting, what is looked for, and what somebody has seen to. The same stands in
-- ../sqlite.

drop index cases_open;
create index cases_queue on cases (council, team, (coalesce(due_date, '9999-12-31')), reference) where ended_at is null;
create index cases_queue_all on cases (council, (coalesce(due_date, '9999-12-31')), reference) where ended_at is null;
create index cases_queue_unassigned on cases (council, team, (coalesce(due_date, '9999-12-31')), reference)
    where ended_at is null and assignee is null;
create index cases_queue_mine on cases (council, assignee, (coalesce(due_date, '9999-12-31')), reference)
    where ended_at is null and assignee is not null;
create index cases_queue_waiting on cases (council, team, (coalesce(due_date, '9999-12-31')), reference)
    where ended_at is null and status in ('waiting-for-resident', 'waiting-for-others');
create index cases_queue_person on cases (council, team, (coalesce(due_date, '9999-12-31')), reference)
    where ended_at is null and status = 'needs-person';
create index cases_queue_councillors on cases (council, team, (coalesce(due_date, '9999-12-31')), reference)
    where ended_at is null and raised = 'councillor';
create index cases_ended_by_team on cases (council, team, ended_at, reference) where ended_at is not null;
create index cases_ended_of_all on cases (council, ended_at, reference) where ended_at is not null;
create index cases_answered on cases (council, answered_at) where answered_at is not null;
create index cases_raised on cases (council, raised_by, received_at) where raised_by is not null;

-- The last of somebody's names, which is often all that is known of them.
alter table cases add column last_name text
    generated always as (substring(name_key from '[^ ]+$')) stored;

create index cases_by_last_name on cases (council, last_name, received_at);
drop index cases_by_name;
drop index cases_by_phone;
drop index cases_by_postcode;
create index cases_by_name on cases (council, name_key, received_at);
create index cases_by_phone on cases (council, phone_digits, received_at);
create index cases_by_postcode on cases (council, postcode, received_at);

-- Somebody at the council has seen to it by hand.
alter table outbox add column handled_at bigint;
alter table files add column handled_at bigint;
create index outbox_needs_person on outbox (council, failed_at)
    where failed_at is not null and done_at is null and handled_at is null;
create index files_need_person on files (council, created_at)
    where state = 'refused' and reference is not null and handled_at is null;

-- A form that staff fill in for somebody: how that reached them, and which of them it is.
alter table drafts add column desk text;

create index cases_joined on cases (council, joined) where joined is not null;
