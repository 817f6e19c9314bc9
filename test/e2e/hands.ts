import { expect, type Page } from '@playwright/test';

/** Kinds of controls that people use by name. */
export type Role = 'button' | 'tab' | 'link' | 'checkbox' | 'radio' | 'textbox' | 'searchbox' | 'combobox' | 'summary';

/** What a person does with a page: with the mouse, or with the keyboard and nothing else. */
export interface Hand {
  name: string;
  /** Presses a button, a tab, a link or a summary; ticks a box. */
  press(page: Page, role: Role, name: string | RegExp): Promise<void>;
  /** Writes over what stands in a field. */
  fill(page: Page, name: string | RegExp, text: string): Promise<void>;
  /** Chooses an option of a list by its words. */
  choose(page: Page, name: string | RegExp, option: string): Promise<void>;
  /** Opens a browser's window of files and chooses these. */
  open(page: Page, name: string | RegExp, files: string | string[]): Promise<void>;
}

const slow = { timeout: 30_000 };

function located(page: Page, role: Role, name: string | RegExp) {
  return role === 'summary'
    ? page.locator('summary').filter({ hasText: name }).first()
    : page.getByRole(role, { name, exact: typeof name === 'string' }).first();
}

export const mouse: Hand = {
  name: 'mouse',
  press: (page, role, name) => located(page, role, name).click(slow),
  async fill(page, name, text) {
    const field = page.getByLabel(name, { exact: typeof name === 'string' }).first();
    await field.click({ ...slow, clickCount: 3 });
    await field.pressSequentially(text);
  },
  async choose(page, name, option) {
    await page
      .getByLabel(name, { exact: typeof name === 'string' })
      .first()
      .selectOption(option, slow);
  },
  async open(page, name, files) {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser', slow), page.getByText(name).first().click()]);
    await chooser.setFiles(files);
  },
};

interface Focused {
  role: string;
  name: string;
}

/** What has the focus, as a screen reader would name it. Handed to the page as it stands. */
function focusedHere(): Focused {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === null || at === document.body) return { role: '', name: '' };
  const told = at.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const root = at.getRootNode() as Document | ShadowRoot;
  const labelled = told.map((id) => words(root.getElementById(id))).join(' ');
  // A label's own words: those of the control within it are not its name.
  const ofLabel = (label: Element) => {
    const copy = label.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll('select, input, textarea, button')) control.remove();
    return words(copy);
  };
  const labels = at instanceof HTMLElement && 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
  const type = at.getAttribute('type') ?? 'text';
  const roles: Record<string, string> = {
    BUTTON: 'button',
    A: 'link',
    SUMMARY: 'summary',
    SELECT: 'combobox',
    TEXTAREA: 'textbox',
    INPUT: ['checkbox', 'radio', 'file'].includes(type) ? type : type === 'search' ? 'searchbox' : 'textbox',
  };
  return {
    role: at.getAttribute('role') ?? roles[at.tagName] ?? '',
    name: at.getAttribute('aria-label') ?? (labelled || labels.map(ofLabel).join(' ') || words(at)),
  };
}

/** So many stops no page of ours has, nor a list of the demo. */
const mostStops = 400;

/** Goes from stop to stop until the one that is meant has the focus; round from the end to the beginning. */
async function tabTo(page: Page, roles: readonly string[], name: string | RegExp): Promise<void> {
  const fits = ({ role, name: found }: Focused) =>
    roles.includes(role) && (typeof name === 'string' ? found === name : name.test(found));
  const seen: string[] = [];
  // What it comes from may be drawn a moment later than the press that brought it.
  for (let round = 0; round < 3; round++) {
    for (let stop = 0; stop < mostStops; stop++) {
      const focused = await page.evaluate(focusedHere);
      if (fits(focused)) return;
      seen.push(`${focused.role} ${focused.name}`.slice(0, 60));
      await page.keyboard.press('Tab');
      if (stop > 0 && focused.role === '' && round < 2) break;
    }
    await page.waitForLoadState();
  }
  throw new Error(`No stop of the keyboard is ${roles.join('/')} “${name}”; seen: ${[...new Set(seen)].join(' | ')}`);
}

const fields = ['textbox', 'searchbox'] as const;

export const keyboard: Hand = {
  name: 'keyboard',
  async press(page, role, name) {
    if (role === 'tab') return arrowTo(page, name);
    await expect(located(page, role, name)).toBeVisible(slow);
    await tabTo(page, [role], name);
    await page.keyboard.press(role === 'checkbox' || role === 'radio' ? 'Space' : 'Enter');
  },
  async fill(page, name, text) {
    await expect(page.getByLabel(name, { exact: typeof name === 'string' }).first()).toBeVisible(slow);
    await tabTo(page, fields, name);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  async choose(page, name, option) {
    await tabTo(page, ['combobox'], name);
    const chosen = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return (at as HTMLSelectElement).selectedOptions[0]?.text ?? '';
      });
    await page.keyboard.press('Home');
    for (let step = 0; step < 60 && (await chosen()) !== option; step++) await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(option);
  },
  async open(page, name, files) {
    await tabTo(page, ['file'], name);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser', slow), page.keyboard.press('Enter')]);
    await chooser.setFiles(files);
  },
};

/** Of tabs, one is a stop; arrows lead from it to the others. */
async function arrowTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, ['tab'], /./);
  for (let step = 0; step < 20; step++) {
    const { name: found } = await page.evaluate(focusedHere);
    if (typeof name === 'string' ? found === name : name.test(found)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`No tab is called ${name}`);
}
