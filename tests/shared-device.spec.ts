// A shared device keeps nothing of whoever was there: in three browsers, with and without a network, and when nobody comes back.
import { expect, test } from "@playwright/test";
import fs from "node:fs";
import https from "node:https";
import { BROWSERS, type Browser, type Cookie, type Start, until } from "./shared/browsers";
import { holding, shown, stored } from "./shared/left";
import { type Secure, secure } from "./shared/secure";
import { isReady } from "./support";

/** Words that stand in no other page. */
const LOOKED_FOR = "zorilla4711";
const TYPED = "quagga8153";
const NAME = "Okapi9264";
const EMAIL = "bongo3377@example.org";
const WRONG = "numbat6042";
const LATE = " gerenuk5190";
const SENTINELS = [LOOKED_FOR, TYPED, NAME, EMAIL, WRONG];
const FORM = "/services/something-else/form";
const BACKS = 20;

type Ending = "online" | "offline" | "idle";

test.describe.configure({ timeout: 240_000 });

for (const [name, start] of Object.entries(BROWSERS)) {
  for (const ending of ["online", "offline", "idle"] as const) {
    test(`${name}, ${ending}: nothing is left`, async () => {
      const site = await secure("chorley", ending === "idle" ? 12 : undefined);
      try {
        await visit(start, site, ending);
      } finally {
        await site.close();
      }
    });
  }
}

test("what waits to be saved does not bring the visit back", async () => {
  const site = await secure("chorley");
  const browser = await BROWSERS.Chromium();
  try {
    await fillIn(browser, site);
    await saved(browser, site);
    await browser.open(`${site.origin}${FORM}/what`);
    await ready(browser);
    await until("what was typed", () => browser.evaluate(`document.querySelector("main textarea").value === ${JSON.stringify(TYPED)}`));
    // It would be saved two seconds later.
    await browser.evaluate("document.querySelector('main textarea').focus()");
    await browser.type(LATE);
    await leave(browser, site, "online");
    await new Promise((wait) => setTimeout(wait, 4_000));
    await browser.open(site.origin);
    await ready(browser);
    expect(await shown(browser)).not.toContain("unfinished");
    const names = (await browser.cookies(site.origin)).map(({ name }) => name);
    expect(names).not.toContain("__Host-front-door");
  } finally {
    await browser.close();
    await site.close();
  }
});

test("what could not be cleared is not said to be clear", async () => {
  const site = await secure("chorley");
  const browser = await BROWSERS.Chromium();
  try {
    await fillIn(browser, site);
    await browser.evaluate("void (caches.keys = () => Promise.reject(new Error('as a test')))");
    await leave(browser, site, "offline");
    const page = await until("the last page", async () => {
      const text = await browser.evaluate<string>("document.body.innerText");
      return text.includes("There is no signal") && text;
    });
    expect(page).toContain("This computer may not be clear");
    expect(page).not.toContain("Nothing of the last person is left here");
  } finally {
    await browser.close();
    await site.close();
  }
});

async function visit(start: Start, site: Secure, ending: Ending): Promise<void> {
  const browser = await start();
  try {
    await fillIn(browser, site);
    // The last thing that a network is needed for.
    const before = await saved(browser, site);
    await until("what was typed", async () => (await shown(browser)).includes(TYPED));
    await leave(browser, site, ending);
    await expectCleared(browser, site, ending);
    if (ending === "offline") await site.mend();
    await expectNothingComesBack(browser, site);
    const cookies = ending === "offline" ? await browser.cookies(site.origin) : before;
    await expectRefused(site, cookies);
  } finally {
    await browser.close();
  }
  expect(holding(browser.profile, SENTINELS), "files of the profile that hold what was typed").toEqual([]);
  fs.rmSync(browser.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Waits for a saved draft, which begins a session; gives the cookies from then. */
function saved(browser: Browser, site: Secure): Promise<Cookie[]> {
  return until("a saved draft", async () => {
    const cookies = await browser.cookies(site.origin);
    return cookies.some((cookie) => cookie.name === "__Host-front-door") && cookies;
  });
}

/** Looks for something, and fills in a form up to its check. */
async function fillIn(browser: Browser, site: Secure): Promise<void> {
  await browser.open(`${site.origin}/device?next=%2F`);
  await press(browser, "#device-2", "main form button");
  await arrived(browser, "/");
  await typeInto(browser, "#q", LOOKED_FOR);
  await press(browser, "main form.app-ask button");
  await arrived(browser, "/services");
  await browser.open(`${site.origin}/account/sign-in`);
  await ready(browser);
  await typeInto(browser, "#email", WRONG);
  await press(browser, "main form button");
  await until("what is wrong", () => browser.evaluate("!!document.querySelector('.govuk-error-summary')"));
  await ready(browser);
  await browser.open(`${site.origin}${FORM}`);
  await ready(browser);
  await typeInto(browser, "main textarea", TYPED);
  await goOn(browser);
  await press(browser, "main input[type=radio][value=no]");
  await goOn(browser);
  await typeInto(browser, "#contact-name", NAME);
  await typeInto(browser, "#contact-email", EMAIL);
  await goOn(browser);
  await arrived(browser, `${FORM}/check`);
}

async function leave(browser: Browser, site: Secure, ending: Ending): Promise<void> {
  if (ending === "offline") await site.cut();
  if (ending === "idle") {
    await until("the warning", () => browser.evaluate("document.querySelector('dialog').open"));
    await browser.evaluate("document.querySelector('dialog button').click()");
    await until("the warning to go", () => browser.evaluate("!document.querySelector('dialog').open"));
  } else {
    await browser.evaluate("void document.querySelector('[data-finish] button').click()");
  }
  await until("the end", () => browser.evaluate("location.protocol === 'blob:' || location.pathname === '/finished'"));
}

async function expectCleared(browser: Browser, site: Secure, ending: Ending): Promise<void> {
  const page = await until("the last page", async () => {
    const text = await browser.evaluate<string>("document.body.innerText");
    return text.includes("This computer is clear") && text;
  });
  expect(page).toContain("Nothing of the last person is left here");
  expect(page).toContain(ending === "offline" ? "There is no signal" : "1 unfinished enquiry was deleted");
  for (const kind of ["Things stored by pages", "Databases", "Saved pages"]) {
    await until(kind, async () => (await browser.evaluate<string>("document.body.innerText")).includes(`${kind}: 0 left`));
  }
  if (ending !== "offline") expect(await browser.evaluate("location.origin")).toBe(site.origin);
}

async function expectNothingComesBack(browser: Browser, site: Secure): Promise<void> {
  for (let back = 0; back < BACKS; back += 1) {
    await browser.back();
    await new Promise((wait) => setTimeout(wait, 300));
    expectNone(await shown(browser), `back ${back + 1}`);
  }
  for (const page of [`${FORM}/check`, FORM, "/drafts", "/services", "/"]) {
    await browser.openTab(site.origin + page);
    expectNone(await shown(browser), page);
  }
  expect(await stored(browser)).toEqual({ cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
}

function expectNone(text: string, where: string): void {
  for (const sentinel of SENTINELS) expect(text.includes(sentinel), `${sentinel} at ${where}`).toBe(false);
}

/** Cookies that somebody wrote down open nothing. */
async function expectRefused(site: Secure, cookies: Cookie[]): Promise<void> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const path of ["/drafts", `${FORM}/check`, FORM, "/api/v1/drafts?service=something-else"]) {
    const text = await new Promise<string>((done, failed) => {
      const { hostname, port } = new URL(site.origin);
      const asked = { host: "127.0.0.1", servername: hostname, port, path, rejectUnauthorized: false, headers: { host: `${hostname}:${port}`, cookie } };
      https.get(asked, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part) => (text += part));
        answer.on("end", () => done(text));
      }).on("error", failed);
    });
    expectNone(text, `${path} with an old cookie`);
  }
}

function ready(browser: Browser): Promise<unknown> {
  return until("the app", () => browser.evaluate(`(${isReady})()`));
}

async function arrived(browser: Browser, path: string): Promise<void> {
  await until(path, () => browser.evaluate(`location.pathname === ${JSON.stringify(path)} && document.readyState === 'complete'`));
  await ready(browser);
}

/** Where the app draws the page anew while somebody types, they type again. */
async function typeInto(browser: Browser, field: string, text: string): Promise<void> {
  const [wanted, typed] = [JSON.stringify(field), JSON.stringify(text)];
  await until(`${text} in ${field}`, async () => {
    await browser.evaluate(`document.querySelector(${wanted}).focus()`);
    if (await browser.evaluate(`document.querySelector(${wanted}).value === ""`)) await browser.type(text);
    const there = await browser.evaluate(`document.querySelector(${wanted}).value === ${typed}`);
    if (!there) await browser.evaluate(`void (document.querySelector(${wanted}).select(), document.execCommand("delete"))`);
    return there;
  });
}

async function press(browser: Browser, ...buttons: string[]): Promise<void> {
  for (const button of buttons) {
    const wanted = JSON.stringify(button);
    await until(button, () => browser.evaluate(`!!document.querySelector(${wanted})`));
    await browser.evaluate(`void document.querySelector(${wanted}).click()`);
  }
}

async function goOn(browser: Browser): Promise<void> {
  const page = await browser.evaluate<string>("location.pathname");
  await press(browser, "main form button[type=submit]");
  await until(`what follows ${page}`, () => browser.evaluate(`location.pathname !== ${JSON.stringify(page)}`));
}
