import type { Layer } from '../layer';
import type { OverlayOptions } from '../options';
import type { RowMarks } from '../row-marks';
import type { Rows } from '../rows';
import css from './bar.css?inline';
import type { Channel } from './channel';
import { type FoundRow, rowWithKey } from './find-row';

/** What the overlay lends. */
export interface BarParts {
  layer: Layer;
  lists(): readonly Rows[];
  marks: RowMarks;
  /** What is marked has changed. */
  repaint(): void;
  channel: Channel;
}

/** What the user does with the rows of a page besides their badges. */
export class Bar {
  readonly #options: OverlayOptions;
  readonly #parts: BarParts;

  constructor(options: OverlayOptions, parts: BarParts) {
    this.#options = options;
    this.#parts = parts;
    parts.layer.adopt(css);
    parts.channel.hear({ reveal: (key) => this.#reveal(key) }, options.signal);
  }

  /** The user did something in the page: what was pointed out has been seen. */
  used(): void {
    const { marks, repaint } = this.#parts;
    if (marks.ring === null) return;
    marks.ring = null;
    repaint();
  }

  #reveal(key: string): boolean {
    const found = rowWithKey(this.#parts.lists(), key, this.#options.world().now);
    if (found !== null) this.#point(found);
    return found !== null;
  }

  #point(found: FoundRow): void {
    found.row.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#parts.marks.ring = found;
    this.#parts.repaint();
  }
}
