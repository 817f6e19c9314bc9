import type { SearchRoot } from '../reading';
import { Storm } from './storm';

/** Events that do not leave a shadow root. */
const kept = ['scroll', 'change', 'transitionend', 'animationend', 'load'] as const;

const looks = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };
const everything = { ...looks, subtree: true, childList: true, characterData: true };
const itself = { ...looks, childList: true };

/** What is done with what was seen. */
export interface Watched {
  /** Answers whether any of it concerns a list, or may bring one. */
  report(records: MutationRecord[]): boolean;
  /** The events that a shadow root keeps to itself. */
  hear(event: Event): void;
  /** What lists, or titles that wait for their rows, stand in. */
  places(): readonly Element[];
  /** For a while it was not watched what happens outside these; `isOther`: elements came or went there. */
  unseen(isOther: boolean): void;
}

/** More elements than this came or went before anything is said of it: fewer hold no list. */
const fewest = 15;

/**
 * Watches a document, and the shadow roots it is told of. Entering a callback for a change costs more than all that is
 * then found out about it; so while a storm of changes that concern no list goes on, only lists and what holds them
 * are watched, and all the rest for a moment every second.
 */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #document: Document;
  readonly #watched: Watched;
  readonly #signal: AbortSignal;
  readonly #storm = new Storm();
  readonly #roots = new Set<SearchRoot>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #elements = 0;

  constructor(document: Document, watched: Watched, signal: AbortSignal) {
    this.#document = document;
    this.#watched = watched;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Reports every change of a root's tree, its texts, and the attributes that show, hide or move things. */
  observe(root: SearchRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    if (root instanceof ShadowRoot)
      for (const type of kept)
        root.addEventListener(type, this.#watched.hear, { capture: true, passive: true, signal: this.#signal });
    this.#observer.observe(root, everything);
  }

  /** Watches everything again: the user did something, and what follows may lie anywhere. */
  widen(): void {
    if (this.#pause === undefined || this.#signal.aborted) return;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#observer.disconnect();
    for (const root of this.#roots) {
      if (root.isConnected) this.#observer.observe(root, everything);
      else this.#roots.delete(root);
    }
    this.#watched.unseen(Math.abs(this.#count() - this.#elements) > fewest);
  }

  #onRecords(records: MutationRecord[]): void {
    const concernsLists = this.#watched.report(records);
    const isStorm = this.#storm.note(concernsLists, performance.now());
    if (isStorm && this.#pause === undefined && !this.#signal.aborted) this.#narrow();
  }

  #narrow(): void {
    this.#elements = this.#count();
    this.#observer.disconnect();
    const { documentElement, body } = this.#document;
    const holders = new Set<Node>([documentElement, body].filter((element) => element !== null));
    for (const place of this.#watched.places()) {
      this.#observer.observe(place, everything);
      for (let at = holderOf(place); at !== null; at = holderOf(at)) holders.add(at);
    }
    for (const holder of holders) this.#observer.observe(holder, itself);
    this.#pause = setTimeout(() => this.widen(), this.#storm.pauseMs);
  }

  #count(): number {
    return this.#document.getElementsByTagName('*').length;
  }

  #stop(): void {
    clearTimeout(this.#pause);
    this.#observer.disconnect();
  }
}

/** What a node stands in, out of shadow roots too. */
function holderOf(node: Node): Node | null {
  const above = node.parentNode;
  return above instanceof ShadowRoot ? above.host : above;
}
