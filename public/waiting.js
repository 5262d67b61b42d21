// Says that something is still going once it takes over a second; lets a form go once, and not at all into nothing; offers a newer
// version, and never takes it by itself.
waiting: {
  const line = document.querySelector(".app-signal");
  if (!line) break waiting;
  const SECOND = 1_000;
  /** Longer than that, nobody is told that it goes on. */
  const LONGEST = 30_000;
  /** A form goes once in this time: whoever stopped it may send it again. */
  const ONCE = 5_000;

  /** A line of this kind, in place of the one before. */
  const say = (kind, text, ...more) => {
    const said = line.querySelector(`.app-signal__${kind}`);
    if (!text) return said?.remove();
    const next = document.createElement("p");
    next.className = `app-signal__${kind}`;
    next.append(text, ...more);
    if (said) said.replaceWith(next);
    else line.append(next);
  };

  let going = 0;
  let soon;
  const show = () => {
    say("going", going ? line.dataset.going : "");
    document.documentElement.toggleAttribute("data-going", going > 0);
  };
  const begin = () => {
    going += 1;
    soon ??= setTimeout(show, SECOND);
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      going -= 1;
      if (going) return;
      clearTimeout(soon);
      soon = undefined;
      show();
    };
    setTimeout(end, LONGEST);
    return end;
  };
  // A page that comes back from the browser's memory waits for nothing.
  const ends = new Set();
  const leave = () => ends.add(begin());
  const sent = new Set();
  addEventListener("pageshow", () => {
    for (const end of ends) end();
    ends.clear();
    sent.clear();
  });

  addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    const form = event.target;
    if (form.method === "post" && !navigator.onLine) {
      event.preventDefault();
      return say("unsent", line.dataset.unsent);
    }
    say("unsent", "");
    if (sent.has(form)) return event.preventDefault();
    sent.add(form);
    setTimeout(() => sent.delete(form), ONCE);
    leave();
  });
  addEventListener("online", () => say("unsent", ""));
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    // The app may still take it, and then fetches what it needs.
    setTimeout(() => {
      if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const isHere = link.pathname === location.pathname && link.search === location.search && link.hash;
      const isFile = /\.\w+$|^\/api\//.test(link.pathname);
      if (link.origin !== location.origin || link.target || link.hasAttribute("download") || isHere || isFile) return;
      leave();
    });
  });

  const main = document.getElementById("main");
  const build = /\/b\/(\w+)\//.exec(document.head.innerHTML)?.[1];
  let newer = false;
  const isTyped = (field) => {
    if (field.type === "hidden") return false;
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    return field.value !== field.defaultValue;
  };
  /** Nobody loses what they type, nor is asked while they are at it. */
  const isTyping = () => /\/form(\/|$)/.test(location.pathname) || [...main.querySelectorAll("input, textarea, select")].some(isTyped);
  const offer = () => {
    if (!newer) return;
    if (isTyping()) return say("newer", "");
    if (line.querySelector(".app-signal__newer")) return;
    const use = document.createElement("button");
    use.type = "button";
    use.className = "govuk-button govuk-button--secondary";
    use.textContent = line.dataset.use;
    use.addEventListener("click", () => isTyping() || location.reload());
    say("newer", `${line.dataset.newer} `, use);
  };
  const look = (version) => {
    if (!build || !version) return;
    newer = version !== build;
    if (!newer) say("newer", "");
    offer();
  };
  main.addEventListener("input", offer);
  new MutationObserver(offer).observe(main, { childList: true, subtree: true });

  // The app asks by requests; what is saved meanwhile says so itself, and nobody waits for the list that finds services.
  const ask = window.fetch;
  const QUIET = /\/api\/v1\/catalogue$|\/words\//;
  window.fetch = async (...asked) => {
    const [request] = asked;
    const isAsked = request instanceof Request;
    const isWaitedFor = isAsked && request.method !== "PUT" && !QUIET.test(request.url);
    const end = isWaitedFor ? begin() : undefined;
    try {
      const answer = await ask(...asked);
      // A file says of which release it is, not which there is now.
      if (isAsked) look(answer.headers.get("x-front-door-version"));
      return answer;
    } finally {
      end?.();
    }
  };
}
