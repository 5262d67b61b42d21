// A poor signal, and none: what works on a resident's own device, what is said meanwhile, and that a shared one keeps nothing.
import type { BrowserContext, Page } from "@playwright/test";
import { GOOD, POOR, type Line, openLine } from "./line.mjs";
import { NEXT, releases } from "./release";
import {
  at, casesOf, choose, expect, expectAccessible, fillAddress, heading, press, reference, ready, SAVED, someone, test as base,
} from "./support";

base.use({ serviceWorkers: "allow" });

// A device keeps things while nothing else is going on; that takes its time.
base.describe.configure({ timeout: 150_000 });

/** Each test has a line of its own to the server. */
const test = base.extend<{ line: Line; here: (path?: string) => string }>({
  line: async ({}, use) => {
    const line = await openLine({ to: PORT, ...GOOD });
    await use(line);
    await line.close();
  },
  here: async ({ line }, use) => use((path = "/") => `http://chorley.localhost:${line.port}${path}`),
});

const PORT = Number(new URL(process.env.FRONT_DOOR_BASE ?? "http://localhost:8080").port);
const SENTINEL = "Quagmire-8842";
/** At a time of today, or on the day before: the run may cross midnight. */
const STALE = /^You are seeing this as it was (at \d?\d:\d\d|on .*\d?\d:\d\d)/;

/** Whose device it is, as the resident said before. */
async function device(context: BrowserContext, whose: "own" | "shared"): Promise<void> {
  await context.addCookies([
    { name: "__Host-device", value: whose, domain: "chorley.localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** The addresses of all that is kept. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    }
    return found;
  });
}

/** Waits until all of these are kept. */
async function keeps(page: Page, ...ends: string[]): Promise<void> {
  const missing = async () => {
    const all = await kept(page);
    return ends.filter((end) => !all.some((path) => path.endsWith(end)));
  };
  await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
}

/** All that the form needs, with what follows from it. */
const FORM = ["/services/missed-bin/form", "/api/v1/services/missed-bin/form", "/no-signal", "form.pack", "check.pack", "sent.pack", "outbox.pack"];

type Here = (path?: string) => string;

async function openedBefore(page: Page, context: BrowserContext, here: Here): Promise<void> {
  await device(context, "own");
  await page.goto(here("/services/missed-bin"));
  await page.goto(here("/services/missed-bin/form"));
  await ready(page);
  await keeps(page, "/services/missed-bin", "suggestions.pack", ...FORM);
}

/** From the first question to the check. */
async function fillIn(page: Page, email: string, patience = 10_000): Promise<void> {
  const arrives = (name: string) => expect(page.getByRole("heading", { level: 1, name })).toBeVisible({ timeout: patience });
  await arrives("Was the bin out in time on its day?");
  await ready(page);
  await choose(page, "Yes");
  await arrives("Which bin was missed?");
  await choose(page, "Rubbish");
  await arrives("When should it have been emptied?");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("June");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await arrives("Where is the bin?");
  await fillAddress(page);
  await arrives("Do you get help with putting your bins out?");
  await choose(page, "No");
  await arrives("How can we reach you?");
  await page.getByLabel("Email address (optional)").fill(email);
  await press(page, "Continue");
  await arrives("Check your answers");
}

/** Hears what the page says of its line, also while it is about to be left. */
async function hear(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction("heard", (text: string) => heard.push(text));
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const said = document.querySelector(".app-signal");
      const tell = (window as unknown as { heard(text: string): void }).heard;
      if (said) new MutationObserver(() => tell(said.textContent ?? "")).observe(said, { childList: true });
    });
  });
  return heard;
}

/** How many caches and workers there are. */
function left(page: Page): Promise<number[]> {
  return page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
}

test("without a signal a form that was opened before is found, filled in, and waits until it can go", async ({ page, context, line, here }) => {
  const email = someone("offline");
  await openedBefore(page, context, here);
  await line.cut();
  await page.goto(here());
  await heading(page, "What do you need?");
  await expect(page.getByText(STALE)).toContainText("There is no signal.");
  await expect(page.getByText("Phone lines:"), "nobody knows whether they are open").toHaveCount(0);
  await expectAccessible(page);
  await ready(page);
  await page.getByLabel("Say it in your own words").pressSequentially("they didnt take my brown bin");
  const found = page.getByRole("link", { name: /Report a missed bin/ }).first();
  await expect(found).toContainText("Goes to Waste");
  await found.click();
  await heading(page, "Report a missed bin");
  await page.getByRole("button", { name: "Start now" }).click();
  await fillIn(page, email);
  await press(page, "Send");
  await press(page, "Yes, keep it here");
  await heading(page, "Kept on this device");
  await page.goto(here("/outbox"));
  await expect(page.getByText("On this device. We send it when there is a signal")).toBeVisible();
  await expect(page.getByText(STALE)).toBeVisible();
  await line.mend();
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText(/The council has it\. Your reference is/)).toBeVisible();
  await expect.poll(() => casesOf(email)).toEqual([await reference(page)]);
});

test("a page that is not on the device says what can be done without it", async ({ page, context, line, here }) => {
  await openedBefore(page, context, here);
  await line.cut();
  await page.goto(here("/account"));
  await heading(page, "There is no signal");
  await expect(page.getByText(STALE), "it is nothing that was seen before").toHaveCount(0);
  await expect(page.getByRole("main").getByRole("link", { name: "contact@chorley.gov.uk" })).toBeVisible();
  await expect(page.getByText(/^Closed now|^Open now/).first()).toBeHidden();
  await expect(page.getByText("See what waits on this device")).toBeHidden();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Report a missed bin" }).click();
  await heading(page, "Was the bin out in time on its day?");
  await page.goto(here());
  await ready(page);
  await page.getByRole("link", { name: "My account" }).click();
  await heading(page, "There is no signal");
  await line.mend();
  await page.goto(here("/account"));
  await heading(page, "Sign in or register");
});

test("nothing that is typed, and nothing of an account, is kept", async ({ page, context, here }) => {
  await openedBefore(page, context, here);
  await choose(page, "Yes");
  await choose(page, "Rubbish");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("June");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await page.getByLabel("Address line 1").fill(SENTINEL);
  await expect(page.getByText(SAVED)).toBeVisible();
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toBeVisible();
  // Whatever is kept is asked for anew.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  for (const path of ["/services/missed-bin", "/services/missed-bin/form", "/drafts", "/account", "/home", "/track", "/"]) {
    await page.goto(here(path));
    await ready(page);
  }
  await expect(page.getByText("You have 1 unfinished enquiry")).toBeVisible();
  await keeps(page, "/no-signal", "/services");
  const said = await page.evaluate(async () => {
    let text = "";
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) text += request.url + (await (await cache.match(request))?.text());
    }
    return text;
  });
  expect(said).not.toContain(SENTINEL);
  expect(said).not.toContain("You have 1 unfinished enquiry");
  const personal = /^\/(account|home|track|drafts|desk|cases)|\/drafts?\b|form\/./;
  expect((await kept(page)).filter((path) => personal.test(path))).toEqual([]);
});

test("a shared device keeps no page, and forgets what it kept when it was said to be somebody's own", async ({ page, context, here }) => {
  await device(context, "shared");
  await page.goto(here("/services/missed-bin/form"));
  await ready(page);
  expect(await left(page)).toEqual([0, 0]);
  await openedBefore(page, context, here);
  expect(await left(page)).toEqual([1, 1]);
  await device(context, "shared");
  await page.goto(here());
  await expect.poll(() => left(page)).toEqual([0, 0]);
  await page.goto(here("/services/missed-bin"));
  await ready(page);
  expect(await left(page)).toEqual([0, 0]);
});

test("what ends a visit takes the kept pages along", async ({ page, context, here }) => {
  await openedBefore(page, context, here);
  await page.evaluate(() => fetch("/finish", { method: "POST", body: new URLSearchParams({ script: "yes" }) }));
  await expect.poll(() => left(page)).toEqual([0, 0]);
});

test("on a slow line the page as it was comes first, and can be had as it is", async ({ page, context, line, here }) => {
  await device(context, "own");
  await page.goto(here("/services"));
  await keeps(page, "/no-signal");
  line.hold();
  await page.goto(here("/services"));
  const stale = page.getByText(STALE);
  await expect(stale).toContainText("The line is slow.");
  line.release();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Show it as it is now" }).click();
  await expect(stale).toHaveCount(0);
  await heading(page, "All services");
});

test("a newer version is offered, waits while a form is filled in, and is taken when it is asked for", async ({ page, context }) => {
  const server = await releases(PORT);
  const here = (path = "/") => `http://chorley.localhost:${server.port}${path}`;
  // A page that is being loaded anew may have no head yet.
  const build = () => page.evaluate(() => /\/b\/(\w+)\//.exec(document.head?.innerHTML ?? "")?.[1]).catch(() => undefined);
  try {
    await device(context, "own");
    await page.goto(here("/services/something-else/form"));
    await ready(page);
    await keeps(page, "/no-signal", "form.pack");
    const before = await build();
    await page.getByLabel("What do you need?").fill(SENTINEL);
    const newer = page.waitForResponse((answer) => answer.headers()["x-front-door-version"] === NEXT);
    server.next();
    await newer;
    await expect(page.getByText(SAVED)).toBeVisible();
    const offer = page.getByRole("button", { name: "Use it" });
    await expect(offer, "nobody is asked while they type").toHaveCount(0);
    await press(page, "Continue");
    await page.goBack();
    await expect(page.getByLabel("What do you need?")).toHaveValue(SENTINEL);
    expect(await build(), "nothing was loaded anew").toBe(before);
    await page.getByRole("link", { name: "Chorley Council" }).first().click();
    await heading(page, "What do you need?");
    await expect(offer).toBeVisible();
    expect(await build(), "the app of before goes on").toBe(before);
    await expectAccessible(page);
    await page.getByLabel("Say it in your own words").fill("bin");
    await expect(offer, "they began to type").toHaveCount(0);
    await page.getByLabel("Say it in your own words").fill("");
    await offer.click();
    await expect.poll(build).toBe(NEXT);
    await ready(page);
    // Once the next one is whole, the one before is forgotten.
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ")[1])), { timeout: 60_000 })
      .toEqual([NEXT]);
    await keeps(page, "/no-signal", "/api/v1/services/something-else/form");
    expect((await kept(page)).filter((path) => path.startsWith("/b/") && !path.includes(NEXT)), "builds never mix").toEqual([]);
  } finally {
    await server.close();
  }
});

test("a form that takes a while says that it goes on, and goes once", async ({ page, context, line, here }) => {
  const heard = await hear(page);
  await device(context, "own");
  await page.goto(here("/account/sign-in"));
  await ready(page);
  await page.getByLabel("Email address").fill(someone("slow"));
  let sent = 0;
  page.on("request", (request) => (sent += Number(request.method() === "POST")));
  line.hold();
  await page.getByRole("button", { name: "Send me a code" }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect.poll(() => heard).toContain("Still going…");
  expect(sent).toBe(1);
  line.release();
  await heading(page, "Check your email");
  await expect(page.getByText("Still going…")).toHaveCount(0);
});

test("a plain form is not sent into nothing", async ({ page, context }) => {
  await device(context, "own");
  await page.goto(at("chorley", "/account/sign-in"));
  await ready(page);
  await page.getByLabel("Email address").fill(someone("nothing"));
  await context.setOffline(true);
  await press(page, "Send me a code");
  await expect(page.getByText("There is no signal, so this was not sent.")).toBeVisible();
  await expect(page.getByLabel("Email address")).toHaveValue(someone("nothing"));
  await expectAccessible(page);
  await context.setOffline(false);
  await press(page, "Send me a code");
  await heading(page, "Check your email");
});

test("over a line of 400 kbit/s that takes 400 ms and loses packets, a missed bin is reported once", async ({ page, context }) => {
  test.setTimeout(240_000);
  const email = someone("poor-line");
  const line = await openLine({ to: PORT, ...POOR });
  try {
    const heard = await hear(page);
    await device(context, "own");
    page.setDefaultTimeout(60_000);
    await page.goto(`http://chorley.localhost:${line.port}/services/missed-bin`);
    await page.getByRole("button", { name: "Start now" }).click();
    await fillIn(page, email, 60_000);
    await press(page, "Send");
    await expect(page.getByRole("heading", { level: 1, name: "We have it" })).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => casesOf(email)).toEqual([await reference(page)]);
    expect(line.lost, "it was poor").toBeGreaterThan(0);
    expect(heard, "it was said that it goes on").toContain("Still going…");
  } finally {
    await line.close();
  }
});
