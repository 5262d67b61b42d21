// Leading a demonstration on a phone: the whole life of a case, played from both sides, and a complaint from stage 2 to the Ombudsman.
// Nothing leaves this machine. It puts the server's clock forward.
import type { Page } from "@playwright/test";
import { at, expect, expectAccessible, fillMissedBin, heading, open, press, ready, send, someone, test, tick } from "./support";

test.beforeEach(async ({ context }) => {
  await context.addCookies([
    { name: "__Host-device", value: "own", domain: "chorley.localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
  // What is asked for anywhere but here would be a way out.
  await context.route(
    (url) => !url.hostname.endsWith("localhost") && url.hostname !== "127.0.0.1",
    async (route) => {
      throw new Error(`a request to ${route.request().url()}`);
    },
  );
});

async function look(page: Page, name: string): Promise<void> {
  await ready(page);
  await expectAccessible(page);
  await page.screenshot({ path: `target/playwright/shots/demonstration-${name}.png`, fullPage: true });
}

async function lead(page: Page): Promise<void> {
  await open(page, "chorley", "/contact");
  await page.getByRole("link", { name: "Lead the demonstration" }).click();
  await heading(page, "Lead the demonstration");
  await ready(page);
}

/** Plays the team of this case. */
async function team(page: Page, reference: string, does: string): Promise<void> {
  await lead(page);
  await press(page, `${does} ${reference}`);
  await heading(page, "Lead the demonstration");
}

async function daysPass(page: Page, button: string): Promise<void> {
  await page.locator(".app-ribbon__time summary").click();
  await press(page, button);
}

test("a case lives its whole life, from both sides", async ({ page }) => {
  test.setTimeout(180_000);
  await lead(page);
  await look(page, "led");
  await press(page, "Somebody new");
  await heading(page, /.+/);
  const reference = await fillMissedBin(page, "chorley", someone("led")).then(() => send(page));
  await team(page, reference, "Ask a question");
  await open(page, "chorley", `/cases/${reference}`);
  await expect(page.getByText("Can you tell us a little more?").first()).toBeVisible();
  await look(page, "asked");
  await team(page, reference, "Start to work on it");
  await look(page, "team");
  await open(page, "chorley", `/cases/${reference}`);
  for (let passed = 0; passed < 4; passed += 1) await daysPass(page, "5 days later");
  expect(page.url(), "back to where it was pressed").toBe(at("chorley", `/cases/${reference}`));
  await expect(page.getByText("Ask the team for news")).toBeVisible();
  await team(page, reference, "Say that it is done");
  await open(page, "chorley", `/cases/${reference}`);
  await expect(page.getByText("It is done. Thank you for telling us.").first()).toBeVisible();
  await press(page, "Say how it went");
  await heading(page, "Was it solved?");
  await ready(page);
  await tick(page, "Yes");
  await press(page, "Continue");
  await heading(page, "How easy was it to get this done?");
  await ready(page);
  await tick(page, "Very easy");
  await press(page, "Continue");
  await heading(page, "Tell us more, if you like");
  await ready(page);
  await press(page, "Send");
  await heading(page, "Thank you. We have your answers");
});

test("a complaint at stage 2 goes on to the Ombudsman", async ({ page }) => {
  await lead(page);
  await press(page, "Somebody with a complaint");
  await heading(page, "My Account");
  await look(page, "complainant");
  await lead(page);
  const link = page.locator(".app-led__case a").first();
  const reference = ((await link.getAttribute("href")) ?? "").replace("/cases/", "");
  await press(page, `Say who looks into it ${reference}`);
  await press(page, `Answer: we did nothing wrong ${reference}`);
  await open(page, "chorley", `/cases/${reference}`);
  await expect(page.getByText("Stage 2 of 2")).toBeVisible();
  await expect(page.getByRole("link", { name: /Ombudsman/ }).first()).toBeVisible();
  await look(page, "complaint");
});

test("what goes wrong is seen, and put right from the page that leads", async ({ page }) => {
  await lead(page);
  await press(page, "Server down");
  await expect(page.getByText("Switched on: Server down")).toBeVisible();
  await page.goto(at("chorley", "/services"));
  await heading(page, "Sorry, we are very busy");
  await page.screenshot({ path: "target/playwright/shots/demonstration-down.png", fullPage: true });
  await press(page, "Put right: Server down");
  await expect(page.locator("h1")).not.toHaveText("Sorry, we are very busy");
  await lead(page);
  await press(page, "No signal");
  await page.goto(at("chorley", "/services"));
  await heading(page, "There is no signal");
  await page.goto(at("chorley", "/demo"));
  await press(page, "Make everything work again");
  await expect(page.getByText("Everything works.")).toBeVisible();
  await press(page, "Begin anew");
  await expect(page.getByText("You are not signed in.")).toBeVisible();
});

test("a form is practised, and the way out leads back to its page", async ({ page }) => {
  await open(page, "chorley", "/services/missed-bin");
  await press(page, "Try it first: nothing is sent");
  await heading(page, "Was the bin out in time on its day?");
  await expect(page.getByText("Practice. Nothing is sent to anybody.")).toBeVisible();
  await look(page, "practice");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Practice. Nothing is sent to anybody.")).toBeVisible();
  const mark = await page.evaluate(() => getComputedStyle(document.documentElement, "::after").content);
  expect(mark).toContain('"Practice"');
  await page.emulateMedia({ media: null });
  await press(page, "End the practice");
  await heading(page, "Report a missed bin");
  await expect(page.getByText("Practice. Nothing is sent to anybody.")).toHaveCount(0);
});
