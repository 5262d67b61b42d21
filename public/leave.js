// Leaves a page at once, by the button or by three presses of Shift or Esc, and keeps what it is about out of the tab's title.
leave: {
  if (window.frontDoorLeaves) break leave;
  window.frontDoorLeaves = true;

  // Presses count together for so long, in milliseconds.
  const WITHIN = 5000;
  const PRESSES = 3;
  const STYLES = "/leave.css";

  const find = () => document.querySelector("body > .app-leave");
  const shown = () => {
    const bar = find();
    return bar && !bar.hidden ? bar : null;
  };

  // A page that the app put into a document without the button has one along.
  const bring = () => {
    const template = document.querySelector("template[data-leave]");
    if (find() || !template) return;
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = STYLES;
    document.head.append(styles);
    document.querySelector("body > .govuk-skip-link").after(template.content.cloneNode(true));
  };

  const look = () => {
    bring();
    const bar = find();
    if (!bar) return;
    const { of, title, wrong, error } = bar.dataset;
    const is = location.pathname.endsWith(of) || location.pathname.includes(`${of}/`);
    if (bar.hidden === is) bar.hidden = !is;
    const neutral = document.title.startsWith(error) ? wrong : title;
    if (is && document.title !== neutral) document.title = neutral;
  };

  // The page stays until the other one answers. From the press on nothing of it is saved, and no answer that is on its way brings back
  // what ends.
  const over = new AbortController();
  const ask = window.fetch;
  window.fetch = (what, how) => ask(what, what instanceof Request ? { ...how, signal: over.signal } : how);

  let gone = false;
  const away = () => {
    if (gone) return;
    gone = true;
    over.abort();
    const to = shown()?.querySelector("a").href;
    document.body.replaceChildren();
    // Back does not lead here any more.
    location.replace(to);
  };

  let key = "";
  let times = 0;
  let since = 0;
  let quiet;
  const say = (text) => {
    const pressed = shown()?.querySelector("[data-more]");
    if (pressed && pressed.textContent !== text) pressed.textContent = text;
    clearTimeout(quiet);
    if (text) quiet = setTimeout(() => say(""), WITHIN);
  };
  const press = (event) => {
    const bar = shown();
    if (!bar || event.repeat) return;
    if (event.key !== key || event.timeStamp - since > WITHIN) {
      key = event.key;
      times = 0;
      since = event.timeStamp;
    }
    if (key !== "Shift" && key !== "Escape") return void say("");
    times += 1;
    if (times === PRESSES) away();
    else say(bar.querySelector("[data-more]").dataset.more.split("|")[times - 1]);
  };

  look();
  new MutationObserver(look).observe(document.documentElement, { characterData: true, childList: true, subtree: true });
  addEventListener("popstate", look);
  addEventListener("keydown", press, true);
  addEventListener(
    "click",
    (event) => {
      if (!event.target.closest?.("[data-leave-now]")) return;
      event.preventDefault();
      away();
    },
    true,
  );
  addEventListener("pageshow", (event) => {
    if (event.persisted && gone) location.replace("/");
  });
}
