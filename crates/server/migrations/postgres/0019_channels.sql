-- Ways out of the outbox besides mail, and what the other side said. The same columns stand in ../sqlite.

-- How it leaves: mail, webhook, open311, text or letter. `destination` is an address, or the name of a destination in the profile.
alter table outbox add column channel text not null default 'mail';
-- What the other side calls it.
alter table outbox add column receipt text;
-- When it was said that it waits for too long.
alter table outbox add column alerted_at bigint;
-- A person decided that it need not be sent.
alter table outbox add column cancelled_at bigint;
