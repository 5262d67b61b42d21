// A resident adds photos and papers: made smaller on their own device, sent at once, and with the case in the end.
import {
  at,
  choose,
  expect,
  expectAccessible,
  heading,
  kept,
  open,
  type Page,
  press,
  send,
  someone,
  somewhere,
  test,
} from "./support";

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Stands in the data about the place. */
const PLACE = "53-39-N-2-37-W";
/** The field; its label says that it may be left empty. */
const FIELD = "Add a photo (optional)";

test("a photo is made smaller on the phone, says no place, and goes with the case", async ({ page }) => {
  await toPhotos(page);
  const bytes = await jpeg(page, 3000, 1500);
  const large = { name: "IMG 1.JPG", mimeType: "image/jpeg", buffer: Buffer.concat([bytes, Buffer.alloc(2_000_000)]) };
  const asked = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/api/v1/files"));
  await add(page, large);
  const request = await asked;
  await added(page, "IMG 1.jpg");
  expect(request.headers()["x-file-name"]).toBe("IMG%201.jpg");
  const sizes = await request.sizes();
  expect(sizes.requestBodySize, "what the phone sent").toBeLessThan(1_000_000);
  await expectAccessible(page);
  await press(page, "Continue");
  await page.getByLabel("Email address (optional)").fill(someone("photo"));
  await press(page, "Continue");
  await heading(page, "Check your answers");
  const link = page.getByRole("link", { name: "IMG 1.jpg (opens in a new tab)" });
  const stored = await look(page, (await link.getAttribute("href")) ?? "");
  expect(stored).toEqual({ width: 2048, height: 1024, place: false });
  await send(page);
  await expect(page.getByRole("link", { name: "IMG 1.jpg" })).toBeVisible();
  await page.getByRole("button", { name: "See where it is" }).click();
  await expect(page.getByRole("link", { name: "IMG 1.jpg" })).toHaveAttribute("href", /^\/api\/v1\/files\/[0-9a-f]{32}$/);
});

test("with the network cut a photo says so, and is sent when it is tried again", async ({ page }) => {
  await toPhotos(page);
  let cut = 0;
  await page.route("**/api/v1/files", (route) => {
    cut += 1;
    return cut === 1 ? route.abort() : route.continue();
  });
  await add(page, await photo(page, "bin.jpg"));
  await expect(page.locator(".app-file")).toContainText("We can't reach the council.");
  await expect(page.getByRole("status").filter({ hasText: "bin.jpg was not added." })).toBeAttached();
  await expectAccessible(page);
  await press(page, "Continue");
  await expect(page.locator(".govuk-error-summary")).toContainText("try it again or remove it: Photo");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try again bin.jpg" }).click();
  await added(page, "bin.jpg");
  await press(page, "Continue");
  await heading(page, "How can we reach you?");
});

test("a photo that is still on its way is waited for", async ({ page }) => {
  await toPhotos(page);
  let go = () => {};
  const held = new Promise<void>((done) => (go = done));
  await page.route("**/api/v1/files", async (route) => {
    await held;
    await route.continue();
  });
  await add(page, await photo(page, "bin.jpg"));
  await expect(page.locator(".app-file")).toContainText("Sending:");
  await expectAccessible(page);
  await press(page, "Continue");
  await expect(page.locator(".govuk-error-summary")).toContainText("Wait until your files are added.");
  go();
  await added(page, "bin.jpg");
  await press(page, "Continue");
  await heading(page, "How can we reach you?");
});

test("a file that can't be taken says what to do", async ({ page }) => {
  await toPhotos(page);
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(3_000_000)]);
  for (const [file, said] of [
    [{ name: "page.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<!doctype html><p>Hello") }, "We cannot take web pages"],
    [{ name: "IMG_2.HEIC", mimeType: "image/heic", buffer: heic }, "Settings, Camera, Formats, Most Compatible"],
    [{ name: "large.pdf", mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.7${" ".repeat(13_000_000)}`) }, "larger than 12 MB"],
  ] as [File, string][]) {
    await add(page, file);
    await expect(page.locator(".app-file")).toContainText(said);
    await page.getByRole("button", { name: `Remove ${file.name}` }).click();
    await expect(page.locator(".app-file")).toHaveCount(0);
  }
  await press(page, "Continue");
  await heading(page, "How can we reach you?");
});

test("the sixth file is refused, and one that is removed is forgotten", async ({ page }) => {
  await toPhotos(page);
  const names = ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg"];
  await add(page, ...(await Promise.all(names.map((name) => photo(page, name)))));
  await expect(page.getByText("Add 5 files or fewer: Photo")).toBeVisible();
  await added(page, "5.jpg");
  await expect(page.locator(".app-file")).toHaveCount(5);
  const forgotten = page.waitForResponse((answer) => answer.request().method() === "DELETE");
  const saved = page.waitForResponse((answer) => {
    const draft = answer.request().method() === "PUT" ? (answer.request().postData() ?? "") : "";
    return draft.includes("5.jpg") && !draft.includes("2.jpg");
  });
  await page.getByRole("button", { name: "Remove 2.jpg" }).click();
  expect((await forgotten).status()).toBe(204);
  await expect(page.locator(".app-file__name")).toHaveText(["1.jpg", "3.jpg", "4.jpg", "5.jpg"]);
  await saved;
  await page.reload();
  await expect(page.locator(".app-file__name")).toHaveText(["1.jpg", "3.jpg", "4.jpg", "5.jpg"]);
});

test("a photo is added, tried again and removed by keyboard alone", async ({ page }) => {
  await toPhotos(page);
  let cut = 0;
  await page.route("**/api/v1/files", (route) => {
    cut += 1;
    return cut === 1 ? route.abort() : route.continue();
  });
  const chooser = page.waitForEvent("filechooser");
  await page.getByLabel(FIELD).focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(await photo(page, "bin.jpg"));
  const again = page.getByRole("button", { name: "Try again bin.jpg" });
  await expect(again).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(again).toBeFocused();
  await page.keyboard.press("Enter");
  await added(page, "bin.jpg");
  await expect(page.getByLabel(FIELD), "the button is gone, and focus is not lost").toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Remove bin.jpg" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "bin.jpg is removed." })).toBeAttached();
});

test("without the app photos are sent with the page", async ({ page, browser }) => {
  const bytes = await photo(page, "bin.jpg");
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const form = await plain.newPage();
  await form.goto(at("calderdale", "/services/pothole/form"));
  await choose(form, "The pavement or a path");
  await form.getByLabel("Where is it?").fill(somewhere());
  await press(form, "Continue");
  await form.getByLabel(FIELD).setInputFiles([bytes, { ...bytes, name: "page.jpg", buffer: Buffer.from("<html>") }]);
  await press(form, "Continue");
  await expect(form.locator(".govuk-error-summary")).toContainText("page.jpg was not added.");
  await expect(form.locator(".govuk-error-summary")).toContainText("We cannot take web pages");
  await expect(form.locator(".app-file__name")).toHaveText(["bin.jpg"]);
  await form.getByLabel(FIELD).setInputFiles({ ...bytes, name: "bag.jpg" });
  await press(form, "Continue");
  await heading(form, "How can we reach you?");
  await form.getByRole("link", { name: "Back", exact: true }).click();
  await form.getByRole("button", { name: "Remove bin.jpg" }).click();
  await expect(form.locator(".app-file__name")).toHaveText(["bag.jpg"]);
  await press(form, "Continue");
  await press(form, "Continue");
  await heading(form, "Check your answers");
  await expect(form.getByRole("link", { name: "bag.jpg" })).toBeVisible();
  await press(form, "Send");
  await heading(form, "We have it");
  await plain.close();
});

test("photos that were chosen before the app arrives are sent by it", async ({ page }) => {
  // "Saved" may be about the answer before the place.
  const saved = kept(page, "school");
  await toPhotos(page);
  await saved;
  let arrive = () => {};
  const held = new Promise<void>((done) => (arrive = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "domcontentloaded" });
  await add(page, await photo(page, "early.jpg"));
  arrive();
  await added(page, "early.jpg");
});

/** Answers a form up to its photos. */
async function toPhotos(page: Page): Promise<void> {
  await open(page, "calderdale", "/services/pothole/form");
  await choose(page, "The pavement or a path");
  await page.getByLabel("Where is it?").fill(somewhere());
  await press(page, "Continue");
  await heading(page, FIELD);
}

async function add(page: Page, ...files: File[]): Promise<void> {
  await page.getByLabel(FIELD).setInputFiles(files);
}

/** Waits until a file is an answer, and that was said. */
async function added(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: `${name} is added.` })).toBeAttached();
}

async function photo(page: Page, name: string): Promise<File> {
  return { name, mimeType: "image/jpeg", buffer: await jpeg(page, 60, 40) };
}

/** A photo as phones take them: with the place in it. */
async function jpeg(page: Page, width: number, height: number): Promise<Buffer> {
  const drawn = await page.evaluate(
    ([width, height]) => {
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext("2d");
      pen?.fillRect(0, 0, width / 2, height);
      return canvas.toDataURL("image/jpeg");
    },
    [width, height] as const,
  );
  const plain = Buffer.from(drawn.slice(drawn.indexOf(",") + 1), "base64");
  const said = Buffer.from(`Exif\0\0${PLACE}`);
  const head = Buffer.from([0xff, 0xe1, 0, said.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), head, said, plain.subarray(2)]);
}

/** What the council stored, as this browser is shown it. */
async function look(page: Page, path: string): Promise<{ width: number; height: number; place: boolean }> {
  return page.evaluate(
    async ([path, place]) => {
      const bytes = await (await fetch(path)).blob();
      const picture = await createImageBitmap(bytes);
      return { width: picture.width, height: picture.height, place: (await bytes.text()).includes(place) };
    },
    [path, PLACE] as const,
  );
}
