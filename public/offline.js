// On a resident's own device: has the public pages kept for when there is no signal, and says from when a kept page is.
own: {
  const worker = navigator.serviceWorker;
  const line = document.querySelector(".app-signal");
  const { dataset, lang } = document.documentElement;
  if (!worker || !line || dataset.device !== "own") break own;
  const build = /\/b\/(\w+)\//.exec(document.head.innerHTML)?.[1];
  const main = document.getElementById("main");
  const root = document.getElementById("page");

  // English is of this country.
  const reads = lang === "en" ? "en-GB" : lang;
  const time = (when) => {
    const isToday = when.toDateString() === new Date().toDateString();
    const how = isToday ? { timeStyle: "short" } : { dateStyle: "long", timeStyle: "short" };
    return line.dataset[isToday ? "today" : "day"].replace("{time}", when.toLocaleString(reads, how));
  };

  /** What stands above a page that was kept. */
  const say = () => {
    const { kept, line: why } = (main.querySelector(".app-document") ?? root).dataset;
    const isCut = !navigator.onLine || (why === "none" && !back);
    document.documentElement.toggleAttribute("data-kept", Boolean(kept || document.getElementById("forms")));
    line.querySelector(".app-signal__kept")?.remove();
    if (!kept) return;
    const said = document.createElement("p");
    said.className = "app-signal__kept";
    said.append(`${time(new Date(kept))} `);
    if (isCut) said.append(line.dataset.none);
    else {
      const fresh = document.createElement("a");
      fresh.className = "govuk-link";
      fresh.href = location.href;
      // The app would find the page that it has.
      fresh.rel = "external";
      fresh.textContent = line.dataset.fresh;
      said.append(why === "slow" ? `${line.dataset.slow} ` : "", fresh);
    }
    line.append(said);
  };

  // A kept page was asked for as nobody: it is drawn as this resident last had their pages.
  const COMFORT = "comfort";
  const isComfort = (name) => name.startsWith("app-comfort-");
  const comfort = () => {
    const { classList } = document.documentElement;
    const chosen = [...classList].filter(isComfort);
    if (!root.dataset.kept) {
      if (chosen.length) localStorage.setItem(COMFORT, chosen.join(" "));
      else localStorage.removeItem(COMFORT);
      return;
    }
    const last = localStorage.getItem(COMFORT);
    if (!last) return;
    classList.add(...last.split(" ").filter(isComfort));
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = "/comfort.css";
    document.head.append(styles);
  };
  try {
    comfort();
  } catch {
    // A browser that keeps nothing has pages as usual.
  }

  let back = false;
  addEventListener("online", () => {
    back = true;
    say();
  });
  addEventListener("offline", say);
  new MutationObserver(say).observe(main, { childList: true });
  // A form that the app draws of what was kept.
  worker.addEventListener("message", ({ data }) => {
    root.dataset.kept = data.kept;
    root.dataset.line = "none";
    say();
  });
  say();

  const { saveData, effectiveType } = navigator.connection ?? {};
  const idle = !saveData && !/2g/.test(effectiveType);
  const rest = window.requestIdleCallback ?? setTimeout;
  const begin = async () => {
    const { active } = await worker.ready;
    active.postMessage({ build, language: lang, path: location.pathname, idle });
  };
  // Without it all is as before.
  if (build) worker.register("/service-worker.js").then(() => rest(begin)).catch(() => {});

  /** What can be done without a signal is what is on this device. */
  const list = async () => {
    const forms = document.getElementById("forms");
    if (!forms) return;
    document.getElementById("waits").hidden = localStorage.getItem("outbox") === null;
    const rows = forms.querySelector("ul");
    const pattern = main.querySelector(".app-rows:has(.app-row) > li");
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const { pathname } = new URL(url);
        const form = /^\/api\/v1(\/services\/[\w-]+\/form)$/.exec(pathname)?.[1];
        if (!form || rows.querySelector(`[href="${form}"]`)) continue;
        const row = pattern.cloneNode(true);
        row.querySelector("a").href = form;
        row.querySelector(".app-row__name").textContent = (await (await cache.match(url)).json()).name;
        rows.append(row);
      }
    }
    forms.hidden = !rows.childElementCount;
  };
  list().catch(() => {});
}
