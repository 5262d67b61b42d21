-- The language that the answers were given in, whatever the resident or a helper looks at them in later.
alter table drafts add column language text not null default 'en';
