// Every page and state, in English and in Urdu, as those find it who zoom, who need large text or other colours, who have no mouse,
// and who hear it. Each check writes down that it ran; /accessibility tells residents of the same ones.
import type { Page } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import { signIn } from "./account";
import { ACCOUNT, DONE, type Listed, NO_PAGE, NO_PAGE_OF, ON_THE_WAY, PUBLIC, SENT } from "./accessibility-pages";
import { tour } from "./by-keys";
import { at, brokenRules, choose, expect, fillMissedBin, heading, open, press, ready, SAVED, send, someone, test, tick } from "./support";

const ROOT = path.join(__dirname, "..");
/** Pages whose pictures somebody looks at. */
const PICTURES = ["start", "form-yes-or-no", "state-check", "state-sent", "state-case"];
/** What the published statement claims, and suites of their own check. */
const ELSEWHERE = { keyboard: "tests/keyboard.spec.ts", words: "crates/server/tests/plain_english.rs" };
/** What is not looked at in a language: colours are the same in each, and what a page says is read in one. */
const NOT_IN = { en: ["direction"], ur: ["colours", "tree"] };
/** The rules of axe that other colours can break. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
const COLOURS = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const;

/** The keys of the checks that ran in this test. */
const ran = new Set<string>();
test.beforeEach(() => ran.clear());

// Each page is looked at in many ways, and the longest has hundreds of stops for Tab.
test.setTimeout(240_000);

type Language = "en" | "ur";
const LANGUAGES = ["en", "ur"] as const;

test("each address of a page is examined, or said why not", () => {
  const source = read("crates/contract/src/paths.rs");
  const pages = [...PUBLIC, ...ACCOUNT, ...SENT, ...DONE, ...Object.values<Listed>(ON_THE_WAY)].map((page) => page.path);
  const fixed = new Map([...source.matchAll(/^pub const (\w+): &str = "(\/[^"]*)";/gm)].map((found) => [found[1], found[2]]));
  const addresses = [...fixed.values()];
  expect(addresses.filter((address) => !pages.includes(address) && !(address in NO_PAGE))).toEqual([]);
  expect(Object.keys(NO_PAGE).filter((address) => !addresses.includes(address)), "no address any more").toEqual([]);
  // A function's name, and what it formats.
  const made = new Map([...source.matchAll(/^pub fn (\w+)\([^{]*\{\s*(?:format!\("([^"]+)"\))?/gm)].map((found) => [found[1], found[2]]));
  const isExamined = (form?: string) => form !== undefined && pages.some((page) => pattern(form, fixed).test(page));
  expect([...made].filter(([name, form]) => !isExamined(form) && !(name in NO_PAGE_OF)).map(([name]) => name)).toEqual([]);
  expect(Object.keys(NO_PAGE_OF).filter((name) => !made.has(name)), "no function any more").toEqual([]);
});

test("suites of their own check what the statement leaves to them", () => {
  for (const file of Object.values(ELSEWHERE)) expect(fs.existsSync(path.join(ROOT, file)), file).toBe(true);
});

for (const language of LANGUAGES) {
  for (const listed of PUBLIC) {
    test(`${listed.name} can be used by everybody, ${language}`, async ({ page }) => {
      await speak(page, language);
      await open(page, "chorley", listed.path);
      await examine(page, listed, language);
      expectClaimed("speech", ...NOT_IN[language], ...(listed.untold ? ["tree"] : []));
    });
  }
}

test("the pages of the account can be used by everybody", async ({ page }) => {
  test.setTimeout(400_000);
  await speak(page, "en");
  await signIn(page, someone("everybody"));
  for (const language of LANGUAGES) {
    await speak(page, language);
    for (const listed of ACCOUNT) {
      await test.step(`${listed.name}, ${language}`, async () => {
        await open(page, "chorley", listed.path);
        await examine(page, listed, language);
      });
    }
  }
  expectClaimed("speech");
});

for (const language of LANGUAGES) {
  test(`a form, its mistake, its check, its end and its case can be used by everybody, ${language}`, async ({ page }) => {
    await speak(page, language);
    await open(page, "chorley", "/services/missed-bin/form");
    await expectMistakeHeard(page);
    await examine(page, ON_THE_WAY.mistake, language);
    await answer(page, "put-out", "yes");
    await answer(page, "which-bin", "rubbish");
    for (const [part, value] of [["day", "1"], ["month", "6"], ["year", "2026"]]) await page.locator(`[name=when-${part}]`).fill(value);
    await saved(page);
    await examine(page, ON_THE_WAY.date, language);
    await onwards(page);
    for (const [part, value] of [["line-1", "12 Long Lane"], ["town", "Chorley"], ["postcode", "PR7 1AL"]]) {
      await page.locator(`[name=where-${part}]`).fill(value);
    }
    await saved(page);
    await examine(page, ON_THE_WAY.address, language);
    await onwards(page);
    await answer(page, "help", "no");
    await onwards(page);
    await examine(page, ON_THE_WAY.check, language);
    await onwards(page);
    await examine(page, ON_THE_WAY.sent, language);
    await page.goto(page.url().replace(/\/sent$/, ""));
    await ready(page);
    await examine(page, ON_THE_WAY.case, language);
    expectClaimed(...NOT_IN[language]);
  });
}

test("what was sent, and what was done about it, can be used by everybody", async ({ page, browser }) => {
  test.setTimeout(600_000);
  await speak(page, "en");
  await fillMissedBin(page, "chorley", someone("everybody-sends"));
  const reference = await send(page);
  await examineOf(page, reference, SENT);
  const desk = await (await browser.newContext()).newPage();
  await resolve(desk, reference);
  await desk.context().close();
  await examineOf(page, reference, DONE);
  await open(page, "chorley", `/cases/${reference}`);
  await page.locator("form[action$='/survey'] button").click();
  await examineHere(page, ON_THE_WAY.survey);
  expectClaimed("speech");
});

test("what is late, and the letter of a complaint, can be used by everybody", async ({ page }) => {
  await speak(page, "en");
  await openOfPersona(page, "A tenant", "[href$='/nudge']");
  await examineHere(page, ON_THE_WAY.late);
  await openOfPersona(page, "Somebody with a complaint", "[href*='/letter/']");
  await examineHere(page, ON_THE_WAY.letter);
  expectClaimed("speech");
});

test("what was begun, and its way to another device, can be used by everybody", async ({ page }) => {
  await speak(page, "en");
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  await page.getByLabel("Address line 1").fill("12 Long Lane");
  await expect(page.getByText(SAVED)).toBeVisible();
  await open(page, "chorley", ON_THE_WAY.begun.path);
  await examineHere(page, ON_THE_WAY.begun);
  await on(page);
  await expect(page.locator("svg.app-qr")).toBeVisible();
  await examineHere(page, ON_THE_WAY.shown);
  expectClaimed("speech");
});

for (const language of LANGUAGES) {
  test(`the code for signing in, and a home, can be used by everybody, ${language}`, async ({ page }) => {
    await speak(page, language);
    await open(page, "chorley", "/account/sign-in");
    await page.locator("main [name=email]").fill(someone(`everybody-${language}`));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(at("chorley", ON_THE_WAY.code.path));
    await ready(page);
    await examine(page, ON_THE_WAY.code, language);
    await open(page, "chorley", "/home");
    await page.locator("main [name=postcode]").fill("PR7 1AL");
    await page.keyboard.press("Enter");
    await page.getByText("Corner House", { exact: false }).first().click();
    await ready(page);
    await examine(page, ON_THE_WAY.found, language);
    await page.locator("form[action='/home/address'] button").click();
    await expect(page).toHaveURL(at("chorley", ON_THE_WAY.home.path));
    await ready(page);
    await examine(page, ON_THE_WAY.home, language);
    expectClaimed("speech", ...NOT_IN[language]);
  });
}

test("whom a resident asks, and what they booked, can be used by everybody", async ({ page }) => {
  await speak(page, "en");
  await signIn(page, someone("everybody-books"));
  await askToAct(page);
  await examineHere(page, ON_THE_WAY.person);
  await book(page);
  await examineHere(page, ON_THE_WAY.appointment);
  expectClaimed("speech");
});

test("what changes on a page without a move is read out", async ({ page }) => {
  await open(page, "chorley");
  await page.getByLabel("Say it in your own words").pressSequentially("missed bin");
  await expect(page.getByRole("status").filter({ hasText: /services? found/ })).toBeAttached();
  await open(page, "chorley", "/services/noise/form");
  await page.locator("label").getByText("A dog", { exact: true }).click();
  // Every few seconds somebody would hear it: that it is saved is shown, and only that it is not would be read out.
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: SAVED })).toHaveCount(0);
  await press(page, "Continue");
  await heading(page, "Where does the noise come from?");
  await expect(page.locator("h1"), "a new page begins at its heading").toBeFocused();
});

function read(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), "utf8");
}

/** What every address that is made like this looks like. */
function pattern(form: string, fixed: Map<string, string>): RegExp {
  const parts = form.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : (fixed.get(part) ?? "*")));
  const plain = (text: string) => text.replace(/[\\^$.+?()[\]{}|]/g, "\\$&");
  return new RegExp(`^${parts.map((part) => (part === "*" ? "[^/?]+" : plain(part))).join("")}$`);
}

/** All that the published statement claims did run, and nothing else did: but for what this test leaves to others. */
function expectClaimed(...others: string[]): void {
  const claimed = /^checked = (\[[^\]]*\])/m.exec(read("crates/server/accessibility.toml"))?.[1] ?? "[]";
  expect(new Set([...ran, ...others, ...Object.keys(ELSEWHERE)])).toEqual(new Set(JSON.parse(claimed)));
}

/** What stands in each language at these addresses of a case. */
async function examineOf(page: Page, reference: string, pages: Listed[]): Promise<void> {
  for (const language of LANGUAGES) {
    await speak(page, language);
    for (const listed of pages) {
      await test.step(`${listed.name}, ${language}`, async () => {
        const address = listed.path.replace("REFERENCE", reference);
        await open(page, "chorley", address);
        await expect(page, "it leads nowhere else").toHaveURL(at("chorley", address));
        await examine(page, listed, language);
      });
    }
  }
  await speak(page, "en");
}

/** What stands in each language at the address where the browser is. */
async function examineHere(page: Page, listed: Listed): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`${listed.path.replace(/REFERENCE|ID/g, "[^/]{8,}")}$`));
  const here = page.url();
  for (const language of LANGUAGES) {
    await speak(page, language);
    await page.goto(here);
    await ready(page);
    await expect(page, "it leads nowhere else").toHaveURL(here);
    await examine(page, listed, language);
  }
  await speak(page, "en");
  await page.goto(here);
  await ready(page);
}

/** A team resolves the case at its desk. */
async function resolve(desk: Page, reference: string): Promise<void> {
  await open(desk, "chorley", "/desk/sign-in");
  await press(desk, "As a team");
  await heading(desk, "Your desk");
  await open(desk, "chorley", `/desk/cases/${reference}/do/resolve`);
  await desk.locator("textarea[name=text]").fill("The bin is empty now.");
  await desk.locator("main form button").last().click();
  await heading(desk, "Report a missed bin");
}

/** From an invented resident's cases to what one of them leads to. */
async function openOfPersona(page: Page, persona: string, link: string): Promise<void> {
  await open(page, "chorley", "/demo");
  await press(page, persona);
  await heading(page, "My account");
  await ready(page);
  const cases = await page.locator("main a[href^='/cases/']").evaluateAll((links) => links.map((each) => each.getAttribute("href") ?? ""));
  for (const address of cases) {
    await open(page, "chorley", address);
    const found = page.locator(`main a${link}`);
    if ((await found.count()) === 0) continue;
    const to = (await found.first().getAttribute("href")) ?? "";
    return open(page, "chorley", to);
  }
  throw new Error(`${persona}: none of ${cases.join(", ")} leads to ${link}`);
}

async function askToAct(page: Page): Promise<void> {
  await open(page, "chorley", "/account/people/new");
  await tick(page, "Relative");
  await page.getByRole("textbox", { name: "Their name" }).fill("Kim Lee");
  await page.getByLabel("Their email address").fill(someone("everybody-acts"));
  await page.getByRole("textbox", { name: "Your name" }).fill("Sam");
  await tick(page, "See requests, and send forms");
  await tick(page, "Everything");
  const end = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000);
  await page.getByRole("textbox", { name: "Day" }).fill(String(end.getDate()));
  await page.getByRole("textbox", { name: "Month" }).fill(String(end.getMonth() + 1));
  await page.getByRole("textbox", { name: "Year" }).fill(String(end.getFullYear()));
  await press(page, "Ask them");
  await heading(page, "Kim Lee (relative)");
}

async function book(page: Page): Promise<void> {
  await open(page, "chorley", "/appointments/call");
  // What is booked is gone for account-appointments.spec.ts, which takes the first days.
  await page.getByRole("link", { name: /^(Monday|Tuesday|Wednesday|Thursday|Friday) .* free times?$/ }).last().click();
  await page.getByRole("radio").first().check({ force: true });
  await page.getByLabel("Your phone number").fill("01234 567890");
  await press(page, "Continue");
  await heading(page, "Check your appointment");
  await press(page, "Book this appointment");
  await heading(page, "It is booked");
  await open(page, "chorley", "/account");
  await page.getByRole("listitem").filter({ hasText: "A call from an adviser" }).getByRole("link").click();
  await heading(page, "A call from an adviser");
}

/** The resident's language, and a device that was asked about. */
async function speak(page: Page, language: Language): Promise<void> {
  const cookie = (name: string, value: string) => ({ name, value, domain: "chorley.localhost", path: "/", secure: true });
  await page.context().addCookies([cookie("__Host-language", language), cookie("__Host-device", "own")]);
}

/** Presses the button that leads on. */
async function on(page: Page): Promise<void> {
  await page.locator("main button.govuk-button:not(.govuk-button--secondary)").first().click();
}

/** Waits for the line that what was typed is saved, in whatever language. */
async function saved(page: Page): Promise<void> {
  await expect(page.locator(".app-save__safe")).toHaveText(/\S/);
}

async function onwards(page: Page): Promise<void> {
  const before = page.url();
  await on(page);
  await expect(page).not.toHaveURL(before);
  await expect(page.locator("h1"), "a new page begins at its heading").toBeFocused();
}

async function answer(page: Page, question: string, option: string): Promise<void> {
  await page.locator(`[name=${question}][value=${option}]`).check({ force: true });
  await onwards(page);
}

/** Goes on without an answer: the mistake has the focus, is read out, and is heard before the page's name. */
async function expectMistakeHeard(page: Page): Promise<void> {
  const said = await page.title();
  await on(page);
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  await expect(page.locator(".govuk-error-summary [role=alert]"), "mistakes are read out").toHaveText(/\S/);
  expect(await page.title(), "the title says that there is a mistake").not.toBe(said);
  ran.add("speech");
}

async function examine(page: Page, listed: Listed, language: Language): Promise<void> {
  const { name } = listed;
  await expectDirection(page, language);
  // Colours are the same in each language; what a page says, and where it stands, is not.
  for (const colours of language === "en" ? COLOURS : COLOURS.slice(0, 1)) {
    await page.emulateMedia(colours);
    await expectRules(page, `${name} in ${JSON.stringify(colours)}`, colours === COLOURS[0] ? undefined : OF_COLOURS);
    if (colours !== COLOURS[0]) ran.add("colours");
    await picture(page, `${name}-${language}${"forcedColors" in colours ? "-forced" : ""}`, name, colours !== COLOURS[1]);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  }
  if (language === "en" && !listed.untold) await expectTold(page, name);
  const before = page.viewportSize() ?? { width: 360, height: 740 };
  // A page at 400 % on a screen of 1280 is as wide as this.
  await page.setViewportSize({ width: 320, height: 640 });
  await expectFits(page, `${name} at 320 pixels`, "narrow");
  await expectTargets(page, name);
  await tour(page);
  ran.add("focus");
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await expectFits(page, `${name} with text at 200 %`, "text");
  await picture(page, `${name}-${language}-large`, name);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.setViewportSize(before);
  await expectStill(page, name);
}

async function expectDirection(page: Page, language: Language): Promise<void> {
  await expect(page.locator("html"), "direction").toHaveAttribute("dir", language === "ur" ? "rtl" : "ltr");
  if (language === "ur") ran.add("direction");
}

async function expectRules(page: Page, name: string, only?: string[]): Promise<void> {
  expect.soft(await brokenRules(page, only), name).toEqual([]);
  ran.add("axe");
}

async function expectTold(page: Page, name: string): Promise<void> {
  expect.soft(told(await page.locator("body").ariaSnapshot())).toMatchSnapshot(`${name}.aria.yml`);
  ran.add("tree");
}

async function expectTargets(page: Page, name: string): Promise<void> {
  expect.soft(await page.evaluate(small), `${name}: too small, and too near to others`).toEqual([]);
  ran.add("targets");
}

async function expectStill(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect.soft(await page.evaluate(moving), `${name} moves`).toEqual([]);
  await page.emulateMedia({ reducedMotion: null });
  ran.add("motion");
}

async function picture(page: Page, file: string, name: string, isWanted = true): Promise<void> {
  if (!isWanted || !PICTURES.includes(name)) return;
  await page.screenshot({ path: path.join(ROOT, `target/playwright/shots/${file}.png`), fullPage: true });
}

/** What is too wide, if the page scrolls sideways. */
function sideways(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return getComputedStyle(root).direction === "rtl" ? left < -0.5 : right > root.clientWidth + 0.5;
  });
  const innermost = wide.filter((one) => !wide.some((other) => one !== other && one.contains(other)));
  return innermost.map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent}`);
}

async function expectFits(page: Page, name: string, key: "narrow" | "text"): Promise<void> {
  expect.soft(await page.evaluate(sideways), `${name}: scrolls sideways`).toEqual([]);
  expect.soft(await page.evaluate(clipped), `${name}: cut off`).toEqual([]);
  ran.add(key);
}

/** What a screen reader gets, without what differs from run to run. */
function told(snapshot: string): string {
  const day = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  return snapshot
    .replace(/\b(?:Open|Closed) (?:now|until|today)[^"\n]*/g, "OPEN")
    .replace(new RegExp(`${day} \\d+ ${month}(?: \\d{4})?`, "g"), "DAY")
    .replace(new RegExp(`\\d+ ${month}(?: \\d{4})?`, "g"), "DATE")
    .replace(new RegExp(`${month} \\d{4}`, "g"), "MONTH")
    .replace(/\b\d{1,2}(?::\d\d)?(?:am|pm)\b|\bmidday\b/g, "TIME")
    .replace(/[2-9A-Z]{5}-[2-9A-Z]{5}/g, "REFERENCE")
    .replace(/\b[0-9a-f]{32}\b/g, "ID")
    .replace(/localhost:\d+/g, "localhost")
    .replace(/[\w.-]+@example\.org/g, "EMAIL");
}

/** Boxes that cut their text off. Runs in the browser. */
function clipped(): string[] {
  const cuts = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isHidden = element.clientWidth <= 1 || element.clientHeight <= 1 || !element.textContent?.trim();
    if (isHidden) return false;
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };
  return [...document.querySelectorAll("body *")].filter(cuts).map((element) => element.outerHTML.slice(0, 160));
}

/** Targets of less than 24 pixels that have no room around them. A link within a sentence is as high as its line. In the browser. */
function small(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")].filter(
    (one) => one.checkVisibility() && one.getClientRects().length > 0 && getComputedStyle(one).clipPath === "none",
  );
  const box = (one: HTMLElement) => one.getBoundingClientRect();
  const isInline = (one: HTMLElement) => {
    const around = one.parentElement?.textContent?.trim().length ?? 0;
    return getComputedStyle(one).display === "inline" && around > (one.textContent?.trim().length ?? 0);
  };
  const isNear = (one: HTMLElement, other: HTMLElement) => {
    const [from, to] = [box(one), box(other)];
    const [x, y] = [from.left + from.width / 2, from.top + from.height / 2];
    const [dx, dy] = [Math.max(to.left - x, 0, x - to.right), Math.max(to.top - y, 0, y - to.bottom)];
    return Math.hypot(dx, dy) < 12;
  };
  return all
    .filter((one) => (box(one).width < 24 || box(one).height < 24) && !isInline(one))
    .filter((one) => all.some((other) => other !== one && isNear(one, other)))
    .map((one) => `${one.outerHTML.slice(0, 120)} ${box(one).width}×${box(one).height}`);
}

/** What moves although nothing should. Runs in the browser. */
function moving(): string[] {
  const seconds = (text: string) => Math.max(...text.split(",").map((each) => Number.parseFloat(each) * (each.trim().endsWith("ms") ? 0.001 : 1)));
  return [...document.querySelectorAll("body *")]
    .filter((element) => {
      const style = getComputedStyle(element);
      const animates = style.animationName !== "none" && seconds(style.animationDuration) > 0.01;
      return animates || seconds(style.transitionDuration) > 0.01;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
