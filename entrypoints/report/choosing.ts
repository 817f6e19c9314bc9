import type { Remote } from 'comlink';
import { openOwnPage } from '../../lib/platform';
import { beginLetters } from '../shared/new-letter';
import type { Parts } from '../shared/parts';
import type { ReportService } from './service';

/** As many as one letter takes. */
const mostChosen = 2000;
/** Letters opened at once; more stand in the panel's list of letters. */
const mostOpened = 5;

/** Rows that are chosen, and the letters about them. */
export function reportChoosing(service: Remote<ReportService>, { db, here: at, draw }: Parts) {
  let chosen: readonly string[] = [];
  let fewer: 'most' | 'others' | null = null;
  const choose = (keys: readonly string[]) => {
    chosen = keys;
    fewer = null;
    draw();
  };
  return {
    chosen: () => chosen,
    onChoose: (key: string, isChosen: boolean) =>
      choose(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key)),
    fewer: () => fewer,
    most: mostChosen,
    async onAll(rows: number): Promise<void> {
      choose(await service.chosenKeys(mostChosen));
      if (chosen.length < rows) fewer = chosen.length === mostChosen ? 'most' : 'others';
      draw();
    },
    onNone: () => choose([]),
    async onDraft(): Promise<void> {
      const here = at();
      const ids = here === null ? [] : await beginLetters(db, chosen, here);
      for (const id of ids.slice(0, mostOpened)) await openOwnPage(`letter.html?id=${id}`);
      choose([]);
    },
  };
}
