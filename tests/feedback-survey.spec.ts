// How it went, in three short pages: by whoever sees the case, by keyboard alone, and what is not solved is opened again.
import { type Page } from "@playwright/test";
import { expect, expectAccessible, fillMissedBin, heading, open, press, ready, send, someone, test } from "./support";

/** A team resolves the case at its desk. */
async function resolve(desk: Page, reference: string): Promise<void> {
  await open(desk, "chorley", "/desk/sign-in");
  await press(desk, "As a team");
  await heading(desk, "Your desk");
  await open(desk, "chorley", `/desk/cases/${reference}/do/resolve`);
  await desk.locator("textarea[name=text]").fill("The bin is empty now.");
  await desk.locator("main form button").last().click();
  await heading(desk, "Report a missed bin");
}

/** A resolved case, on its resident's page. */
async function ended(page: Page, name: string): Promise<string> {
  await fillMissedBin(page, "chorley", someone(name));
  const reference = await send(page);
  const desk = await (await page.context().browser()!.newContext({ viewport: page.viewportSize() })).newPage();
  await resolve(desk, reference);
  await desk.close();
  await open(page, "chorley", `/cases/${reference}`);
  await expect(page.getByRole("heading", { name: "How did it go?" })).toBeVisible();
  await expectAccessible(page);
  return reference;
}

async function tick(page: Page, option: string): Promise<void> {
  await page.locator("label").getByText(option, { exact: true }).click();
}

test("what is not solved is opened again from the survey", async ({ page }) => {
  const reference = await ended(page, "not-solved");
  await press(page, "Say how it went");
  await heading(page, "Was it solved?");
  await ready(page);
  await expectAccessible(page);
  await press(page, "Continue");
  await ready(page);
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Was it solved\?/);
  await expectAccessible(page);
  await tick(page, "No");
  await press(page, "Continue");
  await heading(page, "How easy was it to get this done?");
  await ready(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Open it again" }).click();
  await heading(page, "This isn't solved");
  await ready(page);
  await expectAccessible(page);
  await page.getByLabel("What is still wrong?").fill("The bin is still full.");
  await press(page, "Open it again");
  await heading(page, "How easy was it to get this done?");
  await expect(page.getByRole("button", { name: "Open it again" })).toHaveCount(0);
  await tick(page, "Very hard");
  await press(page, "Continue");
  await heading(page, "Tell us more, if you like");
  await ready(page);
  await expectAccessible(page);
  await page.getByLabel("How long it took").selectOption("Poor");
  await page.getByLabel("What went well, or what should we do better?").fill("Nobody came.");
  await press(page, "Send");
  await heading(page, "Thank you. We have your answers");
  await ready(page);
  await expectAccessible(page);
  const survey = page.url();
  await open(page, "chorley", `/cases/${reference}`);
  await expect(page.locator("#now").getByText("Open again").first()).toBeVisible();
  await expect(page.getByText("The bin is still full.")).toBeVisible();
  // The link that was used leads nowhere else.
  await page.goto(survey.replace(/\/thanks$/, ""));
  await heading(page, "Thank you. We have your answers");
});

test("a survey is answered by keyboard alone, and works without the app", async ({ page, browser }) => {
  await ended(page, "keyboard-survey");
  await press(page, "Say how it went");
  await heading(page, "Was it solved?");
  const link = page.url();
  const plain = await (await browser.newContext({ javaScriptEnabled: false, viewport: page.viewportSize() })).newPage();
  await plain.goto(link);
  await plain.locator("input[name=solved]").first().focus();
  await plain.keyboard.press("Space");
  await plain.keyboard.press("Enter");
  await heading(plain, "How easy was it to get this done?");
  await plain.locator("input[name=ease]").first().focus();
  await plain.keyboard.press("Space");
  await plain.keyboard.press("Enter");
  await heading(plain, "Tell us more, if you like");
  await plain.getByRole("button", { name: "Send" }).focus();
  await plain.keyboard.press("Enter");
  await heading(plain, "Thank you. We have your answers");
  await page.goto(`${link}00`);
  await heading(page, "This survey is closed");
  await ready(page);
  await expectAccessible(page);
});

test("whoever listens sees what many write of", async ({ page }) => {
  await open(page, "chorley", "/desk/sign-in");
  await press(page, "As an administrator");
  await heading(page, "Your desk");
  await open(page, "chorley", "/desk/themes");
  await heading(page, "What residents write of");
  await expectAccessible(page);
});
