//! Dates and times on the wire and in profiles: ISO 8601, read and written without the large parser that jiff has for
//! everything else.

use jiff::civil::{Date, DateTime, Time};

/// `2026-11-22`.
pub fn write_date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// `2026-11-22T14:03:00`. A wall clock's time: no zone.
pub fn write_date_time(at: DateTime) -> String {
    format!("{}T{:02}:{:02}:{:02}", write_date(at.date()), at.hour(), at.minute(), at.second())
}

/// The date of `2026-11-22`.
pub fn find_date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(number(year)?, number(month)?, number(day)?).ok()
}

/// Numbers of every size are parsed as one: each size would be code of its own.
pub fn number<T: TryFrom<i64>>(text: &str) -> Option<T> {
    T::try_from(text.parse().ok()?).ok()
}

/// The time of `2026-11-22T14:03:00`.
pub fn find_date_time(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once('T')?;
    let mut parts = time.split(':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next()?);
    let time = Time::new(number(hour)?, number(minute)?, number(second)?, 0).ok()?;
    Some(find_date(date)?.to_datetime(time))
}

/// For `#[serde(with = "domain::iso::date")]`.
pub mod date {
    use super::{Date, find_date, write_date};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write_date(*date))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        find_date(&text).ok_or_else(|| Error::custom("not a date, expected one like 2026-11-22"))
    }
}

/// For `#[serde(default, with = "domain::iso::optional_date")]`. Nothing, or an empty text, is no date.
pub mod optional_date {
    use super::{Date, find_date, write_date};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => serializer.serialize_str(&write_date(*date)),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?.filter(|text| !text.is_empty());
        let date =
            |text: String| find_date(&text).ok_or_else(|| Error::custom("not a date, expected one like 2026-11-22"));
        text.map(date).transpose()
    }
}

/// For `#[serde(with = "domain::iso::dates")]`.
pub mod dates {
    use super::{Date, find_date, write_date};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(dates: &[Date], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(dates.iter().map(|date| write_date(*date)))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Date>, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        let dates: Option<Vec<Date>> = texts.iter().map(|text| find_date(text)).collect();
        dates.ok_or_else(|| Error::custom("not all are dates, expected ones like 2026-11-22"))
    }
}

/// For `#[serde(with = "domain::iso::date_time")]`.
pub mod date_time {
    use super::{DateTime, find_date_time, write_date_time};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(at: &DateTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write_date_time(*at))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        find_date_time(&text).ok_or_else(|| Error::custom("not a time, expected one like 2026-11-22T14:03:00"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_written_is_read_again() {
        let at = date(2026, 2, 3).at(4, 5, 6, 0);
        assert_eq!(write_date_time(at), "2026-02-03T04:05:06");
        assert_eq!(find_date_time(&write_date_time(at)), Some(at));
        assert_eq!(find_date("2026-02-03"), Some(at.date()));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "2026-02-30", "2026-02", "2026-02-03-04", "3/2/2026", "2026-02-03T04:05:06"] {
            assert_eq!(find_date(text), None, "{text}");
        }
        for text in ["2026-02-03", "2026-02-03T04:05", "2026-02-03T24:00:00", "2026-02-03T04:05:06Z"] {
            assert_eq!(find_date_time(text), None, "{text}");
        }
    }
}
