-- What is being passed on from a screen to another device: a draft, or the sight of a case. The same table stands in ../postgres.

create table passes (
    -- Link and code follow from it and from the server's key.
    id text primary key,
    council text not null,
    -- The session that passes it on, as long as there is one.
    session text not null,
    -- Whether others use that device too.
    is_shared integer not null,
    service text not null,
    draft text references drafts (id) on delete set null,
    reference text references cases (reference),
    link_hash text not null,
    code_hash text not null,
    created_at integer not null,
    expires_at integer not null,
    taken_at integer
) strict;

create unique index passes_by_link on passes (council, link_hash);
create unique index passes_by_code on passes (council, code_hash);
create index passes_by_session on passes (council, session);
create index passes_by_draft on passes (draft) where draft is not null;
create index passes_by_case on passes (reference) where reference is not null;
create index passes_by_age on passes (expires_at);

-- The draft that somebody of the council goes on with at an appointment, once the resident tells them the code.
create table form_helps (
    appointment text primary key references appointments (id) on delete cascade,
    council text not null,
    draft text not null references drafts (id) on delete cascade,
    code_hash text not null,
    created_at integer not null
) strict;

create unique index form_helps_by_code on form_helps (council, code_hash);
create index form_helps_by_draft on form_helps (draft);
