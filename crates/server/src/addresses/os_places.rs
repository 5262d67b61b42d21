//! The OS Places API: its request for a postcode, and what it answers.

use super::{Custodian, Found};
use contract::addresses::AddressLine;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

/// What the API is asked for the addresses of a postcode,
pub fn address(url: &str, key: &str, postcode: &str) -> String {
    question(url, key, ("postcode", postcode))
}

/// and for the one with a unique property reference number.
pub fn address_of(url: &str, key: &str, uprn: &str) -> String {
    question(url, key, ("uprn", uprn))
}

fn question(url: &str, key: &str, (by, value): (&str, &str)) -> String {
    let encode = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    format!("{}/{by}?{by}={}&key={}", url.trim_end_matches('/'), encode(value), encode(key))
}

/// Ordnance Survey itself, where no council looks after an address yet.
const NO_COUNCIL: u16 = 7655;

pub fn read(json: &[u8]) -> Result<Vec<Found>, serde_json::Error> {
    let answer: Answer = serde_json::from_slice(json)?;
    Ok(answer.results.into_iter().filter_map(|result| result.dpa).map(Dpa::found).collect())
}

#[derive(Deserialize)]
struct Answer {
    /// Left out where there are none.
    #[serde(default)]
    results: Vec<Place>,
}

#[derive(Deserialize)]
struct Place {
    /// An address that post is delivered to. Other kinds are left out.
    #[serde(rename = "DPA")]
    dpa: Option<Dpa>,
}

/// The fields that make an address, of those that the API gives.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) struct Dpa {
    pub uprn: String,
    pub organisation_name: String,
    pub sub_building_name: String,
    pub building_name: String,
    pub building_number: String,
    pub dependent_thoroughfare_name: String,
    pub thoroughfare_name: String,
    pub double_dependent_locality: String,
    pub dependent_locality: String,
    pub post_town: String,
    pub postcode: String,
    pub local_custodian_code: Option<u16>,
    pub local_custodian_code_description: String,
}

impl Dpa {
    pub(super) fn found(self) -> Found {
        let name = in_title_case(&self.local_custodian_code_description);
        let code = self.local_custodian_code.filter(|code| *code != NO_COUNCIL);
        Found { custodian: code.map(|code| Custodian { code, name }), line: self.line() }
    }

    /// In two lines and a town: the building and its street, then what else is needed to find it.
    fn line(self) -> AddressLine {
        let street = [&self.dependent_thoroughfare_name, &self.thoroughfare_name];
        let street = joined(&street.map(String::as_str), ", ");
        let number = joined(&[&self.building_number, &street], " ");
        let locality = joined(&[&self.double_dependent_locality, &self.dependent_locality], ", ");
        let house = joined(&[&self.organisation_name, &self.sub_building_name, &self.building_name], ", ");
        let mut parts = [house, number, locality].map(|part| in_title_case(&part)).to_vec();
        parts.retain(|part| !part.is_empty());
        let town = in_title_case(&self.post_town);
        let text = parts.iter().chain([&town]).map(String::as_str).collect::<Vec<_>>().join(", ");
        let first = if parts.is_empty() { String::new() } else { parts.remove(0) };
        AddressLine { uprn: self.uprn, text, lines: vec![first, parts.join(", ")], town, postcode: self.postcode }
    }
}

fn joined(parts: &[&str], with: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(with)
}

/// The API writes in capitals. What has a digit stays: `12A`.
fn in_title_case(text: &str) -> String {
    const SMALL: [&str; 9] = ["AND", "BY", "IN", "LE", "OF", "ON", "THE", "UNDER", "UPON"];
    let word = |(at, word): (usize, &str)| match word.chars().next() {
        _ if word.contains(|c: char| c.is_ascii_digit()) => word.to_owned(),
        _ if at > 0 && SMALL.contains(&word) => word.to_lowercase(),
        Some(first) => first.to_string() + &word[first.len_utf8()..].to_lowercase(),
        None => String::new(),
    };
    text.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_its_building_first() {
        let dpa = |said: &[(&str, &str)]| {
            let fields: serde_json::Map<_, _> =
                said.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
            serde_json::from_value::<Dpa>(fields.into()).unwrap().line()
        };
        let street = [("THOROUGHFARE_NAME", "HEALD LANE"), ("POST_TOWN", "STOKE ON TRENT"), ("POSTCODE", "ZZ1 1ZZ")];
        for (own, lines, text) in [
            (vec![("BUILDING_NUMBER", "12")], ["12 Heald Lane", ""], "12 Heald Lane, Stoke on Trent"),
            (
                vec![("SUB_BUILDING_NAME", "FLAT 2A"), ("BUILDING_NUMBER", "12")],
                ["Flat 2A", "12 Heald Lane"],
                "Flat 2A, 12 Heald Lane, Stoke on Trent",
            ),
            (
                vec![("BUILDING_NAME", "THE OLD MILL"), ("DEPENDENT_LOCALITY", "LOWER END")],
                ["The Old Mill", "Heald Lane, Lower End"],
                "The Old Mill, Heald Lane, Lower End, Stoke on Trent",
            ),
        ] {
            let found = dpa(&[own.as_slice(), &street].concat());
            assert_eq!(found.lines, lines);
            assert_eq!(found.text, text);
            assert_eq!((found.town.as_str(), found.postcode.as_str()), ("Stoke on Trent", "ZZ1 1ZZ"));
        }
    }

    #[test]
    fn an_address_names_the_council_that_looks_after_it() {
        for (code, name) in [(2360, Some("South Ribble")), (NO_COUNCIL, None)] {
            let dpa = Dpa {
                local_custodian_code: Some(code),
                local_custodian_code_description: "SOUTH RIBBLE".to_owned(),
                ..Dpa::default()
            };
            let custodian = dpa.found().custodian;
            assert_eq!(custodian.map(|custodian| custodian.name).as_deref(), name, "{code}");
        }
    }

    #[test]
    fn a_postcode_and_a_key_travel_in_the_query() {
        let asked = address("https://api.example/search/places/v1/", "k&y", "PR7 1AL");
        assert_eq!(asked, "https://api.example/search/places/v1/postcode?postcode=PR7%201AL&key=k%26y");
        let asked = address_of("https://api.example/search/places/v1", "k", "100");
        assert_eq!(asked, "https://api.example/search/places/v1/uprn?uprn=100&key=k");
    }
}
