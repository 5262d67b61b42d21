// A complaint at Chorley through both stages to the Ombudsman, on a phone: its resident's side, and the council's, each stage by
// somebody else and more senior. It puts the server's clock forward.
import type { APIRequestContext, Page } from "@playwright/test";
import { at, choose, expect, expectAccessible, heading, mailedCode, open, press, reference, someone, test, tick } from "./support";

async function daysPass(request: APIRequestContext, days: number): Promise<void> {
  const headers = { "x-front-door": "1" };
  const moved = await request.post(at("chorley", "/demo/clock"), { data: { advance_hours: days * 24 }, headers });
  expect(moved.ok(), await moved.text()).toBe(true);
}

async function complain(page: Page, email: string): Promise<string> {
  await open(page, "chorley", "/services/complaint/form");
  await choose(page, "Complain about something that went wrong");
  await heading(page, "Which service is it about?");
  await page.getByLabel("Which service is it about?").selectOption({ label: "Bins and recycling" });
  await press(page, "Continue");
  await heading(page, "What it is about");
  await choose(page, "A service: how it was done, or not done");
  await heading(page, "What went wrong");
  await page.getByLabel("What went wrong?").fill("My bin was missed four times, and nobody rang back.");
  await page.getByLabel("When was it?").fill("Since October");
  await page.getByLabel("How did it affect you?").fill("We had rats in the yard.");
  await press(page, "Continue");
  await page.getByLabel("What should we do to put it right?").fill("Empty it, and ring me.");
  await press(page, "Continue");
  await heading(page, "Who complains");
  await choose(page, "Yes");
  await heading(page, /Do you need help to complain/);
  await press(page, "Continue");
  await heading(page, /Do you have letters or photos/);
  await press(page, "Continue");
  await heading(page, "How can we reach you?");
  await page.getByLabel("Your name (optional)").fill("Sam Resident");
  await page.getByLabel("Email address (optional)").fill(email);
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await press(page, "Send");
  await heading(page, "We have it");
  return reference(page);
}

/** The resident's page again, by a code: the clock has ended every session. */
async function comeBack(page: Page, number: string, email: string): Promise<void> {
  await open(page, "chorley", "/track");
  await page.getByLabel("What is your reference?").fill(number);
  await press(page, "Continue");
  await heading(page, "Enter the code");
  await page.getByLabel("Code", { exact: true }).fill(await mailedCode("chorley", email));
  await press(page, "Show my request");
  await heading(page, "Complain about the council");
}

async function atDesk(desk: Page, who: string, number: string): Promise<void> {
  // A desk that stands open would go to its door by itself.
  await desk.goto("about:blank");
  await desk.context().clearCookies();
  await open(desk, "chorley", "/desk/sign-in");
  await press(desk, who);
  await heading(desk, "Your desk");
  await open(desk, "chorley", `/desk/cases/${number}`);
}

async function act(desk: Page, name: string): Promise<void> {
  await desk.getByRole("link", { name, exact: true }).click();
  await heading(desk, name);
}

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  await page.screenshot({ path: `target/playwright/shots/complaint-${name}.png`, fullPage: true });
}

test("a complaint goes through both stages, each by somebody else, to the Ombudsman", async ({ page, browser, request }) => {
  test.setTimeout(Math.max(180_000, test.info().timeout));
  const email = someone("complains");
  const number = await complain(page, email);
  await open(page, "chorley", `/cases/${number}`);
  await expect(page.getByText("Stage 1 of 2")).toBeVisible();
  await expect(page.getByText("a team leader or manager")).toBeVisible();
  await look(page, "1-sent");

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await atDesk(desk, "Manager who answers complaints", number);
  await act(desk, "Say who looks into it");
  await desk.getByLabel("What do we take the complaint to be about?").fill("Four missed bins, and no call back.");
  await desk.getByLabel("Who looks into it?").selectOption({ label: "The customer relations manager" });
  await look(desk, "2-desk-acknowledge");
  await press(desk, "Tell the resident");
  await expect(desk.getByText("Somebody looks into it. The resident was told").first()).toBeVisible();

  await desk.goto("about:blank");
  await daysPass(request, 5);
  await atDesk(desk, "Manager who answers complaints", number);
  await act(desk, "Answer the complaint");
  await desk.getByLabel("What did you find?").fill("The lorry could not pass parked cars.");
  await tick(desk, "You were right in part.");
  await desk.getByLabel("How is it put right?").fill("A smaller lorry comes from now on.");
  await desk.getByLabel("What did we learn?").fill("Ring when a street can't be reached.");
  await press(desk, "Send the answer");
  await expect(desk.getByText("Read it, or print it")).toBeVisible();
  await look(desk, "3-desk-answered");

  await comeBack(page, number, email);
  await expect(page.getByText("You were right in part.").first()).toBeVisible();
  await look(page, "4-answered");
  await page.getByRole("link", { name: "Read the answer of stage 1 as a letter" }).click();
  await heading(page, "Our answer to your complaint, stage 1");
  await expect(page.getByText("The lorry could not pass parked cars.")).toBeVisible();
  await look(page, "5-letter");
  await page.goBack();
  await page.getByRole("button", { name: "Ask us to look again" }).click();
  await heading(page, "Ask us to look again");
  await look(page, "6-next-stage");
  await press(page, "Ask us to look again");
  await expect(page.getByText("Stage 2 of 2")).toBeVisible();
  await expect(page.getByText("a head of service or a senior manager")).toBeVisible();

  // Whoever answered before can't answer again; somebody more senior can.
  await atDesk(desk, "Manager who answers complaints", number);
  await act(desk, "Answer the complaint");
  await desk.getByLabel("What did you find?").fill("The same as before.");
  await tick(desk, "We found that we did what we should.");
  await press(desk, "Send the answer");
  await expect(desk.getByText("Somebody else must answer: you answered the stage before").first()).toBeVisible();
  await atDesk(desk, "Head of service", number);
  await act(desk, "Answer the complaint");
  await desk.getByLabel("What did you find?").fill("We should have rung.");
  await tick(desk, "You were right. We got it wrong.");
  await press(desk, "Send the answer");
  await expect(desk.getByText("Read it, or print it").first()).toBeVisible();
  await desk.close();

  // The page that stands open looks for news by itself, and would get in the way.
  const later = await page.context().newPage();
  await page.close();
  await open(later, "chorley", `/cases/${number}`);
  await expect(later.getByText("You can go to an Ombudsman now", { exact: false })).toBeVisible();
  await look(later, "7-ombudsman");
  await later.getByRole("link", { name: "What the Ombudsman does, and how long you have" }).click();
  await heading(later, "Take a complaint to the Ombudsman");
});
