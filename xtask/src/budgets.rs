//! The bytes that a resident's device downloads, as our server sends them (brotli), against their budgets.
//!
//! A kilobyte is 1,000 bytes. A repeat visit downloads the document alone: all else is `immutable`.

use crate::{
    app::{self, journeys},
    figure::Figure,
    http,
    server::{HOST, Running},
};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

const USABLE: f64 = 14.0;
const INTERACTIVE: f64 = 130.0;
const JOURNEY: f64 = 35.0;
const REPEAT: f64 = 5.0;
const INDEX: f64 = 40.0;
const FORM: f64 = 4.0;
const WORKER: f64 = 3.0;
/// Forms that are named: the largest.
const FORMS: usize = 5;
/// Figures that miss their budget, and the ceiling above which they may not grow. A decision says why.
const KNOWN_MISSES: &[(&str, f64)] = &[];

pub fn measure(demo: &Running) -> Result<Vec<Figure>> {
    let build = app::published().context("the app is not built")?;
    let document = size(demo, "/")?;
    let mut links = links(&page(demo)?);
    // They stand on pages of demonstrations, and not on a resident's own device.
    links.retain(|link| !["/demonstration.css", "/ribbon.css"].contains(&link.href.as_str()));
    let styles = total(demo, links.iter().filter(|link| link.is_stylesheet).map(|link| link.href.clone()))?;
    let rest = links.into_iter().filter(|link| !link.is_stylesheet).map(|link| link.href);
    let rest = total(demo, rest.chain(programs(&build)?))?;
    let mut figures = vec![
        Figure::kilobytes("start page usable (document and styles)", document + styles, USABLE),
        Figure::kilobytes("app interactive (all that it loads)", document + styles + rest, INTERACTIVE),
        Figure::kilobytes("repeat visit (document)", document, REPEAT),
    ];
    figures.push(Figure::kilobytes("service worker", size(demo, "/service-worker.js")?, WORKER));
    figures.extend(journeys(&build)?);
    figures.extend(profiles(demo)?);
    Ok(figures)
}

/// What the browser gets of each council: the index that finds services, and the forms.
fn profiles(demo: &Running) -> Result<Vec<Figure>> {
    let mut indexes = Vec::new();
    let mut forms: BTreeMap<String, (u64, String)> = BTreeMap::new();
    for council in councils()? {
        let host = format!("{council}.localhost");
        let catalogue: Value =
            serde_json::from_slice(&http::get(demo.port, &host, "/api/v1/catalogue", "identity")?.body)?;
        let index = catalogue["index"].as_str().context("a catalogue without an index")?;
        indexes.push((app::compress::brotli(index.as_bytes())?.len() as u64, council.clone()));
        for service in catalogue["services"].as_array().into_iter().flatten() {
            let key = service["key"].as_str().context("a service without a key")?;
            let answer = http::get(demo.port, &host, &format!("/api/v1/services/{key}/form"), "br")?;
            let size = (answer.body.len() as u64, council.clone());
            match answer.status {
                200 => drop(
                    forms
                        .entry(key.to_owned())
                        .and_modify(|most| *most = size.clone().max(most.clone()))
                        .or_insert(size),
                ),
                404 => {}
                status => bail!("the form {key} of {council} was answered with {status}"),
            }
        }
    }
    let (bytes, council) = indexes.into_iter().max().context("no council")?;
    let mut figures =
        vec![Figure::kilobytes(format!("index that finds services, the largest ({council})"), bytes, INDEX)];
    let count = forms.len();
    let mut forms: Vec<_> = forms.into_iter().map(|(key, (bytes, council))| (bytes, key, council)).collect();
    forms.sort();
    figures.extend(forms.into_iter().rev().take(FORMS).map(|(bytes, key, council)| {
        Figure::kilobytes(format!("form {key} of {council}, among the largest of {count}"), bytes, FORM)
    }));
    Ok(figures)
}

/// The keys of the councils, which are their folders.
fn councils() -> Result<Vec<String>> {
    let folders = fs::read_dir("councils")?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let folders: Vec<String> = folders.collect::<Result<_>>()?;
    Ok(folders.into_iter().filter(|folder| folder != "base").collect())
}

/// Whether a test lets it pass: it holds, or it is a known miss that has not grown.
pub fn is_let_pass(figure: &Figure) -> bool {
    figure.holds() || KNOWN_MISSES.iter().any(|(name, ceiling)| figure.name == *name && figure.value <= *ceiling)
}

fn page(demo: &Running) -> Result<String> {
    let answer = http::get(demo.port, HOST, "/", "identity")?;
    Ok(String::from_utf8_lossy(&answer.body).into_owned())
}

/// Over the wire, compressed by brotli if the server does.
fn size(demo: &Running, path: &str) -> Result<u64> {
    let answer = http::get(demo.port, HOST, path, "br")?;
    if answer.status != 200 {
        bail!("GET {path} was answered with {}", answer.status);
    }
    Ok(answer.body.len() as u64)
}

fn total(demo: &Running, paths: impl Iterator<Item = String>) -> Result<u64> {
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

/// Each journey's file, as if no other journey was taken before but the one that leads to it.
fn journeys(build: &str) -> Result<Vec<Figure>> {
    let files = journeys::published(&app::folder(build))?;
    let figure =
        |(name, file): (String, PathBuf)| Ok(Figure::kilobytes(format!("journey {name}"), compressed(&file)?, JOURNEY));
    files.into_iter().map(figure).collect()
}

/// What doesn't get smaller has no compressed copy, and is sent as it is.
fn compressed(file: &Path) -> Result<u64> {
    let sent = fs::metadata(app::compress::beside(file, "br")).or_else(|_| fs::metadata(file));
    Ok(sent.with_context(|| format!("reading {}", file.display()))?.len())
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
    fn finds_what_a_page_loads() {
        let page = r#"<link rel="icon" href="/i.svg"><link id="words" rel="preload" as="fetch" href="/words/en/app.ftl">
            <link rel="stylesheet" href="/b/1/app.css"/><script type="module" async src="/b/1/boot.js"></script><a href="/x">"#;
        let found = links(page);
        let found: Vec<_> = found.iter().map(|link| (link.href.as_str(), link.is_stylesheet)).collect();
        assert_eq!(found, [("/words/en/app.ftl", false), ("/b/1/app.css", true), ("/b/1/boot.js", false)]);
    }
}
