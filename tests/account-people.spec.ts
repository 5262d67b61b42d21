// Somebody acts for a resident: asked by mail, accepted, a form sent that is the resident's, seen by the resident, and ended.
import { type Page } from "@playwright/test";
import { otherDevice, signIn } from "./account";
import { at, choose, expect, expectAccessible, fillAddress, heading, mails, open, press, ready, someone, test, tick } from "./support";

/** Waits for a mail of this kind. */
async function mailed(to: string, kind: string): Promise<string> {
  let body = "";
  await expect
    .poll(async () => (body = (await mails("chorley")).find((mail) => mail.to === to && mail.kind === kind)?.body ?? ""))
    .toBeTruthy();
  return body;
}

async function askToAct(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "Who acts for you" }).click();
  await heading(page, "Who acts for you");
  await ready(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Ask somebody to act for you" }).click();
  await heading(page, "Ask somebody to act for you");
  await press(page, "Ask them");
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await ready(page);
  await expectAccessible(page);
  await tick(page, "Relative");
  await page.getByRole("textbox", { name: "Their name" }).fill("Kim Lee");
  await page.getByLabel("Their email address").fill(email);
  await page.getByRole("textbox", { name: "Your name" }).fill("Sam");
  await tick(page, "See requests, and send forms");
  await tick(page, "Everything");
  const end = new Date(Date.now() + 60 * 24 * 60 * 60 * 1000);
  await page.getByRole("textbox", { name: "Day" }).fill(String(end.getDate()));
  await page.getByRole("textbox", { name: "Month" }).fill(String(end.getMonth() + 1));
  await page.getByRole("textbox", { name: "Year" }).fill(String(end.getFullYear()));
  await press(page, "Ask them");
  await heading(page, "Kim Lee (relative)");
  await expect(page.getByText("Waits for a yes or no.")).toBeVisible();
}

test("a relative acts for a resident, from the invitation to its end", async ({ page, context }) => {
  test.slow();
  const [sam, kim] = [someone("is-helped"), someone("helps")];
  await signIn(page, sam);
  await askToAct(page, kim);
  await expectAccessible(page);

  const body = await mailed(kim, "invitation");
  expect(body).toContain("Sam asks you to act for them");
  const relative = await otherDevice(context);
  await signIn(relative, kim);
  await open(relative, "chorley", /\/account\S*/.exec(body)?.[0] ?? "");
  await relative.getByRole("link", { name: "For Sam" }).click();
  await heading(relative, "For Sam");
  await ready(relative);
  await expectAccessible(relative);
  await press(relative, "Yes, I act for Sam");
  await heading(relative, "You act for Sam");
  await ready(relative);
  await expectAccessible(relative);

  await relative.getByRole("link", { name: "Find a form" }).click();
  await heading(relative, "All services");
  await relative.getByRole("link", { name: "Report a missed bin" }).first().click();
  await heading(relative, "Report a missed bin");
  await expectAccessible(relative);
  await relative.getByRole("button", { name: "Start for Sam" }).click();
  await expect(relative.getByText("Report a missed bin, for Sam")).toBeVisible();
  await choose(relative, "Yes");
  await choose(relative, "Rubbish");
  await relative.getByLabel("Day").fill("1");
  await relative.getByLabel("Month").fill("6");
  await relative.getByLabel("Year").fill("2026");
  await press(relative, "Continue");
  await fillAddress(relative);
  await choose(relative, "No");
  await heading(relative, "How can we reach you?");
  await press(relative, "Continue");
  await heading(relative, "Check your answers");
  await expect(relative.getByText("Report a missed bin, for Sam")).toBeVisible();
  await ready(relative);
  await expectAccessible(relative);
  await press(relative, "Send");
  await heading(relative, "We have it");
  await expect(relative.getByText("It is in the account of Sam.", { exact: false })).toBeVisible();
  await ready(relative);
  await expectAccessible(relative);
  expect(await mailed(sam, "resident-receipt")).toContain("Kim Lee (relative) sent it for you.");

  await open(page, "chorley", "/account");
  await page.getByRole("link", { name: "Report a missed bin" }).click();
  await heading(page, "Report a missed bin");
  await expect(page.getByText("Kim Lee (relative), for Sam.").first()).toBeVisible();
  await open(page, "chorley", "/account/access");
  await heading(page, "Who looked at your data");
  await expect(page.getByText("Sent a form: Report a missed bin", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await open(page, "chorley", "/account/consents");
  await heading(page, "What you agreed to");
  await expectAccessible(page);
  await press(page, "End this: Kim Lee (relative) acts for you");
  await heading(page, "Who acts for you");
  await expect(page.getByText("Ended on", { exact: false })).toBeVisible();

  await relative.goto(at("chorley", "/account/people"));
  await relative.getByRole("link", { name: "For Sam" }).click();
  await heading(relative, "You do not act for Sam any more");
  await relative.context().close();
});

test("what is stored about people is said on two pages", async ({ page }) => {
  await open(page, "chorley");
  await page.getByRole("link", { name: "Privacy" }).click();
  await heading(page, "Privacy");
  await expectAccessible(page);
  await page.getByRole("contentinfo").getByRole("link", { name: "Cookies" }).click();
  await heading(page, "Cookies");
  await expect(page.getByRole("heading", { name: "__Host-front-door", exact: true })).toBeVisible();
  await expectAccessible(page);
});
