// A request through its whole life, with its resident's page and the desk's open side by side: whatever is done, by an adviser's hand
// or by another system, stands on both within two seconds, without anybody loading a page again.
import { type APIRequestContext, type BrowserContext, type Page, test as base } from "@playwright/test";
import { at, expect, expectAccessible, fillMissedBin, heading, open, press, ready, send, someone, test } from "./support";

// Twice that, for a machine that is busy.
const SOON = { timeout: 4000 };

/** Both pages of a case. */
interface Pages {
  resident: Page;
  desk: Page;
}

async function both({ resident, desk }: Pages, said: string, there: string = said): Promise<void> {
  await Promise.all([
    expect(resident.locator("#now, #happened").getByText(said).first()).toBeVisible(SOON),
    expect(desk.locator("#live").getByText(there).first()).toBeVisible(SOON),
  ]);
}

async function openPages(page: Page, council: string, reference: string, staff: BrowserContext): Promise<Pages> {
  await open(page, council, `/cases/${reference}`);
  await expect(page.locator("#now").getByText("With Waste")).toBeVisible();
  const desk = await staff.newPage();
  await open(desk, council, `/desk/cases/${reference}`);
  await expect(desk.locator("#live").getByText("With Waste").first()).toBeVisible();
  // Both listen before anything happens.
  await Promise.all([page, desk].map((one) => one.waitForTimeout(1000)));
  return { resident: page, desk };
}

/** A year from now, on a working day. */
const DAY = ["1", "6", String(new Date().getFullYear() + 1)];

/** What an adviser does on a page of its own, in another tab. */
async function act(hand: Page, reference: string, name: string, typed: Record<string, string>, button = name): Promise<void> {
  await open(hand, "chorley", `/desk/cases/${reference}`);
  await hand.getByRole("link", { name, exact: true }).click();
  await heading(hand, name);
  for (const [label, text] of Object.entries(typed)) {
    const field = hand.getByLabel(label, { exact: true });
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption({ label: text });
    else await field.fill(text);
  }
  await press(hand, button);
  await expect(hand).toHaveURL(at("chorley", `/desk/cases/${reference}`));
}

const on = ([Day, Month, Year]: string[]): Record<string, string> => ({ Day, Month, Year });

async function say(page: Page, reference: string, path: string, words: string): Promise<void> {
  await open(page, "chorley", `/cases/${reference}/${path}`);
  await page.getByRole("textbox").first().fill(words);
  await press(page, path === "reopen" ? "Open it again" : "Send");
  await heading(page, "Report a missed bin");
}

async function atDesk(page: Page): Promise<BrowserContext> {
  const browser = page.context().browser();
  if (!browser) throw new Error("this page has no browser");
  const staff = await browser.newContext({ viewport: page.viewportSize() });
  const door = await staff.newPage();
  await open(door, "chorley", "/desk/sign-in");
  await press(door, "As an adviser");
  await heading(door, "Your desk");
  await door.close();
  return staff;
}

test("by an adviser's hand", async ({ page, context }) => {
  base.setTimeout(Math.max(180_000, base.info().timeout));
  await fillMissedBin(page, "chorley", someone("by-hand"));
  const reference = await send(page);
  const staff = await atDesk(page);
  const pages = await openPages(page, "chorley", reference, staff);
  const [hand, own] = [await staff.newPage(), await context.newPage()];

  await act(hand, reference, "Ask the resident", { "What do you need to know?": "Which side of the house?", ...on(DAY) }, "Ask");
  await both(pages, "Waiting for you", "Waiting for the resident");
  await expect(page.getByText("The time until then does not count.")).toBeVisible();
  await say(own, reference, "more", "The left side.");
  await both(pages, "The left side.");
  await both(pages, "With Waste");
  await act(hand, reference, "Wait for somebody else", { "For whom, and why?": "The lorry's workshop." }, "Wait");
  await both(pages, "Waiting for someone else", "Waiting for somebody else");
  await act(hand, reference, "Go on with it", {});
  await both(pages, "With Waste");
  await act(hand, reference, "Write to the resident", { "Your message": "The lorry is back." }, "Send the message");
  await both(pages, "The lorry is back.");
  await act(hand, reference, "Give a later date", { "Why does it take longer?": "Snow lies.", ...on(DAY) }, "Give the new date");
  await both(pages, "Snow lies.");
  await expect(page.locator("#now").getByText("The new date is")).toBeVisible();
  await act(hand, reference, "Plan it for a day", on(DAY), "Plan it");
  await both(pages, "Planned");
  await act(hand, reference, "Write a note", { Note: "Rang twice." }, "Keep the note");
  await expect(pages.desk.getByText("Rang twice.")).toBeVisible(SOON);
  await expectAccessible(page);
  await expectAccessible(pages.desk);
  await act(hand, reference, "Resolve it", { "What was done?": "The bin is empty." });
  await both(pages, "Done", "Resolved");
  await both(pages, "The bin is empty.");
  await expectAccessible(page);
  await say(own, reference, "reopen", "It is still full.");
  await both(pages, "Open again", "Opened again");
  await act(hand, reference, "Close it without doing it", { "Why?": "It is not our bin." }, "Close it");
  await both(pages, "Closed");
  await expect(page.getByText("Rang twice.")).toHaveCount(0);
  await staff.close();
});

/** Tells of a case as a team's own system does. */
async function system(request: APIRequestContext): Promise<(reference: string, event: object) => Promise<void>> {
  const headers = { "x-front-door": "1" };
  const { token } = await (await request.post(at("chorley", "/demo/token"), { headers })).json();
  return async (reference, event) => {
    const told = await request.post(at("chorley", `/api/v1/integration/cases/${reference}/events`), {
      data: event,
      headers: { authorization: `Bearer ${token}`, "idempotency-key": crypto.randomUUID() },
    });
    expect(told.ok(), await told.text()).toBe(true);
  };
}

test("by another system", async ({ page, context, request }) => {
  base.setTimeout(Math.max(180_000, base.info().timeout));
  const tell = await system(request);
  await fillMissedBin(page, "chorley", someone("by-system-first"));
  const first = await send(page);
  await fillMissedBin(page, "chorley", someone("by-system"));
  const reference = await send(page);
  const staff = await atDesk(page);
  const pages = await openPages(page, "chorley", reference, staff);
  const own = await context.newPage();
  const date = `${DAY[2]}-06-01`;

  await tell(reference, { kind: "asked", words: "Is the gate open?", date });
  await both(pages, "Waiting for you", "Waiting for the resident");
  await say(own, reference, "more", "Gate is open now.");
  await both(pages, "Gate is open now.");
  await tell(reference, { kind: "waiting-for-others", words: "The gate's owner." });
  await both(pages, "Waiting for someone else", "Waiting for somebody else");
  await tell(reference, { kind: "working" });
  await both(pages, "With Waste");
  await tell(reference, { kind: "planned", date, words: "In the morning." });
  await both(pages, "Planned");
  await tell(reference, { kind: "resolved", words: "All done." });
  await both(pages, "Done", "Resolved");
  await tell(reference, { kind: "reopened", words: "One bin was forgotten." });
  await both(pages, "Open again", "Opened again");
  await tell(reference, { kind: "moved", team: "streetscene", words: "It lies in the street." });
  await both(pages, "It lies in the street.");
  await tell(reference, { kind: "joined", other: first });
  await both(pages, "Joined with another report", "Same as another case");
  await expect(page.getByText(first)).toHaveCount(0);
  await expectAccessible(page);
  await expectAccessible(pages.desk);

  // The first one is its resident's to withdraw.
  await pages.desk.goto(at("chorley", `/desk/cases/${first}`));
  await ready(pages.desk);
  await page.goto(at("chorley", `/cases/${first}`));
  await ready(page);
  await page.waitForTimeout(1000);
  await open(own, "chorley", `/cases/${first}/withdraw`);
  await press(own, "Yes, I don't need this any more");
  await heading(own, "Report a missed bin");
  await both(pages, "Withdrawn", "Withdrawn by the resident");
  await staff.close();
});

test("without a signal the page says from when it is, and catches up", async ({ page, context, request }) => {
  const tell = await system(request);
  await fillMissedBin(page, "chorley", someone("no-signal"));
  const reference = await send(page);
  await open(page, "chorley", `/cases/${reference}`);
  await expect(page.locator("#now").getByText("With Waste")).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/^As of \d\d:\d\d\. We can't reach the council now/)).toBeVisible();
  await expectAccessible(page);
  await tell(reference, { kind: "working" });
  await context.setOffline(false);
  await expect(page.locator("#happened").getByText("Waste is working on it")).toBeVisible({ timeout: 10_000 });
  await expect(page.getByText(/^As of/)).toBeHidden();
});
