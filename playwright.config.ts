// The journeys, in a real Chromium at three widths. `cargo xtask test journeys` starts the server and calls this.
import { defineConfig } from "@playwright/test";
import dns from "node:dns";

// Browsers know that `chorley.localhost` is this machine; Node asks the system, which often does not.
const lookup = dns.promises.lookup as (host: string, ...rest: unknown[]) => Promise<never>;
dns.promises.lookup = (host: string, ...rest: unknown[]) =>
  lookup(host.endsWith(".localhost") ? "localhost" : host, ...rest);

/** Long, and alike at every width. */
const ONCE = ["**/keyboard.spec.ts", "**/account-holdings.spec.ts"];
/** They move the clock of the server that all share: after all others, one after the other. */
const CLOCK = ["enquiry-reminder", "feedback-complaint", "feedback-survey"];
const LAST = CLOCK.map((name) => `**/${name}.spec.ts`);
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

export default defineConfig({
  testDir: "tests",
  outputDir: "target/playwright/results",
  workers: 2,
  retries: 0,
  // The machine may be busy; what takes this long has failed all the same.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "target/playwright/report.json" }]],
  use: {
    baseURL: process.env.FRONT_DOOR_BASE ?? "http://chorley.localhost:8080",
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.FRONT_DOOR_CHROMIUM ?? "/usr/bin/chromium",
      // A browser that calls nobody, and that runs as root in a container.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "phone",
      testIgnore: LAST,
      use: PHONE,
    },
    { name: "tablet", testIgnore: [...ONCE, ...LAST], use: { viewport: { width: 820, height: 1180 }, hasTouch: true } },
    { name: "desktop", testIgnore: [...ONCE, ...LAST], use: { viewport: { width: 1280, height: 900 } } },
    ...LAST.map((testMatch, at) => ({
      name: `clock-${at}`,
      testMatch,
      dependencies: at === 0 ? ["phone", "tablet", "desktop"] : [`clock-${at - 1}`],
      use: PHONE,
    })),
  ],
});
