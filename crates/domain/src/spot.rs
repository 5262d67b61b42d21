//! Where a problem is, and whether two reports are about the same spot. The server compares; the app only asks.

use crate::{
    answer::{Answer, Answers},
    form::Form,
    question::{Kind, Question, write_postcode},
    way,
};

/// Two spots this far apart are the same: a phone's own error is as large.
pub const NEAR: u16 = 50;
/// How far is told in steps of this many metres.
const STEP: u16 = 10;
const EARTH: f64 = 6_371_000.0;
/// Points to a degree.
const FINE: i32 = 100_000;

/// A place as it is compared with others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spot {
    pub point: Option<Point>,
    /// The first postcode in it, as Royal Mail writes it.
    pub postcode: Option<String>,
    /// Its words, written one way; empty where they name no place.
    pub words: String,
}

/// Latitude and longitude in hundred-thousandths of a degree, about a metre each: whole numbers are alike in every database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub latitude: i32,
    pub longitude: i32,
}

/// How near two spots are that count as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// About so many metres.
    Metres(u16),
    /// By the same postcode, or the same words.
    Name,
}

/// The spot that a report is about, if its form asks for one.
pub fn find(form: &Form, answers: &Answers) -> Option<Spot> {
    let (_, question) = form.followed()?;
    Some(Spot::read(question, way::visible_answers(form, answers).get(&question.key)?))
}

impl Spot {
    pub fn read(question: &Question, answer: &Answer) -> Self {
        let value = |at: usize| answer.get(at).map(String::as_str).unwrap_or_default();
        match question.kind {
            Kind::Address => Self {
                point: None,
                postcode: write_postcode(value(3)),
                words: one_way(&format!("{} {}", value(0), value(1))),
            },
            _ => Self {
                point: Point::read(value(1), value(2)),
                postcode: find_postcode(value(0)),
                words: one_way(value(0)),
            },
        }
    }

    /// How near the other is, if it counts as the same. Where both have a point, the points alone decide.
    pub fn near(&self, other: &Self) -> Option<Near> {
        if let (Some(here), Some(there)) = (self.point, other.point) {
            let metres = here.metres_to(there);
            let steps = (metres / f64::from(STEP)).round().max(1.0);
            return (metres <= f64::from(NEAR)).then(|| Near::Metres(steps as u16 * STEP));
        }
        let has_postcode = self.postcode.is_some() && self.postcode == other.postcode;
        let has_words = !self.words.is_empty() && self.words == other.words;
        (has_postcode || has_words).then_some(Near::Name)
    }
}

impl Point {
    /// From degrees as they are written, such as `53.72140` and `-1.86340`.
    pub fn read(latitude: &str, longitude: &str) -> Option<Self> {
        Some(Self { latitude: read_angle(latitude)?, longitude: read_angle(longitude)? })
    }

    /// Along a great circle.
    pub fn metres_to(self, other: Self) -> f64 {
        let radians = |angle: i32| (f64::from(angle) / f64::from(FINE)).to_radians();
        let (here, there) = (radians(self.latitude), radians(other.latitude));
        let half = |a: f64, b: f64| ((b - a) / 2.0).sin().powi(2);
        let east = half(radians(self.longitude), radians(other.longitude));
        2.0 * EARTH * (half(here, there) + here.cos() * there.cos() * east).sqrt().min(1.0).asin()
    }

    /// The south-western and the north-eastern corner of a box around all that is near. It does not reach over a pole or the
    /// date line: no council does.
    pub fn around(self) -> (Self, Self) {
        let degrees = (f64::from(NEAR) / EARTH).to_degrees();
        let narrow = (f64::from(self.latitude) / f64::from(FINE)).to_radians().cos().max(0.01);
        let fine = |degrees: f64| (degrees * f64::from(FINE)).ceil() as i32;
        let (north, east) = (fine(degrees), fine(degrees / narrow));
        (
            Self { latitude: self.latitude - north, longitude: self.longitude - east },
            Self { latitude: self.latitude + north, longitude: self.longitude + east },
        )
    }
}

fn read_angle(text: &str) -> Option<i32> {
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |text| (-1, text));
    let (degrees, decimals) = text.split_once('.').unwrap_or((text, ""));
    let decimals: String = decimals.chars().chain(std::iter::repeat('0')).take(5).collect();
    let degrees: i32 = degrees.parse().ok().filter(|degrees| (0..=180).contains(degrees))?;
    Some(sign * (degrees * FINE + decimals.parse::<u32>().ok().and_then(|part| i32::try_from(part).ok())?))
}

/// The first postcode among words, written with or without its space.
fn find_postcode(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (0..words.len()).find_map(|at| {
        let two = words.get(at + 1).map(|next| format!("{}{next}", words[at]));
        write_postcode(words[at]).or_else(|| two.as_deref().and_then(write_postcode))
    })
}

/// Short forms, as people write them.
const SHORT: [(&str, &str); 14] = [
    ("ave", "avenue"),
    ("av", "avenue"),
    ("cl", "close"),
    ("cres", "crescent"),
    ("ct", "court"),
    ("dr", "drive"),
    ("gdns", "gardens"),
    ("gr", "grove"),
    ("ln", "lane"),
    ("pk", "park"),
    ("pl", "place"),
    ("rd", "road"),
    ("sq", "square"),
    ("st", "street"),
];
/// Words that say nothing about which place it is.
const EMPTY: [&str; 24] = [
    "a", "an", "and", "at", "behind", "beside", "between", "by", "from", "here", "house", "in", "is", "it", "my",
    "near", "nr", "of", "on", "opp", "opposite", "our", "outside", "the",
];

/// The words in small letters, in full, without those that say nothing, in the order of the alphabet. Empty where fewer than
/// two are left: "the park" is no place in particular.
fn one_way(text: &str) -> String {
    let text = text.to_lowercase().replace(['\'', '’'], "");
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !EMPTY.contains(word));
    let mut words: Vec<&str> =
        words.map(|word| SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, long)| long)).collect();
    words.sort_unstable();
    words.dedup();
    if words.len() < 2 { String::new() } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: Kind) -> Question {
        Question {
            key: "where".to_owned(),
            label: "Where is it?".to_owned(),
            name: None,
            hint: None,
            kind,
            optional: false,
            follow: true,
            told: None,
            becomes: None,
            missing: None,
            longest: None,
            options: Vec::new(),
            when: Vec::new(),
        }
    }

    fn place(values: [&str; 3]) -> Spot {
        Spot::read(&question(Kind::Place), &values.map(str::to_owned).to_vec())
    }

    #[test]
    fn two_reports_are_of_the_same_spot_or_not() {
        let here = ["", "53.72140", "-1.86340"];
        for (one, other, near) in [
            (here, here, Some(Near::Metres(10))),
            // 0.0004 degrees north are 44 metres, 0.0005 are 56.
            (here, ["", "53.72180", "-1.86340"], Some(Near::Metres(40))),
            (here, ["", "53.72190", "-1.86340"], None),
            // In the east a degree is shorter: 0.0007 are 46 metres here.
            (here, ["", "53.7214", "-1.8627"], Some(Near::Metres(50))),
            (here, ["", "53.7214", "-1.8624"], None),
            (here, ["", "-53.72140", "1.86340"], None),
            // Points decide where both have them, whatever the words say.
            (["Long Lane, the school", here[1], here[2]], ["Long Lane, the school", "53.8", "-1.9"], None),
            (["Long Lane, by the school", "", ""], ["the school on LONG LN.", "", ""], Some(Near::Name)),
            (["Long Lane, by the school", here[1], here[2]], ["long lane school", "", ""], Some(Near::Name)),
            (["Long Lane, by the school", "", ""], ["Long Lane, by the church", "", ""], None),
            (["St. Mary's Rd", "", ""], ["st marys road", "", ""], Some(Near::Name)),
            (["Bridge, HX1 1UJ", "", ""], ["hx11uj, the steps", "", ""], Some(Near::Name)),
            (["Bridge, HX1 1UJ", "", ""], ["Weir, HX1 1UK", "", ""], None),
            // Words that name no place in particular.
            (["in the park", "", ""], ["park", "", ""], None),
            (["here", "", ""], ["here", "", ""], None),
            (["", "", ""], ["", "", ""], None),
            (["", "53.7", "x"], ["", "53.7", "x"], None),
        ] {
            assert_eq!(place(one).near(&place(other)), near, "{one:?} {other:?}");
            assert_eq!(place(other).near(&place(one)), near, "{other:?} {one:?}");
        }
    }

    #[test]
    fn an_address_is_its_postcode_and_its_street() {
        let address = |values: [&str; 4]| Spot::read(&question(Kind::Address), &values.map(str::to_owned).to_vec());
        let one = address(["1 High St", "", "Chorley", "pr71al"]);
        assert_eq!(one.near(&address(["9 High Street", "", "Chorley", "PR7 1AL"])), Some(Near::Name));
        assert_eq!(one.near(&address(["1 High Street", "", "Chorley", "PR7 1AB"])), Some(Near::Name));
        assert_eq!(one.near(&address(["2 High Street", "", "Chorley", "PR7 1AB"])), None);
        assert_eq!(one.near(&place(["By 1 high street", "", ""])), Some(Near::Name));
    }

    #[test]
    fn the_box_holds_all_that_is_near() {
        for latitude in ["0", "51.5", "60.8", "-89.99", "89.99999"] {
            let here = Point::read(latitude, "-1.86340").unwrap();
            let (from, to) = here.around();
            for (corner, reach) in [(from, -1), (to, 1)] {
                let north = Point { latitude: corner.latitude + reach, ..here };
                let east = Point { longitude: corner.longitude + reach, ..here };
                assert!(here.metres_to(north) > f64::from(NEAR), "{latitude}");
                assert!(latitude.contains("89.9") || here.metres_to(east) > f64::from(NEAR), "{latitude}");
            }
        }
    }

    #[test]
    fn degrees_are_read_to_five_decimals() {
        for (written, read) in [
            ("53.7214", Some(5_372_140)),
            ("-1.863401", Some(-186_340)),
            ("-0.00001", Some(-1)),
            ("180", Some(18_000_000)),
            ("181", None),
            ("", None),
            ("1e3", None),
        ] {
            assert_eq!(read_angle(written), read, "{written}");
        }
    }
}
