-- Appointments, the places that they take, and who waits for one. The same tables stand in ../postgres.

create table appointments (
    id text primary key,
    council text not null,
    account text not null references accounts (id) on delete cascade,
    kind text not null,
    -- What the kind was called when it was booked.
    name text not null,
    -- Of the page that booked it: sent twice, it is booked once.
    key text not null,
    starts_at integer not null,
    ends_at integer not null,
    about text not null,
    phone text,
    address text,
    interpreter text,
    access text,
    booked_at integer not null,
    -- When its time was chosen last.
    arranged_at integer not null,
    -- How often it was changed.
    sequence integer not null default 0,
    reminded_at integer,
    cancelled_at integer,
    unique (account, key)
) strict;

create index appointments_by_start on appointments (council, starts_at);

-- Who wants to be told of a free time: of any, or of one before the appointment that they have.
create table appointment_waits (
    id text primary key,
    council text not null,
    account text not null references accounts (id) on delete cascade,
    kind text not null,
    appointment text references appointments (id) on delete cascade,
    asked_at integer not null,
    offered_at integer,
    unique (account, kind)
) strict;

-- One of the staff at one time: an appointment's, or held for somebody who waits. Its key decides who was first.
create table appointment_places (
    council text not null,
    kind text not null,
    starts_at integer not null,
    seat integer not null,
    ends_at integer not null,
    appointment text references appointments (id) on delete cascade,
    wait text references appointment_waits (id) on delete cascade,
    held_until integer,
    primary key (council, kind, starts_at, seat)
) strict;

create index appointment_places_by_appointment on appointment_places (appointment) where appointment is not null;
create index appointment_places_by_wait on appointment_places (wait) where wait is not null;
