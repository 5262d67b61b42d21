-- Passkeys (WebAuthn): one more way in to an account. The same tables stand in ../sqlite.

create table passkeys (
    id text primary key,
    council text not null,
    account text not null references accounts (id) on delete cascade,
    -- As the resident calls it.
    name text not null,
    -- What its device calls it, and what it calls the account: chance, in base64url.
    credential text not null,
    handle text not null,
    -- COSE, in base64url.
    public_key text not null,
    -- What the device said of itself the last time: domain::passkey::Condition.
    uses bigint not null,
    can_be_copied bigint not null,
    is_copied bigint not null,
    added_at bigint not null,
    used_at bigint,
    unique (council, credential)
);

create index passkeys_by_account on passkeys (account);

-- What a device has to answer. It ends with its session, and with the first answer.
create table passkey_challenges (
    hash text primary key,
    council text not null,
    token_hash text not null references sessions (token_hash) on delete cascade,
    -- The account that gets a passkey, and what its device is to call it; none where somebody wants to come in.
    account text references accounts (id) on delete cascade,
    handle text,
    expires_at bigint not null
);

create index passkey_challenges_by_session on passkey_challenges (token_hash);
create index passkey_challenges_by_account on passkey_challenges (account) where account is not null;
