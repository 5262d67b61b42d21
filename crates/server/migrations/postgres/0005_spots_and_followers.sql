-- Where cases are, and who follows them. The same columns stand in ../sqlite.

-- One row for each case that others may be shown as reported already. Degrees are in hundred-thousandths: see domain::spot.
create table spots (
    -- Names the case to whoever follows it; it is no reference.
    id text primary key,
    council text not null,
    service text not null,
    reference text not null references cases (reference),
    latitude bigint,
    longitude bigint,
    postcode text,
    words text,
    received_at bigint not null
);

create index spots_by_point on spots (council, service, latitude, longitude) where latitude is not null;
create index spots_by_postcode on spots (council, service, postcode) where postcode is not null;
create index spots_by_words on spots (council, service, words) where words is not null;
create index spots_by_age on spots (received_at);

-- Residents who get what is written about a case that another one sent. The id stands in their mails: it ends the following.
create table followers (
    id text primary key,
    council text not null,
    reference text not null references cases (reference),
    email text not null,
    created_at bigint not null,
    unique (council, reference, email)
);
