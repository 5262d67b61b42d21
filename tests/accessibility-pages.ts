// Every page that residents have, once: what `accessibility.spec.ts` examines. A test compares it with `contract::paths`.

export interface Listed {
  /** The name of its file in tests/accessibility. */
  name: string;
  /** Where REFERENCE or ID stands in it, each run has its own. */
  path: string;
  /** Why what a screen reader gets of it is not kept. */
  untold?: string;
}

const CHANGES = "it lists what is free or was counted, which differs each day";
/** A token that nobody was given. */
const TOKEN = "00000000000000000000000000000000";

/** What anybody may open. */
export const PUBLIC: Listed[] = [
  { name: "start", path: "/" },
  { name: "services", path: "/services" },
  { name: "services-found", path: "/services?q=noise" },
  { name: "services-none", path: "/services?q=xylophone" },
  { name: "services-topic", path: "/services?topic=housing" },
  { name: "service", path: "/services/missed-bin" },
  { name: "service-elsewhere", path: "/services/pothole" },
  { name: "service-danger", path: "/services/emergency" },
  { name: "service-bring", path: "/services/missed-bin/bring" },
  { name: "service-keep", path: "/services/missed-bin/keep" },
  { name: "service-followed", path: "/services/missed-bin/followed" },
  { name: "following-ended", path: `/following/${TOKEN}` },
  { name: "form-yes-or-no", path: "/services/missed-bin/form" },
  { name: "form-checkboxes", path: "/services/abandoned-vehicle/form" },
  { name: "form-tasks", path: "/services/temporary-event/form" },
  { name: "not-found", path: "/no-such-page" },
  { name: "contact", path: "/contact" },
  { name: "track", path: "/track" },
  { name: "case-of-others", path: "/cases/22222-22222" },
  { name: "home", path: "/home" },
  { name: "drafts", path: "/drafts" },
  { name: "outbox", path: "/outbox" },
  { name: "resume", path: "/resume" },
  { name: "resume-link-over", path: `/resume/${TOKEN}` },
  { name: "take-over", path: `/take/${TOKEN}` },
  { name: "device", path: "/device" },
  { name: "finished", path: "/finished" },
  { name: "sign-in", path: "/account/sign-in" },
  { name: "sign-in-password", path: "/account/sign-in/password" },
  { name: "sign-in-link-over", path: `/account/link/${TOKEN}` },
  { name: "appointments", path: "/appointments" },
  { name: "appointments-kind", path: "/appointments/call", untold: CHANGES },
  { name: "feedback", path: "/feedback" },
  { name: "feedback-service", path: "/feedback?service=missed-bin" },
  { name: "feedback-decision", path: "/feedback/decision" },
  { name: "feedback-put-right", path: "/feedback/put-right?service=missed-bin" },
  { name: "performance", path: "/how-we-are-doing", untold: CHANGES },
  { name: "performance-year", path: "/how-we-are-doing/2025", untold: CHANGES },
  { name: "survey-closed", path: `/survey/${TOKEN}` },
  { name: "privacy", path: "/privacy" },
  { name: "cookies", path: "/cookies" },
  { name: "accessibility", path: "/accessibility" },
  { name: "comfort", path: "/comfort" },
  { name: "no-signal", path: "/no-signal" },
  { name: "demonstration-ended", path: "/demonstration/ended" },
];

/** What somebody may open who is signed in. */
export const ACCOUNT: Listed[] = [
  { name: "account", path: "/account" },
  { name: "account-security", path: "/account/security" },
  { name: "account-password", path: "/account/password" },
  { name: "account-authenticator", path: "/account/authenticator", untold: "it shows a key that is made anew each time" },
  { name: "account-passkeys", path: "/account/passkeys" },
  { name: "account-address", path: "/account/address" },
  { name: "account-devices", path: "/account/devices" },
  { name: "account-contact", path: "/account/contact" },
  { name: "account-contact-phone", path: "/account/contact/phone" },
  { name: "account-have", path: "/account/have" },
  { name: "account-people", path: "/account/people" },
  { name: "account-access", path: "/account/access" },
  { name: "account-consents", path: "/account/consents" },
];

/** What whoever sent something may open about it. */
export const SENT: Listed[] = [
  { name: "case-more", path: "/cases/REFERENCE/more" },
  { name: "case-withdraw", path: "/cases/REFERENCE/withdraw" },
  { name: "case-contact", path: "/cases/REFERENCE/contact" },
  { name: "case-receipt", path: "/cases/REFERENCE/receipt" },
  { name: "case-take", path: "/take/cases/REFERENCE" },
  { name: "feedback-case", path: "/feedback?case=REFERENCE" },
];

/** The same once a team has done it. */
export const DONE: Listed[] = [
  { name: "case-done", path: "/cases/REFERENCE" },
  { name: "case-reopen", path: "/cases/REFERENCE/reopen" },
];

/** What stands on the way to something else: a press or a link leads there. */
export const ON_THE_WAY = {
  mistake: { name: "state-mistake", path: "/services/missed-bin/form/put-out" },
  date: { name: "state-date", path: "/services/missed-bin/form/when" },
  address: { name: "state-address", path: "/services/missed-bin/form/where" },
  check: { name: "state-check", path: "/services/missed-bin/form/check" },
  sent: { name: "state-sent", path: "/cases/REFERENCE/sent" },
  case: { name: "state-case", path: "/cases/REFERENCE" },
  survey: { name: "survey", path: "/survey/ID" },
  late: { name: "case-nudge", path: "/cases/REFERENCE/nudge" },
  letter: { name: "complaint-letter", path: "/cases/REFERENCE/letter/1" },
  begun: { name: "take-form", path: "/take/services/noise" },
  shown: { name: "take-form-shown", path: "/take/services/noise", untold: "it shows a code that is made anew each time" },
  code: { name: "sign-in-code", path: "/account/code" },
  found: { name: "home-found", path: "/home" },
  home: { name: "home-address", path: "/home/address", untold: "the next bin days differ each day" },
  person: { name: "account-person", path: "/account/people/ID" },
  appointment: { name: "account-appointment", path: "/account/appointments/ID" },
} satisfies Record<string, Listed>;

/** Addresses that are no page of their own, or another of the list. */
export const NO_PAGE: Record<string, string> = {
  "/survey": "each survey has its own page",
  "/cases": "each case has its own page, which the way through a form ends at",
  "/read-aloud": "a part of a page: comfort.spec.ts hears it",
  "/leave": "leads elsewhere: comfort.spec.ts goes that way",
  "/manifest.webmanifest": "what an installed app is called",
  "/demo": "who leads a demonstration sees it, in English: demonstration.spec.ts",
  "/demonstration": "there beside the real service alone: demonstration.spec.ts",
  "/demonstration/leave": "takes a post",
  "/desk/help": "staff work there, in English: helping.spec.ts",
  "/desk/help/finish": "takes a post",
  "/helping/typist": "takes a post",
  "/resume/screen": "takes a post: pass-on.spec.ts goes that way",
  "/take": "each draft and case has its own: pass-on.spec.ts goes that way",
  "/touched": "takes a post, and answers nothing",
  "/finish": "takes a post",
  "/account/sign-in/step": "a form leads there: account-authenticator.spec.ts goes that way",
  "/account/sign-in/recovery": "a form leads there: account-authenticator.spec.ts goes that way",
  "/account/sign-out": "takes a post: account.spec.ts goes that way",
  "/account?show=appointments": "the page of the account with less in its list",
  "/page-rating": "takes a post: feedback-way-in.spec.ts goes that way",
  "/desk": "staff work there, in English: desk.spec.ts",
  "/desk/sign-in": "staff work there, in English: desk.spec.ts",
};

/** Functions of `contract::paths` whose addresses are no page, or one that others look at. */
export const NO_PAGE_OF: Record<string, string> = {
  device: "the page of /device, which leads on elsewhere",
  helping: "what the app asks for above a form: helping.spec.ts",
  read_back: "only while staff help: helping.spec.ts looks at it",
  language: "leads back to the page in another language",
  take_state: "what an open page asks for",
  desk_begin: "staff begin there, in English: account-authenticator.spec.ts looks at the door of staff",
  acting: "there once somebody else has said yes: account-people.spec.ts looks at it",
  passkey: "needs a device that makes one: account-passkeys.spec.ts looks at it",
  home_bins: "a file for a calendar",
  step: "a page of a form",
  before: "a page of a form, or of its service",
  file: "a file that a resident gave",
  case_changes: "what an open page listens to",
  case_survey: "takes a post, which leads to the survey",
  case_next_stage: "needs a complaint that a stage has answered: feedback-complaint.spec.ts looks at it",
  place: "reads addresses, and writes none",
  search: "the page of /services?q=",
  something_else: "the page of a service",
};
