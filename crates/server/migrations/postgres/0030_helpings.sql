-- Somebody helps a person at one screen. The same tables stand in ../sqlite.

create table helpings (
    id text primary key,
    council text not null,
    staff text not null references staff (id) on delete cascade,
    -- As the person wishes to be called; empty for nobody in particular.
    person text not null,
    consent text not null,
    -- What for; none for whatever they need.
    service text,
    -- Who types now.
    typist text not null,
    -- The helper's session at the desk, which is closed as long as they help.
    desk_session text not null,
    begun_at bigint not null,
    ended_at bigint
);

create index helpings_by_desk_session on helpings (council, desk_session);
create index helpings_by_staff on helpings (staff);

-- Whoever is here is helped.
alter table sessions add column helping text references helpings (id) on delete set null;
create index sessions_by_helping on sessions (helping);

-- JSON: the questions that were answered with a helper, and who typed each answer.
alter table drafts add column typed text;
-- What the person said is right: a digest of the answers.
alter table drafts add column read_back text;
