//! Joins each endpoint of the contract to its handler, and describes it at the same time: what is served is what
//! `/api/openapi.json` says.

use crate::{guard, server::Server};
use axum::{
    Router,
    handler::Handler,
    routing::{MethodFilter, MethodRouter},
};
use contract::{
    endpoint::{Body, Endpoint, Nothing, Raw, Reply, SAME_SITE_HEADER},
    files::FILE_NAME_HEADER,
    integration::{self, CreateEvent, IDEMPOTENCY_KEY},
    problem::Problem,
};
use domain::file::{FileKind, TAKEN};
use std::collections::BTreeMap;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        Components, Content, HttpMethod, Info, KnownFormat, ObjectBuilder, OpenApi, PathItem, Paths, Ref, RefOr,
        Required, Response, Schema, SchemaFormat, Type,
        path::{Operation, OperationBuilder, Parameter, ParameterBuilder, ParameterIn},
        request_body::RequestBodyBuilder,
        security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme},
    },
};

/// The API as it grows, endpoint by endpoint.
pub struct Mounting {
    /// By address: one address may take several methods.
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
/// And those that take a file.
const UPLOAD: [(u16, &str); 5] = [
    (403, "The request comes from another site"),
    (408, "The file did not arrive"),
    (413, "The file is too large"),
    (415, "Files of this type are not taken"),
    (422, "The file is not taken: the problem says why"),
];

/// What a system may be answered, that comes in by a token.
const BY_TOKEN: [(u16, &str); 2] = [(401, "There is no token, or it is no good"), (403, "The token is not for this")];
/// The name of that way in.
const TOKEN: &str = "token";

impl Mounting {
    pub fn new(title: &str) -> Self {
        let mut document = OpenApi::new(Info::new(title, env!("CARGO_PKG_VERSION")), Paths::new());
        let mut components = Components::new();
        components.add_security_scheme(TOKEN, SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
        document.components = Some(components);
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
        let reply = self.json::<Reply<E>>();
        let operation = operation::<E>(&about, reply, usual::<E>());
        self.mount::<E, T, H>(operation, handler)
    }

    /// An endpoint without a body that answers with nothing when it goes well.
    pub fn endpoint_without_reply<E, T, H>(self, about: About, handler: H) -> Self
    where
        E: Endpoint<Body = Nothing, Reply = Nothing>,
        T: 'static,
        H: Handler<T, Server>,
    {
        let operation = operation::<E>(&about, Response::new("It went well"), usual::<E>());
        self.mount::<E, T, H>(operation, handler)
    }

    /// An endpoint whose body is a file.
    pub fn endpoint_with_file<E, T, H>(mut self, about: About, handler: H) -> Self
    where
        E: Endpoint<Body = Raw>,
        Reply<E>: ToSchema,
        T: 'static,
        H: Handler<T, Server>,
    {
        let mut body = RequestBodyBuilder::new().required(Some(Required::True));
        for kind in TAKEN {
            body = body.content(kind, Content::new(Some(binary())));
        }
        let reply = self.json::<Reply<E>>();
        let mut operation = operation::<E>(&about, reply, &UPLOAD);
        operation.parameters.get_or_insert_default().push(RefOr::T(parameter(FILE_NAME_HEADER, ParameterIn::Header)));
        operation.request_body = Some(RefOr::T(body.build()));
        self.mount::<E, T, H>(operation, handler)
    }

    /// An endpoint that answers with a file.
    pub fn endpoint_to_file<E, T, H>(self, about: About, handler: H) -> Self
    where
        E: Endpoint<Body = Nothing, Reply = Raw>,
        T: 'static,
        H: Handler<T, Server>,
    {
        let mut reply = Response::new("The file");
        for kind in [FileKind::Picture, FileKind::Pdf, FileKind::Text] {
            reply.content.insert(kind.key().to_owned(), RefOr::T(Content::new(Some(binary()))));
        }
        let operation = operation::<E>(&about, reply, usual::<E>());
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
        let reply = self.json::<Reply<E>>();
        let mut operation = operation::<E>(&about, reply, usual::<E>());
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

    /// What is answered when it goes well.
    fn json<T: ToSchema>(&mut self) -> Response {
        response("It went well", "application/json", self.schema::<T>())
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

/// The problems of an endpoint that takes JSON, or no body.
fn usual<E: Endpoint>() -> &'static [(u16, &'static str)] {
    if E::METHOD.is_safe() { &[] } else { &UNSAFE }
}

fn operation<E: Endpoint>(about: &About, done: Response, problems: &[(u16, &str)]) -> Operation {
    let mut operation = OperationBuilder::new()
        .operation_id(Some(about.id))
        .summary(Some(about.summary))
        .response(about.status.to_string(), done);
    for name in parameters(E::ROUTE) {
        operation = operation.parameter(parameter(name, ParameterIn::Path));
    }
    let is_by_token = E::ROUTE.starts_with(integration::ROOT);
    for name in E::QUERY {
        let mut parameter = parameter(name, ParameterIn::Query);
        if is_by_token {
            parameter.required = Required::False;
        }
        operation = operation.parameter(parameter);
    }
    if is_by_token {
        operation = operation.security(SecurityRequirement::new(TOKEN, [""; 0]));
    } else if !E::METHOD.is_safe() {
        operation = operation.parameter(parameter(SAME_SITE_HEADER, ParameterIn::Header));
    }
    if E::ROUTE == CreateEvent::ROUTE {
        operation = operation.parameter(parameter(IDEMPOTENCY_KEY, ParameterIn::Header));
    }
    let by_token = if is_by_token { &BY_TOKEN[..] } else { &[] };
    for (status, description) in about.problems.iter().chain(problems).chain(by_token).chain(&ANY) {
        let problem = Ref::from_schema_name(Problem::name());
        let answer = response(description, "application/problem+json", problem.into());
        operation = operation.response(status.to_string(), answer);
    }
    operation.build()
}

/// A file, as it is.
fn binary() -> RefOr<Schema> {
    let bytes = ObjectBuilder::new().schema_type(Type::String);
    bytes.format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary))).build().into()
}

fn response(description: &str, content_type: &str, schema: RefOr<Schema>) -> Response {
    let mut response = Response::new(description);
    response.content.insert(content_type.to_owned(), RefOr::T(Content::new(Some(schema))));
    response
}

fn parameter(name: &str, stands_in: ParameterIn) -> Parameter {
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
