-- What a council's own systems come in by, and the order in which they read what happened. The same tables stand in ../sqlite.

create table tokens (
    id text primary key,
    council text not null,
    -- The system, as staff know it.
    name text not null,
    token_hash text not null,
    -- Keys with spaces between them.
    scopes text not null,
    -- The same, of teams; none reaches every team.
    teams text not null,
    created_at bigint not null,
    last_used_at bigint,
    -- Nothing comes in by it from then on. The row stays: what it did names it.
    removed_at bigint
);

create unique index tokens_by_hash on tokens (council, token_hash);
create unique index tokens_by_name on tokens (council, name) where removed_at is null;

-- The last number that an event of this council got.
create table case_changes (
    council text primary key,
    last bigint not null
);

-- Which number it is in the order in which systems read them. Given to what is stored for good, under a lock: ids may be seen in
-- another order than they were given in.
alter table case_events add column change bigint;

create index case_events_by_change on case_events (council, change);
create index case_events_without_change on case_events (council, id) where change is null;

-- Reports of public places, the newest first, as Open311 lists them.
create index spots_by_time on spots (council, received_at);
create index case_events_by_time on case_events (council, at);

-- What other systems call the cases that they sent. It opens nothing, as they may show it to anybody: a reference they are not told.
create table open311_requests (
    id text primary key,
    council text not null,
    reference text not null references cases (reference),
    unique (council, reference)
);

create index spots_by_case on spots (council, reference);
