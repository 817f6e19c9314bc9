import { dueFields } from '../model/deadline';
import type { FieldName } from '../model/row';
import type { Adjustment } from '../model/standing';
import { adapterField, adapterFor, adapterGrids, applicable, pageOf } from '../reading/adapters';
import { fieldOfKnownTitle } from '../reading/known-title';
import type { Grid } from '../reading/shapes/shape';
import { isolate } from './isolate';
import type { Layer } from './layer';
import type { OverlayOptions } from './options';
import type { CardFacts, CardLinks, Picker, PickerHost, Session } from './picker/types';
import type { Rows } from './rows';
import { isOpenUnread } from './unread';

/** How long after its end a session still takes what the user does: the second half of a double click, a release. */
const tailMs = 400;

/** Keys that press a button. */
const buttonKey = /^(?:Enter| )$/;

/** What the overlay lends for pointing, asked for when it is needed. */
export interface PointingParts {
  layer: Layer;
  lists(): readonly Rows[];
  adjustmentOf(key: string): Adjustment | undefined;
  /** Our elements are about to be shown, perhaps in a page without any list. */
  prepare(): void;
  /** The bar, which takes part in what the user does. */
  bar(): Pick<Session, 'takes' | 'handle'> | null;
}

/** One session at a time: the user points at a column, or reads the card of a badge. */
export class Pointing {
  readonly #options: OverlayOptions;
  readonly #parts: PointingParts;
  #picker: Picker | null = null;
  #session: Session | null = null;
  /** Sessions are brought in one after the other; only the one asked for last may begin. */
  #turn = 0;
  #tail = Number.NEGATIVE_INFINITY;
  readonly #heldKeys = new Set<string>();

  constructor(options: OverlayOptions, parts: PointingParts) {
    this.#options = options;
    this.#parts = parts;
  }

  /** Takes events that are meant for us before the host does. */
  guard(): void {
    const { document, signal } = this.#options;
    const parts = {
      ours: (target: EventTarget) => this.#parts.layer.contains(target),
      takes: (event: Event) => this.takes(event),
      uses: (event: KeyboardEvent) => this.#uses(event),
      handle: (event: Event) => this.handle(event),
    };
    if (document.defaultView !== null) isolate(document.defaultView, parts, signal);
  }

  /** Whether an event outside our elements is meant for us. */
  takes(event: Event): boolean {
    const { type } = event;
    const isTail = performance.now() < this.#tail;
    if (!('code' in event)) return isTail || (this.#session?.takes(event) ?? false);
    const code = String(event.code);
    // A key that was pressed for us is released for us, however long it is held.
    if (type === 'keyup' && this.#heldKeys.delete(code)) return true;
    const isTaken = [this.#session, this.#parts.bar()].some((one) => one?.takes(event) ?? false);
    const isOurs = this.#heldKeys.has(code) || isTaken;
    if (isOurs && type === 'keydown') this.#heldKeys.add(code);
    return isOurs;
  }

  /**
   * Whether a key in an element of ours is for us. The tab key and those that press a button do what they always do, out
   * of the host's sight; those that lead along the badges are obeyed here.
   */
  #uses(event: KeyboardEvent): boolean {
    const [inner] = event.composedPath();
    const { type, code, key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const isPlain = type !== 'keyup' && !ctrlKey && !altKey && !metaKey;
    const isButtonKey = buttonKey.test(key);
    const leads = () => !shiftKey && type === 'keydown' && inner !== undefined && this.#parts.layer.lead(event, inner);
    if (!isPlain || !(isButtonKey || key === 'Tab' || leads())) {
      const isTaken = this.takes(event);
      // A button would be pressed by its keys together with any other, too; released, they end a press that is ours.
      if (type !== 'keyup' && (isTaken || isButtonKey)) event.preventDefault();
      return isTaken;
    }
    this.#heldKeys.add(code);
    return true;
  }

  handle(event: Event): void {
    const session = this.#session;
    const isPointing = session?.takes(event) === true || performance.now() < this.#tail;
    session?.handle(event);
    this.#parts.bar()?.handle(event);
    const [inner] = event.composedPath();
    if (isPointing || event.type !== 'click' || !(inner instanceof HTMLElement)) return;
    const row = this.#parts.layer.pressed(inner);
    if (row !== null) void this.#openCard(row, inner);
  }

  /** The user is to click a cell of this field's column. */
  async point(field: FieldName): Promise<void> {
    const turn = ++this.#turn;
    const [picker, isReady] = await Promise.all([this.#load(), this.#options.prepare()]);
    if (picker === null || !isReady || turn !== this.#turn || this.#options.signal.aborted) return;
    this.#session?.stop();
    this.#parts.prepare();
    this.#session = picker.point(this.#host(true), field);
  }

  stop(): void {
    this.#turn++;
    this.#session?.stop();
    this.#session = null;
  }

  async #load(): Promise<Picker | null> {
    this.#picker ??= await this.#options.loadPicker();
    return this.#picker;
  }

  async #openCard(row: Element, badge: HTMLElement): Promise<void> {
    const found = this.#factsOf(row, badge);
    const turn = ++this.#turn;
    const picker = found === null ? null : await this.#load();
    if (found === null || picker === null || turn !== this.#turn || this.#options.signal.aborted) return;
    this.#session?.stop();
    badge.setAttribute('aria-expanded', 'true');
    this.#session = picker.card(this.#host(false), found.facts, {
      point: (field) => void this.point(field),
      panel: this.#panelAt(found.key),
      takesFocus: this.#isFocusFree(),
      closed(isBack) {
        badge.setAttribute('aria-expanded', 'false');
        if (isBack) badge.focus({ preventScroll: true });
      },
    });
  }

  /** The side panel can show what is kept. */
  #panelAt(key: string | null): CardLinks['panel'] {
    const { openPanel } = this.#options;
    if (openPanel === null || key === null) return null;
    return { isThere: openPanel(key, true), open: () => openPanel(key, false) };
  }

  /** Nothing of the host's has the focus: a field that the user is typing in would notice that it lost it. */
  #isFocusFree(): boolean {
    const { activeElement, body } = this.#options.document;
    return activeElement === null || activeElement === body || this.#parts.layer.contains(activeElement);
  }

  /** What the card of a row says, and the row's part of the key where it may be kept. */
  #factsOf(row: Element, badge: Element): { facts: CardFacts; key: string | null } | null {
    const world = this.#options.world();
    for (const rows of this.#parts.lists()) {
      const element = rows.elements.find((one) => one === row);
      const read = element === undefined ? null : rows.read(element, world.now);
      if (read === null || element === undefined) continue;
      const isSecret = world.engine.secretRows(rows, world.now).includes(element);
      const adjustment = read.key === null ? undefined : this.#parts.adjustmentOf(read.key);
      const facts = world.engine.cardFacts(read, isSecret, adjustment, world, badge.getBoundingClientRect());
      const key = isSecret || read.secrecy !== 'open' ? null : read.key;
      return facts && { facts: this.#inPageWords(facts, rows, row as HTMLElement), key };
    }
    return null;
  }

  /** An adapter may have put a date into another order; the card repeats it as the page has it. */
  #inPageWords(facts: CardFacts, { list: { grid } }: Rows, row: HTMLElement): CardFacts {
    const { document, adapters } = this.#options;
    if (facts.from === null || facts.from === 'untold') return facts;
    const spec = adapterFor(applicable(adapters(), pageOf(document)), grid)?.fields?.[facts.from.field];
    if (spec?.format === undefined) return facts;
    const { format: _named, ...plain } = spec;
    const said = adapterField(grid, row, plain);
    return said === null ? facts : { ...facts, from: { ...facts.from, text: said.text, header: said.header } };
  }

  #host(isModal: boolean): PickerHost {
    const { document, world, teach, chosen } = this.#options;
    const { layer, lists } = this.#parts;
    // Asked of every row of a list, one by one.
    let known: ReadonlySet<Element> | undefined;
    const secret = () => (known ??= new Set(lists().flatMap((rows) => rows.engine.secretRows(rows, world().now))));
    const host: PickerHost = {
      document,
      language: world().language,
      show: (element, css) => layer.panel(element, css),
      isOurs: (element) => layer.contains(element),
      lists: () =>
        lists().map((rows) => ({
          grid: rows.list.grid,
          rows: rows.elements.filter((element) => rows.read(element, world().now) !== null),
        })),
      secretRows: secret,
      href: pageOf(document).href,
      readField: adapterField,
      readGrids: adapterGrids,
      fieldOf: fieldOfKnownTitle,
      isOpen: (grid, row) => this.#isOpen(grid, row) && !secret().has(row),
      dueOf: (field, text, header) => this.#dueOf(field, text, header),
      teach,
      chosen,
      ended: () => {
        if (isModal) this.#tail = performance.now() + tailMs;
        this.#session = null;
      },
    };
    return host;
  }

  #isOpen(grid: Grid, row: HTMLElement): boolean {
    const { world, secrecy } = this.#options;
    const { now, engine } = world();
    const known = this.#parts.lists().find(({ list }) => list.grid === grid);
    return known === undefined
      ? isOpenUnread(grid, row, engine.secrecyOf, secrecy())
      : known.read(row, now)?.secrecy === 'open';
  }

  #dueOf(field: FieldName, text: string, header: string): ReturnType<PickerHost['dueOf']> {
    const place = dueFields.find((one) => one === field);
    if (place === undefined || place === 'trangThai') return null;
    const { now, rules, calendar, engine } = this.#options.world();
    const isRead = engine.readDue(text, { observedAt: now, place, header }) !== null;
    const { due } = engine.computeDeadline(
      { observedAt: now, dues: [{ field: place, text, header }] },
      rules,
      calendar,
    );
    return { isRead, due };
  }
}
