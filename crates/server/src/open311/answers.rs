//! What a report says, as answers to the form of its service. What the form does not ask goes along as it is: nothing is lost.

use super::form;
use domain::{
    answer::Answers,
    form::Form,
    question::{Kind, Question},
    submission::{CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
};

/// Letters of all that the form does not ask.
const LONGEST_REST: usize = 2000;
/// What says nothing about the report.
const ENVELOPE: [&str; 7] = ["api_key", "jurisdiction_id", "service_code", "device_id", "account_id", "email", "phone"];

/// The parameters of a request, in their order.
#[derive(Debug, Clone, Default)]
pub struct Parameters(pub Vec<(String, String)>);

impl Parameters {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// The values of an attribute: `attribute[code]`, or `attribute[code][]` for several.
    fn attribute(&self, code: &str) -> Vec<String> {
        let values = self.0.iter().filter(|(key, value)| attribute_code(key) == Some(code) && !value.trim().is_empty());
        values.map(|(_, value)| value.clone()).collect()
    }
}

fn attribute_code(key: &str) -> Option<&str> {
    let (code, _) = key.strip_prefix("attribute[")?.split_once(']')?;
    Some(code)
}

/// A report in our own terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub answers: Answers,
    /// What the form does not ask, a line for each.
    pub rest: String,
}

pub fn read(form: &Form, parameters: &Parameters) -> Said {
    let mut answers = Answers::new();
    let mut used: Vec<String> = ENVELOPE.map(str::to_owned).to_vec();
    let mut put = |question: &str, values: Vec<String>| {
        if values.iter().any(|value| !value.is_empty()) {
            answers.insert(question.to_owned(), values);
        }
    };
    let name = [parameters.get("first_name"), parameters.get("last_name")].join(" ").trim().to_owned();
    put(CONTACT_NAME, vec![name]);
    put(CONTACT_EMAIL, vec![parameters.get("email").to_owned()]);
    put(CONTACT_PHONE, vec![parameters.get("phone").to_owned()]);
    used.extend(["first_name", "last_name"].map(str::to_owned));
    if let Some(question) = form::place(form) {
        let spot = |name| degrees(parameters.get(name));
        let words = parameters.get("address_string").to_owned();
        put(&question.key, vec![words, spot("lat"), spot("long")]);
        used.extend(["address_string", "lat", "long"].map(str::to_owned));
    }
    if let Some(question) = form::main_text(form) {
        put(&question.key, vec![parameters.get("description").to_owned()]);
        used.push("description".to_owned());
    }
    for (question, _) in form::attributes(form) {
        put(&question.key, values(question, parameters));
        used.extend(form::codes(question).iter().map(|code| format!("attribute[{code}]")));
        used.extend(form::codes(question).iter().map(|code| format!("attribute[{code}][]")));
    }
    let rest = parameters.0.iter().filter(|(key, value)| !used.contains(key) && !value.trim().is_empty());
    let lines: Vec<String> =
        rest.map(|(key, value)| format!("{}: {}", attribute_code(key).unwrap_or(key), value.trim())).collect();
    Said { answers, rest: lines.join("\n").chars().take(LONGEST_REST).collect() }
}

fn values(question: &Question, parameters: &Parameters) -> Vec<String> {
    let one = |code: &str| parameters.attribute(code).into_iter().next().unwrap_or_default();
    match question.kind {
        Kind::Address => form::codes(question).iter().map(|code| one(code)).collect(),
        Kind::Checkboxes => parameters.attribute(&question.key),
        Kind::Date | Kind::PastDate | Kind::FutureDate => date(&one(&question.key)),
        _ => vec![one(&question.key)],
    }
}

/// Day, month and year of what begins as a date does.
fn date(written: &str) -> Vec<String> {
    let day = written.split(['T', ' ']).next().unwrap_or_default();
    let mut parts: Vec<String> = day.split('-').map(|part| part.trim_start_matches('0').to_owned()).collect();
    parts.reverse();
    if written.is_empty() { Vec::new() } else { parts }
}

/// With five decimals, about a metre. What is no number stays, and is refused as a place.
fn degrees(written: &str) -> String {
    match written.parse::<f64>() {
        Ok(degrees) if degrees.is_finite() => format!("{degrees:.5}"),
        _ => written.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(toml: &str) -> Form {
        toml::from_str(toml).unwrap()
    }

    fn parameters(said: &[(&str, &str)]) -> Parameters {
        Parameters(said.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    const FORM: &str = r#"
        [[page]]
        key = "where"
        question = [{ key = "where", label = "Where?", kind = "place", follow = true }]
        [[page]]
        key = "what"
        question = [
            { key = "what", label = "What?", kind = "long-text" },
            { key = "when", label = "When?", kind = "past-date" },
            { key = "kinds", label = "Which?", kind = "checkboxes", option = [{ key = "a", label = "A" }, { key = "b", label = "B" }] },
            { key = "home", label = "Where do you live?", kind = "address", optional = true },
        ]
    "#;

    #[test]
    fn each_field_answers_its_question() {
        let said = read(
            &form(FORM),
            &parameters(&[
                ("api_key", "secret"),
                ("lat", "53.721401234"),
                ("long", "-1.8634"),
                ("address_string", "By the gate"),
                ("description", "A sofa"),
                ("first_name", "Sam"),
                ("last_name", "Resident"),
                ("email", "sam@example.org"),
                ("attribute[when]", "2026-11-03T10:00:00Z"),
                ("attribute[kinds][]", "a"),
                ("attribute[kinds][]", "b"),
                ("attribute[home-line-1]", "1 High Street"),
                ("attribute[home-postcode]", "PR7 1AL"),
                ("attribute[title]", "Sofa"),
                ("media_url", "https://photos.example/1.jpg"),
            ]),
        );
        let values = |key: &str| said.answers.get(key).map(|values| values.join("|")).unwrap_or_default();
        for (key, expected) in [
            ("where", "By the gate|53.72140|-1.86340"),
            ("what", "A sofa"),
            ("when", "3|11|2026"),
            ("kinds", "a|b"),
            ("home", "1 High Street|||PR7 1AL"),
            (CONTACT_NAME, "Sam Resident"),
            (CONTACT_EMAIL, "sam@example.org"),
            (CONTACT_PHONE, ""),
        ] {
            assert_eq!(values(key), expected, "{key}");
        }
        assert_eq!(said.rest, "title: Sofa\nmedia_url: https://photos.example/1.jpg");
    }

    #[test]
    fn what_a_form_has_no_question_for_goes_along() {
        let said =
            read(&form(""), &parameters(&[("description", "It is back"), ("lat", "53.1"), ("attribute[x]", " ")]));
        assert_eq!((said.answers.len(), said.rest.as_str()), (0, "description: It is back\nlat: 53.1"));
    }

    #[test]
    fn what_is_no_date_or_number_is_left_for_the_form_to_refuse() {
        assert_eq!(date("yesterday"), ["yesterday"]);
        assert_eq!(date(""), Vec::<String>::new());
        assert_eq!(degrees("NaN"), "NaN");
        assert_eq!(degrees("north"), "north");
    }
}
