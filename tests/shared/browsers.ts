// Three browsers as their makers and Debian give them, each with a profile on disk and its back/forward cache on, driven in the same few ways.
import { chromium } from "@playwright/test";
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import WebSocket from "ws";

export interface Cookie {
  name: string;
  value: string;
}

export interface Browser {
  /** Where it keeps what it keeps. */
  profile: string;
  open(url: string): Promise<void>;
  /** Opens another tab, which is looked at from then on. */
  openTab(url: string): Promise<void>;
  /** The value of an expression in the page; of a promise, once it is there. */
  evaluate<T>(expression: string): Promise<T>;
  /** Types into what has focus, key by key. */
  type(text: string): Promise<void>;
  back(): Promise<void>;
  /** All of the portal, those that no script sees too. */
  cookies(origin: string): Promise<Cookie[]>;
  close(): Promise<void>;
}

export type Start = () => Promise<Browser>;
export const BROWSERS: Record<string, Start> = { Chromium: startChromium, Firefox: startFirefox, WebKitGTK: startWebKit };

const PATIENCE = 20_000;

export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
}

/** Of those that nobody listens at now. */
async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

function folder(name: string): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `front-door-${name}-`));
}

async function startChromium(): Promise<Browser> {
  const profile = folder("chromium");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.FRONT_DOOR_CHROMIUM ?? "/usr/bin/chromium",
    ignoreHTTPSErrors: true,
    // Playwright turns it off by default.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  let page = context.pages()[0] ?? (await context.newPage());
  return {
    profile,
    open: async (url) => void (await page.goto(url, { waitUntil: "load" }).catch(() => {})),
    openTab: async (url) => {
      page = await context.newPage();
      await page.goto(url, { waitUntil: "load" }).catch(() => {});
    },
    evaluate: (expression) => page.evaluate(expression),
    type: (text) => page.keyboard.type(text),
    back: async () => void (await page.evaluate("history.back()").catch(() => {})),
    cookies: async () => await context.cookies(),
    close: () => context.close(),
  };
}

/** Firefox speaks WebDriver BiDi by itself. */
async function startFirefox(): Promise<Browser> {
  const profile = folder("firefox");
  const quiet = ["datareporting.policy.dataSubmissionEnabled", "app.update.enabled", "browser.shell.checkDefaultBrowser"];
  const prefs = quiet.map((name) => `user_pref("${name}", false);`);
  fs.writeFileSync(path.join(profile, "user.js"), prefs.join("\n"));
  const firefox = spawn("firefox-esr", ["-headless", "-no-remote", "-profile", profile, "--remote-debugging-port", "0"], {
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
  });
  const address = await heard(firefox, /WebDriver BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((done, failed) => socket.on("open", done).on("error", failed));
  let last = 0;
  const waiting = new Map<number, { done: (result: never) => void; failed: (error: Error) => void }>();
  socket.on("message", (text) => {
    const { id, result, error, message } = JSON.parse(String(text));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.failed(new Error(`${error}: ${message}`));
    else asked?.done(result as never);
  });
  // biome-ignore lint: what comes back has another shape for each method
  const send = (method: string, params: object): Promise<any> =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const tree = await send("browsingContext.getTree", {});
  let context = tree.contexts[0].context;
  const navigate = (url: string) => send("browsingContext.navigate", { context, url, wait: "complete" }).catch(() => {});
  const evaluate = async (expression: string) => {
    const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value === undefined ? null : value))`;
    const { result, exceptionDetails } = await send("script.evaluate", { expression: wrapped, target: { context }, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  };
  return {
    profile,
    open: async (url) => void (await navigate(url)),
    openTab: async (url) => {
      context = (await send("browsingContext.create", { type: "tab" })).context;
      await navigate(url);
    },
    evaluate,
    type: async (text) => {
      const keys = [...text].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
      await send("input.performActions", { context, actions: [{ type: "key", id: "keyboard", actions: keys }] });
    },
    back: async () => void (await evaluate("history.back()").catch(() => {})),
    cookies: async (origin) => {
      const { cookies } = await send("storage.getCookies", {});
      const own = cookies.filter((cookie: { domain: string }) => cookie.domain === new URL(origin).hostname);
      return own.map((cookie: { name: string; value: { value: string } }) => ({ name: cookie.name, value: cookie.value.value }));
    },
    close: async () => {
      const ended = new Promise((done) => firefox.on("exit", done));
      await send("browser.close", {}).catch(() => {});
      socket.close();
      const patience = setTimeout(() => firefox.kill(), PATIENCE);
      await ended;
      clearTimeout(patience);
    },
  };
}

/** WebKitGTK has a driver that speaks the classic WebDriver, and needs a screen. */
async function startWebKit(): Promise<Browser> {
  const profile = folder("webkit");
  const display = `:${90 + (process.pid % 400)}`;
  const screen = spawn("Xvfb", [display, "-screen", "0", "1024x900x24", "-nolisten", "tcp"], { stdio: "ignore" });
  const port = await freePort();
  const home = { HOME: profile, XDG_DATA_HOME: `${profile}/data`, XDG_CACHE_HOME: `${profile}/cache`, XDG_CONFIG_HOME: `${profile}/config`, XDG_RUNTIME_DIR: profile };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, ...home, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1", NO_AT_BRIDGE: "1" },
    stdio: "ignore",
  });
  // biome-ignore lint: what comes back has another shape for each command
  const send = (method: string, command: string, body?: object): Promise<any> =>
    new Promise((done, failed) => {
      const text = body ? JSON.stringify(body) : "";
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
      const request = http.request({ host: "127.0.0.1", port, method, path: command, headers }, (answer) => {
        let said = "";
        answer.setEncoding("utf8").on("data", (part) => (said += part));
        answer.on("end", () => {
          const { value } = JSON.parse(said || "{}");
          if (answer.statusCode === 200) done(value);
          else failed(new Error(`${value?.error}: ${value?.message}`));
        });
      });
      request.on("error", failed).end(text);
    });
  const created = await until("WebKitWebDriver", async () =>
    send("POST", "/session", { capabilities: { alwaysMatch: { acceptInsecureCerts: true, pageLoadStrategy: "none" } } }),
  );
  const at = `/session/${created.sessionId}`;
  const evaluate = async (expression: string) => {
    const script = `const [done] = arguments; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value === undefined ? null : value)), (error) => done(JSON.stringify({ failed: String(error) })));`;
    const value = JSON.parse(await send("POST", `${at}/execute/async`, { script, args: [] }));
    if (value?.failed) throw new Error(value.failed);
    return value;
  };
  const open = async (url: string) => {
    await send("POST", `${at}/url`, { url });
    await until(`${url} in WebKit`, async () => evaluate("document.readyState === 'complete' && location.protocol !== 'about:'")).catch(() => {});
  };
  return {
    profile,
    open,
    openTab: async (url) => {
      const { handle } = await send("POST", `${at}/window/new`, { type: "tab" });
      await send("POST", `${at}/window`, { handle });
      await open(url);
    },
    evaluate,
    type: async (text) => {
      const keys = [...text].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
      await send("POST", `${at}/actions`, { actions: [{ type: "key", id: "keyboard", actions: keys }] });
    },
    back: async () => void (await evaluate("history.back()").catch(() => {})),
    cookies: () => send("GET", `${at}/cookie`),
    close: async () => {
      await send("DELETE", at).catch(() => {});
      // They may write to the profile until they are gone.
      await gone(driver);
      await gone(screen);
    },
  };
}

function gone(program: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (program.exitCode !== null || program.signalCode) return done();
    program.once("exit", () => done());
    program.kill();
  });
}

/** Waits until a program says something. */
function heard(program: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let said = "";
    const listen = (part: unknown) => {
      said += String(part);
      const found = wanted.exec(said);
      if (found) done(found[1] ?? "");
    };
    program.stdout?.on("data", listen);
    program.stderr?.on("data", listen);
    program.on("exit", () => failed(new Error(`it ended: ${said}`)));
  });
}
