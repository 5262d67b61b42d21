// The journeys, in a real Chromium at three widths. `cargo xtask test journeys` starts the server and calls this.
import { defineConfig } from "@playwright/test";
import dns from "node:dns";
import { JOURNEYS, JOURNEYS_LAST, VARIANTS, type Variant, leftOut, visit } from "./tests/variants";

// Browsers know that `chorley.localhost` is this machine; Node asks the system, which often does not.
const lookup = dns.promises.lookup as (host: string, ...rest: unknown[]) => Promise<never>;
dns.promises.lookup = (host: string, ...rest: unknown[]) =>
  lookup(host.endsWith(".localhost") ? "localhost" : host, ...rest);

/** Long, and alike at every width. */
const ONCE = ["accessibility", "account-holdings", "comfort", "demonstration", "demonstration-beside", "helping", "keyboard", "offline", "pass-on", "shared-device"].map(
  (name) => `**/${name}.spec.ts`,
);
/** What residents do, which the variants do at other widths. */
const VARIED = JOURNEYS.map((name) => `**/${name}.spec.ts`);
/** What lays itself out anew between a phone's width and a desktop's, and is no journey of residents. */
const BETWEEN = ["desk", "everyone"].map((name) => `**/${name}.spec.ts`);
/** They move the clock of the server that all share: after all others, one after the other. */
const CLOCK = ["enquiry-reminder", "feedback-complaint", "feedback-survey", "demonstration"];
const LAST = CLOCK.map((name) => `**/${name}.spec.ts`);
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
/** Each variant on the device where it is met most: a library's computer is shared, and a keyboard is put before a tablet. */
const DEVICES: Record<Variant, object> = { urdu: PHONE, shared: DESKTOP, keyboard: TABLET };

/** The journeys of residents once more, each in another way (tests/variants.ts) and at its own width. */
const variants = VARIANTS.map((name) => ({
  name,
  testMatch: VARIED,
  grepInvert: leftOut(name),
  // Tab by Tab, with a look at each stop.
  timeout: 240_000,
  use: { ...DEVICES[name], storageState: visit(name) },
}));
const variantsLast = variants.map((variant) => ({
  ...variant,
  name: `${variant.name}-clock`,
  testMatch: JOURNEYS_LAST.map((journey) => `**/${journey}.spec.ts`),
}));

export default defineConfig({
  testDir: "tests",
  outputDir: "target/playwright/results",
  // What a screen reader gets of each page: read before a change of it is kept.
  snapshotPathTemplate: "tests/accessibility/{arg}{ext}",
  workers: 2,
  retries: 0,
  // The machine may be busy; what takes this long has failed all the same.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "target/playwright/report.json" }]],
  use: {
    baseURL: process.env.FRONT_DOOR_BASE ?? "http://chorley.localhost:8080",
    locale: "en-GB",
    timezoneId: "Europe/London",
    // Whose device it is was said before.
    storageState: visit(),
    // What the network does is seen without one; offline.spec.ts is about it.
    serviceWorkers: "block",
    // Written at each step, it takes half as long as the tests: `--trace on` for the one that failed.
    trace: "off",
    screenshot: "only-on-failure",
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
    { name: "tablet", testMatch: BETWEEN, use: TABLET },
    { name: "desktop", testIgnore: [...ONCE, ...VARIED, ...LAST], use: DESKTOP },
    ...LAST.map((testMatch, at) => ({
      name: `clock-${at}`,
      testMatch,
      dependencies: at === 0 ? ["phone", "tablet", "desktop", ...VARIANTS] : [`clock-${at - 1}`],
      use: PHONE,
    })),
    ...variants,
    ...variantsLast.map((variant, at) => ({
      ...variant,
      workers: 1,
      dependencies: [at === 0 ? `clock-${LAST.length - 1}` : `${VARIANTS[at - 1]}-clock`],
    })),
  ],
});
