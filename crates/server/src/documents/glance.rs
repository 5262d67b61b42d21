//! The top of the account's page: the next bin days and what ends next, a row each. A source that is slow or away costs its own
//! row, and holds up nothing else for long.

use super::{holdings, home};
use crate::{client::ClientAddress, profile::Profile, server::Server, store::accounts::Account};
use leptos::prelude::*;
use ui::link_list::LinkList;

pub struct Glance {
    pub view: Option<AnyView>,
    /// It leads to the home that is remembered.
    pub has_home: bool,
}

pub async fn glance(server: &Server, profile: &Profile, client: ClientAddress, account: &Account) -> Glance {
    let both =
        tokio::join!(home::row(server, profile, client, account), holdings::row(server, profile, client, account));
    let has_home = both.0.is_some();
    let rows: Vec<_> = [both.0, both.1].into_iter().flatten().collect();
    let view = (!rows.is_empty()).then(|| view! { <LinkList rows/> }.into_any());
    Glance { view, has_home }
}
