// An authenticator app as a second step: set up, asked for, lost, taken away. And the door of staff, which no resident comes in by.
import type { Page } from "@playwright/test";
import { createHmac } from "node:crypto";
import { ask, mailedWayIn, otherDevice, signIn } from "./account";
import { expect, expectAccessible, heading, open, press, ready, someone, test } from "./support";

/** What an app shows for this key at a time (RFC 6238): a step of thirty seconds, six digits. */
function shows(key: string, at: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...key.replaceAll(" ", "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", secret).update(step).digest();
  const from = (hash[19] ?? 0) & 15;
  return ((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).toString().padStart(6, "0");
}

/** Sets up an app; gives its key and the recovery codes. Its first code is that of now: the next one stays unused. */
async function setUp(page: Page): Promise<{ key: string; recovery: string[] }> {
  await page.getByRole("link", { name: "How you sign in" }).click();
  await page.getByRole("link", { name: "Set up Authenticator app" }).click();
  await heading(page, "Authenticator app");
  await expectAccessible(page);
  await press(page, "Set up an app");
  await heading(page, "Set up your authenticator app");
  await expect(page.getByRole("img", { name: /A code for your app to scan/ })).toBeVisible();
  await expectAccessible(page);
  const key = await page.locator("main strong").first().innerText();
  await page.getByLabel("Code from your app").fill("1");
  await press(page, "Set up");
  await expect(page.getByRole("alert")).toContainText("Enter the code that your app shows now");
  await expectAccessible(page);
  await page.getByLabel("Code from your app").fill(shows(key, Date.now()));
  await press(page, "Set up");
  await heading(page, "Your recovery codes");
  await expectAccessible(page);
  const recovery = await page.locator("main li strong").allInnerTexts();
  expect(recovery).toHaveLength(10);
  await page.getByRole("link", { name: "I have kept my codes" }).click();
  await heading(page, "How you sign in");
  return { key, recovery };
}

/** Comes half way in by the mailed code. */
async function halfWay(page: Page, email: string): Promise<void> {
  await open(page, "chorley");
  await ask(page, email);
  await page.getByLabel("Code", { exact: true }).fill((await mailedWayIn(email)).code);
  await press(page, "Sign in");
  await heading(page, "Enter the code from your app");
}

test("an app is set up, and asked for from then on", async ({ page, context }) => {
  const email = someone("app");
  await signIn(page, email);
  const { key, recovery } = await setUp(page);
  const other = await otherDevice(context);
  await halfWay(other, email);
  await expectAccessible(other);
  await other.getByLabel("Code from your app").fill("12 34");
  await press(other, "Sign in");
  await expect(other.getByRole("alert")).toContainText("Check the code");
  await expectAccessible(other);
  await other.getByLabel("Code from your app").fill(shows(key, Date.now() + 30_000));
  await press(other, "Sign in");
  await heading(other, "My account");
  // The phone is lost, and one of the codes on paper is not.
  const third = await otherDevice(context);
  await halfWay(third, email);
  await third.getByRole("link", { name: "I can't use my app" }).click();
  await heading(third, "Enter a recovery code");
  await expectAccessible(third);
  await third.getByLabel("Recovery code").fill((recovery[0] ?? "").toLowerCase());
  await press(third, "Sign in");
  await heading(third, "My account");
  await third.getByRole("link", { name: "How you sign in" }).click();
  await third.getByRole("link", { name: "Change Authenticator app" }).click();
  await expect(third.getByText("You have 9 recovery codes left.")).toBeVisible();
  await expectAccessible(third);
  await press(third, "Stop asking for codes");
  await expect(third.getByText("We do not ask for a code from your app any more.")).toBeVisible();
});

test("staff have a door of their own", async ({ page }) => {
  await open(page, "chorley", "/desk");
  await heading(page, "Sign in for staff");
  await expectAccessible(page);
  await page.getByLabel("Email address").fill("nobody@example.org");
  await page.getByLabel("Password").fill("lantern gravel otter");
  await press(page, "Sign in");
  await expect(page.getByRole("alert")).toContainText("The email address or the password is wrong");
  await ready(page);
  await expectAccessible(page);
});
