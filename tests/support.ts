// What the journeys share: councils by host name, forms filled in by label, mails read as their receivers would.
import AxeBuilder from "@axe-core/playwright";
import { type Page, test as base } from "@playwright/test";
import http from "node:http";
import { become, expect, variantOf } from "./variants";

const server = new URL(process.env.FRONT_DOOR_BASE ?? "http://localhost:8080");

/** A resident of this run: the three widths share one server. */
export function someone(name: string): string {
  return `${name}-${base.info().project.name}@example.org`;
}

/** A place where nobody has reported anything. */
export function somewhere(): string {
  const name = crypto.randomUUID().replace(/[^a-f]/g, "");
  return `${name} Lane, by the ${name} school`;
}

/** The address of a council's page. */
export function at(council: string, path = "/"): string {
  return `http://${council}.localhost:${server.port}${path}`;
}

/** What a stranger gets who asks without a browser. Node does not know that `NAME.localhost` is this machine. */
export function get(council: string, path: string): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    const asked = { host: "127.0.0.1", port: server.port, path, headers: { host: `${council}.localhost:${server.port}` } };
    const request = http.get(asked, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => (text += part));
      answer.on("end", () => done({ status: answer.statusCode ?? 0, text }));
    });
    request.on("error", failed);
  });
}

/** A test that fails on any error in the page's console or script. */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use, info) => {
      become(variantOf(info.project.name), page);
      const said: string[] = [];
      page.on("pageerror", (error) => said.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" && !expected(message.text())) said.push(message.text());
      });
      await use(said);
      expect(said, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser reports each refused answer itself; the page says it in words, which the tests look at. */
function expected(text: string): boolean {
  return text.startsWith("Failed to load resource");
}

/** True once the app is in charge: until then a press is the browser's, and what was drawn may be drawn anew. A page that has only
 * just been gone to may have nothing in it yet. */
export const isReady = () => document.documentElement?.dataset.app === "ready" && !document.querySelector(".app-plain, .app-loading");

/** Waits until the app has taken the page over, and has drawn what it fetched for it. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(isReady);
}

/** Waits until a part of the app is here: once the signal is cut it can't come any more. */
export async function arrived(page: Page, part: string): Promise<void> {
  await page.waitForFunction(
    (file) => performance.getEntriesByType("resource").some((fetched) => fetched.name.endsWith(file)),
    `/${part}.pack`,
  );
}

/** The note that the server has the answers, at whichever time of the day. */
export const SAVED = /^Saved (\d|midday)/;

/** Waits until the server has kept an answer of this text: "Saved" may be about what was typed before. */
export async function kept(page: Page, text: string): Promise<void> {
  await page.waitForResponse((answer) => answer.request().method() === "PUT" && (answer.request().postData() ?? "").includes(text));
}

export async function open(page: Page, council: string, path = "/"): Promise<void> {
  await page.goto(at(council, path));
  await ready(page);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

export async function choose(page: Page, ...options: string[]): Promise<void> {
  for (const option of options) await tick(page, option);
  await press(page, "Continue");
}

/** Taps the words of an option, as people do. */
export async function tick(page: Page, option: string): Promise<void> {
  await page.locator("label").getByText(option, { exact: true }).click();
}

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel("Address line 1").fill("12 Long Lane");
  await page.getByLabel("Town or city").fill("Chorley");
  await page.getByLabel("Postcode").fill("pr7 1al");
  await press(page, "Continue");
}

/** Answers the missed-bin form up to its check. */
export async function fillMissedBin(page: Page, council: string, email = someone("resident")): Promise<void> {
  await open(page, council, "/services/missed-bin");
  await page.getByRole("button", { name: "Start now" }).click();
  await heading(page, "Was the bin out in time on its day?");
  await choose(page, "Yes");
  await heading(page, "Which bin was missed?");
  await choose(page, "Rubbish");
  await heading(page, "When should it have been emptied?");
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("June");
  await page.getByLabel("Year").fill("2026");
  await press(page, "Continue");
  await heading(page, "Where is the bin?");
  await fillAddress(page);
  await heading(page, "Do you get help with putting your bins out?");
  await choose(page, "No");
  await heading(page, "How can we reach you?");
  if (email) await page.getByLabel("Email address (optional)").fill(email);
  await press(page, "Continue");
  await heading(page, "Check your answers");
}

/** Sends what stands on the check page, and gives the reference on the confirmation. */
export async function send(page: Page): Promise<string> {
  await press(page, "Send");
  await heading(page, "We have it");
  return reference(page);
}

export async function reference(page: Page): Promise<string> {
  const panel = await page.getByText(/[2-9A-Z]{5}-[2-9A-Z]{5}/).first().innerText();
  const found = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(panel);
  if (!found) throw new Error(`no reference in: ${panel}`);
  return found[0];
}

export interface Mail {
  to: string;
  subject: string;
  body: string;
  kind: string;
  state: string;
}

/** The mails of a council's demonstration, newest first. */
export async function mails(council: string): Promise<Mail[]> {
  const answer = await get(council, "/demo/messages.json");
  expect(answer.status).toBe(200);
  return JSON.parse(answer.text);
}

/** The references of the cases for which a receipt went to this address. */
export async function casesOf(email: string, council = "chorley"): Promise<string[]> {
  const receipts = (await mails(council)).filter((mail) => mail.to === email && mail.kind === "resident-receipt");
  return receipts.map((mail) => /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(mail.body)?.[0] ?? "");
}

/** The newest code that was mailed about a case. */
export async function mailedCode(council: string, to: string): Promise<string> {
  let code: string | undefined;
  await expect
    .poll(async () => {
      const mail = (await mails(council)).find((mail) => mail.to === to && mail.kind === "access-code");
      code = mail && /\b\d{3} ?\d{3}\b/.exec(`${mail.subject} ${mail.body}`)?.[0];
      return code;
    })
    .toBeTruthy();
  return code as string;
}

/** The rules of WCAG 2.2 AA that a machine can check and that are broken, with what breaks them: of all, or of these alone. */
export async function brokenRules(page: Page, only?: string[]): Promise<string[]> {
  // Within the page: without it axe opens another for each look, for frames from elsewhere, which our pages don't have.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const rules = only ? axe.withRules(only) : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const { passes, incomplete, violations } = await rules.analyze();
  // A program that looked at nothing found nothing.
  expect(passes.length + incomplete.length + violations.length, "rules that were looked at").toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** No rule is broken, and nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await brokenRules(page)).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways, "pixels that scroll sideways").toBeLessThanOrEqual(0);
}

export { expect };
