import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../components/face.css';
import '../../components/guide.css';
import { Guide } from '../../components/Guide';
import { guideTexts } from '../../lib/locale/guide';
import { type GuideFor, guideFors } from '../../lib/model/guide';
import { settingEntries, settingReference } from '../../lib/settings';

document.documentElement.dataset.view = 'guide';
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const nothing = () => undefined;
function show(language: 'vi' | 'en', whom: GuideFor = 'quan-tri', on = { onCheck: nothing, onWelcome: nothing }): void {
  render(<Guide language={language} whom={whom} settings={settingReference(language)} {...on} />, root);
}

describe.each(['vi', 'en'] as const)('the guide, %s', (language) => {
  test('leads to each of its parts', () => {
    show(language);
    const links = [...root.querySelectorAll('.guide-contents a')].map((link) => link.getAttribute('href') ?? '');
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

describe.each(guideFors.flatMap((whom) => (['vi', 'en'] as const).map((language) => ({ whom, language }))))(
  'the guide $whom, $language',
  ({ whom, language }) => {
    test('says whose it is, and leads to the others', () => {
      show(language, whom);
      const links = [...root.querySelectorAll<HTMLAnchorElement>('.guide-whom a')];
      expect(links.map((link) => new URL(link.href).searchParams.get('for'))).toEqual([...guideFors]);
      const here = links.filter((link) => link.getAttribute('aria-current') === 'page');
      expect(here.map(({ textContent }) => textContent)).toEqual([guideTexts[language].whom[whom]]);
      expect(root.querySelectorAll('h1')).toHaveLength(1);
    });

    test('leads to each of its parts, whose pictures say what they show', () => {
      show(language, whom);
      const links = [...root.querySelectorAll('.guide-contents a')].map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) expect(root.querySelector(link)?.querySelector('h2')).not.toBeNull();
      const pictures = [...root.querySelectorAll('picture')];
      expect(pictures.length).toBeGreaterThan(1);
      for (const picture of pictures) expect(picture.querySelector('img')?.alt.length).toBeGreaterThan(20);
      for (const part of root.querySelectorAll('section:not(#thiet-lap)'))
        expect(part.textContent).not.toMatch(/\*\*|`|undefined/);
    });
  },
);

test('leads to the test page and to the first steps', () => {
  const on = { onCheck: vi.fn(), onWelcome: vi.fn() };
  show('vi', 'chuyen-vien', on);
  const press = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  press('Trang kiểm tra');
  expect(on.onCheck).toHaveBeenCalledOnce();
  press('Ba bước bắt đầu');
  expect(on.onWelcome).toHaveBeenCalledOnce();
});
