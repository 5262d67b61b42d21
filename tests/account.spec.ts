// My Account: in by a mailed code or link, everything in one list, and out again.
import { ask, mailedWayIn, otherDevice, signIn } from "./account";
import { at, expect, expectAccessible, fillMissedBin, heading, open, press, ready, SAVED, send, someone, test, tick } from "./support";

test("what was sent as a guest is in the account, on any device, until it is left", async ({ page, context }) => {
  const email = someone("account");
  await fillMissedBin(page, "chorley", email);
  const sent = await send(page);
  await ask(page, email);
  const { code } = await mailedWayIn(email);
  await page.getByLabel("Code", { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await press(page, "Sign in");
  await heading(page, "My account");
  await ready(page);
  await page.getByRole("link", { name: new RegExp(sent) }).click();
  await heading(page, "Report a missed bin");
  await expect(page.getByText("12 Long Lane")).toBeVisible();
  await page.goBack();
  await heading(page, "My account");

  const laptop = await otherDevice(context);
  await signIn(laptop, email);
  await laptop.getByRole("link", { name: new RegExp(sent) }).click();
  await heading(laptop, "Report a missed bin");
  await laptop.goBack();
  await laptop.getByRole("link", { name: "How you sign in" }).click();
  await heading(laptop, "How you sign in");
  await laptop.getByRole("link", { name: "See Where you are signed in" }).click();
  await heading(laptop, "Where you are signed in");
  await expect(laptop.getByRole("heading", { name: "Chrome on Linux" })).toHaveCount(2);
  await press(laptop, "Sign out everywhere else");
  await expect(laptop.getByText("You are signed in nowhere else.")).toBeVisible();

  await page.goto(at("chorley", "/account"));
  await heading(page, "Sign in or register");
  await open(page, "chorley", `/cases/${sent}`);
  await heading(page, "You can't see this request here");
  await laptop.context().close();
});

test("the link in the mail signs in where it was asked for, and nowhere else", async ({ page, context }) => {
  const email = someone("by-link");
  await open(page, "chorley");
  await ask(page, email);
  const { link } = await mailedWayIn(email);
  const elsewhere = await otherDevice(context);
  await open(elsewhere, "chorley", link);
  await heading(elsewhere, "Go back to where you asked for this");
  await expect(elsewhere.getByRole("button", { name: "Sign in" })).toHaveCount(0);
  await open(page, "chorley", link);
  await expect(page.getByText(`You sign in as ${email}.`)).toBeVisible();
  await press(page, "Sign in");
  await heading(page, "My account");
  await elsewhere.context().close();
});

test("what is begun on a phone is gone on with on a laptop", async ({ page, context }) => {
  const email = someone("begun");
  await signIn(page, email);
  await open(page, "chorley", "/services/noise/form");
  await tick(page, "A dog");
  await press(page, "Continue");
  await heading(page, "Where does the noise come from?");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await expect(page.getByText(SAVED)).toBeVisible({ timeout: 15_000 });

  const laptop = await otherDevice(context);
  await signIn(laptop, email);
  await ready(laptop);
  await expect(laptop.getByRole("heading", { name: "Needs you" })).toBeVisible();
  await laptop.getByRole("link", { name: /noise/i }).click();
  await heading(laptop, "Where does the noise come from?");
  await expect(laptop.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await laptop.context().close();
});

test("signing out leaves nothing behind the back button", async ({ page }) => {
  const email = someone("leaving");
  await signIn(page, email);
  await expect(page.getByText(email)).toBeVisible();
  await press(page, "Sign out");
  await heading(page, "You are signed out");
  await page.goBack();
  await expect(page.getByText(email)).toHaveCount(0);
  await page.goto(at("chorley", "/account"));
  await heading(page, "Sign in or register");
});

test("every page of the account passes axe and fits, with its mistakes", async ({ page }) => {
  const email = someone("every-page");
  await open(page, "chorley", "/account/sign-in");
  await expectAccessible(page);
  await press(page, "Send me a code");
  await ready(page);
  await expect(page).toHaveTitle(/^Error: Sign in or register/);
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("Email address").fill(email);
  await press(page, "Send me a code");
  await heading(page, "Check your email");
  await expectAccessible(page);
  await page.getByLabel("Code", { exact: true }).fill("12");
  await press(page, "Sign in");
  await expect(page).toHaveTitle(/^Error: Check your email/);
  await ready(page);
  await page.getByRole("link", { name: "This code is wrong or too old. Check it, or send another code." }).click();
  await expect(page.getByLabel("Code", { exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("Code", { exact: true }).fill((await mailedWayIn(email)).code);
  await press(page, "Sign in");
  await heading(page, "My account");
  await expectAccessible(page);
  await page.getByRole("link", { name: "How you sign in" }).click();
  await heading(page, "How you sign in");
  await expectAccessible(page);
  await page.getByRole("link", { name: "See Where you are signed in" }).click();
  await heading(page, "Where you are signed in");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading(page, "How you sign in");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await press(page, "Sign out");
  await heading(page, "You are signed out");
  await expectAccessible(page);
});

test("in, round and out by keyboard alone, without the app", async ({ browser }) => {
  const email = someone("keys");
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(at("chorley", "/account/sign-in"));
  await page.getByLabel("Email address").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Enter");
  await heading(page, "Check your email");
  await page.getByLabel("Code", { exact: true }).focus();
  await page.keyboard.type((await mailedWayIn(email)).code);
  await page.keyboard.press("Enter");
  await heading(page, "My account");
  await page.getByRole("button", { name: "Sign out" }).focus();
  await page.keyboard.press("Enter");
  await heading(page, "You are signed out");
  await plain.close();
});
