// Fills in a form as somebody does who has a keyboard and nothing else: Tab, Shift, Space, arrows, typing and Enter.
import type { Page } from "@playwright/test";
import { at, expect, get, heading, ready, reference, somewhere } from "./support";

/** What is answered, by the question's key: an option, several, or yes and no. Everything else is answered as plainly as can be. */
export type Answers = Record<string, string | string[]>;

interface Question {
  key: string;
  kind: string;
  option?: { key: string; label: string }[];
}

interface Form {
  now: string;
  form: { page: { key: string; question?: Question[]; stop?: object }[] };
}

/** What has focus. */
export interface Focused {
  tag: string;
  type: string;
  name: string;
  value: string;
  checked: boolean;
  href: string;
  text: string;
  inView: boolean;
  isSeen: boolean;
}

/** The longest way from one thing to another on a page of ours. */
const MOST_TABS = 80;
const WORDS = "It is by the school, at the corner";

export class Keyboard {
  /** The kinds of the questions that were answered. */
  readonly kinds = new Set<string>();

  private constructor(
    private readonly page: Page,
    private readonly service: string,
    private readonly form: Form,
    private readonly answers: Answers,
  ) {}

  /** Opens the service's page, and goes on to the first page of its form. */
  static async start(page: Page, council: string, service: string, answers: Answers): Promise<Keyboard> {
    const form = JSON.parse((await get(council, `/api/v1/services/${service}/form`)).text) as Form;
    const keyboard = new Keyboard(page, service, form, answers);
    await page.goto(at(council, `/services/${service}`));
    await ready(page);
    await keyboard.tabTo((focused) => focused.href.endsWith(`/services/${service}/form`));
    await keyboard.enter();
    return keyboard;
  }

  /** Answers page after page up to the check. */
  async fill(): Promise<void> {
    while (!this.page.url().endsWith("/check")) await this.answer();
  }

  /** Answers one page and goes on; from a task list to the first task that is not complete. */
  async answer(): Promise<void> {
    if (this.page.url().endsWith("/form/tasks")) {
      const tasks = this.page.locator(".govuk-task-list__item").filter({ hasNotText: "Completed" }).getByRole("link");
      const [next = "Check your answers"] = await tasks.allInnerTexts();
      await this.tabTo((focused) => focused.tag === "A" && focused.text === next);
      return this.enter();
    }
    const shown = this.form.form.page.find((page) => this.page.url().endsWith(`/form/${page.key}`)) ?? this.form.form.page[0];
    expect(shown.stop, `${this.page.url()} stops the form`).toBeUndefined();
    await this.tabTo(async (focused) => {
      await this.fillIn(focused);
      return focused.tag === "BUTTON" && focused.type === "submit";
    });
    await this.enter();
  }

  /** From the check to the confirmation, after a tour of the whole page: nothing holds the focus. */
  async send(): Promise<string> {
    await heading(this.page, "Check your answers");
    await this.tour();
    await this.tabTo((focused) => focused.text === "Send");
    await this.page.keyboard.press("Enter");
    await heading(this.page, "We have it");
    return reference(this.page);
  }

  /** Presses Tab until what has focus is what is looked for. */
  async tabTo(isIt: (focused: Focused) => boolean | Promise<boolean>): Promise<void> {
    const passed: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.page.keyboard.press("Tab");
      const focused = await this.look();
      passed.push(focused.name || focused.text || focused.tag);
      if (await isIt(focused)) return;
    }
    throw new Error(`${this.page.url()}: Tab led to ${passed.join(", ")} only`);
  }

  /** Presses Enter, and waits for the next page: its heading has the focus. */
  private async enter(): Promise<void> {
    const before = this.page.url();
    await this.page.keyboard.press("Enter");
    await expect(this.page, await this.errors()).not.toHaveURL(before);
    await expect(this.page.locator("h1"), `${this.page.url()} begins at its heading`).toBeFocused();
  }

  private async errors(): Promise<string> {
    return (await this.page.locator(".govuk-error-message").allInnerTexts()).join("; ");
  }

  /** Tab leads through everything and out of the page, and Shift and Tab back into it. */
  private async tour(): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.page.keyboard.press("Tab");
      if (await this.page.evaluate(() => document.activeElement === document.body)) {
        await this.page.keyboard.press("Shift+Tab");
        return void (await this.look());
      }
    }
    throw new Error(`${this.page.url()}: Tab leads out of it nowhere`);
  }

  /** What has focus. It is in view, and it is seen that it has it. */
  private async look(): Promise<Focused> {
    const focused = await this.page.evaluate(look);
    if (focused.tag !== "BODY") {
      expect(focused.inView, `${this.page.url()}: ${focused.tag} ${focused.name}${focused.text} is in view`).toBe(true);
      expect(focused.isSeen, `${this.page.url()}: ${focused.tag} ${focused.name}${focused.text} shows its focus`).toBe(true);
    }
    return focused;
  }

  private async fillIn(focused: Focused): Promise<void> {
    const found = this.question(focused.name);
    if (!found) return;
    const { question, part } = found;
    this.kinds.add(question.kind);
    const { keyboard } = this.page;
    if (focused.type === "radio") return this.choose(question, focused);
    if (focused.type === "checkbox") {
      if (this.wanted(question).includes(focused.value) !== focused.checked) await keyboard.press("Space");
      return;
    }
    if (focused.tag === "SELECT") {
      const wanted = question.option?.find((option) => option.key === this.wanted(question)[0]);
      await keyboard.type(wanted?.label ?? "");
      return;
    }
    if (!focused.value) await keyboard.type(this.typed(question, part));
  }

  /** Arrows go from one radio to the next, and choose it. */
  private async choose(question: Question, focused: Focused): Promise<void> {
    const wanted = this.wanted(question)[0];
    if (!focused.checked) await this.page.keyboard.press("Space");
    for (let at = focused.value; at !== wanted; at = (await this.look()).value) {
      await this.page.keyboard.press("ArrowDown");
      if ((await this.look()).value === focused.value) throw new Error(`${question.key} has no option ${wanted}`);
    }
  }

  /** The question that a field belongs to, and which part of its answer it is. */
  private question(field: string): { question: Question; part: string } | undefined {
    for (const question of this.form.form.page.flatMap((page) => page.question ?? [])) {
      if (field === question.key) return { question, part: "" };
      const isPart = ["address", "date", "past-date", "future-date", "place"].includes(question.kind);
      if (isPart && field.startsWith(`${question.key}-`)) return { question, part: field.slice(question.key.length + 1) };
    }
    return undefined;
  }

  /** The options to choose: those that the test names, else no, or the first. */
  private wanted(question: Question): string[] {
    const plain = question.kind === "yes-no" ? "no" : (question.option?.[0]?.key ?? "yes");
    return [this.answers[question.key] ?? plain].flat();
  }

  private typed(question: Question, part: string): string {
    // What is to come is tomorrow: today is over at midnight.
    const days = question.kind === "future-date" ? 1 : 0;
    const noon = Date.parse(`${this.form.now.slice(0, 10)}T12:00Z`) + days * 24 * 3_600_000;
    const [year, month, day] = new Date(noon).toISOString().slice(0, 10).split("-");
    switch (part) {
      case "day":
        return day;
      case "month":
        return month;
      case "year":
        return year;
      case "line-1":
        return "12 Long Lane";
      case "line-2":
        return "";
      case "town":
        return "Halifax";
      case "postcode":
        return "hx1 1aa";
    }
    const plain: Record<string, string> = { name: "Sam Resident", email: "sam@example.org", phone: "01632 960000", number: "2", money: "£1,020.50" };
    if (question.kind === "place") return somewhere();
    return plain[question.kind] ?? (question.kind === "text" ? "12 Long Lane" : WORDS);
  }
}

/** What has focus, and whether that is seen. Runs in the browser. */
export function look(): Focused {
  const one = document.activeElement as HTMLInputElement & HTMLAnchorElement;
  const box = one.getBoundingClientRect();
  const label = one.labels?.[0];
  // A box or a round that is drawn beside its field shows the focus there; a whole row may show it too.
  const styles = [getComputedStyle(one), ...(one.parentElement ? [getComputedStyle(one.parentElement)] : [])];
  if (label) styles.push(getComputedStyle(label, "::before"));
  const isSeen = styles.some(
    (style) => (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
  );
  return {
    tag: one.tagName,
    type: one.type ?? "",
    name: one.name ?? "",
    value: one.value ?? "",
    checked: one.checked ?? false,
    href: one.href ?? "",
    text: (one.textContent ?? "").trim().slice(0, 60),
    inView: box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
    isSeen: one.matches(":focus-visible") && isSeen,
  };
}
