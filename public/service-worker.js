// Keeps what is everybody's on a resident's own device, so that it works without a signal: some pages, the forms that were opened,
// the app. Each copy is asked for as nobody, without cookies. It belongs to no build: what it keeps lies apart for each.
const COPY = "x-front-door-copy";
const VERSION = "x-front-door-version";
const WHEN = "x-kept";
const PREFIX = "front-door ";
/** On a slow line a page is waited for so long, where an older one is here. */
const PATIENCE = 3_000;
/** A copy of this age is as good as a new one. */
const FRESH = 900_000;
/** So many pages about services go along to the next release. */
const MOST = 30;

const NO_SIGNAL = "/no-signal";
const PAGES = ["/", "/services", "/contact", "/outbox", "/api/v1/catalogue"];
const SERVICE = /^\/(api\/v1\/)?services\/[\w-]+(\/form)?$/;
const FORM = /^(\/services\/[\w-]+\/form)(\/|$)/;
const FOR_GOOD = /^\/(b|theme|words)\//;
const FILE = /^\/((b|theme|words)\/.+|[\w-]+\.(js|css|svg|webmanifest))$/;
const OTHERS = /^\/(desk|demo)(\/|$)/;

const patience = () => new Promise((done) => setTimeout(done, PATIENCE));

/** The address of the copy that stands in for a page; none, if it may be somebody's own. */
const copyOf = (path) => {
  const form = FORM.exec(path);
  if (form) return form[1];
  return PAGES.includes(path) || (SERVICE.test(path) && (path.endsWith("/form") || !path.startsWith("/api"))) ? path : null;
};

/** The caches, the newest first. */
const names = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX)).reverse();

/** The device is no longer its resident's own. */
let isOver = false;

/** A cache that is there: somebody may have deleted it meanwhile, and then it does not come back. */
const open = async (name) => {
  if (isOver || !(await caches.has(name))) throw new Error("gone");
  return caches.open(name);
};

/** From the newest that is whole: what it has last is the page that says that there is no signal. */
const find = async (path) => {
  for (const name of await names()) {
    const cache = await open(name).catch(() => {});
    if (await cache?.match(NO_SIGNAL)) return cache.match(path);
  }
};

/** What the resident waits for comes first: nothing is fetched ahead until their page has asked for nothing for a while. */
const QUIET = 1_500;
let asked = 0;
const quiet = async () => {
  while (Date.now() - asked < QUIET) await new Promise((done) => setTimeout(done, QUIET));
};

const keepFile = async (cache, path) => {
  if (await cache.match(path)) return;
  await quiet();
  const answer = await fetch(path, { credentials: "omit" });
  if (answer.ok) await cache.put(path, answer);
};

/** Keeps a copy, and the files that a page names. Throws where there is none of this build. */
const keep = async (name, path, files) => {
  const [, build, language] = name.split(" ");
  const cache = await open(name);
  const before = await cache.match(path);
  if (before && Date.now() - Date.parse(before.headers.get(WHEN)) < FRESH) return;
  await quiet();
  const answer = await fetch(path, { cache: "no-store", credentials: "omit", redirect: "error", headers: { [COPY]: language } });
  if (answer.headers.get(VERSION) !== build) throw new Error("another build");
  // It is gone, or may not be kept.
  if (answer.status === 404) return void (await cache.delete(path));
  if (!answer.ok) throw new Error(answer.status);
  const text = await answer.text();
  const headers = new Headers(answer.headers);
  headers.set(WHEN, new Date().toISOString());
  // It is kept as it was read, and says nothing of what the server is now.
  for (const name of ["content-encoding", "content-length", VERSION]) headers.delete(name);
  for (const [, file] of files ? text.matchAll(/(?:href|src)="(\/[^"]+)"/g) : []) {
    if (FILE.test(file)) await keepFile(cache, file);
    if (file.startsWith("/words/")) await keepFile(cache, file.replace("-first", ""));
  }
  await cache.put(path, new Response(text, { headers }));
};

/** A form is a page, what leads to it, and what the app asks for about it. */
const keepAbout = async (name, path) => {
  const page = path.replace("/api/v1/services/", "/services/");
  await keep(name, page, true);
  if (!FORM.test(page)) return;
  await keep(name, page.replace(/\/form$/, ""), true);
  await keep(name, `/api/v1${page}`);
};

/** One after the other: two at once would fetch all twice. */
let work = Promise.resolve();
const then = (next) => (work = work.then(next).catch(() => {}));

/** Makes the copies of a build and a language whole, and only then forgets the others. */
const fill = async ({ build, language, path, idle }) => {
  if (isOver) return;
  const name = `${PREFIX}${build} ${language}`;
  const others = (await names()).filter((other) => other !== name);
  const cache = await caches.open(name);
  const carried = [];
  for (const other of others) {
    for (const { url } of await (await open(other)).keys()) carried.push(new URL(url).pathname);
  }
  const about = carried.filter((old) => SERVICE.test(old)).slice(-MOST);
  try {
    for (const page of [...PAGES, ...new Set(about)]) await keep(name, page, true);
    const own = copyOf(path);
    if (own) await keepAbout(name, own);
    for (const file of [`/b/${build}/front-door-app_bg.wasm`, "/comfort.css"]) await keepFile(cache, file);
    await keep(name, NO_SIGNAL, true);
  } catch (error) {
    // Of the release before, or cut off: what is whole stays.
    if (!(await cache.match(NO_SIGNAL))) await caches.delete(name);
    throw error;
  }
  for (const other of others) await caches.delete(other);
  if (!idle) return;
  const journeys = await (await fetch(`/b/${build}/journeys.json`)).json();
  for (const file of new Set(Object.values(journeys).flat())) await keepFile(cache, `/b/${build}/${file}`);
};

/** A file whose address is never used again: the kept one is as good as any. */
const file = async (request, path) => {
  const kept = await caches.match(path);
  if (kept) return kept;
  const answer = await fetch(request);
  const build = path.split("/")[2];
  const name = (await names()).find((name) => path.startsWith("/b/") && name.includes(build));
  if (name && answer.ok) {
    const copy = answer.clone();
    await open(name).then((cache) => cache.put(path, copy)).catch(() => {});
  }
  return answer;
};

/** A file that keeps its address: the kept one stands in as a page does. */
const changing = async (request, path) => {
  const kept = await caches.match(path);
  const network = fetch(request);
  if (!kept) return network;
  return (await Promise.race([network.catch(() => {}), patience()])) ?? kept;
};

/** The kept page says from when it is; the page of the missing one stands alone, since no app belongs to its address. */
const shown = async (kept, path, why) => {
  let html = await kept.text();
  if (path) {
    const mark = ` data-kept="${kept.headers.get(WHEN)}" data-line="${why}"`;
    html = html.replace(/<div(?=[^>]* class="app-document"| id="page")/g, `$&${mark}`);
  } else html = html.replace(/<script type="module".*?<\/script>/, "");
  return new Response(html, { headers: kept.headers });
};

const answer = async (event, path, isPage) => {
  const network = fetch(event.request);
  const refreshed = network.then(async (found) => {
    const [name] = await names();
    if (path && found.ok && name) then(() => keepAbout(name, path));
    return found;
  });
  event.waitUntil(refreshed.then(() => work, () => {}));
  const kept = path && (await find(path));
  let why = "none";
  let failed;
  try {
    const found = await (kept && isPage ? Promise.race([network, patience()]) : network);
    if (found) return found;
    why = "slow";
  } catch (error) {
    failed = error;
  }
  if (!kept) {
    const none = isPage && (await find(NO_SIGNAL));
    if (none) return shown(none);
    throw failed;
  }
  if (isPage) return shown(kept, path, why);
  // What the app draws of it is as old.
  const client = await clients.get(event.clientId);
  client?.postMessage({ kept: kept.headers.get(WHEN) });
  return kept;
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
const forget = async () => {
  for (const name of await names()) await caches.delete(name);
};

addEventListener("message", (event) => {
  isOver = Boolean(event.data.over);
  event.waitUntil(then(() => (isOver ? forget() : fill(event.data))));
});
addEventListener("fetch", (event) => {
  asked = Date.now();
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || OTHERS.test(pathname)) return;
  if (FOR_GOOD.test(pathname)) return event.respondWith(file(request, pathname));
  if (FILE.test(pathname)) return event.respondWith(changing(request, pathname));
  // The app fetches pages too, with a header of its own.
  const isPage = request.mode === "navigate" || (request.headers.has("x-front-door") && !pathname.startsWith("/api/"));
  const path = copyOf(pathname);
  if (path || isPage) event.respondWith(answer(event, path, isPage));
});
