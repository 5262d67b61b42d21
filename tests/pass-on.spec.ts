// What was begun at a library goes on on the resident's own phone, by the picture on the screen or by its letters, with no mail.
import { type Browser, type BrowserContext, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { at, choose, expect, expectAccessible, fillMissedBin, heading, kept, mails, open, press, ready, SAVED, send, someone, test } from "./support";

/** Whose device it is was asked before. */
async function sitDown(context: BrowserContext, device: "own" | "shared"): Promise<void> {
  const asked = { name: "__Host-device", value: device, path: "/", secure: true, sameSite: "Lax" as const };
  await context.addCookies([{ ...asked, domain: "chorley.localhost" }]);
}

/** A phone beside the screen. */
async function takePhone(browser: Browser): Promise<Page> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await sitDown(phone, "own");
  return phone.newPage();
}

/** What a phone's camera reads in the picture on the screen. */
async function scan(page: Page): Promise<string> {
  const picture = PNG.sync.read(await page.locator("svg.app-qr").screenshot());
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  if (!read) throw new Error("the picture can't be read");
  return read.data;
}

async function begin(page: Page): Promise<void> {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  const saved = kept(page, "1 Sentinel Street");
  await page.getByLabel("Address line 1").fill("1 Sentinel Street");
  await saved;
  await expect(page.getByText(SAVED)).toBeVisible();
}

/** From a form to the page with the picture. */
async function showCode(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Save and come back later" }).click();
  await heading(page, "Save and come back later");
  await press(page, "Show the code");
  await heading(page, "Go on, on your phone");
}

test("a form begun at a library is finished on a phone, and the library's computer clears itself", async ({ page, context, browser }) => {
  await sitDown(context, "shared");
  await begin(page);
  const links = async () => (await mails("chorley")).filter((mail) => mail.kind === "draft-link").length;
  const mailed = await links();
  await showCode(page);
  await expectAccessible(page);
  const phone = await takePhone(browser);
  await phone.goto(await scan(page));
  await heading(phone, "Go on with your enquiry");
  await ready(phone);
  await expectAccessible(phone);
  await expect(page.getByRole("heading", { name: "Go on, on your phone" })).toBeVisible();
  // The computer says so for a few seconds, and then clears itself.
  await Promise.all([heading(page, "It is on your phone now"), press(phone, "Go on here")]);
  await expect(phone.getByLabel("Address line 1")).toHaveValue("1 Sentinel Street");
  await heading(page, "This computer is clear");
  expect(await links(), "no mail").toBe(mailed);
  await page.goto(at("chorley", "/services/noise/form"));
  await expect(page.locator("body")).not.toContainText("Sentinel");
  await phone.context().close();
});

test("where there is no camera, six letters do; an own computer keeps nothing of it either", async ({ page, context, browser }) => {
  await sitDown(context, "own");
  await begin(page);
  await showCode(page);
  const letters = await page.locator(".app-take__code").innerText();
  const phone = await takePhone(browser);
  await phone.goto(at("chorley", "/resume"));
  await ready(phone);
  await expectAccessible(phone);
  await phone.getByLabel("Code from the screen").fill("222 222");
  await press(phone, "Use the code from the screen");
  await expect(phone).toHaveTitle(/^Error: /);
  await expectAccessible(phone);
  await phone.getByLabel("Code from the screen").fill(letters.toLowerCase());
  await press(phone, "Use the code from the screen");
  await expect(phone.getByLabel("Address line 1")).toHaveValue("1 Sentinel Street");
  await heading(page, "It is on your phone now");
  await expectAccessible(page);
  await page.goto(at("chorley"));
  await ready(page);
  await expect(page.getByText("unfinished")).toHaveCount(0);
  await phone.context().close();
});

test("what was sent at a library is seen on a phone, and its receipt is taken home", async ({ page, context, browser }) => {
  await sitDown(context, "shared");
  await fillMissedBin(page, "chorley", someone("receipt"));
  const reference = await send(page);
  await press(page, "See where it is");
  await page.getByRole("link", { name: "Print a receipt in large letters" }).click();
  await heading(page, "Your receipt");
  await expect(page.getByText(reference)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Take this paper with you" })).toBeVisible();
  await expectAccessible(page);
  expect(await scan(page)).toBe(at("chorley", `/cases/${reference}`));
  await page.getByRole("link", { name: "Back to my request" }).click();
  await page.getByRole("link", { name: "See it on your own phone" }).click();
  await press(page, "Show the code");
  const phone = await takePhone(browser);
  await phone.goto(await scan(page));
  await press(phone, "Go on here");
  await heading(phone, "Report a missed bin");
  await heading(page, "This computer is clear");
  await phone.context().close();
});

test("what a form needs is a list to take along", async ({ page, context }) => {
  await sitDown(context, "own");
  await open(page, "chorley", "/services/missed-bin");
  await page.getByRole("link", { name: "Print a list of what you need" }).click();
  await heading(page, "What you need");
  await expectAccessible(page);
  expect(await scan(page)).toBe(at("chorley", "/services/missed-bin"));
});
