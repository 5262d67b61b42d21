//! A draft that was begun on an older version of its form: what still holds is kept, and only what changed is asked again.

use super::Form;
use crate::{answer::Answers, question::Question};

/// What became of a draft's answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    pub answers: Answers,
    /// The names of the questions that are asked again, in the order of the form.
    pub again: Vec<String>,
}

/// Carries answers over from the form they were given on to the form of today.
pub fn carry_over(old: &Form, new: &Form, answers: &Answers) -> Carried {
    let mut carried = Carried::default();
    for question in new.questions() {
        let Some(answer) = answers.get(&question.key) else {
            continue;
        };
        let before = old.questions().find(|before| before.key == question.key);
        if before.is_some_and(|before| asks_the_same(before, question)) {
            carried.answers.insert(question.key.clone(), answer.clone());
        } else {
            carried.again.push(question.name().to_owned());
        }
    }
    carried
}

/// Whether an answer to one is an answer to the other. A hint may be reworded, and options may be added.
fn asks_the_same(before: &Question, now: &Question) -> bool {
    let still_offered = before.options.iter().all(|option| now.find_option(&option.key) == Some(option));
    before.kind == now.kind && before.label == now.label && still_offered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        form::Page,
        question::{Choice, Kind},
    };

    fn form(questions: &[(&str, &str, &[&str])]) -> Form {
        let question = |(key, label, options): &(&str, &str, &[&str])| Question {
            key: (*key).to_owned(),
            label: (*label).to_owned(),
            name: None,
            hint: None,
            kind: if options.is_empty() { Kind::Text } else { Kind::Radios },
            optional: false,
            follow: false,
            told: None,
            becomes: None,
            missing: None,
            longest: None,
            options: options
                .iter()
                .map(|key| Choice { key: (*key).to_owned(), label: (*key).to_owned(), hint: None })
                .collect(),
            when: Vec::new(),
        };
        let page = Page {
            key: "page".to_owned(),
            title: None,
            hint: None,
            section: None,
            language: None,
            when: Vec::new(),
            questions: questions.iter().map(question).collect(),
            stop: None,
            repeat: None,
        };
        Form { pages: vec![page] }
    }

    #[test]
    fn only_what_the_change_touched_is_asked_again() {
        let old = form(&[("bin", "Which bin?", &["green", "blue"]), ("where", "Where?", &[]), ("gone", "Gone?", &[])]);
        let answers: Answers = [("bin", "blue"), ("where", "here"), ("gone", "yes")]
            .map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
            .into();
        type Row<'a> = (&'a str, Form, &'a [&'a str], &'a [&'a str]);
        let table: [Row<'_>; 4] = [
            ("nothing changed", old.clone(), &["bin", "gone", "where"], &[]),
            (
                "an option more",
                form(&[("bin", "Which bin?", &["green", "blue", "red"]), ("where", "Where?", &[])]),
                &["bin", "where"],
                &[],
            ),
            ("an option fewer", form(&[("bin", "Which bin?", &["green", "red"])]), &[], &["Which bin?"]),
            ("another question", form(&[("where", "Which street?", &[])]), &[], &["Which street?"]),
        ];
        for (what, new, kept, again) in table {
            let carried = carry_over(&old, &new, &answers);
            assert_eq!(carried.answers.keys().collect::<Vec<_>>(), kept, "{what}");
            assert_eq!(carried.again, again, "{what}");
        }
    }
}
