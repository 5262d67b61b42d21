// What the journeys through My Account share: a way in by the mailed code, and a second device.
import { type BrowserContext, type Page } from "@playwright/test";
import { expect, heading, mails, open, press, ready } from "./support";

/** What the newest mail for signing in says. */
export async function mailedWayIn(to: string): Promise<{ code: string; link: string }> {
  let way = { code: "", link: "" };
  await expect
    .poll(async () => {
      const mail = (await mails("chorley")).find((mail) => mail.to === to && mail.kind === "sign-in");
      way = { code: /^\d{6}/.exec(mail?.subject ?? "")?.[0] ?? "", link: /\/account\/link\/\w+/.exec(mail?.body ?? "")?.[0] ?? "" };
      return way.code;
    })
    .toBeTruthy();
  return way;
}

/** Asks for a code, from wherever the resident is. */
export async function ask(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "My account" }).click();
  await heading(page, "Sign in or register");
  await page.getByLabel("Email address").fill(email);
  const sent = async () => (await mails("chorley")).filter((mail) => mail.to === email && mail.kind === "sign-in").length;
  const before = await sent();
  await press(page, "Send me a code");
  await heading(page, "Check your email");
  // The code of the mail before is for where it was asked for.
  await expect.poll(sent).toBeGreaterThan(before);
}

export async function signIn(page: Page, email: string): Promise<void> {
  await open(page, "chorley");
  await ask(page, email);
  await page.getByLabel("Code", { exact: true }).fill((await mailedWayIn(email)).code);
  await press(page, "Sign in");
  await heading(page, "My account");
}

export async function otherDevice(context: BrowserContext): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error("this context has no browser");
  return (await browser.newContext()).newPage();
}
