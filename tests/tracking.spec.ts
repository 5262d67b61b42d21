// Where a request is: with a reference and a code sent to the contact on it.
import { expect, fillMissedBin, get, heading, mailedCode, open, press, reference, send, someone, test, tick } from "./support";

test("from another device, with the reference and the mailed code", async ({ page, browser }) => {
  await fillMissedBin(page, "chorley", someone("track"));
  const sent = await send(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await heading(page, "Report a missed bin");
  await expect(page.getByText("With Waste")).toBeVisible({ timeout: 15_000 });

  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await open(phone, "chorley", `/cases/${sent}`);
  await heading(phone, "You can't see this request here");
  await phone.getByRole("button", { name: "Track a request" }).click();
  await heading(phone, "Track a request");
  await phone.getByLabel("What is your reference?").fill(sent.toLowerCase().replace("-", " "));
  await press(phone, "Continue");
  await heading(phone, "Enter the code");
  await phone.getByLabel("Code", { exact: true }).fill(await mailedCode("chorley", someone("track")));
  await press(phone, "Show my request");
  await heading(phone, "Report a missed bin");
  await expect(phone.getByText("Chorley Council promises an answer by")).toBeVisible();
  await expect(phone.getByText("12 Long Lane")).toBeVisible();
  await expect(phone.getByText("You told us")).toBeVisible();
  await elsewhere.close();
});

test("a reference alone opens nothing, and nobody learns whether it exists", async ({ page }) => {
  await fillMissedBin(page, "chorley", someone("secret"));
  const sent = await send(page);
  const foreign = await get("chorley", `/api/v1/cases/${sent}`);
  expect(foreign).toEqual(await get("chorley", "/api/v1/cases/22222-22222"));
  expect(foreign.status).toBe(404);
  await open(page, "calderdale", `/cases/${sent}`);
  await heading(page, "You can't see this request here");
});

test("a wrong code says so at the field, and another can be sent", async ({ page, browser }) => {
  await fillMissedBin(page, "huntingdonshire", someone("codes"));
  const sent = await send(page);
  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await open(phone, "huntingdonshire", "/track");
  await press(phone, "Continue");
  await expect(phone.locator(".govuk-error-message")).toContainText("Enter your reference");
  await phone.getByLabel("What is your reference?").fill("7K3F9");
  await press(phone, "Continue");
  await expect(phone.locator(".govuk-error-message")).toContainText("Check the reference");
  await phone.getByLabel("What is your reference?").fill(sent);
  await press(phone, "Continue");
  await heading(phone, "Enter the code");
  const right = await mailedCode("huntingdonshire", someone("codes"));
  await phone.getByLabel("Code", { exact: true }).fill(right.startsWith("0") ? "111 111" : "000 000");
  await press(phone, "Show my request");
  await expect(phone.locator(".govuk-error-message")).toBeVisible();
  await phone.getByLabel("Code", { exact: true }).fill(right);
  await press(phone, "Show my request");
  await heading(phone, "Report a missed bin");
  await elsewhere.close();
});

test("what could not be handed over is said, not hidden", async ({ page }) => {
  await open(page, "halton", "/services/something-else/form");
  await page.getByLabel("What do you need?").fill("demo:team-refuses");
  await press(page, "Continue");
  await tick(page, "No");
  await press(page, "Continue");
  await press(page, "Continue");
  const sent = await send(page);
  expect(sent).toBe(await reference(page));
  await page.getByRole("button", { name: "See where it is" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("A person is bringing it to them.")).toBeVisible({ timeout: 1000 });
  }).toPass();
});
