import type { Adjustments } from './adjustments';
import { Bar } from './bar/bar';
import type { Layer } from './layer';
import type { OverlayOptions } from './options';
import { Painter } from './painter';
import type { Rows } from './rows';
import { Sightings } from './sightings';
import { Views } from './views';

/** What the overlay does with lists. None of it is needed before there is one, so it comes with the engine. */
export interface Work {
  views: Views;
  painter: Painter;
  sightings: Sightings;
  bar: Bar;
  /** The window has another size. */
  resized(): void;
  /** Settings changed: everything is made and handed on anew. */
  refresh(): void;
}

/** What the overlay lends for it. */
export interface WorkParts {
  layer: Layer;
  adjustments: Adjustments;
  lists(): readonly Rows[];
  /** What is to be seen has changed. */
  repaint(): void;
  /** Lists are to be found anew. */
  seek(): void;
}

/** Begins to work on the lists of a page. */
export function beginWork(options: OverlayOptions, { layer, adjustments, lists, repaint, seek }: WorkParts): Work {
  const views = new Views((key) => adjustments.get(key));
  const painter = new Painter(layer, views);
  const sightings = new Sightings(options, (known) => adjustments.take(known), seek);
  const bar = new Bar(options, { layer, lists, views, marks: painter.marks, repaint });
  const resized = () => {
    painter.remeasure();
    bar.resized();
  };
  const refresh = () => {
    views.forget();
    sightings.forget();
  };
  return { views, painter, sightings, bar, resized, refresh };
}
