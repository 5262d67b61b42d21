// On the screen that passes something on: notices when a phone has taken it, and says so. A shared computer then clears itself.
take: {
  const open = document.getElementById("take-open");
  const taken = document.getElementById("take-taken");
  // The page may have been left before this came.
  if (!open || !taken) break take;
  const EVERY = 2_000;
  const READ = 4_000;
  open.querySelector("[data-plain]").hidden = true;

  const say = () => {
    const heading = taken.closest(".app-page").querySelector("h1");
    document.title = document.title.replace(heading.textContent, open.dataset.taken);
    heading.textContent = open.dataset.taken;
    heading.previousElementSibling?.matches(".govuk-caption-l") && heading.previousElementSibling.remove();
    document.querySelector(".app-page > .govuk-back-link")?.remove();
    open.remove();
    taken.hidden = false;
    heading.tabIndex = -1;
    heading.focus();
    const finish = document.querySelector(".app-ribbon--shared form[data-finish]");
    if (finish) setTimeout(() => finish.requestSubmit(), READ);
  };

  const look = async () => {
    let standing = "open";
    try {
      const answer = await fetch(open.dataset.state, { cache: "no-store" });
      if (answer.ok) standing = await answer.text();
    } catch {
      // Without a signal it is asked again.
    }
    if (!open.isConnected) return;
    if (standing === "taken") say();
    // The page says what can be done now.
    else if (standing === "over") location.reload();
    else setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
}
