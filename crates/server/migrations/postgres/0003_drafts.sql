-- Answers that are not yet sent. The same tables stand in ../sqlite.

create table drafts (
    id text primary key,
    council text not null,
    service text not null,
    form_version text not null,
    answers text not null,
    revision bigint not null,
    created_at bigint not null,
    saved_at bigint not null,
    reminded_at bigint
);

create index drafts_by_age on drafts (saved_at);

-- Which browser may go on with which draft.
create table session_drafts (
    token_hash text not null references sessions (token_hash) on delete cascade,
    council text not null,
    draft text not null references drafts (id) on delete cascade,
    granted_at bigint not null,
    primary key (token_hash, draft)
);

-- A mail that lets its reader go on elsewhere: by its link, or by its code and the address it went to.
create table draft_links (
    id text primary key,
    council text not null,
    draft text not null references drafts (id) on delete cascade,
    email text not null,
    token_hash text not null,
    code_hash text not null,
    created_at bigint not null
);

create index draft_links_by_token on draft_links (council, token_hash);
create index draft_links_by_email on draft_links (council, email);

-- Each form that a draft was begun on, so that its answers can be carried over to the form of today.
create table forms (
    council text not null,
    service text not null,
    version text not null,
    form text not null,
    primary key (council, service, version)
);
