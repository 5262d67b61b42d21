// What a browser has left of somebody: in its pages, its stores, and in every file of its profile.
import fs from "node:fs";
import path from "node:path";
import { type Browser, until } from "./browsers";

/** What stands in the page now, and around it. */
export async function shown(browser: Browser): Promise<string> {
  const fields = "[...document.querySelectorAll('input, textarea')].map((field) => field.value)";
  const parts = `[location.href, document.title, document.documentElement.outerHTML, ...${fields}].join("\\n")`;
  return until("a page", () => browser.evaluate<string>(parts));
}

/** How much is stored, by kind. */
export function stored(browser: Browser): Promise<Record<string, number>> {
  return browser.evaluate(`(async () => ({
    cookies: document.cookie.length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: ((await indexedDB.databases?.()) ?? []).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  }))()`);
}

/** The files under a folder that hold one of these texts, and which. */
export function holding(folder: string, texts: string[]): string[] {
  const found: string[] = [];
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) continue;
    const bytes = fs.readFileSync(file);
    for (const content of [bytes, unpacked(bytes)]) {
      for (const text of texts) {
        if (content?.includes(text) || content?.includes(Buffer.from(text, "utf16le"))) found.push(`${name}: ${text}`);
      }
    }
  }
  return found;
}

/** Firefox keeps its session in one block of LZ4. */
function unpacked(bytes: Buffer): Buffer | undefined {
  if (bytes.subarray(0, 8).toString("latin1") !== "mozLz40\0") return undefined;
  const out = Buffer.alloc(bytes.readUInt32LE(8));
  let [from, to] = [12, 0];
  const length = (short: number) => {
    let long = short;
    if (short === 15) {
      let more = 255;
      while (more === 255) {
        more = bytes[from++] ?? 0;
        long += more;
      }
    }
    return long;
  };
  while (from < bytes.length) {
    const token = bytes[from++] ?? 0;
    const literals = length(token >> 4);
    to += bytes.copy(out, to, from, from + literals);
    from += literals;
    if (from >= bytes.length) break;
    const offset = bytes.readUInt16LE(from);
    from += 2;
    // Byte by byte: a match may reach into what it writes.
    for (let left = length(token & 15) + 4; left > 0; left -= 1, to += 1) out[to] = out[to - offset] ?? 0;
  }
  return out;
}
