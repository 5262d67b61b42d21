//! Help with a form at an appointment: the code by which whoever helps opens the draft, and until when.

use crate::{
    appointments,
    clock::local,
    error::Error,
    profile::Profile,
    server::Server,
    store::{form_helps::FormHelp, staff::Member},
};
use domain::passing::{code, read_code};

/// Made anew from what it is for each time, and stored nowhere.
pub fn code_of(server: &Server, council: &str, appointment: &str, draft: &str) -> String {
    let derived = server.vault.hash(&format!("form-help-letters:{council}"), &format!("{appointment}:{draft}"));
    code(u64::from_str_radix(&derived[..16], 16).unwrap_or_default())
}

pub fn hash(server: &Server, council: &str, code: &str) -> String {
    server.vault.hash(&format!("form-help:{council}"), &read_code(code))
}

/// The kind of appointment at which somebody helps with a form, where the council has one.
pub fn kind<'a>(server: &Server, profile: &'a Profile) -> Option<&'a str> {
    let kinds = appointments::of(server, profile).kinds.iter();
    kinds.filter(|(_, kind)| kind.helps_with_form).map(|(key, _)| key.as_str()).next()
}

/// What the code opens for this member of staff: until the end of the appointment's day, if they help at it.
pub async fn find(server: &Server, profile: &Profile, member: &Member, typed: &str) -> Result<Option<FormHelp>, Error> {
    let (council, now) = (&profile.council.key, server.clock.now());
    let hash = hash(server, council, typed);
    let found = server.store.find_form_help_by_code(council, &hash, &member.id, now).await?;
    let found = found.map_err(|too_often| Error::TooManyCodes(too_often.0))?;
    Ok(found.filter(|help| {
        let kind = appointments::find_kind(server, profile, &help.kind);
        let is_theirs = kind.is_some_and(|kind| kind.is.helps_with_form && member.role.helps_at(kind.is.team));
        is_theirs && local(now).date() <= local(help.starts).date()
    }))
}
