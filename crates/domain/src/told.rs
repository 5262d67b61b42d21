//! Told once: which questions of a form take what a resident told before.
//!
//! A question says by its role whether its answer is one that the resident gives again and again, such as their name. A profile may
//! name any role: what was answered to one question of a role is known for all others.

use crate::{
    answer::{Answer, Answers, is_blank},
    form::{Form, Page},
    question::{Kind, Question},
    way,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Roles that an account itself knows about.
pub const NAME: &str = "name";
pub const EMAIL: &str = "email";
pub const HOME: &str = "home";
/// From when the home is another one.
pub const HOME_FROM: &str = "home-from";

/// Something that is known of a resident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub role: String,
    pub answer: Answer,
    pub source: Source,
}

/// Where it is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Account,
    /// What was sent on that day.
    Sent(Date),
}

/// An answer that a question may begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filled<'a> {
    pub question: &'a Question,
    pub known: &'a Known,
}

/// What a question begins with, and where it is from, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Told {
    /// Its key.
    pub question: String,
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub answer: Answer,
    pub note: String,
}

/// Puts what was told before into the questions of a page that were not answered yet. Where it stands, its question says where it is
/// from.
pub fn begin(page: &mut Page, answers: &mut Answers, told: &[Told]) {
    for question in &mut page.questions {
        let Some(told) = told.iter().find(|told| told.question == question.key) else {
            continue;
        };
        if *answers.entry(question.key.clone()).or_insert_with(|| told.answer.clone()) == told.answer {
            let hint = question.hint.take().unwrap_or_default();
            question.hint = Some([hint.as_str(), &told.note].join(" "));
        }
    }
}

/// What the questions of a form begin with: of what is known in their role the first that is a good answer today.
pub fn fill<'a>(form: &'a Form, known: &'a [Known], today: Date) -> Vec<Filled<'a>> {
    let fits = |question: &Question, known: &Known| {
        question.told.as_ref() == Some(&known.role) && question.check(Some(&known.answer), today).is_none()
    };
    let filled = |question: &'a Question| {
        let known = known.iter().find(|known| fits(question, known))?;
        Some(Filled { question, known })
    };
    form.questions().filter_map(filled).collect()
}

/// What the answers of a form tell of their resident, each role once: what it becomes, or else what it is.
pub fn tell(form: &Form, answers: &Answers, source: Source) -> Vec<Known> {
    let mut told = becoming(form, answers, source);
    for known in in_roles(form, answers, source, |question| question.told.as_ref()) {
        if told.iter().all(|other| other.role != known.role) {
            told.push(known);
        }
    }
    told
}

/// What changes about the resident by what they answered.
pub fn becoming(form: &Form, answers: &Answers, source: Source) -> Vec<Known> {
    in_roles(form, answers, source, |question| question.becomes.as_ref())
}

fn in_roles(form: &Form, answers: &Answers, source: Source, role: impl Fn(&Question) -> Option<&String>) -> Vec<Known> {
    let visible = way::visible_answers(form, answers);
    let mut told: Vec<Known> = Vec::new();
    for question in form.questions() {
        let (Some(role), Some(answer)) = (role(question), visible.get(&question.key)) else {
            continue;
        };
        if !is_blank(Some(answer)) && told.iter().all(|known| known.role != *role) {
            told.push(Known { role: role.clone(), answer: question.clean(answer), source });
        }
    }
    told
}

/// An address that was found as one line, as the fields of a form have it. None where its parts can't be told apart.
pub fn address(line: &str, postcode: &str) -> Option<Answer> {
    let mut parts: Vec<&str> = line.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.last() == Some(&postcode) {
        parts.pop();
    }
    let town = parts.pop()?;
    let (first, rest) = parts.split_first()?;
    Some(vec![(*first).to_owned(), rest.join(", "), town.to_owned(), postcode.to_owned()])
}

/// Whether two addresses are the same place, however they were typed.
pub fn is_same_address(one: &Answer, other: &Answer) -> bool {
    let letters = |address: &Answer| -> String {
        let all = address.iter().flat_map(|line| line.chars());
        all.filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(one) == letters(other)
}

/// Whether a question of this kind can have a role: what was chosen from one list is no answer to another.
pub fn can_be_told(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Name | Kind::Email | Kind::Phone | Kind::Address | Kind::Date | Kind::PastDate)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 20);

    fn question(key: &str, kind: Kind, told: Option<&str>) -> Question {
        Question {
            key: key.to_owned(),
            label: key.to_owned(),
            name: None,
            hint: None,
            kind,
            optional: false,
            follow: false,
            told: told.map(str::to_owned),
            becomes: None,
            missing: None,
            longest: None,
            options: Vec::new(),
            when: Vec::new(),
        }
    }

    fn form(questions: Vec<Question>) -> Form {
        let page = Page {
            key: "page".to_owned(),
            title: None,
            hint: None,
            section: None,
            language: None,
            when: Vec::new(),
            questions,
            stop: None,
            repeat: None,
        };
        Form { pages: vec![page] }
    }

    fn known(role: &str, answer: &[&str], source: Source) -> Known {
        Known { role: role.to_owned(), answer: answer.iter().map(ToString::to_string).collect(), source }
    }

    #[test]
    fn a_question_takes_what_was_told_in_its_role() {
        let home = ["1 High Street", "", "Chorley", "PR7 1AL"];
        let all = [
            known(NAME, &["Sam Lee"], Source::Account),
            known(NAME, &["Samuel Lee"], Source::Sent(TODAY)),
            known(HOME, &home, Source::Account),
            known("phone", &["388"], Source::Account),
            known("phone", &["01257 515151"], Source::Sent(TODAY)),
            known("born", &["1", "1", "2027"], Source::Account),
        ];
        for (what, question, expected) in [
            ("the account comes first", question("contact-name", Kind::Name, Some(NAME)), Some("Sam Lee")),
            ("whatever it is called", question("claimant", Kind::Name, Some(NAME)), Some("Sam Lee")),
            ("somebody else's name", question("child", Kind::Name, None), None),
            ("a home", question("where", Kind::Address, Some(HOME)), Some("1 High Street")),
            ("another place", question("where", Kind::Address, None), None),
            (
                "what is no good answer is passed over",
                question("tel", Kind::Phone, Some("phone")),
                Some("01257 515151"),
            ),
            ("or leaves the field empty", question("born", Kind::PastDate, Some("born")), None),
            ("another kind of question", question("home", Kind::Date, Some(HOME)), None),
            ("a role of which nothing is known", question("number", Kind::Text, Some("tax")), None),
        ] {
            let form = form(vec![question]);
            let filled = fill(&form, &all, TODAY);
            assert_eq!(filled.first().map(|filled| filled.known.answer[0].as_str()), expected, "{what}");
        }
    }

    #[test]
    fn a_page_begins_with_what_was_told_and_says_so() {
        let named = Question { hint: Some("In full.".to_owned()), ..question("name", Kind::Name, Some(NAME)) };
        let told = [("name", "Sam Lee", "From your account."), ("tel", "01257 515151", "From your account.")];
        let told = told.map(|(question, answer, note)| Told {
            question: question.to_owned(),
            answer: vec![answer.to_owned()],
            note: note.to_owned(),
        });
        for (what, typed, expected, hint) in [
            ("not answered yet", None, "Sam Lee", "In full. From your account."),
            ("answered otherwise", Some("Kim"), "Kim", "In full."),
            ("left empty", Some(""), "", "In full."),
            ("left as it was", Some("Sam Lee"), "Sam Lee", "In full. From your account."),
        ] {
            let mut page = form(vec![named.clone()]).pages.remove(0);
            let mut answers: Answers =
                typed.map(|typed| ("name".to_owned(), vec![typed.to_owned()])).into_iter().collect();
            begin(&mut page, &mut answers, &told);
            assert_eq!(answers["name"], [expected], "{what}");
            assert_eq!(page.questions[0].hint.as_deref(), Some(hint), "{what}");
            assert_eq!(answers.len(), 1, "what the page does not ask is not answered");
        }
    }

    #[test]
    fn answers_tell_what_has_a_role() {
        let form = form(vec![
            question("claimant", Kind::Name, Some(NAME)),
            question("contact-name", Kind::Name, Some(NAME)),
            question("child", Kind::Name, None),
            question("tel", Kind::Phone, Some("phone")),
        ]);
        let answers: Answers = [("claimant", " Sam Lee "), ("contact-name", "Kim"), ("child", "Ada"), ("tel", "")]
            .map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
            .into();
        assert_eq!(tell(&form, &answers, Source::Account), [known(NAME, &["Sam Lee"], Source::Account)]);
        assert_eq!(becoming(&form, &answers, Source::Account), []);
    }

    #[test]
    fn a_new_name_takes_the_place_of_the_old_one() {
        let new = Question { becomes: Some(NAME.to_owned()), ..question("new-name", Kind::Name, None) };
        let form = form(vec![question("known-name", Kind::Name, Some(NAME)), new]);
        let said = |new: &str| -> Answers {
            [("known-name", "Sam Lee"), ("new-name", new)]
                .map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
                .into()
        };
        let (new, old) = (known(NAME, &["Sam Moss"], Source::Account), known(NAME, &["Sam Lee"], Source::Account));
        assert_eq!(tell(&form, &said("Sam Moss"), Source::Account), std::slice::from_ref(&new));
        assert_eq!(becoming(&form, &said("Sam Moss"), Source::Account), [new]);
        assert_eq!(tell(&form, &said(""), Source::Account), [old]);
    }

    #[test]
    fn an_address_is_the_same_however_it_is_typed() {
        let address = |lines: [&str; 4]| lines.map(str::to_owned).to_vec();
        let one = address(["4 Heald Lane", "", "Chorley", "PR7 1AL"]);
        for (other, same) in [
            (["4 heald lane,", "", "CHORLEY", "pr71al"], true),
            (["4", "Heald Lane", "Chorley", "PR7 1AL"], true),
            (["14 Heald Lane", "", "Chorley", "PR7 1AL"], false),
            (["4 Heald Lane", "", "Chorley", "PR7 1AB"], false),
        ] {
            assert_eq!(is_same_address(&one, &address(other)), same, "{other:?}");
        }
    }

    #[test]
    fn a_line_becomes_an_address() {
        for (line, expected) in [
            ("12 Heald Lane, Stoke on Trent", Some(["12 Heald Lane", "", "Stoke on Trent", "PR7 1AL"])),
            ("Flat 2, 12 Heald Lane, Chorley", Some(["Flat 2", "12 Heald Lane", "Chorley", "PR7 1AL"])),
            (
                "The Mill, Heald Lane, Lower End, Chorley",
                Some(["The Mill", "Heald Lane, Lower End", "Chorley", "PR7 1AL"]),
            ),
            ("12 Heald Lane, Chorley, PR7 1AL", Some(["12 Heald Lane", "", "Chorley", "PR7 1AL"])),
            ("Chorley", None),
            ("", None),
        ] {
            assert_eq!(address(line, "PR7 1AL"), expected.map(|parts| parts.map(str::to_owned).to_vec()), "{line}");
        }
    }
}
