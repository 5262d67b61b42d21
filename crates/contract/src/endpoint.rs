//! One type per endpoint: its method, its address, what goes in and what comes out.

pub use http::Method;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// A request without a body.
pub type Nothing = ();

/// Stands for a body or a reply that is a file, and no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raw;

/// The header that every unsafe request carries. A form on another site can't send it.
pub const SAME_SITE_HEADER: &str = "x-front-door";

pub trait Endpoint {
    const METHOD: Method;
    /// The route as the server matches it, such as `/api/v1/cases/{reference}`.
    const ROUTE: &'static str;
    /// The names of what stands in the query.
    const QUERY: &'static [&'static str] = &[];
    type Body: Serialize + DeserializeOwned;
    type Reply: Serialize + DeserializeOwned;

    /// The route with this request's own values filled in.
    fn path(&self) -> String {
        Self::ROUTE.to_owned()
    }
}

pub type Body<E> = <E as Endpoint>::Body;
pub type Reply<E> = <E as Endpoint>::Reply;
