//! `/api/v1/services/{service}`

use crate::support::TestApp;
use axum::http::StatusCode;
use contract::services::{FindForm, FindService, FormReply, ServiceReply};
use domain::standard::{Promise, StatedBy};

fn find_form(service: &str) -> FindForm {
    FindForm { service: service.to_owned() }
}

fn find(service: &str) -> FindService {
    FindService { service: service.to_owned() }
}

#[tokio::test]
async fn a_form_comes_with_the_contact_page_and_its_version() {
    let app = TestApp::sqlite().await;
    let service: FormReply = app.stranger("chorley").call(&find_form("missed-bin")).await.json();
    assert_eq!(service.form.pages.last().unwrap().key, "contact");
    assert_eq!(service.form_version, app.form_version("chorley", "missed-bin"));
    assert_eq!(service.now.to_string(), "2026-11-20T10:00:00");
}

#[tokio::test]
async fn a_promise_says_whose_it_is() {
    let app = TestApp::sqlite().await;
    for (council, within, stated_by) in [("chorley", 2, StatedBy::Council), ("calderdale", 10, StatedBy::Default)] {
        let service: FormReply = app.stranger(council).call(&find_form("missed-bin")).await.json();
        let promise = service.promises.iter().find(|promise| promise.promise == Promise::OnlineAnswered).unwrap();
        assert_eq!((promise.standard.within, promise.stated_by), (within, stated_by), "{council}");
    }
}

#[tokio::test]
async fn what_another_authority_does_has_no_form_here() {
    let app = TestApp::sqlite().await;
    let service: ServiceReply = app.stranger("chorley").call(&find("pothole")).await.json();
    assert_eq!(service.elsewhere.unwrap().agency, "Example County Council");
    assert!(!service.has_form);
    let form = app.stranger("chorley").call(&find_form("pothole")).await;
    assert_eq!(form.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_unknown_service_is_not_found() {
    let answer = TestApp::sqlite().await.stranger("chorley").call(&find("nothing")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    answer.problem();
}
