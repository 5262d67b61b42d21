//! Whether words say that somebody is in danger now.

use super::{stem::stem, words::spoken};

/// Each line is a danger when a sentence has a word of each of its parts; a part is words between bars, some of
/// which only count side by side. They are given as they are said, and compared by their stems.
const DANGERS: &str = "\
999|911|112
explosion|exploded|explode|exploding
suicide|suicidal|overdose|overdosed
unconscious|unresponsive|electrocuted|drowning|choking
dying me|someone|somebody|he|she|man|woman|person|child|baby|mum|dad|husband|wife
heart+attack
gas leak|leaking|smell|smells|smelling|stink|escaping
kill|killed|hang|harm|hurt|cut myself|himself|herself|themselves|yourself
kill|murder|stab|stabbed|stabbing|shoot|shot me|him|her|them|someone|somebody|person|wife|husband|mum|dad
end|take my|her|his life
bleeding badly|heavily|head|stop|ambulance
not breathe|breathing
carbon monoxide
immediate|immediately|grave|mortal danger|risk
in+danger
life|lives danger|risk|threatening
on+fire|caught+fire|house+fire|kitchen+fire|flat+fire|building+fire
live|bare|exposed|dangling|sparking|hanging wire|wires|wiring|cable|cables
power|electric line|lines|cable|cables down|fallen
house|home|flat|kitchen|cellar|basement|living|river|street flooding|flooded|flood|inundated now|rising|tonight|help|urgent|right|indoors|inside
water coming|pouring|gushing|rising house|home|flat|door|ceiling|kitchen
child|children|kid|kids|baby|toddler|boy|girl|son|daughter|grandson|granddaughter|pupil abused|abuse|abusing|beaten|beating|beats|hit|hitting|hits|hurt|hurting|neglected|neglect|starving|danger|bruises|unsafe|molested|raped|groomed
adult|person|pensioner|mother|mum|father|dad|gran|grandma|nan|grandad|elderly|vulnerable|resident|carer|patient|uncle|aunt abused|abuse|abusing|beaten|beating|hit|hits|hitting|hurt|hurting|neglected|danger
husband|wife|partner|boyfriend|girlfriend|ex hits|hit|hitting|beats|beating|beat|violent|hurts|hurting|kill|strangled|attacked|attacking|abusive|abusing
leave|flee|fleeing|escape|scared|afraid|frightened abuse|abusive|violence|violent
attacked|attacking|stabbed|raped|knife|gun now|someone|somebody|me|man|woman|person
building|wall|house|roof|bridge|ceiling|crane|scaffolding collapsed|collapsing|falling
";

/// The stems of the words that say so; none if nobody is in danger. A line is heard in whatever order it is said.
pub fn heard(text: &str) -> Vec<String> {
    let plain = |word: &String| if NOT.contains(&word.as_str()) { "not".to_owned() } else { stem(word) };
    let said: Vec<String> = spoken(text).iter().map(plain).collect();
    let is_said = |words: &Vec<String>| said.windows(words.len()).any(|said| said == words);
    let stems = |words: &str| words.split('+').map(stem).collect();
    let part = |part: &str| part.split('|').map(stems).find(is_said);
    let lines = DANGERS.lines().filter_map(|line| line.split(' ').map(part).collect::<Option<Vec<_>>>());
    let mut heard: Vec<String> = Vec::new();
    for word in lines.flatten().flatten() {
        if !heard.contains(&word) {
            heard.push(word);
        }
    }
    heard
}

const NOT: [&str; 4] = ["cant", "isnt", "wont", "doesnt"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_is_heard() {
        for text in [
            "I can smell gas in the kitchen",
            "call 999",
            "someone is dying",
            "my husband hits me and I am scared",
            "a child is in danger next door",
            "my nan is being hurt by her carer",
            "She isn't breathing",
            "water is pouring in by the kitchen door",
            "I want to kill myself",
            "bare wires hanging out of a lamp post",
            "the house next door is on fire",
        ] {
            assert!(!heard(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_can_wait_is_no_danger() {
        for text in [
            "my bin was not collected",
            "a tree that looks dangerous",
            "annual gas safety check",
            "smoke alarm for my flat",
            "the fire door in our flat does not shut",
            "I live alone with my child, is there a discount",
            "the street light has gone out",
            "register the death of my husband",
            "my mum died last week",
            "swimming lessons for my child",
            "can I hit my recycling target with a smaller bin",
            "licence to sell fireworks",
        ] {
            assert!(heard(text).is_empty(), "{text}");
        }
    }
}
