// Sending where the signal is poor: one case however it fails, and on a device of their own it waits until the council has it.
import type { BrowserContext, Page } from "@playwright/test";
import {
  arrived, casesOf, choose, expect, expectAccessible, fillMissedBin, heading, open, press, reference, send, someone, test,
} from "./support";

const HERE = "On this device. We send it when there is a signal";
const MINE = "Yes, keep it here";
/** What the check page fetches last: it can fail, and show the confirmation, without the network from then on. */
const LAST_PART = "sent";
/** Something that only this test types. */
const SENTINEL = "Quagmire-7731";

test("with the network cut before Send, the answers stay and end in one case", async ({ page, context }) => {
  await fillMissedBin(page, "chorley", someone("no-signal"));
  await arrived(page, LAST_PART);
  await context.setOffline(true);
  await press(page, "Send");
  await expect(page.getByText("We can't reach the council.")).toBeVisible();
  await expect(page.getByText("12 Long Lane")).toBeVisible();
  await context.setOffline(false);
  await tryAgain(page, heading(page, "We have it"));
  await heading(page, "We have it");
  await expectOneCase(page, someone("no-signal"));
});

test("with the network cut while it is sent, it ends in one case", async ({ page }) => {
  await fillMissedBin(page, "chorley", someone("lost-answer"));
  let lost = 0;
  await page.route("**/api/v1/cases", async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await press(page, "Send");
  await heading(page, "We have it");
  expect(lost).toBe(1);
  await expectOneCase(page, someone("lost-answer"));
});

test("with the network cut after the answer, the reference is shown all the same", async ({ page, context }) => {
  await fillMissedBin(page, "chorley", someone("cut-after"));
  await arrived(page, LAST_PART);
  await page.route("**/api/v1/cases", async (route) => {
    const response = await route.fetch();
    await context.setOffline(true);
    await route.fulfill({ response });
  });
  await press(page, "Send");
  await heading(page, "We have it");
  await expect(page.getByText("12 Long Lane")).toBeVisible();
  await expectOneCase(page, someone("cut-after"));
  await context.setOffline(false);
  await page.reload();
  await heading(page, "We have it");
  await expectOneCase(page, someone("cut-after"));
});

test("ten taps on Send are one case", async ({ page }) => {
  await fillMissedBin(page, "chorley", someone("ten-taps"));
  await page.getByRole("button", { name: "Send", exact: true }).evaluate((button: HTMLButtonElement) => {
    for (let tap = 0; tap < 10; tap += 1) button.click();
  });
  await heading(page, "We have it");
  await expectOneCase(page, someone("ten-taps"));
});

test("a server in trouble is said so, tried again, and has the case once", async ({ page }) => {
  await fillSomethingElse(page, "demo:unavailable", someone("trouble"));
  await press(page, "Send");
  await expect(page.getByText("Something is wrong on our side.")).toBeVisible();
  await heading(page, "We have it");
  await expectOneCase(page, someone("trouble"));
});

test("a server that is down is tried until it is up", async ({ page }) => {
  await fillMissedBin(page, "chorley", someone("down"));
  let down = 2;
  await page.route("**/api/v1/cases", (route) => {
    down -= 1;
    return down < 0 ? route.continue() : route.abort("connectionrefused");
  });
  await press(page, "Send");
  await expect(page.getByText("We can't reach the council.")).toBeVisible();
  await heading(page, "We have it");
  expect(down).toBeLessThan(0);
  await expectOneCase(page, someone("down"));
});

test("who sent too much is told to wait, and it goes by itself", async ({ page }) => {
  await fillMissedBin(page, "chorley", someone("too-many"));
  let refusals = 1;
  let go = () => {};
  const seen = new Promise<void>((done) => (go = done));
  // The server's own limit would stop the tests that run beside this one.
  await page.route("**/api/v1/cases", async (route) => {
    refusals -= 1;
    if (refusals < 0) {
      // It says so until this is answered.
      await seen;
      return route.continue();
    }
    const problem = { type: "/problems/too-many", status: 429, title: "Too many", detail: "Wait a little, then try again." };
    return route.fulfill({ status: 429, contentType: "application/problem+json", body: JSON.stringify(problem) });
  });
  await press(page, "Send");
  await expect(page.getByText("You have sent a lot in a short time.")).toBeVisible();
  await expect(page.getByRole("button", { name: MINE }), "nothing needs to wait on the device").toHaveCount(0);
  go();
  await heading(page, "We have it");
  await expectOneCase(page, someone("too-many"));
});

test("a session that is over loses nothing", async ({ page, context }) => {
  await fillMissedBin(page, "chorley", someone("no-session"));
  await context.clearCookies();
  await send(page);
  await expectOneCase(page, someone("no-session"));
});

test("answers changed after the first were stored are not sent unasked, and the first can be seen", async ({ page, context }) => {
  const email = someone("changed");
  await sendAndChange(page, context, email);
  await context.setOffline(false);
  const told = page.getByText("We already have answers that you sent from this form");
  await tryAgain(page, expect(told).toBeVisible());
  await expect(told).toBeVisible();
  await expect.poll(() => casesOf(email)).toHaveLength(1);
  const [first] = await casesOf(email);
  await expectAccessible(page);
  await page.getByRole("button", { name: "See what we have" }).click();
  await heading(page, "Ask about something else");
  await expect(page.getByText(first as string)).toBeVisible();
  await expect(page.getByText("demo:lost the bench")).toBeVisible();
  await page.goBack();
  await press(page, "Send");
  await press(page, "Send the changed answers too");
  await heading(page, "We have it");
  await expect.poll(() => casesOf(email)).toHaveLength(2);
  expect(await casesOf(email)).toContain(await reference(page));
  await expect(page.getByText("the bench and the bin")).toBeVisible();
});

test("on their own device it waits, closed tab and all, and is sent once when there is a signal", async ({ page, context }) => {
  const email = someone("kept");
  await keepOnDevice(page, context, email);
  await expect(page.getByText(HERE)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ask about something else" })).toBeVisible();
  await expectAccessible(page);
  const kept = await traces(page);
  expect(kept, "it is encrypted").not.toContain(SENTINEL);
  expect(kept).toContain("bytes");
  expect(kept, "no script reads the key").toContain("extractable: false");
  await page.close();
  expect(await casesOf(email)).toEqual([]);

  await context.setOffline(false);
  const again = await context.newPage();
  await open(again, "chorley");
  await again.getByRole("link", { name: "The council has what you kept on this device" }).click();
  await heading(again, "Kept on this device");
  await expect(again.getByText(/The council has it\. Your reference is/)).toBeVisible();
  await expectOneCase(again, email);
  const shown = await reference(again);
  await expectAccessible(again);
  await again.getByRole("button", { name: "See what you sent" }).click();
  await heading(again, "We have it");
  expect(await reference(again)).toBe(shown);
  await expect(again.getByText(SENTINEL)).toBeVisible();
  await again.goBack();
  await press(again, "Delete from this device");
  await expect(again.getByText("Nothing is kept on this device.")).toBeVisible();
  await open(again, "chorley");
  await expect(again.locator("#main").getByRole("link", { name: /on this device/ })).toHaveCount(0);
});

test("a line on every page says that something waits, and it goes when the signal is back", async ({ page, context }) => {
  const email = someone("line");
  await keepOnDevice(page, context, email);
  // The signal is back, and the council's server is not.
  await context.route("**/api/v1/cases", (route) => route.abort("connectionrefused"));
  await context.setOffline(false);
  await open(page, "chorley", "/services/noise");
  const line = page.getByRole("link", { name: "1 enquiry waits on this device" });
  await expect(line).toBeVisible();
  await expectAccessible(page);
  await line.click();
  await expect(page.getByText(HERE)).toBeVisible();
  let answer = () => {};
  const answered = new Promise<void>((done) => (answer = done));
  await context.unroute("**/api/v1/cases");
  await context.route("**/api/v1/cases", async (route) => {
    await answered;
    await route.continue();
  });
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText("Sent. The council has not answered yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete from this device" })).toHaveAttribute("aria-disabled", "true");
  answer();
  await expect(page.getByText(/The council has it\. Your reference is/)).toBeVisible();
  await expectOneCase(page, email);
});

test("what waits can be sent and deleted by keyboard", async ({ page, context }) => {
  const email = someone("deleted");
  await keepOnDevice(page, context, email);
  await page.getByRole("button", { name: "Send now" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(HERE)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Delete from this device" })).toBeFocused();
  // While a try is under way nothing is deleted, and nobody sees when it ends.
  await expect(async () => {
    await page.keyboard.press("Enter");
    await expect(page.getByText("Nothing is kept on this device.")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await context.setOffline(false);
  await open(page, "chorley");
  await page.waitForLoadState("networkidle");
  expect(await casesOf(email)).toEqual([]);
});

test("on a shared device nothing is left behind", async ({ page, context }) => {
  const email = someone("shared");
  await failToSend(page, context, email);
  await press(page, "No, others use it too");
  await expect(page.getByText("Keep this page open. We keep trying.")).toBeFocused();
  expect(await traces(page)).toBe("");
  await context.setOffline(false);
  await tryAgain(page, heading(page, "We have it"));
  await heading(page, "We have it");
  await expectOneCase(page, email);
  expect(await traces(page)).toBe("");
});

test("a browser that keeps nothing says so, and the page goes on trying", async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  const email = someone("private");
  await failToSend(page, context, email);
  await press(page, MINE);
  await expect(page.getByText("This browser can't keep it.")).toBeFocused();
  await context.setOffline(false);
  await tryAgain(page, heading(page, "We have it"));
  await heading(page, "We have it");
  await expectOneCase(page, email);
});

test("what the council refuses stays, and its form opens again with the answers", async ({ page, context }) => {
  const email = someone("refused");
  // As from a form that the council has changed since.
  await context.route("**/api/v1/cases", (route) =>
    route.continue({ postData: (route.request().postData() ?? "").replace(/"form_version":"\w+"/, '"form_version":"0123456789abcdef"') }),
  );
  await keepOnDevice(page, context, email);
  // It goes by itself.
  await context.setOffline(false);
  await expect(page.getByText("We changed the form after you opened it.")).toBeVisible();
  await expectAccessible(page);
  await context.unroute("**/api/v1/cases");
  await press(page, "Open the form again");
  await heading(page, "Check your answers");
  await expect(page.getByText(SENTINEL)).toBeVisible();
  await send(page);
  await expectOneCase(page, email);
  expect(await traces(page), "it is on the server").not.toContain("bytes");
});

test("answers kept on a device after others were stored are not sent unasked", async ({ page, context }) => {
  const email = someone("kept-changed");
  await sendAndChange(page, context, email);
  await press(page, MINE);
  await heading(page, "Kept on this device");
  // It goes by itself.
  await context.setOffline(false);
  await expect(page.getByText("We already have answers that you sent from this form")).toBeVisible();
  await page.getByRole("button", { name: "See what we have" }).click();
  await expect(page.getByText("demo:lost the bench")).toBeVisible();
  await page.goBack();
  await press(page, "Open the form again");
  await heading(page, "Check your answers");
  await expect(page.getByText("the bench and the bin")).toBeVisible();
  await send(page);
  await expect.poll(() => casesOf(email)).toHaveLength(2);
});

/** Answers the form about something else up to its check. */
async function fillSomethingElse(page: Page, words: string, email: string): Promise<void> {
  await open(page, "chorley", "/services/something-else/form");
  await page.getByLabel("What do you need?").fill(words);
  await press(page, "Continue");
  await choose(page, "No");
  await page.getByLabel("Email address (optional)").fill(email);
  await press(page, "Continue");
  await heading(page, "Check your answers");
}

/** Sends without a signal, up to the question whose device this is. */
async function failToSend(page: Page, context: BrowserContext, email: string): Promise<void> {
  await fillSomethingElse(page, SENTINEL, email);
  await expect(page.getByRole("button", { name: MINE }), "not asked before it is needed").toHaveCount(0);
  await arrived(page, LAST_PART);
  await context.setOffline(true);
  await press(page, "Send");
  await expect(page.getByRole("heading", { name: "Is this your own phone or computer?" })).toBeVisible();
  await expectAccessible(page);
  expect(await traces(page), "nothing is kept before they say so").toBe("");
}

/** The page goes on by itself, too: whichever is first. */
async function tryAgain(page: Page, done: Promise<unknown>): Promise<void> {
  await Promise.race([press(page, "Try again now").catch(() => undefined), done]);
}

async function keepOnDevice(page: Page, context: BrowserContext, email: string): Promise<void> {
  await failToSend(page, context, email);
  await press(page, MINE);
  await heading(page, "Kept on this device");
}

/** The first answers are stored, which the page does not hear of; others stand on it now, and failed to be sent. */
async function sendAndChange(page: Page, context: BrowserContext, email: string): Promise<void> {
  await fillSomethingElse(page, "demo:lost the bench", email);
  await arrived(page, LAST_PART);
  await page.route(
    "**/api/v1/cases",
    async (route) => {
      const response = await route.fetch();
      // Before the page hears of it: soon after, it tries again.
      await context.setOffline(true);
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await press(page, "Send");
  await expect(page.getByText("We can't reach the council.")).toBeVisible();
  await page.getByRole("link", { name: /^Change/ }).first().click();
  await page.getByLabel("What do you need?").fill("the bench and the bin");
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await press(page, "Send");
  await expect(page.getByText("We can't reach the council.")).toBeVisible();
}

/** One case went to this address, and its reference stands on the page. */
async function expectOneCase(page: Page, email: string): Promise<void> {
  await expect.poll(() => casesOf(email)).toHaveLength(1);
  expect(await casesOf(email)).toEqual([await reference(page)]);
}

/** All that a script of this site can read on the device, as text. */
async function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const storage of [localStorage, sessionStorage]) {
      for (const [key, value] of Object.entries(storage)) found.push(`${key}=${value}`);
    }
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const bytes = (_: string, value: unknown) => {
      if (value instanceof ArrayBuffer) return new TextDecoder("latin1").decode(value);
      return value instanceof CryptoKey ? `key, extractable: ${value.extractable}` : value;
    };
    for (const { name } of (await window.indexedDB?.databases()) ?? []) {
      const database = await ended(indexedDB.open(name ?? ""));
      for (const table of database.objectStoreNames) {
        const records = await ended(database.transaction(table).objectStore(table).getAll());
        found.push(`${table}: ${JSON.stringify(records, bytes)}`);
      }
      database.close();
    }
    found.push(...(await caches.keys()));
    return found.join("\n");
  });
}
