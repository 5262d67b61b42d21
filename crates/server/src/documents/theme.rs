//! `/theme/KEY-HASH.css` – a council's one identity colour, for the style sheet that all councils share.

use domain::council::Council;
use sha2::{Digest, Sha256};

pub fn css(council: &Council) -> String {
    format!(":root{{--brand:{}}}\n", council.colour)
}

/// Changes with the colour, so that it may be kept for ever.
pub fn path(council: &Council) -> String {
    let digest = Sha256::digest(css(council));
    format!("/theme/{}-{:02x}{:02x}{:02x}{:02x}.css", council.key, digest[0], digest[1], digest[2], digest[3])
}
