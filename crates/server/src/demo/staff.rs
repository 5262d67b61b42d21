//! Whom a demonstration has at its desk. They have no names: nobody is to be taken for somebody.

use crate::{
    profile::Profile,
    server::Server,
    store::{Error, demo_staff::DemoMember, staff::Member},
};
use domain::{complaint::Grade, staff::Role, team::Team};

/// Somebody at its desk.
pub struct Person {
    /// In its address, and in the key of its button.
    pub key: &'static str,
    role: &'static str,
    team: Option<Team>,
    grade: Grade,
    name: &'static str,
}

const fn person(key: &'static str, role: &'static str, team: Option<Team>, grade: Grade, name: &'static str) -> Person {
    Person { key, role, team, grade, name }
}

/// The last three answer complaints, each more senior than the one before.
pub const PEOPLE: [Person; 8] = [
    person("adviser", "adviser", None, Grade::Officer, "The adviser"),
    person("team", "team", Some(Team::Waste), Grade::Officer, "A member of the team"),
    person("administrator", "administrator", None, Grade::Officer, "The administrator"),
    person("councillor", "councillor", None, Grade::Officer, "The councillor"),
    person("helper", "helper", None, Grade::Officer, "The helper"),
    person("manager", "team", Some(Team::Complaints), Grade::Manager, "The customer relations manager"),
    person("senior", "team", Some(Team::Complaints), Grade::Senior, "The head of service"),
    person("chief", "team", Some(Team::Complaints), Grade::Chief, "The Chief Executive"),
];

pub fn find(key: &str) -> Option<&'static Person> {
    PEOPLE.iter().find(|person| person.key == key)
}

impl Person {
    /// The member of staff that they are at this council.
    pub fn at(&self, profile: &Profile) -> Option<DemoMember<'static>> {
        let teams = &profile.council.teams;
        // This team, or the first that the council has.
        let team = |wanted: Team| teams.keys().find(|team| **team == wanted).or_else(|| teams.keys().next()).copied();
        let role = Role::find(self.role, self.team.and_then(team)).ok()?;
        Some(DemoMember { key: self.key, name: self.name, role, grade: self.grade, post: self.name })
    }
}

/// The first of them who has this grade, made staff if need be.
pub async fn of_grade(server: &Server, profile: &Profile, grade: Grade) -> Result<Option<Member>, Error> {
    let person = PEOPLE.iter().find(|person| person.grade >= grade).and_then(|person| person.at(profile));
    let (store, council, now) = (&server.store, &profile.council.key, server.clock.now());
    match person {
        Some(member) => store.ensure_demo_staff(council, member, now).await.map(Some),
        None => Ok(None),
    }
}
