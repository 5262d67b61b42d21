//! Invented addresses at a few postcodes of each council: their towns are real, their streets and numbers are not.

use super::{Found, os_places::Dpa};

/// The councils, by Ordnance Survey's local custodian code. Each has two streets, in this order.
const CUSTODIANS: [(u16, &str); 6] = [
    (4710, "CALDERDALE"),
    (2320, "CHORLEY"),
    (650, "HALTON"),
    (520, "HUNTINGDONSHIRE"),
    (2620, "NORTH NORFOLK"),
    (2360, "SOUTH RIBBLE"),
];
/// Postcode, street, locality, town, and the first house number.
const STREETS: [(&str, &str, &str, &str, u32); 12] = [
    ("HX1 1UJ", "TENTERCROFT ROW", "", "HALIFAX", 2),
    ("HX7 8AA", "SHUTTLE BANK", "WEIRSIDE", "HEBDEN BRIDGE", 11),
    ("PR7 1AL", "HEALD LANE", "", "CHORLEY", 4),
    ("PR6 0AA", "CARTGATE BROW", "UPPER FOLD", "CHORLEY", 21),
    ("WA8 7QF", "SALTWORKS STREET", "", "WIDNES", 1),
    ("WA7 1AA", "FERRYMANS CLOSE", "", "RUNCORN", 8),
    ("PE29 3TN", "OSIER HOLT WAY", "", "HUNTINGDON", 3),
    ("PE27 5AA", "LOCKGATE DROVE", "FEN SIDE", "ST IVES", 14),
    ("NR27 9EN", "LOBSTER POT LANE", "", "CROMER", 5),
    ("NR21 9AA", "MALTSTERS YARD", "", "FAKENHAM", 7),
    ("PR25 1DH", "BOBBIN FOLD", "", "LEYLAND", 6),
    ("PR5 6AA", "WITHY HOLME", "TANNERS GREEN", "PRESTON", 31),
];
/// No property has a number that begins so.
const UPRN_START: &str = "9999";
/// Houses of a street, every second number; then two flats and a house with a name.
const HOUSES: u32 = 6;
const ADDRESSES: usize = 9;

/// Which of the sample's addresses one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    pub street: usize,
    /// Along the street, from 0.
    pub house: usize,
    /// The code of the council that looks after it.
    pub custodian: u16,
}

pub fn list(postcode: &str) -> Vec<Found> {
    let Some((at, street)) = STREETS.iter().enumerate().find(|(_, street)| street.0 == postcode) else {
        return Vec::new();
    };
    let (code, name) = CUSTODIANS[at / 2];
    let number = |nth: u32| (street.4 + 2 * nth).to_string();
    let mut found: Vec<Dpa> = (0..HOUSES).map(|nth| Dpa { building_number: number(nth), ..Dpa::default() }).collect();
    found.extend(["FLAT 1", "FLAT 2"].map(|flat| Dpa {
        sub_building_name: flat.to_owned(),
        building_number: number(HOUSES),
        ..Dpa::default()
    }));
    found.push(Dpa { building_name: "CORNER HOUSE".to_owned(), ..Dpa::default() });
    let line = |(nth, dpa): (usize, Dpa)| {
        let (_, thoroughfare, locality, town, _) = *street;
        let placed = Dpa {
            uprn: format!("{UPRN_START}{at:04}{nth:04}"),
            thoroughfare_name: thoroughfare.to_owned(),
            dependent_locality: locality.to_owned(),
            post_town: town.to_owned(),
            postcode: postcode.to_owned(),
            local_custodian_code: Some(code),
            local_custodian_code_description: name.to_owned(),
            ..dpa
        };
        placed.found()
    };
    found.into_iter().enumerate().map(line).collect()
}

/// The address with this number.
pub fn find_address(uprn: &str) -> Option<Found> {
    let spot = find(uprn)?;
    list(STREETS.get(spot.street)?.0).into_iter().nth(spot.house)
}

/// Where an address stands, if it is one of these.
pub fn find(uprn: &str) -> Option<Spot> {
    let rest = uprn.strip_prefix(UPRN_START).filter(|rest| rest.len() == 8)?;
    let (street, house) = rest.split_at_checked(4)?;
    let (street, house) = (street.parse().ok()?, house.parse().ok()?);
    let (custodian, _) = CUSTODIANS.get(street / 2).filter(|_| house < ADDRESSES)?;
    Some(Spot { street, house, custodian: *custodian })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_found_by_its_number() {
        for (at, street) in STREETS.iter().enumerate() {
            for (nth, found) in list(street.0).iter().enumerate() {
                let spot = find(&found.line.uprn).unwrap();
                assert_eq!((spot.street, spot.house), (at, nth));
                assert_eq!(find_address(&found.line.uprn).as_ref(), Some(found));
                assert_eq!(found.custodian.as_ref().map(|custodian| custodian.code), Some(spot.custodian));
            }
        }
        for other in ["", "9999", "999900020099", "999900990000", "100010001000"] {
            assert_eq!(find(other), None, "{other}");
        }
    }
}
