-- What is said about a case after it was sent. The same tables stand in ../sqlite.

create table case_words (
    council text not null,
    -- Made by the page that asks for the words, so that they are stored once.
    id text not null,
    reference text not null references cases (reference),
    words text not null,
    said_at bigint not null,
    primary key (council, id)
);

create index case_words_by_case on case_words (council, reference);

-- The words that an event is about.
alter table case_events add column words text;
