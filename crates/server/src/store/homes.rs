//! The home that an account remembers: one, until another takes its place.

use super::{Error, Store, cases::row::read_time};
use jiff::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RememberedHome {
    pub uprn: String,
    pub address: String,
    pub postcode: String,
    /// The code of the council that looked after it then, where one was named.
    pub custodian: Option<u16>,
    pub since: Timestamp,
}

impl Store {
    pub async fn find_home(&self, council: &str, account: &str) -> Result<Option<RememberedHome>, Error> {
        let mut reading = self.read().await?;
        let row = fetch_optional!(
            reading,
            (String, String, String, Option<i64>, i64),
            "select uprn, address, postcode, custodian, remembered_at from account_homes
             where council = $1 and account = $2",
            council,
            account
        )?;
        let home = |(uprn, address, postcode, custodian, since): (String, String, String, Option<i64>, i64)| {
            let custodian = custodian.and_then(|code| u16::try_from(code).ok());
            Ok(RememberedHome { uprn, address, postcode, custodian, since: read_time(since)? })
        };
        row.map(home).transpose()
    }

    /// Remembers this home, in place of another.
    pub async fn set_home(&self, council: &str, account: &str, home: &RememberedHome) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "insert into account_homes (account, council, uprn, address, postcode, custodian, remembered_at)
             values ($2, $1, $3, $4, $5, $6, $7)
             on conflict (account) do update set uprn = excluded.uprn, address = excluded.address,
                 postcode = excluded.postcode, custodian = excluded.custodian, remembered_at = excluded.remembered_at
             where account_homes.council = excluded.council",
            council,
            account,
            &home.uprn,
            &home.address,
            &home.postcode,
            home.custodian.map(i64::from),
            home.since.as_microsecond()
        )?;
        writing.commit().await
    }

    pub async fn delete_home(&self, council: &str, account: &str) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from account_homes where council = $1 and account = $2", council, account)?;
        writing.commit().await
    }
}
