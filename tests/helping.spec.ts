// Two people with one helper, one after the other, in a browser that keeps pages to go back to. Nothing of the first is on any screen of
// the second.
import { type Browser, type Page, chromium, test as base } from "@playwright/test";
import { at, expect, expectAccessible, fillMissedBin, heading, open, press, ready, reference, test, tick } from "./support";

/** With the back-forward cache, which Playwright turns off. */
async function launch(): Promise<Browser> {
  const { launchOptions } = base.info().project.use;
  return chromium.launch({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
}

async function newScreen(browser: Browser): Promise<Page> {
  const { viewport, hasTouch, isMobile, locale, timezoneId } = base.info().project.use;
  const context = await browser.newContext({ viewport, hasTouch, isMobile, locale, timezoneId });
  return context.newPage();
}

async function openDesk(page: Page): Promise<void> {
  await open(page, "chorley", "/desk/sign-in");
  await press(page, "As a helper");
  await heading(page, "Help somebody at this screen");
  await ready(page);
}

async function begin(page: Page, person: string): Promise<void> {
  await heading(page, "Help somebody at this screen");
  await page.getByLabel("What do they want to be called?").fill(person);
  await tick(page, "They said so to me");
  await page.getByLabel("What for?").selectOption({ label: "Report a missed bin" });
  await press(page, "Begin");
  await heading(page, "Report a missed bin");
  await ready(page);
}

const bar = (page: Page) => page.locator(".app-helping");

async function sendWithHelp(page: Page): Promise<string> {
  await press(page, "Send");
  await heading(page, "Is this right?");
  await press(page, "Yes, this is right");
  await heading(page, "Check your answers");
  await ready(page);
  await expect(bar(page)).toHaveAttribute("data-read", "yes");
  await press(page, "Send");
  await heading(page, "We have it");
  return reference(page);
}

/** All that a screen says, shows or carries. One that goes elsewhere meanwhile is looked at once it is there. */
async function said(page: Page): Promise<string> {
  for (;;) {
    try {
      return await page.evaluate(() => {
        const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map((field) => field.value);
        return [location.href, document.title, document.documentElement?.outerHTML, ...fields].join("\n");
      });
    } catch (error) {
      if (!String(error).includes("context was destroyed")) throw error;
    }
  }
}

const WORDS = /annafirst|Sentinelwords/i;

test("two people with one helper: nothing of the first is shown to the second", async () => {
  base.setTimeout(240_000);
  const browser = await launch();
  const page = await newScreen(browser);
  await openDesk(page);
  await expectAccessible(page);
  await press(page, "Begin");
  await expect(page.locator(".govuk-error-summary")).toContainText("Say how they agreed");
  await expectAccessible(page);

  // The first.
  await begin(page, "Annafirst");
  await expect(page.getByText("The helper is helping Annafirst")).toBeVisible();
  await expectAccessible(page);
  await fillMissedBin(page, "chorley", "annafirst@example.org");
  await expect(bar(page).getByText("Updates go to: annafirst@example.org")).toBeVisible();
  await bar(page).getByRole("button", { name: "The helper" }).click();
  await expect(bar(page).getByRole("button", { name: "The helper" })).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);
  await press(page, "Send");
  await heading(page, "Is this right?");
  await expect(page.getByText("The helper gets nothing.")).toBeVisible();
  await expect(page.getByText("Typed by you").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Change something" }).click();
  await heading(page, "Check your answers");
  const first = await sendWithHelp(page);
  await expectAccessible(page);
  await page.goto(at("chorley", `/cases/${first}`));
  await expect(page.getByText("Sent with the help of")).toBeVisible();
  await page.goto(at("chorley", "/account"));
  await heading(page, "You can't sign in here");
  await expectAccessible(page);
  await page.goto(at("chorley", "/desk"));
  await heading(page, "You are helping somebody");
  await expectAccessible(page);
  // Something that is not finished.
  await open(page, "chorley", "/services/missed-bin/form");
  await page.locator(".app-ribbon").getByRole("button", { name: "Finish with this person" }).first().click();
  await heading(page, "Help somebody at this screen");
  await expect(page.getByText("What we cleared")).toBeVisible();

  // The second.
  await begin(page, "Bo");
  const seen = async () => expect(await said(page), page.url()).not.toMatch(WORDS);
  await seen();
  for (const path of ["/", "/services", "/services/missed-bin", "/services/missed-bin/form", "/drafts", "/track", "/contact", "/outbox", "/feedback"]) {
    await open(page, "chorley", path);
    await seen();
  }
  for (const path of [`/cases/${first}`, `/cases/${first}/sent`, "/services/missed-bin/form/check", "/read-back/missed-bin", "/services/missed-bin/keep"]) {
    await page.goto(at("chorley", path));
    await seen();
  }
  // What comes back by Back is nothing of hers.
  for (let times = 0; times < 40; times++) {
    const before = page.url();
    await page.goBack({ waitUntil: "commit" }).catch(() => null);
    await page.waitForLoadState("domcontentloaded").catch(() => null);
    await seen();
    if (page.url() === before && times > 30) break;
  }
  await open(page, "chorley", "/");
  await page.getByRole("searchbox").or(page.locator("input[name=q]")).first().fill("bin");
  await seen();
  await fillMissedBin(page, "chorley", "bo@example.org");
  await seen();
  await press(page, "Send");
  await heading(page, "Is this right?");
  await seen();
  await page.getByRole("button", { name: "Change something" }).click();
  const second = await sendWithHelp(page);
  await seen();
  await page.goto(at("chorley", `/cases/${second}`));
  await seen();
  await expect(page.getByText("The helper, for Bo")).toBeVisible();
  await browser.close();
});

test("without a helper there is no bar, and no script of it", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await open(page, "chorley", "/");
  await expect(bar(page)).toHaveCount(0);
  expect(fetched.filter((url) => /helping\.(js|css)/.test(url))).toEqual([]);
});
