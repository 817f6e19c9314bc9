import type { LetterStage } from '../../lib/model/letter';
import type { CourseLine, LetterRow, LettersView, ProposalRow } from '../../lib/model/letter-view';
import { openOwnPage } from '../../lib/platform';
import { recentLetters } from '../../lib/store';
import { beginLetters } from '../shared/new-letter';
import type { Parts } from '../shared/parts';
import { seldom } from '../shared/seldom';
import { proposals } from './proposals';

const mostLetters = 200;

/** Letters of the panel: which are due, which there are, and the way to a new one. */
export function panelLetters({ db, signal, here: at, draw }: Parts) {
  let view: LettersView | null = null;
  let chosen: readonly string[] = [];

  async function letters(): Promise<LetterRow[]> {
    return (await recentLetters(db, mostLetters)).map(({ id = 0, kind, stage, unit, keys, editedAt, sent, basis }) => ({
      ...{ id, kind, stage, unit, editedAt, dossiers: keys.length },
      names: basis?.items.slice(0, 3).map(({ dossier }) => dossier) ?? [],
      sent: sent?.mark ?? null,
    }));
  }

  async function begin(keys: readonly string[], stage?: LetterStage, unit?: string): Promise<void> {
    const here = at();
    const ids = here === null ? [] : await beginLetters(db, keys, here, stage, unit);
    for (const id of ids) await open(id);
  }

  function choose(keys: readonly string[]): void {
    chosen = keys;
    draw();
  }

  const open = (id: number) => openOwnPage(`letter.html?id=${id}`);
  return {
    refresh: seldom(async () => {
      view = { proposals: await proposals({ db, signal, here: at }), letters: await letters() };
    }, draw),
    /** With what its user can do with the letters about it. */
    withLetters: <T extends { asked: string; courses: readonly CourseLine[] }>(shown: T) => ({
      ...shown,
      letters: {
        lines: shown.courses,
        onOpen: open,
        onDraft: ({ stage, unit }: CourseLine) => void begin([shown.asked], stage, unit),
      },
    }),
    props: () => ({
      onReport: () => void openOwnPage('report.html'),
      letters: {
        view,
        onDraft: ({ keys, stage, owing }: ProposalRow) => void begin(keys, stage, owing),
        onOpenLetter: open,
      },
      choosing: {
        chosen: new Set(chosen),
        onChoose: (key: string, isChosen: boolean) =>
          choose(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key)),
      },
      onDraftChosen: () => void begin(chosen).then(() => choose([])),
      onClearChosen: () => choose([]),
    }),
  };
}
