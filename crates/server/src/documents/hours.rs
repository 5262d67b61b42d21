//! Opening hours in words.

use domain::{
    hours::{Day, OpenHours, day_key, weekday},
    words::Words,
};
use ui::channel_list::Hours;

/// "Monday to Friday", "8am to 6pm".
pub fn hours(open: &OpenHours, words: &Words) -> Hours {
    let (from, to) = (words.time(open.from), words.time(open.to));
    Hours { days: days(&open.days, words), times: words.say("from-to", &[("from", &from), ("to", &to)]) }
}

/// Three or more days in a row are a range.
fn days(days: &[Day], words: &Words) -> String {
    let name = |day: &Day| words.say(day_key(weekday(*day)), &[]);
    let follow = |pair: &[Day]| weekday(pair[0]).next() == weekday(pair[1]);
    match days {
        [first, .., last] if days.len() > 2 && days.windows(2).all(follow) => {
            words.say("from-to", &[("from", &name(first)), ("to", &name(last))])
        }
        _ => days.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}
