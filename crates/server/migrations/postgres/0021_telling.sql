-- Telling residents by more than mail. The same columns stand in ../sqlite.

-- Whose message it is, where they have an account.
alter table outbox add column account text references accounts (id) on delete set null;
-- The message that it is sent with; its own id, where others are sent with it.
alter table outbox add column digest text;
-- The channels by which it failed before.
alter table outbox add column tried text;
-- What became of it after it was taken, as it was told later.
alter table outbox add column delivery text;

create index outbox_by_person on outbox (council, destination, kind);
create index outbox_by_digest on outbox (council, digest) where digest is not null;
create index outbox_untold on outbox (council, failed_at) where done_at is null and failed_at is not null;

-- Numbers that take no texts are noted here too.
alter table bounces rename column email to address;

-- A number that its resident has shown to be theirs.
create table proved_phones (
    account text primary key references accounts (id) on delete cascade,
    council text not null,
    phone text not null,
    proved_at bigint not null
);

-- Codes that show it.
create table phone_codes (
    id text primary key,
    council text not null,
    account text not null references accounts (id) on delete cascade,
    phone text not null,
    -- A hash, from when the text is sent.
    code_hash text,
    tries bigint not null default 0,
    asked_at bigint not null,
    expires_at bigint not null
);

create index phone_codes_by_account on phone_codes (council, account, asked_at);
create index phone_codes_by_age on phone_codes (expires_at);
