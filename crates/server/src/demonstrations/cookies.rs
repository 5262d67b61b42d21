//! A demonstration's cookies have names of their own outside it, so that neither the real service nor the demonstration ever reads the
//! other's. Only how somebody reads pages, and whose device it is, goes in with them.

use crate::{
    browser::{COMFORT, DEVICE, LANGUAGE},
    session::{ATTRIBUTES, find_cookie, set_cookie},
};
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use domain::device::Device;

/// Names the demonstration.
pub const NAME: &str = "__Host-demonstration";
/// Begins the name, outside, of each cookie that was set inside.
const INSIDE: &str = "__Host-demonstration-";
/// Begins the name of each cookie of ours.
const OURS: &str = "__Host-";

fn pairs(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let values = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='))
}

fn replace(request: &mut Request, pairs: &[String]) {
    request.headers_mut().remove(header::COOKIE);
    if let Ok(value) = HeaderValue::from_str(&pairs.join("; "))
        && !pairs.is_empty()
    {
        request.headers_mut().insert(header::COOKIE, value);
    }
}

/// The request as the demonstration gets it.
pub fn inward(request: &mut Request) {
    let headers = request.headers();
    let set_inside = pairs(headers).filter_map(|(name, value)| {
        let own = name.strip_prefix(INSIDE)?;
        Some(format!("{OURS}{own}={value}"))
    });
    let mut inside: Vec<String> = set_inside.collect();
    for name in [LANGUAGE, DEVICE, COMFORT] {
        let (value, is_set) = (find_cookie(headers, name), inside.iter().any(|pair| begins(pair, name)));
        // What is typed on a shared device is somebody's, in a demonstration too.
        let is_shared = name == DEVICE && Device::find(value).is_some_and(Device::is_shared);
        if is_shared {
            inside.retain(|pair| !begins(pair, name));
        }
        if !value.is_empty() && (!is_set || is_shared) {
            inside.push(format!("{name}={value}"));
        }
    }
    replace(request, &inside);
}

fn begins(pair: &str, name: &str) -> bool {
    pair.split_once('=').is_some_and(|(found, _)| found == name)
}

/// The demonstration's answer as the browser gets it.
pub fn outward(mut response: Response) -> Response {
    let set: Vec<HeaderValue> = response.headers().get_all(header::SET_COOKIE).iter().cloned().collect();
    response.headers_mut().remove(header::SET_COOKIE);
    set.iter().filter_map(|cookie| cookie.to_str().ok()).fold(response, set_inside)
}

/// The answer with this cookie, as if it had been set inside.
pub fn set_inside(response: Response, cookie: &str) -> Response {
    match cookie.strip_prefix(OURS) {
        Some(own) => set_cookie(response, &format!("{INSIDE}{own}")),
        None => response,
    }
}

/// What the real service gets of a browser that has a demonstration.
pub fn drop_inside(request: &mut Request) {
    let is_outside = |name: &str| name != NAME && !name.starts_with(INSIDE);
    let outside =
        pairs(request.headers()).filter(|(name, _)| is_outside(name)).map(|(name, value)| format!("{name}={value}"));
    let outside: Vec<String> = outside.collect();
    replace(request, &outside);
}

/// What takes away the demonstration, and all that was set in it.
pub fn clearing(headers: &HeaderMap) -> Vec<String> {
    let inside = pairs(headers).map(|(name, _)| name).filter(|name| *name == NAME || name.starts_with(INSIDE));
    inside.map(|name| format!("{name}=; {ATTRIBUTES}; Max-Age=0")).collect()
}

pub fn set_all(response: Response, cookies: Vec<String>) -> Response {
    cookies.iter().fold(response, |response, cookie| set_cookie(response, cookie))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{body::Body, response::IntoResponse};

    fn request(cookie: &str) -> Request {
        Request::builder().header(header::COOKIE, cookie).body(Body::empty()).unwrap()
    }

    fn said(request: &Request) -> &str {
        request.headers().get(header::COOKIE).map_or("", |value| value.to_str().unwrap())
    }

    #[test]
    fn neither_reads_the_other_s_cookies() {
        for (outside, inside) in [
            ("__Host-demonstration=1; __Host-front-door=real", ""),
            ("__Host-front-door=real; __Host-demonstration-front-door=tried", "__Host-front-door=tried"),
            ("__Host-front-door-desk=real", ""),
            ("__Host-device=own", "__Host-device=own"),
            ("__Host-device=always-shared; __Host-demonstration-device=own", "__Host-device=always-shared"),
            ("__Host-device=own; __Host-demonstration-device=shared", "__Host-device=shared"),
            ("__Host-language=pl; other=1", "__Host-language=pl"),
            ("__Host-comfort=200; __Host-front-door=real", "__Host-comfort=200"),
        ] {
            let mut request = request(outside);
            inward(&mut request);
            assert_eq!(said(&request), inside, "{outside}");
        }
        let mut request = request("__Host-front-door=real; __Host-demonstration=1; __Host-demonstration-device=own");
        drop_inside(&mut request);
        assert_eq!(said(&request), "__Host-front-door=real");
    }

    #[test]
    fn what_is_set_inside_has_another_name_outside() {
        let response = set_cookie(().into_response(), "__Host-front-door=tried; Path=/; Secure");
        let response = outward(set_cookie(response, "strange=1"));
        let set: Vec<_> = response.headers().get_all(header::SET_COOKIE).iter().collect();
        assert_eq!(set, ["__Host-demonstration-front-door=tried; Path=/; Secure"]);
    }

    #[test]
    fn all_of_it_is_taken_away() {
        let request = request("__Host-front-door=real; __Host-demonstration=1; __Host-demonstration-device=own");
        let cleared: Vec<String> =
            clearing(request.headers()).iter().map(|cookie| cookie.split('=').next().unwrap().to_owned()).collect();
        assert_eq!(cleared, ["__Host-demonstration", "__Host-demonstration-device"]);
    }
}
