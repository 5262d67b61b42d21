//! Which keys each table of a profile may hold: read off the types themselves.

use super::homes::Shared;
use domain::{
    appointment::{AppointmentKind, Appointments},
    calendar::Calendar,
    case::CaseRules,
    condition::Condition,
    council::{Agency, Channel, Council, TeamProfile, Topic},
    delegation::DelegationRules,
    form::{Form, Page, Repeat, Stop},
    holding::HoldingKind,
    home::{Cancelled, Collection, Councillor, Moved, Ward},
    hours::OpenHours,
    part::Part,
    question::{Choice, Question},
    reach::ReachRules,
    routing::Rule,
    service::{Call, Emergency, Link, Service},
    sign_in::SignInRules,
    staff::StaffRules,
    standard::Standard,
};
use serde_aux::serde_introspection::serde_introspect;

/// The keys of the table at a path of a file, whose root is `profile`, `contact`, `appointments`, `home`, `reach` or `service`.
pub fn known_keys(root: &str, path: &str) -> Vec<&'static str> {
    let steps: Vec<&str> = path.split('.').filter(|step| !step.is_empty() && step.parse::<usize>().is_err()).collect();
    let keys = match (root, steps.as_slice()) {
        ("profile", []) => serde_introspect::<Council>(),
        ("profile", ["channel"]) => serde_introspect::<Channel>(),
        ("profile", ["channel", "hours"]) => serde_introspect::<OpenHours>(),
        ("profile", ["standards" | "default_standards", _]) => serde_introspect::<Standard>(),
        ("profile", ["holdings", _]) => serde_introspect::<HoldingKind>(),
        ("profile", ["teams", _]) => serde_introspect::<TeamProfile>(),
        ("profile", ["agencies", _]) => serde_introspect::<Agency>(),
        ("profile", ["topic"]) => serde_introspect::<Topic>(),
        ("profile", ["sign_in"]) => serde_introspect::<SignInRules>(),
        ("profile", ["staff"]) => serde_introspect::<StaffRules>(),
        ("profile", ["people"]) => serde_introspect::<DelegationRules>(),
        ("profile", ["cases"]) => serde_introspect::<CaseRules>(),
        ("profile", ["reach"]) => serde_introspect::<ReachRules>(),
        ("profile", ["calendar"]) => serde_introspect::<Calendar>(),
        ("appointments", []) => serde_introspect::<Appointments>(),
        ("appointments", ["kinds", _]) => serde_introspect::<AppointmentKind>(),
        ("appointments", ["kinds", _, "hours"]) => serde_introspect::<OpenHours>(),
        ("home", []) => serde_introspect::<Shared>(),
        ("home", ["moved"]) => serde_introspect::<Moved>(),
        ("home", ["cancelled"]) => serde_introspect::<Cancelled>(),
        ("home", ["rounds", _]) => serde_introspect::<Collection>(),
        ("home", ["wards", _]) => serde_introspect::<Ward>(),
        ("home", ["wards", _, "councillors"]) => serde_introspect::<Councillor>(),
        ("home", ["wards", _, "councillors", "ways"] | ["help", _]) => serde_introspect::<Channel>(),
        ("home", [.., "hours"]) => serde_introspect::<OpenHours>(),
        ("service", []) => serde_introspect::<Service>(),
        ("service", ["form"]) | ("reach", []) => serde_introspect::<Form>(),
        ("service", ["emergency"]) => serde_introspect::<Emergency>(),
        ("service", ["emergency", "calls"]) => serde_introspect::<Call>(),
        ("service", ["part"]) => serde_introspect::<Part>(),
        ("service", ["route"]) => serde_introspect::<Rule>(),
        ("contact", []) | ("reach", ["page"]) | ("service", ["form", "page"]) => serde_introspect::<Page>(),
        (_, [.., "question"]) => serde_introspect::<Question>(),
        (_, [.., "option"]) => serde_introspect::<Choice>(),
        (_, [.., "repeat"]) => serde_introspect::<Repeat>(),
        (_, [.., "stop"]) => serde_introspect::<Stop>(),
        (_, [.., "when"]) => serde_introspect::<Condition>(),
        (_, [.., "link" | "elsewhere"]) => serde_introspect::<Link>(),
        (_, _) => &[],
    };
    keys.to_vec()
}
