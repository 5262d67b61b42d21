// An appointment: booked step by step, moved, put into a calendar, cancelled. A demonstration's kinds are made up.
import { signIn } from "./account";
import { at, expect, expectAccessible, heading, mails, press, ready, someone, test, tick } from "./support";

test("an appointment is booked, moved and cancelled", async ({ page, context }) => {
  const email = someone("books");
  await signIn(page, email);
  await page.getByRole("link", { name: "Book an appointment" }).click();
  await heading(page, "Book an appointment");
  await expect(page.getByText("This is a sample.", { exact: false })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "A call from an adviser" }).click();
  await heading(page, "A call from an adviser");
  await expectAccessible(page);
  // Each width has a day of its own: what one books is gone for the others.
  const days = page.getByRole("link", { name: /^(Monday|Tuesday|Wednesday|Thursday|Friday) .* free times?$/ });
  await days.nth(2).click();
  await expect(page.getByRole("group", { name: /^Choose a time on / })).toBeVisible();
  await expectAccessible(page);
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toContainText("Choose a time");
  await expect(page.getByRole("alert")).toContainText("Enter a phone number");
  await expect(page).toHaveTitle(/^Error: /);
  await ready(page);
  await expectAccessible(page);

  const time = page.getByRole("radio").first();
  const label = (await page.locator(`label[for='${await time.getAttribute("id")}']`).innerText()).trim();
  await tick(page, label);
  await page.getByLabel("Your phone number").fill("01234 567890");
  await page.getByLabel("What you want to talk about").fill("My letter");
  await press(page, "Continue");
  await heading(page, "Check your appointment");
  await expect(page.getByText("My letter")).toBeVisible();
  expect(page.url(), "nothing that was typed stands in the address").toBe(at("chorley", "/appointments/call"));
  await ready(page);
  await expectAccessible(page);

  await press(page, "Change it");
  await expect(page.getByLabel("What you want to talk about")).toHaveValue("My letter");
  await press(page, "Continue");
  await press(page, "Book this appointment");
  await heading(page, "It is booked");
  await expect(page.getByText(`We email you at ${email}`, { exact: false })).toBeVisible();
  await ready(page);
  await expectAccessible(page);
  const sent = async () => (await mails("chorley")).filter((mail) => mail.to === email && mail.kind === "appointment-news");
  await expect.poll(async () => (await sent()).map((mail) => mail.subject)).toEqual([expect.stringMatching(/^Your appointment on /)]);
  expect((await sent())[0]?.body, "mails are read in company").not.toContain("My letter");

  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading(page, "My account");
  await expectAccessible(page);
  await page.getByRole("listitem").filter({ hasText: "A call from an adviser" }).getByRole("link").click();
  await heading(page, "A call from an adviser");
  const calendar = await page.getByRole("link", { name: "Add it to your calendar" }).getAttribute("href");
  const file = await context.request.get(at("chorley", calendar ?? ""));
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("STATUS:CONFIRMED");

  await page.getByRole("button", { name: "Move to another time" }).click();
  await heading(page, "Move to another time");
  await expectAccessible(page);
  await days.nth(3).click();
  await page.getByRole("radio").last().check({ force: true });
  await press(page, "Move to this time");
  await heading(page, "A call from an adviser");
  await ready(page);
  expect(await (await context.request.get(at("chorley", calendar ?? ""))).text()).toContain("SEQUENCE:1");

  await page.getByRole("button", { name: "Cancel it" }).click();
  await heading(page, "Cancel this appointment?");
  await expectAccessible(page);
  await press(page, "Cancel this appointment");
  await expect(page.getByText("This appointment is cancelled.")).toBeVisible();
  await ready(page);
  await expectAccessible(page);
  await page.goto(at("chorley", "/account"));
  await expect(page.getByRole("listitem").filter({ hasText: "A call from an adviser" })).toHaveCount(0);
  await page.getByRole("link", { name: "Appointments", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Cancelled: " })).toBeVisible();
});
