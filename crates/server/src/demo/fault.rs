//! The faults that can be switched on.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    NoSignal,
    Slow,
    Down,
    LostAnswers,
    Uploads,
}

impl Fault {
    pub const ALL: [Self; 5] = [Self::NoSignal, Self::Slow, Self::Down, Self::LostAnswers, Self::Uploads];

    /// As its cookie says, and in the keys of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoSignal => "no-signal",
            Self::Slow => "slow",
            Self::Down => "down",
            Self::LostAnswers => "lost-answers",
            Self::Uploads => "uploads",
        }
    }

    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.key() == key)
    }
}
