import type { Action, ActionProblem } from '../../lib/model/action';
import type { DossierView } from '../../lib/model/dossier-view';
import type { CourseLine } from '../../lib/model/letter-view';
import { now } from '../../lib/platform';
import { snoozeChoices } from '../../lib/standing';
import { type Acted, dossierView } from '../../lib/store';
import { doAct, doUndo } from '../shared/acting';
import { courseLines } from '../shared/letter-courses';
import type { Parts } from '../shared/parts';

/** The one dossier that is looked at, and what is done with it. */
export function panelDossier({ db, settings, world, here, draw }: Parts) {
  let key: string | null = null;
  let view: DossierView | null = null;
  let courses: CourseLine[] = [];
  let problem: ActionProblem | null = null;
  // In memory only, as what is typed and not saved is anywhere.
  const typed = new Map<string, string>();

  async function read(): Promise<void> {
    const known = settings();
    const asked = key;
    if (known === null || asked === null) return;
    const { identity } = known;
    const found = await dossierView(db, asked, { now: now(), world: world(known), identity });
    const at = here();
    const lines = at && found ? await courseLines(db, asked, at, found.followUp !== null) : [];
    if (key === asked) [view, courses] = [found, lines];
  }

  async function open(wanted: string | null): Promise<void> {
    key = wanted;
    view = null;
    problem = null;
    await read();
    draw();
  }

  /** Answers whether it was done. */
  async function does(work: (site: string) => Promise<Acted | null>): Promise<boolean> {
    if (view === null) return false;
    const done = await work(view.site);
    problem = done !== null && 'problem' in done ? done.problem : null;
    await read();
    draw();
    return problem === null;
  }

  const onAction = (action: Action) =>
    does(async (site) => {
      const known = settings();
      return known && key !== null ? doAct(db, { key, site }, action, world(known)) : null;
    });
  const onUndo = (event: number) =>
    does(async (site) => {
      const known = settings();
      return known && doUndo(db, site, event, world(known));
    });

  return {
    /** Null: none. */
    state() {
      const known = settings();
      if (key === null || known === null) return null;
      const snoozes = snoozeChoices(world(known).calendar, now());
      const of = key;
      const newNote = { typed: typed.get(of) ?? '', onType: (text: string) => void typed.set(of, text) };
      return { asked: key, courses, view, problem, snoozes, newNote, onAction, onUndo };
    },
    read,
    open,
    /** Where the eyes go, the keys go: into the dossier. */
    async show(wanted: string): Promise<void> {
      await open(wanted);
      document.querySelector<HTMLElement>('.dossier button')?.focus();
    },
  };
}
