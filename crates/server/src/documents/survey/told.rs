//! What was answered, for the resident whose case it was: question by question, as it was asked.

use super::{draw::EASE, more};
use crate::profile::Profile;
use domain::survey::{Driver, More, Replies, Scale};

pub fn told(profile: &Profile, replies: Replies) -> Vec<(String, String)> {
    let say = |key: &str| profile.words.say(key, &[("council", &profile.council.name)]);
    let step = |scale: Scale, keys: [&str; 5]| {
        let keys = Scale::ALL.iter().zip(keys);
        keys.into_iter().find(|(each, _)| **each == scale).map(|(_, key)| say(key))
    };
    let Replies { solved, ease, more: More { drivers, words, used, preferred, recommend } } = replies;
    let channel = |channel: Option<domain::case::Raised>| Some(say(&format!("desk-raised-{}", channel?.key())));
    let mut told = vec![
        ("survey-solved", solved.map(|solved| say(if solved { "survey-yes" } else { "survey-no" }))),
        ("survey-ease", ease.and_then(|ease| step(ease, EASE))),
    ];
    told.extend(
        Driver::ALL
            .into_iter()
            .zip(drivers)
            .map(|(driver, scale)| (more::driver_key(driver), scale.and_then(|scale| step(scale, more::STEPS)))),
    );
    told.extend([
        ("survey-words", words),
        ("survey-used", channel(used)),
        ("survey-preferred", channel(preferred)),
        ("survey-recommend", recommend.map(|recommend| recommend.to_string())),
    ]);
    told.into_iter().filter_map(|(key, answer)| Some((say(key), answer?))).collect()
}
