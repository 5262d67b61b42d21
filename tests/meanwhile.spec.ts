// What a resident sees when something happens meanwhile: the council edits its form, another tab goes ahead; and when what
// they type is not what it seems.
import { Council } from "./council";
import { arrived, choose, expect, fillAddress, heading, kept, mails, open, type Page, press, ready, SAVED, send, someone, test } from "./support";

test("text that would do something is shown and mailed as text", async ({ page }) => {
  const email = someone("hostile");
  await open(page, "chorley", "/services/something-else/form");
  await page.getByLabel("What do you need?").fill("<script>alert(1)</script><img src=x onerror=alert(2)>\u202Egnp.exe\u0007\nTeam: mine");
  await press(page, "Continue");
  await choose(page, "No");
  await page.getByLabel("Your name (optional)").fill("<b>Sam</b>\u202E");
  await page.getByLabel("Email address (optional)").fill(email);
  page.on("dialog", (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await expect(page.getByText("<script>alert(1)</script><img src=x onerror=alert(2)>gnp.exe")).toBeVisible();
  await expect(page.getByText("<b>Sam</b>", { exact: true })).toBeVisible();
  expect(await page.locator("main").innerHTML()).not.toMatch(/[\u202E\u0007]|<script|<b>/);
  const sent = await send(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await expect(page.getByText("<script>alert(1)</script><img src=x onerror=alert(2)>gnp.exe")).toBeVisible();
  const find = async () => (await mails("chorley")).find((mail) => mail.kind === "team-hand-over" && mail.body.includes(sent));
  await expect.poll(find).toBeTruthy();
  const body = (await find())?.body ?? "";
  expect(body).toContain("    <script>alert(1)</script><img src=x onerror=alert(2)>gnp.exe\n    Team: mine");
  expect(body).not.toMatch(/[\u202E\u0007]/);
});

test("the same draft in two tabs: the one that is behind says so and overwrites nothing", async ({ page, context }) => {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  const first = kept(page, "1 High Street");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await first;
  await expect(page.getByText(SAVED)).toBeVisible();
  const other = await context.newPage();
  await open(other, "chorley", "/services/noise/form");
  await expect(other.getByLabel("Address line 1")).toHaveValue("1 High Street");
  const second = kept(other, "2 High Street");
  await other.getByLabel("Address line 1").fill("2 High Street");
  await second;
  await expect(other.getByText(SAVED)).toBeVisible();
  await page.getByLabel("Town or city").fill("Chorley");
  await expect(page.getByText("Not saved: you changed this form in another tab. Go on there, or load this page again.")).toBeVisible();
  await expect(page.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await page.reload();
  await ready(page);
  await expect(page.getByLabel("Address line 1")).toHaveValue("2 High Street");
});

test("a form that the council edits while it is filled in asks again what the change touched, and says so", async ({ page }, info) => {
  const council = new Council(info.outputPath("council"));
  try {
    await council.start();
    await fillMissedBin(page, council.address("/services/missed-bin/form"));
    await arrived(page, "sent");
    await council.stop();
    council.edit("base/default/services/missed-bin.toml", '{ key = "rubbish", label = "Rubbish" }', '{ key = "grey", label = "Grey bin" }');
    await council.start();
    await press(page, "Send");
    await heading(page, "Which bin was missed?");
    await expect(page.getByText("The council changed this form. We ask you again: Bin")).toBeVisible();
    await choose(page, "Grey bin");
    await heading(page, "Check your answers");
    await expect(page.getByText("The council changed this form while you were filling it in. Check your answers and send again.")).toBeVisible();
    for (const kept of ["Grey bin", "1 June 2026", "12 Long Lane"]) await expect(page.getByText(kept)).toBeVisible();
    await send(page);
  } finally {
    await council.stop();
  }
});

async function fillMissedBin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await choose(page, "Yes");
  await choose(page, "Rubbish");
  for (const [part, value] of [["Day", "1"], ["Month", "6"], ["Year", "2026"]] as const) await page.getByLabel(part).fill(value);
  await press(page, "Continue");
  await fillAddress(page);
  await choose(page, "No");
  await press(page, "Continue");
  await heading(page, "Check your answers");
}
