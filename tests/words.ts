// What an English text of a page is in Urdu: from the portal's own words, which are Fluent files, and from the texts of the councils.
// A text with values matches the message that it was made from, and its values are taken over.
import { FluentParser, type Pattern } from "@fluent/syntax";
import fs from "node:fs";
import path from "node:path";

/** A stretch of a message: its words, or a value. */
type Piece = string | { value: string };

/** A message as it can be said: English in one way, Urdu in each. */
interface Said {
  english: Piece[];
  urdu: Piece[][];
}

const ROOT = path.join(__dirname, "..");
/** The browser writes these around a value that runs the other way. */
const ISOLATE = "[\\u2066-\\u2069]?";
/** A part of a text that has fewer letters of a message than this is none of it. */
const FEWEST = 0.4;

/** What an expression of a test means, where its words alone do not say which message it is about. */
const EXPRESSIONS: Record<string, string[]> = {
  "^(Monday|Tuesday|Wednesday|Thursday|Friday) .* free times?$": ["appointment-free"],
  "^Saved (\\d|midday)": ["saved-at"],
};

/** Texts that are values and little else. */
const TEXTS: Record<string, string> = {
  "Chrome on Linux": "device-name",
  "1 June 2026": "date-with-year",
  "7am": "time-am",
  "10pm": "time-pm",
};
const ERROR = "^Error: ";

const own = read();
const councils = readCouncils();
const known = new Map<string, RegExp | string>();
const done = new WeakSet<RegExp>();

/** The text of the page for an English text, or a name, of a test. What nobody says (it was typed) stays as it is. */
export function inUrdu(text: string | RegExp, exact = false): string | RegExp {
  if (text instanceof RegExp) return done.has(text) ? text : remember(`/${text.source}/${text.flags}`, () => ofExpression(text));
  return remember(`${exact}:${text}`, () => ofText(text, exact));
}

/** The same, or English: where staff read, and in mails, some of which are to staff. */
export function inEither(text: string | RegExp, exact = false): string | RegExp {
  const urdu = inUrdu(text, exact);
  if (urdu === text) return text;
  const english = text instanceof RegExp ? text.source : exact ? anchored(escape(text)) : escape(text);
  return made([english, urdu instanceof RegExp ? urdu.source : escape(urdu)]);
}

function remember(key: string, make: () => RegExp | string): RegExp | string {
  const found = known.get(key) ?? make();
  known.set(key, found);
  if (found instanceof RegExp) done.add(found);
  return found;
}

function ofText(text: string, exact: boolean): string | RegExp {
  if (TEXTS[text]) return made(own.filter(([key]) => TEXTS[text] === key).flatMap(([, said]) => inOwn(said, text, 0)));
  let sources = whole(text);
  // "Set Password" may be a status with its value, or what a link does.
  if (sources.length > 0) sources.push(...joined(text));
  if (sources.length > 0 && exact) return made(sources.map(anchored));
  if (sources.length === 0 && !exact) sources = partly(text);
  if (sources.length === 0) sources = joined(text);
  if (sources.length === 0) sources = beforeTyped(text);
  if (sources.length === 0) return text;
  return made(exact ? sources.map(anchored) : sources);
}

function ofExpression(text: RegExp): RegExp {
  if (text.source.startsWith(ERROR)) return ofError(text.source.slice(ERROR.length));
  const keys = EXPRESSIONS[text.source];
  const isSaying = (run: string) => /[a-z]{4}|[a-z]+ [a-z]+ [a-z]+/i.test(run);
  const runs = text.source.split(/\\[a-zA-Z]|\[[^\]]*\]|[(){}.*+?|^$\\\d]/).filter(isSaying);
  if (!keys && runs.length === 0) return text;
  const isBegun = (english: string) => !text.source.startsWith("^") || english.startsWith(runs[0]);
  const isSaid = ({ english }: Said, key: string) =>
    keys ? keys.includes(key) : inOrder(plain(english), runs) && isBegun(plain(english));
  const sources = own.filter(([key, said]) => isSaid(said, key)).flatMap(([, said]) => said.urdu.map((pieces) => source(pieces)));
  if (sources.length === 0 && runs.length > 0) sources.push(...partly(runs[0].trim()));
  const texts = sources.length > 0 ? [] : [...councils].filter(([english]) => inOrder(english, runs) && isBegun(english));
  for (const [, urdu] of texts) if (urdu) sources.push(escape(urdu));
  // A council's own text stands there in English where it has no translation.
  if (texts.length > 0) sources.push(text.source);
  return sources.length > 0 ? made(sources) : text;
}

/** The title of a page with a mistake. */
function ofError(rest: string): RegExp {
  const page = rest === "" ? "" : inUrdu(rest.replace(/\\/g, ""));
  const [title] = own.filter(([key]) => key === "page-title-error").flatMap(([, said]) => said.urdu);
  const value = page instanceof RegExp ? page.source : escape(page);
  return new RegExp(`^${source(title, new Map(), new Map([["page", `(?:${value})`]]))}`, "su");
}

/** The messages and texts that this is all of. */
function whole(text: string): string[] {
  const sources = own.flatMap(([, said]) => inOwn(said, text));
  const found = [...sources, ...ofCouncil((english) => english.trim() === text.trim())];
  // A page may begin a line with what is said within a sentence elsewhere.
  const within = text.charAt(0).toLowerCase() + text.slice(1);
  return found.length > 0 || within === text ? found : whole(within);
}

/** A message in Urdu, if this is all of it in English. */
function inOwn({ english, urdu }: Said, text: string, fewest?: number): string[] {
  const values = matched(english, text, fewest);
  return values ? urdu.map((pieces) => source(pieces, values)) : [];
}

/** Those that this is a part of. */
function partly(text: string): string[] {
  const found = own.filter(([, said]) => isPart(said.english, text)).flatMap(([, said]) => said.urdu.map((pieces) => source(pieces)));
  const lower = text.toLowerCase();
  const isIn = [...councils].filter(([english]) => english.toLowerCase().includes(lower));
  const untranslated = isIn.length > 0 ? [escape(text)] : [];
  return [...found, ...isIn.flatMap(([, urdu]) => (urdu ? [escape(urdu)] : [])), ...untranslated];
}

/** Two texts, one after the other: what a link does, and to what. */
function joined(text: string): string[] {
  const words = text.split(" ");
  for (let at = 1; at < words.length; at += 1) {
    const [before, after] = [words.slice(0, at).join(" "), words.slice(at).join(" ")].map(whole);
    if (before.length > 0 && after.length > 0) return before.flatMap((one) => after.map((other) => `${one}\\s*${other}`));
  }
  return [];
}

/** What a button does, and to which typed thing; and a name with what its person is, in brackets. */
function beforeTyped(text: string): string[] {
  const [, name, role] = /^(.+) \((.+)\)$/.exec(text) ?? [];
  if (role) return whole(role).map((one) => `${escape(name)} \\(${one}\\)`);
  const [, act, thing] = /^(.+?) (\S+\.\w+)$/.exec(text) ?? [];
  return act ? whole(act).map((one) => `${one}\\s*${escape(thing)}`) : [];
}

function ofCouncil(isIt: (english: string) => boolean): string[] {
  return [...councils]
    .filter(([english]) => isIt(english))
    .flatMap(([english, urdu]) => (urdu ? [escape(urdu), escape(english)] : [escape(english)]));
}

/** The values of a message in a text that was made from it. One with fewer letters of its own is in any text. */
function matched(pieces: Piece[], text: string, fewest = 3): Map<string, string> | undefined {
  const letters = pieces.filter((piece) => typeof piece === "string").join("").replace(/\P{L}/gu, "");
  const names = pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.value]));
  if (letters.length < (names.length > 0 ? fewest : 1)) return undefined;
  const found = new RegExp(`^${pieces.map((piece) => (typeof piece === "string" ? escape(piece) : "(.+?)")).join("")}$`, "s").exec(text);
  return found ? new Map(names.map((name, at) => [name, found[at + 1]])) : undefined;
}

function isPart(pieces: Piece[], text: string): boolean {
  const lower = text.toLowerCase();
  return pieces.some((piece, at) => {
    if (typeof piece !== "string") {
      const letters = at === 0 ? begins(pieces, lower) : undefined;
      return letters !== undefined && letters >= lower.length * FEWEST;
    }
    const words = piece.toLowerCase();
    for (let from = 0; from < words.length; from += 1) {
      const rest: Piece[] = [words.slice(from), ...pieces.slice(at + 1)];
      const letters = begins(rest, lower);
      if (letters !== undefined && letters >= lower.length * FEWEST) return true;
    }
    return false;
  });
}

/** How many characters of the text are a message's own words, if the message begins with the text. */
function begins(pieces: Piece[], text: string): number | undefined {
  if (text === "" || pieces.length === 0) return text === "" ? 0 : undefined;
  const [piece, ...rest] = pieces;
  if (typeof piece === "string") {
    const words = piece.toLowerCase();
    if (words.startsWith(text)) return text.length;
    if (!text.startsWith(words)) return undefined;
    const more = begins(rest, text.slice(words.length));
    return more === undefined ? undefined : more + words.length;
  }
  for (let end = 1; end <= text.length; end += 1) {
    const more = begins(rest, text.slice(end));
    if (more !== undefined) return more;
  }
  return undefined;
}

function source(pieces: Piece[], values = new Map<string, string>(), sources = new Map<string, string>()): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return escape(piece);
      if (sources.has(piece.value)) return `${sources.get(piece.value)}.*?`;
      const value = values.get(piece.value);
      return `${ISOLATE}${value === undefined || isDate(value) ? ".*?" : either(value)}${ISOLATE}`;
    })
    .join("");
}

/** Days, months and times are said by many messages together. */
function isDate(value: string): boolean {
  return /day \d|^\d+ [A-Z][a-z]+/.test(value);
}

function either(value: string): string {
  const sources = [...whole(value), ...beforeTyped(value)];
  return sources.length === 0 ? escape(value) : `(?:${[...sources, escape(value)].join("|")})`;
}

function inOrder(text: string, runs: string[]): boolean {
  let at = 0;
  return runs.length > 0 && runs.every((run) => {
    const found = new RegExp(`(?<!\\p{L})${escape(run.trim())}`, "iu").exec(text.slice(at));
    at += (found?.index ?? 0) + run.length;
    return found !== null;
  });
}

function plain(pieces: Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : "…")).join("");
}

function anchored(source: string): string {
  return `^\\s*(?:${source})\\s*$`;
}

function made(sources: string[]): RegExp {
  return new RegExp([...new Set(sources)].join("|").replace(/ /g, "\\s+"), "isu");
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Each message that residents read. */
function read(): [string, Said][] {
  const [english, urdu] = ["en", "ur"].map((language) => {
    const messages = new Map<string, Piece[][]>();
    for (const file of ["app", "pages", "problems", "mail"]) {
      const text = fs.readFileSync(path.join(ROOT, "crates/server/words", language, `${file}.ftl`), "utf8");
      for (const entry of new FluentParser({ withSpans: false }).parse(text).body) {
        if (entry.type === "Message" && entry.value) messages.set(entry.id.name, ways(entry.value));
      }
    }
    return messages;
  });
  return [...english].flatMap(([key, each]) => each.map((said): [string, Said] => [key, { english: said, urdu: urdu.get(key) ?? [said] }]));
}

/** Every way in which a message can be said: one for each of its plurals. */
function ways(pattern: Pattern): Piece[][] {
  let made: Piece[][] = [[]];
  for (const element of pattern.elements) {
    let each: Piece[][];
    if (element.type === "TextElement") each = [[element.value.replace(/\s+/g, " ")]];
    else if (element.expression.type === "SelectExpression") each = element.expression.variants.flatMap((variant) => ways(variant.value));
    else if (element.expression.type === "VariableReference") each = [[{ value: element.expression.id.name }]];
    else if (element.expression.type === "StringLiteral") each = [[element.expression.value]];
    else throw new Error(`what is ${element.expression.type}?`);
    made = made.flatMap((before) => each.map((after) => [...before, ...after]));
  }
  return made.map(merged);
}

function merged(pieces: Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    return typeof piece === "string" && typeof last === "string" ? [...all.slice(0, -1), last + piece] : [...all, piece];
  }, []);
}

/** Each text of the councils, with its translation if it has one. */
function readCouncils(): Map<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  const folder = path.join(ROOT, "councils");
  const files = (fs.readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith(".toml")).sort();
  const isTranslation = (file: string) => file.includes(`${path.sep}languages${path.sep}`);
  for (const file of files.filter((file) => !isTranslation(file))) {
    const text = fs.readFileSync(path.join(folder, file), "utf8").replace(/^words = \[[^\]]*\]/gm, "");
    for (const found of text.matchAll(/"(?:[^"\\\n]|\\.)*"/g)) texts.set(JSON.parse(found[0]), undefined);
  }
  for (const file of files.filter((file) => file.endsWith(`${path.sep}ur.toml`))) {
    const text = fs.readFileSync(path.join(folder, file), "utf8");
    for (const found of text.matchAll(/^("(?:[^"\\\n]|\\.)*") = ("(?:[^"\\\n]|\\.)*")/gm)) texts.set(JSON.parse(found[1]), JSON.parse(found[2]));
  }
  return texts;
}
