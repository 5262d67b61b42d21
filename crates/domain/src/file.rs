//! Photos and papers that go with an answer: what may be sent, and what each is by its content.

mod kind;
mod name;

pub use kind::{Content, FileKind, Refusal, find_content, find_kind};
pub use name::clean_name;

/// The largest file that is taken.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
/// The longest side of a picture that is kept. Larger ones are made smaller.
pub const LONGEST_SIDE: u32 = 2048;
/// The longest side that a picture may say it has,
pub const LONGEST_SIDE_SENT: u32 = 12_000;
/// and how many pixels in all: some phones take 50 million.
pub const MOST_PIXELS: u64 = 51_000_000;
/// The longest name of a file. Characters.
pub const LONGEST_NAME: usize = 120;
/// What an upload may say that it is.
pub const TAKEN: [&str; 6] = ["image/jpeg", "image/png", "image/webp", "image/gif", "application/pdf", "text/plain"];
