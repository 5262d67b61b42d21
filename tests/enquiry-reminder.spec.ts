// The one reminder of an unfinished enquiry. It puts the server's clock forward, which ends every session: so it runs last.
import { at, expect, get, heading, mails, open, press, SAVED, someone, test } from "./support";

test("whoever gave an address is reminded once, and goes on from the mail", async ({ page, request, browser }) => {
  const email = someone("reminded");
  await open(page, "chorley", "/services/noise/form");
  await page.locator("label").getByText("A dog", { exact: true }).click();
  await press(page, "Continue");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.getByRole("link", { name: "Save and come back later" }).click();
  await page.getByLabel("Email address").fill(email);
  await press(page, "Email me the link");
  await expect(page.getByText(`We sent a link and a code to ${email}.`)).toBeVisible();
  const reminders = async () => (await mails("chorley")).filter((mail) => mail.kind === "draft-reminder" && mail.to === email);
  for (const hours of [20 * 24, 26, 24]) {
    const moved = await request.post(at("chorley", "/demo/clock"), { data: { advance_hours: hours }, headers: { "x-front-door": "1" } });
    expect(moved.ok(), await moved.text()).toBe(true);
    // It stands behind the news of every case of the run.
    await expect.poll(async () => (await reminders()).length, { timeout: 60_000 }).toBe(hours === 480 ? 0 : 1);
  }
  const link = /https?:\/\/\S+\/resume\/(\w+)/.exec((await reminders())[0]?.body ?? "")?.[1] ?? "";
  expect((await get("chorley", `/resume/${link}`)).status).toBe(200);
  const phone = await (await browser.newContext()).newPage();
  await open(phone, "chorley", `/resume/${link}`);
  await heading(phone, "Go on with your enquiry");
  await press(phone, "Go on");
  await expect(phone.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await phone.close();
});
