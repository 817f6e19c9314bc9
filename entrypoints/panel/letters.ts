import { placeOf, proposeLetters } from '../../lib/letters';
import type { LetterStage } from '../../lib/model/letter';
import type { LetterRow, LettersView, ProposalRow } from '../../lib/model/letter-view';
import { openOwnPage } from '../../lib/platform';
import { followed, lettersOf, recentLetters } from '../../lib/store';
import { noteAnswers } from '../shared/answers';
import { letterItems } from '../shared/letter-items';
import { beginLetters } from '../shared/new-letter';
import type { Parts } from '../shared/parts';
import { seldom } from '../shared/seldom';

const mostLetters = 200;

/** Letters of the panel: which are due, which there are, and the way to a new one. */
export function panelLetters({ db, signal, here: at, draw }: Parts) {
  let view: LettersView | null = null;
  let chosen: readonly string[] = [];

  async function proposals(): Promise<ProposalRow[]> {
    const here = at();
    if (here === null) return [];
    await noteAnswers(db, here);
    const found = await followed(db, here.settings.identity, signal);
    if ('problem' in found) return [];
    const { intervals, aliases } = here.settings.letters;
    const read = await letterItems(db, found, here);
    const keys = found.map(({ dossier }) => dossier.key);
    const drafts = (await lettersOf(db, keys)).filter(({ sent }) => sent === undefined);
    const isDrafted = (key: string, stage: LetterStage) =>
      drafts.some((one) => one.stage === stage && one.keys.includes(key));
    const due = proposeLetters({ ...read, intervals, aliases, calendar: here.world.calendar, now: here.now });
    const open = due.filter(({ items, stage }) => !items.every(({ key }) => isDrafted(key, stage)));
    return open.map((one) => ({
      stage: one.stage,
      owing: one.unit || one.person,
      place: one.isNamesake ? placeOf(one) : '',
      keys: one.items.map(({ key }) => key),
      numbers: one.items.map(({ soKyHieu, maHoSo, trichYeu }) => soKyHieu || maHoSo || trichYeu),
    }));
  }

  async function letters(): Promise<LetterRow[]> {
    return (await recentLetters(db, mostLetters)).map(({ id = 0, kind, stage, unit, keys, editedAt, sent }) => ({
      ...{ id, kind, stage, unit, editedAt, dossiers: keys.length },
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
      view = { proposals: await proposals(), letters: await letters() };
    }, draw),
    props: () => ({
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
