// Starts the app: downloads its parts at the same time, and shows the recovery panel when it cannot run.
const part = (name) => new URL(name, import.meta.url);

const recover = (reason) => {
  console.error(reason);
  const panel = document.getElementById("recovery");
  if (!panel || !panel.hidden) return;
  document.body.prepend(panel);
  panel.hidden = false;
  panel.focus();
};

// A panic, and a journey that could not be downloaded, both end as a RuntimeError that nobody catches.
const watch = (event, found) =>
  addEventListener(event, (e) => found(e)?.name === "RuntimeError" && recover(found(e)));
watch("error", (e) => e.error);
watch("unhandledrejection", (e) => e.reason);

const words = document.getElementById("words");
if (words) {
  const read = async (path) => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
    return answer.text();
  };
  const first = read(words.href);
  // The app reports it when it asks for them; until then it is not "unhandled".
  first.catch(() => {});
  let all;
  window.frontDoorWords = {
    first,
    get all() {
      // Once they are here no journey waits for the network again.
      return (all ??= read(words.href.replace("-first", "")).catch((error) => {
        all = undefined;
        throw error;
      }));
    },
  };
}

const parsed = new Promise((done) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", done);
  else done();
});

// Nobody downloads what reads aloud before asking for it.
parsed.then(() => {
  const aloud = document.getElementById("aloud");
  if (!aloud || !window.speechSynthesis) return;
  aloud.hidden = false;
  aloud.onclick = () => import("/read-aloud.js").then(({ read }) => read(aloud));
});

// The page is usable without the app, so on a slow line what it is drawn with comes first. A tab in the background never paints.
const painted = parsed.then(
  () =>
    new Promise((done) => {
      if (document.hidden) done();
      else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    }),
);

painted
  .then(() => Promise.all([import(part("front-door-app.js")), fetch(part("front-door-app_bg.wasm"))]))
  .then(([app, program]) => app.default({ module_or_path: program }))
  .catch(recover);
