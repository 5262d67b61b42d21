//! No published figure, and nothing that follows from published figures, tells of one to four people.

use domain::small_numbers::{FEWEST, Part, Shown, Table, round_down, suppress, suppress_column, suppress_shares};
use proptest::{collection::vec, prelude::*};
use std::collections::HashMap;

fn is_few(count: u64) -> bool {
    (1..FEWEST).contains(&count)
}

/// Every column of so many counts below a limit.
fn all_columns(rows: u32, limit: u64) -> impl Iterator<Item = Vec<u64>> {
    (0..limit.pow(rows)).map(move |number| (0..rows).map(|row| number / limit.pow(row) % limit).collect())
}

/// Somebody who knows these very rules looks at what is published, and at all that could have led to it.
#[test]
fn who_knows_the_rules_can_tell_no_few_people_from_a_column() {
    for (rows, limit) in [(1, 12), (2, 12), (3, 12), (4, 9), (5, 7)] {
        let mut could_be: HashMap<(Vec<Shown>, Shown), Vec<Vec<u64>>> = HashMap::new();
        for counts in all_columns(rows, limit) {
            could_be.entry(suppress_column(&counts)).or_default().push(counts);
        }
        for (published, worlds) in could_be {
            // What needs counts at the limit to be explained may have worlds that were not looked at, never too many.
            for row in 0..worlds[0].len() {
                let is_known = worlds.iter().all(|world| world[row] == worlds[0][row]);
                assert!(!is_known || !is_few(worlds[0][row]), "{published:?} tells {:?}", worlds[0]);
            }
        }
    }
}

fn counts() -> impl Strategy<Value = Vec<Vec<u64>>> {
    let count = prop_oneof![4 => 0..8u64, 1 => Just(0), 2 => 5..200u64];
    (1..8usize, 1..6usize).prop_flat_map(move |(rows, columns)| vec(vec(count.clone(), columns), rows))
}

/// What is left of a total when all that is shown is taken away, and how many rows share it.
fn left(total: Shown, shown: &[Shown]) -> Option<(u64, usize)> {
    let hidden = shown.iter().filter(|cell| cell.is_none()).count();
    total.map(|total| (total - shown.iter().flatten().sum::<u64>(), hidden))
}

fn check(counts: &[Vec<u64>], Table { cells, by_row, by_column, all }: &Table<Shown>) {
    for (row, counted) in cells.iter().zip(counts) {
        for (cell, count) in row.iter().zip(counted) {
            assert!(cell.is_none_or(|cell| cell == *count && !is_few(cell)), "{cells:?}");
        }
    }
    for shown in by_row.iter().chain(by_column).chain([all]).flatten() {
        assert!(!is_few(*shown), "{by_row:?} {by_column:?} {all:?}");
    }
    for (row, total) in cells.iter().zip(by_row) {
        assert!(total.is_none() || row.iter().all(Option::is_some), "a row's total would tell what is hidden in it");
    }
    assert_eq!(*all, by_column.iter().copied().sum::<Shown>());
    for (at, total) in by_column.iter().enumerate() {
        let column: Vec<Shown> = cells.iter().map(|row| row[at]).collect();
        if let Some((rest, rows)) = left(*total, &column) {
            assert!(!is_few(rest) && (rest == 0 || rows > 1), "{counts:?}: {rest} in {rows}");
        }
    }
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let whole = prop_oneof![2 => 0..12u64, 3 => 5..60u64];
    let part = whole.prop_flat_map(|whole| {
        let part = prop_oneof![2 => 0..=whole, 1 => Just(0), 1 => Just(whole), 2 => 0..=whole.min(4)];
        part.prop_map(move |part| Part::new(part, whole))
    });
    vec(part, 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_figure_and_no_difference_of_figures_is_about_few(counts in counts()) {
        check(&counts, &suppress(&counts));
    }

    #[test]
    fn a_column_tells_the_same_wherever_it_is_published(counts in counts()) {
        let whole = suppress(&counts);
        for at in 0..counts[0].len() {
            let alone: Vec<Vec<u64>> = counts.iter().map(|row| vec![row[at]]).collect();
            let alone = suppress(&alone);
            assert_eq!(alone.by_column[0], whole.by_column[at]);
            for (row, cells) in alone.cells.iter().zip(&whole.cells) {
                assert_eq!(row[0], cells[at]);
            }
        }
    }

    #[test]
    fn no_share_and_no_difference_of_shares_is_about_few(parts in parts()) {
        let (shown, all) = suppress_shares(&parts);
        for (share, part) in shown.iter().zip(&parts) {
            assert!(share.is_none_or(|share| share == *part && !is_few(share.part) && !is_few(share.whole - share.part) && share.whole >= FEWEST));
        }
        let Some(all) = all else { return Ok(()) };
        let hidden: Vec<Part> = parts.iter().zip(&shown).filter(|(_, shown)| shown.is_none()).map(|(part, _)| *part).collect();
        let shown = shown.iter().flatten();
        let (part, whole) = (all.part - shown.clone().map(|part| part.part).sum::<u64>(), all.whole - shown.map(|part| part.whole).sum::<u64>());
        assert!(!is_few(part) && !is_few(whole - part), "{part} of {whole} are left in {hidden:?}");
        if part == 0 || part == whole {
            // It says no more than the wholes do.
            return Ok(());
        }
        // Each hidden one could be something else, even for whoever knows all the wholes.
        for one in hidden.iter().filter(|one| is_few(one.part) || is_few(one.whole - one.part)) {
            let others = whole - one.whole;
            let (least, most) = (part.saturating_sub(others), part.min(one.whole));
            assert!(least < most, "{one:?} of {hidden:?}");
        }
    }

    #[test]
    fn what_still_grows_tells_nothing_by_its_steps(count in 0..10_000u64, more in 0..FEWEST) {
        let step = round_down(count + more) - round_down(count);
        assert!(!is_few(step) && !is_few(round_down(count)));
    }
}
