// The same journeys once more: in Urdu, on a shared device, and by keyboard alone. A journey is written once, in English, as
// somebody with a mouse does it; here what it looks for is put into Urdu, and what it taps is reached by keys.
//
// What a variant leaves out stands here, by title, with the reason. Everything else of its files runs.
import { type Frame, type Locator, type Page, expect as base } from "@playwright/test";
import { byKeys } from "./by-keys";
import { inEither, inUrdu } from "./words";

export const VARIANTS = ["urdu", "shared", "keyboard"] as const;
export type Variant = (typeof VARIANTS)[number];
const COUNCILS = ["calderdale", "chorley", "halton", "huntingdonshire", "north-norfolk", "south-ribble"];

/** The journeys of residents. Left out is what is about the app itself, and about each of these ways by itself (everyone, keyboard,
 * accessibility, comfort, shared-device, offline), and what staff do (desk). */
export const JOURNEYS = [
  "account",
  "account-appointments",
  "account-authenticator",
  "account-contact",
  "account-holdings",
  "account-passkeys",
  "account-password",
  "account-people",
  "account-tell-once",
  "enquiry",
  "enquiry-drafts",
  "enquiry-files",
  "feedback-way-in",
  "meanwhile",
  "place",
  "sending",
  "tracking",
  "tracking-own-case",
  "tracking-side-by-side",
];
/** The same of those that move the clock. */
export const JOURNEYS_LAST = ["enquiry-reminder", "feedback-complaint", "feedback-survey"];

/** Nobody is asked on a shared device, and what can't be sent waits on the page alone: tests/shared-device.spec.ts looks at that. */
const WAITS = "only an own device keeps what waits for a signal";
/** What a variant leaves out, and why. */
export const LEFT_OUT: Record<Variant, Record<string, string>> = {
  urdu: {},
  shared: {
    "on their own device it waits, closed tab and all": WAITS,
    "a line on every page says that something waits": WAITS,
    "what waits can be sent and deleted by keyboard": WAITS,
    "on a shared device nothing is left behind": "it is about saying so, which was said before",
    "a browser that keeps nothing says so": WAITS,
    "what the council refuses stays": WAITS,
    "answers kept on a device after others were stored": WAITS,
    "what was typed just before the page is left is saved": "a shared device may be cleared at that moment, and saves no more",
    "whoever signs in by a passkey can stay signed in": "nobody stays signed in on a shared device",
  },
  keyboard: {},
};

/** A pattern for the titles that a variant leaves out. */
export function leftOut(variant: Variant): RegExp[] {
  return Object.keys(LEFT_OUT[variant]).map((title) => new RegExp(title.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")));
}

/** The cookies of a browser whose resident has said how they use it: on a device of their own, but for a variant. */
export function visit(variant?: Variant): { cookies: Cookie[]; origins: [] } {
  const values = { "__Host-device": variant === "shared" ? "shared" : "own", ...(variant === "urdu" ? { "__Host-language": "ur" } : {}) };
  const cookies = COUNCILS.flatMap((council) =>
    Object.entries(values).map(([name, value]): Cookie => ({
      name,
      value,
      domain: `${council}.localhost`,
      path: "/",
      expires: -1,
      httpOnly: true,
      secure: true,
      sameSite: "Lax",
    })),
  );
  return { cookies, origins: [] };
}

interface Cookie {
  name: string;
  value: string;
  domain: string;
  path: string;
  expires: number;
  httpOnly: boolean;
  secure: boolean;
  sameSite: "Lax";
}

/** The variant that a project runs, if it runs one. */
export function variantOf(project: string): Variant | undefined {
  return VARIANTS.find((variant) => project.startsWith(variant));
}

let isUrdu = false;
const changed = new WeakSet<object>();

/** Makes every page of this worker one of the variant's: each project has workers of its own. */
export function become(variant: Variant | undefined, page: Page): void {
  const [frame, locator] = [page.mainFrame(), page.locator("html")].map((one) => Object.getPrototypeOf(one) as object);
  if (!variant || changed.has(frame)) return;
  changed.add(frame);
  if (variant === "keyboard") byKeys(page, locator);
  if (variant !== "urdu") return;
  isUrdu = true;
  for (const part of [frame, locator]) {
    for (const name of ["getByText", "getByLabel", "getByPlaceholder", "getByTitle", "getByAltText"]) change(part, name, ofText);
    change(part, "getByRole", ofName);
    for (const name of ["locator", "filter"]) change(part, name, ofFilter);
  }
  chooseInUrdu(locator);
}

type Arguments = unknown[];
type Where = { url: () => string };

function change(part: object, name: string, into: (given: Arguments, where: Where) => Arguments): void {
  const methods = part as Record<string, (...given: Arguments) => unknown>;
  const plain = methods[name];
  if (!plain) return;
  methods[name] = function (this: { _frame?: Frame } & Where, ...given: Arguments) {
    return plain.apply(this, into(given, this._frame ?? this));
  };
}

/** Staff work in English, and so do the parts of a desk that residents' pages have too. */
function put(text: unknown, where: Where, exact = false): unknown {
  if (typeof text !== "string" && !(text instanceof RegExp)) return text;
  return /\/\/[^/]+\/desk/.test(where.url()) ? inEither(text, exact) : inUrdu(text, exact);
}

function ofText([text, options, ...rest]: Arguments, where: Where): Arguments {
  return [put(text, where, (options as { exact?: boolean })?.exact), options, ...rest];
}

function ofName([role, options]: Arguments, where: Where): Arguments {
  const given = options as { name?: unknown; exact?: boolean } | undefined;
  return given?.name === undefined ? [role, options] : [role, { ...given, name: put(given.name, where, given.exact) }];
}

function ofFilter(given: Arguments, where: Where): Arguments {
  return given.map((options) => {
    if (typeof options !== "object" || options === null) return options;
    const texts = ["hasText", "hasNotText"].filter((name) => name in options);
    const translated = texts.map((name) => [name, put((options as Record<string, unknown>)[name], where)]);
    return texts.length > 0 ? { ...options, ...Object.fromEntries(translated) } : options;
  });
}

/** An option is named by its words, which have to be found first. */
function chooseInUrdu(locator: object): void {
  const methods = locator as { selectOption: (this: Locator, option: Option, ...rest: Arguments) => Promise<string[]> };
  const plain = methods.selectOption;
  methods.selectOption = async function (option, ...rest) {
    const text = typeof option === "string" ? option : option.label;
    const urdu = text && inUrdu(text, true);
    if (!(urdu instanceof RegExp)) return plain.call(this, option, ...rest);
    const labels = await this.evaluate((list) => [...(list as HTMLSelectElement).options].map((each) => each.label));
    const index = labels.findIndex((label) => urdu.test(label));
    return plain.call(this, index < 0 ? option : { index }, ...rest);
  };
}

type Option = string | { label?: string; index?: number };

/** `expect`, which compares what a page says with its Urdu, and what a mail says with either. */
export const expect = new Proxy(base, {
  apply(plain, self, given: [unknown, ...unknown[]]) {
    return translated(Reflect.apply(plain as Call, self, given), given[0]);
  },
  get(plain, name) {
    const found = Reflect.get(plain, name);
    if (name === "stringMatching") return (wanted: string | RegExp) => base.stringMatching(isUrdu ? inEither(wanted) : wanted);
    if (name !== "poll" && name !== "soft") return found;
    return (...given: Arguments) => translated((found as Call)(...given), given[0]);
  },
});

type Call = (...given: Arguments) => object;

/** Matchers that compare a page with words, and whether with all of them. */
const OF_PAGE: Record<string, boolean> = {
  toContainText: false,
  toHaveText: true,
  toHaveTitle: true,
  toHaveAccessibleName: true,
};

function translated(matchers: object, actual: unknown): object {
  if (!isUrdu) return matchers;
  return new Proxy(matchers, {
    get(target, name) {
      const found = Reflect.get(target, name);
      if (name === "not") return translated(found as object, actual);
      if (typeof found !== "function") return found;
      return (wanted: unknown, ...rest: Arguments) => {
        if (String(name) in OF_PAGE) return found.call(target, ofPage(actual, wanted, OF_PAGE[String(name)]), ...rest);
        if (name === "toHaveValue") return found.call(target, inEither(wanted as string | RegExp, true), ...rest);
        const either = name === "toContain" && typeof wanted === "string" && !Array.isArray(actual) ? inEither(wanted) : wanted;
        if (either !== wanted) return (Reflect.get(target, "toMatch") as Call).call(target, either, ...rest);
        return found.call(target, wanted, ...rest);
      };
    },
  });
}

function ofPage(actual: unknown, wanted: unknown, exact: boolean): unknown {
  const { _frame, url } = actual as { _frame?: Frame; url?: () => string };
  const where = _frame ?? { url: () => url?.call(actual) ?? "" };
  return Array.isArray(wanted) ? wanted.map((each) => put(each, where, exact)) : put(wanted, where, exact);
}
