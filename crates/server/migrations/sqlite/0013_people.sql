-- Who acts for a resident, and who looked at what is theirs. The same tables stand in ../postgres.

create table delegations (
    id text primary key,
    council text not null,
    -- The resident, and how they are called.
    account text not null references accounts (id) on delete cascade,
    resident_name text not null,
    -- Who acts for them, once they have accepted; the address that was invited, in lower case.
    delegate text references accounts (id) on delete set null,
    email text not null,
    name text not null,
    relation text not null,
    power text not null,
    -- JSON: see domain::delegation::Scope.
    scope text not null,
    -- The last day.
    until text not null,
    invited_at integer not null,
    accepted_at integer,
    declined_at integer,
    ended_at integer
) strict;

create index delegations_by_account on delegations (council, account);
create index delegations_by_delegate on delegations (council, delegate) where delegate is not null;
create index delegations_by_email on delegations (council, email) where accepted_at is null;

-- Each time that somebody else saw or did something with what is a resident's. Names are as they were.
create table access_log (
    id text primary key,
    council text not null,
    -- Whose it is.
    account text not null references accounts (id) on delete cascade,
    resident_name text not null,
    delegation text not null,
    actor_kind text not null,
    actor_name text not null,
    action text not null,
    -- The case, and its service in words; empty where it was no case.
    reference text not null,
    service_name text not null,
    at integer not null
) strict;

create index access_log_by_account on access_log (council, account, at);
create index access_log_by_delegation on access_log (council, delegation, at);

-- Who did it for whom, where it was not the resident.
alter table case_events add column by_name text;
alter table case_events add column by_kind text;
alter table case_events add column for_name text;

-- A form that somebody fills in for a resident.
alter table drafts add column delegation text references delegations (id) on delete cascade;
create index drafts_by_delegation on drafts (delegation) where delegation is not null;
-- A key that was used so opens nothing to whoever used it.
alter table idempotency add column delegation text;
