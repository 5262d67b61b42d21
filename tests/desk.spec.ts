// A case at the desk, by keyboard alone, with its resident's page beside it; and each page of the desk looked at.
import type { Page } from "@playwright/test";
import { at, expect, expectAccessible, fillMissedBin, heading, open, press, ready, send, someone, test } from "./support";

/** Presses Tab until what has this name is focused, as somebody without a mouse does. */
async function tabTo(page: Page, role: "link" | "button" | "textbox", name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab reaches ${name}`);
}

async function follow(page: Page, name: string, to: string | RegExp): Promise<void> {
  await tabTo(page, "link", name);
  await page.keyboard.press("Enter");
  await heading(page, to);
  await ready(page);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, "textbox", name);
  await page.keyboard.type(text);
}

/** Each press here sends a form: the page that answers may have the heading of the one before. */
async function pressByKey(page: Page, name: string, to: string | RegExp): Promise<void> {
  await tabTo(page, "button", name);
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
  await heading(page, to);
  await ready(page);
}

async function openDesk(page: Page, as: string): Promise<void> {
  await open(page, "chorley", "/desk/sign-in");
  await press(page, as);
  await heading(page, "Your desk");
  await ready(page);
}

test("a case is taken, asked about, answered, planned and resolved by keyboard alone", async ({ page, browser }) => {
  await fillMissedBin(page, "chorley", someone("desk"));
  const reference = await send(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await heading(page, "Report a missed bin");

  const desk = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await openDesk(desk, "As a team");
  await expectAccessible(desk);
  await follow(desk, "Find", "Find a case");
  await expectAccessible(desk);
  await type(desk, "What do you know?", reference);
  await pressByKey(desk, "Find", "Find a case");
  await expectAccessible(desk);
  await follow(desk, "Report a missed bin", "Report a missed bin");
  await expectAccessible(desk);
  await pressByKey(desk, "Take this case", "Report a missed bin");
  await expect(desk.getByText("A member of the team").first()).toBeVisible();

  await follow(desk, "Ask the resident", "Ask the resident");
  await pressByKey(desk, "Ask", "Ask the resident");
  await expect(desk.locator(".govuk-error-summary")).toBeFocused();
  await expectAccessible(desk);
  await type(desk, "What do you need to know?", "Which side of the house?");
  await type(desk, "Day", "1");
  await type(desk, "Month", "6");
  await type(desk, "Year", String(new Date().getFullYear() + 1));
  await pressByKey(desk, "Ask", "Report a missed bin");
  await expect(desk.getByText("Waiting for the resident")).toBeVisible();
  await expectAccessible(desk);

  await page.goto(at("chorley", `/cases/${reference}`));
  await ready(page);
  await expect(page.getByText("Which side of the house?").first()).toBeVisible();
  await page.goto(at("chorley", `/cases/${reference}/more`));
  await ready(page);
  await page.getByRole("textbox").first().fill("The left one.");
  await press(page, "Send");
  await heading(page, "Report a missed bin");

  await desk.reload();
  await ready(desk);
  await expect(desk.getByText("The left one.")).toBeVisible();
  await follow(desk, "Plan it for a day", "Plan it for a day");
  await expectAccessible(desk);
  await type(desk, "Day", "2");
  await type(desk, "Month", "6");
  await type(desk, "Year", String(new Date().getFullYear() + 1));
  await pressByKey(desk, "Plan it", "Report a missed bin");
  await follow(desk, "Resolve it", "Resolve it");
  await type(desk, "What was done?", "The bin is empty now.");
  await pressByKey(desk, "Resolve it", "Report a missed bin");
  await expectAccessible(desk);
  await page.goto(at("chorley", `/cases/${reference}`));
  await ready(page);
  await expect(page.getByText("The bin is empty now.").first()).toBeVisible();
});

test("each page of the desk can be used by everyone", async ({ page }) => {
  await openDesk(page, "As an adviser");
  for (const [path, name] of [
    ["/desk/queue", "Cases of all teams"],
    ["/desk/queue?show=overdue", "Cases of all teams"],
    ["/desk/raise", "How did it reach you?"],
    ["/desk/raise/phone", "What do they need?"],
    ["/desk/needs-person", "Needs a person"],
    ["/desk/figures", "Figures"],
  ]) {
    await open(page, "chorley", path);
    await heading(page, name);
    await expectAccessible(page);
  }
});

test("a councillor sends a form for a resident who said yes", async ({ page }) => {
  await openDesk(page, "As a councillor");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Write down for somebody" }).first().click();
  await heading(page, "How did the resident say yes?");
  await expectAccessible(page);
  await page.getByRole("link", { name: "They said yes to me in person" }).click();
  await heading(page, "What do they need?");
  await page.getByRole("link", { name: "Report a missed bin" }).click();
  await heading(page, "Was the bin out in time on its day?");
  await expect(page.getByText("for somebody, asked in person")).toBeVisible();
  await expectAccessible(page);
});
