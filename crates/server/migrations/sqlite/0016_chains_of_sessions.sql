-- A session gets a new token whenever something is sent with it. All that followed from one sign-in are signed out together, whichever
-- of them a tab still has. The same columns stand in ../postgres.

-- The hash of the token that signing in began with; none for a guest's.
alter table sessions add column chain text;
update sessions set chain = token_hash where account is not null;
