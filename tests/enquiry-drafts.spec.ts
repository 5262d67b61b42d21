// What was begun and not sent, and forms that are long enough for a task list.
import { at, choose, expect, expectAccessible, fillMissedBin, heading, kept, open, press, ready, SAVED, send, someone, test } from "./support";
import type { Page } from "@playwright/test";

async function beginNoise(page: Page): Promise<void> {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  const saved = kept(page, "1 High Street");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await saved;
  await expect(page.getByText(SAVED)).toBeVisible();
}

test("the start page says what is unfinished, and leads back to it", async ({ page }) => {
  await open(page, "chorley");
  await expect(page.getByText("unfinished")).toHaveCount(0);
  await page.getByRole("link", { name: "Report a missed bin" }).click();
  await press(page, "Start now");
  await choose(page, "Yes");
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.getByRole("link", { name: "Chorley Council" }).click();
  await heading(page, "What do you need?");
  await expect(page.getByRole("heading", { name: "You have 1 unfinished enquiry" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Go on or delete" }).click();
  await heading(page, "Unfinished enquiries");
  await press(page, "Go on");
  await heading(page, "Which bin was missed?");
});

test("the page of a service goes on with what was begun, or begins anew without it", async ({ page }) => {
  await beginNoise(page);
  await page.goto(at("chorley", "/services/noise"));
  await ready(page);
  await expect(page.getByText("You began this, and it is not sent yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start now" })).toHaveCount(0);
  await expectAccessible(page);
  await press(page, "Go on");
  await expect(page.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await page.goto(at("chorley", "/services/noise"));
  await ready(page);
  await press(page, "Delete it and start again");
  await ready(page);
  await expect(page.getByRole("radio", { name: "A dog" })).not.toBeChecked();
  await page.goto(at("chorley"));
  await ready(page);
  await expect(page.getByText("unfinished")).toHaveCount(0);
});

test("what was sent is unfinished no more", async ({ page }) => {
  await fillMissedBin(page, "halton", someone("finished"));
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  await send(page);
  await page.getByRole("link", { name: "Halton Borough Council" }).click();
  await heading(page, "What do you need?");
  await expect(page.getByText("unfinished")).toHaveCount(0);
});

test("an older draft is found when the signal comes back before anything is typed", async ({ page }) => {
  await beginNoise(page);
  await page.goto(at("chorley", "/services/noise"));
  await ready(page);
  await page.route("**/api/v1/services/noise/draft", (route) => route.abort());
  await press(page, "Go on");
  await expect(page.getByRole("radio", { name: "A dog" })).not.toBeChecked();
  await page.unroute("**/api/v1/services/noise/draft");
  await expect(page.getByRole("radio", { name: "A dog" })).toBeChecked({ timeout: 15_000 });
});

test("a long form is filled in section by section, by keyboard", async ({ page }) => {
  await open(page, "chorley", "/services/temporary-event/form");
  await heading(page, "Give notice of a small event with alcohol or music");
  const row = (name: string) => page.locator(".govuk-task-list__item", { hasText: name });
  await expect(row("Is a notice right for you")).toContainText("Not started");
  await expect(row("The event")).toContainText("Cannot start yet");
  await expect(row("The event").getByRole("link")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Is a notice right for you?" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(row("Is a notice right for you")).toContainText("In progress");
  const saved = kept(page, '"notice"');
  await page.getByRole("link", { name: "Is a notice right for you" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(row("Is a notice right for you")).toContainText("Completed");
  await expect(row("The event")).toContainText("Not started");
  await expect(page.getByText("1 of 4 parts are done.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await saved;
  await page.reload();
  await ready(page);
  await expect(row("The event")).toContainText("Not started");
});
