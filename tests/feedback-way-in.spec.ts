// The one way in for feedback: thanks to a crew that arrive, and a missed bin that is put right before it is complained about.
import type { Page } from "@playwright/test";
import { at, choose, expect, expectAccessible, heading, open, press, ready, send, someone, test, tick } from "./support";

async function openDesk(page: Page, as: string): Promise<void> {
  await open(page, "chorley", "/desk/sign-in");
  await press(page, as);
  await heading(page, "Your desk");
  await ready(page);
}

/** Presses Tab until the button with this name is focused, and then Enter. */
async function pressByKey(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole("button", { name, exact: true }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab reaches ${name}`);
}

test("thanks reach the crew, and whoever sent them sees that they did", async ({ page, browser }) => {
  await open(page, "chorley");
  await page.getByRole("link", { name: "Tell us how we did" }).click();
  await heading(page, "Tell us how we did");
  await expectAccessible(page);
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toContainText("Choose what you would like to tell us");
  await expectAccessible(page);
  await choose(page, "Thank you");
  await heading(page, "Which team would you like to thank?");
  await ready(page);
  await page.getByRole("combobox").selectOption("waste");
  await press(page, "Continue");
  await heading(page, "Whom would you like to thank?");
  await tick(page, "A team or a crew");
  await page.getByLabel("What is their name, or what did they do?").fill("The bin crew on Park Road");
  await press(page, "Continue");
  await heading(page, "What did they do well?");
  await page.getByRole("textbox").fill("They carried my mother's bin back to her door.");
  await press(page, "Continue");
  await heading(page, "When and where");
  await press(page, "Continue");
  await heading(page, "Telling others, and you");
  await choose(page, "Yes");
  await heading(page, "How can we reach you?");
  await page.getByLabel("Email address (optional)").fill(someone("thanks"));
  await press(page, "Continue");
  await heading(page, "Check your answers");
  const reference = await send(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await heading(page, "Say thank you to a team or person");
  await expectAccessible(page);

  const desk = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await openDesk(desk, "As a team");
  await desk.goto(at("chorley", `/desk/cases/${reference}`));
  await desk.getByRole("link", { name: "Pass on the thanks" }).click();
  await heading(desk, "Pass on the thanks");
  await expectAccessible(desk);
  await desk.getByLabel("Whom did you tell, and what did they say?").fill("We read it to the crew. They were glad.");
  await press(desk, "It is passed on");
  await heading(desk, "Say thank you to a team or person");

  await expect(page.getByText("They were glad.").first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("We passed on your thanks").first()).toBeVisible();
  await expectAccessible(page);
});

test("a missed bin is asked for first, and can be complained about all the same, by keyboard alone", async ({ page }) => {
  await open(page, "huntingdonshire", "/services/missed-bin");
  await page.getByRole("main").getByRole("link", { name: "Tell us how we did" }).press("Enter");
  await heading(page, "Tell us how we did");
  await expect(page.getByText("This is about: Report a missed bin")).toBeVisible();
  await page.getByRole("radio", { name: "Something went wrong" }).press("Space");
  await pressByKey(page, "Continue");
  await heading(page, "Have you told us before?");
  await expectAccessible(page);
  await page.getByRole("radio", { name: "No, this is the first time" }).press("Space");
  await pressByKey(page, "Continue");
  await heading(page, "We can put this right");
  await expect(page.getByText("We put it right first", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Report a missed bin" }).press("Enter");
  await heading(page, "Was the bin out in time on its day?");

  await open(page, "huntingdonshire", "/feedback/put-right?service=missed-bin");
  await pressByKey(page, "I still want to complain");
  await heading(page, "What it is about");
  await ready(page);
  await choose(page, "A service: how it was done, or not done");
  await heading(page, "What went wrong");
});

test("what has a way of its own says why, and a page is said to be of no use", async ({ page }) => {
  await open(page, "chorley", "/feedback/decision");
  await choose(page, "A planning decision");
  await heading(page, "A planning decision");
  await expect(page.getByRole("link", { name: "Appeal a planning decision" })).toBeVisible();
  await expect(page.getByRole("button", { name: "I still want to complain" })).toBeVisible();
  await expectAccessible(page);
  await press(page, "No, it was not");
  await heading(page, "What went wrong?");
  await expectAccessible(page);
  await page.getByRole("textbox").fill("I had no decision yet");
  await press(page, "Send");
  await heading(page, "Thank you");
  await expectAccessible(page);

  await openDesk(page, "As an administrator");
  await page.getByRole("link", { name: "Pages", exact: true }).first().click();
  await heading(page, "Was this page useful?");
  await expect(page.getByText("I had no decision yet").first()).toBeVisible();
  await expect(page.getByText(/pixels wide/).first()).toBeVisible();
  await expectAccessible(page);
});
