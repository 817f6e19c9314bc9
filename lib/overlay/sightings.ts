import { isSameMinute } from '../model/kept-list';
import type { Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import type { Known } from '../secrecy';
import { hasMovedOn } from './address';
import type { Adjustments } from './adjustments';
import { Forgetting } from './forgetting';
import { idle } from './idle';
import type { OverlayOptions } from './options';
import type { ReadRow, Rows } from './rows';
import { whoseRows } from './whose';

/**
 * Reads, in idle slices, every row that changed, and hands on those that may be kept and were not yet handed on as
 * they stand. A secret row never gets as far as a Sighting (design.md, decision 2).
 */
export class Sightings {
  readonly #options: OverlayOptions;
  /** Keys of rows that were on screen when everything was wiped. */
  readonly #hushed = new Set<string>();
  readonly #forgetting: Forgetting;
  readonly #adjust: (adjustments: readonly Adjustment[]) => void;
  readonly #seek: () => void;
  #running = false;
  /** What is to be read once what is being read is through. */
  #next: readonly Rows[] | null = null;
  /** What was handed on last, by key. */
  #sent = new Map<string, ReadRow>();
  /** What was said of each list's size, by list, and when; only lists of which rows were handed on. */
  #said = new Map<string, { size: string; at: Instant }>();
  /** The keys told last of each list that was shown whole. */
  #whole = new Map<string, string>();

  /** `seek`: the page's address is another, so lists must be found anew before any of them is handed on. */
  constructor(options: OverlayOptions, adjust: (adjustments: readonly Adjustment[]) => void, seek: () => void) {
    this.#options = options;
    this.#forgetting = new Forgetting(options);
    this.#adjust = adjust;
    this.#seek = seek;
  }

  /** Everything is to be handed on again: the account or the settings changed. */
  forget(): void {
    this.#sent = new Map();
    this.#said = new Map();
    this.#whole = new Map();
  }

  /**
   * All that was kept was wiped: what these lists show is not kept again by that, as long as the page is open; which of
   * it is secret is said anew.
   */
  hush(lists: readonly Rows[], adjustments: Adjustments): void {
    adjustments.takeBack();
    this.#forgetting.forget();
    const { now } = this.#options.world();
    for (const rows of lists) {
      for (const element of rows.elements) this.#hushed.add(rows.read(element, now)?.key ?? '');
      rows.unsent = true;
    }
    this.request(lists);
  }

  /** Reads what is unread in these lists as soon as the page is idle. */
  request(lists: readonly Rows[]): void {
    if (this.#running) {
      this.#next = lists;
      return;
    }
    if (!lists.some(({ unsent }) => unsent)) return;
    this.#running = true;
    void this.#run(lists).finally(() => {
      this.#running = false;
      const next = this.#next;
      this.#next = null;
      if (next !== null) this.request(next);
    });
  }

  async #run(lists: readonly Rows[]): Promise<void> {
    let hasMoved = false;
    for (const rows of lists) {
      if (!rows.unsent) continue;
      const observedAt = this.#options.world().now;
      const read = hasMovedOn(rows.list) ? null : await this.#readAsWhose(rows, observedAt);
      if (this.#options.signal.aborted) return;
      if (read === null || hasMovedOn(rows.list)) {
        this.#takeBack(rows, read?.found ?? []);
        hasMoved = true;
        continue;
      }
      const { found, open, shown, secret } = read;
      rows.unsent = rows.dirty.size > 0;
      // Not waited for: what is handed on meanwhile is erased again where it turned secret.
      void this.#forget(rows, secret).then((isDone) => {
        if (!isDone) rows.unsent = true;
      });
      const coverage = rows.engine.coverageOf(rows.list, rows.elements);
      const size = JSON.stringify(coverage);
      const { ref } = rows;
      // A list of secret rows only is not even named.
      const whole = rows.engine.isWhole(coverage, shown) ? this.#wholeOf(rows, open) : undefined;
      const said = this.#said.get(ref.id);
      // What was read again and is as it was is told all the same, for the time it was read at.
      const isSaid = said === undefined || (said.size === size && isSameMinute(said.at, observedAt));
      if (found.length === 0 && whole === undefined && isSaid) continue;
      this.#said.set(ref.id, { size, at: observedAt });
      const adjustments = await this.#options.keep(ref, found, observedAt, coverage ?? {}, whole);
      if (adjustments !== null) this.#adjust(forEach(found, adjustments));
      else this.#takeBack(rows, found);
    }
    if (hasMoved) this.#seek();
  }

  /** All that a list has whose page shows all of it; undefined where that is what was told last. */
  #wholeOf(rows: Rows, keys: ReadonlySet<string>): string[] | undefined {
    const { id } = rows.ref;
    if (rows.dirty.size > 0 || rows.stale || rows.engine.isFiltered(rows)) return undefined;
    const told = rows.engine.toldKeys(keys);
    if (told === null || this.#whole.get(id) === told.join('\n')) return undefined;
    this.#whole.set(id, told.join('\n'));
    return told;
  }

  /** What could not be kept is handed on again with the next scan. */
  #takeBack(rows: Rows, found: readonly Sighting[]): void {
    for (const { key } of found) this.#sent.delete(key);
    this.#whole.delete(rows.ref.id);
    rows.unsent = true;
  }

  async #forget(rows: Rows, secret: readonly ReadRow[]): Promise<boolean> {
    const lists = [rows.ref.id];
    const known = secret.flatMap(({ key, row: { nativeId } }): Known[] =>
      key === null ? [] : [{ key, nativeId, lists }],
    );
    return this.#forgetting.say(known, rows.engine);
  }

  /** `#read`, and once more where that tells that the rows are another list's: each of them is new there. */
  async #readAsWhose(rows: Rows, observedAt: number) {
    const read = await this.#read(rows, observedAt);
    if (this.#options.signal.aborted || hasMovedOn(rows.list)) return read;
    const ref = whoseRows(rows, read.keys);
    if (ref.id === rows.ref.id) return read;
    rows.ref = ref;
    for (const key of read.open) this.#sent.delete(key);
    return this.#read(rows, observedAt);
  }

  /**
   * What was not handed on yet, the keys of all that may be (`open`), of all there are, secret rows, and how many
   * dossiers there are in all.
   */
  async #read(rows: Rows, observedAt: number) {
    const found: Sighting[] = [];
    const keys = new Set<string>();
    const open = new Set<string>();
    const secret: ReadRow[] = [];
    let shown = 0;
    let end = await idle();
    const groups = new rows.engine.SecretGroups(rows);
    for (const element of rows.elements) {
      if (performance.now() > end) end = await idle();
      if (this.#options.signal.aborted) break;
      const read = rows.read(element, observedAt);
      if (read !== null) shown++;
      const isAmongSecrets = groups.has(element, read);
      if (read?.key == null) continue;
      keys.add(read.key);
      if (isAmongSecrets || read.secrecy === 'secret') secret.push(read);
      if (isAmongSecrets || read.secrecy !== 'open') continue;
      open.add(read.key);
      if (this.#hushed.has(read.key)) continue;
      if (this.#sent.get(read.key) === read) continue;
      this.#sent.set(read.key, read);
      const { kind } = rows.list;
      const { series } = this.#options.secrecy();
      const row = rows.engine.minimise(read.row, kind, this.#options.privacy(), series);
      found.push({ key: read.key, kind, list: rows.ref, row });
    }
    return { found, open, keys, shown, secret };
  }
}

/** One for each row handed on: where nothing is known beyond the page, what was known before no longer holds. */
function forEach(found: readonly Sighting[], adjustments: readonly Adjustment[]): Adjustment[] {
  const byKey = new Map(adjustments.map((adjustment) => [adjustment.key, adjustment]));
  return found.map(({ key }) => byKey.get(key) ?? { key });
}
