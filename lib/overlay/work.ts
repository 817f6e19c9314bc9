import type { Adjustments } from './adjustments';
import type { Layer } from './layer';
import type { OverlayOptions } from './options';
import { Painter } from './painter';
import { Sightings } from './sightings';

/** What the overlay does with lists. None of it is needed before there is one, so it comes with the engine. */
export interface Work {
  painter: Painter;
  sightings: Sightings;
}

/** Begins to work on the lists of a page. */
export function beginWork(options: OverlayOptions, layer: Layer, adjustments: Adjustments): Work {
  return {
    painter: new Painter(layer, (key) => adjustments.get(key)),
    sightings: new Sightings(options, (known) => adjustments.take(known)),
  };
}
