-- The language that a resident reads: what was sent was written in it, and what is mailed about it comes in it.
alter table cases add column language text not null default 'en';
alter table outbox add column language text not null default 'en';
