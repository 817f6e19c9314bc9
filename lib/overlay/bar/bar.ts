import { barTexts } from '../../locale/bar';
import { standingTexts } from '../../locale/standing';
import { pageOf } from '../../reading/adapters';
import { Alarm } from '../alarm';
import type { Layer } from '../layer';
import type { OverlayOptions } from '../options';
import { actionOf } from '../picker/elements';
import type { RowMarks } from '../row-marks';
import type { Rows } from '../rows';
import { secretRows } from '../secret-groups';
import type { Views } from '../views';
import { Wake } from '../wake';
import css from './bar.css?inline';
import { type FoundRow, rowWithKey } from './find-row';
import { Frames } from './frames';
import { Panel } from './panel';
import { type Tally, tally } from './tally';
import { type Arrival, Walk } from './walk';

/** What the overlay lends. */
export interface BarParts {
  layer: Layer;
  lists(): readonly Rows[];
  views: Views;
  marks: RowMarks;
  /** What is marked has changed. */
  repaint(): void;
}

/** A page is counted when it has been at rest for so long, in ms, or could not come to rest for longer than that. */
const restMs = 250;
const patienceMs = 2000;
/** Counting takes no larger share of the time than one of so many. */
const share = 12;
/** The longest number of a dossier that is said. */
const longestNumber = 80;

/** What the user does with the rows of a page besides their badges: sees how many there are, and goes through them. */
export class Bar {
  readonly #options: OverlayOptions;
  readonly #parts: BarParts;
  readonly #panel: Panel;
  readonly #walk = new Walk();
  readonly #frames: Frames;
  readonly #alarm = new Alarm(() => this.#onAlarm());
  readonly #wake = new Wake(() => this.painted());
  #tally: Tally | null = null;
  #at: { at: number; all: number } | null = null;
  /** The address of the page that the user has hidden the bar in. */
  #hiddenAt: string | null = null;
  #isCounting = false;
  #lastPaint = 0;
  #firstPaint: number | null = null;
  /** When counting may begin again. */
  #restUntil = 0;

  constructor(options: OverlayOptions, parts: BarParts) {
    this.#options = options;
    this.#parts = parts;
    const { document, channel, signal } = options;
    parts.layer.adopt(css);
    this.#panel = new Panel(document, parts.layer, () => parts.lists().map(({ list }) => list.grid.root));
    this.#frames = new Frames(channel, document.defaultView ?? window, signal);
    channel.hear(
      {
        reveal: (key) => this.#reveal(key),
        walk: (step) => this.#isMain() && this.#step(step),
        showBar: () => this.#show(),
        others: (frame, rows) => {
          this.#frames.hear(frame, rows);
          this.#say();
        },
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Whether the user has hidden it in this page. */
  get isHidden(): boolean {
    return this.#hiddenAt === pageOf(this.#options.document).href;
  }

  /** Badges were painted: what they come to is counted when the page rests. */
  painted(): void {
    this.#lastPaint = performance.now();
    this.#firstPaint ??= this.#lastPaint;
    this.#alarm.set(Math.max(this.#lastPaint + restMs, this.#restUntil));
  }

  /** The page scrolls. */
  stirred(): void {
    this.#panel.scrolled();
  }

  /** The window has another size: a frame may be shown now, or no longer. */
  resized(): void {
    this.#panel.resized();
    this.painted();
  }

  /** The user did something in the page: what was pointed out has been seen, what was opened is done with. */
  used(): void {
    this.#panel.close();
    this.#panel.stirred();
    const { marks, repaint } = this.#parts;
    if (marks.ring === null) return;
    marks.ring = null;
    repaint();
  }

  /** Whether a key is meant for the bar: Escape closes what floats over the page, or gives back the focus. */
  takes(event: Event): boolean {
    return 'key' in event && event.key === 'Escape' && (this.#panel.isFloating || this.#panel.holds(event));
  }

  /** An event of the user's that began in something of ours, or was taken. */
  handle(event: Event): void {
    this.#panel.handle(event);
    const act = event.type === 'click' && this.#panel.holds(event) ? actionOf(event) : null;
    if (act === 'next' || act === 'previous') this.#step(act === 'next' ? 1 : -1);
    if (act === 'dim') this.#dim(!this.#parts.marks.isDimming);
    if (act === 'hide') this.#hide();
  }

  #onAlarm(): void {
    const now = performance.now();
    const waited = now - (this.#firstPaint ?? now);
    if (this.#isCounting || (now - this.#lastPaint < restMs && waited < patienceMs)) this.#alarm.set(now + restMs);
    else void this.#count();
  }

  async #count(): Promise<void> {
    const { signal, world } = this.#options;
    this.#isCounting = true;
    this.#firstPaint = null;
    const sum = await tally(this.#parts.lists(), this.#parts.views, world(), () => signal.aborted);
    this.#isCounting = false;
    if (sum === null) return;
    this.#restUntil = performance.now() + Math.min(sum.cost * share, patienceMs);
    this.#tally = sum;
    this.#frames.tell(sum.rows);
    this.#wake.at(sum.validUntil, () => world().now);
    this.#say();
  }

  #isMain(): boolean {
    return this.#tally !== null && this.#frames.isMain(this.#tally.rows);
  }

  /** Shows what is known, or nothing where the bar has no place in this page. */
  #say(): void {
    const { bar, keeping, world, signal } = this.#options;
    const sum = this.#tally;
    const isBare = sum === null || (sum.rows === 0 && sum.health !== 'cannot') || this.#parts.lists().length === 0;
    if (signal.aborted || isBare || !bar() || this.isHidden || !this.#isMain()) {
      this.#panel.hide();
      return;
    }
    const { counts, health } = sum;
    const kept = keeping(sum.lists);
    const all = (counts.overdue ?? 0) + (counts.today ?? 0) + (counts.soon ?? 0);
    this.#panel.show({
      language: world().language,
      counts,
      health: health === 'well' && kept !== 'ok' ? kept : health,
      isDimming: this.#parts.marks.isDimming,
      at: this.#at?.all === all ? this.#at : null,
    });
  }

  #step(step: 1 | -1): boolean {
    const { lists, views } = this.#parts;
    const world = this.#options.world();
    const arrival = this.#walk.step(lists(), views, world, step);
    this.#at = arrival;
    if (arrival !== null) this.#point(arrival);
    this.#panel.speak(arrival === null ? barTexts[world.language].nothing : this.#wordsOf(arrival));
    this.#say();
    return true;
  }

  /** Of a row that is not surely open it is said how it stands, and nothing else. */
  #wordsOf({ row, read, view, at, all }: Arrival): string {
    const { language, now } = this.#options.world();
    const isSecret = this.#parts
      .lists()
      .some((rows) => rows.elements.includes(row) && secretRows(rows, now).includes(row));
    const { soKyHieu, maHoSo } = read.row.fields;
    const number = isSecret ? '' : (soKyHieu || maHoSo || '').slice(0, longestNumber);
    const how = isSecret ? standingTexts[language].states[view.state] : view.title;
    return barTexts[language].arrived(at, all, how, number);
  }

  #dim(isDimming: boolean): void {
    this.#parts.marks.isDimming = isDimming;
    this.#parts.repaint();
    const texts = barTexts[this.#options.world().language];
    this.#panel.speak(isDimming ? texts.dimmed : texts.undimmed);
    this.#say();
  }

  #hide(): void {
    if (this.#parts.marks.isDimming) this.#dim(false);
    this.#hiddenAt = pageOf(this.#options.document).href;
    this.#panel.giveBack();
    this.#panel.speak(barTexts[this.#options.world().language].hidden);
    this.#say();
    this.#options.changed();
  }

  #show(): boolean {
    if (!this.isHidden) return false;
    this.#hiddenAt = null;
    this.#say();
    this.#options.changed();
    return true;
  }

  #reveal(key: string): boolean {
    const found = rowWithKey(this.#parts.lists(), key, this.#options.world().now);
    if (found !== null) this.#point(found);
    return found !== null;
  }

  #point(found: FoundRow): void {
    this.#panel.expectScroll();
    found.row.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#parts.marks.ring = found;
    this.#parts.repaint();
  }

  #stop(): void {
    this.#alarm.clear();
    this.#wake.clear();
    this.#panel.stop();
  }
}
