// How long a resident with a poor signal waits: a cold start, a form, and sending it, in Chromium over a line that is made poor.
// Prints milliseconds as JSON. `cargo xtask bench slow` starts the server and calls this.
import { chromium } from "@playwright/test";
import { POOR, openLine } from "../line.mjs";

const base = new URL(process.env.FRONT_DOOR_BASE ?? "http://chorley.localhost:8080");
const VISITS = 3;
const PATIENCE = 120_000;

const browser = await chromium.launch({
  executablePath: process.env.FRONT_DOOR_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const times = {};
let lost = 0;
for (let visit = 0; visit < VISITS; visit += 1) await once(visit + 1);
await browser.close();
console.log(JSON.stringify({ ...times, lost }));

function took(what, milliseconds) {
  (times[what] ??= []).push(milliseconds);
}

async function once(seed) {
  const line = await openLine({ to: Number(base.port), ...POOR, seed });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  context.setDefaultTimeout(PATIENCE);
  await context.addCookies([
    { name: "__Host-device", value: "own", domain: base.hostname, path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
  const page = await context.newPage();
  const at = (path) => `http://${base.hostname}:${line.port}${path}`;
  const ready = () => page.waitForFunction(() => document.documentElement.dataset.app === "ready");
  const heading = (name) => page.getByRole("heading", { level: 1, name }).waitFor();
  const press = (name) => page.getByRole("button", { name, exact: true }).click();
  const choose = async (option) => {
    await page.locator("label").getByText(option, { exact: true }).click();
    await press("Continue");
  };

  let begun = performance.now();
  const since = () => performance.now() - begun;
  await page.goto(at("/"), { waitUntil: "commit" });
  await page.getByLabel("Say it in your own words").waitFor();
  took("usable", since());
  await ready();
  took("interactive", since());
  took("painted", await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime));
  await page.getByRole("link", { name: "Report a missed bin" }).first().click();
  await heading("Report a missed bin");
  begun = performance.now();
  await press("Start now");
  await heading("Was the bin out in time on its day?");
  took("form", since());
  await choose("Yes");
  await choose("Rubbish");
  for (const [part, value] of [["Day", "1"], ["Month", "June"], ["Year", "2026"]]) await page.getByLabel(part).fill(value);
  await press("Continue");
  await page.getByLabel("Address line 1").fill("12 Long Lane");
  await page.getByLabel("Town or city").fill("Chorley");
  await page.getByLabel("Postcode").fill("pr7 1al");
  await press("Continue");
  await choose("No");
  await press("Continue");
  await heading("Check your answers");
  begun = performance.now();
  await press("Send");
  await heading("We have it");
  took("sent", since());
  // Once all is on the device.
  while (!(await page.evaluate(isWhole))) await page.waitForTimeout(500);
  begun = performance.now();
  await page.goto(at("/services/missed-bin"), { waitUntil: "commit" });
  await ready();
  took("again", since());
  lost += line.lost;
  await context.close();
  await line.close();
}

/** Runs in the page: whether the worker has kept all that it keeps at first. */
async function isWhole() {
  for (const name of await caches.keys()) if (await (await caches.open(name)).match("/no-signal")) return true;
  return false;
}
