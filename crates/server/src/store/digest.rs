//! What is stored in place of a secret or an address, so that neither is read off at a glance.

use crate::random::hex;
use sha2::{Digest, Sha256};

/// SHA-256 in hex. `salt` keeps the same secret from looking the same elsewhere: the id of its row, or the council. It does not
/// protect a code of six digits; that soon ends.
pub fn digest(salt: &str, secret: &str) -> String {
    hex(&Sha256::new().chain_update(salt).chain_update(":").chain_update(secret).finalize())
}
