// Ten forms, with every kind of question among them, from the service's page to the reference by keyboard alone.
import { type Answers, Keyboard } from "./keyboard";
import { expect, heading, test } from "./support";

// Some are long, and each key is waited for.
test.describe.configure({ timeout: 240_000 });

/** The forms, and what leads past the pages that stop them, into their groups and to what they ask further. */
const FORMS: [service: string, answers: Answers, kinds: string[]][] = [
  ["missed-bin", { "put-out": "yes", "which-bin": "garden" }, ["yes-no", "radios", "past-date", "address", "name", "email", "phone"]],
  ["moving-home", { children: "yes", "adult-another-1": "yes" }, ["date", "checkboxes", "declaration"]],
  ["housing-benefit", { partner: "yes" }, ["money", "long-text"]],
  ["electoral-canvass", { what: "changed", "gone-any": "yes", "gone-another-1": "yes" }, ["text", "declaration"]],
  ["give-notice-of-marriage", {}, ["future-date"]],
  ["taxi-driver", { what: "renew" }, ["choice", "future-date"]],
  ["abandoned-vehicle", {}, ["checkboxes", "place"]],
  ["council-tax-difficulty", {}, ["money", "date"]],
  ["temporary-event", {}, ["declaration", "number", "future-date"]],
  ["graffiti", {}, ["place", "long-text"]],
];

for (const [service, answers, kinds] of FORMS) {
  test(`the form ${service} by keyboard alone`, async ({ page }) => {
    const keyboard = await Keyboard.start(page, "calderdale", service, answers);
    await keyboard.fill();
    for (const kind of kinds) expect([...keyboard.kinds]).toContain(kind);
    expect(await keyboard.send()).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
  });
}

test("a page that stops a form is left again by keyboard alone", async ({ page }) => {
  const keyboard = await Keyboard.start(page, "calderdale", "missed-bin", { "put-out": "no" });
  await keyboard.answer();
  await heading(page, "We can't come back for this bin");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("link", { name: "Back", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await heading(page, "Was the bin out in time on its day?");
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.getByLabel("No", { exact: true })).toBeChecked();
});
