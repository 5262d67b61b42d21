-- When a session ends stands in its row: it may be kept for long on a device of the resident's own. The same tables stand in ../postgres.

-- How long it lasts without a request, in microseconds, and when it ends if there is none.
alter table sessions add column idle integer not null default 1800000000;
alter table sessions add column expires_at integer not null default 0;
-- When the resident is signed in no more, whatever they do.
alter table sessions add column signed_in_until integer;
update sessions set expires_at = last_seen_at + idle, signed_in_until = signed_in_at + 43200000000;

-- What a resident may prove who they are with, beside the mailbox.
create table passwords (
    account text primary key references accounts (id) on delete cascade,
    council text not null,
    -- argon2id, with its salt and parameters (PHC string).
    hash text not null,
    set_at integer not null
) strict;

-- The account whose address it is to be; none where it is a way in.
alter table sign_ins add column account text references accounts (id) on delete cascade;
