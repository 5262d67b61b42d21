-- Times are microseconds since 1970 in UTC; dates are ISO 8601 text. The same tables stand in ../postgres.

create table cases (
    reference text primary key,
    council text not null,
    service text not null,
    service_name text not null,
    form_version text not null,
    answers text not null,
    lines text not null,
    team text not null,
    tier integer not null,
    reason text not null,
    route_wrong text,
    promise text not null,
    due_date text,
    due_working_days integer,
    due_stated_by text,
    received_at integer not null,
    contact_name text,
    contact_email text,
    contact_phone text
) strict;

create index cases_by_council on cases (council, received_at);

create table case_events (
    id integer primary key autoincrement,
    council text not null,
    reference text not null references cases (reference),
    kind text not null,
    actor text not null,
    at integer not null
) strict;

create index case_events_by_case on case_events (council, reference);

-- One row for each form that was sent: the key that the browser made, and what it was used for.
create table idempotency (
    council text not null,
    key text not null,
    digest text not null,
    reference text not null references cases (reference),
    created_at integer not null,
    primary key (council, key)
) strict;

-- One row for each mail to one destination. An access code's mail is written when it is sent, so its body is empty,
-- and its reference may be nobody's.
create table outbox (
    id text primary key,
    council text not null,
    reference text not null,
    kind text not null,
    destination text not null,
    reply_to text,
    subject text not null,
    body text not null,
    created_at integer not null,
    attempts integer not null default 0,
    -- Empty when there will be no further attempt.
    next_attempt_at integer,
    lease_until integer,
    lease_owner text,
    done_at integer,
    failed_at integer,
    last_error text
) strict;

create index outbox_waiting on outbox (next_attempt_at) where done_at is null and next_attempt_at is not null;
create index outbox_by_case on outbox (council, reference);

create table sessions (
    token_hash text primary key,
    council text not null,
    created_at integer not null,
    last_seen_at integer not null,
    ended_at integer
) strict;

create index sessions_by_age on sessions (last_seen_at);

-- What a session may see.
create table session_cases (
    token_hash text not null references sessions (token_hash) on delete cascade,
    council text not null,
    reference text not null references cases (reference),
    granted_at integer not null,
    primary key (token_hash, reference)
) strict;

create table access_codes (
    id text primary key,
    council text not null,
    reference text not null references cases (reference),
    code_hash text not null,
    created_at integer not null,
    expires_at integer not null,
    tries integer not null default 0,
    used_at integer
) strict;

create index access_codes_by_case on access_codes (council, reference);

-- How often something happened since it first did.
create table limits (
    council text not null,
    name text not null,
    started_at integer not null,
    happened integer not null,
    primary key (council, name)
) strict;

create index limits_by_age on limits (started_at);

create table audit (
    id integer primary key autoincrement,
    council text not null,
    at integer not null,
    actor text not null,
    action text not null,
    subject text not null
) strict;

create index audit_by_subject on audit (council, subject);
