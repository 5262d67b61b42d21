//! Invented cases, one in every state, with references that can be tried: `RECVD-22222` at the first council,
//! `RECVD-33333` at the second, and so on.

use crate::{
    clock::local,
    delivery::mails,
    profile::Profile,
    server::Server,
    store::{
        Error,
        cases::{Case, Contact},
        demo::{Fate, PastCase},
    },
};
use domain::{
    answer::{Answer, Answers},
    question::{Kind, Question},
    reference::Reference,
    service::Service,
    submission::{self, CONTACT_EMAIL, CONTACT_NAME, CONTACT_PHONE},
    way,
};
use jiff::{SignedDuration, Timestamp, civil::Date};

/// The start of the reference, how the hand-over went, and how many days ago it was sent.
const STATES: [(&str, Fate, i64); 4] =
    [("RECVD", Fate::Waiting, 0), ("WTHTM", Fate::Done, 1), ("PERSN", Fate::Failed, 2), ("BEHND", Fate::Done, 45)];
/// Whoever is told about them.
const RESIDENT: &str = "resident@example.org";
/// The first to be shown, where the council has it.
const FIRST_SERVICE: &str = "missed-bin";

/// Replaces all that is stored by the invented cases.
pub async fn seed(server: &Server) -> Result<(), Error> {
    let now = server.clock.now();
    let mut past = Vec::new();
    for (number, profile) in server.councils.iter().enumerate() {
        past.extend(cases(server, profile, number, now));
    }
    server.store.replace_all(&past).await
}

fn cases(server: &Server, profile: &Profile, number: usize, now: Timestamp) -> Vec<PastCase> {
    let council = &profile.council;
    let is_ordinary = |service: &&Service| {
        service.has_form() && service.emergency.is_none() && council.find_agency(service).is_none()
    };
    let mut services: Vec<&Service> = council.services.iter().filter(is_ordinary).collect();
    services.sort_by_key(|service| service.key != FIRST_SERVICE);
    let today = local(now).date();
    let mut answered = services.iter().filter_map(|service| Some((*service, plain_answers(service, today)?))).cycle();
    let site = server.config.public_url(&council.key);
    STATES
        .into_iter()
        .filter_map(|(start, fate, days)| {
            let (service, answers) = answered.next()?;
            let received = now - SignedDuration::from_hours(24 * days);
            let case = case(profile, service, &answers, reference(start, number)?, received)?;
            let hand_over = mails::hand_over(profile, &case)?;
            let receipt = mails::receipt(profile, &case, &site);
            Some(PastCase { case, hand_over, receipt, fate })
        })
        .collect()
}

/// Five times the same digit marks the council.
fn reference(start: &str, number: usize) -> Option<Reference> {
    let digit = char::from_digit(u32::try_from(number % 8).ok()? + 2, 10)?;
    Reference::try_from(format!("{start}{}", digit.to_string().repeat(5))).ok()
}

/// Answers that lead through the whole form, if the plainest ones do.
pub fn plain_answers(service: &Service, today: Date) -> Option<Answers> {
    [Choice { yes: true, option: 0 }, Choice { yes: false, option: 0 }, Choice { yes: true, option: 1 }]
        .into_iter()
        .find_map(|choice| answer_by(service, choice, today))
}

/// How to choose where there is a choice.
#[derive(Clone, Copy)]
struct Choice {
    yes: bool,
    option: usize,
}

fn answer_by(service: &Service, choice: Choice, today: Date) -> Option<Answers> {
    let form = &service.form;
    let mut answers = Answers::new();
    // Each answer may show a further question; no form has more than it has questions.
    for _ in 0..=form.questions().count() {
        let shown = way::visible_answers(form, &answers);
        for page in way::pages(form, &shown) {
            for question in way::questions(page, &shown) {
                answers.entry(question.key.clone()).or_insert_with(|| plain_answer(question, choice, today));
            }
        }
    }
    submission::check(form, &service.rules, &answers, today).is_ok().then_some(answers)
}

fn plain_answer(question: &Question, choice: Choice, today: Date) -> Answer {
    let one = |text: &str| vec![text.to_owned()];
    let short = |text: &str| vec![text.chars().take(question.longest()).collect()];
    match question.kind {
        _ if question.key == CONTACT_NAME => one("A resident"),
        Kind::Name => one("A resident"),
        Kind::Email => one(RESIDENT),
        Kind::Phone => one("01632 960000"),
        Kind::Number => one("2"),
        Kind::YesNo => one(if choice.yes { "yes" } else { "no" }),
        Kind::Text => short("Outside number 1"),
        Kind::LongText => short("It was out by 6am and was not taken."),
        Kind::Radios | Kind::Checkboxes => {
            let option = question.options.get(choice.option).or(question.options.first());
            option.map(|option| option.key.clone()).into_iter().collect()
        }
        Kind::PastDate => {
            vec![today.day().to_string(), today.month().to_string(), today.year().to_string()]
        }
        Kind::Address => ["1 Example Street", "", "Exampleton", "ZZ1 1ZZ"].map(str::to_owned).to_vec(),
    }
}

fn case(
    profile: &Profile,
    service: &Service,
    answers: &Answers,
    reference: Reference,
    received: Timestamp,
) -> Option<Case> {
    let council = &profile.council;
    let arrived = local(received);
    // The answers are from today, and so later than the day on which an old case came in.
    let checked = submission::check(&service.form, &service.rules, answers, Date::MAX).ok()?;
    let rule = checked.rule();
    let (standard, stated_by) = council.find_standard(rule.standard)?;
    let value = |question| checked.value(question).map(str::to_owned);
    Some(Case {
        reference,
        council: council.key.clone(),
        service: service.key.clone(),
        service_name: service.name.clone(),
        form_version: profile.form_version(&service.key).to_owned(),
        answers: checked.answers().clone(),
        lines: submission::read_back(&service.form, checked.answers(), &profile.words),
        team: rule.team,
        tier: rule.tier,
        reason: rule.reason.clone(),
        route_wrong: None,
        promise: rule.standard,
        due: standard.due(arrived, stated_by, &council.calendar),
        received,
        contact: Contact { name: value(CONTACT_NAME), email: value(CONTACT_EMAIL), phone: value(CONTACT_PHONE) },
    })
}
