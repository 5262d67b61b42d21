// A tap is a key: Tab from where the focus is until it is there, round the page if need be, then Enter, Space or arrows. At each
// stop the focus is in view, seen, and under nothing.
import type { ElementHandle, Locator, Page } from "@playwright/test";
import { look } from "./keyboard";

/** More than the longest way round a page of ours, which is that of all services. */
const MOST_TABS = 700;
/** As many stops tell where Tab was held. */
const LAST_STOPS = 10;

/** Takes the pointer away from every locator. */
export function byKeys(page: Page, prototype: object): void {
  void page;
  const methods = prototype as Record<string, (this: Locator, ...given: never[]) => Promise<unknown>>;
  methods.click = methods.tap = function () {
    return press(this);
  };
  methods.check = methods.setChecked = function () {
    return press(this);
  };
  methods.fill = function (text: string) {
    return type(this, text);
  };
  methods.pressSequentially = function (text: string) {
    return type(this, text, false);
  };
  methods.focus = function () {
    return reach(this).then(() => undefined);
  };
  methods.selectOption = function (option: string | { label: string }) {
    return select(this, option);
  };
}

async function press(locator: Locator): Promise<void> {
  const one = await reach(locator);
  const kind = await one.evaluate((element) => (element as HTMLInputElement).type ?? element.tagName);
  if (kind === "radio") {
    if (!(await one.evaluate((radio) => (radio as HTMLInputElement).checked))) await one.press("Space");
    return;
  }
  // As a click does, it waits for the page that it leads to.
  await one.press(kind === "checkbox" ? "Space" : "Enter");
}

async function type(locator: Locator, text: string, anew = true): Promise<void> {
  await reach(locator);
  const { keyboard } = locator.page();
  if (anew) {
    await keyboard.press("ControlOrMeta+A");
    await keyboard.press("Delete");
  }
  await keyboard.type(text);
}

/** Arrows go through the options of a list. */
async function select(locator: Locator, option: string | { label: string }): Promise<string[]> {
  const one = await reach(locator);
  const wanted = typeof option === "string" ? option : option.label;
  const { keyboard } = locator.page();
  const there = () =>
    one.evaluate((list, wanted) => {
      const { value, selectedOptions } = list as HTMLSelectElement;
      return value === wanted || selectedOptions[0]?.label === wanted;
    }, wanted);
  await keyboard.press("Home");
  const count = await one.evaluate((list) => (list as HTMLSelectElement).options.length);
  for (let at = 0; at < count && !(await there()); at += 1) await keyboard.press("ArrowDown");
  if (!(await there())) throw new Error(`no arrow leads to ${wanted}`);
  return [wanted];
}

/** Presses Tab until this has focus: its field, if it is a label. */
async function reach(locator: Locator): Promise<ElementHandle<HTMLElement>> {
  const page = locator.page();
  await locator.waitFor({ state: "attached" });
  const found = await locator.evaluateHandle((element) => {
    const named = element.closest("label")?.control ?? element.closest("a, button, input, select, textarea, summary, [tabindex]");
    return (named ?? element) as HTMLElement;
  });
  const wanted = found.asElement() as ElementHandle<HTMLElement>;
  const passed: string[] = [];
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    const where = await wanted.evaluate(isAt);
    if (where === "there") return wanted;
    if (where === "gone") return reach(locator);
    await page.keyboard.press(where === "beside" ? "ArrowDown" : "Tab");
    passed.push(await stop(page));
  }
  throw new Error(`${page.url()}: Tab leads to ${[...new Set(passed)].join(", ")}, and not to ${locator}`);
}

/** Whether this has focus, or another of its group of radios. Runs in the browser. */
function isAt(element: HTMLElement): "there" | "beside" | "away" | "gone" {
  const active = document.activeElement;
  if (!element.isConnected) return "gone";
  if (active === element) return "there";
  const isRadio = (one: Element | null): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === "radio";
  return isRadio(element) && isRadio(active) && active.name === element.name && active.form === element.form ? "beside" : "away";
}

/** From the top of the page to its end: at each stop the focus is in view, seen, and under nothing. */
export async function tour(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const passed: string[] = [];
  while (passed.length < MOST_TABS) {
    await page.keyboard.press("Tab");
    const name = await stop(page);
    if (!name.startsWith("BODY")) passed.push(name);
    else if (passed.length > 0) return;
    else throw new Error(`${page.url()}: Tab leads to nothing`);
  }
  throw new Error(`${page.url()}: Tab never leads out of ${[...new Set(passed.slice(-LAST_STOPS))].join(", ")}`);
}

/** Looks at what has focus now, and says its name. */
async function stop(page: Page): Promise<string> {
  const focused = await page.evaluate(look);
  const name = `${focused.tag} ${focused.name}${focused.text}`;
  if (focused.tag === "BODY") return name;
  const wrong = [!focused.inView && "is out of view", !focused.isSeen && "does not show its focus", await hidden(page)].filter(Boolean);
  if (wrong.length > 0) throw new Error(`${page.url()}: ${name} ${wrong.join(", ")}`);
  return name;
}

/** What lies over the thing that has focus. */
function hidden(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null;
    if (!one || one === document.body) return undefined;
    const shown = one.labels?.length && ["radio", "checkbox"].includes(one.type) ? one.parentElement ?? one : one;
    const isHere = (at: Element | null) => at !== null && (shown.contains(at) || at.contains(shown) || [...(one.labels ?? [])].some((label) => label.contains(at)));
    const over = [...shown.getClientRects()].map((box) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isInside = x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;
      return isInside ? document.elementFromPoint(x, y) : shown;
    });
    return over.length === 0 || over.some(isHere) ? undefined : `is under ${over[0]?.tagName} ${over[0]?.className}`;
  });
}
