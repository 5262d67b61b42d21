// A password from its beginning to one that was forgotten; and an account that is kept as a file, and then deleted.
import fs from "node:fs/promises";
import type { Page } from "@playwright/test";
import { mailedWayIn, signIn } from "./account";
import { at, expect, expectAccessible, fillMissedBin, heading, open, press, ready, send, someone, test } from "./support";

const FIRST = "lantern gravel otter";
const SECOND = "seven quiet umbrellas";

async function signOut(page: Page): Promise<void> {
  await open(page, "chorley", "/account");
  await press(page, "Sign out");
  await heading(page, "You are signed out");
}

/** The page where a password is typed, on the way that residents take. */
async function toPassword(page: Page, email: string): Promise<void> {
  await open(page, "chorley");
  await page.getByRole("link", { name: "My account" }).click();
  await page.getByRole("link", { name: "Use a password instead" }).click();
  await heading(page, "Sign in with a password");
  await page.getByLabel("Email address").fill(email);
}

test("a password is set, lets in, is forgotten, and another lets in", async ({ page }) => {
  const email = someone("password");
  await signIn(page, email);
  await page.getByRole("link", { name: "How you sign in" }).click();
  await page.getByRole("link", { name: "Set Password" }).click();
  await heading(page, "Your password");
  await expectAccessible(page);
  await page.getByLabel("New password").fill("password1");
  await press(page, "Save password");
  await ready(page);
  await expect(page).toHaveTitle(/^Error: Your password/);
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("New password").fill(FIRST);
  await press(page, "Save password");
  await expect(page.getByText("Your password is saved.", { exact: false })).toBeVisible();

  await signOut(page);
  await toPassword(page, email);
  await page.getByLabel("Password", { exact: true }).fill("not that one");
  await press(page, "Sign in");
  await ready(page);
  await expect(page.getByLabel("Email address")).toHaveValue(email);
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  await expectAccessible(page);
  await page.getByLabel("Password", { exact: true }).fill(FIRST);
  await press(page, "Sign in");
  await heading(page, "My account");

  await signOut(page);
  const { code: before } = await mailedWayIn(email);
  await toPassword(page, email);
  await page.getByRole("link", { name: "I forgot my password" }).click();
  await heading(page, "Sign in or register");
  await page.getByLabel("Email address").fill(email);
  await press(page, "Send me a code");
  await heading(page, "Check your email");
  await expect.poll(async () => (await mailedWayIn(email)).code).not.toBe(before);
  await page.getByLabel("Code", { exact: true }).fill((await mailedWayIn(email)).code);
  await press(page, "Sign in");
  await heading(page, "Your password");
  await page.getByLabel("New password").fill(SECOND);
  await press(page, "Save password");
  await expect(page.getByText("Your password is saved.", { exact: false })).toBeVisible();

  await signOut(page);
  await toPassword(page, email);
  await page.getByLabel("Password", { exact: true }).fill(FIRST);
  await press(page, "Sign in");
  await expect(page.getByText("The email address or the password is wrong.", { exact: false }).first()).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(SECOND);
  await press(page, "Sign in");
  await heading(page, "My account");
});

test("all that an account holds is kept as a file, and the account is deleted", async ({ page }) => {
  const email = someone("keeps-all");
  await fillMissedBin(page, "chorley", email);
  const sent = await send(page);
  await signIn(page, email);
  await page.getByRole("link", { name: "See and keep everything in it" }).click();
  await heading(page, "Everything in your account");
  await expect(page.getByText(sent)).toBeVisible();
  await expect(page.getByText("12 Long Lane", { exact: false }).first()).toBeVisible();
  await ready(page);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save it as a file (JSON)" }).click(),
  ]);
  const kept = JSON.parse(await fs.readFile(await download.path(), "utf8"));
  expect(kept.email).toBe(email);
  expect(kept.sent.map((each: { reference: string }) => each.reference)).toEqual([sent]);

  await page.getByRole("link", { name: "Back", exact: true }).click();
  await page.getByRole("link", { name: "Delete your account" }).click();
  await heading(page, "Delete your account");
  await expect(page.getByText("What you sent stays with the council", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await press(page, "Delete my account");
  await heading(page, "Your account is deleted");
  await expectAccessible(page);
  await page.goto(at("chorley", "/account"));
  await heading(page, "Sign in or register");
});
