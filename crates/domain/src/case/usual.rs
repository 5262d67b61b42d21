//! How long a service usually takes, from the cases that it ended lately.

/// Of fewer cases nothing is said: it would be chance, or somebody's own case.
const FEWEST: usize = 10;

/// The working days within which 8 in 10 of these cases were done.
pub fn usual_days(days: &[u16]) -> Option<u16> {
    if days.len() < FEWEST {
        return None;
    }
    let mut days = days.to_vec();
    days.sort_unstable();
    days.get((days.len() * 8).div_ceil(10) - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_in_ten_were_done_within_it() {
        assert_eq!(usual_days(&[1; 9]), None);
        assert_eq!(usual_days(&[9, 1, 2, 3, 4, 5, 6, 7, 8, 10]), Some(8));
        assert_eq!(usual_days(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 90]), Some(0));
        // Of 11 cases 9 are needed: 8 would be fewer than 8 in 10.
        assert_eq!(usual_days(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), Some(9));
    }
}
