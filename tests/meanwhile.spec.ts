// What a resident sees when something happens meanwhile: the council edits its form, another tab goes ahead; and when what
// they type is not what it seems.
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { type Page, arrived, choose, expect, fillAddress, heading, mails, open, press, ready, send, someone, test } from "./support";

test("text that would do something is shown and mailed as text", async ({ page }) => {
  const email = someone("hostile");
  await open(page, "chorley", "/services/something-else/form");
  await page.getByLabel("What do you need?").fill("<script>alert(1)</script><img src=x onerror=alert(2)>\u202Egnp.exe\u0007\nTeam: mine");
  await press(page, "Continue");
  await choose(page, "No");
  await page.getByLabel("Your name (optional)").fill("<b>Sam</b>\u202E");
  await page.getByLabel("Email address (optional)").fill(email);
  page.on("dialog", (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });
  await press(page, "Continue");
  await heading(page, "Check your answers");
  await expect(page.getByText("<script>alert(1)</script><img src=x onerror=alert(2)>gnp.exe")).toBeVisible();
  await expect(page.getByText("<b>Sam</b>", { exact: true })).toBeVisible();
  expect(await page.locator("main").innerHTML()).not.toMatch(/[\u202E\u0007]|<script|<b>/);
  const sent = await send(page);
  await page.getByRole("button", { name: "See where it is" }).click();
  await page.getByText("You told us").click();
  await expect(page.getByText("<script>alert(1)</script><img src=x onerror=alert(2)>gnp.exe")).toBeVisible();
  const find = async () => (await mails("chorley")).find((mail) => mail.kind === "team-hand-over" && mail.body.includes(sent));
  await expect.poll(find).toBeTruthy();
  const body = (await find())?.body ?? "";
  expect(body).toContain("    <script>alert(1)</script><img src=x onerror=alert(2)>gnp.exe\n    Team: mine");
  expect(body).not.toMatch(/[\u202E\u0007]/);
});

test("the same draft in two tabs: the one that is behind says so and overwrites nothing", async ({ page, context }) => {
  await open(page, "chorley", "/services/noise/form");
  await choose(page, "A dog");
  await page.getByLabel("Address line 1").fill("1 High Street");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const other = await context.newPage();
  await open(other, "chorley", "/services/noise/form");
  await expect(other.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await other.getByLabel("Address line 1").fill("2 High Street");
  await expect(other.getByText(/^Saved \d/)).toBeVisible();
  await page.getByLabel("Town or city").fill("Chorley");
  await expect(page.getByText("Not saved: you changed this form in another tab. Go on there, or load this page again.")).toBeVisible();
  await expect(page.getByLabel("Address line 1")).toHaveValue("1 High Street");
  await page.reload();
  await ready(page);
  await expect(page.getByLabel("Address line 1")).toHaveValue("2 High Street");
});

test("a form that the council edits while it is filled in asks again what the change touched, and says so", async ({ page }, info) => {
  const council = new Council(info.outputPath("council"));
  try {
    await council.start();
    await fillMissedBin(page, council.address("/services/missed-bin/form"));
    await arrived(page, "sent");
    await council.stop();
    council.edit("base/default/services/missed-bin.toml", '{ key = "rubbish", label = "Rubbish" }', '{ key = "grey", label = "Grey bin" }');
    await council.start();
    await press(page, "Send");
    await heading(page, "Which bin was missed?");
    await expect(page.getByText("The council changed this form. We ask you again: Bin")).toBeVisible();
    await choose(page, "Grey bin");
    await heading(page, "Check your answers");
    await expect(page.getByText("The council changed this form while you were filling it in. Check your answers and send again.")).toBeVisible();
    for (const kept of ["Grey bin", "1 June 2026", "12 Long Lane"]) await expect(page.getByText(kept)).toBeVisible();
    await send(page);
  } finally {
    await council.stop();
  }
});

async function fillMissedBin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await choose(page, "Yes");
  await choose(page, "Rubbish");
  for (const [part, value] of [["Day", "1"], ["Month", "6"], ["Year", "2026"]] as const) await page.getByLabel(part).fill(value);
  await press(page, "Continue");
  await fillAddress(page);
  await choose(page, "No");
  await press(page, "Continue");
  await heading(page, "Check your answers");
}

/** A server of its own, with profiles that can be edited. */
class Council {
  private server?: ChildProcess;
  private listen = "127.0.0.1:0";

  constructor(private readonly folder: string) {
    fs.cpSync("councils", path.join(folder, "councils"), { recursive: true });
  }

  edit(file: string, from: string, to: string): void {
    const at = path.join(this.folder, "councils", file);
    const text = fs.readFileSync(at, "utf8");
    expect(text).toContain(from);
    fs.writeFileSync(at, text.replace(from, to));
  }

  address(page: string): string {
    return `http://chorley.localhost:${this.listen.split(":")[1]}${page}`;
  }

  /** Starts it, at the same address as before, and waits until it listens. */
  async start(): Promise<void> {
    const folders = ["--app", "dist", "--councils", path.join(this.folder, "councils"), "--data", path.join(this.folder, "data")];
    const server = spawn("target/server/front-door", ["serve", ...folders, "--metrics-listen", "off", "--listen", this.listen]);
    this.server = server;
    let said = "";
    for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part) => (said += part));
    await expect.poll(() => /listening on\s+(\S+)/.exec(said)?.[1], said).toBeTruthy();
    this.listen = /listening on\s+(\S+)/.exec(said)?.[1] ?? this.listen;
  }

  async stop(): Promise<void> {
    const server = this.server;
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    await ended;
  }
}
