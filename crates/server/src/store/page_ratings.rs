//! Whether pages are useful, and what residents say is wrong with them. Of whoever says it nothing is known: no session, no account, no
//! address. How often a network says it is counted elsewhere, for two days.

use super::{
    Error, Store,
    cases::row::read_time,
    limits::{self, Limit, TooOften},
};
use jiff::{SignedDuration, Timestamp};

/// From one network about one page: a library's readers and a family, and no ballot that is stuffed.
const PER_NETWORK: Limit = Limit { most: 10, within: SignedDuration::from_hours(24) };
/// What is wrong is said within this time of saying that it is.
const SAID_WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// Words of each page that are shown.
const LAST_WORDS: usize = 3;
/// What is older is of a page that is another by now.
pub const KEPT: SignedDuration = SignedDuration::from_hours(24 * 366);

#[derive(Debug, Clone)]
pub struct PageRating<'a> {
    pub id: &'a str,
    pub path: &'a str,
    pub useful: bool,
    pub width: Option<i64>,
    pub language: &'a str,
    pub failing: Option<String>,
}

/// How a page does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatedPage {
    pub path: String,
    pub ratings: i64,
    pub useful: i64,
    /// The newest first.
    pub words: Vec<Said>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub at: Timestamp,
    pub words: String,
    pub width: Option<i64>,
    pub failing: Option<String>,
}

type SaidRow = (String, i64, String, Option<i64>, Option<String>);

impl Store {
    pub async fn create_page_rating(
        &self,
        council: &str,
        rating: &PageRating<'_>,
        network: &str,
        now: Timestamp,
    ) -> Result<Result<(), TooOften>, Error> {
        let mut writing = self.write().await?;
        let name = format!("page-rating:{network}:{}", rating.path);
        let counted = limits::count(&mut writing, council, &name, PER_NETWORK, now).await?;
        if counted.is_ok() {
            execute!(
                writing,
                "insert into page_ratings (council, id, at, path, useful, width, language, failing)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)",
                council,
                rating.id,
                now.as_microsecond(),
                rating.path,
                i64::from(rating.useful),
                rating.width,
                rating.language,
                rating.failing.as_deref()
            )?;
        }
        writing.commit().await?;
        Ok(counted)
    }

    /// What is wrong with a page, once for each time that somebody said so.
    pub async fn set_page_words(&self, council: &str, id: &str, words: &str, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(
            writing,
            "update page_ratings set words = $3 where council = $1 and id = $2 and words is null and at > $4",
            council,
            id,
            words,
            (now - SAID_WITHIN).as_microsecond()
        )?;
        writing.commit().await
    }

    /// Each page that was rated, those with the most that were of no use first.
    pub async fn list_rated_pages(&self, council: &str) -> Result<Vec<RatedPage>, Error> {
        let mut reading = self.read().await?;
        let rows = fetch_all!(
            reading,
            (String, i64, i64),
            "select path, count(*), cast(sum(useful) as bigint) from page_ratings where council = $1
             group by path order by count(*) - sum(useful) desc, path",
            council
        )?;
        let said = fetch_all!(
            reading,
            SaidRow,
            "select path, at, words, width, failing from (
                 select path, at, words, width, failing, row_number() over (partition by path order by at desc, id) as place
                 from page_ratings where council = $1 and words is not null) ranked
             where place <= $2 order by path, place",
            council,
            i64::try_from(LAST_WORDS).unwrap_or(i64::MAX)
        )?;
        let mut pages: Vec<RatedPage> = rows
            .into_iter()
            .map(|(path, ratings, useful)| RatedPage { path, ratings, useful, words: Vec::new() })
            .collect();
        for (path, at, words, width, failing) in said {
            let said = Said { at: read_time(at)?, words, width, failing };
            if let Some(page) = pages.iter_mut().find(|page| page.path == path) {
                page.words.push(said);
            }
        }
        Ok(pages)
    }

    pub async fn delete_old_page_ratings(&self, now: Timestamp) -> Result<(), Error> {
        let mut writing = self.write().await?;
        execute!(writing, "delete from page_ratings where at < $1", (now - KEPT).as_microsecond())?;
        writing.commit().await
    }
}
