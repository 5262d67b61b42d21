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
  window.frontDoorWords = fetch(words.href).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} for ${words.href}`);
    return answer.text();
  });
  // The app reports it when it asks for them; until then it is not "unhandled".
  window.frontDoorWords.catch(() => {});
}

const parsed = new Promise((done) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", done);
  else done();
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
