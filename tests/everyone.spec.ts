// Everybody can use every page: by keyboard, by screen reader, small, without the app, and when things go wrong.
import type { Page } from "@playwright/test";
import { at, choose, expect, expectAccessible, fillMissedBin, get, heading, open, press, ready, send, test } from "./support";

test("every page and state passes axe and fits", async ({ page }) => {
  await open(page, "chorley");
  await expectAccessible(page);
  await page.getByLabel("Say it in your own words").pressSequentially("bin");
  await expect(page.locator(".app-rows--found")).toBeVisible();
  await expectAccessible(page);
  for (const [path, name] of [
    ["/services", "All services"],
    ["/services?q=noise", "What we found"],
    ["/services?q=xylophone", "What we found"],
    ["/services/missed-bin", "Report a missed bin"],
    ["/services/pothole", "Report a pothole or road damage"],
    ["/services/emergency", "Somebody is in danger now"],
    ["/services/no-such-service", "Page not found"],
    ["/no-such-page", "Page not found"],
    ["/track", "Track a request"],
    ["/contact", "Contact us"],
    ["/home", "Your home"],
    ["/cases/22222-22222", "You can't see this request here"],
  ] as const) {
    await open(page, "chorley", path);
    await heading(page, name);
    await expectAccessible(page);
  }
});

test("every page of a form, its mistakes, its check, its end pass axe and fit", async ({ page }) => {
  await open(page, "chorley", "/services/missed-bin/form");
  await expectEachWithMistake(page, async () => choose(page, "Yes"));
  await expectEachWithMistake(page, async () => choose(page, "Garden waste"));
  await expectEachWithMistake(page, async () => choose(page, "No"));
  await expectEachWithMistake(page, async () => {
    for (const [part, value] of [["Day", "1"], ["Month", "6"], ["Year", "2026"]]) await page.getByLabel(part).fill(value);
    await press(page, "Continue");
  });
  await expectEachWithMistake(page, async () => {
    await page.getByLabel("Address line 1").fill("12 Long Lane");
    await page.getByLabel("Town or city").fill("Chorley");
    await page.getByLabel("Postcode").fill("PR7 1AL");
    await press(page, "Continue");
  });
  await expectEachWithMistake(page, async () => choose(page, "No"));
  await expectAccessible(page);
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await expectAccessible(page);
  await page.getByText("This isn't right").click();
  await expectAccessible(page);
  await send(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await heading(page, "Report a missed bin");
  await expectAccessible(page);
});

async function expectEachWithMistake(page: Page, answer: () => Promise<void>): Promise<void> {
  await expectAccessible(page);
  await press(page, "Continue");
  await expect(page.locator(".govuk-error-summary")).toBeVisible();
  await expectAccessible(page);
  const before = page.url();
  await answer();
  await expect(page).not.toHaveURL(before);
}

test("the first journey by keyboard alone", async ({ page }) => {
  await open(page, "chorley");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.getByLabel("Say it in your own words").focus();
  await page.keyboard.type("something else");
  await page.keyboard.press("Enter");
  await heading(page, "What we found");
  await tabTo(page, /Ask about something else/);
  await page.keyboard.press("Enter");
  await heading(page, "Ask about something else");
  await tabTo(page, /Start now/);
  await page.keyboard.press("Enter");
  await heading(page, "What do you need?");
  await page.keyboard.press("Tab");
  await page.keyboard.type("A bench in the park is broken");
  await tabTo(page, /^Continue$/);
  await page.keyboard.press("Enter");
  await heading(page, "Have you told us about this before?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Continue$/);
  await page.keyboard.press("Enter");
  await heading(page, "How can we reach you?");
  await tabTo(page, /^Continue$/);
  await page.keyboard.press("Enter");
  await heading(page, "Check your answers");
  await tabTo(page, /^Send$/);
  await page.keyboard.press("Enter");
  await heading(page, "We have it");
});

/** Presses Tab until something with this name has focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (name.test(focused)) return;
  }
  throw new Error(`no Tab led to ${name}`);
}

test("each new page names itself in the title and takes focus at its heading", async ({ page }) => {
  await open(page, "chorley");
  await expect(page).toHaveTitle("What do you need? – Chorley Council");
  await page.getByRole("link", { name: "Track a request" }).first().click();
  await heading(page, "Track a request");
  await expect(page).toHaveTitle("Track a request – Chorley Council");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the start page is whole without the app, and finds services", async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(at("chorley"));
  await heading(page, "What do you need?");
  await expect(page.getByRole("link", { name: "contact@chorley.gov.uk" })).toHaveAttribute("href", "mailto:contact@chorley.gov.uk");
  await page.getByLabel("Say it in your own words").fill("dumped rubbish");
  await press(page, "Find");
  await heading(page, "What we found");
  await page.getByRole("link", { name: /Report dumped rubbish/ }).click();
  await heading(page, "Report dumped rubbish");
  await expect(page.getByText("Roughly what and how much")).toBeVisible();
  await page.getByRole("button", { name: "Start now" }).click();
  await heading(page, "Is any of it dangerous?");
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toContainText("There is a problem");
  await page.locator("label").getByText("It blocks a road or path").click();
  await press(page, "Continue");
  await expect(page.getByRole("heading", { level: 1, name: "Is any of it dangerous?" })).toHaveCount(0);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(page.getByLabel("It blocks a road or path")).toBeChecked();
  await plain.close();
});

test("the app takes over without a flash and keeps what was typed", async ({ page }) => {
  await page.route("**/*.wasm", async (route) => {
    await new Promise((wait) => setTimeout(wait, 1500));
    await route.continue();
  });
  await page.goto(at("chorley"));
  const box = page.getByLabel("Say it in your own words");
  await box.pressSequentially("brown bin");
  const before = await page.screenshot({ animations: "disabled", caret: "hide", clip: { x: 0, y: 0, width: 320, height: 200 } });
  await ready(page);
  await expect(box).toHaveValue("brown bin");
  await expect(box).toBeFocused();
  const after = await page.screenshot({ animations: "disabled", caret: "hide", clip: { x: 0, y: 0, width: 320, height: 200 } });
  expect(after.equals(before), "the head of the page looks the same").toBe(true);
  await expect(page.getByRole("link", { name: /Report a missed bin/ }).first()).toBeVisible();
});

test("when the app can't be downloaded the page says whom to call", async ({ page, quiet }) => {
  await page.route("**/front-door-app_bg.wasm", (route) => route.abort());
  await page.goto(at("huntingdonshire", "/track"));
  await expect(page.locator("#recovery").getByRole("link", { name: "01480 388388" })).toBeVisible();
  quiet.length = 0;
});

test("when a journey can't be downloaded the page says so, and tries again", async ({ page, quiet }) => {
  await open(page, "huntingdonshire");
  await page.route("**/b/**", (route) => route.abort());
  await page.getByRole("link", { name: "Track a request" }).first().click();
  await heading(page, "Sorry, this page can't be shown now");
  await expect(page.locator("#page").getByRole("link", { name: "01480 388388" })).toBeVisible();
  await page.unroute("**/b/**");
  await press(page, "Try again");
  await heading(page, "Track a request");
  quiet.length = 0;
});

test("when the app breaks a recovery panel shows, not a white page", async ({ page, quiet }) => {
  await open(page, "huntingdonshire", "/track");
  await page.evaluate(() => {
    window.dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
  });
  await expect(page.getByRole("heading", { name: "This page has stopped working" })).toBeInViewport();
  await expect(page.locator("#recovery").getByRole("link", { name: "01480 388388" })).toBeVisible();
  quiet.length = 0;
});

test("nothing scrolls sideways at 320 pixels, or with text at 200 %", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/", "/services", "/services/missed-bin", "/services/missed-bin/form", "/track", "/contact"]) {
    await open(page, "south-ribble", path);
    for (const size of ["100%", "200%"]) {
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, size);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test("a postcode leads to the bin days of a home, by keyboard and with every page fit", async ({ page }) => {
  await open(page, "chorley");
  await page.getByRole("link", { name: "Your home: bin days and more" }).click();
  await heading(page, "Your home");
  await page.getByLabel("Postcode").fill("PR7");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("There is a problem");
  await ready(page);
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  await page.getByLabel("Postcode").fill("pr71al");
  await page.keyboard.press("Enter");
  await page.getByText("Corner House", { exact: false }).first().click();
  await expectAccessible(page);
  await press(page, "Show my home");
  await expect(page.getByRole("heading", { name: "Bin days" })).toBeVisible();
  await expect(page.getByText("This is a sample.", { exact: false })).toBeVisible();
  expect(page.url(), "no address in the address").toBe(at("chorley", "/home/address"));
  await expectAccessible(page);
});

test("plain localhost offers the choice of councils", async ({ page }) => {
  await page.goto(at("chorley").replace("chorley.", ""));
  await heading(page, "Choose a council");
  await expect(page.getByRole("link", { name: /Council/ })).toHaveCount(6);
  await expectAccessible(page);
  await page.getByRole("link", { name: /Halton/ }).click();
  await expect(page).toHaveTitle("What do you need? – Halton Borough Council");
});

test("a page that is not there is a 404 with a way on", async ({ page }) => {
  for (const path of ["/no-such-page", "/services/no-such-service", "/services/pothole/form", "/cases/not-a-reference"]) {
    expect((await get("chorley", path)).status, path).toBe(404);
  }
  await open(page, "chorley", "/services/no-such-service");
  await page.getByRole("link", { name: "Go to the start page" }).click();
  await heading(page, "What do you need?");
});

test("the whole form can be done in the dark, in forced colours, and without motion", async ({ browser }) => {
  for (const taste of [{ colorScheme: "dark" }, { forcedColors: "active" }, { reducedMotion: "reduce" }] as const) {
    const context = await browser.newContext(taste);
    const page = await context.newPage();
    await fillMissedBin(page, "north-norfolk", "");
    await expectAccessible(page);
    await send(page);
    await expectAccessible(page);
    await context.close();
  }
});
