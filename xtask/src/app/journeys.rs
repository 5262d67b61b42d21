//! One file for each journey with all the code that it needs beside the main module. The split makes a module for each set
//! of journeys that share something: a hundred small ones, which would each be a request and be compressed alone.

use super::split::LOADER;
use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// Names the files of each journey, for whoever serves its pages.
const LIST: &str = "journeys.json";
/// Fetches such a file, in the place of the loader that the split makes.
const UNPACK: &str = include_str!("journeys.js");
const EXPORT: &str = "__wasm_split_load_";

/// Journeys that are only reached from another, which then is there already.
const AFTER: [(&str, &str); 5] =
    [("already", "form"), ("check", "form"), ("files", "form"), ("place", "form"), ("tasks", "form")];

/// The modules of each journey, by its name: its own, and those that it shares with others.
pub struct Journeys(BTreeMap<String, Vec<String>>);

impl Journeys {
    /// What the split made. Its loader is replaced.
    pub fn find(dist: &Path) -> Result<Self> {
        let file = dist.join(LOADER);
        let script = fs::read_to_string(&file).context("the split left no loader")?;
        let journeys = Self(modules_in(&script));
        fs::write(file, journeys.loader()?)?;
        Ok(journeys)
    }

    /// Puts the modules of each journey into one file.
    pub fn pack(&self, dist: &Path) -> Result<()> {
        for name in self.0.keys() {
            fs::write(dist.join(file_of(name)), self.packed(name, dist)?)?;
        }
        for module in self.0.values().flatten() {
            // One that is shared is gone already.
            let _ = fs::remove_file(dist.join(module));
        }
        let files =
            |name: &String| (name.clone(), before(name).into_iter().chain([name.as_str()]).map(file_of).collect());
        let list: BTreeMap<String, Vec<String>> = self.0.keys().map(files).collect();
        Ok(fs::write(dist.join(LIST), serde_json::to_string(&list)?)?)
    }

    /// As `journeys.js` reads it.
    fn packed(&self, name: &str, dist: &Path) -> Result<Vec<u8>> {
        let there = before(name).and_then(|before| self.0.get(before));
        let modules = self.0.get(name).into_iter().flatten();
        let modules: Vec<_> = modules.filter(|module| there.is_none_or(|there| !there.contains(module))).collect();
        let (mut numbers, mut lengths, mut bodies) = (vec![u32::try_from(modules.len())?], Vec::new(), Vec::new());
        for module in modules {
            let body = fs::read(dist.join(module)).with_context(|| format!("reading {module}"))?;
            numbers.push(self.number(module)?);
            lengths.push(u32::try_from(body.len())?);
            bodies.extend(body);
        }
        Ok(numbers.into_iter().chain(lengths).flat_map(u32::to_le_bytes).chain(bodies).collect())
    }

    /// The same module has the same number in every file.
    fn number(&self, module: &str) -> Result<u32> {
        let at = self.0.values().flatten().position(|other| other == module);
        Ok(u32::try_from(at.context("a module of no journey")?)?)
    }

    fn loader(&self) -> Result<String> {
        let mut script = UNPACK.to_owned();
        // A journey stands after the one that leads to it.
        let (first, then): (Vec<_>, Vec<_>) = self.0.keys().partition(|name| before(name).is_none());
        for name in first.into_iter().chain(then) {
            let before = before(name).map_or(String::new(), |before| format!(", load_{before}"));
            writeln!(script, "const [load_{name}, {EXPORT}{name}] = journey(\"{name}\"{before});")?;
        }
        let exports: Vec<_> = self.0.keys().map(|name| format!("{EXPORT}{name}")).collect();
        writeln!(script, "export {{ {} }};", exports.join(", "))?;
        Ok(script)
    }
}

/// The file of each journey, by the journey's name.
pub fn published(build: &Path) -> Result<Vec<(String, PathBuf)>> {
    let file = build.join(LIST);
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let list: BTreeMap<String, Vec<String>> = serde_json::from_str(&text)?;
    Ok(list.into_keys().map(|name| (name.clone(), build.join(file_of(&name)))).collect())
}

fn file_of(journey: &str) -> String {
    format!("{journey}.pack")
}

fn before(journey: &str) -> Option<&'static str> {
    AFTER.iter().find(|(after, _)| *after == journey).map(|(_, before)| *before)
}

/// The split's script has `const __chunk_N = makeLoad(…, [])` for what is shared and, after them, an export for each
/// journey that ends with `, [__chunk_N, …]))`.
fn modules_in(script: &str) -> BTreeMap<String, Vec<String>> {
    let mut shared = BTreeMap::new();
    let mut journeys = BTreeMap::new();
    for statement in script.split("\nexport const ").flat_map(|part| part.split("\nconst ")) {
        let Some((name, value)) = statement.split_once(" = ") else {
            continue;
        };
        let own = between(value, "\"./", "\"").map(str::to_owned);
        if name.starts_with("__chunk_") {
            shared.insert(name, own);
        } else if let Some(journey) = name.strip_prefix(EXPORT) {
            let needed = value.rsplit_once(", [").and_then(|(_, list)| list.split_once(']'));
            let needed = needed.map_or("", |(list, _)| list).split(", ");
            let needed = needed.filter_map(|chunk| shared.get(chunk).cloned().flatten());
            // Compressed together, the largest does best in front.
            journeys.insert(journey.to_owned(), own.into_iter().chain(needed).collect());
        }
    }
    journeys
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = r#"
/* a, b */
const __chunk_3 = makeLoad(() => {
    const src = fetch(new URL("./chunk_3.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
export const __wasm_split_load_form = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), [__chunk_3]));
export const __wasm_split_load_check = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_check.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_3]));
export const __wasm_split_load_case = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_case.wasm", import.meta.url));
}
, []));
"#;

    #[test]
    fn a_journey_needs_what_it_shares_and_its_own() {
        let journeys = modules_in(SCRIPT);
        assert_eq!(journeys["form"], ["chunk_3.wasm"]);
        assert_eq!(journeys["check"], ["split_check.wasm", "chunk_3.wasm"]);
        assert_eq!(journeys["case"], ["split_case.wasm"]);
    }

    #[test]
    fn the_loader_knows_each_journey_and_which_one_leads_to_it() {
        let script = Journeys(modules_in(SCRIPT)).loader().expect("a script");
        assert!(script.contains("const [load_form, __wasm_split_load_form] = journey(\"form\");"), "{script}");
        assert!(script.contains("const [load_check, __wasm_split_load_check] = journey(\"check\", load_form);"));
        assert!(script.find("load_form,") < script.find("load_check,"), "what it is after must be there");
    }

    #[test]
    fn a_file_leaves_out_what_is_there_already() {
        let dist = std::env::temp_dir().join(format!("front-door-pack-{}", std::process::id()));
        fs::create_dir_all(&dist).expect("a folder");
        for (module, body) in [("chunk_3.wasm", "shared"), ("split_check.wasm", "own"), ("split_case.wasm", "case")] {
            fs::write(dist.join(module), body).expect("a module");
        }
        let journeys = Journeys(modules_in(SCRIPT));
        let packed = |name: &str| journeys.packed(name, &dist).expect("a file");
        let number = |module: &str| journeys.number(module).expect("a number").to_le_bytes();
        let expected = |module: &str, body: &str| {
            let length = u32::try_from(body.len()).expect("short").to_le_bytes();
            [&1_u32.to_le_bytes()[..], &number(module), &length, body.as_bytes()].concat()
        };
        assert_eq!(packed("form"), expected("chunk_3.wasm", "shared"));
        assert_eq!(packed("check"), expected("split_check.wasm", "own"));
        fs::remove_dir_all(dist).expect("it was there");
    }
}
