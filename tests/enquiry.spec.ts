// A resident says what they need, fills in the form, sees which team gets it and by when, and sends it.
import {
  arrived,
  at,
  choose,
  expect,
  fillMissedBin,
  heading,
  isReady,
  kept,
  mails,
  open,
  press,
  ready,
  reference,
  SAVED,
  send,
  someone,
  somewhere,
  test,
} from "./support";

test("from their own words to the reference", async ({ page }) => {
  await open(page, "chorley");
  await heading(page, "What do you need?");
  await page.getByLabel("Say it in your own words").pressSequentially("they didnt take my brown bin");
  const found = page.getByRole("link", { name: /Report a missed bin/ }).first();
  await expect(found).toContainText("Goes to Waste");
  await found.click();
  await heading(page, "Report a missed bin");
  await expect(page.getByText("About 2 minutes")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();

  await fillMissedBin(page, "chorley", someone("from-words"));
  await expect(page.getByText("Goes to Waste")).toBeVisible();
  await expect(page.getByText("because you are reporting a bin that was not emptied.")).toBeVisible();
  await expect(page.getByText(/Chorley Council promises an answer by \w+day \d+ \w+, that is 2 working days\./)).toBeVisible();
  const sent = await send(page);
  await expect(page.getByText(/We sent a receipt to f…@example\.org/)).toBeVisible();
  await page.reload();
  await heading(page, "We have it");
  expect(await reference(page)).toBe(sent);

  await expect.poll(async () => (await mails("chorley")).filter((mail) => mail.body.includes(sent)).map((mail) => mail.kind).sort())
    .toEqual(["resident-receipt", "team-hand-over"]);
  const all = (await mails("chorley")).filter((mail) => mail.body.includes(sent));
  const team = all.find((mail) => mail.kind === "team-hand-over");
  expect(team?.to).toBe("waste@council.example");
  for (const part of ["12 Long Lane", "PR7 1AL", "Rubbish", someone("from-words")]) expect(team?.body).toContain(part);
  const receipt = all.find((mail) => mail.kind === "resident-receipt");
  expect(receipt?.to).toBe(someone("from-words"));
  expect(receipt?.body, "a receipt holds no answers").not.toContain("Long Lane");
});

test("answers lead the way, and a changed answer is not asked twice", async ({ page }) => {
  await fillMissedBin(page, "calderdale");
  await expect(page.getByText(/has published no time for this/)).toBeVisible();
  await page.getByRole("link", { name: "Change Bin" }).click();
  await heading(page, "Which bin was missed?");
  await expect(page.getByLabel("Rubbish")).toBeChecked();
  await choose(page, "Garden waste");
  await heading(page, "Did the crew leave a tag on the bin?");
  await choose(page, "Yes");
  await heading(page, "Check your answers");
  await expect(page.getByText(/there is a tag on the bin/)).toBeVisible();
});

test("back and the browser's back keep every answer", async ({ page }) => {
  await open(page, "chorley", "/services/abandoned-vehicle/form");
  await heading(page, "What makes it look abandoned?");
  await choose(page, "Flat tyres or missing wheels", "Not taxed");
  await page.getByLabel("Make and colour").fill("Silver hatchback");
  await page.goBack();
  await heading(page, "What makes it look abandoned?");
  await expect(page.getByLabel("Not taxed")).toBeChecked();
  await press(page, "Continue");
  await expect(page.getByLabel("Make and colour")).toHaveValue("Silver hatchback");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading(page, "What makes it look abandoned?");
  await expect(page.getByLabel("Flat tyres or missing wheels")).toBeChecked();
});

test("a mistake is said in the title, the summary and at the field, in the same words", async ({ page }) => {
  await open(page, "chorley", "/services/missed-bin/form");
  await press(page, "Continue");
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeVisible();
  await expect(page.locator(".govuk-error-summary")).toBeFocused();
  const said = "Choose yes if the bin was out on time";
  await expect(page.locator(".govuk-error-message")).toContainText(said);
  await summary.getByRole("link", { name: said }).click();
  await expect(page.getByLabel("Yes", { exact: true })).toBeFocused();
});

test("what the server said is wrong is still said when the app arrives", async ({ page }) => {
  let arrive = () => {};
  const held = new Promise<void>((done) => (arrive = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at("chorley", "/services/missed-bin/form"), { waitUntil: "domcontentloaded" });
  await press(page, "Continue");
  await expect(page.locator(".govuk-error-summary")).toContainText("Choose yes if the bin was out on time");
  arrive();
  await ready(page);
  await expect(page.locator(".app-plain")).toHaveCount(0);
  await expect(page.locator(".govuk-error-summary")).toContainText("Choose yes if the bin was out on time");
  await expect(page).toHaveTitle(/^Error: /);
});

test("a date says which part is missing", async ({ page }) => {
  await open(page, "chorley", "/services/council-tax-discount/form");
  await choose(page, "I am now the only adult");
  await page.getByLabel("Day").fill("3");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await page.getByRole("link", { name: "Enter the month: From" }).click();
  await expect(page.getByLabel("Month")).toBeFocused();
});

test("an answer that can't be helped ends with a better way", async ({ page }) => {
  await open(page, "chorley", "/services/missed-bin/form");
  const saved = kept(page, '"no"');
  await choose(page, "No");
  await heading(page, "We can't come back for this bin");
  await expect(page.getByRole("button", { name: "Ask about something else" })).toBeVisible();
  await saved;
  await page.goto(at("chorley", "/services/missed-bin/form/check"));
  await ready(page);
  await heading(page, "We can't come back for this bin");
});

test("a district names the county that does the work; a unitary council does it itself", async ({ page }) => {
  await open(page, "chorley", "/services/pothole");
  await expect(page.getByText("Lancashire County Council does this")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start now" })).toHaveCount(0);
  await open(page, "calderdale", "/services/pothole");
  await page.getByRole("button", { name: "Start now" }).click();
  await heading(page, "What is damaged?");
  await choose(page, "The road");
  await choose(page, "A golf ball or deeper");
  await page.getByLabel("Where is it?").fill(somewhere());
  await press(page, "Continue");
  await heading(page, "Add a photo (optional)");
  await press(page, "Continue");
  await heading(page, "How can we reach you?");
  await press(page, "Continue");
  await expect(page.getByText("Goes to Highways")).toBeVisible();
  await expect(page.getByText(/a deep hole can hurt somebody/)).toBeVisible();
});

test("danger to life is answered with whom to call, before any form", async ({ page }) => {
  await open(page, "halton");
  const box = page.getByLabel("Say it in your own words");
  const first = page.locator(".app-rows--found").getByRole("link").first();
  await box.pressSequentially("someone is dying");
  await expect(first).toContainText("Call now");
  await box.fill("");
  await box.pressSequentially("I can smell gas");
  await expect(first).toContainText("smell of gas");
  await first.click();
  await expect(page.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
  await expect(page.getByRole("link", { name: "Call 0800 111 999" })).toBeVisible();
  await open(page, "halton", "/services/homeless");
  const call = page.getByRole("link", { name: "Call 999" }).first();
  const start = page.getByRole("button", { name: "Tell us now" });
  expect((await call.boundingBox())?.y).toBeLessThan((await start.boundingBox())?.y ?? 0);
});

test("a resident who says that the route is wrong is heard by Customer Services", async ({ page }) => {
  await fillMissedBin(page, "chorley", someone("wrong-route"));
  await page.getByText("This isn't right").click();
  await page.getByLabel("Why is it not right?").fill("It is about the street bin");
  const sent = await send(page);
  await expect
    .poll(async () => (await mails("chorley")).find((mail) => mail.kind === "team-hand-over" && mail.body.includes(sent))?.to)
    .toBe("customer-services@council.example");
  const mail = (await mails("chorley")).find((mail) => mail.kind === "team-hand-over" && mail.body.includes(sent));
  expect(mail?.body).toContain("It is about the street bin");
});

test("services are found by words, by topic and from A to Z", async ({ page }) => {
  await open(page, "north-norfolk", "/services");
  await heading(page, "All services");
  await page.getByRole("link", { name: "Housing", exact: true }).click();
  await heading(page, "Housing");
  await expect(page.getByRole("link", { name: /homeless/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /missed bin/ })).toHaveCount(0);
  await page.getByLabel("Say it in your own words").fill("xylophone");
  await press(page, "Find");
  await expect(page.getByText("We found nothing for “xylophone”")).toBeVisible();
  await page.getByRole("link", { name: "Tell us what you need" }).click();
  await heading(page, "Ask about something else");
});

test("a form left for another page is still there", async ({ page }) => {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  await heading(page, "Where does the noise come from?");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await page.getByRole("link", { name: "Chorley Council" }).click();
  await heading(page, "What do you need?");
  await page.goBack();
  await expect(page.getByLabel("Address line 1")).toHaveValue("1 High Street");
});

test("what was typed is saved, and there again after the page is closed", async ({ page, context }) => {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  const saved = kept(page, "1 High Street");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await saved;
  await expect(page.getByText(SAVED)).toBeVisible({ timeout: 5_000 });
  await page.close();
  const again = await context.newPage();
  await open(again, "chorley", "/services/noise/form");
  await expect(again.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await again.goto(at("chorley", "/drafts"));
  await again.getByRole("button", { name: "Delete it" }).click();
  await heading(again, "Unfinished enquiries");
  await expect(again.getByText("There is nothing unfinished in this browser.")).toBeVisible();
});

test("no letter is lost, and none goes astray, while the app takes the page over", async ({ page }) => {
  await page.goto(at("chorley", "/services/something-else/form"), { waitUntil: "domcontentloaded" });
  const field = page.getByLabel("What do you need?");
  await field.focus();
  let typed = "";
  for (let more = 3; more > 0; more -= (await page.evaluate(isReady)) ? 1 : 0) {
    const words = `${typed.length} letters and more. `;
    await page.keyboard.type(words);
    typed += words;
  }
  await expect(field).toHaveValue(typed);
});

test("what was typed just before the page is left is saved all the same", async ({ page }) => {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await page.goto("about:blank");
  await open(page, "chorley", "/services/noise/form");
  await expect(page.getByLabel("Address line 1")).toHaveValue("1 High Street");
});

test("what can't be saved is said, and saved when the signal is back", async ({ page, context }) => {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  await arrived(page, "place");
  await context.setOffline(true);
  await page.getByLabel("Address line 1").fill("1 High Street");
  await expect(page.getByText("Not saved yet: we can't reach the council.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(SAVED)).toBeVisible();
});

test("a draft is finished on another device by the code in a mail", async ({ page, browser }) => {
  const email = someone("elsewhere");
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  const saved = kept(page, "1 High Street");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await saved;
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.getByRole("link", { name: "Save and come back later" }).click();
  await page.getByLabel("Email address").fill(email);
  await press(page, "Email me the link");
  await expect(page.getByText(`We sent a link and a code to ${email}.`)).toBeVisible();
  const find = async () => (await mails("chorley")).find((mail) => mail.kind === "draft-link" && mail.to === email);
  await expect.poll(find).toBeTruthy();
  const code = /\b([2-9A-Z]{6})\b/.exec((await find())?.body ?? "")?.[1] ?? "";
  const phone = await browser.newPage();
  await open(phone, "chorley", "/resume");
  await phone.getByLabel("Email address").fill(email);
  await phone.getByLabel("Code", { exact: true }).fill(code.toLowerCase());
  await press(phone, "Use the code from the email");
  await expect(phone.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await phone.close();
});

test("their words are the first that the form is told", async ({ page }) => {
  await open(page, "chorley");
  const words = "The bench in our park has lost a plank and somebody could fall";
  await page.getByLabel("Say it in your own words").fill(words);
  await page.getByRole("link", { name: "None of these?" }).click();
  await page.getByRole("button", { name: "Start now" }).click();
  await expect(page.getByLabel("What do you need?")).toHaveValue(words);
});

test("moving home is told once: four teams, one reference", async ({ page }) => {
  const email = someone("moving");
  await open(page, "chorley", "/services/moving-home/form");
  await choose(page, "From one home to another in this council's area");
  for (const home of ["old", "new"]) {
    await page.locator(`[name=${home}-address-line-1]`).fill(`1 ${home} street`);
    await page.locator(`[name=${home}-address-town]`).fill("Chorley");
    await page.locator(`[name=${home}-address-postcode]`).fill("PR7 1AL");
    for (const [label, value] of [["Day", "1"], ["Month", "12"], ["Year", "2026"]] as const) await page.getByLabel(label).fill(value);
    await press(page, "Continue");
  }
  await choose(page, "I own it, alone or with somebody");
  await page.getByLabel("Full name").fill("Sam Resident");
  for (const group of ["full-time student", "another adult"]) {
    await page.getByRole("group", { name: group }).locator("label").getByText("No", { exact: true }).click();
  }
  await press(page, "Continue");
  await choose(page, "The collection days");
  await choose(page, "No");
  await choose(page, "No");
  await page.locator("label").getByText("What I have said is true.").click();
  await press(page, "Continue");
  await page.getByLabel("Email address (optional)").fill(email);
  await press(page, "Continue");
  await heading(page, "Check your answers");
  for (const team of ["Customer Services", "Council Tax", "Waste", "Elections"]) await expect(page.getByText(`Goes to ${team}`)).toBeVisible();
  const sent = await send(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  for (const part of ["Council Tax at both homes", "Bins and collection days", "The electoral register"]) {
    await expect(page.getByText(part)).toBeVisible();
  }
  const handedOver = async () =>
    (await mails("chorley")).filter((mail) => mail.kind === "team-hand-over" && mail.body.includes(sent)).map((mail) => mail.to).sort();
  await expect
    .poll(handedOver)
    .toEqual(["council-tax@council.example", "customer-services@council.example", "elections@council.example", "waste@council.example"]);
});
