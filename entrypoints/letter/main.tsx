import { LetterEditor } from '../../components/LetterEditor';
import { nobody } from '../../components/LetterOutput';
import '../../components/face.css';
import '../../components/letter.css';
import { hasDots, setPages, withByHand } from '../../lib/letters';
import { letterTexts } from '../../lib/locale/letter-editor';
import type { LetterNotice } from '../../lib/model/letter-view';
import { now } from '../../lib/platform';
import { watchDatabase } from '../../lib/store';
import { today } from '../shared/days';
import { drawPage } from '../shared/draw';
import { pageLinks } from '../shared/links';
import { panelParts } from '../shared/parts';
import { inTurns } from '../shared/turns';
import { letterEditing } from './editing';
import { letterOffice } from './office';
import { ownLetter } from './place';
import { letterSending } from './sending';
import { takeLetter } from './taking';

document.documentElement.dataset.view = 'letter';
const life = new AbortController();
const own = ownLetter();
let { notice } = own;
let byHand = nobody;

const tell = (next: LetterNotice | null) => {
  notice = next;
  draw();
};
const parts = panelParts(
  life.signal,
  () => draw(),
  () => void refresh(),
);
const editing = letterEditing(parts, own.id, tell);
const sending = letterSending(parts.db, own.id, editing, tell);
const office = letterOffice(parts);
const refresh = inTurns(async () => {
  await editing.refresh();
  if (office.hasArrived()) await editing.choose({});
});

function draw(): void {
  const settings = parts.settings();
  if (settings === null) return;
  const { language } = settings;
  document.title = `${letterTexts[language].title} · Đúng Hạn`;
  const view = editing.view();
  const letter = view?.kept.letter ?? null;
  drawPage(settings, 'letters', () => (
    <LetterEditor
      language={language}
      view={view}
      shown={letter && setPages(withByHand(letter, byHand))}
      notice={notice}
      today={today(now())}
      isByHand={hasDots}
      office={settings.letters.office}
      {...office.props(view?.kept.kind ?? 'congVan')}
      links={pageLinks(language, null, settings.hiddenParts)}
      onChoose={editing.choose}
      onAgain={editing.again}
      onUndoAgain={editing.undoAgain}
      onEdit={editing.edit}
      onTake={(form, given) => void takeLetter(editing, form, given).then(tell)}
      onByHand={(given) => {
        byHand = given;
        draw();
      }}
      onSent={sending.sent}
      onWithdraw={sending.withdraw}
      onRemove={sending.remove}
      onPutBack={sending.putBack}
    />
  ));
}

watchDatabase(life.signal, () => void refresh());
addEventListener('pagehide', () => life.abort());
