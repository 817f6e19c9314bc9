import { render } from 'preact';
import { expect, test } from 'vitest';
import { HiddenParts, Part } from '../../components/Part';
import { Tabs } from '../../components/Tabs';
import type { HideablePart } from '../../lib/model/settings';

function shown(hidden: readonly HideablePart[]): HTMLElement {
  const root = document.createElement('div');
  render(
    <HiddenParts.Provider value={hidden}>
      <Part of="exports">
        <button type="button">CSV</button>
      </Part>
      <Tabs
        label="Phần"
        tabs={['risk', 'letters', 'data']}
        names={{ risk: 'Rủi ro', letters: 'Nhắc', data: 'Dữ liệu' }}
        tab="risk"
        onTab={(tab) => root.setAttribute('data-tab', tab)}
      />
    </HiddenParts.Provider>,
    root,
  );
  return root;
}
const texts = (root: HTMLElement) => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

test('a part shows unless it is named, and a tab of its name with it', () => {
  expect(texts(shown([]))).toEqual(['CSV', 'Rủi ro', 'Nhắc', 'Dữ liệu']);
  expect(texts(shown(['letters']))).toEqual(['CSV', 'Rủi ro', 'Dữ liệu']);
  expect(texts(shown(['exports', 'backup']))).toEqual(['Rủi ro', 'Nhắc', 'Dữ liệu']);
});

test('arrow keys pass over a tab that is hidden', () => {
  const root = shown(['letters']);
  const press = (key: string) =>
    root.querySelector('[role=tablist]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('ArrowRight');
  expect(root.dataset.tab).toBe('data');
  press('ArrowLeft');
  expect(root.dataset.tab).toBe('data');
});
