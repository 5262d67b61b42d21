-- How residents want to be reached, which goes along with what they send. The same tables stand in ../postgres.

create table account_reach (
    account text primary key references accounts (id) on delete cascade,
    council text not null,
    -- Answers to the questions of the council's reach.toml, as JSON.
    told text not null,
    -- Counts the changes, so that two at the same time are seen.
    revision integer not null,
    confirmed_at integer not null,
    -- What was sent before then is not offered any more to be kept in the account.
    offered_at integer not null
) strict;

-- Addresses whose mail server takes no mails for them, since when.
create table bounces (
    council text not null,
    email text not null,
    since integer not null,
    primary key (council, email)
) strict;

create index bounces_by_age on bounces (council, since);

-- How to reach whoever sent it, as they had told then: lines of the team's mail, as JSON.
alter table cases add column needs text;
-- The account that sent it.
alter table cases add column sender text references accounts (id) on delete set null;

create index cases_by_sender on cases (sender) where sender is not null;
