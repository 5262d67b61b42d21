// Keeps an open page as it is at the council: what is marked `data-live` is fetched again when something has changed. While nobody
// looks at the page, it asks for nothing. Runs anew for each page, so that nothing of it is left at the top level.
live: {
  const stale = document.querySelector("[data-changes]");
  // The page may have been left before this came.
  if (!stale) break live;
  const page = stale.closest("[data-path]");
  const print = page.querySelector("[data-print]");
  const POLL = 10_000;
  const LEFT = 3_000;
  const GAP = 1_000;
  const { lang } = document.documentElement;
  // English is of this country.
  const reads = lang === "en" ? "en-GB" : lang;
  let source;
  let poll;
  let asked;
  let again = false;
  let seen = new Date();

  const here = () => page.isConnected && !document.hidden;

  /** Says from when the page is, while the council can't be asked. */
  const say = (isStale) => {
    if (stale.hidden === !isStale) return;
    const time = seen.toLocaleTimeString(reads, { hour: "2-digit", minute: "2-digit" });
    stale.textContent = isStale ? stale.dataset.stale.replace("{time}", time) : "";
    stale.hidden = !isStale;
  };

  /** Puts the new part in place of the old one, and the focus back where it was. */
  const put = (old, fresh) => {
    if (old.innerHTML === fresh.innerHTML) return;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const address = focused?.getAttribute("href");
    old.replaceChildren(...document.adoptNode(fresh).childNodes);
    if (!focused) return;
    const same = address && old.querySelector(`[href="${CSS.escape(address)}"]`);
    if (!same) old.tabIndex = -1;
    (same || old).focus({ preventScroll: true });
  };

  const refresh = async () => {
    if (asked) {
      again = true;
      return;
    }
    asked = fetch(page.dataset.path, { headers: { accept: "text/html" } });
    try {
      const answer = await asked;
      if (!answer.ok) throw new Error(answer.status);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const parts = [...page.querySelectorAll("[data-live]")];
      // Whoever may not see it any more is shown what they may.
      if (parts.some((part) => !fresh.getElementById(part.id))) return location.reload();
      for (const part of parts) put(part, fresh.getElementById(part.id));
      seen = new Date();
      say(false);
    } catch {
      say(true);
    } finally {
      asked = null;
    }
    if (again) {
      again = false;
      setTimeout(refresh, GAP);
    }
  };

  const close = () => {
    source?.close();
    source = null;
    clearInterval(poll);
    poll = null;
  };

  const open = () => {
    if (source || poll || !here()) return;
    source = new EventSource(stale.dataset.changes);
    // What happened after the page was drawn and before it listens, or while it did not, nobody tells.
    source.addEventListener("open", refresh);
    source.addEventListener("changed", refresh);
    source.addEventListener("error", () => {
      // A connection that was lost comes back by itself; what happened meanwhile is asked for.
      const isOver = source?.readyState === EventSource.CLOSED;
      refresh();
      if (isOver) {
        close();
        poll = setInterval(refresh, POLL);
      }
    });
  };

  const look = () => {
    if (!here()) return close();
    refresh();
    open();
  };

  document.addEventListener("visibilitychange", look);
  addEventListener("online", look);
  addEventListener("offline", () => say(true));
  const left = setInterval(() => {
    if (page.isConnected) return;
    clearInterval(left);
    close();
    document.removeEventListener("visibilitychange", look);
    removeEventListener("online", look);
  }, LEFT);

  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  open();
}
