-- Feedback: what a case is, the stages of complaints, surveys, whether pages help, and what a council did. The same columns stand in
-- ../postgres.

-- Compliment, comment, suggestion or complaint; a request has none.
alter table cases add column feedback text;
create index cases_feedback on cases (council, feedback, received_at) where feedback is not null;

-- How senior a member of staff is, and what residents know them as, such as "Head of Waste".
alter table staff add column grade text not null default 'officer';
alter table staff add column post text;

create table complaints (
    council text not null,
    reference text not null,
    -- Where it stands now.
    stage integer not null default 1,
    serious integer not null default 0,
    -- The member of staff whom it is about: they neither see nor answer it.
    about_staff text,
    -- Somebody at the desk found threats or abuse in it.
    flagged integer not null default 0,
    primary key (council, reference),
    foreign key (reference) references cases (reference)
);

-- Each stage with its promises, and what came of it. Days are text, moments are microseconds.
create table complaint_stages (
    council text not null,
    reference text not null,
    stage integer not null,
    began_at integer not null,
    acknowledge_by integer not null,
    acknowledged_at integer,
    -- As promised when the stage began or was acknowledged, and as it holds after a delay.
    first_answer_by text not null,
    answer_by text not null,
    extended integer not null default 0,
    answered_at integer,
    -- Upheld, partly-upheld or not-upheld; how it is put right; and what the council learnt, which may be published.
    finding text,
    remedy text,
    lesson text,
    -- Who looks into it, as they were.
    investigator text,
    investigator_name text,
    investigator_post text,
    primary key (council, reference, stage),
    foreign key (council, reference) references complaints (council, reference)
);
create index complaint_stages_acknowledge on complaint_stages (council, acknowledge_by) where acknowledged_at is null;
create index complaint_stages_answered on complaint_stages (council, answered_at) where answered_at is not null;

-- One for each case that ended, by the resident's own way. Scales are 1, the worst, to 5; the likelihood to recommend is 0 to 10.
create table surveys (
    council text not null,
    id text not null,
    reference text not null,
    service text not null,
    team text not null,
    raised text not null,
    -- A digest of whom it was sent to: nobody is asked twice in a month.
    person text not null,
    token_hash text not null,
    asked_at integer not null,
    expires_at integer not null,
    answered_at integer,
    solved integer,
    ease integer,
    delivery integer,
    timeliness integer,
    information integer,
    professionalism integer,
    attitude integer,
    words text,
    used text,
    preferred text,
    recommend integer,
    primary key (council, id),
    foreign key (reference) references cases (reference)
);
create unique index surveys_token on surveys (council, token_hash);
create unique index surveys_reference on surveys (council, reference);
create index surveys_person on surveys (council, person, asked_at);
create index surveys_answered on surveys (council, answered_at) where answered_at is not null;

-- "Was this page useful?" Nothing of whoever said it.
create table page_ratings (
    council text not null,
    id text not null,
    at integer not null,
    -- The page's pattern, such as /services/{service}, with its key where it is public.
    path text not null,
    useful integer not null,
    words text,
    width integer,
    language text,
    -- What failed on the page meanwhile.
    failing text,
    primary key (council, id)
);
create index page_ratings_at on page_ratings (council, at);

-- What residents said, and what the council did about it. Published.
create table you_said (
    council text not null,
    id text not null,
    said text not null,
    did text not null,
    -- The key of a service, where it is about one.
    service text,
    at integer not null,
    by_name text not null,
    removed_at integer,
    primary key (council, id)
);
