//! Every part on the pages it was made for, with invented content: `cargo run -p ui --features ssr --example
//! gallery -- FOLDER` writes one HTML file per page, which look for `app.css` and `theme.css` beside them.

mod case;
mod check;
mod done;
mod fields;
pub mod pages;
mod question;
mod start;
mod states;
mod words;

use std::{env, fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "target/gallery".to_owned()));
    fs::create_dir_all(&folder)?;
    for page in pages::pages() {
        let file = folder.join(page.name).with_extension("html");
        fs::write(&file, page.document())?;
        println!("{}", file.display());
    }
    Ok(())
}
