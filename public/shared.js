// Looks after a shared device: nothing that is typed is remembered, nothing comes back, and what nobody touches is cleared.
shared: {
  const bar = document.querySelector(".app-ribbon--shared");
  if (!bar) break shared;
  const dialog = bar.querySelector("dialog");
  const [stay, clear] = dialog.querySelectorAll("button");
  const left = dialog.querySelector("[data-left]");
  const seconds = (name) => Number(bar.dataset[name]) * 1000;
  // The second one is a demonstration's.
  const HALVES = ["__Host-front-door-half", "__Host-demonstration-front-door-half"];
  const PATIENCE = 8_000;
  const FORGETTING = 2_000;

  // Fields that the app draws, as the server's: off before a letter is typed.
  const quiet = (root) => {
    for (const field of root.querySelectorAll("form, input, textarea, select")) {
      if (field.getAttribute("autocomplete") !== "off") field.setAttribute("autocomplete", "off");
    }
  };
  quiet(document);
  new MutationObserver(() => quiet(document)).observe(document.body, {
    attributeFilter: ["autocomplete"],
    childList: true,
    subtree: true,
  });

  // What a form was sent with is not kept with the page that answered it.
  history.replaceState(history.state, "", location.href);

  let touched = Date.now();
  let told = Date.now();
  let finishing = false;
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  // Once it is finished nothing more leaves the page but its end, which waits for what is on its way: an answer that came after it
  // would bring the visit back.
  const onItsWay = new Set();
  const mind = (answered) => {
    onItsWay.add(answered);
    answered.then(() => onItsWay.delete(answered));
  };
  const ask = window.fetch.bind(window);
  window.fetch = (...asked) => {
    if (finishing) return Promise.reject(new TypeError("finished"));
    const answer = ask(...asked);
    mind(answer.then(() => {}, () => {}));
    return answer;
  };
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (...sent) {
    if (finishing) return;
    mind(new Promise((done) => this.addEventListener("loadend", done)));
    send.apply(this, sent);
  };

  const others = "BroadcastChannel" in window ? new BroadcastChannel("front-door") : null;
  const post = (path, body = "") =>
    ask(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", "x-front-door": "1" },
      body,
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    });

  // What was shown goes before the browser can keep a picture of it.
  const blank = () => {
    document.title = location.host;
    document.body.replaceChildren();
  };

  // Pages that the device kept while it was said to be somebody's own.
  const forgetPages = async () => {
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
      worker.active?.postMessage({ over: true });
      await worker.unregister();
    }
    for (const name of await caches.keys()) await caches.delete(name);
  };
  // A worker that was at it may write once more.
  const sweep = () => forgetPages().catch(() => {});
  sweep();
  setInterval(sweep, 5_000);

  const drop = (name) =>
    new Promise((done) => {
      const dropped = indexedDB.deleteDatabase(name);
      dropped.onsuccess = dropped.onerror = dropped.onblocked = done;
    });
  const databases = async () => (await indexedDB.databases?.()) ?? [];
  const forget = async () => {
    for (const half of HALVES) document.cookie = `${half}=; Path=/; Secure; SameSite=Lax; Max-Age=0`;
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch {
      // A browser that keeps nothing has nothing to clear.
    }
    await Promise.all((await databases()).map(({ name }) => drop(name)));
    await forgetPages();
  };

  // Counts what is left, as finished.js does where there is a page.
  const size = (storage) => {
    try {
      return window[storage].length;
    } catch {
      return 0;
    }
  };
  const count = async () => ({
    cookies: document.cookie ? document.cookie.split(";").length : 0,
    local: size("localStorage"),
    session: size("sessionStorage"),
    databases: (await databases()).length,
    caches: (await caches.keys()).length,
  });

  // Without a network there is no page to go to: a document of its own, without a script, takes this one's place.
  const showOffline = (counts) => {
    const [clear, nothing, offline, next] = bar.dataset.offline.split("|");
    const isClear = counts && Object.values(counts).every((left) => left === 0);
    const [heading, text] = isClear ? [clear, nothing] : bar.dataset.notClear.split("|");
    const made = document.implementation.createHTMLDocument(heading);
    made.documentElement.lang = document.documentElement.lang;
    made.documentElement.dir = document.documentElement.dir;
    const add = (tag, text, into = made.body) => {
      const element = made.createElement(tag);
      element.textContent = text;
      into.append(element);
      return element;
    };
    add("h1", heading);
    add("p", text);
    const list = counts && add("ul", "");
    for (const [kind, left] of Object.entries(counts ?? {})) {
      add("li", bar.dataset.item.replace("{what}", bar.dataset[kind]).replace("{count}", left), list);
    }
    add("p", offline);
    add("a", next).href = new URL("/", location.href);
    const html = `<!doctype html>${made.documentElement.outerHTML}`;
    location.replace(URL.createObjectURL(new Blob([html], { type: "text/html; charset=utf-8" })));
  };

  const finish = async (isIdle) => {
    if (finishing) return;
    finishing = true;
    others?.postMessage("finished");
    dialog.close();
    blank();
    await Promise.race([Promise.all(onItsWay), pause(FORGETTING)]);
    let ended = false;
    try {
      ended = (await post("/finish", isIdle ? "script=yes&idle=yes" : "script=yes")).ok;
    } catch {
      // Told below, where the network is gone.
    }
    // A browser that is told to clear its storage may answer no question about it any more.
    const counts = await Promise.race([forget().then(count).catch(() => {}), pause(FORGETTING)]);
    if (ended) location.replace(isIdle ? "/finished" : bar.dataset.done);
    else showOffline(counts);
  };

  const touch = () => {
    if (finishing) return;
    touched = Date.now();
    if (dialog.open) dialog.close();
    if (touched - told > seconds("tells")) {
      told = touched;
      post("/touched").catch(() => {});
    }
  };

  const look = () => {
    const idle = Date.now() - touched;
    if (finishing || idle < seconds("warns")) return;
    if (idle >= seconds("idle")) return void finish(true);
    const said = left.dataset.left.split("|");
    const minutes = Math.ceil((seconds("idle") - idle) / 60_000);
    const text = said[Math.max(0, said.length - minutes)];
    if (left.textContent !== text) left.textContent = text;
    if (!dialog.open) dialog.showModal();
  };

  bar.querySelector("form[data-finish]").addEventListener("submit", (event) => {
    event.preventDefault();
    finish(false);
  });
  stay.addEventListener("click", touch);
  clear.addEventListener("click", () => finish(false));
  const heard = (event) => {
    if (event.target !== clear) {
      touch();
      others?.postMessage("touched");
    }
  };
  for (const event of ["pointerdown", "keydown", "click"]) addEventListener(event, heard, true);
  others?.addEventListener("message", ({ data }) => {
    if (data === "touched") touch();
    if (data === "finished" && !finishing) {
      finishing = true;
      blank();
      location.replace(bar.dataset.done);
    }
  });
  setInterval(look, 1000);
  addEventListener("visibilitychange", look);

  addEventListener("pagehide", blank);
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      blank();
      location.reload();
    }
  });
}
