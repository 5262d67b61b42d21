-- A file that a draft names lives as long as the draft, and is seen by whoever may go on with it. The same stands in ../postgres.

alter table files add column draft text references drafts (id) on delete cascade;

create index files_by_draft on files (draft) where draft is not null;
