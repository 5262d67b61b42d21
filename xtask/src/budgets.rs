//! The bytes that a resident's device downloads, as our server sends them (brotli), against their budgets.
//!
//! A kilobyte is 1,000 bytes. A repeat visit downloads the document alone: all else is `immutable`.

use crate::{
    app::{self, chunks},
    figure::Figure,
    http,
    server::{Demo, HOST},
};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeSet, fs, path::Path};

const USABLE: f64 = 14.0;
const INTERACTIVE: f64 = 130.0;
const JOURNEY: f64 = 35.0;
const REPEAT: f64 = 5.0;
/// Figures that miss their budget, and the ceiling above which they may not grow. A decision says why; now there is none.
const KNOWN_MISSES: &[(&str, f64)] = &[];
/// Journeys that are only reached from another, which then is there already.
const AFTER: [(&str, &str); 1] = [("check", "form")];

pub fn measure(demo: &Demo) -> Result<Vec<Figure>> {
    let build = app::published().context("the app is not built")?;
    let document = size(demo, "/")?;
    let links = links(&page(demo)?);
    let styles = total(demo, links.iter().filter(|link| link.is_stylesheet).map(|link| link.href.clone()))?;
    let rest = links.into_iter().filter(|link| !link.is_stylesheet).map(|link| link.href);
    let rest = total(demo, rest.chain(programs(&build)?))?;
    let mut figures = vec![
        Figure::kilobytes("start page usable (document and styles)", document + styles, USABLE),
        Figure::kilobytes("app interactive (all that it loads)", document + styles + rest, INTERACTIVE),
        Figure::kilobytes("repeat visit (document)", document, REPEAT),
    ];
    figures.extend(journeys(&build)?);
    Ok(figures)
}

/// Whether a test lets it pass: it holds, or it is a known miss that has not grown.
pub fn is_let_pass(figure: &Figure) -> bool {
    figure.holds() || KNOWN_MISSES.iter().any(|(name, ceiling)| figure.name == *name && figure.value <= *ceiling)
}

fn page(demo: &Demo) -> Result<String> {
    let answer = http::get(demo.port, HOST, "/", "identity")?;
    Ok(String::from_utf8_lossy(&answer.body).into_owned())
}

/// Over the wire, compressed by brotli if the server does.
fn size(demo: &Demo, path: &str) -> Result<u64> {
    let answer = http::get(demo.port, HOST, path, "br")?;
    if answer.status != 200 {
        bail!("GET {path} was answered with {}", answer.status);
    }
    Ok(answer.body.len() as u64)
}

fn total(demo: &Demo, paths: impl Iterator<Item = String>) -> Result<u64> {
    // What is named twice is downloaded once.
    paths.collect::<BTreeSet<_>>().iter().map(|path| size(demo, path)).sum()
}

/// The main module and every script: the app loads them all at once.
fn programs(build: &str) -> Result<Vec<String>> {
    let folder = app::folder(build);
    let mut names = vec![app::PROGRAM.to_owned()];
    for file in app::files(&folder)? {
        let name = file.strip_prefix(&folder)?;
        if name.extension().is_some_and(|ext| ext == "js") {
            names.push(name.display().to_string());
        }
    }
    Ok(names.into_iter().map(|name| app::address(build) + &name).collect())
}

/// Each journey's chunk with those that it shares, as if no other journey was taken before but the one that leads to it.
fn journeys(build: &str) -> Result<Vec<Figure>> {
    let folder = app::folder(build);
    let mut figures = Vec::new();
    let chunks = chunks::read(&folder)?;
    for (name, files) in &chunks {
        let before = AFTER.iter().find(|(after, _)| after == name).and_then(|(_, before)| chunks.get(*before));
        let more = files.iter().filter(|file| before.is_none_or(|before| !before.contains(file)));
        let bytes = more.map(|file| compressed(&folder.join(file))).sum::<Result<u64>>()?;
        figures.push(Figure::kilobytes(format!("journey {}", readable(name)), bytes, JOURNEY));
    }
    Ok(figures)
}

/// What doesn't get smaller has no compressed copy, and is sent as it is.
fn compressed(file: &Path) -> Result<u64> {
    let sent = fs::metadata(app::compress::beside(file, "br")).or_else(|_| fs::metadata(file));
    Ok(sent.with_context(|| format!("reading {}", file.display()))?.len())
}

/// `__missed_bin_view_593199123315733796`, as the macro names it, is `missed_bin`.
fn readable(split: &str) -> &str {
    let name = split.trim_start_matches('_');
    name.rsplit_once("_view_").map_or(name, |(name, _)| name)
}

#[derive(Debug, PartialEq)]
struct Link {
    href: String,
    is_stylesheet: bool,
}

/// What a page makes the browser load for its start: styles, scripts and preloads.
fn links(page: &str) -> Vec<Link> {
    let tags = page.split('<').skip(1).filter_map(|tag| tag.split('>').next());
    tags.filter_map(|tag| {
        let rel = attribute(tag, "rel").unwrap_or_default();
        let href = match tag.split_whitespace().next()? {
            "link" if ["stylesheet", "modulepreload", "preload"].contains(&rel) => attribute(tag, "href")?,
            "script" => attribute(tag, "src")?,
            _ => return None,
        };
        Some(Link { href: href.to_owned(), is_stylesheet: rel == "stylesheet" })
    })
    .collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journey_is_called_after_its_page() {
        assert_eq!(readable("__missed_bin_view_593199123315733796"), "missed_bin");
        assert_eq!(readable("map"), "map");
    }

    #[test]
    fn finds_what_a_page_loads() {
        let page = r#"<link rel="icon" href="/i.svg"><link id="words" rel="preload" as="fetch" href="/words/en.ftl">
            <link rel="stylesheet" href="/b/1/app.css"/><script type="module" async src="/b/1/boot.js"></script><a href="/x">"#;
        let found = links(page);
        let found: Vec<_> = found.iter().map(|link| (link.href.as_str(), link.is_stylesheet)).collect();
        assert_eq!(found, [("/words/en.ftl", false), ("/b/1/app.css", true), ("/b/1/boot.js", false)]);
    }
}
