-- A resident's account, and who is signed in to it. The same tables stand in ../postgres.

create table accounts (
    id text primary key,
    council text not null,
    -- Proved, in lower case.
    email text not null,
    created_at integer not null,
    unique (council, email)
) strict;

-- A way in that a browser asked for. The row of the question has no secrets; each mail that answers it has a row with its own.
create table sign_ins (
    id text primary key,
    council text not null,
    email text not null,
    -- The session that asked, which alone can use it.
    token_hash text not null,
    link_hash text,
    code_hash text,
    asked_at integer not null,
    expires_at integer not null,
    tries integer not null default 0,
    used_at integer
) strict;

create index sign_ins_by_session on sign_ins (council, token_hash);

create table account_cases (
    account text not null references accounts (id) on delete cascade,
    council text not null,
    reference text not null references cases (reference),
    joined_at integer not null,
    primary key (account, reference)
) strict;

alter table sessions add column account text references accounts (id) on delete cascade;
alter table sessions add column signed_in_at integer;
-- In words, for the list of places where the resident is signed in.
alter table sessions add column device text;
create index sessions_by_account on sessions (account) where account is not null;

alter table drafts add column account text references accounts (id) on delete set null;
create index drafts_by_account on drafts (account) where account is not null;

-- What was sent before there was an account joins it by its address.
create index cases_by_email on cases (council, lower(contact_email)) where contact_email is not null and parent is null;
