// "How we are doing": read by anybody, at any width and size of text, with the keyboard alone, and taken along as files.
import { at, expect, expectAccessible, get, heading, open, test } from "./support";

const PAGE = "/how-we-are-doing";

test("how a council does is read in words, bars and tables", async ({ page }) => {
  await open(page, "chorley", PAGE);
  await heading(page, "How we are doing");
  await expectAccessible(page);
  const bars = page.getByRole("figure").first();
  await expect(bars).toContainText(/\d+%/);
  // Each chart has its table, behind a line that opens by the keyboard.
  const fold = page.locator("main summary").first();
  await fold.focus();
  await page.keyboard.press("Enter");
  const table = page.getByRole("region", { name: "All requests" });
  await expect(table).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(table).toBeFocused();
  await expect(table.getByRole("columnheader", { name: "Came in" })).toBeVisible();
  await expectAccessible(page);
});

test("nothing of it scrolls the page sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [PAGE, `${PAGE}/2025`]) {
    await open(page, "chorley", path);
    await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    for (const size of ["100%", "200%"]) {
      await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), size);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, `${path} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test("the report of a year is a page of its own", async ({ page }) => {
  await open(page, "chorley", PAGE);
  // The council's year before this one: each begins in April.
  const today = new Date();
  const year = today.getFullYear() - (today.getMonth() < 3 ? 2 : 1);
  await page.getByRole("link", { name: new RegExp(`^April ${year} to March`) }).click();
  await heading(page, new RegExp(`^How we did, April ${year}`));
  await expectAccessible(page);
  await expect(page.getByRole("region", { name: /^Complaints that we answered/ })).toBeVisible();
});

test("the figures come as files too", async () => {
  const [csv, json] = await Promise.all([get("chorley", `${PAGE}.csv`), get("chorley", `${PAGE}.json`)]);
  expect([csv.status, json.status]).toEqual([200, 200]);
  const figures = JSON.parse(json.text);
  expect(figures.quarters).toHaveLength(5);
  expect(csv.text).toContain(`"all-requests","","ended","${figures.quarters[3].first_day}"`);
});

test("what residents said and the council did is published from the desk", async ({ page }) => {
  await page.goto(at("chorley", "/desk/sign-in"));
  await page.getByRole("button", { name: "As an administrator" }).click();
  await open(page, "chorley", "/desk/you-said");
  await expectAccessible(page);
  const said = `Paths were dark ${crypto.randomUUID().replace(/[^a-f]/g, "")}`;
  await page.getByLabel("What residents said").fill(said);
  await page.getByLabel("What we did").fill("Call 01257 515151");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("alert")).toContainText("Leave out email addresses");
  await expectAccessible(page);
  await page.getByLabel("What we did").fill("There are four new lamps.");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByLabel("What residents said")).toHaveValue("");
  await expect(page.getByText(said)).toBeVisible();
  expect((await get("chorley", PAGE)).text).toContain(said);
});
