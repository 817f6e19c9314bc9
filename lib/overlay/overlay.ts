import { inSlice } from '../reading/slice';
import { Adjustments } from './adjustments';
import { type Changes, readChanges } from './changes';
import type { ListCount } from './count-list';
import { type Discovered, Discovery } from './discovery';
import { Layer, removeLeftBehind } from './layer';
import { leaveWhenGone } from './life';
import { listen } from './listen';
import type { OverlayOptions } from './options';
import { Pace, patience } from './pace';
import type { Painted } from './painter';
import { Pointing } from './pointing';
import { type Rows, rowAround, rowsOf } from './rows';
import { ScrollSpeed } from './speed';
import { isDark } from './theme';
import { Wake } from './wake';
import { Watch } from './watch';
import type { Work } from './work';

/** Rows are sought this far beyond what is seen, in px, so that slow scrolling finds its badges already there. */
const ahead = 500;
/** Rows that pass faster, in px per ms, are not read by anyone. */
const flingSpeed = 4;
/** So many rows take longer to read and to place than a frame. */
const manyUnread = 40;
/** How often covered rows are looked at again while nothing else happens. */
const mostLooks = 4;

/** One page life: finds lists, paints badges, keeps them right while the host works, and leaves without a trace. */
export class Overlay {
  readonly #options: OverlayOptions;
  readonly #layer: Layer;
  /** What only a page with lists needs: null before there was one. */
  #work: Work | null = null;
  readonly #pace: Pace;
  /** Teaching by pointing, and the cards of badges. */
  readonly pointing: Pointing;
  readonly adjustments = new Adjustments(() => this.#pace.after());
  readonly #discovery: Discovery;
  readonly #watch: Watch;
  #lists: Rows[] = [];
  #pending: readonly Element[] = [];
  #discover: Changes['discover'] = 'now';
  #theme = true;
  readonly #wake = new Wake(() => this.#pace.after());
  #painted: Painted['forms'] = { full: 0, compact: 0, brief: 0, mark: 0, none: 0 };
  readonly #speed = new ScrollSpeed();
  /** Styles can change a list's size without any change of the tree. */
  readonly #sizes = new ResizeObserver(() => this.#pace.glance());
  /** Only rows in view get their badges for now: rows fly by, or a long list is new. */
  #isHasty = false;
  /** The first search has come to its end. */
  #hasSearched = false;
  #isStepping = false;
  /** Something lies over rows in view. */
  #isCovered = false;
  #looks = 0;
  /** What a search brought while that was on its way. */
  #latest: Discovered | null = null;

  constructor(options: OverlayOptions) {
    this.#options = options;
    const { document, css, signal } = options;
    this.#layer = new Layer(document, css);
    this.pointing = new Pointing(options, {
      layer: this.#layer,
      lists: () => this.#lists,
      adjustmentOf: (key) => this.adjustments.get(key),
      prepare: () => this.#followTheme(),
      bar: () => this.#work?.bar ?? null,
    });
    this.#pace = new Pace({
      paint: () => inSlice(document, 'paint', () => this.#step()),
      hasMoved: () => inSlice(document, 'glance', () => this.#work?.painter.hasMoved(this.#lists) ?? false),
      isOutdated: (isSparse) =>
        inSlice(document, 'look', () => this.#work?.painter.isOutdated(this.#lists, isSparse) ?? false),
      clear: () => this.#work?.painter.clear(),
    });
    this.#discovery = new Discovery(
      document,
      () => options.adapters(),
      (discovered) => this.#onDiscovered(discovered),
    );
    this.#watch = new Watch(
      document,
      {
        report: (records) => this.#onChange(records),
        hear: (event) => this.#onEvent(event),
        places: () => [...this.#lists.map(({ list }) => list.grid.root), ...this.#pending],
        unseen: (isOther) => this.#onUnseen(isOther),
      },
      signal,
    );
    this.pointing.guard();
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  /** Begins to read and paint; to be called once the host has loaded. */
  start(): void {
    const { document, signal } = this.#options;
    const window = document.defaultView;
    if (window === null || signal.aborted) return;
    removeLeftBehind(document);
    this.#watch.observe(document);
    const heard = {
      event: (event: Event) => this.#onEvent(event),
      used: () => this.#onUse(),
      pointer: () => this.#onPointer(),
      resized: () => this.#work?.resized(),
      theme: () => {
        this.#theme = true;
      },
    };
    listen(document, window, heard, this.#pace, signal);
    leaveWhenGone(this.#options);
    this.#pace.start();
  }

  /** Settings changed: lists are understood anew, every badge is made anew. */
  refresh(): void {
    this.#work?.refresh();
    this.#lists = [];
    this.#discover = 'now';
    this.#pace.after();
  }

  /** What is known beyond the page may be another: every row is handed on again, and answered anew. */
  askAgain(): void {
    this.#work?.sightings.forget();
    for (const rows of this.#lists) rows.unsent = true;
    this.#pace.now();
  }

  /** Nothing is known beyond the page any more. */
  readonly takeBack = () => this.#work?.sightings.hush(this.#lists, this.adjustments);

  /** Counts by list for the popup. */
  status(): ListCount[] {
    return this.#lists.map((rows) => rows.engine.countList(rows, this.#painted.none, this.#options.world()));
  }

  /** Whether the user has hidden the bar in this page. */
  get isBarHidden(): boolean {
    return this.#work?.bar.isHidden ?? false;
  }

  /** Answers whether any of it concerns a list, or may bring one. */
  #onChange(records: MutationRecord[]): boolean {
    this.#looks = 0;
    const changes = readChanges(records, this.#lists, this.#pending);
    if (changes.discover === 'now') this.#discover = 'now';
    else if (changes.discover !== null) this.#discovery[changes.discover]();
    if (changes.theme) this.#theme = true;
    const pace = this.#pace;
    if (changes.rows === 'redrawn') pace.redrawn();
    else if (changes.rows === 'changed') pace.now();
    else if (changes.rows !== null || changes.discover === 'now' || changes.theme) pace.after();
    else if (changes.covering) pace.covered(this.#isCovered, changes.restyled);
    pace.glance();
    return changes.rows !== null || changes.discover !== null || changes.theme || changes.restyled;
  }

  #onUnseen(isOther: boolean): void {
    if (isOther) this.#discovery.soon();
    this.#pace.storm(this.#isCovered);
    this.#pace.glance();
  }

  #onUse(): void {
    this.#pace.used();
    this.#watch.widen();
    this.#work?.bar.used();
  }

  /** What lies over rows may be gone without any change of the tree, or with one that was seen too early. */
  #lookAgain(isCovered: boolean): void {
    this.#isCovered = isCovered;
    if (!isCovered || this.#looks >= mostLooks) return;
    this.#looks++;
    this.#pace.soon(patience.again);
  }

  #onEvent(event: Event): void {
    if (event.type === 'scroll') this.#onScroll(event);
    else if (event.type === 'change') this.#onInput(event);
    else this.#onSettled(event);
  }

  #onScroll(event: Event): void {
    if (event.target instanceof Element) this.#layer.follow(event.target);
    this.#work?.bar.stirred();
    this.#isHasty = this.#speed.at(event) > flingSpeed;
    if (this.#isHasty) this.#pace.flying();
    else this.#pace.soon(patience.scroll);
  }

  /** Menus that open under the pointer change nothing in the tree. */
  #onPointer(): void {
    this.#pace.used();
    this.#watch.widen();
    this.#pace.covered();
  }

  /** A value of a form control changes nothing in the tree. */
  #onInput({ target }: Event): void {
    const [rows, row] = rowAround(this.#lists, target);
    if (row === null) return;
    rows.dirty.add(row);
    this.#pace.now();
  }

  /** What moved or grew has come to rest: there may be words now where there was room. */
  #onSettled({ target }: Event): void {
    const [rows, row] = rowAround(this.#lists, target);
    if (row !== null) rows.touch(row);
    this.#pace.soon(patience.scroll);
  }

  #step(): void {
    const { document, world, changed, isAlive, leave, signal } = this.#options;
    if (!document.hidden && !isAlive()) leave();
    if (document.hidden || signal.aborted) return;
    if (this.#discover !== null) {
      this.#discover = null;
      this.#isStepping = true;
      this.#discovery.now();
      this.#isStepping = false;
    }
    for (const rows of this.#lists) if (rows.stale) rows.collect();
    if (this.#work !== null && (this.#lists.length > 0 || this.#layer.host.isConnected)) {
      this.#layer.attach();
      if (this.#theme) this.#followTheme();
      const painted = this.#work.painter.paint(this.#lists, world(), this.#isHasty ? 0 : ahead);
      if (this.#isHasty) this.#pace.soon(patience.flung);
      this.#isHasty = false;
      this.#painted = painted.forms;
      this.#lookAgain(painted.covered > 0);
      this.#wake.at(painted.validUntil, () => world().now);
      this.#work.bar.painted();
    }
    this.#work?.sightings.request(this.#lists);
    if (this.#hasSearched && !document.documentElement.hasAttribute('data-dunghan-ready')) {
      document.documentElement.setAttribute('data-dunghan-ready', '');
    }
    changed();
  }

  /** Lists that stayed what they were keep what is known of their rows. */
  #onDiscovered(discovered: Discovered): void {
    this.#latest = discovered;
    if (discovered.lists.length === 0 || this.#work !== null) this.#take(discovered);
    else
      void this.#options.prepare().then((isReady) => {
        if (this.#options.signal.aborted || this.#latest === null) return;
        // A page that does not change would never ask again.
        if (!isReady && this.#options.isAlive()) this.#discovery.seldom();
        if (!isReady) return;
        this.#work ??= this.#begin();
        this.#take(this.#latest);
      });
  }

  #begin(): Work {
    const [layer, adjustments] = [this.#layer, this.adjustments];
    const [repaint, seek] = [() => this.#pace.now(), () => this.#discovery.now()];
    const parts = { layer, adjustments, lists: () => this.#lists, repaint, seek };
    return this.#options.world().engine.beginWork(this.#options, parts);
  }

  #take({ lists, pending, roots }: Discovered): void {
    this.#latest = null;
    this.#theme = true;
    this.#watch.widen();
    this.#pending = pending;
    for (const root of roots) this.#watch.observe(root);
    this.#lists = lists.map((list) => rowsOf(list, this.#lists, this.#options));
    this.#isHasty ||= this.#lists.some(({ dirty }) => dirty.size > manyUnread);
    this.#work?.painter.remeasure();
    this.#sizes.disconnect();
    for (const { list } of this.#lists) this.#sizes.observe(list.grid.root);
    this.#hasSearched = true;
    if (!this.#isStepping) this.#pace.after();
  }

  #followTheme(): void {
    this.#theme = false;
    const ground = this.#lists[0]?.list.grid.root ?? this.#options.document.body;
    this.#layer.theme = isDark(ground) ? 'dark' : 'light';
  }

  #leave(): void {
    this.#pace.stop();
    this.#discovery.stop();
    this.pointing.stop();
    this.#sizes.disconnect();
    this.#wake.clear();
    this.#layer.remove();
    this.#options.document.documentElement.removeAttribute('data-dunghan-ready');
  }
}
