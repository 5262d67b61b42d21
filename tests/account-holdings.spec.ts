// What an account knows by itself: the home that it remembers with its bin days, and what its resident has, until it is renewed.
import { signIn } from "./account";
import { at, expect, expectAccessible, heading, mails, open, press, ready, someone, test } from "./support";

test("a home is remembered, and its bin days stand at the top of the account", async ({ page }) => {
  await signIn(page, someone("remembers"));
  await page.getByRole("link", { name: "Your home: bin days and more" }).click();
  await heading(page, "Your home");
  await page.getByLabel("Postcode").fill("pr71al");
  await press(page, "Find");
  await page.getByText("Corner House", { exact: false }).first().click();
  await press(page, "Show my home");
  await expect(page.getByText("First sample councillor")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Sample Office" })).toBeVisible();
  await press(page, "Remember this home in my account");
  await expect(page.getByRole("button", { name: "Forget this home" })).toBeVisible();
  expect(page.url()).toBe(at("chorley", "/home"));
  await ready(page);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading(page, "My account");
  const home = page.getByRole("listitem").filter({ hasText: "Your home: Corner House" });
  await expect(home).toContainText(/ \d+ \S+: \S/);
  await expectAccessible(page);
  await home.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Bin days" })).toBeVisible();
  await page.getByRole("link", { name: "Find another address" }).click();
  await expect(page.getByLabel("Postcode")).toHaveValue("");
  await page.goBack();
  await press(page, "Forget this home");
  await expect(page.getByLabel("Postcode")).toBeVisible();
  await open(page, "chorley", "/account");
  await expect(page.getByText("Corner House")).toHaveCount(0);
});

test("a permit is renewed by one button, and another time by itself", async ({ page }) => {
  const email = someone("has-a-permit");
  await signIn(page, email);
  const line = page.getByRole("listitem").filter({ hasText: "What you have from us" });
  await expect(line).toContainText("4 things. The next to end: Parking permit");
  await line.getByRole("link").click();
  await heading(page, "What you have from us");
  await expect(page.getByText("Ends in 12 days")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Let us renew it each time: Parking permit" }).click();
  await heading(page, "Let us renew it each time: Parking permit");
  await expectAccessible(page);
  await press(page, "I agree: renew it each time");
  await expect(page.getByText("We renew it for you each time.", { exact: false })).toBeVisible();
  await ready(page);
  await expectAccessible(page);
  await press(page, "Stop renewing it for me: Parking permit");
  await expect(page.getByText("We renew it for you each time.", { exact: false })).toHaveCount(0);
  await ready(page);

  await page.getByRole("button", { name: "Renew: Parking permit" }).click();
  await heading(page, "Renew: Parking permit");
  await expect(page.getByText("SAMPLE-101")).toBeVisible();
  await expect(page.getByText("you are renewing a permit or ticket to park", { exact: false })).toBeVisible();
  expect(page.url(), "no number in the address").not.toContain("SAMPLE");
  await expectAccessible(page);
  await press(page, "Renew");
  await heading(page, "We have it");
  const sent = async () =>
    (await mails("chorley"))
      .filter((mail) => mail.kind === "team-hand-over" && mail.body.includes("SAMPLE-101") && mail.body.includes(email))
      .map((mail) => mail.to);
  await expect.poll(sent).toEqual(["parking@council.example"]);

  await page.goto(at("chorley", "/account/have"));
  await expect(page.getByText("You asked us to renew it on", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Renew: Parking permit" })).toHaveCount(0);
});
