//! How long residents stay signed in, and how often a way in may be tried. Each figure is the council's own.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// No wrong try makes the next one wait longer than this.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInRules {
    /// A session ends after so many minutes without a request,
    pub idle_minutes: u16,
    /// and after so many hours in any case.
    pub most_hours: u16,
    /// It lasts for so many days instead, where a resident asked to stay signed in on a device of their own.
    pub kept_days: u16,
    /// For so many minutes after proving who they are, residents may change how they are reached and how they sign in.
    pub recent_minutes: u16,
    /// A mailed code or link is good for so many minutes.
    pub code_minutes: u16,
    /// Mails with a way in to one address, whoever asks for them.
    pub mails_per_hour: u16,
    pub mails_per_day: u16,
    /// Mails with a way in that one network may ask for in an hour, and its tries to come in. A library's residents share a
    /// network, and so do thousands of phones.
    pub mails_per_network: u16,
    pub tries_per_network: u16,
    /// After so many wrong tries the next one has to wait, and longer after each more.
    pub free_tries: u16,
    /// Tries at the six digits of one authenticator app in a day, from everywhere.
    pub steps_per_day: u16,
    /// A browser that was asked to show a passkey may take so many minutes for it.
    pub passkey_minutes: u16,
    /// Passkeys of one account.
    pub passkeys: u16,
}

impl SignInRules {
    pub fn idle(&self) -> SignedDuration {
        SignedDuration::from_mins(self.idle_minutes.into())
    }

    /// How long a resident is signed in at most.
    pub fn most(&self) -> SignedDuration {
        SignedDuration::from_hours(self.most_hours.into())
    }

    pub fn kept(&self) -> SignedDuration {
        SignedDuration::from_hours(24 * i64::from(self.kept_days))
    }

    pub fn recent(&self) -> SignedDuration {
        SignedDuration::from_mins(self.recent_minutes.into())
    }

    pub fn code(&self) -> SignedDuration {
        SignedDuration::from_mins(self.code_minutes.into())
    }

    pub fn passkey(&self) -> SignedDuration {
        SignedDuration::from_mins(self.passkey_minutes.into())
    }

    /// How long after the last of so many wrong tries the next one is looked at: a minute, then twice as long each time.
    pub fn wait(&self, tries: i64) -> SignedDuration {
        let over = tries - i64::from(self.free_tries);
        match u32::try_from(over) {
            Err(_) => SignedDuration::ZERO,
            Ok(over) => SignedDuration::from_mins(1 << over.min(6)).min(LONGEST_WAIT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: SignInRules = SignInRules {
        idle_minutes: 30,
        most_hours: 12,
        kept_days: 30,
        recent_minutes: 30,
        code_minutes: 10,
        mails_per_hour: 3,
        mails_per_day: 10,
        mails_per_network: 300,
        tries_per_network: 600,
        free_tries: 10,
        steps_per_day: 100,
        passkey_minutes: 5,
        passkeys: 20,
    };

    #[test]
    fn each_wrong_try_after_the_free_ones_waits_twice_as_long_up_to_an_hour() {
        for (tries, minutes) in [(0, 0), (9, 0), (10, 1), (11, 2), (12, 4), (15, 32), (16, 60), (17, 60), (10_000, 60)]
        {
            assert_eq!(RULES.wait(tries), SignedDuration::from_mins(minutes), "{tries}");
        }
    }
}
