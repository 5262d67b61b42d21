//! What is stored about people: each table with its purpose and its end, and each cookie. The notices are drawn from it, and tests
//! compare it with the migrations and with what is set: nothing is stored that no page names.

use crate::{
    browser,
    demonstrations::cookies,
    desk_session, session,
    store::{codes, drafts, files, helpings, limits, spots},
};
use jiff::SignedDuration;

/// On what ground the council stores it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// It is needed for a task of the council's: Article 6(1)(e) of the UK GDPR.
    PublicTask,
    /// The resident said yes, and may say no at any time.
    Consent,
}

/// How long it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    For(SignedDuration),
    /// With the case, which nothing here deletes.
    WithCase,
    /// Until the account is deleted.
    WithAccount,
    /// As long as somebody is signed in, as the profile has it.
    WithSession,
    /// So many months after its end, as the profile has it.
    AfterEnd,
    /// So many days after it, as the council has it.
    AfterAppointment,
    /// As long as the council takes it that an address still takes no mails.
    AsBounce,
    /// Before it is sent for so long, or as long as its draft; then with the case.
    UntilSent {
        alone: SignedDuration,
        draft: SignedDuration,
    },
    UntilStopped,
}

#[derive(Debug)]
pub struct Stored {
    pub tables: &'static [&'static str],
    /// The keys of what it is and what it is for.
    pub what: &'static str,
    pub why: &'static str,
    pub basis: Basis,
    pub kept: Kept,
}

#[derive(Debug)]
pub struct Cookie {
    pub name: &'static str,
    /// The keys of what it is for, and of how long it is kept.
    pub why: &'static str,
    pub kept: &'static str,
}

pub const COOKIES: [Cookie; 8] = [
    Cookie { name: session::NAME, why: "cookies-session", kept: "cookies-session-kept" },
    Cookie { name: session::HALF, why: "cookies-half", kept: "cookies-half-kept" },
    Cookie { name: browser::LANGUAGE, why: "cookies-language", kept: "cookies-chosen-kept" },
    Cookie { name: browser::DEVICE, why: "cookies-whose", kept: "cookies-chosen-kept" },
    Cookie { name: browser::CLEARED, why: "cookies-cleared", kept: "cookies-cleared-kept" },
    Cookie { name: browser::COMFORT, why: "cookies-comfort", kept: "cookies-chosen-kept" },
    Cookie { name: desk_session::NAME, why: "cookies-desk", kept: "cookies-desk-kept" },
    Cookie { name: cookies::NAME, why: "cookies-demonstration", kept: "cookies-demonstration-kept" },
];

/// Tables that say nothing about anybody.
pub const NOT_PERSONAL: [&str; 8] =
    ["case_changes", "forms", "open311_polls", "page_ratings", "server_key", "theme_alerts", "tokens", "you_said"];

pub const STORED: [Stored; 17] = [
    Stored {
        tables: &[
            "cases",
            "case_events",
            "case_words",
            "account_cases",
            "idempotency",
            "open311_requests",
            "complaints",
            "complaint_stages",
        ],
        what: "privacy-cases",
        why: "privacy-cases-why",
        basis: Basis::PublicTask,
        kept: Kept::WithCase,
    },
    Stored {
        tables: &["surveys"],
        what: "privacy-surveys",
        why: "privacy-surveys-why",
        basis: Basis::PublicTask,
        kept: Kept::WithCase,
    },
    Stored {
        tables: &["files"],
        what: "privacy-files",
        why: "privacy-files-why",
        basis: Basis::PublicTask,
        kept: Kept::UntilSent { alone: files::KEPT, draft: drafts::KEPT },
    },
    Stored {
        tables: &["outbox"],
        what: "privacy-mails",
        why: "privacy-mails-why",
        basis: Basis::PublicTask,
        kept: Kept::WithCase,
    },
    Stored {
        tables: &["drafts", "session_drafts", "draft_links", "passes", "form_helps"],
        what: "privacy-drafts",
        why: "privacy-drafts-why",
        basis: Basis::PublicTask,
        kept: Kept::For(drafts::KEPT),
    },
    Stored {
        tables: &["spots"],
        what: "privacy-spots",
        why: "privacy-spots-why",
        basis: Basis::PublicTask,
        kept: Kept::For(spots::SHOWN),
    },
    Stored {
        tables: &["followers"],
        what: "privacy-followers",
        why: "privacy-followers-why",
        basis: Basis::Consent,
        kept: Kept::UntilStopped,
    },
    Stored {
        tables: &[
            "accounts",
            "passwords",
            "passkeys",
            "authenticators",
            "recovery_codes",
            "account_homes",
            "account_reach",
            "holding_reminders",
            "proved_phones",
        ],
        what: "privacy-account",
        why: "privacy-account-why",
        basis: Basis::PublicTask,
        kept: Kept::WithAccount,
    },
    Stored {
        tables: &["appointments", "appointment_waits", "appointment_places"],
        what: "privacy-appointments",
        why: "privacy-appointments-why",
        basis: Basis::PublicTask,
        kept: Kept::AfterAppointment,
    },
    Stored {
        tables: &["bounces"],
        what: "privacy-bounces",
        why: "privacy-bounces-why",
        basis: Basis::PublicTask,
        kept: Kept::AsBounce,
    },
    Stored {
        tables: &["renewal_consents"],
        what: "privacy-renewals",
        why: "privacy-renewals-why",
        basis: Basis::Consent,
        kept: Kept::UntilStopped,
    },
    Stored {
        tables: &["delegations", "access_log"],
        what: "privacy-people",
        why: "privacy-people-why",
        basis: Basis::PublicTask,
        kept: Kept::AfterEnd,
    },
    Stored {
        tables: &["sessions", "session_cases"],
        what: "privacy-sessions",
        why: "privacy-sessions-why",
        basis: Basis::PublicTask,
        kept: Kept::WithSession,
    },
    Stored {
        tables: &["access_codes", "sign_ins", "passkey_challenges", "half_ways", "phone_codes", "limits"],
        what: "privacy-codes",
        why: "privacy-codes-why",
        basis: Basis::PublicTask,
        kept: Kept::For(longer(codes::KEPT, limits::KEPT)),
    },
    Stored {
        tables: &["helpings"],
        what: "privacy-helpings",
        why: "privacy-helpings-why",
        basis: Basis::PublicTask,
        kept: Kept::For(helpings::KEPT),
    },
    Stored {
        tables: &["staff", "staff_sessions"],
        what: "privacy-staff",
        why: "privacy-staff-why",
        basis: Basis::PublicTask,
        kept: Kept::WithCase,
    },
    Stored {
        tables: &["audit"],
        what: "privacy-audit",
        why: "privacy-audit-why",
        basis: Basis::PublicTask,
        kept: Kept::WithCase,
    },
];

const fn longer(a: SignedDuration, b: SignedDuration) -> SignedDuration {
    if a.as_secs() > b.as_secs() { a } else { b }
}
