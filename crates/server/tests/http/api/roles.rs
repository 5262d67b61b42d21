//! Who gets what from each endpoint of `/api/openapi.json`: anonymous, the resident whose it is, another resident, somebody who acts
//! for the first, an adviser, a member of another team than the case's, and an administrator. What is somebody else's answers as
//! what does not exist. An endpoint without a row fails.

use crate::{
    documents::{account::signed_in, desk::at_desk, plain_form::post},
    support::{Answer, Client, TestApp, answers, upload_photo},
};
use axum::http::{Method, StatusCode, header};
use contract::{
    cases::{CaseReply, CreateCase, NewCase},
    drafts::{NewDraft, SetDraft},
};
use domain::reference::Reference;
use serde_json::{Value, json};
use server::random;
use std::collections::BTreeSet;

on_both_stores![each_endpoint_gives_each_what_is_theirs];

/// What an endpoint owes to each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owes {
    /// The same to everybody: it is about nobody.
    AllTheSame,
    /// To its owner this; to everybody else what it says of things that do not exist.
    Owner(StatusCode),
    /// Nothing to anybody, not even whether it exists.
    Nobody(StatusCode),
    /// What this browser itself has: to everybody else the same as to one who has nothing.
    OwnOnly,
    /// Whoever knows a key of 16 random bytes, which stands in no address and no mail, made it. Nothing says whose it is.
    WhoeverKnowsTheKey,
    /// Makes something new, which is whoever's asked.
    NewToWhoeverAsks(StatusCode),
    /// Something about the account of whoever is signed in, and about nobody else's; 403 to everybody who is not.
    Resident(StatusCode),
    /// The same to everybody but for what is known of whoever asks.
    SameAndOnesOwn,
}

/// What only the owner's account knows.
const OWNER: &str = "owner@example.org";

const ROWS: [(&str, Owes); 24] = [
    ("GET /api/v1/catalogue", Owes::AllTheSame),
    ("GET /api/v1/addresses", Owes::AllTheSame),
    ("GET /api/v1/services/{service}", Owes::AllTheSame),
    ("GET /api/v1/services/{service}/form", Owes::SameAndOnesOwn),
    ("POST /api/v1/services/{service}/open-cases", Owes::AllTheSame),
    ("POST /api/v1/services/{service}/followers", Owes::AllTheSame),
    ("GET /api/v1/services/{service}/draft", Owes::OwnOnly),
    ("PUT /api/v1/drafts/{draft}", Owes::WhoeverKnowsTheKey),
    ("DELETE /api/v1/drafts/{draft}", Owes::Nobody(StatusCode::OK)),
    ("POST /api/v1/cases", Owes::NewToWhoeverAsks(StatusCode::CREATED)),
    ("GET /api/v1/cases/{reference}", Owes::Owner(StatusCode::OK)),
    ("POST /api/v1/cases/{reference}/codes", Owes::Nobody(StatusCode::OK)),
    ("POST /api/v1/cases/{reference}/access", Owes::Nobody(StatusCode::UNPROCESSABLE_ENTITY)),
    ("POST /api/v1/files", Owes::NewToWhoeverAsks(StatusCode::CREATED)),
    ("GET /api/v1/files/{file}", Owes::Owner(StatusCode::OK)),
    ("DELETE /api/v1/files/{file}", Owes::Owner(StatusCode::NO_CONTENT)),
    ("POST /api/v1/passkeys/challenge", Owes::Resident(StatusCode::OK)),
    ("POST /api/v1/passkeys", Owes::Resident(StatusCode::UNPROCESSABLE_ENTITY)),
    ("POST /api/v1/passkeys/sign-in/challenge", Owes::NewToWhoeverAsks(StatusCode::OK)),
    ("POST /api/v1/passkeys/sign-in", Owes::Nobody(StatusCode::UNPROCESSABLE_ENTITY)),
    // A token leads there, and nobody's browser has one.
    ("GET /api/v1/integration/cases", Owes::Nobody(StatusCode::UNAUTHORIZED)),
    ("GET /api/v1/integration/cases/{reference}", Owes::Nobody(StatusCode::UNAUTHORIZED)),
    ("POST /api/v1/integration/cases/{reference}/events", Owes::Nobody(StatusCode::UNAUTHORIZED)),
    ("GET /api/v1/integration/files/{file}", Owes::Nobody(StatusCode::UNAUTHORIZED)),
];

/// What a request names.
#[derive(Debug, Clone)]
struct Things {
    reference: String,
    draft: String,
    file: String,
}

impl Things {
    fn that_do_not_exist() -> Self {
        Self { reference: Reference::from_random(random::bytes()).to_string(), draft: random::id(), file: random::id() }
    }

    /// All that a resident has: a case, a draft, and, where the row is about files, a photo that is not sent.
    async fn of(app: &TestApp, resident: &Client, row: &str) -> Self {
        let case: CaseReply = resident.call_with(&CreateCase, &app.missed_bin("chorley")).await.json();
        let draft = random::id();
        let kept = resident.call_with(&SetDraft { draft: draft.clone() }, &new_draft(app)).await;
        assert_eq!(kept.status, StatusCode::OK, "{}", kept.text());
        let file = if row.contains("/files") { upload_photo(resident, "bench.jpg").await.id } else { random::id() };
        Self { reference: case.reference.to_string(), draft, file }
    }
}

fn new_draft(app: &TestApp) -> NewDraft {
    NewDraft {
        service: "missed-bin".to_owned(),
        form_version: app.form_version("chorley", "missed-bin"),
        answers: answers(&[("which-bin", &["rubbish"])]),
        revision: 0,
    }
}

/// Everybody who may ask.
struct Roles {
    anonymous: Client,
    owner: Client,
    other: Client,
    delegate: Client,
    adviser: Client,
    /// Of Customer Services, where the case is with Waste.
    other_team: Client,
    administrator: Client,
}

impl Roles {
    async fn new(app: &TestApp) -> Self {
        let (owner, delegate) =
            (signed_in(app, "owner%40example.org").await, signed_in(app, "delegate%40example.org").await);
        let invite = "relation=carer&name=Del&email=delegate%40example.org&own-name=Owner&until-day=1&until-month=2&until-year=2027&power=act&scope=everything";
        let asked = post(&owner, "/account/people/new", invite).await;
        let accepted = post(&delegate, &format!("{}/accept", asked.header("location")), "").await;
        assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.text());
        let other = signed_in(app, "other%40example.org").await;
        Self {
            adviser: at_desk(app, "adviser@example.org", "adviser", None).await,
            other_team: at_desk(app, "other-team@example.org", "team", Some("customer-services")).await,
            administrator: at_desk(app, "administrator@example.org", "administrator", None).await,
            anonymous: app.stranger("chorley"),
            owner,
            other,
            delegate,
        }
    }

    /// Everybody but the owner. Staff have a door of their own: what they may see they see there, and nothing here.
    fn strangers(&self) -> [(&'static str, &Client); 6] {
        [
            ("anonymous", &self.anonymous),
            ("another resident", &self.other),
            ("a delegate", &self.delegate),
            ("an adviser", &self.adviser),
            ("another team", &self.other_team),
            ("an administrator", &self.administrator),
        ]
    }

    fn is_resident(who: &str) -> bool {
        ["another resident", "a delegate"].contains(&who)
    }
}

/// Asks as the app would.
async fn ask(app: &TestApp, client: &Client, row: &str, things: &Things) -> Answer {
    let (method, route) = row.split_once(' ').unwrap();
    let service = if route.contains("open-cases") || route.contains("followers") { "fly-tip" } else { "missed-bin" };
    let path = route
        .replace("{service}", service)
        .replace("{reference}", &things.reference)
        .replace("{draft}", &things.draft)
        .replace("{file}", &things.file);
    let path = if route.ends_with("/addresses") { path + "?postcode=PR7+1AL" } else { path };
    if row == "POST /api/v1/files" {
        return crate::support::upload(client, "bench.jpg", "image/jpeg", crate::support::pictures::jpeg(8, 8)).await;
    }
    let request = client.request(&method.parse::<Method>().unwrap(), &path);
    match body(app, row) {
        Some(body) => client.send(request.header(header::CONTENT_TYPE, "application/json"), body.to_string()).await,
        None => client.send(request, "").await,
    }
}

fn body(app: &TestApp, row: &str) -> Option<Value> {
    Some(match row {
        "POST /api/v1/services/{service}/open-cases" => json!({ "answer": ["Long Lane", "53.72140", "-1.86340"] }),
        "POST /api/v1/services/{service}/followers" => {
            json!({ "case": "0".repeat(32), "email": "sam@example.org", "draft": random::id() })
        }
        "PUT /api/v1/drafts/{draft}" => serde_json::to_value(new_draft(app)).unwrap(),
        "POST /api/v1/cases" => {
            serde_json::to_value(NewCase { idempotency_key: random::id(), ..app.missed_bin("chorley") }).unwrap()
        }
        "POST /api/v1/passkeys" => json!({ "client_data": "AA", "attestation": "AA" }),
        "POST /api/v1/passkeys/sign-in" => json!({
            "credential": "AA", "client_data": "AA", "authenticator_data": "AA", "signature": "AA", "handle": "AA", "keep": false
        }),
        "POST /api/v1/passkeys/challenge" | "POST /api/v1/passkeys/sign-in/challenge" => Value::Null,
        "POST /api/v1/cases/{reference}/access" => json!({ "code": "000000" }),
        "POST /api/v1/cases/{reference}/codes" | "DELETE /api/v1/drafts/{draft}" | "DELETE /api/v1/files/{file}" => {
            Value::Null
        }
        _ => return None,
    })
}

async fn each_endpoint_gives_each_what_is_theirs(app: TestApp) {
    let document: Value = app.stranger("chorley").get("/api/openapi.json").await.json();
    let mut endpoints = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        endpoints.extend(item.as_object().unwrap().keys().map(|method| format!("{} {path}", method.to_uppercase())));
    }
    let rows: BTreeSet<String> = ROWS.iter().map(|(row, _)| (*row).to_owned()).collect();
    assert_eq!(endpoints, rows, "each endpoint of the document has its row here");
    let roles = Roles::new(&app).await;
    for (row, owes) in ROWS {
        // Each row has things of its own: some are used up.
        let theirs = Things::of(&app, &roles.owner, row).await;
        let same = |a: &Answer, b: &Answer| (a.status, a.text()) == (b.status, b.text());
        for (who, stranger) in roles.strangers() {
            // A case is mailed three codes an hour.
            let (theirs, none) = (Things::of(&app, &roles.owner, row).await, Things::that_do_not_exist());
            let foreign = ask(&app, stranger, row, &theirs).await;
            let missing = ask(&app, stranger, row, &none).await;
            assert!(foreign.status.as_u16() != 500, "{row} for {who}: {}", foreign.text());
            match owes {
                Owes::Owner(_) => {
                    assert!(foreign.status.is_client_error(), "{row} for {who}: {}", foreign.text());
                    assert_eq!(foreign.seen(), missing.seen(), "{row} for {who}");
                }
                Owes::Nobody(status) => {
                    assert_eq!(foreign.status, status, "{row} for {who}: {}", foreign.text());
                    assert!(same(&foreign, &missing), "{row} for {who}: {}", foreign.text());
                }
                Owes::OwnOnly => assert_eq!(foreign.text(), "null", "{row} for {who}"),
                Owes::NewToWhoeverAsks(status) => {
                    assert_eq!(foreign.status, status, "{row} for {who}: {}", foreign.text());
                }
                Owes::Resident(status) => {
                    let status = if Roles::is_resident(who) { status } else { StatusCode::FORBIDDEN };
                    assert_eq!(foreign.status, status, "{row} for {who}: {}", foreign.text());
                    assert!(!foreign.text().contains(OWNER), "{row} for {who}: {}", foreign.text());
                }
                Owes::SameAndOnesOwn => {
                    assert_eq!(foreign.status, StatusCode::OK, "{row} for {who}");
                    assert!(!foreign.text().contains(OWNER), "{row} for {who}: {}", foreign.text());
                }
                Owes::AllTheSame | Owes::WhoeverKnowsTheKey => {}
            }
        }
        let own = ask(&app, &roles.owner, row, &theirs).await;
        match owes {
            Owes::Owner(status) | Owes::Nobody(status) | Owes::NewToWhoeverAsks(status) | Owes::Resident(status) => {
                assert_eq!(own.status, status, "{row} for its owner: {}", own.text());
            }
            Owes::OwnOnly => assert!(own.text().contains("rubbish"), "{row} for its owner: {}", own.text()),
            Owes::SameAndOnesOwn => assert!(own.text().contains(OWNER), "{row} for its owner: {}", own.text()),
            Owes::WhoeverKnowsTheKey => assert_eq!(own.status, StatusCode::OK, "{row}: {}", own.text()),
            Owes::AllTheSame => {
                for (who, stranger) in roles.strangers() {
                    let answer = ask(&app, stranger, row, &theirs).await;
                    assert!(same(&answer, &own), "{row} for {who}: {} and {}", answer.text(), own.text());
                }
            }
        }
    }
}
