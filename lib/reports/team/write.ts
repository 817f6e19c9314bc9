import type { Coverage, ReportRow } from '../../model/report';
import type { TeamHeader } from '../../model/team';
import type { Instant } from '../../model/time';
import type { World } from '../../standing';
import { reportRow } from '../row';
import {
  identityOf,
  isoAt,
  sharedListKey,
  type TeamGate,
  teamFormat,
  teamLimits,
  teamType,
  teamVersion,
  turn,
} from './format';
import { historyOf, type TeamSource } from './rows';
import type { TeamLine } from './schema';
import { sentDossier } from './sent';

export interface TeamFileOptions {
  /** Of this install, never of a person; 1–100 characters. */
  id: string;
  /** What the member typed as the file's name; may be ''. */
  name: string;
  now: Instant;
  world: World;
  isWithoutPersons: boolean;
  coverage: readonly Coverage[];
  gate: TeamGate;
  signal?: AbortSignal;
  /** How many dossiers have been written so far. */
  onProgress?: (written: number) => void;
}

/**
 * The team file of kept dossiers, which come in slices so that no more than one of them is in memory; between them the
 * page has its turn. Each dossier passes the gate again; of one that was seen by two accounts the newest sighting is
 * written. Rejects with the signal's reason when aborted.
 */
export async function teamFile(
  slices: AsyncIterable<readonly TeamSource[]> | Iterable<readonly TeamSource[]>,
  { signal, onProgress, ...options }: TeamFileOptions,
): Promise<Blob> {
  const lines = new Map<string, { lastSeen: Instant; text: string }>();
  const sites = new Set<string>();
  const lists = new Set<string>();
  const secret = new Set<string>();
  for await (const slice of slices) {
    signal?.throwIfAborted();
    const passed = await options.gate(slice.map(({ dossier }) => dossier));
    slice.forEach((source, i) => {
      // What its member hides is of no concern to others either.
      if (source.dossier.own?.hidden) return;
      const dossier = passed[i] ?? null;
      const identity = identityOf(source.dossier);
      // A document is secret whoever sees it: what one account showed as secret is no line of another's either.
      if (dossier === null) secret.add(identity);
      const before = lines.get(identity);
      if (dossier === null || (before !== undefined && before.lastSeen >= dossier.lastSeen)) return;
      const line = lineOf({ ...source, dossier }, options);
      if (line === null || line.length > teamLimits.line) return;
      lines.set(identityOf(dossier), { lastSeen: dossier.lastSeen, text: line });
      sites.add(dossier.site);
      for (const key of dossier.listIds) lists.add(key);
    });
    onProgress?.(lines.size);
    await turn();
  }
  for (const identity of secret) lines.delete(identity);
  const { id, name, now, isWithoutPersons, coverage } = options;
  const header: TeamHeader = {
    format: teamFormat,
    version: teamVersion,
    id,
    name,
    sites: [...sites].sort(),
    createdAt: now,
    dossiers: lines.size,
    secret: secret.size,
    isWithoutPersons,
    // Titles of other lists have not passed the gate.
    coverage: coverage
      .filter(({ listId }) => lists.has(listId))
      .map((one) => ({ ...one, listId: sharedListKey(one.listId, one.site, one.account), account: '' })),
  };
  return new Blob([`${JSON.stringify(header)}\n`, ...[...lines.values()].map(({ text }) => `${text}\n`)], {
    type: teamType,
  });
}

/** Null where its facts name dates that are none. */
function lineOf(source: TeamSource, { now, world, isWithoutPersons }: Omit<TeamFileOptions, 'signal'>): string | null {
  const { dossier, events, isLeft } = source;
  const row = reportRow(dossier, events, { now, world, isLeft, isWithoutPersons });
  if (row === null) return null;
  const { site, kind } = dossier;
  const line: TeamLine = {
    key: identityOf(dossier),
    site,
    kind,
    dossier: sentDossier(dossier, isWithoutPersons),
    history: historyOf(source, row, { now, world }),
  };
  const { dossier: sent, history, ...rest } = line;
  return JSON.stringify({ ...rest, ...flat(row), dossier: sent, history });
}

/** What other programs read. */
function flat(row: ReportRow) {
  const instant = (at: Instant | null) => (at === null ? null : isoAt(at));
  return {
    number: row.number,
    subject: row.subject,
    issuer: row.issuer,
    unit: row.unit,
    partner: row.partner,
    person: row.person,
    list: row.list,
    urgency: row.urgency,
    role: row.role,
    state: row.state,
    reasons: row.reasons.map(({ kind }) => kind),
    due: instant(row.due),
    came_at: isoAt(row.cameAt),
    done_at: instant(row.doneAt),
    is_done: row.isDone,
    is_left: row.isLeft,
    outcome: row.outcome,
    late_days: row.lateDays,
    work_minutes: row.workMinutes,
    cause: row.cause,
    reminders: row.reminders,
    objective: row.objective?.reason ?? null,
    first_seen: isoAt(row.firstSeen),
    last_seen: isoAt(row.lastSeen),
  };
}
