import { parentOf } from '../reading/tree';
import { type Sight, scrollersOf, sightOf } from './window';

/** Through what each part of a row is seen; boxes are read once a paint, what scrolls is asked once. */
export class Sights {
  #scrollers = new WeakMap<Element, Element[]>();
  #sights = new Map<Element, Sight | null>();

  /** A new paint: everything may have moved. */
  begin(): void {
    this.#sights = new Map();
  }

  /** Styles or sizes may have changed: what scrolls is asked anew. */
  forget(): void {
    this.#scrollers = new WeakMap();
  }

  of(part: Element, header: Element | null): Sight | null {
    const place = parentOf(part) ?? part;
    const known = this.#sights.get(place);
    if (known !== undefined) return known;
    let scrollers = this.#scrollers.get(place);
    if (scrollers === undefined) {
      scrollers = scrollersOf(part);
      this.#scrollers.set(place, scrollers);
    }
    const sight = sightOf(scrollers, header, part.ownerDocument);
    this.#sights.set(place, sight);
    return sight;
  }
}
