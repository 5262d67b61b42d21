//! Which files each journey needs beside the main module, as the loader script says; kept as `chunks.json` beside it.

use super::split::LOADER;
use anyhow::{Context, Result};
use std::{collections::BTreeMap, fs, path::Path};

pub const LIST: &str = "chunks.json";

/// By the split's name: its own chunk, and those that it shares with others.
pub type Chunks = BTreeMap<String, Vec<String>>;

pub fn list(dist: &Path) -> Result<()> {
    let script = fs::read_to_string(dist.join(LOADER)).context("the split left no loader")?;
    fs::write(dist.join(LIST), serde_json::to_string(&chunks_in(&script))?)?;
    Ok(())
}

pub fn read(build: &Path) -> Result<Chunks> {
    let file = build.join(LIST);
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// The script has `const __chunk_N = makeLoad(…, [])` for what is shared and, after them, an export for each split
/// that ends with `, [__chunk_N, …]))`.
fn chunks_in(script: &str) -> Chunks {
    let mut shared = BTreeMap::new();
    let mut splits = Chunks::new();
    for statement in script.split("\nexport const ").flat_map(|part| part.split("\nconst ")) {
        let Some((name, value)) = statement.split_once(" = ") else {
            continue;
        };
        let own = between(value, "\"./", "\"").map(str::to_owned);
        if name.starts_with("__chunk_") {
            shared.insert(name, own);
        } else if let Some(split) = name.strip_prefix("__wasm_split_load_") {
            let needed = value.rsplit_once(", [").and_then(|(_, list)| list.split_once(']'));
            let needed = needed.map_or("", |(list, _)| list).split(", ");
            let needed = needed.filter_map(|chunk| shared.get(chunk).cloned().flatten());
            splits.insert(split.to_owned(), own.into_iter().chain(needed).collect());
        }
    }
    splits
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
export const __wasm_split_load_b = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), [__chunk_3]));
export const __wasm_split_load_a = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_a.wasm", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_3]));
export const __wasm_split_load_c = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_c.wasm", import.meta.url));
}
, []));
"#;

    #[test]
    fn a_journey_needs_its_own_chunk_and_the_shared_ones() {
        let chunks = chunks_in(SCRIPT);
        assert_eq!(chunks["a"], ["split_a.wasm", "chunk_3.wasm"]);
        assert_eq!(chunks["b"], ["chunk_3.wasm"]);
        assert_eq!(chunks["c"], ["split_c.wasm"]);
    }
}
