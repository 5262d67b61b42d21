// In a demonstration beside the real service: what pages store in this browser is kept apart from what is real, and whatever they ask
// for says that it comes from a demonstration, in case it was left in another tab. Elsewhere it clears what a demonstration left.
demonstration: {
  const APART = "demonstration ";
  const ENDED = "/demonstration/ended";

  const LEAVE = "/demonstration/leave";

  const remove = Storage.prototype.removeItem;
  const forget = () => {
    for (const kept of [localStorage, sessionStorage]) {
      for (const key of Object.keys(kept)) if (key.startsWith(APART)) remove.call(kept, key);
    }
    indexedDB.databases?.().then((databases) => {
      for (const { name } of databases) if (name.startsWith(APART)) indexedDB.deleteDatabase(name);
    });
  };
  if (!document.documentElement.dataset.demonstration) {
    forget();
    break demonstration;
  }
  // What this device keeps for when there is no signal is of the real service. Its next page keeps it again.
  navigator.serviceWorker?.controller?.postMessage({ over: true });
  addEventListener("submit", ({ target }) => {
    if (new URL(target.action).pathname === LEAVE) forget();
  });

  const keyed = (prototype, names) => {
    for (const name of names) {
      const real = prototype[name];
      prototype[name] = function (key, ...rest) {
        return real.call(this, APART + key, ...rest);
      };
    }
  };
  keyed(Storage.prototype, ["getItem", "setItem", "removeItem"]);
  keyed(IDBFactory.prototype, ["open"]);

  const fetched = window.fetch;
  window.fetch = async (what, how) => {
    const request = new Request(what, how);
    request.headers.set("x-demonstration", "1");
    const answer = await fetched(request);
    if (answer.redirected && new URL(answer.url).pathname === ENDED) location.assign(ENDED);
    return answer;
  };
  const opened = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (...asked) {
    opened.apply(this, asked);
    this.setRequestHeader("x-demonstration", "1");
  };
}
