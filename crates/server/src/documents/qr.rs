//! QR codes, as pages and papers show them.

use leptos::prelude::*;
use qrcode::{Color, QrCode};
use ui::element::element;

/// A scanner needs as much white around it, in modules.
const MARGIN: usize = 4;
/// In CSS pixels: fits the narrowest phone, and is large enough for a camera.
const SIZE: &str = "240";

/// A QR code as the shape of its dark modules, and how wide it is with its margin.
struct Qr {
    path: String,
    width: usize,
}

impl Qr {
    fn draw(text: &str) -> Option<Self> {
        let code = QrCode::new(text).ok()?;
        let width = code.width();
        let colours = code.to_colors();
        let dark = colours.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark);
        let path = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + MARGIN, at / width + MARGIN)).collect();
        Some(Self { path, width: width + 2 * MARGIN })
    }
}

/// The code of a link, with what it is for whoever hears the page. None for a text that is too long for one. Black on white, whatever
/// the colours of the page: cameras need it.
pub fn qr(link: &str, text: String) -> Option<AnyView> {
    let qr = Qr::draw(link)?;
    let size = qr.width.to_string();
    let white = element("rect").attr("width", size.clone()).attr("height", size.clone()).attr("fill", "#fff").view();
    let dark = element("path").attr("d", qr.path).attr("fill", "#000").view();
    let svg = element("svg").class("app-qr").attr("viewBox", format!("0 0 {size} {size}"));
    let svg = svg.attr("width", SIZE).attr("height", SIZE).attr("shape-rendering", "crispEdges");
    let svg = svg.attr("role", "img").attr("aria-label", text).children([white, dark]).view();
    Some(element("p").class("govuk-body").child(svg).view())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_white_around_it() {
        let qr = Qr::draw("https://chorley.example.org/take/0123456789abcdef0123456789abcdef").unwrap();
        assert!(qr.path.starts_with("M4 4h1v1h-1z") && qr.width > 40, "{} {}", qr.width, qr.path);
        assert!(Qr::draw(&"x".repeat(4000)).is_none());
    }
}
