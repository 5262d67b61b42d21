//! Tokens: by which a council's own systems come in. The store knows only their hashes.

use super::{
    Error, Store,
    audit::{self, Action, Actor},
    cases::row::read_time,
    digest::digest,
    limits::{self, Limit, TooOften},
};
use crate::random;
use domain::{
    integration::{Reach, Scope},
    team::Team,
};
use jiff::{SignedDuration, Timestamp};

/// Requests with one token. A system that asks each second for what has changed takes a tenth of it.
const PER_TOKEN: Limit = Limit { most: 600, within: SignedDuration::from_mins(1) };

/// What a request came in by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub id: String,
    /// The system, as staff know it.
    pub name: String,
    pub reach: Reach,
}

/// A token in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub token: Token,
    pub added: Timestamp,
    pub last_used: Option<Timestamp>,
}

type TokenRow = (String, String, String, String);

fn read_token((id, name, scopes, teams): TokenRow) -> Result<Token, Error> {
    let scope = |key| Scope::find(key).ok_or_else(|| Error::Decode("an unknown scope".into()));
    let team = |key| Team::find(key).ok_or_else(|| Error::Decode("an unknown team".into()));
    let scopes = scopes.split_whitespace().map(scope).collect::<Result<_, _>>()?;
    let teams = teams.split_whitespace().map(team).collect::<Result<_, _>>()?;
    Ok(Token { id, name, reach: Reach { scopes, teams } })
}

/// Keys with a space between them and around: a key is found in it as ` key `.
pub(super) fn write_keys<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    keys.fold(" ".to_owned(), |text, key| text + key + " ")
}

impl Store {
    /// Lets a system in by this secret from now on. False if one has this name already.
    pub async fn add_token(
        &self,
        council: &str,
        (name, secret): (&str, &str),
        reach: &Reach,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let id = random::id();
        let mut writing = self.write().await?;
        let rows = execute!(
            writing,
            "insert into tokens (id, council, name, token_hash, scopes, teams, created_at)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (council, name) where removed_at is null do nothing",
            &id,
            council,
            name,
            digest(council, secret),
            write_keys(reach.scopes.iter().map(|scope| scope.key())),
            write_keys(reach.teams.iter().map(|team| team.key())),
            now.as_microsecond()
        )?;
        if rows == 0 {
            return Ok(false);
        }
        audit::create(&mut writing, council, Actor::Operator, Action::TokenAdded, &id, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    pub async fn list_tokens(&self, council: &str) -> Result<Vec<Listed>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, String, String, String, i64, Option<i64>),
            "select id, name, scopes, teams, created_at, last_used_at from tokens
             where council = $1 and removed_at is null order by name",
            council
        )?;
        let listed = rows.into_iter().map(|(id, name, scopes, teams, added, used)| {
            let token = read_token((id, name, scopes, teams))?;
            Ok(Listed { token, added: read_time(added)?, last_used: used.map(read_time).transpose()? })
        });
        listed.collect()
    }

    /// Nothing comes in by it from now on. False if no token has this name.
    pub async fn remove_token(&self, council: &str, name: &str, now: Timestamp) -> Result<bool, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            (String,),
            "update tokens set removed_at = $3 where council = $1 and name = $2 and removed_at is null returning id",
            council,
            name,
            now.as_microsecond()
        )?;
        let Some((id,)) = row else {
            return Ok(false);
        };
        audit::create(&mut writing, council, Actor::Operator, Action::TokenRemoved, &id, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// The token of this secret, which is used now. None if there is none.
    pub async fn use_token(
        &self,
        council: &str,
        secret: &str,
        now: Timestamp,
    ) -> Result<Option<Result<Token, TooOften>>, Error> {
        let mut writing = self.write().await?;
        let row = fetch_optional!(
            writing,
            TokenRow,
            "update tokens set last_used_at = $3 where council = $1 and token_hash = $2 and removed_at is null
             returning id, name, scopes, teams",
            council,
            digest(council, secret),
            now.as_microsecond()
        )?;
        let Some(token) = row.map(read_token).transpose()? else {
            return Ok(None);
        };
        let counted = limits::count(&mut writing, council, &format!("token:{}", token.id), PER_TOKEN, now).await?;
        writing.commit().await?;
        Ok(Some(counted.map(|()| token)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_stands_between_spaces() {
        assert_eq!(write_keys(["waste", "housing"].into_iter()), " waste housing ");
        assert_eq!(write_keys([].into_iter()), " ");
    }
}
