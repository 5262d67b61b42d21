//! What staff write down for a resident: the case says who did, and how it reached them.

use crate::{
    profile::Profile,
    store::{cases::Case, staff::Member},
};
use domain::{
    desk::{Consent, Way},
    submission::Line,
};

/// The case, in which its team and its resident read who wrote it down.
pub fn say_who(profile: &Profile, member: &Member, way: Way, mut case: Case) -> Case {
    let words = &profile.words;
    let line = |question: &str, name: &str, answer: String| Line {
        page: String::new(),
        question: question.to_owned(),
        name: words.say(name, &[]),
        answer,
        files: Vec::new(),
    };
    let how = words.say(&format!("desk-way-{}", way.key()), &[]);
    case.lines.push(line(
        "written-down",
        "desk-line-who",
        words.say("desk-line-by", &[("name", &member.name), ("how", &how)]),
    ));
    if let Way::Councillor(consent) = way {
        let consent = match consent {
            Consent::InPerson => "desk-consent-in-person",
            Consent::ByPhone => "desk-consent-by-phone",
            Consent::InWriting => "desk-consent-in-writing",
        };
        case.lines.push(line("consent", "desk-line-consent", words.say(consent, &[])));
    }
    case
}
