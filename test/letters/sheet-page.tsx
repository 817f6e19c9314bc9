import { render } from 'preact';
import { LetterSheet } from '../../components/LetterSheet';
import { PageHead } from '../../components/PageHead';
import { setPages } from '../../lib/letters/set/pages';
import type { Letter } from '../../lib/model/letter';

/** In the browser: draws a letter as its page does. `printed.ts` bundles this. */
declare global {
  function showLetter(letter: Letter): void;
}
document.documentElement.dataset.view = 'letter';
globalThis.showLetter = (letter) =>
  render(
    <main>
      <PageHead language="vi" title="Soạn văn bản" />
      <div class="form">
        <button type="button">In</button>
      </div>
      <LetterSheet language="vi" pages={setPages(letter)} />
    </main>,
    document.body,
  );
