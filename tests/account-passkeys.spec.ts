// Passkeys in a browser with a device of its own: made, named, shown to come back, refused, taken away.
import type { CDPSession, Page } from "@playwright/test";
import { signIn } from "./account";
import { expect, expectAccessible, heading, open, press, ready, someone, test, tick } from "./support";

/** A device that unlocks at once. Each page has its own. */
async function withDevice(page: Page): Promise<{ cdp: CDPSession; device: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, device: authenticatorId };
}

/** The way to the passkeys, by the links that residents use. */
async function toPasskeys(page: Page): Promise<void> {
  await page.getByRole("link", { name: "How you sign in" }).click();
  await heading(page, "How you sign in");
  await page.getByRole("link", { name: "See Passkeys" }).click();
  await heading(page, "Passkeys");
}

async function addPasskey(page: Page): Promise<void> {
  await toPasskeys(page);
  await press(page, "Add a passkey");
  await heading(page, "Your passkey");
}

async function signOut(page: Page): Promise<void> {
  await open(page, "chorley", "/account");
  await press(page, "Sign out");
  await heading(page, "You are signed out");
}

test("a passkey is made, named, and signs in without a word typed", async ({ page }) => {
  const email = someone("passkey");
  const { cdp, device } = await withDevice(page);
  await signIn(page, email);
  await ready(page);
  await toPasskeys(page);
  await expect(page.getByText("You have no passkeys.")).toBeVisible();
  await expect(page.getByText("This browser can't add a passkey.")).toHaveCount(0);
  await expectAccessible(page);
  await press(page, "Add a passkey");
  await heading(page, "Your passkey");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Chrome on Linux");
  await expectAccessible(page);
  await page.getByLabel("Name", { exact: true }).fill("");
  await press(page, "Save");
  await expect(page).toHaveTitle(/^Error: Your passkey/);
  await expectAccessible(page);
  await page.getByLabel("Name", { exact: true }).fill("My phone");
  await press(page, "Save");
  await heading(page, "Passkeys");
  await expect(page.getByRole("link", { name: "My phone" })).toContainText("Not used yet.");
  await expectAccessible(page);
  const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId: device });
  expect(credentials).toHaveLength(1);
  expect(credentials[0]?.rpId).toBe("chorley.localhost");
  expect(atob(credentials[0]?.userHandle ?? "")).not.toContain("passkey");

  await signOut(page);
  await page.getByRole("link", { name: "My account" }).click();
  await heading(page, "Sign in or register");
  await expectAccessible(page);
  await press(page, "Sign in with a passkey");
  await heading(page, "My account");
  await expect(page.getByText(`You are signed in as ${email}.`)).toBeVisible();
  await toPasskeys(page);
  await expect(page.getByRole("link", { name: "My phone" })).toContainText("Last used on");
});

test("whoever signs in by a passkey can stay signed in", async ({ page }) => {
  await withDevice(page);
  await signIn(page, someone("passkey-stays"));
  await addPasskey(page);
  await signOut(page);
  await open(page, "chorley", "/account/sign-in");
  await tick(page, "Yes. Keep me signed in for 30 days");
  await press(page, "Sign in with a passkey");
  await heading(page, "My account");
  const cookie = (await page.context().cookies()).find(({ name }) => name === "__Host-front-door");
  expect(cookie?.expires).toBeGreaterThan(Date.now() / 1000 + 29 * 24 * 3600);
});

test("a device makes one passkey for an account, and a removed one is of no use", async ({ page }) => {
  const email = someone("passkey-removed");
  await withDevice(page);
  await signIn(page, email);
  await addPasskey(page);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading(page, "Passkeys");
  await press(page, "Add a passkey");
  await expect(page.getByText("This device has a passkey for your account already.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Chrome on Linux" }).click();
  await heading(page, "Your passkey");
  await press(page, "Remove this passkey");
  await heading(page, "Passkeys");
  await expect(page.getByText("You have no passkeys.")).toBeVisible();

  await signOut(page);
  await open(page, "chorley", "/account/sign-in");
  await press(page, "Sign in with a passkey");
  await expect(page.getByText("Try again. You can always use a code that we email you.")).toBeVisible();
  await heading(page, "Sign in or register");
  await expectAccessible(page);
});

test("who signs in again by a passkey gets to what they wanted to change", async ({ page }) => {
  await withDevice(page);
  await signIn(page, someone("passkey-again"));
  await addPasskey(page);
  await open(page, "chorley", "/account/sign-in?next=security");
  await heading(page, "Sign in again");
  await press(page, "Sign in with a passkey");
  await heading(page, "How you sign in");
});

test("a browser without passkeys says so, and offers the other ways", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "PublicKeyCredential"));
  await open(page, "chorley", "/account/sign-in");
  await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Send me a code" })).toBeVisible();
  await signIn(page, someone("passkey-less"));
  await toPasskeys(page);
  await expect(page.getByText("This browser can't add a passkey.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a passkey" })).toHaveCount(0);
});
