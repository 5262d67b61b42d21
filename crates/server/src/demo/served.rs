//! Which addresses of a demonstration a fault may touch: never those by which it is led and left, nor the files that every page needs.

use contract::paths;

pub fn can_fail(path: &str) -> bool {
    let is_in = |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let led = [paths::DEMO, paths::DEMONSTRATION, paths::FINISH, paths::FINISHED, paths::TOUCHED];
    let files = ["/b", "/theme", "/words", "/icons", "/health"];
    let is_at_root = path.rsplit_once('/').is_some_and(|(folder, name)| folder.is_empty() && name.contains('.'));
    !is_at_root && !led.into_iter().chain(files).any(is_in)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_never_fails() {
        for (path, can) in [
            ("/", true),
            ("/services/missed-bin", true),
            ("/api/v1/cases", true),
            ("/demo", false),
            ("/demo/clock", false),
            ("/demonstration/leave", false),
            ("/finish", false),
            ("/boot.js", false),
            ("/b/1/app.wasm", false),
            ("/desk/demo/team", true),
        ] {
            assert_eq!(can_fail(path), can, "{path}");
        }
    }
}
