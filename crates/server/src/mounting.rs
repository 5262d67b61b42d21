//! Joins each endpoint of the contract to its handler, and describes it at the same time: what is served is what
//! `/api/openapi.json` says.

use crate::{guard, server::Server};
use axum::{
    Router,
    handler::Handler,
    routing::{MethodFilter, MethodRouter},
};
use contract::{
    endpoint::{Body, Endpoint, Nothing, Reply, SAME_SITE_HEADER},
    problem::Problem,
};
use std::collections::BTreeMap;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        Components, Content, HttpMethod, Info, OpenApi, PathItem, Paths, Ref, RefOr, Required, Response, Schema,
        path::{Operation, OperationBuilder, ParameterBuilder, ParameterIn},
        request_body::RequestBodyBuilder,
    },
};

/// The API as it grows, endpoint by endpoint.
pub struct Mounting {
    routes: BTreeMap<&'static str, MethodRouter<Server>>,
    document: OpenApi,
}

/// What the types don't say about an endpoint.
pub struct About {
    pub id: &'static str,
    pub summary: &'static str,
    /// When it goes well.
    pub status: u16,
    /// And when not, beside what every endpoint may answer.
    pub problems: &'static [(u16, &'static str)],
}

/// What every endpoint may answer.
const ANY: [(u16, &str); 4] = [
    (404, "No such council, or nothing that you may see"),
    (429, "Too many requests; Retry-After says when to come back"),
    (500, "A fault of the server"),
    (503, "Too busy; Retry-After says when to come back"),
];
/// And what those with a body may.
const UNSAFE: [(u16, &str); 6] = [
    (400, "The body is not JSON"),
    (403, "The request comes from another site"),
    (408, "The body did not arrive"),
    (413, "The body is too large"),
    (415, "The body is not application/json"),
    (422, "Something in the body needs changing"),
];

impl Mounting {
    pub fn new(title: &str) -> Self {
        let mut document = OpenApi::new(Info::new(title, env!("CARGO_PKG_VERSION")), Paths::new());
        document.components = Some(Components::new());
        let mut mounting = Self { routes: BTreeMap::new(), document };
        mounting.schema::<Problem>();
        mounting
    }

    /// An endpoint without a body.
    pub fn endpoint<E, T, H>(mut self, about: About, handler: H) -> Self
    where
        E: Endpoint<Body = Nothing>,
        Reply<E>: ToSchema,
        T: 'static,
        H: Handler<T, Server>,
    {
        let operation = self.operation::<E>(&about);
        self.mount::<E, T, H>(operation, handler)
    }

    /// An endpoint with a JSON body.
    pub fn endpoint_with_body<E, T, H>(mut self, about: About, handler: H) -> Self
    where
        E: Endpoint,
        Body<E>: ToSchema,
        Reply<E>: ToSchema,
        T: 'static,
        H: Handler<T, Server>,
    {
        let body = RequestBodyBuilder::new()
            .content("application/json", Content::new(Some(self.schema::<Body<E>>())))
            .required(Some(Required::True))
            .build();
        let mut operation = self.operation::<E>(&about);
        operation.request_body = Some(RefOr::T(body));
        self.mount::<E, T, H>(operation, handler)
    }

    /// The routes, and the document that describes them.
    pub fn finish(self) -> (Router<Server>, OpenApi) {
        let mount = |router: Router<Server>, (route, methods): (&str, MethodRouter<Server>)| {
            // Each route has its own answer for other methods: a merged router forgets the outer one's.
            router.route(route, methods.fallback(guard::method_not_allowed))
        };
        (self.routes.into_iter().fold(Router::new(), mount), self.document)
    }

    fn mount<E: Endpoint, T: 'static, H: Handler<T, Server>>(mut self, operation: Operation, handler: H) -> Self {
        let (filter, method) = match E::METHOD.as_str() {
            "POST" => (MethodFilter::POST, HttpMethod::Post),
            "PUT" => (MethodFilter::PUT, HttpMethod::Put),
            "PATCH" => (MethodFilter::PATCH, HttpMethod::Patch),
            "DELETE" => (MethodFilter::DELETE, HttpMethod::Delete),
            _ => (MethodFilter::GET, HttpMethod::Get),
        };
        let item = self.document.paths.paths.entry(E::ROUTE.to_owned()).or_default();
        item.merge_operations(PathItem::new(method, operation));
        let methods = self.routes.remove(E::ROUTE).unwrap_or_default();
        self.routes.insert(E::ROUTE, methods.on(filter, handler));
        self
    }

    fn operation<E>(&mut self, about: &About) -> Operation
    where
        E: Endpoint,
        Reply<E>: ToSchema,
    {
        let reply = self.schema::<Reply<E>>();
        let done = response("It went well", "application/json", reply);
        let mut operation = OperationBuilder::new()
            .operation_id(Some(about.id))
            .summary(Some(about.summary))
            .response(about.status.to_string(), done);
        for name in parameters(E::ROUTE) {
            operation = operation.parameter(parameter(name, ParameterIn::Path));
        }
        let always: &[_] = if E::METHOD.is_safe() { &[] } else { &UNSAFE };
        if !E::METHOD.is_safe() {
            operation = operation.parameter(parameter(SAME_SITE_HEADER, ParameterIn::Header));
        }
        for (status, description) in about.problems.iter().chain(always).chain(&ANY) {
            let problem = Ref::from_schema_name(Problem::name());
            let answer = response(description, "application/problem+json", problem.into());
            operation = operation.response(status.to_string(), answer);
        }
        operation.build()
    }

    /// Puts a type and all that it is made of among the components, and refers to it.
    fn schema<T: ToSchema>(&mut self) -> RefOr<Schema> {
        let mut schemas = vec![(T::name().into_owned(), T::schema())];
        T::schemas(&mut schemas);
        if let Some(components) = &mut self.document.components {
            components.schemas.extend(schemas);
        }
        Ref::from_schema_name(T::name()).into()
    }
}

fn response(description: &str, content_type: &str, schema: RefOr<Schema>) -> Response {
    let mut response = Response::new(description);
    response.content.insert(content_type.to_owned(), RefOr::T(Content::new(Some(schema))));
    response
}

fn parameter(name: &str, stands_in: ParameterIn) -> utoipa::openapi::path::Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(stands_in)
        .required(Required::True)
        .schema(Some(String::schema()))
        .build()
}

/// The names in a route's braces.
fn parameters(route: &str) -> impl Iterator<Item = &str> {
    route.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}
