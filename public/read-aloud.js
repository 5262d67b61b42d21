// Reads a page aloud: what stands in <main>, part by part, each in its own language, by voices of this device alone. At a field it
// waits. It stores nothing, and is silent once the page is left.

const speech = window.speechSynthesis;
const STYLES = "/read-aloud.css";
const RATES = [0.6, 0.8, 1, 1.25, 1.5];
const USUAL = 2;
// The voices of some browsers come late, in milliseconds.
const PATIENCE = 1500;
const SKIPPED = "script, style, svg, template, noscript, dialog, option, .govuk-back-link, .app-aloud, [aria-hidden=true], [hidden]";
const FIELD = "input:not([type=hidden], [type=submit], [type=button]), textarea, select";
const CHOICE = "input[type=radio], input[type=checkbox]";
const BUTTON = "button, [role=button], input[type=submit]";
const BEGINS = "h1, h2, h3, legend, label";

const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);
const languageOf = (node) => (node.closest ? node : node.parentElement).closest("[lang]").lang;
const isShown = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** The parts of a page in the order in which they are read: `{ text, lang, element, range, field, group }`. */
export function collect(main, words) {
  const parts = [];
  let run = [];
  let group = 0;

  const push = (part) => parts.push({ group, ...part });

  // Each sentence by itself: it is what is marked, and long ones end too soon with some voices.
  const add = (nodes, frame) => {
    let text = "";
    const places = [];
    for (const node of nodes) {
      const apart = text && node.parentElement !== places.at(-1)?.[0].parentElement ? " " : "";
      for (const [at, letter] of [...(apart + node.data)].entries()) {
        const said = /\s/.test(letter) ? " " : letter;
        if (said === " " && (!text || text.endsWith(" "))) continue;
        text += said;
        for (let unit = 0; unit < said.length; unit++) places.push([node, Math.max(0, at - apart.length)]);
      }
    }
    const lang = languageOf(nodes[0]);
    const sentences = window.Intl?.Segmenter && !frame
      ? [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map(({ segment, index }) => [segment, index])
      : [[text, 0]];
    for (const [sentence, from] of sentences) {
      const said = sentence.trim();
      if (!/[\p{L}\p{N}]/u.test(said)) continue;
      const range = document.createRange();
      const last = places[from + sentence.trimEnd().length - 1];
      range.setStart(...places[from]);
      range.setEnd(last[0], Math.min(last[1] + 1, last[0].length));
      push({ text: frame ? frame(said) : said, lang, element: nodes[0].parentElement, range });
    }
  };

  const flush = (frame) => {
    let same = [];
    for (const node of run) {
      if (same.length && languageOf(same[0]) !== languageOf(node)) {
        add(same, frame);
        same = [];
      }
      same.push(node);
    }
    if (same.length) add(same, frame);
    run = [];
  };

  const wait = (field, text) => {
    flush();
    push({ text, lang: document.documentElement.lang, element: field, field });
    group += 1;
  };

  const choiceOf = (label) => {
    const input = label.control;
    if (!input?.matches(CHOICE)) return null;
    const of = [...(input.closest("fieldset") ?? main).querySelectorAll(CHOICE)].filter(({ name }) => name === input.name);
    return { number: of.indexOf(input) + 1, count: of.length };
  };

  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return void (node.data.trim() && run.push(node));
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SKIPPED) || !isShown(node)) return;
    if (node.matches(BUTTON)) {
      flush();
      const text = node.localName === "input" ? node.value : "";
      if (text) push({ text: fill(words.button, { text }), lang: languageOf(node), element: node });
      node.childNodes.forEach(walk);
      return flush((text) => fill(words.button, { text }));
    }
    if (node.matches(CHOICE)) return flush();
    if (node.matches(FIELD)) return wait(node, node.matches("select, [type=file]") ? words.choose : words.field);
    const block = !getComputedStyle(node).display.startsWith("inline");
    const choice = node.matches("label") && choiceOf(node);
    if (block || choice) flush();
    if (node.matches(BEGINS) && !choice) group += 1;
    node.childNodes.forEach(walk);
    if (block || choice) flush(choice ? (text) => fill(words.choice, { ...choice, text }) : undefined);
    if (!node.matches("fieldset")) return;
    const choices = [...node.querySelectorAll(CHOICE)].filter((input) => input.closest("fieldset") === node);
    const first = choices.find((input) => input.checked) ?? choices[0];
    if (first) wait(first, first.type === "radio" ? words.choose : words.tick);
  };

  const errors = main.querySelector(".govuk-error-summary");
  if (errors) walk(errors);
  flush();
  const read = parts.length;
  for (const child of main.childNodes) walk(child);
  flush();
  // What is wrong is read once, and first.
  return parts.filter((part, at) => at < read || !errors?.contains(part.element));
}

const mark = (part) => {
  for (const marked of document.querySelectorAll(".app-aloud-now")) marked.classList.remove("app-aloud-now");
  if (window.Highlight && CSS.highlights) {
    if (part?.range) CSS.highlights.set("aloud", new Highlight(part.range));
    else CSS.highlights.delete("aloud");
  } else if (part?.range) {
    part.element.classList.add("app-aloud-now");
  }
};

const voices = () =>
  new Promise((done) => {
    if (speech.getVoices().length) return done(speech.getVoices());
    const late = setTimeout(() => done(speech.getVoices()), PATIENCE);
    speech.addEventListener?.(
      "voiceschanged",
      () => {
        clearTimeout(late);
        done(speech.getVoices());
      },
      { once: true },
    );
  });

// What stands on a page is nobody else's: voices that are somewhere on the network get none of it.
const findVoice = (all, lang) => {
  const own = all.filter((voice) => voice.localService && base(voice.lang) === base(lang));
  return own.find((voice) => /[-_]gb/i.test(voice.lang)) ?? own.find((voice) => voice.default) ?? own[0];
};

const fetchPanel = async (from) => {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${answer.status} for ${from}`);
  const made = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!document.querySelector(`link[href="${STYLES}"]`)) {
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = STYLES;
    document.head.append(styles);
  }
  return document.adoptNode(made.querySelector(".app-aloud"));
};

let stopCurrent = () => {};

/** Begins, with the button that was pressed. */
export async function read(button) {
  stopCurrent();
  const panel = await fetchPanel(button.dataset.reader);
  const words = panel.dataset;
  const note = panel.querySelector(".app-aloud__note");
  const does = (name) => panel.querySelector(`[data-do=${name}]`);
  const main = document.getElementById("main");
  const here = location.href;
  const all = await voices();
  const parts = collect(main, words);
  let at = 0;
  let rate = USUAL;
  let saying = null;

  const stop = () => {
    saying = null;
    speech.cancel();
    mark(null);
    watch.disconnect();
    removeEventListener("pagehide", stop);
    const had = panel.contains(document.activeElement);
    panel.remove();
    if (had) button.focus();
    stopCurrent = () => {};
  };
  // A page that the app put in this one's place is another page.
  const watch = new MutationObserver(() => (location.href !== here || !panel.isConnected) && stop());

  const tell = (text) => {
    note.setAttribute("role", "status");
    note.hidden = false;
    note.textContent = text;
  };

  const speak = (text, lang, then) => {
    const said = new SpeechSynthesisUtterance(text);
    said.lang = lang;
    said.voice = findVoice(all, lang);
    said.rate = RATES[rate];
    said.onend = () => saying === said && then();
    said.onerror = () => {
      if (saying !== said) return;
      stop();
      button.after(panel);
      does("on").parentElement.hidden = true;
      tell(words.stopped);
    };
    // The browser forgets what nobody holds, and never ends it then.
    saying = said;
    speech.cancel();
    speech.speak(said);
  };

  const wait = (is) => {
    does("on").hidden = !is;
  };

  const show = (part) => {
    mark(part);
    const { top, bottom } = (part.range ?? part.element).getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - panel.offsetHeight) part.element.scrollIntoView({ block: "center" });
  };

  const pause = (part) => {
    // The next key leads from the field to the button that goes on.
    (part.field.closest(".govuk-form-group") ?? part.field).after(panel);
    wait(true);
    part.field.focus();
    speak(part.text, part.lang, () => {});
  };

  const go = () => {
    wait(false);
    const part = parts[at];
    if (!part) {
      mark(null);
      return speak(words.end, document.documentElement.lang, stop);
    }
    if (!part.element.isConnected) return stop();
    if (!findVoice(all, part.lang)) {
      tell(words.missing);
      at += 1;
      return go();
    }
    show(part);
    if (part.field) return pause(part);
    speak(part.text, part.lang, () => {
      at += 1;
      go();
    });
  };

  const press = {
    on: () => {
      at += 1;
      does("stop").querySelector("button").focus();
      go();
    },
    stop,
    again: () => {
      const group = parts[Math.min(at, parts.length - 1)]?.group;
      at = Math.max(0, parts.findIndex((part) => part.group === group));
      go();
    },
    slower: () => {
      rate = Math.max(0, rate - 1);
      go();
    },
    faster: () => {
      rate = Math.min(RATES.length - 1, rate + 1);
      go();
    },
  };
  for (const [name, then] of Object.entries(press)) does(name).querySelector("button").addEventListener("click", then);

  document.querySelector(".app-strip").after(panel);
  watch.observe(document.body, { childList: true, subtree: true });
  addEventListener("pagehide", stop);
  stopCurrent = stop;
  if (findVoice(all, document.documentElement.lang)) return go();
  for (const name of ["on", "again", "slower", "faster"]) does(name).hidden = true;
  tell(words.none);
}
