import type { Coverage } from '../../model/report';
import type { TeamConflict, TeamDossier, TeamHeader, TeamProblem } from '../../model/team';
import type { Instant } from '../../model/time';
import type { World } from '../../standing';
import { clean, dossierKey, mayBeOne, type RowKeyParts, splitRowKey } from '../../text';
import { conflictOf } from './conflict';
import { identityOf, rowOf, type TeamGate, type TeamLimits, teamLimits, turn } from './format';
import type { TeamFile } from './read';

/** One member's sighting of a dossier. */
export interface TeamItem extends TeamDossier {
  /** Label of the member; '' for this browser. */
  from: string;
}

/** A file that takes part. */
export interface TeamMember {
  header: TeamHeader;
  /** Its name, with a part of its id where two have one name; the beginning of its id where it has none. */
  label: string;
  /** Kept out by the gate of this browser. */
  refused: number;
}

export interface Merged {
  /** Each dossier once. */
  items: TeamItem[];
  conflicts: TeamConflict[];
  /** How many sightings they were made of. */
  sightings: number;
}

export interface MergeOptions {
  world: World;
  signal?: AbortSignal;
  /** Sightings done of all. */
  onProgress?: (done: number, total: number) => void;
}

/** So many sightings are gathered at a time, and so many dossiers compared, whose deadlines may have to be computed. */
const slice = 2000;
const compared = 200;

interface Sighting {
  item: TeamItem;
  /** When its file was made: of two sightings of one instant the one that was told later counts. */
  toldAt: Instant;
}

/**
 * Gathers team files and this browser's own dossiers. Two sightings are of one dossier when their keys agree without the
 * account, or one key lacks what the other has and there is no third that it might be as well (lib/text, `mayBeOne`).
 */
export class TeamMerge {
  readonly #files = new Map<string, TeamFile>();
  readonly #limits: Pick<TeamLimits, 'rows'>;
  #own: readonly TeamDossier[] = [];

  constructor(limits: Pick<TeamLimits, 'rows'> = teamLimits) {
    this.#limits = limits;
  }

  /** This browser's own dossiers, in place of those given before. */
  setOwn(rows: readonly TeamDossier[]): void {
    this.#own = rows;
  }

  /** Why a file with this header is not taken, by what is here; null where it is. For `readTeamFile`. */
  refuses(header: TeamHeader): TeamProblem | null {
    const there = this.#files.get(header.id)?.header;
    if (there?.createdAt === header.createdAt) return { problem: 'sameFile' };
    if (there !== undefined && there.createdAt > header.createdAt) return { problem: 'older' };
    const others = [...this.#files.values()].filter((file) => file.header.id !== header.id);
    const rows = others.reduce((sum, file) => sum + file.rows.length, header.dossiers);
    return rows > this.#limits.rows ? { problem: 'tooManyRows' } : null;
  }

  /** Takes a file that was read, in place of an older one of the same member; else says why not and changes nothing. */
  add(file: TeamFile): TeamProblem | null {
    const problem = this.refuses(file.header);
    if (problem === null) this.#files.set(file.header.id, file);
    return problem;
  }

  /**
   * Asks the gate of every dossier of every file once more, because rules change and dossiers turn secret while a report
   * is open. What is refused is gone from here. Rejects with the signal's reason when aborted.
   */
  async passAgain(gate: TeamGate, signal?: AbortSignal): Promise<void> {
    for (const [id, file] of this.#files) {
      const rows: TeamDossier[] = [];
      for (let at = 0; at < file.rows.length; at += slice) {
        signal?.throwIfAborted();
        const some = file.rows.slice(at, at + slice);
        const passed = await gate(some.map(({ dossier }) => dossier));
        some.forEach(({ history }, i) => {
          const dossier = passed[i] ?? null;
          if (dossier !== null) rows.push({ dossier, history });
        });
        await turn();
      }
      this.#files.set(id, { ...file, rows, refused: file.refused + file.rows.length - rows.length });
    }
  }

  /** The files that take part, by label. */
  members(): TeamMember[] {
    const files = [...this.#files.values()];
    // A name is somebody's text: what would turn a line round is no part of it.
    const name = ({ header }: TeamFile) => clean(header.name) || header.id.slice(0, 8);
    const members = files.map((file) => {
      const isShared = files.some((other) => other !== file && name(other) === name(file));
      const label = isShared && file.header.name !== '' ? `${name(file)} (${file.header.id.slice(0, 8)})` : name(file);
      return { header: file.header, label, refused: file.refused };
    });
    return members.sort((a, b) => compare(a.label, b.label));
  }

  /** Of all files, list by list, as each member saw it. */
  coverage(): (Coverage & { from: string })[] {
    return this.members().flatMap(({ header, label }) => header.coverage.map((one) => ({ ...one, from: label })));
  }

  /**
   * Each dossier once, by its newest sighting, with what persons have set on any of them; and where sightings disagree.
   * The same whatever the order of the files. Rejects with the signal's reason when aborted.
   */
  async merged({ world, signal, onProgress }: MergeOptions): Promise<Merged> {
    const groups = new Groups();
    let sightings = 0;
    const take = async (rows: readonly TeamDossier[], from: string, toldAt: Instant) => {
      for (const { dossier, history } of rows) {
        groups.add({ item: { dossier, history, from }, toldAt });
        if (++sightings % slice !== 0) continue;
        signal?.throwIfAborted();
        await turn();
      }
    };
    signal?.throwIfAborted();
    await take(this.#own, '', Number.POSITIVE_INFINITY);
    for (const { header, label } of this.members())
      await take(this.#files.get(header.id)?.rows ?? [], label, header.createdAt);
    const items: TeamItem[] = [];
    const conflicts: TeamConflict[] = [];
    let done = 0;
    for await (const group of groups.joined(signal)) {
      const [first, ...rest] = group.sort(newestFirst).map(({ item }) => item);
      if (first === undefined) continue;
      items.push(withMarks(first, rest));
      const conflict = rest.length === 0 ? null : conflictOf(first, rest, world);
      if (conflict !== null) conflicts.push(conflict);
      done += group.length;
      if (items.length % compared !== 0) continue;
      onProgress?.(done, sightings);
      signal?.throwIfAborted();
      await turn();
    }
    onProgress?.(sightings, sightings);
    return { items, conflicts, sightings };
  }
}

/** Sightings by identity. */
class Groups {
  readonly #byKey = new Map<string, Sighting[]>();

  add(sighting: Sighting): void {
    const key = identityOf(sighting.item.dossier);
    const group = this.#byKey.get(key);
    if (group === undefined) this.#byKey.set(key, [sighting]);
    else group.push(sighting);
  }

  /** With those as one whose keys say less or more of the same dossier; to be called once. */
  async *joined(signal?: AbortSignal): AsyncGenerator<Sighting[]> {
    const twins = new Map<string, { key: string; parts: RowKeyParts }[]>();
    let seen = 0;
    for (const [key, [first]] of this.#byKey) {
      if (++seen % slice === 0) {
        signal?.throwIfAborted();
        await turn();
      }
      const dossier = first?.item.dossier;
      const parts = dossier === undefined ? null : splitRowKey(rowOf(dossier));
      if (dossier === undefined || parts === null) continue;
      const name = dossierKey(dossier.site, '', parts.twin);
      const some = twins.get(name);
      if (some === undefined) twins.set(name, [{ key, parts }]);
      else some.push({ key, parts });
    }
    for (const some of twins.values()) {
      if (some.length === 1) continue;
      const candidates = some.map((one) => some.filter((other) => other !== one && mayBeOne(one.parts, other.parts)));
      some.forEach((one, i) => {
        const [other, ...more] = candidates[i] ?? [];
        if (other === undefined || more.length > 0 || candidates[some.indexOf(other)]?.length !== 1) return;
        const [mine, theirs] = [this.#byKey.get(one.key), this.#byKey.get(other.key)];
        if (mine === undefined || theirs === undefined) return;
        mine.push(...theirs);
        this.#byKey.delete(other.key);
      });
    }
    yield* this.#byKey.values();
  }
}

function newestFirst(a: Sighting, b: Sighting): number {
  const [one, other] = [a.item, b.item];
  return (
    other.dossier.lastSeen - one.dossier.lastSeen ||
    (a.toldAt === b.toldAt ? 0 : b.toldAt - a.toldAt) ||
    compare(one.from, other.from) ||
    compare(one.dossier.key, other.dossier.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Letters, objective causes and bút phê are acts of persons, no sightings: each is true whoever recorded it. */
function withMarks(first: TeamItem, rest: readonly TeamItem[]): TeamItem {
  const all = [first, ...rest];
  const reminders = all.reduce((sum, { history }) => sum + history.reminders, 0);
  const marks = all.map(({ dossier }) => dossier.own ?? {});
  const objective = marks.find((own) => own.objective !== undefined)?.objective;
  const criticised = new Map(
    marks.flatMap((own) => own.criticised ?? []).map((one) => [`${one.kind} ${one.date}`, one] as const),
  );
  const isSame = objective === undefined && criticised.size === 0;
  const own = {
    ...first.dossier.own,
    ...(objective && { objective }),
    ...(criticised.size > 0 && { criticised: [...criticised.values()] }),
  };
  return {
    ...first,
    history: reminders === first.history.reminders ? first.history : { ...first.history, reminders },
    dossier: isSame ? first.dossier : { ...first.dossier, own },
  };
}
