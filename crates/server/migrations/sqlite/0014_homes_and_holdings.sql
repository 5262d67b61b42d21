-- The home that an account remembers, and what is noted about what its resident has. The same tables stand in ../postgres.

create table account_homes (
    account text primary key references accounts (id) on delete cascade,
    council text not null,
    uprn text not null,
    address text not null,
    postcode text not null,
    -- The council that looked after it when it was remembered.
    custodian integer,
    remembered_at integer not null
) strict;

-- A holding is renewed by itself, as long as this stands here.
create table renewal_consents (
    account text not null references accounts (id) on delete cascade,
    council text not null,
    kind text not null,
    number text not null,
    given_at integer not null,
    primary key (account, kind, number)
) strict;

-- Each reminder that was mailed, once for each end of a holding.
create table holding_reminders (
    account text not null references accounts (id) on delete cascade,
    council text not null,
    kind text not null,
    number text not null,
    ends text not null,
    stage text not null,
    reminded_at integer not null,
    primary key (account, kind, number, ends, stage)
) strict;

-- When it was last looked what the account's resident has.
alter table accounts add column holdings_asked_at integer;
create index accounts_by_holdings_asked on accounts (council, holdings_asked_at);
