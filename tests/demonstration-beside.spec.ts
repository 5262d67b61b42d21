// A demonstration beside the real service, in the same browser: neither gets what is meant for the other.
import type { Page } from "@playwright/test";
import { Council } from "./council";
import { choose, expect, fillAddress, heading, kept, press, ready, test as base } from "./support";

base.use({ serviceWorkers: "allow" });
base.describe.configure({ timeout: 150_000 });

const test = base.extend<{ here: (path: string) => string }>({
  here: async ({}, use, info) => {
    const council = new Council(info.outputPath("council"));
    await council.start();
    await use((path) => council.address(path));
    await council.stop();
  },
});

/** The names of what this browser keeps of the site. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({ name }) => name ?? "")];
  });
}

const caches = (page: Page) => page.evaluate(async () => (await window.caches.keys()).length);

async function fillIn(page: Page, text: string): Promise<void> {
  const saved = kept(page, text);
  await page.getByLabel("What do you need?").fill(text);
  await saved;
  await press(page, "Continue");
  await choose(page, "No");
  await press(page, "Continue");
  await heading(page, "Check your answers");
}

async function practise(page: Page, here: (path: string) => string): Promise<void> {
  await page.goto(here("/services/missed-bin"));
  await ready(page);
  await press(page, "Try it first: nothing is sent");
  await expect(page.getByText("Practice. Nothing is sent to anybody.")).toBeVisible();
  await ready(page);
}

test("what is sent in earnest while something is practised in another tab waits for it, and arrives", async ({ page, context, here }) => {
  await page.goto(here("/services/something-else/form"));
  await ready(page);
  await fillIn(page, "The bench by the pond is broken");
  const other = await context.newPage();
  await practise(other, here);
  await press(page, "Send");
  await expect(page.getByText("practice is open in this browser")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "We have it" })).toHaveCount(0);
  await press(other, "End the practice");
  await heading(other, "Report a missed bin");
  await heading(page, "We have it");
  await other.goto(here("/track"));
  await expect(other.getByText("Practice.")).toHaveCount(0);
  await page.getByRole("link", { name: /[0-9A-Z]{5}-[0-9A-Z]{5}/ }).or(page.getByText("The bench by the pond is broken")).first().waitFor();
});

test("what is practised is kept apart from what this device keeps, and gone when it is left", async ({ page, here }) => {
  await page.goto(here("/"));
  await ready(page);
  await expect.poll(() => caches(page), { message: "pages are kept for when there is no signal", timeout: 60_000 }).toBeGreaterThan(0);
  await practise(page, here);
  await expect.poll(() => caches(page), { message: "none of the real service is shown in it" }).toBe(0);
  await heading(page, "Was the bin out in time on its day?");
  await choose(page, "Yes");
  await choose(page, "Rubbish");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("June");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await fillAddress(page);
  await choose(page, "No");
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await press(page, "Send");
  await heading(page, "We have it");
  const inside = (await stored(page)).filter((name) => !name.startsWith("demonstration "));
  expect(inside, "all that it keeps is marked as its own").toEqual([]);
  await press(page, "End the practice");
  await heading(page, "Report a missed bin");
  await ready(page);
  await expect.poll(() => stored(page)).toEqual([]);
  await expect(page.getByText("Practice.")).toHaveCount(0);
});
