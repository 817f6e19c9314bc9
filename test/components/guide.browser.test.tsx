import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../components/face.css';
import '../../components/guide.css';
import { Guide } from '../../components/Guide';
import { settingEntries, settingReference } from '../../lib/settings';

document.documentElement.dataset.view = 'guide';
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function show(language: 'vi' | 'en', onCheck = () => undefined): void {
  render(<Guide language={language} settings={settingReference(language)} onCheck={onCheck} />, root);
}

describe.each(['vi', 'en'] as const)('the guide, %s', (language) => {
  test('leads to each of its parts', () => {
    show(language);
    const links = [...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(root.querySelector(link)?.querySelector('h2')).not.toBeNull();
  });

  test('has a row for every setting a policy can set, and names the others', () => {
    show(language);
    const rows = [...root.querySelectorAll('#thiet-lap td:first-child code')].map(({ textContent }) => textContent);
    const paths = (managed: boolean) =>
      settingEntries()
        .filter((entry) => entry.managed === managed)
        .map(({ path }) => path);
    expect(rows).toEqual(paths(true));
    expect(root.querySelector('#thiet-lap > p:last-child')?.textContent).toContain(paths(false).join(', '));
  });

  test('shows code and strong words as such, and no marks of them', () => {
    show(language);
    expect(root.querySelector('li code')).not.toBeNull();
    expect(root.querySelector('li strong')).not.toBeNull();
    for (const part of root.querySelectorAll('section:not(#thiet-lap)')) expect(part.textContent).not.toMatch(/\*\*|`/);
  });
});

test('leads to the test page', () => {
  const onCheck = vi.fn();
  show('vi', onCheck);
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Trang kiểm tra')?.click();
  expect(onCheck).toHaveBeenCalledOnce();
});
