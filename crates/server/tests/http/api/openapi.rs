//! `/api/openapi.json`

use crate::support::TestApp;
use axum::http::{Method, StatusCode};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

async fn document(app: &TestApp) -> Value {
    app.stranger("chorley").get("/api/openapi.json").await.json()
}

/// Every method of every address, as the document has them.
fn operations(document: &Value) -> Vec<(Method, String, &Value)> {
    let paths = document["paths"].as_object().unwrap();
    paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object()
                .unwrap()
                .iter()
                .map(move |(method, operation)| (method.to_uppercase().parse().unwrap(), path.clone(), operation))
        })
        .collect()
}

#[tokio::test]
async fn every_endpoint_of_the_contract_is_in_it() {
    let app = TestApp::sqlite().await;
    let document = document(&app).await;
    let found: BTreeSet<String> =
        operations(&document).iter().map(|(method, path, _)| format!("{method} {path}")).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contract/src");
    let mut expected = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for endpoint in text.split("impl Endpoint for").skip(1) {
            let (_, method) = endpoint.split_once("Method::").unwrap();
            let (_, route) = endpoint.split_once("ROUTE: &'static str = \"").unwrap();
            let method = method.split(';').next().unwrap();
            expected.insert(format!("{method} {}", route.split('"').next().unwrap()));
        }
    }
    assert!(expected.len() >= 6, "{expected:?}");
    assert_eq!(found, expected);
}

#[tokio::test]
async fn every_address_in_it_answers() {
    let app = TestApp::sqlite().await;
    let client = app.stranger("chorley");
    for (method, path, operation) in operations(&document(&app).await) {
        let path = path
            .replace("{service}", "missed-bin")
            .replace("{draft}", "0123456789abcdef0123456789abcdef")
            .replace("{file}", "0123")
            .replace("{reference}", "7K3F9-2QDXM");
        let answer = client.send(client.request(&method, &path), "").await;
        let status = answer.status.as_u16().to_string();
        assert_ne!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        assert!(!answer.status.is_server_error(), "{method} {path}");
        assert!(operation["responses"].get(&status).is_some(), "{method} {path} answers {status}");
    }
}

#[tokio::test]
async fn every_type_it_names_is_in_it() {
    fn names(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    match (key.as_str(), value) {
                        ("$ref", Value::String(name)) => {
                            found.insert(name.clone());
                        }
                        _ => names(value, found),
                    }
                }
            }
            Value::Array(values) => values.iter().for_each(|value| names(value, found)),
            _ => {}
        }
    }
    let app = TestApp::sqlite().await;
    let document = document(&app).await;
    let mut found = BTreeSet::new();
    names(&document, &mut found);
    assert!(found.contains("#/components/schemas/Problem"));
    for name in found {
        let name = name.strip_prefix("#/components/schemas/").unwrap();
        assert!(document["components"]["schemas"].get(name).is_some(), "{name}");
    }
}
