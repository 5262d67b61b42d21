// While somebody helps: who types is switched without leaving the page, where updates go is said as it is typed, and nothing is sent
// before it was read back. On the page where helping begins it forgets what was typed there.
helping: {
  const begins = document.querySelector("[data-forget]");
  if (begins) {
    addEventListener("pagehide", () => document.body.replaceChildren());
    addEventListener("pageshow", (event) => event.persisted && location.reload());
  }
  const bar = document.querySelector(".app-helping");
  if (!bar) break helping;
  const form = bar.querySelector("form");
  const updates = bar.querySelector("[data-updates]");
  const readBack = bar.querySelector("[data-read-back]");

  let page = location.pathname;

  const service = () => /^\/services\/([^/]+)\/form(\/|$)/.exec(location.pathname)?.[1];
  const isCheck = () => Boolean(service()) && location.pathname.endsWith("/form/check");

  const look = async () => {
    const asked = service();
    const link = `/read-back/${asked}`;
    if (readBack.getAttribute("href") !== link) readBack.setAttribute("href", link);
    readBack.hidden = !isCheck();
    if (!asked) {
      updates.hidden = true;
      return;
    }
    try {
      const answer = await fetch(`/helping/${asked}`, { headers: { accept: "application/json" } });
      if (!answer.ok || service() !== asked) return;
      const said = await answer.json();
      bar.dataset.read = said.isReadBack ? "yes" : "no";
      if (updates.textContent !== said.updates) updates.textContent = said.updates;
      updates.hidden = false;
    } catch {
      // Without a network it says what it said.
    }
  };
  // What is read back is what the server has, and so is where updates go.
  const ask = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await ask(...asked);
    if (asked[0].method === "PUT") look();
    return answer;
  };

  form.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (!button) return;
    event.preventDefault();
    const body = new URLSearchParams({ next: "/", typist: button.value });
    try {
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
      if (answer.type !== "opaqueredirect") return;
      for (const other of form.querySelectorAll("button")) other.setAttribute("aria-pressed", String(other === button));
    } catch {
      // It stays as it was, and shows so.
    }
  });

  addEventListener(
    "submit",
    (event) => {
      if (bar.contains(event.target) || !isCheck() || bar.dataset.read === "yes") return;
      if (!document.querySelector("main")?.contains(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // The app follows such a link once it has saved what was typed.
      readBack.setAttribute("href", `/read-back/${service()}`);
      readBack.click();
    },
    true,
  );
  setInterval(() => {
    if (location.pathname === page) return;
    page = location.pathname;
    form.elements.next.value = page;
    look();
  }, 500);
  look();
}
