import type { Dossier } from '../../model/dossier';
import { listKey } from '../../model/kept-list';
import type { TeamDossier, TeamHeader, TeamProblem } from '../../model/team';
import type { Instant } from '../../model/time';
import { dossierKey } from '../../text';
import { type TeamGate, type TeamLimits, teamFormat, teamLimits, teamVersion, turn } from './format';
import { LineFault, linesOf, parsedLine, type TextLine } from './lines';
import { type TeamLine, teamHeaderSchema, teamLineSchema } from './schema';
import { Shared } from './shared';

/** A file as it was taken. */
export interface TeamFile {
  /** Coverage only of lists that its dossiers are in. */
  header: TeamHeader;
  rows: TeamDossier[];
  /** Kept out by the gate of this browser. */
  refused: number;
}

export interface TeamReadOptions {
  now: Instant;
  gate: TeamGate;
  /** Asked once the header is read: why a file with such a header is not to be read on. */
  refuses?: (header: TeamHeader) => TeamProblem | null;
  isWithoutPersons?: boolean;
  signal?: AbortSignal;
  /** Bytes read of the file's. */
  onProgress?: (bytes: number, total: number) => void;
  limits?: TeamLimits;
}

/** So many lines are checked at a time: a turn for each piece of a file would cost more than its lines. */
const slice = 500;

/**
 * A team file, line by line: all of it, or why none of it. What is in it is checked before anything is made of it, and
 * every dossier passes the gate. Other things have their turn as it goes. Rejects with the signal's reason when aborted,
 * and with nothing else.
 */
export async function readTeamFile(file: Blob, options: TeamReadOptions): Promise<TeamFile | TeamProblem> {
  const { limits = teamLimits, signal, onProgress } = options;
  if (file.size > limits.bytes) return { problem: 'tooLarge' };
  const reading = new Reading(options, limits);
  let waiting: TextLine[] = [];
  try {
    for await (const { lines, bytes } of linesOf(file, limits, signal)) {
      waiting = waiting.concat(lines);
      if (waiting.length < slice && bytes < file.size) continue;
      for (let at = 0; at < waiting.length; at += slice) {
        signal?.throwIfAborted();
        const problem = await reading.take(waiting.slice(at, at + slice));
        if (problem !== null) return problem;
        await turn();
      }
      waiting = [];
      onProgress?.(bytes, file.size);
    }
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    // What is no text from the start is none of our files.
    return error.line === 1 && error.problem !== 'unreadable'
      ? { problem: 'notOurs' }
      : { problem: error.problem, line: error.line };
  }
  return reading.end();
}

class Reading {
  readonly #options: TeamReadOptions;
  readonly #limits: TeamLimits;
  readonly #keys = new Set<string>();
  readonly #rows: TeamDossier[] = [];
  readonly #shared = new Shared();
  #header: TeamHeader | null = null;
  #lines = 0;
  #refused = 0;

  constructor(options: TeamReadOptions, limits: TeamLimits) {
    this.#options = options;
    this.#limits = limits;
  }

  async take(lines: readonly TextLine[]): Promise<TeamProblem | null> {
    const some: TeamDossier[] = [];
    for (const line of lines) {
      const taken = this.#header === null ? this.#takeHeader(line) : this.#takeRow(line, this.#header);
      if (taken !== null && 'problem' in taken) return taken;
      if (taken !== null) some.push(taken);
    }
    const passed = await this.#options.gate(some.map(({ dossier }) => dossier));
    some.forEach(({ history }, i) => {
      const dossier = passed[i] ?? null;
      if (dossier === null) this.#refused++;
      else this.#rows.push({ dossier: this.#shared.dossier(dossier), history });
    });
    return null;
  }

  end(): TeamFile | TeamProblem {
    const header = this.#header;
    if (header === null) return { problem: 'notOurs' };
    if (this.#lines < header.dossiers) return { problem: 'truncated', line: this.#lines + 2 };
    const lists = new Set<string>();
    for (const { dossier } of this.#rows) for (const id of dossier.listIds) lists.add(id);
    const coverage = header.coverage.filter(({ listId }) => lists.has(listId));
    return { header: { ...header, coverage }, rows: this.#rows, refused: this.#refused };
  }

  #takeHeader({ text, line, isEnded }: TextLine): TeamProblem | null {
    const value = parsedLine(text, this.#limits.depth);
    const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
    if (value === undefined && !isEnded && text.startsWith(`{"format":"${teamFormat}"`))
      return { problem: 'truncated', line };
    if (format !== teamFormat) return { problem: 'notOurs' };
    if (version !== teamVersion) return { problem: 'otherVersion' };
    const checked = teamHeaderSchema.safeParse(value);
    if (!checked.success) return { problem: 'damaged', line };
    const header = checked.data as TeamHeader;
    if (this.#isAhead(header.createdAt)) return { problem: 'future', line };
    if (header.dossiers > this.#limits.rows) return { problem: 'tooManyRows', line };
    this.#header = header;
    return this.#options.refuses?.(header) ?? null;
  }

  #takeRow({ text, line, isEnded }: TextLine, header: TeamHeader): TeamDossier | TeamProblem | null {
    // Editors end a file with an empty line.
    if (text === '' && this.#lines === header.dossiers) return null;
    if (++this.#lines > header.dossiers) return { problem: 'longer', line };
    const value = parsedLine(text, this.#limits.depth);
    if (value === undefined && !isEnded) return { problem: 'truncated', line };
    const checked = teamLineSchema.safeParse(value);
    if (!checked.success) return { problem: 'damaged', line };
    const one = checked.data;
    if (!one.key.startsWith(dossierKey(one.site, '', `${one.kind}|`))) return { problem: 'damaged', line };
    if (this.#keys.has(one.key)) return { problem: 'sameKey', line };
    this.#keys.add(one.key);
    if (this.#isAhead(one.dossier.lastSeen) || this.#isAhead(one.dossier.firstSeen)) return { problem: 'future', line };
    return { dossier: dossierOf(one, this.#options.isWithoutPersons ?? false), history: one.history };
  }

  #isAhead(at: Instant): boolean {
    return at > this.#options.now + this.#limits.ahead;
  }
}

/** As a kept one; what is only there to find it in a database is empty. */
function dossierOf({ key, site, kind, dossier }: TeamLine, isWithoutPersons: boolean): Dossier {
  if (isWithoutPersons) {
    delete dossier.fields.nguoiXuLy;
    delete dossier.headers.nguoiXuLy;
  }
  return {
    ...(dossier as Omit<Dossier, 'key' | 'site' | 'account' | 'kind' | 'listIds' | 'open' | 'due' | 'dueVersion'>),
    key,
    site,
    account: '',
    kind,
    listIds: dossier.lists.map(({ id }) => listKey(site, '', id)),
    open: 0,
    due: 0,
    dueVersion: '',
  };
}
