// What a resident does about a request that was sent: says more about it, or needs it no more.
import { expect, expectAccessible, fillMissedBin, heading, mails, press, ready, send, someone, test } from "./support";

test("more is said, the team reads it, and the request is withdrawn", async ({ page }) => {
  await fillMissedBin(page, "chorley", someone("says-more"));
  const sent = await send(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await heading(page, "Report a missed bin");
  await page.getByRole("link", { name: "Tell us more about this" }).click();
  await heading(page, "Tell us more about this");
  await expectAccessible(page);
  await press(page, "Send");
  await ready(page);
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("What do you want to add?").fill("The gate is locked.\nRing the bell.");
  await press(page, "Send");
  await heading(page, "Report a missed bin");
  await expect(page.getByText("The gate is locked.")).toBeVisible();
  await ready(page);
  await expectAccessible(page);
  const news = async () => (await mails("chorley")).filter((mail) => mail.kind === "team-news" && mail.subject.includes(sent));
  await expect.poll(async () => (await news())[0]?.body).toContain("    Ring the bell.");

  await page.getByRole("link", { name: "I don't need this any more" }).click();
  await heading(page, "You don't need this any more?");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading(page, "Report a missed bin");
  await page.getByRole("link", { name: "I don't need this any more" }).click();
  await press(page, "Yes, I don't need this any more");
  await heading(page, "Report a missed bin");
  await expect(page.getByText("Nobody works on it now.", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "Tell us more about this" })).toHaveCount(0);
  await expectAccessible(page);
  await expect.poll(async () => (await news()).length).toBe(2);
});
