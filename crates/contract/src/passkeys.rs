//! `/api/v1/passkeys`: a passkey is made, and somebody comes in by one. Each is two requests: the server sets a challenge, which is
//! good once, in this session, for some minutes; the browser answers with what the resident's device says to it (WebAuthn).
//!
//! All that the device names or signs is base64url without padding.

use crate::endpoint::{Endpoint, Method, Nothing};
use serde::{Deserialize, Serialize};

/// `POST /api/v1/passkeys/challenge`: what the browser needs to have one made. 403 for whoever has not just signed in.
pub struct CreatePasskeyChallenge;

impl Endpoint for CreatePasskeyChallenge {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/passkeys/challenge";
    type Body = Nothing;
    type Reply = PasskeyChallenge;
}

/// `POST /api/v1/passkeys`: the new passkey is one more way in to the account.
pub struct CreatePasskey;

impl Endpoint for CreatePasskey {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/passkeys";
    type Body = NewPasskey;
    type Reply = Onwards;
}

/// `POST /api/v1/passkeys/sign-in/challenge`: names no account and no passkey, since the device knows which it has.
pub struct CreateSignInChallenge;

impl Endpoint for CreateSignInChallenge {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/passkeys/sign-in/challenge";
    type Body = Nothing;
    type Reply = SignInChallenge;
}

/// `POST /api/v1/passkeys/sign-in`: this browser is signed in from now on. One answer for a wrong passkey and for one that nobody has.
pub struct CreatePasskeySignIn;

impl Endpoint for CreatePasskeySignIn {
    const METHOD: Method = Method::POST;
    const ROUTE: &'static str = "/api/v1/passkeys/sign-in";
    type Body = ShownPasskey;
    type Reply = Onwards;
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeyChallenge {
    pub challenge: String,
    /// The host name that the passkey is for, and whose it is.
    pub site: String,
    pub council: String,
    /// What the device knows the account by. It says nothing about it.
    pub handle: String,
    /// Shown by the device when there is a choice.
    pub email: String,
    /// Kinds of keys, the best first, by their COSE numbers.
    pub algorithms: Vec<i32>,
    /// The passkeys that the account has: a device that has one of them makes no second.
    pub known: Vec<String>,
    pub milliseconds: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInChallenge {
    pub challenge: String,
    pub site: String,
    pub milliseconds: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// `clientDataJSON`.
    pub client_data: String,
    /// `attestationObject`.
    pub attestation: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ShownPasskey {
    /// The passkey, by its device's name for it.
    pub credential: String,
    pub client_data: String,
    pub authenticator_data: String,
    pub signature: String,
    /// `userHandle`.
    pub handle: String,
    /// Stay signed in.
    pub keep: bool,
    /// Where signing in leads to, as the `next` of its page says. Empty for the account.
    #[serde(default)]
    pub next: String,
}

/// The page that comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Onwards {
    pub path: String,
}
