-- The second step on the way in: an authenticator app. And staff, who never come in without one. The same tables stand in ../postgres.

create table staff (
    id text primary key,
    council text not null,
    -- In lower case.
    email text not null,
    name text not null,
    role text not null,
    team text,
    added_at integer not null,
    -- Nobody comes in by it from then on. The row stays: what they did names it.
    removed_at integer,
    -- The link by which they begin; none once they did.
    invitation_hash text,
    invited_until integer,
    -- argon2id, with its salt and parameters (PHC string).
    password_hash text
) strict;

create unique index staff_by_email on staff (council, email) where removed_at is null;

create table staff_sessions (
    token_hash text primary key,
    council text not null,
    staff text not null references staff (id) on delete cascade,
    -- `begin`: sets up an app. `step`: has shown the password. `in`: has shown both.
    stage text not null,
    last_seen_at integer not null,
    -- How long it lasts without a request, in microseconds, and when it ends if there is none.
    idle integer not null,
    expires_at integer not null,
    -- When it ends, whatever they do.
    ends_at integer not null
) strict;

create index staff_sessions_by_staff on staff_sessions (staff);

-- The app of an account or of a member of staff, whose id is the holder.
create table authenticators (
    holder text primary key,
    account text references accounts (id) on delete cascade,
    staff text references staff (id) on delete cascade,
    council text not null,
    -- Encrypted with the server's key. None until a first code confirmed the new one.
    secret text,
    set_at integer,
    -- The step of thirty seconds whose code was used last: each is good once.
    last_step integer not null default 0,
    new_secret text,
    new_at integer
) strict;

-- Each for once, in place of the app. A used one is deleted.
create table recovery_codes (
    holder text not null references authenticators (holder) on delete cascade,
    council text not null,
    code_hash text not null,
    primary key (holder, code_hash)
) strict;

-- Sessions that gave a first proof of an account that asks for two. They are not signed in.
create table half_ways (
    token_hash text primary key references sessions (token_hash) on delete cascade,
    council text not null,
    account text not null references accounts (id) on delete cascade,
    device text not null,
    -- How long they will be signed in at most.
    signed_in_until integer not null,
    expires_at integer not null
) strict;

-- What tells the server's key from another: a copy with another one does not start.
create table server_key (
    id integer primary key,
    mark text not null
) strict;
