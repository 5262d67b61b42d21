// How long a resident's phone takes from a press to the paint: Chromium, its processor slowed down six times.
// Prints milliseconds as JSON. `cargo xtask bench interaction` starts the server and calls this.
import { chromium } from "@playwright/test";

const base = new URL(process.env.FRONT_DOOR_BASE ?? "http://chorley.localhost:8080");
const SLOWER = 6;
const VISITS = 3;
/** How long a finger stays down, in milliseconds. */
const PRESS = 90;
const WORDS = ["they didnt take my brown bin", "there is a big hole in our road"];

const browser = await chromium.launch({
  executablePath: process.env.FRONT_DOOR_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const pages = [];
const keys = [];
for (let visit = 0; visit < VISITS; visit += 1) {
  pages.push(...(await answering()));
  keys.push(...(await typing(WORDS[visit % WORDS.length])));
}
await browser.close();
console.log(JSON.stringify({ pages, keys }));

async function visit(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(new URL(path, base).href);
  await page.waitForFunction(() => document.documentElement.dataset.app === "ready");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

/** Interaction to next paint, as the browser counts it, of each press on Continue. */
async function answering() {
  const page = await visit("/services/missed-bin/form");
  const times = [];
  const answers = [
    () => page.getByText("Yes", { exact: true }).click(),
    () => page.getByText("Garden waste", { exact: true }).click(),
    () => page.getByText("No", { exact: true }).click(),
    async () => {
      for (const [part, value] of [["Day", "1"], ["Month", "6"], ["Year", "2026"]]) await page.getByLabel(part).fill(value);
    },
    async () => {
      await page.getByLabel("Address line 1").fill("12 Long Lane");
      await page.getByLabel("Town or city").fill("Chorley");
      await page.getByLabel("Postcode").fill("PR7 1AL");
    },
    () => page.getByText("No", { exact: true }).click(),
  ];
  for (const answer of answers) {
    await answer();
    await page.evaluate(watch);
    await page.getByRole("button", { name: "Continue" }).click({ delay: PRESS });
    await page.waitForFunction(() => window.press.isOver && window.press.shown !== undefined);
    const { longest, shown } = await page.evaluate(() => window.press);
    if (!shown) throw new Error("something was painted before the next question stood there");
    times.push(longest);
  }
  await page.context().close();
  return times;
}

/** Runs in the page: the longest event of the next press, from its start to the paint after it (Event Timing). */
function watch() {
  const press = { longest: 0, isOver: false, shown: undefined };
  window.press = press;
  const [from, begun] = [location.href, performance.now()];
  const events = new PerformanceObserver((list) => {
    for (const event of list.getEntries()) {
      if (!event.interactionId || event.startTime < begun) continue;
      press.longest = Math.max(press.longest, event.duration);
      press.isOver ||= event.name === "click";
    }
    if (press.isOver) events.disconnect();
  });
  events.observe({ type: "event", durationThreshold: 16 });
  const painted = () => {
    press.shown = location.href !== from && document.querySelector("h1") !== null;
  };
  addEventListener("click", () => requestAnimationFrame(painted), { capture: true, once: true });
}

/** What each letter in the box of the start page costs: finding services, and drawing them. */
async function typing(words) {
  const page = await visit("/");
  const box = page.getByLabel("Say it in your own words");
  await box.pressSequentially("bin");
  await page.locator(".app-rows--found a").first().waitFor();
  await box.fill("");
  const times = await box.evaluate(letters, words);
  await page.context().close();
  return times;
}

/** Runs in the page: from the event to the end of all that follows from it before the browser goes on. */
async function letters(box, words) {
  const times = [];
  for (let end = 1; end <= words.length; end += 1) {
    box.value = words.slice(0, end);
    const begun = performance.now();
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((done) => {
      const next = new MessageChannel();
      next.port1.onmessage = done;
      next.port2.postMessage(0);
    });
    times.push(performance.now() - begun);
    await new Promise((done) => setTimeout(done, 100));
  }
  return times;
}
