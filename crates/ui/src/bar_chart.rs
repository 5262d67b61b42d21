//! Bars with their names and figures in words: read without colour, at any width and size of text. What they show stands in a table too.

use crate::element::element;
use leptos::prelude::*;

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    pub name: String,
    /// The figure in words, such as "87%".
    pub value: String,
    /// How long it is, of a hundred.
    pub percent: u8,
}

/// A line across all bars, such as a target, with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub percent: u8,
    pub text: String,
}

/// Each bar is under its name: there is room for both on a small phone.
#[component]
pub fn BarChart(
    #[prop(into)] caption: String,
    bars: Vec<Bar>,
    #[prop(optional_no_strip)] mark: Option<Mark>,
) -> impl IntoView {
    let at = mark.as_ref().map(|mark| mark.percent);
    let bars = bars.into_iter().map(|bar| {
        let words = [
            element("span").class("app-bar__name").text(bar.name).view(),
            " ".into_any(),
            element("strong").class("app-bar__value").text(bar.value).view(),
        ];
        let words = element("span").class("app-bar__words").children(words).view();
        element("li").class("app-bar").child(words).child(drawn(bar.percent, at)).view()
    });
    let mark = mark.map(|mark| {
        let sample = element("svg")
            .class("app-bar__sample")
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .child(line("50%".to_owned()))
            .view();
        element("p").class("app-bars__mark").child(sample).text(mark.text).view()
    });
    element("figure")
        .class("app-bars")
        .child(element("figcaption").class("app-bars__caption").text(caption).view())
        .child(element("ul").class("app-bars__list").children(bars).view())
        .children(mark)
        .view()
}

/// Widths are shares of the page's, so that it needs no measure of its own.
fn drawn(percent: u8, mark: Option<u8>) -> AnyView {
    let rect = |class: &'static str, percent: u8| {
        element("rect").class(class).attr("width", format!("{}%", percent.min(100))).attr("height", "100%").view()
    };
    element("svg")
        .class("app-bar__drawn")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(rect("app-bar__whole", 100))
        .child(rect("app-bar__part", percent))
        .children(mark.map(|mark| line(format!("{}%", mark.min(100)))))
        .view()
}

fn line(at: String) -> AnyView {
    element("line")
        .class("app-bar__mark")
        .attr("x1", at.clone())
        .attr("x2", at)
        .attr("y1", "0")
        .attr("y2", "100%")
        .view()
}
