// Pages that look as a resident needs them, that are read aloud, and that are left at once.
import type { Page } from "@playwright/test";
import { at, choose, expect, expectAccessible, fillMissedBin, heading, kept, open, press, ready, SAVED, send, test } from "./support";

test.beforeEach(async ({ context }) => {
  await context.addCookies([
    { name: "__Host-device", value: "own", domain: "chorley.localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
});

async function comfort(page: Page, value: string): Promise<void> {
  await page.context().addCookies([
    { name: "__Host-comfort", value, domain: "chorley.localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** Nothing of the page is cut off at the side, and nothing scrolls there. */
async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      const isHidden = getComputedStyle(element).position === "absolute" || !element.checkVisibility();
      return own > 1 && !isHidden && !element.closest("svg") && (right > width + 1 || left < -1);
    });
    const cut = [...document.querySelectorAll("button, a, label, h1, h2, p, dd, dt, li")].filter(
      (element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).overflowX !== "visible",
    );
    const scrolls = document.documentElement.scrollWidth - width;
    return { scrolls, out: [...out, ...cut].map((element) => element.outerHTML.slice(0, 120)) };
  });
  expect(wide).toEqual({ scrolls: 0, out: [] });
}

test("what is chosen is saved, shown, and undone", async ({ page }) => {
  await open(page, "chorley");
  const before = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  await page.getByRole("link", { name: "Text size and colours" }).click();
  await heading(page, "Make these pages easier to read");
  await expectAccessible(page);
  for (const option of ["Very large", "Light on dark"]) await page.getByLabel(option).check({ force: true });
  await page.getByLabel("For a year on this device").check({ force: true });
  await press(page, "Save");
  await expect(page.getByText("Saved. This page now looks as you chose.")).toBeVisible();
  await expectAccessible(page);
  await open(page, "chorley");
  const after = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  expect(after / before).toBeCloseTo(2, 1);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(0, 0, 0)");
  await open(page, "chorley", "/comfort");
  await press(page, "Back to usual");
  await expect(page.locator("html")).not.toHaveClass(/comfort/);
});

test("text of twice the size fits the smallest screen, on every kind of page", async ({ page }) => {
  await comfort(page, "200.usual.usual.usual.usual");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/", "/services", "/services/missed-bin", "/services/domestic-abuse", "/comfort", "/contact", "/account/sign-in"]) {
    await open(page, "chorley", path);
    await fits(page);
  }
  await open(page, "chorley", "/services/missed-bin/form");
  await fits(page);
  await press(page, "Continue");
  await expect(page.locator(".govuk-error-summary")).toBeVisible();
  await fits(page);
  await fillMissedBin(page, "chorley");
  await fits(page);
  await send(page);
  await fits(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await heading(page, "Report a missed bin");
  await fits(page);
  await expectAccessible(page);
});

for (const value of ["100.more", "100.dark", "100.usual.calm.easier.still", "150.dark.calm.easier.still"]) {
  test(`pages pass axe and fit with ${value}`, async ({ page }) => {
    await comfort(page, value);
    for (const path of ["/", "/services", "/services/missed-bin", "/services/domestic-abuse", "/services/emergency", "/comfort", "/contact"]) {
      await open(page, "chorley", path);
      await expectAccessible(page);
    }
    await open(page, "chorley", "/services/missed-bin/form");
    await press(page, "Continue");
    await expect(page.locator(".govuk-error-summary")).toBeVisible();
    await expectAccessible(page);
    await fillMissedBin(page, "chorley");
    await expectAccessible(page);
    await send(page);
    await expectAccessible(page);
  });
}

interface Said {
  text: string;
  lang: string;
  voice?: string;
  rate: number;
}

/** A browser that can speak these languages, and writes down what it would have said. Each sentence ends at once. */
async function withVoices(page: Page, ...languages: string[]): Promise<void> {
  await page.addInitScript((languages) => {
    const said: unknown[] = [];
    const voices = [
      ...languages.map((lang) => ({ lang, name: `own ${lang}`, localService: true, default: false })),
      { lang: "en-GB", name: "far away", localService: false, default: true },
    ];
    let current = 0;
    class Utterance {
      lang = "";
      rate = 1;
      voice: { name: string } | undefined;
      onend?: () => void;
      onerror?: () => void;
      constructor(public text: string) {}
    }
    const double = {
      getVoices: () => voices,
      addEventListener: () => {},
      cancel: () => {
        current += 1;
      },
      speak: (utterance: Utterance) => {
        const mine = ++current;
        said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name, rate: utterance.rate });
        const marked = CSS.highlights.get("aloud");
        (window as never as { marked: string[] }).marked.push([...(marked ?? [])].map(String).join());
        setTimeout(() => mine === current && utterance.onend?.());
      },
    };
    Object.assign(window, { said, marked: [] });
    Object.defineProperty(window, "speechSynthesis", { value: double });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  }, languages);
}

function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as never as { said: Said[] }).said);
}

async function texts(page: Page): Promise<string[]> {
  return (await said(page)).map(({ text }) => text);
}

test("a page is read aloud in its order, and waits at a question", async ({ page }) => {
  await withVoices(page, "en-US", "en-GB");
  await open(page, "chorley", "/services/missed-bin/form");
  await press(page, "Read aloud");
  await expect(page.getByRole("button", { name: "Go on reading" })).toBeVisible();
  expect(await texts(page)).toEqual([
    "Report a missed bin",
    "Was the bin out in time on its day?",
    "In time for the crew, as your bin calendar says.",
    "Crews can't come back for a bin that was put out late.",
    "Choice 1 of 2: Yes",
    "Choice 2 of 2: No",
    "Choose one. Then press “Go on reading”.",
  ]);
  expect(await said(page)).toContainEqual({ text: "Choice 1 of 2: Yes", lang: "en", voice: "own en-GB", rate: 1 });
  const marked = await page.evaluate(() => (window as never as { marked: string[] }).marked);
  expect(marked).toContain("Yes");
  await expect(page.getByLabel("Yes")).toBeFocused();
  await expectAccessible(page);
  // What is read is told by the voice: no screen reader says it again.
  await expect(page.locator("#main .app-aloud [role=status], #main .app-aloud [aria-live]")).toHaveCount(0);
  await press(page, "Go on reading");
  await expect(page.locator(".app-aloud")).toHaveCount(0);
  const all = await texts(page);
  expect(all.slice(7)).toContain("Button: Continue");
  expect(all.at(-1)).toBe("This is the end of the page.");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("what is wrong is read first, once", async ({ page }) => {
  await withVoices(page, "en-GB");
  await open(page, "chorley", "/services/missed-bin/form");
  await press(page, "Continue");
  await expect(page.locator(".govuk-error-summary")).toBeVisible();
  await press(page, "Read aloud");
  await expect(page.getByRole("button", { name: "Go on reading" })).toBeVisible();
  const all = await texts(page);
  expect(all[0]).toBe("There is a problem");
  expect(all.filter((text) => text === "There is a problem")).toHaveLength(1);
  expect(all.indexOf("Was the bin out in time on its day?")).toBeGreaterThan(1);
});

test("at a field the next key leads to what goes on", async ({ page }) => {
  await withVoices(page, "en-GB");
  await open(page, "chorley", "/services/something-else/form");
  await press(page, "Read aloud");
  await expect(page.getByRole("textbox")).toBeFocused();
  expect((await texts(page)).at(-1)).toBe("Type your answer. Then press “Go on reading”.");
  await page.keyboard.type("A bench is broken");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Go on reading" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".app-aloud")).toHaveCount(0);
});

test("slower, faster, again, stop; and going on to another page is silence", async ({ page }) => {
  await withVoices(page, "en-GB");
  await open(page, "chorley", "/services/missed-bin/form");
  await press(page, "Read aloud");
  const on = page.getByRole("button", { name: "Go on reading" });
  await expect(on).toBeVisible();
  await press(page, "Slower");
  expect((await said(page)).at(-1)?.rate).toBe(0.8);
  await press(page, "Faster");
  await press(page, "Faster");
  expect((await said(page)).at(-1)?.rate).toBe(1.25);
  const before = (await said(page)).length;
  await press(page, "Again");
  await expect(on).toBeVisible();
  await expect.poll(async () => (await texts(page)).slice(before)).toContain("Choice 1 of 2: Yes");
  await press(page, "Stop");
  await expect(page.locator(".app-aloud")).toHaveCount(0);
  await press(page, "Read aloud");
  await expect(on).toBeVisible();
  await choose(page, "Yes");
  await heading(page, "Which bin was missed?");
  await expect(page.locator(".app-aloud")).toHaveCount(0);
  const silent = (await said(page)).length;
  await press(page, "Read aloud");
  await expect(on).toBeVisible();
  expect((await texts(page)).slice(silent)).toContain("Which bin was missed?");
});

test("each part is read in its own language, and what no voice can say is said in writing", async ({ page }) => {
  await withVoices(page, "en-GB", "pl-PL");
  await open(page, "chorley");
  await page.getByRole("link", { name: "Polski" }).click();
  await ready(page);
  await page.locator("#aloud").click();
  await expect.poll(async () => (await said(page)).map(({ lang, voice }) => `${lang}: ${voice}`)).toContain("pl: own pl-PL");
  await page.context().addCookies([{ name: "__Host-language", value: "ur", domain: "chorley.localhost", path: "/", secure: true }]);
  await open(page, "chorley");
  await page.locator("#aloud").click();
  await expect(page.locator(".app-aloud__note")).toBeVisible();
  await expect(page.locator(".app-aloud__note")).toHaveAttribute("role", "status");
  expect(await said(page)).toEqual([]);
  await expectAccessible(page);
});

/** Nobody is really taken to another website: its page is shown where the server says that it leads there, once that website answers. */
async function away(page: Page, milliseconds = 0): Promise<void> {
  await page.context().route("**/leave", async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    await new Promise((answered) => setTimeout(answered, milliseconds));
    const { location } = answer.headers();
    await route.fulfill({
      status: location === "https://www.bbc.co.uk/weather" ? 200 : 500,
      // Its cookies the browser has from our own answer, which came before that.
      headers: { "content-type": "text/html", "cache-control": "no-store" },
      body: "<title>Weather</title><h1>Weather</h1>",
    });
  });
}

test("a page is left at once, by its button and by keys", async ({ page }) => {
  await away(page);
  await open(page, "chorley", "/services/domestic-abuse");
  await expect(page).toHaveTitle("Council services – Chorley Council");
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Leave this page now" })).toBeFocused();
  await page.getByRole("button", { name: "Tell us now" }).click();
  await heading(page, "Who needs help?");
  await expect(page).toHaveTitle("Council services – Chorley Council");
  await choose(page, "I do");
  await heading(page, "Is there danger today or tonight?");
  await expect(page).toHaveTitle("Council services – Chorley Council");
  await expectAccessible(page);
  await press(page, "Continue");
  await expect(page).toHaveTitle("Error: Council services – Chorley Council");
  // Its keys count as soon as the page can be seen, though its title is there a moment before.
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(page.getByText("Press it 2 times more to leave this page.")).toBeVisible();
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(page).toHaveTitle("Weather");
  await open(page, "chorley", "/services/domestic-abuse");
  await expect(page.getByText("You began this")).toHaveCount(0);
  await page.getByRole("link", { name: "Leave this page", exact: true }).click();
  await expect(page).toHaveTitle("Weather");
});

/** A page of the history as somebody finds it who never answered anything. */
async function expectUntouched(page: Page, typed: string): Promise<void> {
  await ready(page);
  // What the app may still fetch would come late.
  await page.waitForLoadState("networkidle");
  await expect(page).toHaveTitle("Council services – Chorley Council");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const shown = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("main input:not([type=hidden]), main textarea")];
    const answers = fields.map((field) => (["radio", "checkbox"].includes(field.type) ? field.checked && field.value : field.value));
    return { text: document.documentElement.outerHTML, answers: answers.filter(Boolean) };
  });
  expect(shown.answers).toEqual([]);
  expect(shown.text).not.toContain(typed);
  await expect(page.getByText(SAVED)).toHaveCount(0);
}

test("Back after leaving shows nothing of what was answered", async ({ page }) => {
  const typed = "Marmoset-5520";
  await away(page);
  await open(page, "chorley", "/services/domestic-abuse/form");
  await choose(page, "I hurt somebody, and want to change");
  await heading(page, "What would you like us to know?");
  const saved = kept(page, typed);
  await page.getByRole("textbox").fill(typed);
  await saved;
  await press(page, "Continue");
  await heading(page, "How to reach you safely");
  // Before they leave, Back does show it.
  await page.goBack();
  await heading(page, "What would you like us to know?");
  await expect(page.getByRole("textbox")).toHaveValue(typed);
  await page.goForward();
  await heading(page, "How to reach you safely");
  await page.getByRole("link", { name: "Leave this page", exact: true }).click();
  await expect(page).toHaveTitle("Weather");
  // That they looked at such pages the history still knows, as the page says.
  for (let back = 0; back < 2; back += 1) {
    await page.goBack();
    await expectUntouched(page, typed);
  }
  await open(page, "chorley", "/drafts");
  await expect(page.getByText("There is nothing unfinished in this browser")).toBeVisible();
});

test("what was typed a moment before is not saved, however slow the other website is", async ({ page }) => {
  await away(page, 6_000);
  await open(page, "chorley", "/services/domestic-abuse/form");
  await choose(page, "I hurt somebody, and want to change");
  await heading(page, "What would you like us to know?");
  await page.getByRole("textbox").fill("Marmoset-6617");
  await page.getByRole("link", { name: "Leave this page", exact: true }).click();
  await expect(page).toHaveTitle("Weather");
  await open(page, "chorley", "/drafts");
  await expect(page.getByText("There is nothing unfinished in this browser")).toBeVisible();
});

test("the button comes along wherever the app goes on to such a page, and goes where it is not needed", async ({ page }) => {
  await open(page, "chorley");
  const leave = page.getByRole("link", { name: "Leave this page", exact: true });
  await expect(leave).toHaveCount(0);
  await page.getByLabel("Say it in your own words").pressSequentially("domestic abuse");
  await page.locator(".app-rows--found").getByRole("link", { name: /domestic abuse/ }).click();
  await heading(page, "Get help with domestic abuse");
  await expect(leave).toBeVisible();
  await expect(page).toHaveTitle("Council services – Chorley Council");
  await page.getByRole("link", { name: "Contact us" }).first().click();
  await heading(page, "Contact us");
  await expect(leave).toBeHidden();
  await expect(page).toHaveTitle("Contact us – Chorley Council");
  await page.goBack();
  await heading(page, "Get help with domestic abuse");
  await expect(leave).toBeVisible();
  await away(page);
  await leave.click();
  await expect(page).toHaveTitle("Weather");
});

test("without a script the button works all the same", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await away(page);
  await page.goto(at("chorley", "/services/domestic-abuse"));
  await page.getByRole("link", { name: "Leave this page", exact: true }).click();
  await expect(page).toHaveTitle("Weather");
  await context.close();
});

test("English stands beside another language, for whoever helps", async ({ page }) => {
  await open(page, "chorley", "/services/missed-bin/form");
  await choose(page, "Yes");
  await heading(page, "Which bin was missed?");
  await page.getByRole("link", { name: "Polski" }).click();
  await heading(page, "Którego kosza nie opróżniono?");
  await page.getByRole("link", { name: "English beside it" }).click();
  const english = page.locator("main h1 .app-beside");
  await expect(english).toHaveText("Which bin was missed?");
  await expect(english).toHaveAttribute("lang", "en");
  await expect(page.getByRole("radio", { name: "Odpady zmieszane" })).toHaveAccessibleName(/Odpady zmieszane.* \S/);
  await expect(page).toHaveTitle(/^Którego kosza nie opróżniono\? – /);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Without English" }).click();
  await heading(page, "Którego kosza nie opróżniono?");
  await expect(page.locator(".app-beside")).toHaveCount(0);
});

test("a page in another language waits until what was typed is saved, and does not come if it can't be", async ({ page, context }) => {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await page.getByRole("link", { name: "Polski" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await ready(page);
  const line = page.getByLabel("Adres, wiersz 1");
  await expect(line).toHaveValue("1 High Street");
  await context.setOffline(true);
  await line.fill("2 High Street");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.getByText("Jeszcze nie zapisano")).toBeVisible();
  await expect(line).toHaveValue("2 High Street");
  await context.setOffline(false);
  await expect(page.getByText(/^Zapisano/)).toBeVisible();
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.getByLabel("Address line 1")).toHaveValue("2 High Street");
  await ready(page);
  // One that is opened beside the page leaves nothing, and waits for nothing.
  await page.getByLabel("Address line 1").fill("3 High Street");
  const beside = context.waitForEvent("page");
  await page.getByRole("link", { name: "Polski" }).click({ modifiers: ["ControlOrMeta"] });
  await (await beside).close();
  await expect(page.getByLabel("Address line 1")).toHaveValue("3 High Street");
});
