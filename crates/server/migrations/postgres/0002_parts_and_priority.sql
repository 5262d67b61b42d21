-- How much haste a case has, and which case it is a part of. The same columns stand in ../sqlite.

alter table cases add column priority text not null default 'normal';
alter table cases add column parent text references cases (reference);
alter table cases add column part text;
-- Where it goes, if not to the team's own mailbox.
alter table cases add column mailbox text;

create index cases_by_parent on cases (parent) where parent is not null;
