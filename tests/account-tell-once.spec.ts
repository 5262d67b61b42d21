// Told once: what the account knows stands in the form, says where it is from, and can be changed for this time or for good.
import { signIn } from "./account";
import { at, choose, expect, expectAccessible, heading, open, press, ready, send, someone, test } from "./support";
import type { Page } from "@playwright/test";

const NOTE = "From your account. You can change it here for this time.";

/** Answers the missed-bin form up to how to reach the resident. */
async function fillUpToContact(page: Page): Promise<void> {
  await open(page, "chorley", "/services/missed-bin/form");
  await heading(page, "Was the bin out in time on its day?");
  await choose(page, "Yes");
  await choose(page, "Rubbish");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("June");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await heading(page, "Where is the bin?");
}

async function tell(page: Page, question: string, value: string): Promise<void> {
  await open(page, "chorley", `/account/contact/${question}`);
  await page.getByRole("textbox").fill(value);
  await press(page, "Save");
  await heading(page, "How we reach you");
}

test("a form begins with what the account knows, and what is changed can be kept", async ({ page }) => {
  const email = someone("told-once");
  await signIn(page, email);
  await open(page, "chorley", "/home");
  await page.getByLabel("Postcode").fill("pr71al");
  await press(page, "Find");
  await page.getByText("Corner House", { exact: false }).first().click();
  await press(page, "Show my home");
  await press(page, "Remember this home in my account");
  await expect(page.getByRole("button", { name: "Forget this home" })).toBeVisible();
  await tell(page, "name", "Sam Lee");
  await tell(page, "phone", "01257 515151");

  await fillUpToContact(page);
  await expect(page.getByLabel("Postcode")).toHaveValue("PR7 1AL");
  await expect(page.getByText(NOTE)).toBeVisible();
  await expectAccessible(page);
  await press(page, "Continue");
  await heading(page, "Do you get help with putting your bins out?");
  await choose(page, "No");
  await heading(page, "How can we reach you?");
  await expect(page.getByLabel("Your name (optional)")).toHaveValue("Sam Lee");
  await expect(page.getByLabel("Email address (optional)")).toHaveValue(email);
  await expect(page.getByLabel("Phone number (optional)")).toHaveValue("01257 515151");
  await expect(page.getByText(NOTE)).toHaveCount(3);
  await expectAccessible(page);
  await page.getByLabel("Phone number (optional)").fill("01257 999999");
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await expect(page.getByText("01257 999999")).toBeVisible();
  await expect(page.getByText("Sam Lee")).toBeVisible();
  await send(page);

  await open(page, "chorley", "/account");
  await page.getByRole("link", { name: /Keep what you told us in your account/ }).click();
  await heading(page, "Keep what you told us in your account?");
  await expect(page.getByText("In your account now: 01257 515151")).toBeVisible();
  await ready(page);
  await expectAccessible(page);
  await press(page, "Keep it in my account");
  await heading(page, "How we reach you");
  await expect(page.getByText("01257 999999")).toBeVisible();
});

test("a guest's form knows nobody, and one after signing out neither", async ({ page }) => {
  const email = someone("leaves");
  await signIn(page, email);
  await tell(page, "name", "Sam Lee");
  await open(page, "chorley", "/account");
  await press(page, "Sign out");
  await heading(page, "You are signed out");
  const answer = await page.request.get(at("chorley", "/api/v1/services/missed-bin/form"));
  expect(await answer.text()).not.toContain("Sam Lee");
  await fillUpToContact(page);
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await expect(page.getByLabel("Postcode")).toHaveValue("");
});
