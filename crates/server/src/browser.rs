//! What a browser's cookies say of how its resident reads the portal, and of whose device it is. None of them says who they are.

use crate::{
    copies,
    session::{ATTRIBUTES, find_cookie, set_cookie},
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
    response::Response,
};
use domain::{comfort::Comfort, device::Device, language::Language};
use std::convert::Infallible;

pub const LANGUAGE: &str = "__Host-language";
pub const DEVICE: &str = "__Host-device";
pub const COMFORT: &str = "__Host-comfort";
/// Counts of what was cleared, for the page that says so: numbers, and nothing else.
pub const CLEARED: &str = "__Host-cleared";
/// Ends the code of a language that has English beside it.
pub const BESIDE: &str = "-beside";
/// A year. On a shared device they end with the visit.
const KEPT: &str = "; Max-Age=31536000";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Browser {
    pub language: Language,
    /// What forms say in English stands beside it, for whoever helps.
    pub has_english: bool,
    /// None until the resident was asked.
    pub device: Option<Device>,
    pub comfort: Comfort,
    /// It asks for a copy to keep for when there is no signal.
    pub is_copy: bool,
}

impl Browser {
    pub fn find(headers: &HeaderMap) -> Self {
        if let Some(language) = copies::asked(headers) {
            return Self { language, device: Some(Device::Own), is_copy: true, ..Self::default() };
        }
        let (language, has_english) = read_language(find_cookie(headers, LANGUAGE));
        Self {
            language: language.unwrap_or_default(),
            has_english,
            device: Device::find(find_cookie(headers, DEVICE)),
            comfort: Comfort::find(find_cookie(headers, COMFORT)),
            is_copy: false,
        }
    }

    pub fn is_shared(&self) -> bool {
        self.device.is_some_and(Device::is_shared)
    }

    /// The answer, after which nothing says how the last resident of a shared device wanted the pages, nor that it is shared, if
    /// they said so themselves.
    pub fn forgotten(self, answer: Response) -> Response {
        let answer = set_cookie(answer, &format!("{LANGUAGE}=; {ATTRIBUTES}; Max-Age=0"));
        let answer = set_cookie(answer, &format!("{COMFORT}=; {ATTRIBUTES}; Max-Age=0"));
        match self.device {
            Some(Device::AlwaysShared) | None => answer,
            Some(Device::Own | Device::Shared) => asked_again(answer),
        }
    }

    /// The answer, after which the browser asks for this language, alone or with English beside it.
    pub fn with_language(self, language: Language, has_english: bool, answer: Response) -> Response {
        let kept = if self.device == Some(Device::Own) { KEPT } else { "" };
        let beside = if has_english { BESIDE } else { "" };
        set_cookie(answer, &format!("{LANGUAGE}={}{beside}; {ATTRIBUTES}{kept}", language.code()))
    }
}

/// A language by its code, and whether English is asked for beside it, as cookie and links say it.
pub fn read_language(said: &str) -> (Option<Language>, bool) {
    let (code, has_english) = said.strip_suffix(BESIDE).map_or((said, false), |code| (code, true));
    let language = Language::find(code);
    (language, has_english && language != Some(Language::English))
}

/// How long a browser keeps what a resident chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Until it is closed.
    Visit,
    Year,
}

/// The answer, after which the browser asks for pages that look like this.
pub fn with_comfort(comfort: Comfort, keeping: Keeping, answer: Response) -> Response {
    let kept = match keeping {
        _ if comfort.is_usual() => "; Max-Age=0",
        Keeping::Visit => "",
        Keeping::Year => KEPT,
    };
    let key = if comfort.is_usual() { String::new() } else { comfort.key() };
    set_cookie(answer, &format!("{COMFORT}={key}; {ATTRIBUTES}{kept}"))
}

/// The answer, after which the browser says what kind of device it is on.
pub fn with_device(device: Device, answer: Response) -> Response {
    let kept = if device == Device::Shared { "" } else { KEPT };
    set_cookie(answer, &format!("{DEVICE}={}; {ATTRIBUTES}{kept}", device.key()))
}

/// The answer, after which the browser says no kind of device, and its resident is asked.
pub fn asked_again(answer: Response) -> Response {
    set_cookie(answer, &format!("{DEVICE}=; {ATTRIBUTES}; Max-Age=0"))
}

impl<S: Sync> FromRequestParts<S> for Browser {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::find(&parts.headers))
    }
}
