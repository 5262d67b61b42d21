-- Ways out of the outbox besides mail, and what the other side said. The same columns stand in ../sqlite.

-- How it leaves: mail, webhook, open311, text or letter. `destination` is an address, or the name of a destination in the profile.
alter table outbox add column channel text not null default 'mail';
-- What the other side calls it.
alter table outbox add column receipt text;
-- When it was said that it waits for too long.
alter table outbox add column alerted_at bigint;
-- A person decided that it need not be sent.
alter table outbox add column cancelled_at bigint;
-- What is sent of one case keeps its order: a destination gets nothing before what it was sent earlier.
alter table outbox add column position bigint not null default 0;

create index outbox_by_receipt on outbox (council, receipt) where receipt is not null;
create index outbox_alerted on outbox (council, channel, destination) where alerted_at is not null and done_at is null;

-- How far each Open311 destination was asked what became of its cases.
create table open311_polls (
    council text not null,
    destination text not null,
    since bigint not null,
    next_at bigint not null,
    lease_until bigint,
    lease_owner text,
    primary key (council, destination)
);
