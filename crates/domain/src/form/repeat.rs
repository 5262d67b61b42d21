//! Repeating groups: a page that is asked again for each child, each person, each address.
//!
//! A form is written with one page and shown with several, each of which hangs on the yes before it. So the way, the
//! checks and the plain pages need to know nothing of groups.

use super::{Form, Page, follow_up};
use crate::question::{Kind, Question};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Repeat {
    /// How often the page is asked at most.
    pub most: u8,
    /// The question that leads to the next one, such as "Is there another child?".
    pub another: String,
}

impl Form {
    /// The form as it is shown: each group as the pages that it can become, each follow-up as a page of its own.
    pub fn expand(self) -> Self {
        Self { pages: self.pages.into_iter().flat_map(expand_page).flat_map(follow_up::split).collect() }
    }
}

fn expand_page(mut page: Page) -> Vec<Page> {
    let Some(repeat) = page.repeat.take() else {
        return vec![page];
    };
    page.title = Some(page.heading().to_owned());
    (1..=repeat.most).map(|at| nth(&page, &repeat, at)).collect()
}

/// The first keeps its keys; the others have their number added.
fn nth(page: &Page, repeat: &Repeat, at: u8) -> Page {
    let mut nth = page.clone();
    let own: Vec<String> = page.questions.iter().map(|question| question.key.clone()).collect();
    if at > 1 {
        nth.key = numbered(&page.key, at);
        nth.section = None;
        nth.title = page.title.as_ref().map(|title| format!("{title} ({at})"));
        nth.when.push(crate::condition::Condition {
            question: another(&page.key, at - 1),
            is: vec!["yes".to_owned()],
            is_not: Vec::new(),
        });
        for question in &mut nth.questions {
            question.key = numbered(&question.key, at);
            question.name = Some(format!("{} ({at})", question.name()));
            for condition in &mut question.when {
                if own.contains(&condition.question) {
                    condition.question = numbered(&condition.question, at);
                }
            }
        }
    }
    if at < repeat.most {
        nth.questions.push(ask_another(&another(&page.key, at), &repeat.another));
    }
    nth
}

fn numbered(key: &str, at: u8) -> String {
    format!("{key}-{at}")
}

fn another(page: &str, at: u8) -> String {
    format!("{page}-another-{at}")
}

fn ask_another(key: &str, label: &str) -> Question {
    Question::new(key, label.to_owned(), Kind::YesNo)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answer::Answers, way};

    #[test]
    fn a_group_is_asked_again_while_there_is_another() {
        let page = Page {
            key: "child".to_owned(),
            title: None,
            hint: None,
            section: None,
            language: None,
            when: Vec::new(),
            questions: vec![ask_another("name", "What is the child's name?")],
            stop: None,
            repeat: Some(Repeat { most: 3, another: "Is there another child?".to_owned() }),
        };
        let form = Form { pages: vec![page] }.expand();
        let shown = |said: &[(&str, &str)]| {
            let answers: Answers =
                said.iter().map(|(key, value)| ((*key).to_owned(), vec![(*value).to_owned()])).collect();
            way::pages(&form, &answers).into_iter().map(|page| page.key.clone()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&[]), ["child"]);
        assert_eq!(shown(&[("child-another-1", "yes")]), ["child", "child-2"]);
        assert_eq!(shown(&[("child-another-1", "yes"), ("child-another-2", "yes")]), ["child", "child-2", "child-3"]);
        // Who takes the second child back has told of no third one either.
        assert_eq!(shown(&[("child-another-1", "no"), ("child-another-2", "yes")]), ["child"]);
        let last = form.find_page("child-3").map(|page| page.questions.len());
        assert_eq!(last, Some(1), "the last page asks for no more");
    }
}
