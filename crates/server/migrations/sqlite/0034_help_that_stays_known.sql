-- A draft knows who helped with it, wherever it is finished. The same tables stand in ../postgres.

alter table drafts add column helping text references helpings (id) on delete set null;
create index drafts_by_helping on drafts (helping) where helping is not null;

-- What is begun at the desk is found by who began it.
create index drafts_by_desk on drafts (council, desk) where desk is not null;

-- One desk helps one person at a time. The first one stays.
update helpings set ended_at = begun_at where ended_at is null and exists (
    select 1 from helpings o where o.council = helpings.council and o.desk_session = helpings.desk_session
    and o.ended_at is null and (o.begun_at, o.id) < (helpings.begun_at, helpings.id));
drop index helpings_by_desk_session;
create unique index helpings_by_desk_session on helpings (council, desk_session) where ended_at is null;
