// Where it is: by the device, by a postcode or by hand; and what was reported at the same place already.
import type { Page } from "@playwright/test";
import { at, choose, expect, expectAccessible, fillAddress, heading, mails, open, press, send, someone, test } from "./support";

/** A spot of this run's own: widths and variants share one server. */
function spot(metresNorth = 0): { latitude: number; longitude: number; accuracy: number } {
  const width = test.info().config.projects.findIndex((project) => project.name === test.info().project.name);
  const own = [...test.info().title].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4000, 0);
  return { latitude: 53.5 + width * 0.05 + own * 0.00002 * 10 + metresNorth / 111_195, longitude: -1.9, accuracy: 12.3 };
}

async function allow(page: Page, council: string, metresNorth = 0): Promise<void> {
  await page.context().grantPermissions(["geolocation"], { origin: at(council, "") });
  await page.context().setGeolocation(spot(metresNorth));
}

/** The form for dumped rubbish, up to the place. */
async function toPlace(page: Page, council = "chorley"): Promise<void> {
  await open(page, council, "/services/fly-tip/form");
  await choose(page, "No, or I don't know");
  await choose(page, "A street, park or other public place");
  await heading(page, "Where is it?");
}

async function useWhereIAm(page: Page): Promise<void> {
  await press(page, "Use where I am");
  await expect(page.getByText(/We add where you are: 5\d\.\d{5}, -1\.90000/)).toBeVisible();
}

async function finish(page: Page, email: string): Promise<string> {
  await page.getByLabel("What has been dumped?").fill("A mattress");
  await press(page, "Continue");
  await heading(page, "Add a photo (optional)");
  await press(page, "Continue");
  await page.getByLabel("Email address (optional)").fill(email);
  await press(page, "Continue");
  await heading(page, "Check your answers");
  return send(page);
}

test("where I am goes with the report, and can be taken back", async ({ page }) => {
  await allow(page, "chorley");
  await toPlace(page);
  await useWhereIAm(page);
  await expect(page.getByText("Right to about 13 metres.")).toBeVisible();
  await expectAccessible(page);
  await press(page, "Remove it");
  await expect(page.getByText("Removed", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Use where I am" })).toBeFocused();
  await press(page, "Continue");
  await expect(page.locator(".govuk-error-message")).toContainText("Enter where the rubbish is");
  await useWhereIAm(page);
  await press(page, "Continue");
  await heading(page, "What has been dumped?");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading(page, "Where is it?");
  await expect(page.getByText(/We add where you are/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove it" })).toBeVisible();
  await press(page, "Continue");
  await page.getByLabel("What has been dumped?").fill("A mattress");
  await press(page, "Continue");
  await heading(page, "Add a photo (optional)");
  await press(page, "Continue");
  await heading(page, "How can we reach you?");
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await expect(page.getByText(/On the map: 5\d\.\d{5}, -1\.90000/)).toBeVisible();
});

test("a browser that does not say where it is leaves the words", async ({ page }) => {
  await page.context().clearPermissions();
  await toPlace(page);
  await press(page, "Use where I am");
  await expect(page.getByText("Type the place instead.")).toBeVisible();
  await page.getByLabel("Where is it?").fill(`Behind the mill, ${test.info().project.name}`);
  await press(page, "Continue");
  await heading(page, "What has been dumped?");
});

test("a postcode finds the address, which can be changed", async ({ page }) => {
  await open(page, "chorley", "/services/missed-bin/form");
  await choose(page, "Yes");
  await choose(page, "Rubbish");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("June");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await heading(page, "Where is the bin?");
  await page.getByLabel("Postcode").fill("nonsense");
  await press(page, "Find address");
  await expect(page.getByText("Enter a full UK postcode, like AB1 2CD")).toBeVisible();
  await page.getByLabel("Postcode").fill("pr7 1al");
  await page.keyboard.press("Enter");
  await expect(page.getByText("9 addresses found")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Choose your address").selectOption("6 Heald Lane, Chorley");
  await expect(page.getByLabel("Address line 1")).toHaveValue("6 Heald Lane");
  await expect(page.getByLabel("Town or city")).toHaveValue("Chorley");
  await expect(page.getByLabel("Postcode")).toHaveValue("PR7 1AL");
  await page.getByLabel("Address line 1").fill("6A Heald Lane");
  await press(page, "Continue");
  await heading(page, "Do you get help with putting your bins out?");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(page.getByLabel("Address line 1")).toHaveValue("6A Heald Lane");
});

test("without a look-up an address is typed by hand", async ({ page }) => {
  await page.route("**/api/v1/addresses*", (route) => route.abort());
  await open(page, "halton", "/services/missed-bin/form");
  await choose(page, "Yes");
  await choose(page, "Rubbish");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("June");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await page.getByLabel("Postcode").fill("WA8 7QF");
  await press(page, "Find address");
  await expect(page.getByText("We can't look up addresses now. Type yours below.")).toBeVisible();
  await fillAddress(page);
  await heading(page, "Do you get help with putting your bins out?");
});

test("what was reported at the same place is followed, not sent again", async ({ page, browser }) => {
  const council = "calderdale";
  await allow(page, council);
  await toPlace(page, council);
  await useWhereIAm(page);
  await press(page, "Continue");
  await heading(page, "What has been dumped?");
  const sent = await finish(page, someone("first"));

  const context = await browser.newContext();
  const second = await context.newPage();
  await allow(second, council, 20);
  await toPlace(second, council);
  await useWhereIAm(second);
  await press(second, "Continue");
  await heading(second, "This may be reported already");
  await expect(second.getByRole("heading", { name: /Reported on \w+day \d+ \w+/ })).toBeVisible();
  await expect(second.getByText(/Street [Cc]leaning|Streetscene/).first()).toBeVisible();
  await expect(second.getByText("About 20 metres away")).toBeVisible();
  await expect(second.getByText("mattress")).toHaveCount(0);
  await expectAccessible(second);
  await press(second, "Follow this one");
  await expect(second.locator(".govuk-error-summary")).toBeFocused();
  await second.getByRole("link", { name: "Enter an email address like name@example.org" }).click();
  // By keyboard from here.
  await second.keyboard.type(someone("second"));
  await second.keyboard.press("Enter");
  await heading(second, "You follow this report");
  await expectAccessible(second);

  const mine = () => mails(council).then((all) => all.find((mail) => mail.to === someone("second")));
  await expect.poll(async () => (await mine())?.kind).toBe("following");
  const mail = await mine();
  expect(mail?.body).not.toContain(sent);
  const link = /\/following\/[0-9a-f]+/.exec(mail?.body ?? "")?.[0] ?? "";
  await open(second, council, link);
  await heading(second, "Stop these emails?");
  await press(second, "Stop the emails");
  await heading(second, "You get no more emails");
  await context.close();
});

test("mine is different, and the form goes on", async ({ page }) => {
  await allow(page, "halton");
  const refs: string[] = [];
  for (const metresNorth of [0, 10]) {
    await page.context().setGeolocation(spot(metresNorth));
    await toPlace(page, "halton");
    await useWhereIAm(page);
    await press(page, "Continue");
    if (metresNorth > 0) {
      await heading(page, "This may be reported already");
      await page.getByRole("button", { name: "Mine is different, go on" }).click();
    }
    await heading(page, "What has been dumped?");
    refs.push(await finish(page, someone("different")));
  }
  expect(new Set(refs).size).toBe(2);
});

test("when the server can't say what was reported, the form goes on", async ({ page }) => {
  await page.route("**/open-cases", (route) => route.abort());
  await toPlace(page, "huntingdonshire");
  await page.getByLabel("Where is it?").fill("Beside the weir, Mill Lane");
  await press(page, "Continue");
  await heading(page, "What has been dumped?");
});
