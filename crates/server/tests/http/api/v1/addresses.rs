//! `/api/v1/addresses`

use crate::support::{Client, TestApp};
use axum::{
    Json, Router,
    extract::{Query, State},
    http::{StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use contract::addresses::{AddressList, ListAddresses};
use serde_json::json;
use server::{
    config::AddressSource,
    delivery::{nowhere::Nowhere, transport::Transport},
    server::Server,
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

on_both_stores![a_network_looks_up_so_often_and_no_more];

fn of(postcode: &str) -> ListAddresses {
    ListAddresses { postcode: postcode.to_owned() }
}

async fn sample() -> TestApp {
    TestApp::sqlite_with(|config| config.addresses = AddressSource::Sample).await
}

#[tokio::test]
async fn a_postcode_has_its_addresses() {
    let app = sample().await;
    let answer = app.stranger("chorley").call(&of("pr71al")).await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    let found = answer.json::<AddressList>().addresses;
    assert!(found.len() > 5, "{found:?}");
    assert_eq!(found[0].text, "4 Heald Lane, Chorley");
    assert_eq!((found[0].town.as_str(), found[0].postcode.as_str()), ("Chorley", "PR7 1AL"));
    assert!(found.iter().all(|address| address.lines.len() == 2 && address.uprn.len() == 12), "{found:?}");
    let none: AddressList = app.stranger("chorley").call(&of("SW1A 1AA")).await.json();
    assert!(none.addresses.is_empty());
}

#[tokio::test]
async fn what_is_no_postcode_is_not_looked_up() {
    let app = sample().await;
    for typed in ["", "Chorley", "75001", "PR7 1AL&key=x"] {
        let answer = app.stranger("chorley").call(&of(typed)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert_eq!(answer.problem().errors[0].message, "Enter a full UK postcode, like AB1 2CD");
    }
}

#[tokio::test]
async fn without_a_look_up_an_address_is_typed() {
    let app = TestApp::sqlite().await;
    let answer = app.stranger("chorley").call(&of("PR7 1AL")).await;
    assert_eq!(answer.status, StatusCode::BAD_GATEWAY);
    assert_eq!(answer.problem().detail, "Type the address by hand.");
    assert!(!app.stranger("chorley").get("/").await.text().contains("data-addresses"));
    assert!(sample().await.stranger("chorley").get("/").await.text().contains("data-addresses"));
}

async fn a_network_looks_up_so_often_and_no_more(app: TestApp) {
    let mut config = app.server.config.clone();
    config.addresses = AddressSource::Sample;
    let (councils, store) = (app.server.councils.clone(), app.server.store.clone());
    let server = Server::new(config, councils, store, app.clock.clone(), Transport::Nowhere(Nowhere::default()));
    let client = Client::new(server.router(), "chorley", false);
    for _ in 0..120 {
        assert_eq!(client.call(&of("PR7 1AL")).await.status, StatusCode::OK);
    }
    let refused = client.call(&of("PR7 1AL")).await;
    assert_eq!((refused.status, refused.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "3600"));
    let other = Client::new(server.router(), "chorley", false).from("192.0.2.9");
    assert_eq!(other.call(&of("PR7 1AL")).await.status, StatusCode::OK);
}

/// What the API was asked.
type Asked = Arc<Mutex<Vec<BTreeMap<String, String>>>>;

/// Speaks as OS Places does: a header, and results of which some are no delivery points.
async fn os_places(State(asked): State<Asked>, Query(query): Query<BTreeMap<String, String>>) -> impl IntoResponse {
    asked.lock().unwrap().push(query.clone());
    let postcode = query["postcode"].clone();
    if query["key"] != "secret&key" {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    match postcode.as_str() {
        "HX1 1UJ" => Json(json!({
            "header": { "uri": "…", "query": "postcode=HX1 1UJ", "offset": 0, "totalresults": 2, "dataset": "DPA", "epoch": "119" },
            "results": [
                { "DPA": {
                    "UPRN": "200001234567", "ADDRESS": "FLAT 3, 14, WEAVERS COURT, HALIFAX, HX1 1UJ",
                    "SUB_BUILDING_NAME": "FLAT 3", "BUILDING_NUMBER": "14", "THOROUGHFARE_NAME": "WEAVERS COURT",
                    "POST_TOWN": "HALIFAX", "POSTCODE": "HX1 1UJ", "RPC": "2", "X_COORDINATE": 409_000.0,
                    "Y_COORDINATE": 425_000.0, "STATUS": "APPROVED", "LOCAL_CUSTODIAN_CODE": 4710,
                } },
                { "LPI": { "UPRN": "200001234568", "ADDRESS": "SUB STATION" } },
            ]
        }))
        .into_response(),
        "HX1 1AA" => Json(json!({ "header": { "totalresults": 0 } })).into_response(),
        "HX1 1AB" => ([(header::CONTENT_TYPE, "application/json")], "<html>").into_response(),
        "HX1 1AD" => "x".repeat(2_000_000).into_response(),
        _ => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

#[tokio::test]
async fn os_places_is_asked_and_understood() {
    let asked = Asked::default();
    let router = Router::new().route("/search/places/v1/postcode", get(os_places)).with_state(asked.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/search/places/v1", listener.local_addr().unwrap());
    let (_stop, stopped) = tokio::sync::watch::channel(());
    tokio::spawn(server::connections::serve(listener, router, 16, stopped));
    let source = AddressSource::OsPlaces { url, key: "secret&key".to_owned() };
    let app = TestApp::sqlite_with(|config| config.addresses = source).await;
    let client = app.stranger("calderdale");
    let found = client.call(&of("hx11uj")).await.json::<AddressList>().addresses;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].text, "Flat 3, 14 Weavers Court, Halifax");
    assert_eq!(found[0].lines, ["Flat 3", "14 Weavers Court"]);
    assert_eq!((found[0].uprn.as_str(), found[0].postcode.as_str()), ("200001234567", "HX1 1UJ"));
    assert_eq!(asked.lock().unwrap()[0]["postcode"], "HX1 1UJ");
    assert_eq!(client.call(&of("HX1 1AA")).await.json::<AddressList>().addresses, []);
    for broken in ["HX1 1AB", "HX1 1AD", "HX1 1AE"] {
        let answer = client.call(&of(broken)).await;
        assert_eq!(answer.status, StatusCode::BAD_GATEWAY, "{broken}");
        assert_eq!(answer.problem().kind, "/problems/no-addresses");
        assert!(!answer.text().contains("secret"), "{}", answer.text());
    }
}

#[tokio::test]
async fn a_look_up_that_is_away_is_said_in_words() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let source = AddressSource::OsPlaces { url, key: String::new() };
    let app = TestApp::sqlite_with(|config| config.addresses = source).await;
    let answer = app.stranger("chorley").call(&of("PR7 1AL")).await;
    assert_eq!(answer.problem().title, "We cannot look up addresses now");
}
