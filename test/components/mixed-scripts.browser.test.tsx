import type { JSX } from 'preact';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import '../../components/face.css';
import { DossierRow } from '../../components/DossierRow';
import { LettersTab } from '../../components/LettersTab';
import type { LetterRow } from '../../lib/model/letter-view';
import { row } from './popup-shown';

/** Names that the host writes stand in lines of ours, whatever their script and however long they are. */
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const arabic = 'طلب تقرير';
const endless = 'W'.repeat(500);

function show(drawn: JSX.Element): void {
  root.style.width = '360px';
  render(drawn, root);
}

/** Where words of a text are drawn. */
function boxOf(words: string): DOMRect {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let all = '';
  const nodes: [Text, number][] = [];
  for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
    nodes.push([node, all.length]);
    all += node.data;
  }
  const at = all.indexOf(words);
  const place = (offset: number) => nodes.findLast(([, start]) => start <= offset) as [Text, number];
  const [first, from] = place(at);
  const [last, to] = place(at + words.length - 1);
  range.setStart(first, at - from);
  range.setEnd(last, at + words.length - to);
  return range.getBoundingClientRect();
}

const letter = (unit: string, dossiers = 1): LetterRow => ({
  id: 1,
  kind: 'congVan',
  stage: 'first',
  unit,
  names: [arabic, '12/UBND'],
  dossiers,
  sent: null,
  editedAt: 0,
});
const letters = (unit: string) => (
  <LettersTab
    language="vi"
    view={{ proposals: [], letters: [letter(unit, 2)] }}
    onDraft={() => {}}
    onOpenLetter={() => {}}
  />
);

test('what follows a name written from right to left stands to its right', () => {
  show(letters(arabic));
  expect(boxOf('2 hồ sơ').left).toBeGreaterThanOrEqual(boxOf(arabic).right);
  expect(boxOf('12/UBND').left).toBeGreaterThan(boxOf('Công văn').left);
});

test('500 letters without a space break inside their row', () => {
  show(
    <div>
      <ol class="rows">
        <DossierRow language="vi" line={row({ unit: endless })} />
      </ol>
      {letters(endless)}
    </div>,
  );
  const rows = [...root.querySelectorAll<HTMLElement>('.rows > li, .rows > li *')];
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((one) => one.scrollWidth > 361).map((one) => one.className)).toEqual([]);
});
