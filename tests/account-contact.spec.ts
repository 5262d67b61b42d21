// How a resident wants to be reached: told once, changed a question at a time, and known to the team.
import { otherDevice, signIn } from "./account";
import { at, expect, expectAccessible, fillMissedBin, heading, mails, open, press, ready, send, someone, test, tick } from "./support";

test("a resident says how to reach them, and the team reads it", async ({ page }) => {
  const email = someone("reached");
  await signIn(page, email);
  await page.getByRole("link", { name: "How we reach you" }).click();
  await heading(page, "How we reach you");
  await expect(page.getByText("You proved this address when you signed in.")).toBeVisible();
  await ready(page);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Change Phone number" }).click();
  await heading(page, "What is your phone number? (optional)");
  await expectAccessible(page);
  await page.getByLabel("What is your phone number?").fill("388");
  await press(page, "Save");
  await expect(page.getByRole("alert")).toContainText("There is a problem");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("What is your phone number?")).toHaveValue("388");
  await expectAccessible(page);
  await page.getByLabel("What is your phone number?").fill("01257 515151");
  await press(page, "Save");
  await heading(page, "How we reach you");
  await expect(page.getByText("It is not tested yet")).toBeVisible();

  await page.getByRole("link", { name: "Change Leave me alone from" }).click();
  await heading(page, "When should we leave you alone?");
  await page.getByLabel("From (optional)").selectOption("10pm");
  await page.getByLabel("Until (optional)").selectOption("7am");
  await expectAccessible(page);
  await press(page, "Save");
  await page.getByRole("link", { name: "Change Format" }).click();
  await tick(page, "In large print");
  await press(page, "Save");
  await page.getByRole("link", { name: "Change What helps" }).click();
  await page.getByRole("textbox").fill("Phone after 2pm");
  await press(page, "Save");
  await page.getByRole("link", { name: "Change Never" }).click();
  await tick(page, "Never leave a voicemail");
  await expectAccessible(page);
  await press(page, "Save");
  await heading(page, "How we reach you");
  for (const said of ["10pm", "7am", "In large print", "Phone after 2pm", "Never leave a voicemail"]) {
    await expect(page.getByText(said, { exact: true })).toBeVisible();
  }
  expect(page.url()).toBe(at("chorley", "/account/contact"));
  await expectAccessible(page);

  await fillMissedBin(page, "chorley", email);
  const sent = await send(page);
  await expect
    .poll(async () => (await mails("chorley")).find((mail) => mail.kind === "team-hand-over" && mail.body.includes(sent))?.body)
    .toContain("Never leave a voicemail");
});

test("whoever changes the same in two tabs is told in the later one", async ({ page, context }) => {
  const email = someone("two-tabs");
  await signIn(page, email);
  await open(page, "chorley", "/account/contact/language");
  const other = await context.newPage();
  await open(other, "chorley", "/account/contact/language");
  await other.getByRole("textbox").fill("Polish");
  await press(other, "Save");
  await heading(other, "How we reach you");
  await page.getByRole("textbox").fill("Urdu");
  await press(page, "Save");
  await expect(page.getByRole("alert")).toContainText("There it says: Polish.");
  await expect(page.getByRole("textbox")).toHaveValue("Urdu");
  await expectAccessible(page);
  await press(page, "Save");
  await heading(page, "How we reach you");
  await expect(page.getByText("Urdu", { exact: true })).toBeVisible();
});

test("without script it is the same", async ({ page, browser }) => {
  const email = someone("no-script");
  await signIn(page, email);
  const cookies = await page.context().cookies();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await plain.addCookies(cookies);
  const library = await plain.newPage();
  await library.goto(at("chorley", "/account/contact/name"));
  await library.getByRole("textbox").fill("Sam Lee");
  await press(library, "Save");
  await heading(library, "How we reach you");
  await expect(library.getByText("Sam Lee", { exact: true })).toBeVisible();
  await plain.close();
  const laptop = await otherDevice(page.context());
  await open(laptop, "chorley", "/account/contact");
  await heading(laptop, "Sign in or register");
  await laptop.context().close();
});
