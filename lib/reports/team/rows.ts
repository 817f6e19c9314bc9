import type { Dossier } from '../../model/dossier';
import type { DossierEvent } from '../../model/event';
import type { ReportRow } from '../../model/report';
import type { TeamDossier, TeamHistory } from '../../model/team';
import type { Instant } from '../../model/time';
import { historyFigures, type World, whyAtRisk } from '../../standing';
import { reportRow } from '../row';
import { turn } from './format';
import type { TeamItem } from './merge';

/** A kept dossier with its history. `isLeft`: it has gone from every list it was in. */
export interface TeamSource {
  dossier: Dossier;
  events: readonly DossierEvent[];
  isLeft: boolean;
}

/** So many rows are computed at a time. */
const slice = 500;

export interface TeamRowOptions {
  now: Instant;
  world: World;
  isWithoutPersons: boolean;
  signal?: AbortSignal;
}

/**
 * Rows of merged dossiers, slice by slice, with state and deadline computed anew by this browser's calendar and rules.
 * Dossiers whose facts name dates that are none, and those that their member hides, have none.
 */
export async function* teamRows(
  items: readonly TeamItem[],
  { signal, ...options }: TeamRowOptions,
): AsyncGenerator<ReportRow[]> {
  for (let at = 0; at < items.length; at += slice) {
    signal?.throwIfAborted();
    yield items.slice(at, at + slice).flatMap(({ dossier, history, from }) => {
      if (dossier.own?.hidden) return [];
      const { isLeft, ...told } = history;
      return reportRow(dossier, [], { ...options, isLeft, told, from }) ?? [];
    });
    await turn();
  }
}

/** A dossier of this browser as one that takes part in a merge; null where its facts name dates that are none. */
export function ownTeamDossier(
  source: TeamSource,
  { now, world }: Pick<TeamRowOptions, 'now' | 'world'>,
): TeamDossier | null {
  const { dossier, events, isLeft } = source;
  const row = reportRow(dossier, events, { now, world, isLeft, isWithoutPersons: false });
  return row === null ? null : { dossier, history: historyOf(source, row, { now, world }) };
}

/** What others need of a history; `row` is the dossier's own. */
export function historyOf(
  { dossier, events, isLeft }: TeamSource,
  { doneAt, reminders }: ReportRow,
  { now, world }: Pick<TeamRowOptions, 'now' | 'world'>,
): TeamHistory {
  const { calendar } = world;
  const { deadline } = whyAtRisk({ dossier, events, now, world });
  return { ...historyFigures({ dossier, events, deadline, calendar, now }), isLeft, doneAt, reminders };
}
