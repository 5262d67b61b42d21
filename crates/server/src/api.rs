//! `/api`: JSON for the app, as the contract says.

pub mod cases;
pub mod files;
pub mod integration;

mod addresses;
mod catalogue;
mod drafts;
mod open_cases;
mod passkeys;
mod services;

use crate::{
    error::Error,
    mounting::{About, Mounting},
    server::Server,
    unchanged::unless_unchanged,
};
use axum::{
    Router,
    http::HeaderMap,
    routing::{any, get},
};
use contract::{
    addresses::ListAddresses,
    cases::{CreateAccess, CreateCase, CreateCode, FindCase},
    catalogue::FindCatalogue,
    drafts::{DeleteDraft, FindDraft, SetDraft},
    files::{CreateFile, DeleteFile, FindFile},
    integration::{CreateEvent, FindTeamCase, FindTeamFile, ListChanges},
    open_cases::{CreateFollower, ListOpenCases},
    passkeys::{CreatePasskey, CreatePasskeyChallenge, CreatePasskeySignIn, CreateSignInChallenge},
    services::{FindForm, FindService},
};

pub fn routes() -> Router<Server> {
    let (router, document) = mount().finish();
    router
        .route("/api/openapi.json", get(async move |headers: HeaderMap| unless_unchanged(&headers, &document)))
        .route("/api", any(not_found))
        .route("/api/{*rest}", any(not_found))
}

fn mount() -> Mounting {
    const TOO_OFTEN: (u16, &str) = (429, "Too many codes or tries; Retry-After says when to come back");
    Mounting::new("Front Door")
        .endpoint::<FindCatalogue, _, _>(
            About { id: "findCatalogue", summary: "Every service of this council", status: 200, problems: &[] },
            catalogue::find,
        )
        .endpoint::<FindService, _, _>(
            About {
                id: "findService",
                summary: "What to know about a service before its form",
                status: 200,
                problems: &[],
            },
            services::find,
        )
        .endpoint::<FindForm, _, _>(
            About {
                id: "findForm",
                summary: "A service's form and the rules that route it",
                status: 200,
                problems: &[],
            },
            services::find_form,
        )
        .endpoint::<ListAddresses, _, _>(
            About {
                id: "listAddresses",
                summary: "The addresses of a postcode",
                status: 200,
                problems: &[(422, "It is no postcode"), (502, "They can't be looked up now: type the address")],
            },
            addresses::list,
        )
        .endpoint_with_body::<ListOpenCases, _, _>(
            About {
                id: "listOpenCases",
                summary: "What was reported already at the same place; nothing that anybody said",
                status: 200,
                problems: &[],
            },
            open_cases::list,
        )
        .endpoint_with_body::<CreateFollower, _, _>(
            About {
                id: "createFollower",
                summary: "Follows an open case in place of sending another",
                status: 200,
                problems: &[],
            },
            open_cases::follow,
        )
        .endpoint::<FindDraft, _, _>(
            About {
                id: "findDraft",
                summary: "What this browser has begun to answer for a service",
                status: 200,
                problems: &[],
            },
            drafts::find,
        )
        .endpoint_with_body::<SetDraft, _, _>(
            About {
                id: "setDraft",
                summary: "Keeps the answers so far",
                status: 200,
                problems: &[(409, "Another tab has saved since, or it was sent already, or the form has changed")],
            },
            drafts::set,
        )
        .endpoint::<DeleteDraft, _, _>(
            About { id: "deleteDraft", summary: "Forgets a draft", status: 200, problems: &[] },
            drafts::delete,
        )
        .endpoint_with_body::<CreateCase, _, _>(
            About {
                id: "createCase",
                summary: "Sends a finished form. 201 means that it is stored for good",
                status: 201,
                problems: &[(409, "The form has changed since it was opened")],
            },
            cases::create::create,
        )
        .endpoint::<FindCase, _, _>(
            About { id: "findCase", summary: "A case that this browser may see", status: 200, problems: &[] },
            cases::find::find,
        )
        .endpoint::<CreateCode, _, _>(
            About {
                id: "createCode",
                summary: "Mails a code to the contact on the case, if there is one",
                status: 200,
                problems: &[TOO_OFTEN],
            },
            cases::codes::create,
        )
        .endpoint_with_body::<CreateAccess, _, _>(
            About {
                id: "createAccess",
                summary: "Lets this browser see a case, with the code that was mailed",
                status: 200,
                problems: &[TOO_OFTEN],
            },
            cases::access::create,
        )
        .endpoint_with_file::<CreateFile, _, _>(
            About {
                id: "createFile",
                summary: "Uploads one photo or paper before the form is sent; its content decides what it is",
                status: 201,
                problems: &[],
            },
            files::create::create,
        )
        .endpoint_to_file::<FindFile, _, _>(
            About {
                id: "findFile",
                summary: "A file that this browser uploaded, or of a case that it may see",
                status: 200,
                problems: &[(409, "It is still being scanned for viruses"), (422, "A virus was found in it")],
            },
            files::find::find,
        )
        .endpoint_without_reply::<DeleteFile, _, _>(
            About {
                id: "deleteFile",
                summary: "Forgets a file that this browser uploaded, before it is sent",
                status: 204,
                problems: &[],
            },
            files::delete::delete,
        )
        .endpoint::<CreatePasskeyChallenge, _, _>(
            About {
                id: "createPasskeyChallenge",
                summary: "What the browser of whoever has just signed in needs to have a passkey made",
                status: 200,
                problems: &[],
            },
            passkeys::create_challenge,
        )
        .endpoint_with_body::<CreatePasskey, _, _>(
            About {
                id: "createPasskey",
                summary: "Adds a passkey to the account; ends its other sessions",
                status: 201,
                problems: &[],
            },
            passkeys::create,
        )
        .endpoint::<CreateSignInChallenge, _, _>(
            About {
                id: "createSignInChallenge",
                summary: "What a browser needs to ask for a passkey; names no account",
                status: 200,
                problems: &[],
            },
            passkeys::create_sign_in_challenge,
        )
        .endpoint_with_body::<CreatePasskeySignIn, _, _>(
            About {
                id: "createPasskeySignIn",
                summary: "Signs this browser in by a passkey; one answer for a wrong one and for one that nobody has",
                status: 200,
                problems: &[],
            },
            passkeys::sign_in,
        )
        .endpoint::<ListChanges, _, _>(
            About {
                id: "listChanges",
                summary: "The cases to which something happened since a cursor, for a council's own system",
                status: 200,
                problems: &[(422, "The cursor is not known here")],
            },
            integration::changes::list,
        )
        .endpoint::<FindTeamCase, _, _>(
            About { id: "findTeamCase", summary: "All of a case of the token's teams", status: 200, problems: &[] },
            integration::cases::find,
        )
        .endpoint_with_body::<CreateEvent, _, _>(
            About {
                id: "createEvent",
                summary: "Tells what happened to a case; the same key and event are stored once",
                status: 201,
                problems: &[(409, "The case does not allow it now: the problem says what it allows")],
            },
            integration::events::create,
        )
        .endpoint_to_file::<FindTeamFile, _, _>(
            About {
                id: "findTeamFile",
                summary: "A file of a case of the token's teams",
                status: 200,
                problems: &[(409, "It is still being scanned for viruses"), (422, "A virus was found in it")],
            },
            integration::files::find,
        )
}

async fn not_found() -> Error {
    Error::NotFound
}
