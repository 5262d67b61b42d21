//! `/api/v1/addresses`

use crate::endpoint::{Endpoint, Method, Nothing};
use serde::{Deserialize, Serialize};

/// `GET /api/v1/addresses?postcode=…`: the addresses of a postcode, for choosing one's own. 502 when they can't be looked up:
/// an address can always be typed.
pub struct ListAddresses {
    /// As it was typed.
    pub postcode: String,
}

impl Endpoint for ListAddresses {
    const METHOD: Method = Method::GET;
    const ROUTE: &'static str = "/api/v1/addresses";
    const QUERY: &'static [&'static str] = &["postcode"];
    type Body = Nothing;
    type Reply = AddressList;

    fn path(&self) -> String {
        crate::paths::with_query(Self::ROUTE, "postcode", &self.postcode)
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddressList {
    pub addresses: Vec<AddressLine>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddressLine {
    /// The unique property reference number.
    pub uprn: String,
    /// For a list to choose from, such as "12 Long Lane, Chorley".
    pub text: String,
    /// Two lines; the second may be empty.
    pub lines: Vec<String>,
    pub town: String,
    pub postcode: String,
}
