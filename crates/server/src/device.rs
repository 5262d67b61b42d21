//! What a browser says of itself, as far as a resident knows their devices by it.

use domain::words::Words;

/// The first that is found names it: most browsers say that they are like others, too.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("SamsungBrowser", "Samsung Internet"),
    ("OPR", "Opera"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "Chromebook"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
];

/// Such as "Chrome on Android".
pub fn describe(words: &Words, user_agent: &str) -> String {
    let find = |(mark, name): &(&str, &'static str)| user_agent.contains(mark).then_some(*name);
    let browser = BROWSERS.iter().find_map(find);
    match (browser, SYSTEMS.iter().find_map(find)) {
        (Some(browser), Some(system)) => words.say("device-name", &[("browser", browser), ("system", system)]),
        _ => words.say("device-unknown", &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::english;

    #[test]
    fn residents_know_their_devices() {
        for (user_agent, expected) in [
            (
                "Mozilla/5.0 (Linux; Android 14; SM-A156B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
                "Samsung Internet on Android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
                "Safari on iPhone",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Edge on Windows",
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"),
            ("curl/8.5.0", "A browser"),
            ("", "A browser"),
        ] {
            assert_eq!(describe(&english(), user_agent), expected);
        }
    }
}
