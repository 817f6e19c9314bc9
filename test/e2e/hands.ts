import { expect, type Page } from '@playwright/test';

/** Kinds of controls that people use by name. */
export type Role = 'button' | 'tab' | 'link' | 'checkbox' | 'summary';

/** Controls of which Tab reaches one, and a key leads from each to the next. */
export interface Row {
  role: Role;
  /** Names of those that Tab may reach. */
  from: string | RegExp;
  key: 'ArrowRight' | 'ArrowDown';
}

/** What a person does with a page: with the mouse, or with the keyboard and nothing else. */
export interface Hand {
  name: string;
  /** Presses a button, a link or a summary; ticks a box. */
  press(page: Page, role: Role, name: string | RegExp): Promise<void>;
  /** Presses one of a row of controls. */
  pressIn(page: Page, row: Row, name: string | RegExp): Promise<void>;
  /** Writes over what stands in a field. */
  fill(page: Page, name: string | RegExp, text: string): Promise<void>;
  /** Opens the browser's window of files and chooses these there. */
  open(page: Page, name: string, files: string[]): Promise<void>;
}

/** The tabs of a page, any of which may be the one that is shown. */
export const tabs: Row = { role: 'tab', from: /./, key: 'ArrowRight' };

const slow = { timeout: 30_000 };

function located(page: Page, role: Role, name: string | RegExp) {
  return role === 'summary'
    ? page.locator('summary').filter({ hasText: name }).first()
    : page.getByRole(role, { name, exact: typeof name === 'string' }).first();
}
const labelled = (page: Page, name: string | RegExp) =>
  page.getByLabel(name, { exact: typeof name === 'string' }).first();

export const mouse: Hand = {
  name: 'mouse',
  press: (page, role, name) => located(page, role, name).click(slow),
  pressIn: (page, { role }, name) => located(page, role, name).click(slow),
  async fill(page, name, text) {
    const field = labelled(page, name);
    await field.click({ ...slow, clickCount: 3 });
    await field.pressSequentially(text);
  },
  async open(page, name, files) {
    const label = page.getByText(name, { exact: true }).first();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser', slow), label.click(slow)]);
    await chooser.setFiles(files);
  },
};

interface Focused {
  /** '' where nothing has the focus: between the end of a page and its beginning. */
  role: string;
  name: string;
}

/** What has the focus, as a screen reader would name it. Handed to the page as it stands. */
function focusedHere(): Focused {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === null || at === document.body || at === document.documentElement) return { role: '', name: '' };
  const told = at.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const root = at.getRootNode() as Document | ShadowRoot;
  const labelledBy = told.map((id) => words(root.getElementById(id))).join(' ');
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
    TEXTAREA: 'textbox',
    INPUT: ['checkbox', 'radio', 'file'].includes(type) ? type : 'textbox',
  };
  return {
    role: at.getAttribute('role') ?? roles[at.tagName] ?? at.localName,
    name: at.getAttribute('aria-label') ?? (labelledBy || labels.map(ofLabel).join(' ') || words(at)),
  };
}

const fits = (name: string | RegExp, found: string) => (typeof name === 'string' ? found === name : name.test(found));

/** So many stops no page of ours has, nor a list of the demo. */
const mostStops = 400;
/** What is meant may come behind the focus while a page is still being drawn. */
const mostRounds = 3;

/** Where the keyboard was left in each page: an act must not lose the focus for the one after it. */
const left = new WeakMap<Page, string>();

/** Goes from stop to stop until the one that is meant has the focus; round from the end to the beginning. */
async function tabTo(page: Page, role: string, name: string | RegExp): Promise<void> {
  if (left.get(page) === page.url())
    expect((await page.evaluate(focusedHere)).role, `the focus before “${name}”`).not.toBe('');
  left.set(page, page.url());
  const seen = new Set<string>();
  for (let stop = 0, rounds = 0; stop < mostStops && rounds < mostRounds; stop++) {
    const focused = await page.evaluate(focusedHere);
    if (focused.role === role && fits(name, focused.name)) return;
    if (focused.role === '' && stop > 0) rounds++;
    seen.add(`${focused.role} ${focused.name}`.slice(0, 60));
    await page.keyboard.press('Tab');
  }
  throw new Error(`No stop of the keyboard is ${role} “${name}”; seen: ${[...seen].join(' | ')}`);
}

/** Presses a key until what is meant has the focus. */
async function keyTo(page: Page, key: string, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    const focused = await page.evaluate(focusedHere);
    if (fits(name, focused.name)) return;
    seen.push(focused.name);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to “${name}”; seen: ${seen.join(' | ')}`);
}

export const keyboard: Hand = {
  name: 'keyboard',
  async press(page, role, name) {
    await expect(located(page, role, name)).toBeVisible(slow);
    await tabTo(page, role, name);
    await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
  },
  async pressIn(page, { role, from, key }, name) {
    await expect(located(page, role, name)).toBeVisible(slow);
    await tabTo(page, role, from);
    await keyTo(page, key, name);
    await page.keyboard.press('Enter');
  },
  async fill(page, name, text) {
    await expect(labelled(page, name)).toBeVisible(slow);
    await tabTo(page, 'textbox', name);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  async open(page, name, files) {
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible(slow);
    await tabTo(page, 'file', name);
    // The browser opens no window of files while it is busy with a file that the page has just saved; one presses again.
    await expect(async () => {
      const chosen = page.waitForEvent('filechooser', { timeout: 3000 });
      const [chooser] = await Promise.all([chosen, page.keyboard.press('Enter')]);
      await chooser.setFiles(files);
    }).toPass(slow);
  },
};
