//! Answers that lead through a form: the plainest ones, and ones that show every page and meet every rule. For checking
//! profiles, for invented cases, and for tests.

use crate::{
    answer::{Answer, Answers},
    condition::{Condition, all_hold},
    form::Form,
    question::{AGREED, Kind, Question},
    routing::{Facts, Rule},
    way,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Answers, and the facts that they go with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    pub answers: Answers,
    pub facts: Facts,
}

/// What must be said, by question; and what had better not be.
#[derive(Debug, Clone, Default)]
struct Plan {
    said: BTreeMap<String, Answer>,
    avoided: BTreeMap<String, Vec<String>>,
}

/// The plainest answers that lead to the end of the form, if the plainest ones do.
pub fn plain(form: &Form, today: Date) -> Option<Answers> {
    find(form, &Plan::default(), &[], today, |walk| leads_through(form, &walk.answers)).map(|walk| walk.answers)
}

/// A walk to each page that has conditions, and to each page that offers a choice that some condition asks for.
pub fn to_pages(form: &Form, today: Date) -> Vec<Walk> {
    let conditions = form.pages.iter().map(|page| &page.when);
    let conditions = conditions.chain(form.questions().map(|question| &question.when));
    let walk = |when: &Vec<Condition>| {
        let plan = require(form, when, Plan::default())?;
        find(form, &plan, &[], today, |walk| all_hold(when, &walk.answers))
    };
    conditions.filter(|when| !when.is_empty()).filter_map(walk).collect()
}

/// A walk for each rule, in their order. `None` for a rule that nothing was found to meet.
pub fn to_rules(form: &Form, rules: &[Rule], today: Date) -> Vec<Option<Walk>> {
    let walk = |at: usize| {
        let plan = require(form, &rules.get(at)?.when, Plan::default())?;
        find(form, &plan, &rules[..at], today, |walk| {
            let seen =
                walk.answers.iter().chain(&walk.facts).map(|(key, value)| (key.clone(), value.clone())).collect();
            let met = rules.iter().position(|rule| all_hold(&rule.when, &seen));
            met == Some(at) && leads_through(form, &walk.answers)
        })
    };
    (0..rules.len()).map(walk).collect()
}

/// Whether the answers come to the check-answers page, rather than to a page that stops the form.
pub fn leads_through(form: &Form, answers: &Answers) -> bool {
    way::pages(form, answers).iter().all(|page| page.stop.is_none())
}

/// As many ways of keeping clear are tried.
const TRIES: usize = 500;

/// Keeps clear of the pages that stop the form and of other rules: of each, one condition has to fail, and which one is
/// tried out.
fn find(form: &Form, plan: &Plan, other: &[Rule], today: Date, good: impl Fn(&Walk) -> bool) -> Option<Walk> {
    let stops = form.pages.iter().filter(|page| page.stop.is_some()).map(|page| &page.when);
    let free = |when: &Vec<Condition>| {
        when.iter().rev().filter(|one| !plan.said.contains_key(&one.question)).cloned().collect::<Vec<_>>()
    };
    // What was said may keep clear of some already.
    let open = |when: &&Vec<Condition>| {
        let said = when.iter().filter(|one| plan.said.contains_key(&one.question)).cloned().collect::<Vec<_>>();
        all_hold(&said, &plan.said)
    };
    let unwanted: Vec<Vec<Condition>> =
        stops.chain(other.iter().map(|rule| &rule.when)).filter(open).map(free).collect();
    (0..TRIES).find_map(|number| {
        let mut plan = plan.clone();
        let mut number = number;
        for conditions in unwanted.iter().filter(|conditions| !conditions.is_empty()) {
            let condition = &conditions[number % conditions.len()];
            number /= conditions.len();
            plan.avoided.entry(condition.question.clone()).or_default().extend(condition.is.iter().cloned());
        }
        let walk = complete(form, plan, today);
        // What is left of the number had no use: this way was tried before.
        (number == 0 && good(&walk)).then_some(walk)
    })
}

/// Says what the conditions ask for, and what the questions need to be shown at all.
fn require(form: &Form, when: &[Condition], plan: Plan) -> Option<Plan> {
    let Some((first, rest)) = when.split_first() else {
        return Some(plan);
    };
    values(form, first).into_iter().find_map(|value| {
        let mut plan = plan.clone();
        match plan.said.get_mut(&first.question) {
            Some(said) if said.contains(&value) => {}
            // Checkboxes hold several values at once.
            Some(said) if takes_several(form, &first.question) => said.push(value),
            Some(_) => return None,
            None => {
                plan.said.insert(first.question.clone(), vec![value]);
                plan = require(form, &shown_when(form, &first.question), plan)?;
            }
        }
        require(form, rest, plan)
    })
}

/// The values for which a condition holds.
fn values(form: &Form, condition: &Condition) -> Vec<String> {
    let question = form.questions().find(|question| question.key == condition.question);
    let mut values = condition.is.clone();
    if values.is_empty() {
        values = question.map(choices).unwrap_or_default();
    }
    values.retain(|value| !condition.is_not.contains(value));
    values
}

/// What can be chosen; nothing for a question that is answered in words.
fn choices(question: &Question) -> Vec<String> {
    match question.kind {
        Kind::YesNo => ["yes", "no"].map(str::to_owned).to_vec(),
        Kind::Declaration => vec![AGREED.to_owned()],
        _ => question.options.iter().map(|option| option.key.clone()).collect(),
    }
}

fn takes_several(form: &Form, key: &str) -> bool {
    form.questions().any(|question| question.key == key && question.kind == Kind::Checkboxes)
}

fn shown_when(form: &Form, key: &str) -> Vec<Condition> {
    let has = |question: &&Question| question.key == key;
    let page = form.pages.iter().find(|page| page.questions.iter().any(|question| has(&question)));
    let question = form.questions().find(has);
    let page = page.map(|page| page.when.clone()).unwrap_or_default();
    page.into_iter().chain(question.map(|question| question.when.clone()).unwrap_or_default()).collect()
}

/// Fills in the rest as plainly as can be.
fn complete(form: &Form, plan: Plan, today: Date) -> Walk {
    let mut answers = Answers::new();
    // Each answer may show a further question; no form has more than it has questions.
    for _ in 0..=form.questions().count() {
        let shown = way::visible_answers(form, &answers);
        let asked = way::pages(form, &shown).into_iter().flat_map(|page| way::questions(page, &shown));
        for question in asked.collect::<Vec<_>>() {
            if !answers.contains_key(&question.key) {
                answers.insert(question.key.clone(), answer(question, &plan, today));
            }
        }
    }
    let answers = way::visible_answers(form, &answers);
    Walk { answers, facts: plan.said.into_iter().filter(|(key, _)| key.starts_with('@')).collect() }
}

fn answer(question: &Question, plan: &Plan, today: Date) -> Answer {
    if let Some(said) = plan.said.get(&question.key) {
        return said.clone();
    }
    let choices = choices(question);
    if choices.is_empty() {
        return plain_answer(question, today);
    }
    let avoided = plan.avoided.get(&question.key).map_or(&[][..], Vec::as_slice);
    // One more child, one more adult: the plainest form has one.
    let ends_a_group = question.key.contains("-another-").then_some("no".to_owned());
    let free = ends_a_group.or_else(|| choices.iter().find(|choice| !avoided.contains(choice)).cloned());
    free.or_else(|| choices.first().cloned()).into_iter().collect()
}

/// A good answer to a question without choices. A file has to be uploaded first, so none is given.
fn plain_answer(question: &Question, today: Date) -> Answer {
    let one = |text: &str| vec![text.to_owned()];
    let short = |text: &str| vec![text.chars().take(question.longest()).collect::<String>().trim_end().to_owned()];
    match question.kind {
        Kind::Name => one("A resident"),
        Kind::Email => one("resident@example.org"),
        Kind::Phone => one("01632 960000"),
        Kind::Number => one("2"),
        Kind::Money => one("20.00"),
        Kind::Text => short("Outside number 1"),
        Kind::LongText => short("It was out by 6am and was not taken."),
        Kind::Date | Kind::PastDate | Kind::FutureDate => {
            vec![today.day().to_string(), today.month().to_string(), today.year().to_string()]
        }
        Kind::Address => ["1 Example Street", "", "Exampleton", "ZZ1 1ZZ"].map(str::to_owned).to_vec(),
        Kind::Place => ["Long Lane, by the school", "", ""].map(str::to_owned).to_vec(),
        Kind::YesNo | Kind::Radios | Kind::Checkboxes | Kind::Choice | Kind::Declaration | Kind::Files => Answer::new(),
    }
}
