//! What of counts may be published without telling of a few people: no figure, and nothing that follows from figures, is about one to
//! four of them. Page, spreadsheet and machine get the same figures from here.

use serde::Serialize;

/// A group of fewer is not spoken of.
pub const FEWEST: u64 = 5;

/// Counts of groups that have nobody in common, by row and column, with the totals of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<T> {
    /// Row by row.
    pub cells: Vec<Vec<T>>,
    pub by_row: Vec<T>,
    pub by_column: Vec<T>,
    pub all: T,
}

/// What of it is published. `None` is hidden.
pub type Shown = Option<u64>;

/// The table as it may be published.
///
/// A count under five is hidden, nobody too, since "none" among hidden counts would tell the others. In a column with a total the rest
/// would follow from what is shown: so the next smallest are hidden as well, until what is hidden is of several rows, of five people or
/// more, and can be shared among the rows in more than one way. Where that can't be, the total is hidden. A row with a hidden count has
/// no total: what is hidden in one column can't be worked out from the others.
pub fn suppress(counts: &[Vec<u64>]) -> Table<Shown> {
    let columns = counts.iter().map(Vec::len).max().unwrap_or(0);
    let mut cells = vec![vec![None; columns]; counts.len()];
    let mut by_column = Vec::new();
    for at in 0..columns {
        let column: Vec<u64> = counts.iter().map(|row| row.get(at).copied().unwrap_or(0)).collect();
        let (shown, total) = suppress_column(&column);
        for (row, shown) in cells.iter_mut().zip(shown) {
            if let Some(cell) = row.get_mut(at) {
                *cell = shown;
            }
        }
        by_column.push(total);
    }
    let sum = |shown: &Vec<Shown>| shown.iter().copied().sum::<Shown>();
    Table { by_row: cells.iter().map(sum).collect(), all: sum(&by_column), cells, by_column }
}

/// One column with its total.
pub fn suppress_column(counts: &[u64]) -> (Vec<Shown>, Shown) {
    let total = counts.iter().sum();
    // What is hidden is all up to some count: who knows these rules can tell nothing from where equal counts stand.
    let mut most_hidden = FEWEST - 1;
    loop {
        let hidden: Vec<u64> = counts.iter().copied().filter(|count| *count <= most_hidden).collect();
        if hides(&hidden) {
            let nobody = hidden.iter().all(|count| *count == 0);
            let shown = counts.iter().map(|count| (nobody || *count > most_hidden).then_some(*count)).collect();
            return (shown, Some(total));
        }
        match counts.iter().copied().filter(|count| *count > most_hidden).min() {
            Some(next) => most_hidden = next,
            None => return (vec![None; counts.len()], None),
        }
    }
}

/// Whether their sum, which follows from what is shown, tells none of them.
fn hides(hidden: &[u64]) -> bool {
    let sum: u64 = hidden.iter().sum();
    let most = (FEWEST - 1).saturating_mul(u64::try_from(hidden.len()).unwrap_or(u64::MAX));
    let are_all_alike = hidden.iter().all(|count| *count == FEWEST - 1) && sum == most;
    sum == 0 || (hidden.len() > 1 && sum >= FEWEST && !are_all_alike)
}

/// So many of a whole, such as the promises that were kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Part {
    pub part: u64,
    pub whole: u64,
}

/// A share in whole percent. "All" and "none" are exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Percent(u8);

impl Percent {
    pub fn value(self) -> u8 {
        self.0
    }
}

impl Part {
    pub fn new(part: u64, whole: u64) -> Self {
        Self { part: part.min(whole), whole }
    }

    fn rest(self) -> u64 {
        self.whole - self.part
    }

    /// Of nobody there is none.
    pub fn percent(self) -> Option<Percent> {
        let percent = self.part.checked_mul(200)?.checked_add(self.whole)?.checked_div(self.whole.checked_mul(2)?)?;
        let percent = match self {
            Self { part: 0, .. } => 0,
            part if part.rest() == 0 => 100,
            _ => percent.clamp(1, 99),
        };
        u8::try_from(percent).ok().map(Percent)
    }

    /// Whether its share tells of no few people: neither of those in it nor of the others.
    fn tells_of_no_few(self) -> bool {
        self.whole >= FEWEST && is_none_or_many(self.part) && is_none_or_many(self.rest())
    }

    fn add(self, other: Self) -> Self {
        Self { part: self.part + other.part, whole: self.whole + other.whole }
    }
}

fn is_none_or_many(count: u64) -> bool {
    count == 0 || count >= FEWEST
}

/// A share that stands alone.
pub fn suppress_share(part: Part) -> Option<Part> {
    part.tells_of_no_few().then_some(part)
}

/// Shares of the rows of one column, and of all of them together. The wholes are counts whose column was published as `suppress` says.
///
/// What is hidden is, taken together, of several rows, and five or more of it are in the part and five or more are not, or none: more
/// rows are hidden, the smallest first, until that holds. Where it never does, the share of all is hidden.
pub fn suppress_shares(parts: &[Part]) -> (Vec<Option<Part>>, Option<Part>) {
    let (wholes, total) = suppress_column(&parts.iter().map(|part| part.whole).collect::<Vec<_>>());
    let mut shown: Vec<Option<Part>> =
        parts.iter().zip(wholes).map(|(part, whole)| whole.and_then(|_| suppress_share(*part))).collect();
    let all = parts.iter().fold(Part::default(), |sum, part| sum.add(*part));
    if total.is_none() || all.whole == 0 {
        return (shown, None);
    }
    while !shares_hide(parts, &shown) {
        match shown.iter().flatten().map(|part| part.whole).min() {
            Some(next) => {
                for share in &mut shown {
                    *share = share.filter(|part| part.whole > next);
                }
            }
            None => return (shown, None),
        }
    }
    (shown, Some(all))
}

fn shares_hide(parts: &[Part], shown: &[Option<Part>]) -> bool {
    let hidden = parts.iter().zip(shown).filter(|(part, shown)| shown.is_none() && part.whole > 0);
    let hidden: Vec<Part> = hidden.map(|(part, _)| *part).collect();
    let sum = hidden.iter().fold(Part::default(), |sum, part| sum.add(*part));
    let are_alike = |count: fn(&Part) -> u64| hidden.iter().all(|part| count(part) == FEWEST - 1);
    hidden.is_empty()
        || (hidden.len() > 1
            && is_none_or_many(sum.part)
            && is_none_or_many(sum.rest())
            && !are_alike(|part| part.part)
            && !are_alike(|part| part.rest()))
}

/// A count that still grows, and is published again and again: what is between two of them tells of no few people.
pub fn round_down(count: u64) -> u64 {
    count / FEWEST * FEWEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_reveal_a_small_count_is_hidden_with_it() {
        for (counts, shown, total) in [
            (vec![10, 20, 30], vec![Some(10), Some(20), Some(30)], Some(60)),
            // The only small one would be what is left of the total.
            (vec![3, 20, 30], vec![None, None, Some(30)], Some(53)),
            // Two of them, of three people together.
            (vec![1, 2, 9, 30], vec![None, None, None, Some(30)], Some(42)),
            (vec![3, 3, 30], vec![None, None, Some(30)], Some(36)),
            // Eight people in two rows of at most four: four each.
            (vec![4, 4, 9, 30], vec![None, None, None, Some(30)], Some(47)),
            // Equal counts go together.
            (vec![9, 2, 9, 30], vec![None, None, None, Some(30)], Some(50)),
            // Nobody is no group.
            (vec![0, 20, 0], vec![Some(0), Some(20), Some(0)], Some(20)),
            (vec![0, 3, 20, 30], vec![None, None, None, Some(30)], Some(53)),
            (vec![2], vec![None], None),
            (vec![2, 1], vec![None, None], None),
            (vec![], vec![], Some(0)),
        ] {
            assert_eq!(suppress_column(&counts), (shown, total), "{counts:?}");
        }
    }

    #[test]
    fn a_row_with_a_hidden_count_has_no_total() {
        let table = suppress(&[vec![10, 3], vec![20, 30], vec![30, 40], vec![40, 50]]);
        assert_eq!(table.by_column, [Some(100), Some(123)]);
        assert_eq!(table.cells, [[Some(10), None], [Some(20), None], [Some(30), Some(40)], [Some(40), Some(50)]]);
        assert_eq!(table.by_row, [None, None, Some(70), Some(90)]);
        assert_eq!(table.all, Some(223));
        assert_eq!(suppress(&[vec![2, 20], vec![1, 30]]).all, None);
    }

    #[test]
    fn a_share_of_which_few_are_or_few_are_not_is_hidden() {
        for (part, whole, shown) in [
            (0, 20, true),
            (20, 20, true),
            (3, 20, false),
            (17, 20, false),
            (5, 10, true),
            (0, 4, false),
            (0, 0, false),
        ] {
            assert_eq!(suppress_share(Part::new(part, whole)).is_some(), shown, "{part} of {whole}");
        }
        let parts = [Part::new(3, 20), Part::new(10, 30), Part::new(20, 40)];
        assert_eq!(suppress_shares(&parts), (vec![None, None, Some(parts[2])], Some(Part::new(33, 90))));
    }

    #[test]
    fn percent_are_whole_and_say_all_and_none_only_of_all_and_none() {
        for (part, whole, percent) in [
            (0, 7, Some(0)),
            (7, 7, Some(100)),
            (1, 3, Some(33)),
            (2, 3, Some(67)),
            (999, 1000, Some(99)),
            (1, 1000, Some(1)),
            (0, 0, None),
        ] {
            assert_eq!(Part::new(part, whole).percent().map(Percent::value), percent, "{part} of {whole}");
        }
    }
}
