-- Photos and papers that residents upload before they send a form. The same columns stand in ../postgres.

create table files (
    id text primary key,
    council text not null,
    -- The session that uploaded it, or that took over from it.
    token_hash text not null,
    name text not null,
    kind text not null,
    bytes blob not null,
    size integer not null,
    -- SHA-256 of the bytes, in hex.
    digest text not null,
    -- ready; scanning, until the virus scanner has looked; refused, when it found something: then the bytes are gone.
    state text not null,
    created_at integer not null,
    -- Forgotten after this time, unless it was sent.
    kept_until integer not null,
    -- The case that it was sent with, and the question that it answers.
    reference text references cases (reference),
    question text
) strict;

create index files_by_case on files (reference) where reference is not null;
create index files_by_session on files (token_hash);
create index files_unsent on files (kept_until) where reference is null;
create index files_to_scan on files (created_at) where state = 'scanning';
